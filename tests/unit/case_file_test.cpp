#include <string>
#include <vector>

#include "catch.h"
#include "xinfang/codec/case_file.h"

using namespace xinfang;
using codec::append_event;
using codec::read_case;
using codec::read_intake;
using codec::write_case;
using codec::write_intake;

namespace {

const std::string head =
    "format: xinfang-case/1\n"
    "uid: \"01JMX3W8Q6T3Z9V5K2N7C4B1AD\"\n"
    "number: \"2026-000123\"\n";
const std::string intake_part =
    "intake:\n"
    "  received: \"2026-03-02T09:15:00+08:00\"\n"
    "  channel: \"visit\"\n"
    "  kind: \"appeal\"\n"
    "  category: \"城乡建设/供水\"\n"
    "  level: \"important\"\n"
    "  flags: [\"group\", \"repeat\"]\n"
    "  title: \"楼顶漏水\"\n"
    "  statement: |-\n"
    "    第一行\n"
    "      第二行\n"
    "  petitioners:\n"
    "    - {name: \"张三\", phone: \"13800000000\", representative: true}\n"
    "  headcount: 7\n"
    "  respondents:\n"
    "    - {organization: \"供水公司\"}\n"
    "  origin: {organ: \"市信访局\", report_by: \"2026-04-01\"}\n";
const std::string events =
    "events:\n"
    "  - eid: \"01JMX3W8QA0000000000000001\"\n"
    "    seq: 1\n"
    "    at: \"2026-03-02T09:20:00+08:00\"\n"
    "    by: \"wang-fang\"\n"
    "    type: \"registered\"\n";

std::string event_text(const std::string& eid, const std::string& seq, const std::string& rest) {
  return "  - eid: \"" + eid + "\"\n    seq: " + seq + "\n    at: \"2026-03-02T09:20:00+08:00\"\n    by: \"li\"\n" +
         rest;
}

model::Event event(int number, int seq, std::string type) {
  std::string eid = "01JMX3W8QB0000000000000000";
  eid[25] = static_cast<char>('0' + number);
  return {{eid}, seq, *calendar::parse_moment("2026-03-03T10:00:00+08:00"), {"li"}, std::move(type), {}};
}

std::string said(const Error& error) {
  std::string out;
  if (error.place) out = std::to_string(error.place->line) + ":" + std::to_string(error.place->column) + ": ";
  return out + english(error.what) + (error.hint.text.empty() ? "" : " | " + english(error.hint));
}

template <class T>
std::string verdict(const Result<T>& result) {
  return result ? "read" : said(result.error());
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  text.replace(text.find(what), what.size(), by);
  return text;
}

}  // namespace

TEST_CASE("a case file is read") {
  const auto result = read_case(head + intake_part + events, "c.yaml");
  INFO(verdict(result));
  REQUIRE(result);
  CHECK(result->notices.empty());
  const model::Case& value = result->value;
  CHECK(value.uid.value == "01JMX3W8Q6T3Z9V5K2N7C4B1AD");
  CHECK(value.number == model::CaseNumber{2026, 123});
  CHECK(value.intake.statement == "第一行\n  第二行");
  CHECK(value.intake.petitioners.at(0).representative);
  CHECK(calendar::to_string(*value.intake.origin->report_by) == "2026-04-01");
  CHECK(value.events.at(0).by.value == "wang-fang");
  CHECK(write_case(value) == head + intake_part + events);
}

TEST_CASE("events come in the order of seq and eid") {
  const auto result =
      read_case(head + intake_part + events +
                    event_text("01JMX3W8QC0000000000000001", "3", "    type: closed\n    result: resolved\n") +
                    event_text("01JMX3W8QB0000000000000002", "2", "    type: reopened\n    reason: x\n") +
                    event_text("01JMX3W8QB0000000000000001", "2", "    type: accepted\n"),
                "c");
  INFO(verdict(result));
  REQUIRE(result);
  std::string order;
  for (const auto& each : result->value.events) order += each.type + " ";
  CHECK(order == "registered accepted reopened closed ");
}

