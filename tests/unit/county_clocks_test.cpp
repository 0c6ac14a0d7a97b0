#include "catch.h"
#include "office_fixture.h"
#include "xinfang/rules/deadline.h"

using namespace office_fixture;

namespace {

constexpr const char* county = "county-market-regulator";

model::Intake hotline(const std::string& kind = "appeal") {
  model::Intake intake = petition("2026-03-02");
  intake.channel = "hotline-12315";
  intake.kind = kind;
  return intake;
}

std::string route(const model::Intake& intake) {
  const Bench bench = registered(county, intake);
  const model::Route* found = rules::route_of(bench.state(), bench.world(intake.received));
  return found == nullptr ? "" : found->unit.value + " " + found->cite;
}

}  // namespace

TEST_CASE("R01 三(一): 12315 goes to consumer protection, everything else to the office") {
  CHECK(route(hotline()) == "consumer-protection 三(一)");
  CHECK(route(hotline("accusation")) == "consumer-protection 三(一)");
  for (const char* channel :
       {"network", "letter", "phone", "fax", "visit", "email", "leader-mailbox", "forwarded", "screening"}) {
    INFO(channel);
    model::Intake intake = petition("2026-03-02");
    intake.channel = channel;
    CHECK(route(intake) == "office 三(一)");
  }
}

TEST_CASE("R01 三(一): an assignment without a unit follows the route") {
  const auto unit = [](const model::Intake& intake) {
    const Bench bench = registered(county, intake);
    return bench.after(event("assigned", "lu-hongmei", "2026-03-03")).state().unit.value;
  };
  CHECK(unit(hotline()) == "consumer-protection");
  CHECK(unit(petition("2026-03-02")) == "office");
}

TEST_CASE("R01a: a 12315 complaint has seven working days to acceptance and 45 to its end") {
  const Bench received = registered(county, hotline());
  CHECK(received.legal("accept-12315") == "2026-03-11");
  CHECK(received.legal("respond") == "2026-03-17");  // the national fifteen days run, too
  const Bench accepted = received.after(event("accepted", "liu-changqing", "2026-03-11"));
  CHECK(accepted.due("accept-12315")->met == at("2026-03-11"));
  CHECK_FALSE(accepted.due("accept-12315")->late(at("2026-12-01")));
  CHECK(accepted.legal("mediate-12315") == "2026-05-18");
  CHECK_FALSE(accepted.due("conclude"));  // petitions and 12315 are two procedures
}

TEST_CASE("R01a: accepted on the eighth working day is late") {
  const Bench accepted = registered(county, hotline()).after(event("accepted", "liu-changqing", "2026-03-12"));
  CHECK(accepted.due("accept-12315")->late(at("2026-03-12")));
  CHECK_FALSE(accepted.due("respond")->late(at("2026-03-12")));
}

TEST_CASE("R01a: the 12315 clocks are for complaints, not for reports of wrongdoing, and cannot be extended") {
  const Bench report = registered(county, hotline("accusation"));
  CHECK_FALSE(report.due("accept-12315"));
  CHECK(report.legal("respond") == "2026-03-17");
  CHECK_FALSE(report.after(event("accepted", "liu-changqing", "2026-03-03")).due("mediate-12315"));

  const Bench accepted = registered(county, hotline()).after(event("accepted", "liu-changqing", "2026-03-03"));
  CHECK(accepted.says(event("extended", "he-xiulan", "2026-03-04",
                            {{"deadline", "mediate-12315"}, {"for", "5d"}, {"reason", "x"}, {"told", "x"}})) ==
        "refused extension-deadline 市场监督管理投诉举报处理暂行办法第二十一条第一款第五项: the policy lets nobody "
        "extend "
        "'12315投诉调解'");
  CHECK(
      accepted.says(event("extended", "he-xiulan", "2026-03-04", {{"for", "5d"}, {"reason", "x"}, {"told", "x"}})) ==
      "refused extension-deadline: no deadline that can be extended is running | xinfang explain 2026-000001 shows the "
      "deadlines");
}

TEST_CASE("R01 三(二): every other channel and kind has the thirty working days") {
  for (const char* kind : {"suggestion", "accusation", "appeal"}) {
    model::Intake intake = petition("2026-03-02");
    intake.kind = kind;
    CHECK(registered(county, intake).after(event("accepted", "wang-fang", "2026-03-02 10:00")).legal("conclude") ==
          "2026-04-14");
  }
}

TEST_CASE("a day set by whoever assigns is a deadline of its own") {
  const Bench assigned =
      registered(county, petition("2026-03-02"))
          .after(event("accepted", "wang-fang", "2026-03-02 10:00"))
          .after(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"due", "2026-03-20"}}));
  CHECK(assigned.legal("assigned") == "2026-03-20");
  CHECK(assigned.due("assigned")->past(at("2026-03-21 00:00")));
  CHECK_FALSE(assigned.due("assigned")->past(at("2026-03-20 23:59")));
  const Bench again =
      assigned.after(event("assigned", "lu-hongmei", "2026-03-04", {{"unit", "food"}, {"due", "2026-03-25"}}));
  CHECK(again.legal("assigned") == "2026-03-25");
  const auto dues = again.dues();
  REQUIRE(rules::next_due(dues) != nullptr);
  CHECK(rules::next_due(dues)->id == "assigned");
}
