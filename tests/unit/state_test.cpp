#include "xinfang/model/state.h"

#include "catch.h"
#include "office_fixture.h"

using namespace office_fixture;
using model::fold;
using model::Status;

namespace {

/// A case as a file may hold it; no rule has looked at it.
struct Story {
  model::Case of;

  Story() {
    of.number = {2026, 1};
    of.intake = petition("2026-03-02");
    add("registered", "2026-03-02");
  }
  Story& add(const std::string& type, const std::string& when, const Fields& fields = {}) {
    of.events.push_back(event(type, "wang-fang", when, fields));
    of.events.back().seq = static_cast<int>(of.events.size());
    return *this;
  }
  Story& void_number(std::size_t seq, const std::string& when) {
    return add("voided", when, {{"event", of.events.at(seq - 1).eid.value}, {"reason", "手误"}});
  }
  std::string status() const { return std::string(key(fold(of).status)); }
};

Story answered() {
  return Story()
      .add("accepted", "2026-03-03", {{"path", "opinion"}})
      .add("assigned", "2026-03-04", {{"unit", "food"}, {"handler", "sun-guoqiang"}, {"lead", "ma-lijun"}})
      .add("replied", "2026-03-20", {{"outcome", "supported"}});
}

}  // namespace

TEST_CASE("events lead from status to status") {
  CHECK(Story().status() == "registered");
  CHECK(Story().add("accepted", "2026-03-03").status() == "accepted");
  CHECK(Story().add("declined", "2026-03-03").status() == "declined");
  CHECK(Story().add("transferred", "2026-03-03").status() == "transferred");
  CHECK(Story().add("assigned", "2026-03-03", {{"unit", "food"}}).status() == "registered");  // still to be accepted
  CHECK(Story().add("assigned", "2026-03-03", {{"unit", "food"}}).add("accepted", "2026-03-04").status() == "assigned");
  CHECK(answered().status() == "replied");
  CHECK(answered().add("closed", "2026-03-21", {{"result", "resolved"}}).status() == "closed");
  CHECK(answered().add("noted", "2026-03-21", {{"text", "x"}}).status() == "replied");
  CHECK(answered().add("from-a-later-version", "2026-03-21").status() == "replied");
}

TEST_CASE("statuses that owe the petitioner something are open") {
  for (const Status open : {Status::registered, Status::accepted, Status::assigned}) CHECK(is_open(open));
  for (const Status done : {Status::replied, Status::closed, Status::declined, Status::transferred, Status::voided}) {
    CHECK_FALSE(is_open(done));
  }
}

TEST_CASE("the last assignment says who works on the case") {
  Story story = answered();
  model::State state = fold(story.of);
  CHECK(state.unit == UnitId{"food"});
  CHECK(state.handler == PersonId{"sun-guoqiang"});
  CHECK(state.lead == PersonId{"ma-lijun"});
  model::Event again = event("assigned", "wang-fang", "2026-03-05", {{"unit", "price"}});
  again.fields.push_back({"assisting", {"food", "legal"}, true});
  story.of.events.push_back(again);
  state = fold(story.of);
  CHECK(state.unit == UnitId{"price"});
  CHECK(state.assisting == std::vector<UnitId>{{"food"}, {"legal"}});
  CHECK(state.handler == PersonId{});         // the former unit's handler is not this one's
  CHECK(state.lead == PersonId{"ma-lijun"});  // the leader keeps the case
}

TEST_CASE("a reopened case goes back to where its work stopped") {
  CHECK(answered().add("reopened", "2026-04-01").status() == "assigned");
  CHECK(answered().add("closed", "2026-03-21").add("reopened", "2026-04-01").status() == "assigned");
  CHECK(Story().add("accepted", "2026-03-03").add("replied", "2026-03-04").add("reopened", "2026-04-01").status() ==
        "accepted");
  CHECK(Story().add("declined", "2026-03-03").add("reopened", "2026-04-01").status() == "registered");
  CHECK(Story().add("accepted", "2026-03-03").add("transferred", "2026-03-04").add("reopened", "2026-04-01").status() ==
        "registered");
}

TEST_CASE("what came before the reopening is not of this round") {
  Story story = answered().add("reopened", "2026-04-01");
  const model::State state = fold(story.of);
  REQUIRE(state.last("replied") != nullptr);
  CHECK(state.last_this_round("replied") == nullptr);
  CHECK(state.events.size() == 5);
  CHECK(state.current_round == 5);
  story.add("replied", "2026-04-08");
  const model::State later = fold(story.of);
  REQUIRE(later.last_this_round("replied") != nullptr);
  CHECK(later.last_this_round("replied")->at == at("2026-04-08"));
  CHECK(later.first("replied")->at == at("2026-03-20"));
}

