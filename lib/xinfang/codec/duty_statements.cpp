#include "xinfang/codec/duty_statements.h"

#include <algorithm>

#include "xinfang/codec/policy_words.h"

namespace xinfang::codec {

namespace {

using Unknown = Fields::Unknown;

/// `{role: R}`, `{unit: U}`; left out: the office as one.
void read_who(Fields& statement, model::Duty& duty) {
  const Node* node = statement.find("who");
  if (node == nullptr) return;
  Reading& reading = statement.reading();
  Fields fields(reading, *node, "who");
  if (const Node* role = fields.find("role")) duty.role = read_role(reading, *role, "role");
  if (const auto unit = fields.find_id("unit")) duty.unit = UnitId{*unit};
  fields.close(Unknown::fault);
  if (!reading.ok()) return;
  if (duty.role.empty() == duty.unit.empty()) {
    reading.fault(
        *node, msg("'who' names either a role or a unit"),
        msg("{{role: leader}}: each of them; {{unit: office}}: the unit as one; left out: the office as one"));
  }
}

calendar::Recurrence read_recurrence(Fields& fields) {
  const std::string word = fields.code("per", model::recurrences());
  const auto& all = model::recurrences();
  const auto found = std::find_if(all.begin(), all.end(), [&](const model::Code& code) { return code.key == word; });
  return found == all.end() ? calendar::Recurrence::month
                            : static_cast<calendar::Recurrence>(std::distance(all.begin(), found));
}

std::vector<std::string> read_parts(Reading& reading, const Node& node) {
  std::vector<std::string> parts;
  if (node.kind == Node::Kind::sequence && node.items.empty()) {
    reading.fault(node, msg("'{0}' is an empty list", "needs"));
  }
  for (const Node& item : reading.items(node, "needs")) {
    parts.push_back(reading.code(item, "needs", model::duty_parts()));
    if (std::find(parts.begin(), parts.end() - 1, parts.back()) != parts.end() - 1 && reading.ok()) {
      reading.fault(item, msg("'{0}' stands twice in '{1}'", parts.back(), "needs"));
    }
  }
  return parts;
}

model::Findings read_findings(Reading& reading, const Node& node) {
  Fields fields(reading, node, "findings");
  const auto required = [&](std::string_view key) {
    return fields.find_word(key, {"required", "optional"}).value_or("optional") == "required";
  };
  model::Findings findings;
  findings.responsible = required("person");
  findings.due = required("due");
  fields.close(Unknown::fault);
  return findings;
}

}  // namespace

model::Duty read_duty(Reading& reading, const Node& node, const std::string& name) {
  Fields fields(reading, node, name);
  model::Duty duty;
  duty.id = fields.id("id");
  duty.title = fields.filled_text("title");
  read_who(fields, duty);
  duty.at_least = fields.number("at_least", 1, 999);
  duty.per = read_recurrence(fields);
  duty.working_day = fields.find_word("day", {"working-day"}).has_value();
  const auto stand_in = fields.find_word("stand_in", {"allowed", "refused"});
  duty.stand_in = stand_in.value_or("allowed") == "allowed";
  if (const Node* needs = fields.find("needs")) duty.needs = read_parts(reading, *needs);
  if (const Node* findings = fields.find("findings")) duty.findings = read_findings(reading, *findings);
  duty.cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  if (reading.ok() && stand_in && duty.role.empty()) {
    reading.fault(*node.find("stand_in"), msg("nobody stands in for a unit or the office"),
                  msg("take it out, or name a role under 'who'"));
  }
  return duty;
}

}  // namespace xinfang::codec
