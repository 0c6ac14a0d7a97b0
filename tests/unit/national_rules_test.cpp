#include "catch.h"
#include "office_fixture.h"
#include "xinfang/rules/deadline.h"

using namespace office_fixture;

// R00: 信访工作条例 (2022). Received on 2026-03-02, 15 days end on 03-17. Accepted then, 60 days end on 05-01, a rest
// day: 05-06; 30 days more count from 05-01 and end on Sunday 05-31: 06-01.

namespace {

constexpr const char* national = "national-2022";

Bench received() {
  return registered(national, petition("2026-03-02"));
}
Bench accepted() {
  return received().after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", "opinion"}}));
}
Bench assigned() {
  return accepted().after(
      event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"handler", "sun-guoqiang"}}));
}

model::Event extension(const std::string& by, const std::string& day, const std::string& length = "30d") {
  return event("extended", by, day, {{"for", length}, {"reason", "案情复杂"}, {"told", "书面"}});
}

model::Event reply(const std::string& day) {
  return event("replied", "sun-guoqiang", day, {{"outcome", "explained"}});
}

}  // namespace

TEST_CASE("条例 22, 23: fifteen days to say whether a case is taken") {
  CHECK(received().legal("respond") == "2026-03-17");
  for (const model::Event& answer :
       {event("accepted", "wang-fang", "2026-03-17 23:59"),
        event("declined", "wang-fang", "2026-03-17 23:59", {{"reason", "属法院"}, {"refer_to", "县人民法院"}}),
        event("transferred", "wang-fang", "2026-03-17 23:59", {{"organ", "县住建局"}})}) {
    INFO(answer.type);
    const auto due = received().after(answer).due("respond");
    CHECK_FALSE(due->open());
    CHECK_FALSE(due->late(at("2027-01-01")));
  }
  const Bench late = received().after(event("accepted", "wang-fang", "2026-03-18 00:00"));
  CHECK(late.due("respond")->late(at("2026-03-18")));
  CHECK_FALSE(received().due("respond")->late(at("2026-03-17 23:59")));
  CHECK(received().due("respond")->late(at("2026-03-18 00:00")));
}

TEST_CASE("条例 22: the answer's limit rolls over rest days") {
  CHECK(registered(national, petition("2026-02-01")).legal("respond") == "2026-02-24");  // 02-16: spring festival
  CHECK(registered(national, petition("2026-01-30")).legal("respond") == "2026-02-14");  // a Saturday worked instead
  CHECK(registered(national, petition("2026-09-20")).legal("respond") == "2026-10-08");  // 10-05: National Day
}

TEST_CASE("条例 23(1): a petitioner turned away hears why and where to turn") {
  CHECK(received().says(event("declined", "wang-fang", "2026-03-04", {{"reason", "属法院"}})) ==
        "refused, unless overruled, requirement 第二十三条第一款: 'turn to' must be stated | add --refer-to and what "
        "it is");
  CHECK(received().says(event("declined", "wang-fang", "2026-03-04", {{"reason", "属法院"}, {"refer_to", "　"}})) ==
        "refused, unless overruled, requirement 第二十三条第一款: 'turn to' must be stated | add --refer-to and what "
        "it is");
  CHECK(received().says(event("declined", "wang-fang", "2026-03-04", {{"refer_to", "县人民法院"}})) ==
        "error: 'reason' is missing | add --reason; xinfang decline --help shows the options");
  CHECK(received().says(event("declined", "wang-fang", "2026-03-04",
                              {{"reason", "属法院"}, {"refer_to", "县人民法院"}})) == "allowed");
}

TEST_CASE("条例 23(1): a transfer names the organ") {
  CHECK(received().says(event("transferred", "wang-fang", "2026-03-04")) ==
        "error: 'organ' is missing | add --organ; xinfang transfer --help shows the options");
  CHECK(received().says(event("transferred", "wang-fang", "2026-03-04", {{"organ", " "}})) ==
        "error: 'organ' is missing | add --organ; xinfang transfer --help shows the options");
  CHECK(received().says(event("transferred", "wang-fang", "2026-03-04", {{"organ", "县住建局"}})) == "allowed");
}

TEST_CASE("条例 32: the opinion supports, explains, or does not support") {
  CHECK(assigned().says(event("replied", "sun-guoqiang", "2026-04-01")) ==
        "refused, unless overruled, requirement 第三十二条第一款: 'outcome' must be stated | add --outcome, one of: "
        "supported, explained, not_supported");
  for (const char* outcome : {"supported", "explained", "not_supported"}) {
    CHECK(assigned().says(event("replied", "sun-guoqiang", "2026-04-01", {{"outcome", outcome}})) == "allowed");
  }
  const Bench other = received().after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", "arbitration"}}));
  CHECK(other.says(event("replied", "sun-guoqiang", "2026-04-01")) == "allowed");
}

TEST_CASE("条例 34: sixty days from acceptance, raw and rolled once") {
  const auto due = accepted().due("conclude");
  REQUIRE(due);
  CHECK(calendar::to_string(due->limit.raw) == "2026-05-01");
  CHECK(calendar::to_string(due->limit.legal) == "2026-05-06");
  CHECK_FALSE(due->limit.provisional);
  CHECK_FALSE(accepted().after(reply("2026-05-06 23:59")).due("conclude")->late(at("2026-06-01")));
  CHECK(accepted().after(reply("2026-05-07 00:00")).due("conclude")->late(at("2026-06-01")));
}

