#include "catch.h"
#include "office_fixture.h"

using namespace office_fixture;

// Ways around a rule that once were open, each beside what stays allowed.

namespace {

Bench accepted(const model::Intake& intake = petition("2026-03-02")) {
  return registered("county-market-regulator", intake).after(event("accepted", "wang-fang", "2026-03-02 10:00"));
}

model::Event amendment(const std::string& by, const std::string& when, const std::string& field,
                       const std::string& value) {
  return event("amended", by, when, {{"field", field}, {"new", value}, {"reason", "更正"}});
}

model::Event reply(const std::string& by, const std::string& when) {
  return event("replied", by, when, {{"outcome", "explained"}});
}

bool refused_by(const std::string& said, const std::string& rule) {
  return said.find("refused") != std::string::npos && said.find(rule) != std::string::npos;
}

}  // namespace

TEST_CASE("a major case is not amended into one that needs no approval, but by the head") {
  const Bench major = accepted(petition("2026-03-02", "major"));
  CHECK(refused_by(major.says(amendment("wang-fang", "2026-03-05", "level", "ordinary")), "sign-off 一(四)"));
  CHECK(major.says(amendment("zhou-zhengping", "2026-03-05", "level", "ordinary")) == "allowed");
  CHECK(major.says(amendment("wang-fang", "2026-03-05", "title", "电梯困人")) == "allowed");
}

TEST_CASE("no amendment and no void moves back what is owed, unless a leader says so") {
  Bench bench = accepted();
  bench.now = at("2026-03-20");
  CHECK(refused_by(bench.says(amendment("wang-fang", "2026-03-20", "channel", "hotline-12315")), "deadline-lost"));
  model::Event by_leader = amendment("ma-lijun", "2026-03-20", "channel", "hotline-12315");
  by_leader.set("override", "登记有误");
  CHECK_FALSE(refused_by(bench.says(by_leader), "deadline-lost"));
  const std::string acceptance = bench.state().last("accepted")->eid.value;
  const Fields why{{"event", acceptance}, {"reason", "手误"}};
  CHECK(refused_by(bench.says(event("voided", "wang-fang", "2026-03-20", why)), "deadline-lost"));
  bench.now = at("2026-03-02 11:00");  // a slip of the same day
  CHECK(bench.says(event("voided", "wang-fang", "2026-03-02 11:00", why)) == "allowed");
}

TEST_CASE("nobody overrules missing consent, and a blank reason overrules nothing") {
  const Bench major = accepted(petition("2026-03-02", "major"));
  model::Event answer = reply("ma-lijun", "2026-03-20");
  answer.set("override", "急");
  CHECK(refused_by(major.says(answer), "sign-off 一(四)"));
  model::Event blank = event("closed", "ma-lijun", "2026-03-20", {{"result", "withdrawn"}});
  blank.set("override", " ");
  CHECK(refused_by(major.says(blank), "requirement"));
  blank.set("override", "信访人撤回");
  CHECK_FALSE(refused_by(major.says(blank), "requirement"));
}

TEST_CASE("who handled the case in this round does not approve it after being replaced") {
  const Fields to_head{{"unit", "office"}, {"handler", "zhou-zhengping"}};
  const Bench swapped = accepted(petition("2026-03-02", "major"))
                            .after(event("assigned", "wang-fang", "2026-03-03", to_head))
                            .after(event("assigned", "wang-fang", "2026-03-04", {{"unit", "office"}}));
  CHECK(refused_by(swapped.says(reply("zhou-zhengping", "2026-03-20")), "sign-off 一(四)"));
}

TEST_CASE("an approval belongs to the answer it was given for, consent to its window") {
  const Bench answered = accepted(petition("2026-03-02", "major"))
                             .after(event("approved", "zhou-zhengping", "2026-03-10", {{"kind", "reply"}}))
                             .after(reply("wang-fang", "2026-03-11"));
  const Fields back{{"event", answered.state().last("replied")->eid.value}, {"reason", "内容有误"}};
  const Bench voided = answered.after(event("voided", "wang-fang", "2026-03-11 10:00", back));
  CHECK(refused_by(voided.says(reply("wang-fang", "2026-03-12")), "sign-off 一(四)"));

  const Bench early = accepted().after(event("approved", "he-xiulan", "2026-03-03", {{"kind", "extension"}}));
  const Fields asked{{"for", "10d"}, {"reason", "待检测"}, {"told", "电话"}};
  CHECK(refused_by(early.says(event("extended", "wang-fang", "2026-04-08", asked)), "extension-approval"));
  const Bench in_window = accepted().after(event("approved", "he-xiulan", "2026-04-08", {{"kind", "extension"}}));
  CHECK(in_window.says(event("extended", "wang-fang", "2026-04-09", asked)) == "allowed");
}

