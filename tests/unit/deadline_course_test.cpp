#include "catch.h"
#include "policy_texts.h"
#include "xinfang/rules/ladder.h"

using namespace policy_texts;

// What becomes of a clock when its start happens again, the work rests, or the case ends.

namespace {

using Events = std::vector<model::Event>;

/// `id from..end`, then how it stands on the last day of August: met, given up or open, and whether late.
std::string dues(const std::string& deadlines, const Events& events,
                 const model::Intake& intake = petition("2026-03-02 09:00")) {
  const model::Policy rules = policy("deadlines:\n" + deadlines);
  const model::PolicyBook book({{*rules.effective, rules}});
  Bench bench{&book, {}, {}};
  bench.of.intake = intake;
  bench.of.events.push_back(event("registered", "wang-fang", "2026-03-02 09:05"));
  for (model::Event one : events) {
    one.seq = static_cast<int>(bench.of.events.size()) + 1;
    bench.of.events.push_back(std::move(one));
  }
  const rules::World world = bench.world(at("2026-08-31"));
  std::string all;
  for (const rules::DueDate& due : rules::due_dates(bench.state(), world)) {
    all += due.id + " " + calendar::to_string(due.from.day()) + ".." + calendar::to_string(due.limit.legal) +
           (due.met         ? " met " + calendar::to_string(due.met->day())
            : due.abandoned ? " given up " + calendar::to_string(due.abandoned->day())
                            : " open") +
           (due.late(world.now) ? " late" : "") + "\n";
  }
  return all;
}

model::Event assigned(const std::string& when, const std::string& unit) {
  return event("assigned", "lu-hongmei", when, {{"unit", unit}});
}

model::Event supervised(const std::string& when) {
  return event("supervised", "ma-lijun", when, {{"kind", "delay"}});
}

const model::Event accepted = event("accepted", "wang-fang", "2026-03-03");

std::string handled(const std::string& again) {
  return "  handle: {from: assigned, to: replied, " + again + "within: 7d, rest_day: keep, cite: 一}\n";
}

std::string answered(const std::string& again) {
  return "  answer: {from: supervised, to: noted/progress, " + again + "within: 10d, rest_day: keep, cite: 一}\n";
}

}  // namespace

TEST_CASE("a clock starts with the first event of its name, anew with the last, or once more with each") {
  const Events twice{accepted, assigned("2026-03-04", "food"), assigned("2026-03-06", "drugs"),
                     event("replied", "wang-fang", "2026-03-12", {{"outcome", "explained"}})};
  CHECK(dues(handled(""), twice) == "handle 2026-03-04..2026-03-11 met 2026-03-12 late\n");
  CHECK(dues(handled("again: first, "), twice) == dues(handled(""), twice));
  CHECK(dues(handled("again: last, "), twice) ==
        "handle 2026-03-04..2026-03-11 given up 2026-03-06\nhandle 2026-03-06..2026-03-13 met 2026-03-12\n");
  const Events both{accepted, supervised("2026-03-04"), supervised("2026-03-20"),
                    event("noted", "wang-fang", "2026-03-21", {{"kind", "progress"}, {"text", "x"}}),
                    supervised("2026-03-22")};
  CHECK(dues(answered("again: each, "), both) ==
        "answer 2026-03-04..2026-03-14 met 2026-03-21 late\n"
        "answer 2026-03-20..2026-03-30 met 2026-03-21\n"
        "answer 2026-03-22..2026-04-01 open late\n");
}

TEST_CASE("a unit that gave a case back owes nothing, and the next one is not born late") {
  const Events back{accepted, assigned("2026-03-02 10:00", "food"),
                    event("objected", "sun-guoqiang", "2026-03-05", {{"reason", "x"}, {"against", "assignment"}}),
                    event("returned", "lu-hongmei", "2026-03-06",
                          {{"decision", "granted"}, {"reason", "x"}, {"against", "assignment"}}),
                    assigned("2026-03-20", "drugs")};
  CHECK(dues(handled("again: last, "), back) ==
        "handle 2026-03-02..2026-03-09 given up 2026-03-06\nhandle 2026-03-20..2026-03-27 open late\n");
}

