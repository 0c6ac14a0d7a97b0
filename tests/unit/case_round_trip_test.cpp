#include <rapidcheck.h>

#include <string>
#include <vector>

#include "catch.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/codec/compact.h"
#include "xinfang/codec/tree.h"
#include "xinfang/model/catalogue.h"

using namespace xinfang;
using codec::append_event;
using codec::read_case;
using codec::read_intake;
using codec::write_case;
using codec::write_intake;

namespace {

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

/// Texts that YAML and other tools like to spoil.
rc::Gen<std::string> hostile() {
  const auto piece = rc::gen::element<std::string>(
      "a", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "\"", "'", "\\", "- ", "# ", ": ", "{", "}", "[", "]", "|", ">",
      "&", "*", "!", "%", "@", "`", "no", "null", "~", "0012", "2026-03-02", "---", "...", "<<<<<<< ",
      "=======", "信访", "🙂", "\x01", "\x1B[2J", "\x7F", "\xC2\x85", "\xC2\x9B", "\xE2\x80\xA8", "\xE2\x80\xA9",
      "\xEF\xBB\xBF", "\xEF\xBF\xBE", "\xE2\x80\xAE", std::string(3000, 'x'), std::string(1, '\0'));
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
    std::string text;
    for (const std::string& part : pieces) text += part;
    return text;
  });
}

std::string key_of(const std::vector<model::Code>& codes) {
  return std::string(codes[*rc::gen::inRange<std::size_t>(0, codes.size())].key);
}

model::Moment any_moment() {
  model::Moment moment;
  moment.local = date::local_days{date::year{2026} / 1 / 1} + std::chrono::seconds(*rc::gen::inRange(0, 400 * 86400));
  moment.offset = std::chrono::minutes(*rc::gen::element(0, 480, -210));
  return moment;
}

model::Intake any_intake() {
  model::Intake intake;
  intake.received = any_moment();
  intake.channel = key_of(model::channels());
  intake.kind = key_of(model::kinds());
  intake.level = key_of(model::levels());
  intake.category = *hostile();
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) intake.flags.push_back(key_of(model::flags()));
  intake.title = "t" + *hostile();
  intake.statement = *hostile();
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
    intake.petitioners.push_back({"n" + *hostile(), *hostile(), *hostile(), *hostile(), *rc::gen::arbitrary<bool>()});
  }
  intake.headcount = *rc::gen::inRange(3, 100);
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) intake.respondents.push_back({"o" + *hostile(), *hostile()});
  if (*rc::gen::arbitrary<bool>()) {
    intake.origin = model::Origin{"o" + *hostile(), *hostile(), std::nullopt};
    if (*rc::gen::arbitrary<bool>()) intake.origin->report_by = any_moment().day();
  }
  intake.external_number = *hostile();
  if (*rc::gen::arbitrary<bool>()) {
    intake.repeat_of = model::CaseNumber{2025, *rc::gen::inRange(1, 999999)};
    intake.flags.emplace_back("repeat");
  }
  return intake;
}

model::Case any_case() {
  model::Case value;
  value.uid = {"01JMX3W8Q6T3Z9V5K2N7C4B1AD"};
  value.number = {2026, *rc::gen::inRange(1, 999999)};
  value.intake = any_intake();
  value.events = {event(1, 1, "registered"), event(2, 2, "noted"), event(3, 2, "assigned")};
  value.events[1].fields = {
      {"kind", {"general"}, false}, {"text", {*hostile()}, false}, {"members", {"a", *hostile()}, true}};
  value.events[2].fields = {{"unit", {*hostile()}, false}, {"due", {"2026-04-01"}, false}, {"assisting", {}, true}};
  return value;
}

}  // namespace

TEST_CASE("reading what was written gives the same case") {
  CHECK(rc::check("read(write(case)) == case, by both parsers", [] {
    const model::Case value = any_case();
    const std::string bytes = write_case(value);
    const auto result = read_case(bytes, "c");
    if (!result) RC_FAIL(said(result.error()) + "\n" + bytes);
    RC_ASSERT(result->value == value);
    const auto fast = codec::read_tree_fast(bytes, "c");
    const auto slow = codec::read_tree_both(bytes, "c");
    if (!slow) RC_FAIL(said(slow.error()) + "\n" + bytes);
    RC_ASSERT(!codec::difference(*fast, *slow));
  }));
  CHECK(rc::check("read(write(intake)) == intake", [] {
    const model::Intake value = any_intake();
    const std::string bytes = write_intake(value);
    const auto result = read_intake(bytes, "i", any_moment());
    if (!result) RC_FAIL(said(result.error()) + "\n" + bytes);
    RC_ASSERT(*result == value);
  }));
}

TEST_CASE("a packed case is the case without its statement, and other bytes are none") {
  CHECK(rc::check("unpack(pack(case)) == case", [] {
    model::Case value = any_case();
    const std::string bytes = codec::pack_case(value);
    value.intake.statement.clear();
    RC_ASSERT(codec::unpack_case(bytes) == value);
    const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size());
    RC_ASSERT(!codec::unpack_case(bytes.substr(0, cut)));
    std::string spoilt = bytes;
    spoilt[cut] = static_cast<char>(spoilt[cut] ^ *rc::gen::inRange(1, 256));
    (void)codec::unpack_case(spoilt);  // whatever it gives, it reads nothing beyond its end
  }));
}

TEST_CASE("an event is appended, all earlier bytes stay") {
  CHECK(rc::check("append keeps the prefix and adds the event", [] {
    const model::Case value = any_case();
    const std::string bytes = write_case(value);
    model::Event next = event(9, 3, "noted");
    next.fields = {{"kind", {"general"}, false}, {"text", {*hostile()}, false}, {"odd name: \"", {*hostile()}, true}};
    const auto grown = append_event(bytes, "c", next);
    if (!grown) RC_FAIL(said(grown.error()) + "\n" + bytes);
    RC_ASSERT(grown->starts_with(bytes));
    RC_ASSERT(read_case(*grown, "c")->value.events.back() == next);
  }));
}
