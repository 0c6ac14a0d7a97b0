#include "catch.h"
#include "office_fixture.h"
#include "xinfang/rules/deadline.h"

using namespace office_fixture;

// R01: the county bureau's own regulation on top of the national one. Accepted on Monday 2026-03-02, 30 working days
// end on 2026-04-14 (Qingming: 04-04 to 04-06 off); the last five working days before are 04-07 … 04-13.

namespace {

constexpr const char* county = "county-market-regulator";

Bench accepted(const model::Intake& intake) {
  return registered(county, intake).after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", "opinion"}}));
}

Bench in_hand(const std::string& handler = "sun-guoqiang", const std::string& level = "ordinary") {
  return accepted(petition("2026-03-02", level))
      .after(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"handler", handler}}));
}

/// A request that has all a regulation asks for, but for the fields given.
model::Event extension(const std::string& by, const std::string& day, const Fields& instead = {}) {
  model::Event made = event("extended", by, day, {{"for", "10wd"}, {"reason", "须抽样送检"}, {"told", "电话"}});
  for (const auto& [name, value] : instead) made.set(name, value);
  return made;
}

model::Event reply(const std::string& by, const std::string& day, const Fields& more = {}) {
  model::Event made = event("replied", by, day, {{"outcome", "supported"}});
  for (const auto& [name, value] : more) made.set(name, value);
  return made;
}

}  // namespace

TEST_CASE("R01 三(二): thirty working days, and a window of the last five before they end") {
  const auto due = in_hand().due("conclude");
  REQUIRE(due);
  CHECK(calendar::to_string(due->limit.legal) == "2026-04-14");
  REQUIRE(due->window);
  CHECK(calendar::to_string(due->window->first.value()) == "2026-04-07");
  CHECK(calendar::to_string(due->window->last) == "2026-04-14");
}

TEST_CASE("R01 三(二): six working days before expiry is too early, and the window is named") {
  const std::string early =
      "refused, unless overruled, extension-window 三(二): too early to ask: 'conclusion' can be extended from "
      "2026-04-07 to "
      "2026-04-14 only | ask again between 2026-04-07 and 2026-04-14";
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-03 17:59")) == early);
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-06 23:59")) == early);  // a rest day in between is no part of it
  CHECK(in_hand().says(extension("he-xiulan", "2026-03-04")) == early);
}

TEST_CASE("R01 三(二): the deputy extends on the first and on the last day of the window") {
  for (const char* day : {"2026-04-07 00:00", "2026-04-10", "2026-04-14 23:59"}) {
    INFO(day);
    CHECK(in_hand().says(extension("he-xiulan", day)) == "allowed");
    CHECK(in_hand().after(extension("he-xiulan", day)).legal("conclude") == "2026-04-28");
  }
}

TEST_CASE("R01 三(二): after expiry it is too late") {
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-15 00:00")) ==
        "refused, unless overruled, extension-window 三(二): too late to ask: 'conclusion' could be extended from "
        "2026-04-07 to "
        "2026-04-14 only | answer now; the answer will count as late");
}

TEST_CASE("R01 三(二): the handler asks, the deputy consents, each way of saying so counts") {
  CHECK(in_hand().says(extension("sun-guoqiang", "2026-04-08", {{"approved_by", "he-xiulan"}})) == "allowed");
  const Bench approved = in_hand().after(event("approved", "he-xiulan", "2026-04-08", {{"kind", "extension"}}));
  CHECK(approved.says(extension("sun-guoqiang", "2026-04-08 10:00")) == "allowed");
  const Bench other = in_hand().after(event("approved", "he-xiulan", "2026-04-08", {{"kind", "reply"}}));
  CHECK_FALSE(other.ask(extension("sun-guoqiang", "2026-04-08 10:00")));
}

TEST_CASE("R01 三(二): nobody but the deputy consents") {
  const std::string missing =
      "refused extension-approval 三(二): the approval of the deputy in charge is missing | ask 何秀兰, then add "
      "--approved-by he-xiulan, or: xinfang approve 2026-000001 extension --approved-by he-xiulan";
  for (const char* by : {"sun-guoqiang", "wang-fang", "lu-hongmei", "ma-lijun", "zhou-zhengping"}) {
    INFO(by);
    CHECK(in_hand().says(extension(by, "2026-04-08")) == missing);
  }
  CHECK(in_hand().says(extension("sun-guoqiang", "2026-04-08", {{"approved_by", "ma-lijun"}})) ==
        "refused extension-approval 三(二): 马立军 cannot approve this: it takes the deputy in charge | ask 何秀兰, "
        "then add --approved-by he-xiulan, or: xinfang approve 2026-000001 extension --approved-by he-xiulan");
}

TEST_CASE("R01 三(二): nobody extends their own case, the deputy neither") {
  const Bench hers = in_hand("he-xiulan");
  const std::string refused =
      "refused extension-approval 三(二): 何秀兰 handles the case, or did, and cannot approve it | another deputy in "
      "charge must approve";
  CHECK(hers.says(extension("he-xiulan", "2026-04-08")) == refused);
  CHECK(hers.says(extension("wang-fang", "2026-04-08", {{"approved_by", "he-xiulan"}})) == refused);
  CHECK(hers.says(extension("ma-lijun", "2026-04-08", {{"approved_by", "he-xiulan"}, {"override", "急"}})) == refused);
  CHECK(
      hers.says(event("approved", "he-xiulan", "2026-04-08", {{"kind", "extension"}})) ==
      "refused approver-handles: 何秀兰 handles the case, or did, and cannot approve it | somebody else must approve");
}

