#include "xinfang/office/due_moves.h"
#include "xinfang/office/case_index.h"

#include "catch.h"
#include "policy_texts.h"
#include "xinfang/office/calendar_files.h"
#include "xinfang/office/cases.h"

using namespace policy_texts;

namespace {

/// A store under the national regulation with one case received on 2026-09-01.
struct OneCase : Founded {
  explicit OneCase(const std::string& now = "2026-09-01") : Founded("national-2022", now) {
    number = value_of(office::register_case(office, {petition("2026-09-01"), PersonId{"wang-fang"}, {}, "", "", false}))
                 .number;
  }
  void act(const std::string& type, const std::string& by, const Fields& fields = {}) {
    office::Act act;
    act.number = number;
    act.event = event(type, by, "2026-09-01", fields);
    value_of(office::act(office, act));
  }
  std::string moves(const model::Policy& was, const model::Policy& becomes) const {
    const office::Replacement books = office::replacement(office.policies, was, becomes);
    return told({books.was, office.calendar, office.staff, office.now},
                {books.becomes, office.calendar, office.staff, office.now});
  }
  std::string told(const rules::World& was, const rules::World& becomes) const {
    const auto day_of = [](const std::optional<rules::DueDate>& due) {
      if (!due) return std::string("none");
      return due->exact ? calendar::clock_time(*due->exact) : calendar::to_string(due->limit.legal);
    };
    const office::CaseViews views = value_of(office::views_of(office, {}));
    std::string all;
    for (const office::DueMove& move : office::due_moves(views, was, becomes)) {
      all += to_string(move.of->of->number) + " " + move.one().id + " " + day_of(move.was) + ">" +
             day_of(move.becomes) + "\n";
    }
    return all;
  }

  model::CaseNumber number;
};

std::string respond(const std::string& within, const std::string& to = "[accepted, declined, transferred]") {
  return "deadlines: {respond: {from: received, to: " + to + ", within: " + within + ", cite: 一}}\n";
}

}  // namespace

TEST_CASE("due dates that another regulation would move") {
  const OneCase one;
  const model::Policy now = one.office.policies.versions().front().second;
  CHECK(one.moves(now, now).empty());
  CHECK(one.moves(now, policy(respond("5wd"))) == "2026-000001 respond 2026-09-16>2026-09-08\n");
  CHECK(one.moves(now, policy(respond("30min"))) == "2026-000001 respond 2026-09-16>2026-09-01 09:30\n");
  CHECK(one.moves(now, policy("")) == "2026-000001 respond 2026-09-16>none\n");
  CHECK(one.moves(policy(""), now) == "2026-000001 respond none>2026-09-16\n");
}

TEST_CASE("a deadline that was met moves no more, one that another regulation leaves open appears") {
  OneCase one;
  one.act("accepted", "liu-changqing");
  const model::Policy now = one.office.policies.versions().front().second;
  CHECK(one.moves(policy(respond("15d")), policy(respond("5wd"))).empty());
  CHECK(one.moves(policy(respond("15d")), policy(respond("5wd", "replied"))) ==
        "2026-000001 respond none>2026-09-08\n");
  OneCase declined;
  declined.act("declined", "liu-changqing", {{"reason", "不属本局职责"}, {"refer_to", "县住建局"}});
  CHECK(declined.moves(now, policy(respond("5wd", "replied"))).empty());
}

TEST_CASE("the clocks that another version of the office governs stay") {
  const OneCase one;
  model::Policy old = policy(respond("10d"), "own", "2022-05-01");
  model::Policy later = policy(respond("20d"), "own", "2026-10-01");
  const model::PolicyBook versions({{day("2022-05-01"), old}, {day("2026-10-01"), later}});
  const auto books = office::replacement(versions, later, policy(respond("1d")));
  CHECK(books.was.versions().size() == 2);
  CHECK(books.becomes.at(day("2026-09-01")).deadlines.front().within.count == 10);
  CHECK(books.becomes.at(day("2026-10-01")).deadlines.front().within.count == 1);
  const auto others = office::replacement(versions, policy(respond("3d"), "own", "2026-10-01"), policy(respond("1d")));
  CHECK(others.was.versions().size() == 1);
  CHECK(others.was.at(day("2026-10-01")).deadlines.front().within.count == 3);
  CHECK(others.becomes.at(day("2026-09-01")).deadlines.front().within.count == 1);
}

TEST_CASE("due dates that another calendar would move") {
  const OneCase one;
  const std::string file = one.folder.path + "/cn-late.yaml";
  write_bytes(file, "format: xinfang-calendar/1\ndays: [{date: \"2026-09-16\", type: \"off\"}]\n");
  const auto after = value_of(office::store_calendar({one.folder.path, "cn", {}}, {file}));
  const office::Office& office = one.office;
  CHECK(one.told(office.world(), {office.policies, after, office.staff, office.now}) ==
        "2026-000001 respond 2026-09-16>2026-09-17\n");
  CHECK(one.told(office.world(), office.world()).empty());
}