TEST_CASE("faults of a case file are told with place and expectation") {
  const std::string good = head + intake_part + events;
  struct Row {
    std::string bytes;
    std::string error;
  };
  const std::string second = "01JMX3W8QB0000000000000001";
  const std::vector<Row> table{
      {replaced(good, "xinfang-case/1", "xinfang-case/2"),
       "1:9: 'format' is 'xinfang-case/2', expected xinfang-case/1 | a newer xinfang may have written it; update the "
       "program"},
      {replaced(good, "format: xinfang-case/1\n", ""), "1:1: 'format' is missing in 'c.yaml'"},
      {"[a]\n", "1:1: 'c.yaml' is a list, expected a mapping (key: value)"},
      {replaced(good, "1AD\"", "1A\""),
       "2:6: 'uid' is the text \"*************************\", expected a ULID: 26 digits and capital letters"},
      {replaced(good, "2026-000123", "2026-123"),
       "3:9: 'number' is the text \"2026-123\", expected a case number like 2026-000123"},
      {replaced(good, "T09:15:00", " 09:15"),
       "5:13: 'received' is the text \"2026-03-02 09:15+08:00\", expected a time like 2026-03-02T09:15:00+08:00"},
      {replaced(good, "\"appeal\"", "apeal"),
       "7:9: 'kind' is 'apeal', expected one of: suggestion, accusation, appeal | did you mean 'appeal'?"},
      {replaced(good, "headcount: 7", "headcount: many"),
       "17:14: 'headcount' is 'many', expected a whole number from 1 to 1000000, without quotes"},
      {replaced(good, "headcount: 7", "headcount: 0"),
       "17:14: 'headcount' is '0', expected a whole number from 1 to 1000000, without quotes"},
      {replaced(good, "headcount: 7", "headcount: 007"),
       "17:14: 'headcount' is '007', expected a whole number from 1 to 1000000, without quotes"},
      {replaced(good, "headcount: 7", "headcount: \"7\""),
       "17:14: 'headcount' is the text \"7\", expected a whole number from 1 to 1000000, without quotes"},
      {replaced(good, "  headcount: 7\n", ""), "5:3: 'headcount' is missing in 'intake'"},
      {replaced(good, "  channel:", "  chanel:"), "6:3: unknown key 'chanel' in 'intake' | did you mean 'channel'?"},
      {replaced(good, "\"楼顶漏水\"", ""), "11:3: 'title' is empty, expected a text"},
      {replaced(good, "representative: true", "representative: yes"),
       "16:58: 'representative' is 'yes', expected true or false"},
      {replaced(good, "2026-04-01", "2026-02-30"),
       "20:38: 'report_by' is the text \"2026-02-30\", expected a day that exists, like 2026-03-02"},
      {head + intake_part + "  repeat_of: \"12\"\n" + events,
       "21:14: 'repeat_of' is the text \"12\", expected a case number like 2026-000123"},
      {head + intake_part, "1:1: 'events' is missing in 'c.yaml'"},
      {head + intake_part + "events: []\n", "21:9: 'events' is a list, expected at least the event 'registered'"},
      {replaced(good, "seq: 1", "seq: 0"),
       "23:10: 'seq' is '0', expected a whole number from 1 to 1000000000, without quotes"},
      {replaced(good, "    by: \"wang-fang\"\n", ""), "22:5: 'by' is missing in 'events'"},
      {replaced(good, "\"registered\"", "\"accepted\""), "26:11: the first event is 'accepted', expected 'registered'"},
      {good + event_text("01JMX3W8QA0000000000000001", "2", "    type: accepted\n"),
       "27:10: the event '01JMX3W8QA0000000000000001' stands twice | keep one of them; the first is on line 22"},
      {good + event_text(second, "2", "    type: assigned\n    unit: u\n    due: soon\n"),
       "33:10: 'due' is 'soon', expected a day that exists, like 2026-03-02"},
      {good + event_text(second, "2", "    type: assigned\n    unit: {a: b}\n"),
       "32:11: 'unit' is a mapping, expected a text or a list of texts"},
      {good + event_text(second, "2", "    type: assigned\n    unit: a\n    unit: b\n"),
       "33:5: the key 'unit' stands twice | keep one of them; the first is on line 32"},
      {good + event_text(second, "2", "    type: voided\n    event: 17\n    reason: x\n"),
       "32:12: 'event' is '17', expected the eid of an event"},
  };
  for (const Row& row : table) {
    INFO(row.bytes);
    CHECK(verdict(read_case(row.bytes, "c.yaml")) == row.error);
  }
}