TEST_CASE("条例 31(6), 34: the sixty days bind written opinions on appeals only") {
  for (const char* path : {"litigation", "arbitration", "party", "administrative", "statutory-duty"}) {
    INFO(path);
    CHECK_FALSE(received().after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", path}})).due("conclude"));
  }
  CHECK(received().after(event("accepted", "wang-fang", "2026-03-02 10:00")).due("conclude"));  // none chosen: (6)
  model::Intake suggestion = petition("2026-03-02");
  suggestion.kind = "suggestion";
  CHECK_FALSE(
      registered(national, suggestion).after(event("accepted", "wang-fang", "2026-03-02 10:00")).due("conclude"));
}

TEST_CASE("条例 34: the head extends, counted from the unrolled end") {
  CHECK(assigned().says(extension("zhou-zhengping", "2026-03-20")) == "allowed");  // no window but the end
  const auto due = assigned().after(extension("zhou-zhengping", "2026-05-06")).due("conclude");
  CHECK(calendar::to_string(due->limit.raw) == "2026-05-31");
  CHECK(calendar::to_string(due->limit.legal) == "2026-06-01");
  CHECK(due->extensions == 1);
  CHECK(due->steps == std::vector<calendar::Duration>{{60, calendar::Unit::days}, {30, calendar::Unit::days}});
}

TEST_CASE("条例 34: not the deputy, not too long, not too late, not twice") {
  CHECK(
      assigned().says(extension("he-xiulan", "2026-03-20")) ==
      "refused extension-approval 第三十四条: the approval of the head of the organ is missing | ask 周正平, "
      "then add --approved-by zhou-zhengping, or: xinfang approve 2026-000001 extension --approved-by zhou-zhengping");
  CHECK(assigned().says(extension("zhou-zhengping", "2026-03-20", "31d")) ==
        "refused extension-length 第三十四条: 31 days more is too long: at most 30 days in all, until 2026-05-31 | ask "
        "for less, so "
        "that it ends on 2026-05-31 at the latest");
  CHECK(assigned().says(extension("zhou-zhengping", "2026-05-07")) ==
        "refused, unless overruled, extension-window 第三十四条: too late to ask: 'conclusion' could be extended until "
        "2026-05-06 "
        "only | answer now; the answer will count as late");
  CHECK(assigned()
            .after(extension("zhou-zhengping", "2026-04-20", "10d"))
            .says(extension("zhou-zhengping", "2026-05-06", "10d")) ==
        "refused extension-times 第三十四条: 'conclusion' was extended 1 time(s) already, 1 allowed | answer by "
        "2026-05-11");
}

TEST_CASE("条例 29-31: nothing is closed before it is answered") {
  const model::Event close = event("closed", "wang-fang", "2026-04-02", {{"result", "resolved"}});
  CHECK(assigned().says(close) ==
        "refused, unless overruled, requirement 第二十九条第一款、第三十条第一款、第三十一条: 'answering' has to come "
        "first | "
        "xinfang reply 2026-000001");
  CHECK(assigned().after(reply("2026-04-01")).says(close) == "allowed");
  const Bench reopened =
      assigned().after(reply("2026-04-01")).after(event("reopened", "wang-fang", "2026-04-02", {{"reason", "x"}}));
  CHECK_FALSE(reopened.ask(event("closed", "wang-fang", "2026-04-03", {{"result", "resolved"}})));  // of a former round
}

TEST_CASE("a reopened case runs its deadlines anew from the reopening") {
  const Bench again =
      assigned().after(reply("2026-04-01")).after(event("reopened", "wang-fang", "2026-04-10", {{"reason", "x"}}));
  const auto dues = again.dues();
  REQUIRE(dues.size() == 3);  // the answer is not due anew: the case stays accepted
  CHECK(dues[1].id == "conclude");
  CHECK(dues[1].met == at("2026-04-01"));
  CHECK(dues[2].round == 1);
  CHECK(dues[2].open());
  CHECK(calendar::to_string(dues[2].limit.legal) == "2026-06-09");
  CHECK(again.says(extension("zhou-zhengping", "2026-04-20")) == "allowed");  // each round its own extension
}

TEST_CASE("a case turned away and reopened owes an answer again") {
  const Bench declined =
      received().after(event("declined", "wang-fang", "2026-03-04", {{"reason", "x"}, {"refer_to", "x"}}));
  const Bench again = declined.after(event("reopened", "wang-fang", "2026-03-10", {{"reason", "x"}}));
  CHECK(again.legal("respond") == "2026-03-25");
  CHECK(again.due("respond")->open());
  CHECK(again.after(event("accepted", "wang-fang", "2026-03-12")).legal("conclude") == "2026-05-11");
}

TEST_CASE("a case that ended without an answer owes none") {
  const Bench passed_on = assigned().after(event("transferred", "wang-fang", "2026-03-20", {{"organ", "县住建局"}}));
  CHECK(passed_on.due("conclude")->abandoned);
  CHECK_FALSE(passed_on.due("conclude")->late(at("2027-01-01")));
  const Bench withdrawn = assigned().after(
      event("closed", "ma-lijun", "2026-03-20", {{"result", "withdrawn"}, {"override", "信访人书面撤回"}}));
  CHECK(withdrawn.due("conclude")->abandoned);
}

TEST_CASE("beyond the published calendars a date is provisional") {
  const Bench late =
      registered(national, petition("2026-11-20")).after(event("accepted", "wang-fang", "2026-11-20 10:00"));
  CHECK(calendar::to_string(late.due("conclude")->limit.raw) == "2027-01-19");
  CHECK_FALSE(late.due("respond")->limit.provisional);
}
