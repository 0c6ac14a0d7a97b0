#include "xinfang/codec/policy_statements.h"
#include "xinfang/codec/policy_words.h"

namespace xinfang::codec {

namespace {

using model::Requirement;

model::Within read_within(Reading& reading, const Node& node) {
  Fields fields(reading, node, "within");
  model::Within within;
  within.time = required(fields, "time", [](Reading& r, const Node& value, std::string_view key) {
    return read_day_duration(r, value, key, Sign::positive);
  });
  within.of = required(fields, "of", [](Reading& r, const Node& value, std::string_view key) {
    return read_event_name(r, value, key, {"received"});
  });
  fields.close(Fields::Unknown::fault);
  refuse_voided(reading, node, "of", {within.of});
  return within;
}

/// `{signed_by: instructed.leader}`
std::vector<model::SameAs> read_same(Reading& reading, const Node& node, std::string_view name,
                                     const std::string& event) {
  std::vector<model::SameAs> all;
  for (const auto& [key, value] : reading.entries(node, name)) {
    model::SameAs same;
    same.field = read_event_field(reading, key, name, event);
    const std::string other = reading.filled_text(value, same.field);
    const auto dot = other.find('.');
    if (dot == std::string::npos) {
      reading.unexpected(value, same.field, msg("an event and its field, like instructed.leader"));
      continue;
    }
    Node part = value;
    part.text = other.substr(0, dot);
    same.event = read_event_name(reading, part, same.field);
    part.text = other.substr(dot + 1);
    same.its = read_event_field(reading, part, same.field, same.event);
    if (same.event == "voided")
      reading.fault(value, msg("nothing can wait for '{0}': it takes an event away", "voided"));
    all.push_back(std::move(same));
  }
  return all;
}

void read_who(Reading& reading, const Node& node, Requirement& rule) {
  for (const auto& [key, value] : reading.entries(node, "who")) {
    if (key.text == "case-handler" || key.text == "case-lead") {
      if (model::parts_of(rule.event).front() == "assigned") {
        reading.fault(key, msg("'{0}' is who it was before the assignment: write '{1}'", key.text,
                               key.text.substr(std::string_view("case-").size())));
      }
      rule.who[key.text] = read_roles(reading, value, key.text, Parts::allowed);
      continue;
    }
    const std::string field = read_event_field(reading, key, "who", rule.event);
    const model::EventType* type = model::find_event_type(model::parts_of(rule.event).front());
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
    if (known != nullptr && known->kind != model::FieldKind::person && known->kind != model::FieldKind::people) {
      reading.fault(key, msg("'{0}' names nobody", field));
    }
    rule.who[field] = read_roles(reading, value, field, Parts::allowed);
  }
}

void read_choices(Reading& reading, const Node& node, Requirement& rule) {
  for (const auto& [key, value] : reading.entries(node, "one_of")) {
    const std::string field = read_event_field(reading, key, "one_of", rule.event);
    const model::EventType* type = model::find_event_type(model::parts_of(rule.event).front());
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
    if (known != nullptr && known->codes != nullptr) {
      rule.one_of[field] = known->own_words ? read_open_codes(reading, value, field, known->codes())
                                            : read_codes(reading, value, field, known->codes());
    } else {
      rule.one_of[field] = reading.texts(value, field, Reading::Single::allowed);
    }
  }
}

void read_counts(Reading& reading, const Node& node, Requirement& rule) {
  for (const auto& [key, value] : reading.entries(node, "at_least")) {
    const std::string field = read_event_field(reading, key, "at_least", rule.event);
    rule.at_least[field] = reading.number(value, field, 1, 1'000);
  }
}

/// What the event itself has to say.
void read_contents(Fields& fields, Requirement& rule) {
  Reading& reading = fields.reading();
  if (const Node* wanted = fields.find("fields")) rule.fields = read_event_fields(reading, *wanted, rule.event);
  if (const Node* who = fields.find("who")) read_who(reading, *who, rule);
  if (const Node* choices = fields.find("one_of")) read_choices(reading, *choices, rule);
  if (const Node* counts = fields.find("at_least")) read_counts(reading, *counts, rule);
  if (const Node* same = fields.find("same")) rule.same = read_same(reading, *same, "same", rule.event);
  if (const Node* other = fields.find("different")) {
    rule.different = read_same(reading, *other, "different", rule.event);
  }
}

}  // namespace

Requirement read_requirement(Reading& reading, const Node& node, const std::string& name) {
  const auto event_of = [&](const Node& value, std::string_view key) { return read_event_name(reading, value, key); };
  Fields fields(reading, node, name);
  Requirement rule;
  rule.id = fields.find_id("id").value_or("");
  rule.event = required(fields, "event",
                        [&](Reading&, const Node& value, std::string_view key) { return event_of(value, key); });
  rule.when = read_when(fields);
  if (const Node* needs = fields.find("needs")) rule.needs = read_event_names(reading, *needs, "needs");
  if (const Node* within = fields.find("within")) rule.within = read_within(reading, *within);
  if (const Node* by = fields.find("by")) rule.by = read_roles(reading, *by, "by", Parts::allowed);
  if (const Node* other = fields.find("by_other_than")) rule.by_other_than = event_of(*other, "by_other_than");
  if (const Node* same = fields.find("by_same_as")) rule.by_same_as = event_of(*same, "by_same_as");
  if (const Node* units = fields.find("by_unit")) rule.by_unit = read_units(reading, *units, "by_unit");
  if (const Node* each = fields.find("each_petitioner")) rule.each_petitioner = event_of(*each, "each_petitioner");
  read_contents(fields, rule);
  rule.forbidden = fields.find_truth("forbidden").value_or(false);
  rule.cite = fields.filled_text("cite");
  fields.close(Fields::Unknown::fault);
  refuse_voided(reading, node, "needs", rule.needs);
  refuse_voided(reading, node, "by_other_than", {rule.by_other_than});
  refuse_voided(reading, node, "by_same_as", {rule.by_same_as});
  if (!rule.each_petitioner.empty() && !rule.each_petitioner.starts_with("notified") && reading.ok()) {
    reading.fault(*node.find("each_petitioner"), msg("only 'notified' tells whom it reached"));
  }
  const bool of_contents = !rule.who.empty() || !rule.one_of.empty() || !rule.at_least.empty() || !rule.same.empty() ||
                           !rule.different.empty();
  if (reading.ok() && of_contents && rule.event == "registered") {
    reading.fault(node, msg("of what is brought in, only 'when', 'fields', 'by' and 'by_unit' can be asked"));
  }
  if (reading.ok() && rule.asks_nothing()) {
    reading.fault(node, msg("'{0}' asks for nothing", name), msg("give it needs, fields, by or another demand"));
  }
  return rule;
}

}  // namespace xinfang::codec
