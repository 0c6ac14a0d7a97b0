#include <algorithm>
#include <tuple>

#include "xinfang/codec/case_file.h"
#include "xinfang/codec/discretion.h"
#include "xinfang/codec/event_list.h"
#include "xinfang/codec/intake_fields.h"

namespace xinfang::codec {

namespace {

constexpr std::string_view case_format = "xinfang-case/1";
constexpr EventList event_list{"events", model::event_types};

std::vector<model::Event> take_events(Fields& fields) {
  const Node* list = fields.require("events");
  if (list == nullptr) return {};
  Reading& reading = fields.reading();
  std::vector<model::Event> events = take_event_list(reading, *list, event_list);
  if (!reading.ok()) return {};
  if (events.empty()) {
    reading.unexpected(*list, "events", msg("at least the event 'registered'"));
    return {};
  }
  std::sort(events.begin(), events.end(), [](const model::Event& a, const model::Event& b) {
    return std::tie(a.seq, a.eid) < std::tie(b.seq, b.eid);
  });
  if (events.front().type != "registered") {
    const auto first = std::find_if(list->items.begin(), list->items.end(), [&](const Node& node) {
      return node.find("eid")->text == events.front().eid.value;
    });
    reading.fault(*first->find("type"), msg("the first event is '{0}', expected 'registered'", events.front().type));
  }
  return events;
}

model::CaseNumber take_number(Fields& fields) {
  const Node* node = fields.require("number");
  if (node == nullptr) return {};
  if (node->kind == Node::Kind::scalar) {
    if (const auto number = model::parse_case_number(node->text)) return *number;
  }
  fields.reading().unexpected(*node, "number", msg("a case number like 2026-000123"));
  return {};
}

Result<CaseReading> take_case(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree_fast(bytes, path));
  Reading reading(bytes, path);
  XINFANG_CHECK(check_written_format(reading, root, case_format));
  Fields fields(reading, root, path);
  CaseReading result;
  fields.require("format");
  result.value.uid = take_ulid(fields, "uid");
  result.value.number = take_number(fields);
  if (const Node* intake = fields.require("intake")) result.value.intake = take_intake(reading, *intake, std::nullopt);
  result.value.events = take_events(fields);
  fields.close(Fields::Unknown::notice);
  result.notices = reading.take_notices();
  return reading.finish(std::move(result));
}

}  // namespace

Result<CaseReading> read_case(std::string_view bytes, const std::string& path) {
  auto reading = take_case(bytes, path);
  if (!reading) return tl::unexpected(without_content(std::move(reading.error())));
  for (Error& notice : reading->notices) notice = without_content(std::move(notice));
  return reading;
}

}  // namespace xinfang::codec
