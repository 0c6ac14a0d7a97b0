#include <algorithm>
#include <array>
#include <tuple>

#include "xinfang/base/text.h"
#include "xinfang/base/ulid.h"
#include "xinfang/calendar/duration.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/codec/intake_fields.h"

namespace xinfang::codec {

namespace {

constexpr std::string_view case_format = "xinfang-case/1";
constexpr std::array<std::string_view, 5> event_keys{"eid", "seq", "at", "by", "type"};
constexpr int most_events = 1'000'000'000;
constexpr std::size_t shown_columns = 60;

Ulid take_ulid(Fields& fields, std::string_view key) {
  const Node* node = fields.require(key);
  if (node == nullptr) return {};
  if (node->kind == Node::Kind::scalar && is_ulid(node->text)) return {node->text};
  fields.reading().unexpected(*node, key, msg("a ULID: 26 digits and capital letters"));
  return {};
}

std::vector<std::string> type_names() {
  std::vector<std::string> names;
  for (const model::EventType& type : model::event_types()) names.emplace_back(type.type);
  return names;
}

std::vector<std::string> field_names(const model::EventType& type) {
  std::vector<std::string> names;
  for (const auto* fields : {&type.fields, &model::common_fields()}) {
    for (const model::FieldType& field : *fields) names.emplace_back(field.name);
  }
  return names;
}

Message meant(std::string_view word, const std::vector<std::string>& words) {
  const auto closest = text::closest(text::first(word, shown_columns), words);
  return closest ? msg("did you mean '{0}'?", *closest) : Message{};
}

/// A word this version does not know may come from a newer one, so it is a notice; a broken format is a fault.
void check_value(Reading& reading, const Node& node, const model::FieldType& type) {
  if (node.kind != Node::Kind::scalar) return;
  switch (type.kind) {
    case model::FieldKind::day: reading.day(node, type.name); return;
    case model::FieldKind::moment: reading.moment(node, type.name); return;
    case model::FieldKind::duration:
      if (!calendar::parse_duration(node.text)) {
        reading.unexpected(node, type.name, msg("a duration like 15d, 5wd, 2mo"));
      }
      return;
    case model::FieldKind::event:
      if (!is_ulid(node.text)) reading.unexpected(node, type.name, msg("the eid of an event"));
      return;
    case model::FieldKind::code:
      if (type.codes != nullptr && !model::has(type.codes(), node.text)) {
        Error unknown = model::unknown_code(node.text, model::field_name(type.name), type.codes());
        reading.notice(node, std::move(unknown.what), std::move(unknown.hint));
      }
      return;
    default: return;
  }
}

/// A text or a list of texts; nothing for any other shape.
std::optional<model::Field> field_of(const Node& key, const Node& value) {
  if (value.kind == Node::Kind::scalar) return model::Field{key.text, {value.text}, false};
  if (value.kind != Node::Kind::sequence) return std::nullopt;
  model::Field field{key.text, {}, true};
  for (const Node& item : value.items) {
    if (item.kind != Node::Kind::scalar) return std::nullopt;
    field.values.push_back(item.text);
  }
  return field;
}

void take_field(Reading& reading, const Node& key, const Node& value, const model::EventType* type,
                model::Event& event) {
  const model::FieldType* known = type != nullptr ? model::find_field(*type, key.text) : nullptr;
  if (type != nullptr && known == nullptr && reading.takes_notices()) {
    reading.notice(key, msg("unknown key '{0}' in a '{1}' event", text::shorten(key.text, shown_columns), type->type),
                   meant(key.text, field_names(*type)));
  }
  auto field = field_of(key, value);
  if (field) {
    event.fields.push_back(std::move(*field));
  } else if (known != nullptr) {
    reading.unexpected(value, key.text, msg("a text or a list of texts"));
  }
  if (known != nullptr) check_value(reading, value, *known);
}

model::Event take_event(Reading& reading, const Node& node) {
  Fields fields(reading, node, "events");
  model::Event event;
  event.eid = take_ulid(fields, "eid");
  event.seq = fields.number("seq", 1, most_events);
  event.at = fields.moment("at");
  event.by = {fields.filled_text("by")};
  event.type = fields.filled_text("type");
  fields.close(Fields::Unknown::ignored);
  if (!reading.ok()) return event;
  const model::EventType* type = model::find_event_type(event.type);
  if (type == nullptr && reading.takes_notices()) {
    reading.notice(*node.find("type"), msg("unknown event type '{0}'", text::shorten(event.type, shown_columns)),
                   meant(event.type, type_names()));
  }
  for (const auto& [key, value] : node.entries) {
    if (std::find(event_keys.begin(), event_keys.end(), key.text) != event_keys.end()) continue;
    take_field(reading, key, value, type, event);
  }
  return event;
}

void check_distinct(Reading& reading, const std::vector<Node>& nodes) {
  std::vector<const Node*> eids;
  for (const Node& node : nodes) eids.push_back(node.find("eid"));
  std::stable_sort(eids.begin(), eids.end(), [](const Node* a, const Node* b) { return a->text < b->text; });
  for (std::size_t i = 1; i < eids.size(); ++i) {
    if (eids[i - 1]->text != eids[i]->text) continue;
    reading.fault(*eids[i], msg("the event '{0}' stands twice", eids[i]->text),
                  msg("keep one of them; the first is on line {0}", eids[i - 1]->mark.line));
  }
}

std::vector<model::Event> take_events(Fields& fields) {
  const Node* list = fields.require("events");
  if (list == nullptr) return {};
  Reading& reading = fields.reading();
  std::vector<model::Event> events;
  events.reserve(list->items.size());
  for (const Node& item : reading.items(*list, "events")) events.push_back(take_event(reading, item));
  if (!reading.ok()) return {};
  if (events.empty()) {
    reading.unexpected(*list, "events", msg("at least the event 'registered'"));
    return {};
  }
  check_distinct(reading, list->items);
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

/// Of another format nothing else needs to be told.
Result<void> check_format(Reading& reading, const Node& root) {
  const Node* format = root.find("format");
  if (format == nullptr || (format->kind == Node::Kind::scalar && format->text == case_format)) return {};
  reading.unexpected(*format, "format", literal(std::string(case_format)),
                     msg("a newer xinfang may have written it; update the program"));
  if (auto result = reading.finish(true); !result) return tl::unexpected(std::move(result).error());
  return {};
}

}  // namespace

Result<CaseReading> read_case(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree_fast(bytes, path));
  Reading reading(bytes, path);
  XINFANG_CHECK(check_format(reading, root));
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

}  // namespace xinfang::codec