TEST_CASE("events are found by type and kind") {
  const Story story = Story()
                          .add("noted", "2026-03-03", {{"kind", "interview"}, {"text", "x"}})
                          .add("noted", "2026-03-04", {{"text", "y"}});
  const model::State state = fold(story.of);
  REQUIRE(state.last("noted/interview") != nullptr);
  CHECK(state.last("noted/interview")->get("text") == "x");
  CHECK(state.last("noted")->get("text") == "y");
  CHECK(state.last("noted/mediation") == nullptr);
}

TEST_CASE("a voided event never happened") {
  Story story = answered().void_number(4, "2026-03-22");
  CHECK(story.status() == "assigned");
  const model::State state = fold(story.of);
  CHECK(state.last("replied") == nullptr);
  CHECK(state.last("voided") == nullptr);
  CHECK(state.events.size() == 3);
  CHECK(state.last_seq == 5);
  CHECK(answered().add("reopened", "2026-04-01").void_number(5, "2026-04-02").status() == "replied");
}

TEST_CASE("a void that is void itself gives the event back") {
  Story story = answered().void_number(4, "2026-03-22").void_number(5, "2026-03-23");
  CHECK(story.status() == "replied");
  CHECK(story.void_number(6, "2026-03-24").status() == "assigned");
}

TEST_CASE("a voided registration voids the case") {
  Story story = answered().void_number(1, "2026-03-22");
  CHECK(story.status() == "voided");
  CHECK(fold(story.of).events.empty());
  CHECK(fold(story.of).last_seq == 5);
  CHECK(story.void_number(5, "2026-03-23").status() == "replied");
}

TEST_CASE("a void of nothing changes nothing") {
  CHECK(answered().add("voided", "2026-03-22", {{"event", "01JMX3W8Q6T3Z9V5K2N7C4B1AD"}}).status() == "replied");
  CHECK(answered().add("voided", "2026-03-22").status() == "replied");
}

TEST_CASE("the state as of a moment knows nothing of what came later") {
  const Story story = answered().void_number(4, "2026-03-22").add("replied", "2026-03-25");
  const auto as_of = [&](const std::string& when) { return std::string(key(fold(story.of, at(when)).status)); };
  CHECK(as_of("2026-03-02") == "registered");
  CHECK(as_of("2026-03-03 08:59") == "registered");
  CHECK(as_of("2026-03-03 09:00") == "accepted");  // that very moment included
  CHECK(as_of("2026-03-10") == "assigned");
  CHECK(as_of("2026-03-21") == "replied");  // not voided yet
  CHECK(as_of("2026-03-22") == "assigned");
  CHECK(as_of("2026-03-26") == "replied");
  CHECK(fold(story.of, at("2026-03-10")).last_seq == 6);  // of all events: the next number is free
}

TEST_CASE("amendments change what was brought in, from their moment on") {
  Story story = Story()
                    .add("amended", "2026-03-03", {{"field", "level"}, {"new", "major"}})
                    .add("amended", "2026-03-04", {{"field", "petitioners.2.name"}, {"new", "郝永贵"}});
  const model::State state = fold(story.of);
  CHECK(state.intake.level == "major");
  REQUIRE(state.intake.petitioners.size() == 2);
  CHECK(state.intake.petitioners[1].name == "郝永贵");
  CHECK(story.of.intake.level == "ordinary");
  CHECK(fold(story.of, at("2026-03-02 10:00")).intake == story.of.intake);
  story.void_number(2, "2026-03-05");
  CHECK(fold(story.of).intake.level == "ordinary");
}

TEST_CASE("an amendment edited into nonsense leaves the field as it was") {
  for (const Fields& nonsense : std::vector<Fields>{{{"field", "level"}, {"new", "huge"}},
                                                    {{"field", "weather"}, {"new", "rain"}},
                                                    {{"field", "petitioners.2.representative"}, {"new", "maybe"}},
                                                    {{"field", "origin.report_by"}, {"new", "soon"}}}) {
    const Story story = Story().add("amended", "2026-03-03", nonsense);
    CHECK(fold(story.of).intake == story.of.intake);
  }
}