TEST_CASE("a notice to some petitioners ends a clock together with those that reached the others") {
  const std::string tell = "  tell: {from: received, to: notified, within: 15d, rest_day: keep, cite: 一}\n";
  const auto told = [](const std::string& when, const std::vector<std::string>& names) {
    model::Event notice = event("notified", "wang-fang", when, {{"kind", "acceptance"}, {"means", "mail"}});
    if (!names.empty()) notice.fields.push_back({"petitioners", names, true});
    return notice;
  };
  model::Intake joint = petition("2026-03-02 09:00");
  joint.petitioners.resize(3);
  joint.petitioners[0].name = "甲";
  joint.petitioners[1].name = "乙";
  joint.petitioners[2].name = "";
  CHECK(dues(tell, {told("2026-03-04", {"甲"})}, joint) == "tell 2026-03-02..2026-03-17 open late\n");
  CHECK(dues(tell, {told("2026-03-04", {"甲"}), told("2026-03-05", {"甲"})}, joint) ==
        "tell 2026-03-02..2026-03-17 open late\n");
  CHECK(dues(tell, {told("2026-03-04", {"甲"}), told("2026-03-18", {"乙"})}, joint) ==
        "tell 2026-03-02..2026-03-17 met 2026-03-18 late\n");
  CHECK(dues(tell, {told("2026-03-04", {"甲", "乙"})}, joint) == "tell 2026-03-02..2026-03-17 met 2026-03-04\n");
  CHECK(dues(tell, {told("2026-03-04", {})}, joint) == "tell 2026-03-02..2026-03-17 met 2026-03-04\n");
  const Events corrected{told("2026-03-04", {"甲", "乙"}),
                         event("amended", "wang-fang", "2026-03-05",
                               {{"field", "petitioners.name"}, {"old", "甲"}, {"new", "甲甲"}, {"reason", "笔误"}})};
  model::Intake renamed = joint;
  CHECK(dues(tell, corrected, renamed) == "tell 2026-03-02..2026-03-17 met 2026-03-04\n");
  const Events joined{told("2026-03-04", {"甲", "乙"}),
                      event("amended", "wang-fang", "2026-03-05",
                            {{"field", "petitioners.3.name"}, {"new", "丙"}, {"reason", "漏登"}})};
  CHECK(dues(tell, joined, joint) == "tell 2026-03-02..2026-03-17 met 2026-03-04\n");
  joint.petitioners[1].representative = true;
  CHECK(dues(tell, {told("2026-03-04", {"甲"})}, joint) == "tell 2026-03-02..2026-03-17 open late\n");
  CHECK(dues(tell, {told("2026-03-04", {"乙"})}, joint) == "tell 2026-03-02..2026-03-17 met 2026-03-04\n");
}

TEST_CASE("what the organ above took back is owed no more, and what was missed by then stays missed") {
  const std::string both =
      "  respond: {from: received, to: accepted, within: 15d, rest_day: keep, cite: 一}\n"
      "  tell: {from: received, to: notified, within: 3d, rest_day: keep, cite: 一}\n";
  model::Intake handed = petition("2026-03-02 09:00");
  handed.origin = model::Origin{"市信访局", "", day("2026-03-20")};
  const Events back{
      event("objected", "lu-hongmei", "2026-03-04", {{"reason", "x"}, {"against", "origin"}}),
      event("returned", "wang-fang", "2026-03-09", {{"decision", "granted"}, {"reason", "x"}, {"against", "origin"}})};
  CHECK(dues(both, back, handed) ==
        "respond 2026-03-02..2026-03-17 given up 2026-03-09\n"
        "tell 2026-03-02..2026-03-05 given up 2026-03-09 late\n"
        "report-by 2026-03-02..2026-03-20 given up 2026-03-09\n");
  Events again = back;
  again.push_back(event("reopened", "wang-fang", "2026-03-10", {{"reason", "市局未收回"}}));
  CHECK(dues(both, again, handed) ==
        "respond 2026-03-02..2026-03-17 open late\n"
        "tell 2026-03-02..2026-03-05 open late\n"
        "report-by 2026-03-02..2026-03-20 open late\n");
}

TEST_CASE("a note that a case handed back does not owe is not asked for") {
  const std::string result = "  result: {from: received, to: noted/result, within: 10d, rest_day: keep, cite: 一}\n";
  model::Intake handed = petition("2026-03-02 09:00");
  handed.origin = model::Origin{"市信访局", "", {}};
  const Events back{
      event("objected", "lu-hongmei", "2026-03-04", {{"reason", "x"}, {"against", "origin"}}),
      event("returned", "wang-fang", "2026-03-05", {{"decision", "granted"}, {"reason", "x"}, {"against", "origin"}})};
  CHECK(dues(result, back, handed) == "result 2026-03-02..2026-03-12 given up 2026-03-05\n");
}

