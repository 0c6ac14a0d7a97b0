#include "policy_text.h"

#include "merit_report.h"
#include "policy_sentences.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::cmd {

namespace {

constexpr const char* parts_pattern = N_("{0}; {1}");

Message role_name(const RoleId& role) {
  return model::name_of(model::roles(), role.value);
}

Message duty_text(const model::Duty& duty, const model::Staff* staff) {
  const Message who = !duty.role.empty()   ? msg("each {0}", role_name(duty.role))
                      : !duty.unit.empty() ? unit_text(duty.unit, staff)
                                           : msg("the office");
  std::vector<Message> parts{msg("'{0}': {1}, at least {2} × {3}", duty.title, who, duty.at_least,
                                 model::name_of(model::recurrences(), model::key(duty.per)))};
  if (duty.working_day) parts.push_back(msg("on a working day"));
  if (!duty.role.empty() && !duty.stand_in) parts.push_back(msg("nobody can stand in"));
  std::vector<Message> needs;
  for (const std::string& part : duty.needs) needs.push_back(model::field_name(part));
  if (!needs.empty()) parts.push_back(msg("an entry states: {0}", joined(needs)));
  if (!duty.findings) return joined(parts, parts_pattern);
  std::vector<Message> each;
  if (duty.findings->responsible) each.push_back(model::field_name("responsible"));
  if (duty.findings->due) each.push_back(model::field_name("due"));
  parts.push_back(each.empty() ? msg("with a ledger of findings")
                               : msg("with a ledger of findings, each of which states: {0}", joined(each)));
  return joined(parts, parts_pattern);
}

}  // namespace

std::vector<Statement> statements_of(const model::Policy& policy, const model::Staff* staff) {
  std::vector<Statement> all;
  for (const model::Route& route : policy.routes) {
    all.push_back({"routes/" + route.id, msg("to unit {0}", unit_text(route.unit, staff)), route.when, route.cite});
  }
  for (const model::Deadline& deadline : policy.deadlines) {
    all.push_back({"deadlines/" + deadline.id, deadline_text(deadline, policy), deadline.when, deadline.cite});
    if (deadline.extension) {
      all.push_back({"", extension_text(*deadline.extension), {}, deadline.extension->cite});
    }
  }
  for (const model::SignOff& rule : policy.sign_offs) {
    all.push_back({"sign_offs/" + rule.id, sign_off_text(rule), rule.when, rule.cite});
  }
  for (const model::Requirement& rule : policy.requirements) {
    all.push_back({"requirements/" + rule.id, requirement_text(rule, staff), rule.when, rule.cite});
  }
  for (const model::Rung& rung : policy.escalation) {
    all.push_back({"escalation/" + rung.id, rung_text(rung, policy), rung.when, rung.cite});
  }
  if (policy.recusal) all.push_back({"recusal", recusal_text(*policy.recusal, staff), {}, policy.recusal->cite});
  if (policy.chain) all.push_back({"chain", chain_text(*policy.chain), {}, policy.chain->cite});
  if (policy.final) all.push_back({"final", final_text(*policy.final), {}, policy.final->cite});
  for (const model::Duty& duty : policy.duties) {
    all.push_back({"duties/" + duty.id, duty_text(duty, staff), {}, duty.cite});
  }
  for (const model::Merit& rule : policy.merit) {
    all.push_back({"merit/" + rule.id, merit_text(rule, policy), rule.when, rule.cite});
  }
  if (policy.limits.representatives > 0) {
    all.push_back({"limits/representatives",
                   msg("at most {0} representatives", policy.limits.representatives),
                   {},
                   policy.limits.representatives_cite});
  }
  for (const auto& [word, name] : policy.words) all.push_back({"words/" + word, literal(name), {}, ""});
  return all;
}

}  // namespace xinfang::cmd
