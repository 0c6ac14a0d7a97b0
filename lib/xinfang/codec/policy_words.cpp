#include "xinfang/codec/policy_words.h"

#include <algorithm>

#include "xinfang/base/text.h"

namespace xinfang::codec {

namespace {

/// The kinds `type/kind` may name; empty when the event has none.
const model::Codes& kinds_of(const model::EventType& type) {
  static const std::vector<model::Code> none;
  const model::FieldType* kind = model::find_field(type, "kind");
  return kind != nullptr && kind->codes != nullptr ? kind->codes() : none;
}

std::vector<std::string> event_names() {
  std::vector<std::string> names;
  for (const model::EventType& type : model::event_types()) {
    names.emplace_back(type.type);
    for (const model::Code& kind : kinds_of(type))
      names.push_back(std::string(type.type) + "/" + std::string(kind.key));
  }
  return names;
}

/// One value or a list of at least one, each read by `one`.
template <class Read>
auto read_some(Reading& reading, const Node& node, std::string_view name, Read one) {
  std::vector<decltype(one(node))> values;
  if (node.kind != Node::Kind::sequence) {
    values.push_back(one(node));
    return values;
  }
  if (node.items.empty()) reading.fault(node, msg("'{0}' is an empty list", name));
  for (const Node& item : node.items) values.push_back(one(item));
  return values;
}

std::vector<std::string> read_codes(Fields& when, std::string_view key, const model::Codes& codes) {
  const Node* value = when.find(key);
  if (value == nullptr) return {};
  Reading& reading = when.reading();
  return read_some(reading, *value, key, [&](const Node& node) { return reading.code(node, key, codes); });
}

/// `城乡建设/供水`: up to three levels, none of them empty.
std::string read_category(Reading& reading, const Node& node) {
  std::string category = reading.filled_text(node, "category");
  const bool hollow = category.starts_with('/') || category.ends_with('/') || category.find("//") != std::string::npos;
  if (hollow || std::count(category.begin(), category.end(), '/') > 2) {
    reading.unexpected(node, "category", msg("up to three levels joined by '/'"));
  }
  return category;
}

}  // namespace

std::string read_event_name(Reading& reading, const Node& node, std::string_view name,
                            const std::vector<std::string>& besides) {
  std::vector<std::string> known = event_names();
  known.insert(known.begin(), besides.begin(), besides.end());
  if (node.kind == Node::Kind::scalar && std::find(known.begin(), known.end(), node.text) != known.end()) {
    return node.text;
  }
  const auto meant =
      node.kind == Node::Kind::scalar ? text::closest(text::first(node.text, 60), known) : std::optional<std::string>();
  std::vector<std::string> types;
  std::copy_if(known.begin(), known.end(), std::back_inserter(types),
               [](const std::string& one) { return one.find('/') == std::string::npos; });
  reading.unexpected(node, name, msg("the name of an event, like accepted or noted/mediation"),
                     meant ? msg("did you mean '{0}'?", *meant) : msg("the events are: {0}", joined(types)));
  return {};
}

std::vector<std::string> read_event_names(Reading& reading, const Node& node, std::string_view name) {
  return read_some(reading, node, name, [&](const Node& one) { return read_event_name(reading, one, name); });
}

std::vector<RoleId> read_roles(Reading& reading, const Node& node, std::string_view name) {
  return read_some(reading, node, name,
                   [&](const Node& one) { return RoleId{reading.code(one, name, model::roles())}; });
}

model::Duration read_duration(Reading& reading, const Node& node, std::string_view name, Sign sign) {
  if (node.kind == Node::Kind::scalar) {
    const auto duration = calendar::parse_duration(node.text);
    if (duration && (sign == Sign::any || duration->count > 0)) return *duration;
  }
  reading.unexpected(node, name,
                     sign == Sign::any ? msg("a duration like 0d, -5wd or 2mo")
                                       : msg("a duration of more than nothing, like 15d, 30wd or 2mo"),
                     msg("d: calendar days, wd: working days, mo: months, h: hours, min: minutes"));
  return {1, calendar::Unit::days};
}

model::Duration read_day_duration(Reading& reading, const Node& node, std::string_view name, Sign sign) {
  const model::Duration duration = read_duration(reading, node, name, sign);
  if (duration.whole_days()) return duration;
  reading.unexpected(node, name, msg("calendar days, working days or months"));
  return {1, calendar::Unit::days};
}

model::When read_when(Fields& statement) {
  model::When when;
  const Node* node = statement.find("when");
  if (node == nullptr) return when;
  Reading& reading = statement.reading();
  Fields fields(reading, *node, "when");
  when.channel = read_codes(fields, "channel", model::channels());
  when.kind = read_codes(fields, "kind", model::kinds());
  if (const Node* category = fields.find("category")) {
    when.category =
        read_some(reading, *category, "category", [&](const Node& one) { return read_category(reading, one); });
  }
  when.level = read_codes(fields, "level", model::levels());
  when.flags = read_codes(fields, "flags", model::flags());
  when.path = read_codes(fields, "path", model::paths());
  when.origin = fields.find_truth("origin");
  when.headcount_at_least = fields.find_number("headcount_at_least", 1, 1'000'000).value_or(0);
  fields.close(Fields::Unknown::fault);
  return when;
}

}  // namespace xinfang::codec
