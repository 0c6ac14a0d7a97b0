#include "policy_sentences.h"

#include "xinfang/model/catalogue.h"
#include "xinfang/office/statement_parts.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::cmd {

namespace {

using office::event_words;
using office::words_of;

constexpr const char* parts_pattern = N_("{0}; {1}");

/// What the event itself has to say.
void add_contents(std::vector<Message>& parts, const model::Requirement& rule, const Message& act) {
  for (const auto& [field, roles] : rule.who) {
    parts.push_back(msg("'{0}' takes as {1}: {2}", act, model::field_name(field), words_of(roles)));
  }
  for (const auto& [field, words] : rule.one_of) {
    parts.push_back(msg("'{0}' takes as {1} one of: {2}", act, model::field_name(field),
                        office::choices_words(rule.event, field, words)));
  }
  for (const auto& [field, count] : rule.at_least) {
    parts.push_back(msg("'{0}' takes at least {1} of: {2}", act, count, model::field_name(field)));
  }
  for (const model::SameAs& same : rule.same) {
    parts.push_back(msg("'{0}' takes as {1} the same as '{2}' as {3}", act, model::field_name(same.field),
                        event_words(same.event), model::field_name(same.its)));
  }
}

void add_refusals(std::vector<Message>& parts, const model::Requirement& rule, const Message& act) {
  for (const model::SameAs& other : rule.different) {
    parts.push_back(msg("'{0}' does not take as {1} what any '{2}' had as {3}", act, model::field_name(other.field),
                        event_words(other.event), model::field_name(other.its)));
  }
  if (rule.forbidden) parts.push_back(msg("'{0}' is not allowed", act));
}

Message units_text(const std::vector<UnitId>& units, const model::Staff* staff) {
  std::vector<Message> names;
  for (const UnitId& unit : units) names.push_back(unit_text(unit, staff));
  return joined(names);
}

}  // namespace

Message deadline_title(const std::string& id, const model::Policy& policy) {
  const model::Deadline* deadline = policy.find_deadline(id);
  return deadline != nullptr ? rules::title_of(*deadline) : office::deadline_words(id);
}

Message unit_text(const UnitId& id, const model::Staff* staff) {
  const model::Unit* unit = staff == nullptr ? nullptr : staff->find(id);
  return literal(unit == nullptr ? id.value : unit->name);
}

Message extension_text(const model::Extension& extension) {
  std::vector<Message> parts{msg("extended by the {0}, {1} at most, {2} time(s)", words_of(extension.by),
                                 calendar::describe(extension.max), extension.times),
                             msg("asked for {0}", words_of(extension.window))};
  if (!extension.reason_required) parts.push_back(msg("no reason is needed"));
  if (extension.notify_petitioner) parts.push_back(msg("the petitioner is told"));
  return joined(parts, parts_pattern);
}

Message deadline_text(const model::Deadline& deadline, const model::Policy& policy) {
  constexpr std::string_view missed = "missed/";
  const Message from =
      deadline.from.starts_with(missed)
          ? msg("missing the limit for {0}", deadline_title(deadline.from.substr(missed.size()), policy))
          : event_words(deadline.from);
  std::vector<Message> parts{
      msg("{0} from '{1}' to '{2}'", calendar::describe(deadline.within), from, event_words(deadline.to))};
  if (deadline.again != model::Again::first) parts.push_back(words_of(deadline.again));
  if (!deadline.excludes.empty()) {
    parts.push_back(msg("stands still while the case rests for: {0}", office::suspension_words(deadline.excludes)));
  }
  if (deadline.rest_day) parts.push_back(msg("if that is a rest day, it ends {0}", words_of(deadline.rest_day)));
  return joined(parts, parts_pattern);
}

Message sign_off_text(const model::SignOff& rule) {
  const Message act = event_words(rule.event);
  return rule.own_hand ? msg("'{0}' needs the approval of the {1}, entered by their own hand", act, words_of(rule.by))
                       : msg("'{0}' needs the approval of the {1}", act, words_of(rule.by));
}

Message requirement_text(const model::Requirement& rule, const model::Staff* staff) {
  const Message act = event_words(rule.event);
  std::vector<Message> needs;
  for (const std::string& event : rule.needs) needs.push_back(event_words(event));
  for (const std::string& field : rule.fields) needs.push_back(model::field_name(field));
  std::vector<Message> parts;
  if (!needs.empty()) parts.push_back(msg("'{0}' needs: {1}", act, joined(needs)));
  if (rule.within) parts.push_back(msg("'{0}' comes at the latest {1}", act, words_of(rule.within)));
  if (!rule.each_petitioner.empty()) {
    parts.push_back(msg("'{0}' needs for each petitioner: {1}", act, event_words(rule.each_petitioner)));
  }
  if (!rule.by.empty()) parts.push_back(msg("'{0}' is done by: {1}", act, words_of(rule.by)));
  if (!rule.by_unit.empty()) {
    parts.push_back(msg("'{0}' is done by somebody of: {1}", act, units_text(rule.by_unit, staff)));
  }
  if (!rule.by_other_than.empty()) {
    parts.push_back(msg("'{0}' is not done by who did '{1}'", act, event_words(rule.by_other_than)));
  }
  if (!rule.by_same_as.empty()) {
    parts.push_back(msg("'{0}' is done by who did '{1}'", act, event_words(rule.by_same_as)));
  }
  add_contents(parts, rule, act);
  add_refusals(parts, rule, act);
  return joined(parts, parts_pattern);
}

Message rung_text(const model::Rung& rung, const model::Policy& policy) {
  const std::string type(model::type_of_command(rung.act)->type);
  const Message act = event_words(rung.circumstance.empty() ? type : type + "/" + rung.circumstance);
  if (!rung.on.empty()) return msg("at once on '{0}': {1}; told: {2}", event_words(rung.on), act, words_of(rung.to));
  return msg("{0} of '{1}': {2}; told: {3}", office::point_words(rung.at), deadline_title(rung.deadline, policy), act,
             words_of(rung.to));
}

Message rung_point(const model::Rung& rung) {
  return rung.on.empty() ? office::point_words(rung.at) : msg("at once on '{0}'", event_words(rung.on));
}

Message recusal_text(const model::Recusal& recusal, const model::Staff* staff) {
  std::vector<Message> parts{msg("who has a conflict keeps out")};
  if (!recusal.accused_unit_kinds.empty()) {
    const Message kinds = office::kind_words(recusal.accused_unit_kinds);
    const std::string& cite = recusal.accused_unit_cite;
    parts.push_back(recusal.accused_units.empty()
                        ? msg("the unit complained about keeps out of accusations and of: {0} ({1})", kinds, cite)
                        : msg("the unit complained about keeps out of accusations, and these of: {0}: {2} ({1})", kinds,
                              cite, units_text(recusal.accused_units, staff)));
  }
  parts.push_back(recusal.decided_by.empty() ? msg("a leader decides on a recusal")
                                             : msg("who decides on a recusal: {0}", words_of(recusal.decided_by)));
  return joined(parts, parts_pattern);
}

Message chain_text(const model::Chain& chain) {
  std::vector<Message> levels;
  for (const RoleId& level : chain.levels) levels.push_back(words_of(level));
  return msg("escalated one level at a time: {0}", joined(levels, N_("{0} → {1}")));
}

Message final_text(const model::Final& final) {
  return msg("decided for good after: {0}", event_words(final.after));
}

}  // namespace xinfang::cmd