TEST_CASE("what this version does not know is kept and told") {
  std::string bytes = replaced(head + intake_part + events, "intake:", "mood: bad\nintake:");
  bytes = replaced(bytes, "\"group\"", "\"groupe\"");
  bytes += event_text("01JMX3W8QB0000000000000001", "2", "    type: praised\n    text: well\n    more: {a: b}\n");
  bytes += event_text("01JMX3W8QB0000000000000002", "3", "    type: accepted\n    pth: opinion\n    path: opinon\n");
  const auto result = read_case(bytes, "c.yaml");
  INFO(verdict(result));
  REQUIRE(result);
  std::vector<std::string> notices;
  for (const Error& notice : result->notices) notices.push_back(said(notice));
  CHECK(notices == std::vector<std::string>{
                       "4:1: unknown key 'mood' in 'c.yaml' | known keys: format, uid, number, intake, events",
                       "11:10: 'groupe' is no flag | did you mean 'group'? known are: group, repeat, bypassing, "
                       "anonymous, urgent, joint, "
                       "long-pending, simple, incident, sensitive, to-province, to-capital",
                       "32:11: unknown event type 'praised'",
                       "40:5: unknown key 'pth' in a 'accepted' event | did you mean 'path'?",
                       "41:11: 'opinon' is no path | did you mean 'opinion'? known are: litigation, arbitration, "
                       "party, administrative, "
                       "statutory-duty, opinion",
                   });
  CHECK(result->value.events.at(1).get("text") == "well");
  CHECK(result->value.events.at(2).get("pth") == "opinion");
}

TEST_CASE("bytes that are not UTF-8 are written as U+FFFD") {
  auto value = read_case(head + intake_part + events, "c")->value;
  value.intake.title = "a\xFF\xC3z";
  const auto result = read_case(write_case(value), "c");
  REQUIRE(result);
  CHECK(result->value.intake.title == "a\xEF\xBF\xBD\xEF\xBF\xBDz");
}

TEST_CASE("an appended event stands like the last one") {
  struct Row {
    std::string events;
    std::string added;
  };
  const std::string rest = "at: \"2026-03-02T09:20:00+08:00\", by: li, type: registered}\n";
  const std::vector<Row> table{
      {"events:   # hand-made\n- eid: 01JMX3W8QA0000000000000001\n  seq: 1\n  at: 2026-03-02T09:20:00+08:00\n  by: li\n"
       "  mood: good # kept\n  type: registered\n# the end\n",
       "- eid: \"01JMX3W8QB0000000000000002\"\n  seq: 2\n"},
      {"events:\n    -   eid: 01JMX3W8QA0000000000000001\n        seq: 1\n        at: 2026-03-02T09:20:00+08:00\n"
       "        by: li\n        type: registered",
       "\n    -   eid: \"01JMX3W8QB0000000000000002\"\n        seq: 2\n"},
      {"events:\n - {eid: 01JMX3W8QA0000000000000001, seq: 1, " + rest,
       " - eid: \"01JMX3W8QB0000000000000002\"\n   seq: 2\n"},
      {replaced(events, "    seq: 1\n", "    seq: 1\r\n"), "  - eid: \"01JMX3W8QB0000000000000002\"\n    seq: 2\n"},
  };
  for (const Row& row : table) {
    const std::string bytes = head + intake_part + row.events;
    const auto grown = append_event(bytes, "c", event(2, 2, "accepted"));
    INFO(verdict(grown));
    REQUIRE(grown);
    CHECK(grown->starts_with(bytes));
    CHECK(grown->substr(bytes.size(), row.added.size()) == row.added);
  }
}