TEST_CASE("an extension belongs to the clock that ran when it was given") {
  const std::string extendable =
      "  answer: {from: supervised, to: noted/progress, again: each, within: 10d, rest_day: keep, cite: 一,\n"
      "    extension: {by: head, max: 10d, times: 2}}\n";
  const Events events{accepted, supervised("2026-03-04"),
                      event("extended", "zhou-zhengping", "2026-03-05", {{"deadline", "answer"}, {"for", "5d"}}),
                      supervised("2026-03-20")};
  CHECK(dues(extendable, events) ==
        "answer 2026-03-04..2026-03-19 open late\nanswer 2026-03-20..2026-03-30 open late\n");
}

TEST_CASE("a clock that has run out does not stand still any more") {
  const std::string conclude =
      "  conclude: {from: accepted, to: replied, within: 10d, rest_day: keep, excludes: expertise, cite: 一}\n";
  const auto rest = [](const std::string& from, const std::string& to) {
    return Events{accepted, event("suspended", "wang-fang", from, {{"kind", "expertise"}, {"reason", "x"}}),
                  event("resumed", "wang-fang", to)};
  };
  CHECK(dues(conclude, rest("2026-03-12", "2026-03-22")) == "conclude 2026-03-03..2026-03-23 open late\n");
  CHECK(dues(conclude, rest("2026-03-13", "2026-03-23")) == "conclude 2026-03-03..2026-03-23 open late\n");
  CHECK(dues(conclude, rest("2026-03-14", "2026-03-24")) == "conclude 2026-03-03..2026-03-13 open late\n");
}

TEST_CASE("what can still be done is owed after the end, the rest is not") {
  const std::string both =
      "  conclude: {from: accepted, to: replied, within: 60d, cite: 一}\n"
      "  tell: {from: received, to: [notified/decline, declined+told, notified/acceptance], within: 15d, cite: 一}\n";
  const model::Event declined = event("declined", "wang-fang", "2026-03-04", {{"reason", "x"}, {"refer_to", "县法院"}});
  CHECK(dues(both, {declined}) == "tell 2026-03-02..2026-03-17 open late\n");
  CHECK(
      dues(both, {declined, event("notified", "wang-fang", "2026-03-10", {{"kind", "decline"}, {"means", "mail"}})}) ==
      "tell 2026-03-02..2026-03-17 met 2026-03-10\n");
  CHECK(dues(both, {accepted, event("closed", "wang-fang", "2026-03-20", {{"result", "withdrawn"}})}) ==
        "conclude 2026-03-03..2026-05-06 given up 2026-03-20\ntell 2026-03-02..2026-03-17 open late\n");
  CHECK(dues(both, {declined, event("reopened", "wang-fang", "2026-03-12", {{"reason", "x"}})})
            .starts_with("tell 2026-03-02..2026-03-17 given up 2026-03-12\n"));
}

TEST_CASE("the report an organ above wants by a day is owed until it is made, however the case ends") {
  model::Intake intake = petition("2026-03-02 09:00");
  intake.origin = model::Origin{"县信访局", "清信转〔2026〕9号", day("2026-04-20")};
  const model::Event closed = event("closed", "wang-fang", "2026-03-20", {{"result", "withdrawn"}});
  const std::string none =
      "  x: {from: missed/y, to: replied, within: 5d, cite: 一}\n"
      "  y: {from: accepted, to: replied, within: 900d, cite: 一}\n";
  CHECK(dues(none, {closed}, intake) == "report-by 2026-03-02..2026-04-20 open late\n");
  const model::Event reported = event("reported", "wang-fang", "2026-04-20", {{"organ", "县信访局"}});
  CHECK(dues(none, {closed, reported}, intake) == "report-by 2026-03-02..2026-04-20 met 2026-04-20\n");
}

TEST_CASE("what the program writes starts no rung of the ladder") {
  const model::Policy rules = policy(
      "escalation:\n  - {id: a, on: supervised, do: supervise, circumstance: delay, to: head, cite: 一}\n"
      "  - {id: b, on: supervised, do: escalate, to: deputy, cite: 一}\n");
  const model::PolicyBook book({{*rules.effective, rules}});
  Bench bench{&book, {}, {}};
  bench.of.intake = petition("2026-03-02 09:00");
  bench.of.uid = next_eid();
  bench.of.events = {event("registered", "wang-fang", "2026-03-02 09:05"), accepted, supervised("2026-03-04")};
  for (int i = 0; i < 3; ++i) bench.of.events[static_cast<std::size_t>(i)].seq = i + 1;
  const rules::World world = bench.world(at("2026-03-05"));
  int written = 0;
  while (written < 10) {
    const auto due = rules::due_rungs(bench.of, bench.state(), {}, world, rules::Trigger::events);
    if (due.empty()) break;
    bench.of.events.push_back(due.front().event);
    bench.of.events.back().seq = ++written + 3;
  }
  CHECK(written == 2);
}