TEST_CASE("passing a late case on does not make it one that was never late") {
  Bench bench = accepted();
  const Bench passed_on = bench.after(event("transferred", "wang-fang", "2026-08-03", {{"organ", "县住建局"}}));
  const auto due = passed_on.due("conclude");
  REQUIRE(due);
  CHECK_FALSE(due->open());
  CHECK(due->late(at("2026-08-04")));
}

TEST_CASE("a sixth representative does not come in by amendment") {
  model::Intake group = petition("2026-03-02");
  group.petitioners.clear();
  for (const char* name : {"甲", "乙", "丙", "丁", "戊"}) group.petitioners.push_back({name, "", "", "", true});
  group.petitioners.push_back({"己", "", "", "", false});
  group.headcount = 6;
  const Bench bench = accepted(group);
  CHECK(refused_by(bench.says(amendment("wang-fang", "2026-03-03", "petitioners.6.representative", "true")),
                   "representatives"));
}

TEST_CASE("a superior's case is declined by a leader only") {
  model::Intake handed = petition("2026-03-02");
  handed.origin = model::Origin{"县委", "", {}};
  const Bench bench = registered("county-market-regulator", handed);
  const Fields why{{"reason", "不属本局"}, {"refer_to", "县住建局"}};
  CHECK(refused_by(bench.says(event("declined", "wang-fang", "2026-03-03", why)), "三(一)3"));
  CHECK(bench.says(event("declined", "he-xiulan", "2026-03-03", why)) == "allowed");
}

TEST_CASE("a missed limit is not made to look met, or to vanish, by dating back") {
  Bench late =
      registered("national-2022", petition("2026-03-02")).after(event("accepted", "wang-fang", "2026-03-02 10:00"));
  late.now = at("2026-06-15");  // conclude ended on 2026-05-06
  const Fields elsewhere{{"organ", "县住建局"}, {"reason", "x"}};
  CHECK(refused_by(late.says(event("transferred", "wang-fang", "2026-03-20", elsewhere)), "late-entry"));
  CHECK(refused_by(late.says(reply("wang-fang", "2026-03-20")), "late-entry"));
  CHECK(late.says(event("transferred", "wang-fang", "2026-06-15", elsewhere)) == "allowed");
  CHECK(late.says(reply("wang-fang", "2026-06-15")) == "allowed");
  CHECK_FALSE(refused_by(late.says(reply("wang-fang", "2026-03-20"), rules::Mode::history), "late-entry"));

  const Fields soon{{"unit", "office"}, {"due", "2026-03-06"}};
  Bench set = accepted().after(event("assigned", "wang-fang", "2026-03-02 11:00", soon));
  set.now = at("2026-03-20");
  const Fields again{{"unit", "office"}, {"due", "2026-04-10"}};
  CHECK(refused_by(set.says(event("assigned", "wang-fang", "2026-03-05", again)), "late-entry"));
  CHECK(set.says(event("assigned", "wang-fang", "2026-03-20", again)) == "allowed");
}

TEST_CASE("a case that was passed on and came back keeps its clocks") {
  const Bench accepted_on_day_one =
      registered("national-2022", petition("2026-03-02")).after(event("accepted", "wang-fang", "2026-03-02 10:00"));
  const std::string owed = accepted_on_day_one.legal("conclude");
  const Bench back = accepted_on_day_one.after(event("transferred", "wang-fang", "2026-03-20", {{"organ", "县住建局"}}))
                         .after(event("reopened", "wang-fang", "2026-03-24", {{"reason", "退回"}}))
                         .after(event("accepted", "wang-fang", "2026-03-24 10:00", {{"path", "opinion"}}));
  CHECK(back.legal("conclude") == owed);
  CHECK(back.due("conclude")->open());
  CHECK_FALSE(back.due("respond")->open());
  CHECK(back.due("respond")->met == at("2026-03-02 10:00"));
  const Bench answered_and_reopened = accepted_on_day_one.after(reply("wang-fang", "2026-03-20"))
                                          .after(event("reopened", "wang-fang", "2026-03-24", {{"reason", "新情况"}}));
  CHECK(answered_and_reopened.legal("conclude") > owed);  // an answer was given: a new round
}

