#include <chrono>

#include "catch.h"
#include "duty_fixture.h"
#include "file_faults.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/duty_file.h"

using namespace duty_fixture;
using file_faults::good;
using file_faults::refuses;

namespace {

const date::year_month march{date::year{2026}, date::month{3}};

Result<codec::DutyReading> read_march(std::string_view bytes, const std::string& path) {
  return codec::read_duties(bytes, path, march);
}

const std::string head = "format: xinfang-duties/1\nentries:\n";
const std::string key =
    "  - eid: \"01JMX3W8Q6T3Z9V5K2N7C4B1AD\"\n"
    "    seq: 1\n"
    "    at: \"2026-03-03T09:15:00+08:00\"\n"
    "    by: \"wang-fang\"\n";
const std::string held = key + "    type: \"held\"\n    duty: \"reception-day\"\n    \"on\": \"2026-03-02\"\n";

}  // namespace

TEST_CASE("what is written of the duty log reads back") {
  Desk desk;
  desk.now = at("2026-03-20");
  desk.add(
      reception("2026-03-02", "he-xiulan", {{"from", "09:00"}, {"to", "11:30"}, {"text", "第一行\n第二行 \"引\"\n"}}));
  desk.add(Desk::entry(
      "found", "2026-03-05",
      {{"duty", "screening"}, {"text", "- 物业: 纠纷"}, {"responsible", "sun-guoqiang"}, {"due", "2026-04-01"}}));
  std::string bytes = codec::write_duties(desk.log.entries[0]);
  CHECK(good(read_march(bytes, "f.yaml")).entries == std::vector{desk.log.entries[0]});
  bytes.insert(0, "# kept by 王芳\n");
  const std::string longer = good(codec::append_duty(bytes, "f.yaml", march, desk.log.entries[1]));
  CHECK(longer.starts_with(bytes));
  CHECK(good(read_march(longer, "f.yaml")).entries == desk.log.entries);
}

TEST_CASE("of a line of the duty log its form is shown, not what people said") {
  const std::string text = "    text: \"王五来访\"\n    txt: \"王五来访\"\n";
  const auto odd = read_march(head + held + text, "f.yaml");
  REQUIRE(good(odd).notices.size() == 1);
  CHECK(odd->notices.front().place->excerpt == "    txt: \"＊＊＊＊\"");
  const auto broken = read_march(head + held + "    text: \"王五\" 13800001234\n", "f.yaml");
  REQUIRE(!broken);
  CHECK(broken.error().place->excerpt == "    text: \"＊＊\" ***********");
  const std::string flow =
      "format: xinfang-duties/1\nentries: [{eid: 01JMX3W8Q6T3Z9V5K2N7C4B1AD, seq: 1, "
      "at: \"2026-03-03T09:15:00+08:00\", by: wang-fang, type: held, duty: x, \"on\": "
      "\"2026-03-02\", text: 王五}]\n";
  const auto full = codec::append_duty(flow, "f.yaml", march, good(read_march(head + held, "f.yaml")).entries.front());
  REQUIRE(!full);
  CHECK(full.error().place->excerpt.find("text: ＊＊}") != std::string::npos);
}

TEST_CASE("duty logs that are refused") {
  CHECK(good(read_march(head + held, "f.yaml")).entries.size() == 1);
  refuses(read_march, "",
          {
              {"entries: []\n", "1:1: 'format' is missing in 'f.yaml'"},
              {"format: xinfang-duties/2\n",
               "1:9: 'format' is 'xinfang-duties/2', expected xinfang-duties/1 | a newer xinfang may have written it; "
               "update the program"},
              {"format: xinfang-duties/1\n", "1:1: 'entries' is missing in 'f.yaml'"},
              {"format: xinfang-duties/1\nentries: []\n", "2:10: 'entries' is a list, expected at least one entry"},
              {"format: xinfang-duties/1\nentries: 3\n", "2:10: 'entries' is '3', expected a list"},
              {"<<<<<<< HEAD\n" + head + held,
               "1:1: an unresolved git conflict | keep what is right and delete the lines with <<<<<<<, ======= and "
               ">>>>>>>"},
          });
  refuses(read_march, head,
          {
              {key + "    type: \"held\"\n    duty: \"d\"\n", "3:5: 'on' is missing in 'entries'"},
              {key + "    type: \"held\"\n    \"on\": \"2026-03-02\"\n", "3:5: 'duty' is missing in 'entries'"},
              {key + "    type: \"seen\"\n", "3:5: 'on' is missing in 'entries'"},
              {key + "    type: \"held\"\n    duty: \"d\"\n    \"on\": \"2026-03-32\"\n",
               "9:11: 'on' is the text \"2026-03-32\", expected a day that exists, like 2026-03-02"},
              {key + "    type: \"held\"\n    duty: \"d\"\n    \"on\": \"2026-04-01\"\n",
               "9:11: an entry about 2026-04-01 in the file of 2026-03 | each entry stands in the file of the month of "
               "its day"},
              {held + "    from: \"9:00\"\n", "10:11: 'from' is the text \"9:00\", expected a time of day like 09:00"},
              {held + "    to: \"24:00\"\n", "10:9: 'to' is the text \"24:00\", expected a time of day like 09:00"},
              {held + held,
               "10:10: the event '01JMX3W8Q6T3Z9V5K2N7C4B1AD' stands twice | keep one of them; the first is on line 3"},
              {held + "    duty: \"other\"\n",
               "10:5: the key 'duty' stands twice | keep one of them; the first is on line 8"},
              {key + "    type: \"voided\"\n    \"on\": \"2026-03-02\"\n    reason: \"x\"\n    entry: \"D1\"\n",
               "10:12: 'entry' is the text \"D1\", expected the eid of an event"},
              {"  - seq: 1\n", "3:5: 'eid' is missing in 'entries'"},
          });
}

