#include "xinfang/codec/event_list.h"

#include <algorithm>
#include <array>

#include "xinfang/base/sha256.h"
#include "xinfang/base/text.h"
#include "xinfang/base/ulid.h"
#include "xinfang/calendar/duration.h"
#include "xinfang/codec/discretion.h"
#include "xinfang/codec/scalar_text.h"
#include "xinfang/model/material.h"

namespace xinfang::codec {

namespace {

constexpr std::array<std::string_view, 5> event_keys{"eid", "seq", "at", "by", "type"};
constexpr int most_events = 1'000'000'000;
constexpr std::size_t shown_columns = 60;

std::vector<std::string> type_names(const EventList& list) {
  std::vector<std::string> names;
  for (const model::EventType& type : list.types()) names.emplace_back(type.type);
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
    case model::FieldKind::clock:
      if (!calendar::parse_clock(node.text)) reading.unexpected(node, type.name, msg("a time of day like 09:00"));
      return;
    case model::FieldKind::duration:
      if (!calendar::parse_duration(node.text)) {
        reading.unexpected(node, type.name, msg("a duration like 15d, 5wd, 2mo"));
      }
      return;
    case model::FieldKind::event:
      if (!is_ulid(node.text)) reading.unexpected(node, type.name, msg("the eid of an event"));
      return;
    case model::FieldKind::file_name:
      if (!model::check_material_name(node.text)) {
        reading.unexpected(node, type.name, msg("the name of a file beside the case, without a folder"));
      }
      return;
    case model::FieldKind::sha256:
      if (!is_sha256(node.text)) reading.unexpected(node, type.name, msg("64 hexadecimal digits"));
      return;
    case model::FieldKind::byte_count:
      if (!model::is_byte_count(node.text)) reading.unexpected(node, type.name, msg("a number of bytes"));
      return;
    case model::FieldKind::code:
      if (type.own_words && model::is_own_word(node.text)) return;  // a policy declares it, which files do not know
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

/// Where an item of the list stands, in blanks before it.
struct Indent {
  std::size_t dash = 2;
  std::size_t keys = 4;
};

std::string written_list(const std::vector<std::string>& values) {
  std::string out = " [";
  for (std::size_t i = 0; i < values.size(); ++i) out.append(i > 0 ? ", " : "").append(double_quoted(values[i]));
  return out + "]\n";
}

std::string written_at(const model::Event& event, Indent indent) {
  const std::string lead(indent.keys, ' ');
  std::string out(indent.dash, ' ');
  out += "-" + std::string(indent.keys - indent.dash - 1, ' ') + "eid: " + double_quoted(event.eid.value) + "\n";
  out += lead + "seq: " + std::to_string(event.seq) + "\n";
  out += lead + "at: " + double_quoted(calendar::to_string(event.at)) + "\n";
  out += lead + "by: " + double_quoted(event.by.value) + "\n";
  out += lead + "type: " + double_quoted(event.type) + "\n";
  for (const model::Field& field : event.fields) {
    out += lead + written_key(field.name) + ":";
    if (field.list) {
      out += written_list(field.values);
    } else {
      out += written_text(field.values.empty() ? std::string() : field.values.front(), indent.keys + 2);
    }
  }
  return out;
}

/// Where the next event goes, or why none can be added.
Result<Indent> room_for_event(std::string_view bytes, const std::string& path, const Node& root,
                              const EventList& wanted) {
  const auto& [key, list] = root.entries.back();
  if (key.text != wanted.key) {
    return fail_at(place_of(bytes, path, key.mark),
                   msg("'{0}' stands behind '{1}', so no event can be added", key.text, wanted.key),
                   msg("move '{0}' to the end of the file", wanted.key));
  }
  if (root.flow || list.flow || list.items.empty()) {
    return fail_at(place_of(bytes, path, list.mark),
                   msg("'{0}' is no block list, so no event can be added", wanted.key),
                   msg("write each event on its own lines, starting with '- eid:'"));
  }
  Indent indent;
  indent.dash = static_cast<std::size_t>(list.mark.column) - 1;
  const Node& last = list.items.back();
  const auto keys = static_cast<std::size_t>(last.mark.column) - 1;
  indent.keys = last.flow ? indent.dash + 2 : keys;
  return indent;
}

/// What was composed must be the old tree with one item more.
bool grew_by_one(const Node& before, Node after) {
  Node& events = after.entries.back().second;
  if (events.items.size() != before.entries.back().second.items.size() + 1) return false;
  events.items.pop_back();
  return !difference(before, after);
}

bool has_all_and(const std::vector<model::Event>& now, const std::vector<model::Event>& before,
                 const model::Event& event) {
  std::vector<model::Event> rest = now;
  const auto added = std::find(rest.begin(), rest.end(), event);
  if (added == rest.end()) return false;
  rest.erase(added);
  return rest == before;
}

}  // namespace

Result<void> check_written_format(Reading& reading, const Node& root, std::string_view wanted) {
  const Node* format = root.find("format");
  if (format == nullptr || (format->kind == Node::Kind::scalar && format->text == wanted)) return {};
  reading.unexpected(*format, "format", literal(std::string(wanted)),
                     msg("a newer xinfang may have written it; update the program"));
  if (auto result = reading.finish(true); !result) return tl::unexpected(std::move(result).error());
  return {};
}

Ulid take_ulid(Fields& fields, std::string_view key) {
  const Node* node = fields.require(key);
  if (node == nullptr) return {};
  if (node->kind == Node::Kind::scalar && is_ulid(node->text)) return {node->text};
  fields.reading().unexpected(*node, key, msg("a ULID: 26 digits and capital letters"));
  return {};
}

model::Event take_event(Reading& reading, const Node& node, const EventList& list) {
  Fields fields(reading, node, list.key);
  model::Event event;
  event.eid = take_ulid(fields, "eid");
  event.seq = fields.number("seq", 1, most_events);
  event.at = fields.moment("at");
  event.by = {fields.filled_text("by")};
  event.type = fields.filled_text("type");
  fields.close(Fields::Unknown::ignored);
  if (!reading.ok()) return event;
  const model::EventType* type = model::find_event_type(event.type, list.types());
  if (type == nullptr && reading.takes_notices()) {
    reading.notice(*node.find("type"), msg("unknown event type '{0}'", text::shorten(event.type, shown_columns)),
                   meant(event.type, type_names(list)));
  }
  for (const auto& [key, value] : node.entries) {
    if (std::find(event_keys.begin(), event_keys.end(), key.text) != event_keys.end()) continue;
    take_field(reading, key, value, type, event);
  }
  return event;
}

std::vector<model::Event> take_event_list(Reading& reading, const Node& node, const EventList& list) {
  std::vector<model::Event> events;
  events.reserve(node.items.size());
  for (const Node& item : reading.items(node, list.key)) events.push_back(take_event(reading, item, list));
  if (!reading.ok()) return {};
  check_distinct(reading, node.items);
  return events;
}

std::string written_event(const model::Event& event) {
  return written_at(event, {});
}

namespace {

Result<std::string> longer_by(std::string_view bytes, const std::string& path, const EventList& list,
                              const model::Event& event, const EventsOf& events_of) {
  XINFANG_TRY(old_events, events_of(bytes));
  XINFANG_TRY(before, read_tree_fast(bytes, path));
  XINFANG_TRY(indent, room_for_event(bytes, path, before, list));
  std::string longer(bytes);
  if (!longer.ends_with('\n')) longer += '\n';
  longer += written_at(event, indent);
  XINFANG_TRY(new_events, events_of(longer));
  XINFANG_TRY(after, read_tree_fast(longer, path));
  if (!longer.starts_with(bytes) || !grew_by_one(before, std::move(after)) ||
      !has_all_and(new_events, old_events, event)) {
    return fail_at(place_of(bytes, path, before.entries.back().second.items.back().mark),
                   msg("the event cannot be added so that it reads back the same"),
                   msg("look at the end of the file: the last event must end with a line feed"));
  }
  return longer;
}

}  // namespace

Result<std::string> grown(std::string_view bytes, const std::string& path, const EventList& list,
                          const model::Event& event, const EventsOf& events_of) {
  return longer_by(bytes, path, list, event, events_of).map_error(without_content);
}

}  // namespace xinfang::codec