TEST_CASE("another path does not take the first one's missed limit away") {
  Bench late = registered("national-2022", petition("2026-03-02"))
                   .after(event("accepted", "wang-fang", "2026-03-02 10:00"))
                   .after(event("transferred", "wang-fang", "2026-06-15", {{"organ", "县住建局"}}))
                   .after(event("reopened", "wang-fang", "2026-06-15", {{"reason", "退回"}}));
  const auto accept = [](const std::string& path) {
    return event("accepted", "wang-fang", "2026-06-16", {{"path", path}});
  };
  CHECK(refused_by(late.says(accept("litigation")), "deadline-lost"));
  CHECK(late.says(accept("opinion")) == "allowed");
}

TEST_CASE("an answer under a reopening is not voided") {
  const Bench reopened = accepted()
                             .after(reply("wang-fang", "2026-04-01"))
                             .after(event("reopened", "wang-fang", "2026-04-02", {{"reason", "x"}}));
  const Fields back{{"event", reopened.state().last("replied")->eid.value}, {"reason", "手误"}};
  CHECK(refused_by(reopened.says(event("voided", "wang-fang", "2026-04-02 10:00", back)), "void-target"));
}

TEST_CASE("a void takes no sign-off and no handler away") {
  const Bench raised = accepted().after(amendment("zhou-zhengping", "2026-03-03", "level", "major"));
  const std::string amended = raised.state().last("amended")->eid.value;
  const auto back = [&](const std::string& by, const std::string& approver) {
    return event("voided", by, "2026-03-10", {{"event", amended}, {"reason", "手误"}, {"approved_by", approver}});
  };
  CHECK(refused_by(raised.says(back("wang-fang", "")), "sign-off 一(四)"));
  CHECK(raised.says(back("wang-fang", "zhou-zhengping")) == "allowed");
  CHECK(raised.says(back("zhou-zhengping", "")) == "allowed");

  const Bench handled =
      accepted(petition("2026-03-02", "major"))
          .after(event("assigned", "wang-fang", "2026-03-03", {{"unit", "office"}, {"handler", "zhou-zhengping"}}));
  const Fields assignment{{"event", handled.state().last("assigned")->eid.value}, {"reason", "手误"}};
  model::Event answer = reply("wang-fang", "2026-03-20");
  answer.set("approved_by", "zhou-zhengping");
  CHECK(refused_by(handled.after(event("voided", "wang-fang", "2026-03-10", assignment)).says(answer),
                   "handles the case"));
  CHECK(handled.after(event("voided", "wang-fang", "2026-03-03 17:00", assignment)).says(answer) == "allowed");
}

TEST_CASE("a leader's hand is not corrected away") {
  model::Intake handed = petition("2026-03-02");
  handed.origin = model::Origin{"县委", "", {}};
  const Bench bench = registered("county-market-regulator", handed);
  CHECK(refused_by(bench.says(amendment("wang-fang", "2026-03-03", "origin.organ", "")), "三(一)3"));
  CHECK(bench.says(amendment("he-xiulan", "2026-03-03", "origin.organ", "")) == "allowed");
}

TEST_CASE("what only old ledgers leave open is closed now") {
  const Bench answered = accepted().after(reply("wang-fang", "2026-03-20"));
  const model::Event closing = event("closed", "wang-fang", "2026-03-21", {{"result", "unrecorded"}});
  CHECK_FALSE(answered.ask(closing));
  CHECK(answered.ask(closing, rules::Mode::history));
}

TEST_CASE("an extension entered after its window is too late, whatever day it is dated") {
  Bench bench = accepted();  // ends on 2026-04-14, window from 2026-04-07
  const Fields asked{{"for", "10d"}, {"reason", "待检测"}, {"told", "电话"}, {"approved_by", "he-xiulan"}};
  bench.now = at("2026-04-13");
  CHECK(bench.says(event("extended", "wang-fang", "2026-04-08", asked)) == "allowed");
  bench.now = at("2026-04-16");
  CHECK(refused_by(bench.says(event("extended", "wang-fang", "2026-04-08", asked)), "extension-window"));
}

TEST_CASE("another holder's approval on record serves when the one who writes handles the case") {
  const Bench bench =
      accepted()
          .after(event("assigned", "wang-fang", "2026-03-03", {{"unit", "office"}, {"handler", "ma-lijun"}}))
          .after(event("approved", "he-xiulan", "2026-04-08", {{"kind", "extension"}}));
  const Fields asked{{"for", "10d"}, {"reason", "待检测"}, {"told", "电话"}};
  CHECK(bench.says(event("extended", "ma-lijun", "2026-04-08 10:00", asked)) == "allowed");
}

