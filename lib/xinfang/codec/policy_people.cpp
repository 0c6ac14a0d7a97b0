#include "xinfang/codec/policy_statements.h"
#include "xinfang/codec/policy_words.h"

/// Statements about who decides and who is told: recusal, escalation.
namespace xinfang::codec {

namespace {

using Unknown = Fields::Unknown;

model::RecusalDecider read_decider(Reading& reading, const Node& node) {
  Fields fields(reading, node, "decided_by");
  model::RecusalDecider decider;
  if (const Node* who = fields.find("who")) decider.who = read_role(reading, *who, "who");
  decider.by = required(fields, "by", read_role);
  fields.close(Unknown::fault);
  return decider;
}

void read_accused_unit(Reading& reading, const Node& node, model::Recusal& recusal) {
  Fields fields(reading, node, "accused_unit");
  if (const Node* kinds = fields.find("kinds")) {
    recusal.accused_unit_kinds = read_codes(reading, *kinds, "kinds", model::kinds());
  }
  if (const Node* units = fields.find("units")) recusal.accused_units = read_units(reading, *units, "units");
  recusal.accused_unit_cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
}

/// A deadline of this policy or of one it extends; whether there is one is asked when all is put together.
void read_trigger(Fields& fields, model::Rung& rung) {
  Reading& reading = fields.reading();
  if (const auto deadline = fields.find_id("deadline")) rung.deadline = *deadline;
  if (const Node* on = fields.find("on")) rung.on = read_event_name(reading, *on, "on");
  refuse_voided(reading, fields.node(), "on", {rung.on});
  const Node* at = fields.find("at");
  if (at != nullptr) rung.at = read_day_duration(reading, *at, "at", Sign::any);
  if (!reading.ok()) return;
  if (rung.deadline.empty() == rung.on.empty()) {
    reading.fault(fields.node(), msg("a rung belongs to a deadline or to an event: give 'deadline' or 'on'"));
  } else if ((at != nullptr) != rung.on.empty()) {
    reading.fault(fields.node(), rung.on.empty()
                                     ? msg("'at' is missing: how many days from the due date")
                                     : msg("'at' is counted from a deadline; an event is reported at once"));
  }
}

}  // namespace

model::Recusal read_recusal(Reading& reading, const Node& node) {
  Fields fields(reading, node, "recusal");
  model::Recusal recusal;
  recusal.cite = fields.filled_text("cite");
  if (const Node* unit = fields.find("accused_unit")) read_accused_unit(reading, *unit, recusal);
  for (const Node& item : fields.find_items("decided_by")) recusal.decided_by.push_back(read_decider(reading, item));
  fields.close(Unknown::fault);
  return recusal;
}

model::Rung read_rung(Reading& reading, const Node& node, const std::string& name) {
  Fields fields(reading, node, name);
  model::Rung rung;
  rung.id = fields.find_id("id").value_or("");
  rung.when = read_when(fields);
  read_trigger(fields, rung);
  rung.act = fields.word("do", {"remind", "urge", "supervise", "escalate"});
  rung.to = required(fields, "to", [](Reading& r, const Node& value, std::string_view key) {
    return read_roles(r, value, key, Parts::allowed);
  });
  if (const Node* circumstance = fields.find("circumstance")) {
    rung.circumstance = read_open_code(reading, *circumstance, "circumstance", model::circumstances());
    if (rung.act != "supervise") reading.fault(*circumstance, msg("only 'supervise' has a circumstance"));
  }
  rung.cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  return rung;
}

model::Chain read_chain(Reading& reading, const Node& node) {
  Fields fields(reading, node, "chain");
  model::Chain chain;
  chain.levels = required(
      fields, "levels", [](Reading& r, const Node& value, std::string_view key) { return read_roles(r, value, key); });
  chain.cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  if (reading.ok() && chain.levels.size() < 2) {
    reading.fault(node, msg("a chain has at least two levels, the lowest first"));
  }
  return chain;
}

model::Final read_final(Reading& reading, const Node& node) {
  Fields fields(reading, node, "final");
  model::Final final;
  final.after = required(fields, "after", read_event_names);
  final.cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  refuse_voided(reading, node, "after", final.after);
  return final;
}

std::map<std::string, std::string> read_words(Reading& reading, const Node& node) {
  std::map<std::string, std::string> words;
  for (const auto& [key, value] : reading.entries(node, "words")) {
    if (key.kind != Node::Kind::scalar || !model::is_own_word(key.text)) {
      reading.unexpected(key, "words", msg("a word that starts with x-, like x-outside-county"));
      continue;
    }
    words[key.text] = reading.filled_text(value, key.text);
  }
  return words;
}

}  // namespace xinfang::codec