TEST_CASE("what a newer version may have written is kept and told") {
  const auto reading = good(read_march(head + held + "    weather: \"晴\"\n", "f.yaml"));
  REQUIRE(reading.notices.size() == 1);
  CHECK(english(reading.notices[0].what) == "unknown key 'weather' in a 'held' event");
  CHECK(reading.entries[0].get("weather") == "晴");
}

namespace {
const std::string heading = "format: xinfang-policy/1\nid: p\ntitle: t\neffective: 2022-05-01\nduties:\n";
}

TEST_CASE("duties of a policy") {
  const auto file = good(codec::read_policy(
      heading + "  - {id: a, title: 接访, who: {role: leader}, at_least: 2, per: half-year, day: working-day, "
                "stand_in: refused, needs: [place, with], findings: {due: required}, cite: 四}\n"
                "  - {id: b, title: 例会, at_least: 1, per: week, findings: {}, cite: 五}\n",
      "f.yaml"));
  const model::Duty& duty = file.own.duties.at(0);
  CHECK(duty.role == RoleId{"leader"});
  CHECK(duty.per == calendar::Recurrence::half_year);
  CHECK(duty.working_day);
  CHECK_FALSE(duty.stand_in);
  CHECK(duty.needs == std::vector<std::string>{"place", "with"});
  CHECK(duty.findings == model::Findings{false, true});
  CHECK(file.own.duties.at(1).findings == model::Findings{});
  CHECK(file.own.duties.at(1).stand_in);
  CHECK(file.places.contains("duties/a"));
}

TEST_CASE("duties that are refused") {
  refuses(
      codec::read_policy, heading,
      {
          {"  - {title: 接访, at_least: 1, per: month, cite: c}\n", "6:5: 'id' is missing in 'duties/1'"},
          {"  - {id: a, at_least: 1, per: month, cite: c}\n", "6:5: 'title' is missing in 'duties/1'"},
          {"  - {id: a, title: t, per: month, cite: c}\n", "6:5: 'at_least' is missing in 'duties/1'"},
          {"  - {id: a, title: t, at_least: 1, cite: c}\n", "6:5: 'per' is missing in 'duties/1'"},
          {"  - {id: a, title: t, at_least: 1, per: month}\n", "6:5: 'cite' is missing in 'duties/1'"},
          {"  - {id: a, title: t, at_least: 0, per: month, cite: c}\n",
           "6:33: 'at_least' is '0', expected a whole number from 1 to 999, without quotes"},
          {"  - {id: a, title: t, at_least: 1, per: monthly, cite: c}\n",
           "6:41: 'per' is 'monthly', expected one of: week, month, quarter, half-year, year | did you mean 'month'?"},
          {"  - {id: a, title: t, who: {}, at_least: 1, per: month, cite: c}\n",
           "6:28: 'who' names either a role or a unit | {role: leader}: each of them; {unit: office}: the unit as "
           "one; left out: the office as one"},
          {"  - {id: a, title: t, who: {role: boss}, at_least: 1, per: month, cite: c}\n",
           "6:35: 'role' is 'boss', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
           "officer, clerk | a word of the office's own starts with x- and is declared under 'words'"},
          {"  - {id: a, title: t, stand_in: refused, at_least: 1, per: month, cite: c}\n",
           "6:33: nobody stands in for a unit or the office | take it out, or name a role under 'who'"},
          {"  - {id: a, title: t, day: workday, at_least: 1, per: month, cite: c}\n",
           "6:28: 'day' is 'workday', expected one of: working-day"},
          {"  - {id: a, title: t, needs: [], at_least: 1, per: month, cite: c}\n", "6:30: 'needs' is an empty list"},
          {"  - {id: a, title: t, needs: [place, place], at_least: 1, per: month, cite: c}\n",
           "6:38: 'place' stands twice in 'needs'"},
          {"  - {id: a, title: t, needs: [plac], at_least: 1, per: month, cite: c}\n",
           "6:31: 'needs' is 'plac', expected one of: from, to, place, text, document, with | did you mean 'place'?"},
          {"  - {id: a, title: t, findings: {due: yes}, at_least: 1, per: month, cite: c}\n",
           "6:39: 'due' is 'yes', expected one of: required, optional"},
          {"  - {id: a, title: t, at_least: 1, per: month, cite: c, when: {}}\n",
           "6:57: unknown key 'when' in 'duties/1' | did you mean 'who'?"},
          {"  - {id: a, title: t, at_least: 1, per: month, cite: c}\n  - {id: a, title: u, at_least: 1, per: month, "
           "cite: c}\n",
           "7:5: 'duties/a' is stated twice | give one of them another id"},
      });
}

TEST_CASE("clock times as people type them") {
  for (const auto& [typed, exact] : std::vector<std::pair<std::string, std::string>>{{"9:00", "09:00"},
                                                                                     {"09:05", "09:05"},
                                                                                     {"１４：３０", "14:30"},
                                                                                     {"9点", "09:00"},
                                                                                     {"9点半", "09:30"},
                                                                                     {"14时30分", "14:30"},
                                                                                     {"9点5分", "09:05"},
                                                                                     {"23:59", "23:59"}}) {
    INFO(typed);
    CHECK(calendar::to_string(value_of(calendar::read_clock(typed))) == exact);
  }
  for (const char* typed : {"", "9", "24:00", "9:60", "9:5", "noon", "9点半多", "9:00:00"}) {
    INFO(typed);
    CHECK_FALSE(calendar::read_clock(typed));
  }
}