TEST_CASE(
    "a case that comes back before it was accepted still owes its acceptance, and a later reopening its own round") {
  const Bench fresh = registered("national-2022", petition("2026-03-02"));
  const std::string owed = fresh.legal("respond");
  const Bench back = fresh.after(event("transferred", "wang-fang", "2026-03-05", {{"organ", "县住建局"}}))
                         .after(event("reopened", "wang-fang", "2026-03-06", {{"reason", "退回"}}));
  CHECK(back.due("respond")->open());
  CHECK(back.legal("respond") == owed);
  const Bench answered =
      back.after(event("accepted", "wang-fang", "2026-03-06 10:00")).after(reply("wang-fang", "2026-03-20"));
  CHECK_FALSE(answered.due("conclude")->open());
  const Bench again = answered.after(event("reopened", "wang-fang", "2026-03-24", {{"reason", "新情况"}}));
  CHECK(again.due("conclude")->open());
  CHECK(again.due("conclude")->round == 1);
}

TEST_CASE("what was written today is undone today, though it looks late") {
  model::Intake wrong = petition("2026-01-28");
  Bench bench = registered("national-2022", wrong);
  bench.of.events.front().at = at("2026-03-02 09:00");
  bench.now = at("2026-03-02 10:00");
  model::Event right = amendment("wang-fang", "2026-03-02 10:00", "received", "2026-02-28T00:00:00+08:00");
  CHECK(bench.says(right) == "allowed");
  bench.now = at("2026-03-03 10:00");
  right.at = *bench.now;
  CHECK(refused_by(bench.says(right), "deadline-lost"));
}

TEST_CASE("a slip is one of the day it was written on, whatever day it is dated") {
  const Bench handled =
      accepted().after(event("assigned", "wang-fang", "2026-03-03", {{"unit", "office"}, {"handler", "he-xiulan"}}));
  const std::string assignment = handled.state().last("assigned")->eid.value;
  Fields back{{"event", assignment}, {"reason", "手误"}};
  back.emplace_back("entered", "2026-04-08T10:00:00+08:00");
  const Bench dated_back = handled.after(event("voided", "wang-fang", "2026-03-03 17:00", back));
  CHECK(dated_back.state().handled_by(PersonId{"he-xiulan"}));
}

TEST_CASE("a corrected title is no work on a case") {
  const Bench corrected = registered("county-market-regulator", petition("2026-03-02"))
                              .after(amendment("wang-fang", "2026-03-02 11:00", "title", "电梯困人"));
  const Fields whole{{"event", corrected.of.events.front().eid.value}, {"reason", "重复登记"}};
  CHECK(corrected.says(event("voided", "wang-fang", "2026-03-02 12:00", whole)) == "allowed");
  const Bench taken = corrected.after(event("accepted", "wang-fang", "2026-03-02 11:30"));
  CHECK(refused_by(taken.says(event("voided", "wang-fang", "2026-03-02 12:00", whole)), "void-case"));
}

TEST_CASE("dated back before a new regulation, an act answers to both") {
  const model::Policy& old_one = policy_book("county-market-regulator").at(at("2026-03-01").day());
  model::Policy new_one = old_one;
  new_one.sign_offs.push_back({"imp-reply", "replied", {}, RoleId{"head"}, false, "新五"});
  new_one.sign_offs.back().when.level = {"important"};
  model::Requirement by_leader;
  by_leader.id = "reg-by";
  by_leader.event = "registered";
  by_leader.by = {RoleId{"leader"}};
  by_leader.cite = "新八";
  new_one.requirements.push_back(by_leader);
  const model::PolicyBook book({{*old_one.effective, old_one}, {at("2026-03-10").day(), new_one}});

  Bench bench = accepted(petition("2026-03-02", "important"));
  bench.policies = &book;
  bench.now = at("2026-03-09 18:00");
  CHECK(bench.says(reply("wang-fang", "2026-03-09")) == "allowed");
  CHECK(bench.says(amendment("wang-fang", "2026-03-09", "level", "ordinary")) == "allowed");
  bench.now = at("2026-03-11");
  CHECK(refused_by(bench.says(reply("wang-fang", "2026-03-09")), "sign-off 新五"));
  CHECK(refused_by(bench.says(amendment("wang-fang", "2026-03-09", "level", "ordinary")), "sign-off 新五"));
  CHECK(bench.says(reply("wang-fang", "2026-03-09"), rules::Mode::history) == "allowed");

  model::Case letter = registered("county-market-regulator", petition("2026-03-09")).of;
  CHECK(rules::admit(letter, bench.world(at("2026-03-09 18:00"))));
  const auto late = rules::admit(letter, bench.world(at("2026-03-11")));
  REQUIRE_FALSE(late);
  CHECK(late.error().reasons.front().cite == "新八");
  CHECK(rules::admit(letter, bench.world(at("2026-03-11")), rules::Mode::history));
}