TEST_CASE("R01 三(二): thirty days at most, from the unrolled end; the last of them may be used") {
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-08", {{"for", "30d"}})) == "allowed");
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-08", {{"for", "20wd"}})) == "allowed");  // 05-14, the same day
  const auto too_long = [](const std::string& length) {
    return "refused extension-length 三(二): " +
           english(calendar::describe(value_of(calendar::parse_duration(length)))) +
           " more is too long: at most 30 days in all, until 2026-05-14 | ask for less, so that it ends on 2026-05-14 "
           "at the latest";
  };
  for (const char* length : {"31d", "21wd", "2mo"}) {
    INFO(length);
    CHECK(in_hand().says(extension("he-xiulan", "2026-04-08", {{"for", length}})) == too_long(length));
  }
  for (const char* length : {"0d", "-5wd", "48h"}) {
    INFO(length);
    CHECK(in_hand().says(extension("he-xiulan", "2026-04-08", {{"for", length}})) ==
          "refused extension-length 三(二): '" + std::string(length) +
              "' is no length to extend by | for example --for 10d");
  }
}

TEST_CASE("R01 三(二): once only") {
  const Bench once = in_hand().after(extension("he-xiulan", "2026-04-08", {{"for", "2wd"}}));
  CHECK(once.legal("conclude") == "2026-04-16");
  CHECK(
      once.says(extension("he-xiulan", "2026-04-15", {{"for", "2wd"}})) ==
      "refused extension-times 三(二): 'conclusion' was extended 1 time(s) already, 1 allowed | answer by 2026-04-16");
}

TEST_CASE("R01 三(二), 条例 34: a reason, and a word to the petitioner") {
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-08", {{"reason", ""}})) ==
        "refused extension-reason 三(二): an extension needs a reason | add --reason TEXT");
  CHECK(in_hand().says(extension("he-xiulan", "2026-04-08", {{"told", ""}})) ==
        "refused, unless overruled, extension-told 三(二): the petitioner must be told why | tell the petitioner, then "
        "add --told "
        "and how, for example: --told phone");
}

TEST_CASE("every fault of an extension is told at once") {
  const std::string all =
      in_hand().says(extension("sun-guoqiang", "2026-03-20", {{"for", "60d"}, {"reason", ""}, {"told", ""}}));
  for (const char* rule :
       {"extension-window", "extension-length", "extension-reason", "extension-told", "extension-approval"}) {
    INFO(rule);
    CHECK(all.find(rule) != std::string::npos);
  }
}

TEST_CASE("R01 一(四): a major case is answered with the head's approval") {
  const std::string missing =
      "refused sign-off 一(四): the approval of the head of the organ is missing | ask 周正平, then add "
      "--approved-by zhou-zhengping, or: xinfang approve 2026-000001 reply --approved-by zhou-zhengping";
  const Bench major = in_hand("sun-guoqiang", "major");
  CHECK(major.says(reply("sun-guoqiang", "2026-03-20")) == missing);
  CHECK(major.says(reply("he-xiulan", "2026-03-20")) == missing);
  CHECK(major.says(reply("sun-guoqiang", "2026-03-20", {{"approved_by", "zhou-zhengping"}})) == "allowed");
  CHECK(major.says(reply("zhou-zhengping", "2026-03-20")) == "allowed");
  CHECK(in_hand().says(reply("sun-guoqiang", "2026-03-20")) == "allowed");  // ordinary
}

TEST_CASE("R01 一(四): an approval on record counts for this round's answer only") {
  const model::Event approval = event("approved", "zhou-zhengping", "2026-03-19", {{"kind", "reply"}});
  const Bench answered = in_hand("sun-guoqiang", "major").after(approval).after(reply("sun-guoqiang", "2026-03-20"));
  const Bench reopened = answered.after(event("reopened", "wang-fang", "2026-03-25", {{"reason", "有新事实"}}));
  CHECK_FALSE(reopened.ask(reply("sun-guoqiang", "2026-03-26")));
  const model::Event again = event("approved", "zhou-zhengping", "2026-03-26", {{"kind", "reply"}});
  CHECK(reopened.after(again).says(reply("sun-guoqiang", "2026-03-26 10:00")) == "allowed");
}

TEST_CASE("R01 一(四): a clerk records the head's approval, a deputy's does not do") {
  const Bench major = in_hand("sun-guoqiang", "major");
  const auto approval = [](const char* leader) {
    return event("approved", "wang-fang", "2026-03-19", {{"kind", "reply"}, {"approved_by", leader}});
  };
  CHECK(major.after(approval("zhou-zhengping")).says(reply("sun-guoqiang", "2026-03-20")) == "allowed");
  CHECK_FALSE(major.after(approval("he-xiulan")).ask(reply("sun-guoqiang", "2026-03-20")));
  CHECK(major.says(approval("zhao-xiaomin")) ==
        "refused approver-role: 赵晓敏 leads nothing and approves nothing | use --approved-by and a leader; xinfang "
        "staff show "
        "lists the roles");
}

TEST_CASE("R01 一(五) 二(五): what a superior handed down is signed by a leader") {
  model::Intake intake = petition("2026-03-02");
  intake.channel = "forwarded";
  intake.origin = model::Origin{"县信访局", "清信转〔2026〕9号", std::nullopt};
  const Bench handed = accepted(intake);
  CHECK(handed.says(reply("sun-guoqiang", "2026-03-20")) ==
        "refused sign-off 一(五)、二(五): the approval of the leader is missing | ask 周正平, 何秀兰, 马立军, then "
        "add --approved-by zhou-zhengping, or: xinfang approve 2026-000001 reply --approved-by zhou-zhengping");
  for (const char* leader : {"zhou-zhengping", "he-xiulan", "ma-lijun"}) {
    INFO(leader);
    CHECK(handed.says(reply("sun-guoqiang", "2026-03-20", {{"approved_by", leader}})) == "allowed");
  }
}
