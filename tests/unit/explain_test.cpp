#include "xinfang/office/explain.h"

#include "catch.h"
#include "office_fixture.h"

using namespace office_fixture;
using calendar::DayNote;

namespace {

office::Explanation explained(const Founded& founded, const Bench& bench) {
  return office::explain(founded.office, office::view_of(founded.office, bench.of));
}

const office::DeadlineStory& story_of(const office::Explanation& explanation, const std::string& id) {
  for (const office::DeadlineStory& story : explanation.deadlines) {
    if (story.due.id == id) return story;
  }
  throw std::runtime_error("no deadline " + id);
}

/// `02-14 春节调休上班`: the days of one kind.
std::string days(const office::DeadlineStory& story, DayNote::Kind kind) {
  std::string all;
  for (const DayNote& note : story.days) {
    if (note.kind != kind) continue;
    all += (all.empty() ? "" : ", ") + calendar::to_string(note.day).substr(5) +
           (note.name.empty() ? "" : " " + note.name);
  }
  return all;
}

Bench accepted(const std::string& day) {
  return registered("county-market-regulator", petition(day))
      .after(event("accepted", "wang-fang", day, {{"path", "opinion"}}));
}

std::string verb(const office::Explanation& explanation, const std::string& name) {
  for (const office::VerbStory& story : explanation.verbs) {
    if (story.act.key != name) continue;
    std::string text = story.verdict.allowed() ? "allowed" : "refused " + story.verdict.refusals.front().rule;
    for (const Reason& reason : story.verdict.warnings) text += ", if " + reason.rule + " " + reason.cite;
    return text;
  }
  return "no such verb";
}

}  // namespace

TEST_CASE("explain names every holiday and make-up day around the spring festival of 2026") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const auto explanation = explained(founded, accepted("2026-02-10"));
  const auto story = story_of(explanation, "conclude");
  CHECK(calendar::to_string(story.due.limit.legal) == "2026-03-30");
  CHECK(story.working_days == 30);
  CHECK(days(story, DayNote::Kind::make_up) == "02-14 春节调休上班, 02-28 春节调休上班");
  CHECK(days(story, DayNote::Kind::holiday) ==
        "02-15 春节, 02-16 春节, 02-17 春节, 02-18 春节, 02-19 春节, 02-20 春节, 02-21 春节, 02-22 春节, 02-23 春节");
  CHECK(days(story, DayNote::Kind::weekend) == "03-01, 03-07, 03-08, 03-14, 03-15, 03-21, 03-22, 03-28, 03-29");
  CHECK(story.days_left == 28);
  CHECK(story.working_days_left == 20);
}

TEST_CASE("explain names the days around National Day of 2026") {
  const Founded founded("county-market-regulator", "2026-11-01");
  const auto explanation = explained(founded, accepted("2026-09-14"));
  const auto story = story_of(explanation, "conclude");
  CHECK(story.working_days == 30);
  CHECK(calendar::to_string(story.due.limit.legal) == "2026-10-30");
  CHECK(days(story, DayNote::Kind::make_up) == "09-20 国庆节调休上班, 10-10 国庆节调休上班");
  CHECK(
      days(story, DayNote::Kind::holiday) ==
      "09-25 中秋节, 09-26 中秋节, 09-27 中秋节, 10-01 国庆节, 10-02 国庆节, 10-03 国庆节, 10-04 国庆节, 10-05 国庆节, "
      "10-06 国庆节, 10-07 国庆节");
  CHECK(story.days_left == -2);
}

TEST_CASE("only the deadlines that the policy lets rest stand still") {
  const Founded founded("national-2022", "2026-05-01");
  const Bench asked =
      registered("national-2022", petition("2026-03-02"))
          .after(event("accepted", "wang-fang", "2026-03-03", {{"path", "opinion"}}))
          .after(event("replied", "chen-yu", "2026-03-20", {{"outcome", "supported"}}))
          .after(event("review_requested", "wang-fang", "2026-04-01", {{"kind", "review"}}))
          .after(event("reviewed", "wang-fang", "2026-04-10", {{"kind", "review"}, {"result", "upheld"}}))
          .after(event("review_requested", "wang-fang", "2026-04-20", {{"kind", "rereview"}}));
  const auto resting = [&](const Bench& bench) {
    std::string ids;
    const auto view = office::view_of(founded.office, bench.of);
    for (const rules::DueDate* due : office::resting(view)) ids += due->id;
    return ids;
  };
  CHECK(resting(asked).empty());
  CHECK(resting(asked.after(event("suspended", "wang-fang", "2026-04-22", {{"kind", "hearing"}}))) == "rereview");
  CHECK(resting(asked.after(event("suspended", "wang-fang", "2026-04-22", {{"kind", "other"}}))).empty());
}

TEST_CASE("the open deadlines come first") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const auto explanation = explained(founded, accepted("2026-02-10"));
  REQUIRE(explanation.deadlines.size() == 2);
  CHECK(explanation.deadlines[0].due.id == "conclude");
  CHECK(explanation.deadlines[1].due.id == "respond");
}

TEST_CASE("explain says what could be done, and on what condition") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const Bench bench = registered("county-market-regulator", petition("2026-02-10", "major"))
                          .after(event("accepted", "wang-fang", "2026-02-10 10:00"));
  const auto explanation = explained(founded, bench);
  CHECK(verb(explanation, "accept") == "refused transition");
  CHECK(verb(explanation, "assign") == "allowed");
  CHECK(verb(explanation, "reply") == "allowed, if requirement 第三十二条第一款, if sign-off 一(四)");
  CHECK(verb(explanation, "extend") == "refused extension-window");
  CHECK(verb(explanation, "close") == "refused requirement");
  CHECK(verb(explanation, "register") == "no such verb");
  REQUIRE(explanation.route != nullptr);
  CHECK(explanation.route->unit == UnitId{"office"});
}

TEST_CASE("in the window an extension could be asked for") {
  const Founded founded("county-market-regulator", "2026-03-25");
  CHECK(verb(explained(founded, accepted("2026-02-10")), "extend").rfind("allowed", 0) == 0);
}