TEST_CASE("a file that cannot grow is refused") {
  const std::string flow =
      "events: [{eid: 01JMX3W8QA0000000000000001, seq: 1, at: \"2026-03-02T09:20:00+08:00\", by: li, type: "
      "registered}]\n";
  const auto next = event(2, 2, "accepted");
  CHECK(verdict(append_event(head + events + intake_part, "c", next)) ==
        "10:1: 'intake' stands behind 'events', so no event can be added | move 'events' to the end of the file");
  CHECK(verdict(append_event(head + intake_part + flow, "c", next)) ==
        "21:9: 'events' is no block list, so no event can be added | write each event on its own lines, starting with "
        "'- eid:'");
  auto twin = next;
  twin.eid = {"01JMX3W8QA0000000000000001"};
  CHECK(verdict(append_event(head + intake_part + events, "c", twin)) ==
        "27:10: the event '01JMX3W8QA0000000000000001' stands twice | keep one of them; the first is on line 22");
  const std::string open_text =
      head + intake_part + replaced(events, "\"registered\"\n", "\"registered\"\n    override: |\n      x");
  CHECK(verdict(append_event(open_text, "c", next)) ==
        "22:5: the event cannot be added so that it reads back the same | look at the end of the file: the last event "
        "must "
        "end with a line feed");
}

TEST_CASE("what people write to register a case") {
  const auto now = *calendar::parse_moment("2026-03-02T09:15:00+08:00");
  const auto least = read_intake("channel: visit\ntitle: 漏水\npetitioners:\n  - {name: 甲}\n  - name: 乙\n", "i", now);
  INFO(verdict(least));
  REQUIRE(least);
  CHECK(least->received == now);
  CHECK(least->kind == "appeal");
  CHECK(least->level == "ordinary");
  CHECK(least->headcount == 2);
  const auto dated =
      read_intake("received: 2026-03-01\nchannel: letter\ntitle: x\nflags: group\nstatement:\n", "i", now);
  REQUIRE(dated);
  CHECK(calendar::to_string(dated->received) == "2026-03-01T00:00:00+08:00");
  CHECK(dated->flags == std::vector<std::string>{"group"});
  const auto again = read_intake("channel: letter\ntitle: x\nrepeat_of: 12\nflags: group\n", "i", now);
  REQUIRE(again);
  CHECK(again->repeat_of == model::CaseNumber{2026, 12});
  CHECK(again->flags == std::vector<std::string>{"group", "repeat"});
  CHECK_FALSE(read_intake("channel: letter\ntitle: x\nrepeat_of: \"\"\n", "i", now)->repeat_of);

  const auto refused = [&](const std::string& bytes) { return verdict(read_intake(bytes, "i", now)); };
  CHECK(refused(write_intake({})).substr(0, 41) == "2:10: 'channel' is the text \"\", expected ");
  CHECK(refused("channel: visit\ntitel: x\n") == "2:1: unknown key 'titel' in 'intake' | did you mean 'title'?");
  CHECK(refused("channel: visit\ntitle: \" \"\n") ==
        "2:8: 'title' is the text \" \", expected a text that is not empty");
  CHECK(refused("channel: visit\ntitle: x\ncolour: red\n").starts_with("3:1: unknown key 'colour' in 'intake'"));
  CHECK(refused("channel: visit\ntitle: x\nrepeat_of: the last one\n") ==
        "3:12: 'repeat_of' is 'the last one', expected a case number like 2026-000123");
  CHECK(refused("channel: visit\ntitle: x\nreceived: whenever\n") ==
        "3:11: 'received' is 'whenever', expected a day, or a day and a time, like 2026-03-02 09:15");
  CHECK(refused("channel: visit\ntitle: x\nheadcount: 1\npetitioners: [{name: a}, {name: b}]\n") ==
        "3:12: 'headcount' is 1, but 2 petitioners are named | write at least 2");
}
