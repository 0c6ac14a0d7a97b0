#include "xinfang/codec/policy_words.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::codec {

namespace {

/// What is wrong with an event's name; nothing when it names one.
std::optional<std::pair<Message, Message>> event_fault(std::string_view name, const std::vector<std::string>& besides) {
  const auto parts = model::parts_of(name);
  const model::EventType* type = model::find_event_type(parts.front());
  std::vector<std::string> types;
  for (const model::EventType& known : model::event_types()) types.emplace_back(known.type);
  const Message expected = msg("the name of an event, like accepted or noted/mediation");
  if (type == nullptr) {
    std::vector<std::string> known = besides;
    known.insert(known.end(), types.begin(), types.end());
    const auto meant = text::closest(text::first(name, 60), known);
    return std::pair{expected, meant ? msg("did you mean '{0}'?", *meant) : msg("the events are: {0}", joined(types))};
  }
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const model::FieldType* facet = i <= type->facets.size() ? model::find_field(*type, type->facets[i - 1]) : nullptr;
    if (facet == nullptr) return std::pair{expected, msg("'{0}' has no such kinds", type->type)};
    if (model::has(facet->codes(), parts[i]) || (facet->own_words && model::is_own_word(parts[i]))) continue;
    const auto meant = text::closest(text::first(parts[i], 60), model::keys_of(facet->codes()));
    const std::string before(name.substr(0, static_cast<std::size_t>(parts[i].data() - name.data())));
    return std::pair{expected, meant ? msg("did you mean '{0}'?", before + *meant)
                                     : msg("known are: {0}", model::listed(facet->codes()))};
  }
  const auto plus = name.find('+');
  if (plus != std::string_view::npos && model::find_field(*type, name.substr(plus + 1)) == nullptr) {
    return std::pair{expected, msg("'{0}' has no field '{1}'", type->type, name.substr(plus + 1))};
  }
  return std::nullopt;
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

std::vector<std::string> find_codes(Fields& when, std::string_view key, const model::Codes& codes) {
  const Node* value = when.find(key);
  return value == nullptr ? std::vector<std::string>{} : read_codes(when.reading(), *value, key, codes);
}

std::vector<std::string> find_open_codes(Fields& when, std::string_view key, const model::Codes& codes) {
  const Node* value = when.find(key);
  return value == nullptr ? std::vector<std::string>{} : read_open_codes(when.reading(), *value, key, codes);
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

std::string read_open_code(Reading& reading, const Node& node, std::string_view name, const model::Codes& codes) {
  if (node.kind != Node::Kind::scalar) return reading.code(node, name, codes);
  if (model::is_own_word(node.text)) return node.text;
  const bool close = text::closest(text::first(node.text, 60), model::keys_of(codes)).has_value();
  if (close || model::has(codes, node.text)) return reading.code(node, name, codes);
  reading.unexpected(node, name, msg("one of: {0}", model::listed(codes)),
                     msg("a word of the office's own starts with x- and is declared under 'words'"));
  return {};
}

std::vector<std::string> read_codes(Reading& reading, const Node& node, std::string_view name,
                                    const model::Codes& codes) {
  return read_some(reading, node, name, [&](const Node& one) { return reading.code(one, name, codes); });
}

std::string read_event_name(Reading& reading, const Node& node, std::string_view name,
                            const std::vector<std::string>& besides) {
  if (node.kind != Node::Kind::scalar) {
    reading.unexpected(node, name, msg("the name of an event, like accepted or noted/mediation"));
    return {};
  }
  if (std::find(besides.begin(), besides.end(), node.text) != besides.end()) return node.text;
  if (auto fault = event_fault(node.text, besides)) {
    reading.unexpected(node, name, std::move(fault->first), std::move(fault->second));
    return {};
  }
  return node.text;
}

std::vector<std::string> read_event_names(Reading& reading, const Node& node, std::string_view name) {
  return read_some(reading, node, name, [&](const Node& one) { return read_event_name(reading, one, name); });
}

std::vector<RoleId> read_roles(Reading& reading, const Node& node, std::string_view name, Parts parts) {
  model::Codes codes = model::roles();
  if (parts == Parts::allowed) codes.insert(codes.end(), model::parts().begin(), model::parts().end());
  return read_some(reading, node, name,
                   [&](const Node& one) { return RoleId{read_open_code(reading, one, name, codes)}; });
}

std::vector<UnitId> read_units(Reading& reading, const Node& node, std::string_view name) {
  return read_some(reading, node, name, [&](const Node& one) { return UnitId{reading.id(one, name)}; });
}

RoleId read_role(Reading& reading, const Node& node, std::string_view name) {
  return RoleId{read_open_code(reading, node, name, model::roles())};
}

std::vector<std::string> read_open_codes(Reading& reading, const Node& node, std::string_view name,
                                         const model::Codes& codes) {
  return read_some(reading, node, name, [&](const Node& one) { return read_open_code(reading, one, name, codes); });
}

std::string read_event_field(Reading& reading, const Node& node, std::string_view name, const std::string& event) {
  const model::EventType* type = model::find_event_type(model::parts_of(event).front());
  if (type == nullptr) return {};  // the event's name is the fault
  std::vector<std::string> known;
  for (const model::FieldType& field : type->fields) known.emplace_back(field.name);
  if (type->type == "registered") known = model::intake_fields();  // what was brought in
  if (known.empty()) {
    reading.fault(node, msg("the event '{0}' has no fields", event));
    return {};
  }
  return reading.word(node, name, known);
}

std::vector<std::string> read_event_fields(Reading& reading, const Node& node, const std::string& event) {
  std::vector<std::string> fields;
  for (const Node& item : reading.items(node, "fields")) {
    fields.push_back(read_event_field(reading, item, "fields", event));
  }
  return fields;
}

void refuse_voided(Reading& reading, const Node& node, std::string_view key, const std::vector<std::string>& names) {
  if (std::find(names.begin(), names.end(), "voided") == names.end()) return;
  reading.fault(*node.find(key), msg("nothing can wait for '{0}': it takes an event away", "voided"));
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

model::When read_when(Fields& statement, std::string_view key) {
  model::When when;
  const Node* node = statement.find(key);
  if (node == nullptr) return when;
  Reading& reading = statement.reading();
  Fields fields(reading, *node, key);
  when.channel = find_open_codes(fields, "channel", model::channels());
  when.kind = find_codes(fields, "kind", model::kinds());
  if (const Node* category = fields.find("category")) {
    when.category =
        read_some(reading, *category, "category", [&](const Node& one) { return read_category(reading, one); });
  }
  when.level = find_codes(fields, "level", model::levels());
  when.flags = find_open_codes(fields, "flags", model::flags());
  when.any_flag = find_open_codes(fields, "any_flag", model::flags());
  when.path = find_codes(fields, "path", model::paths());
  when.origin = fields.find_truth("origin");
  when.reachable = fields.find_truth("reachable");
  when.headcount_at_least = fields.find_number("headcount_at_least", 1, 1'000'000).value_or(0);
  when.units_at_least = fields.find_number("units_at_least", 1, 1'000).value_or(0);
  if (const Node* roles = fields.find("respondent_role")) {
    when.respondent_role = read_roles(reading, *roles, "respondent_role");
  }
  if (const Node* after = fields.find("after")) when.after = read_event_names(reading, *after, "after");
  refuse_voided(reading, *node, "after", when.after);
  if (key == "when" && fields.find("unless") != nullptr) when.unless.push_back(read_when(fields, "unless"));
  fields.close(Fields::Unknown::fault);
  return when;
}

}  // namespace xinfang::codec
