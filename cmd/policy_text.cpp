#include "policy_text.h"

#include "merit_report.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/statement_parts.h"

namespace xinfang::cmd {

namespace {

constexpr const char* parts_pattern = N_("{0}; {1}");

Message events_text(const std::vector<std::string>& events) {
  std::vector<Message> names;
  for (const std::string& event : events) names.push_back(model::act_name(event));
  return joined(names);
}

Message role_name(const RoleId& role) {
  return model::name_of(model::roles(), role.value);
}

Message extension_text(const model::Extension& extension) {
  const Message most = msg("extended by the {0}, {1} at most, {2} time(s)", role_name(extension.by),
                           calendar::describe(extension.max), extension.times);
  return msg("{0}; asked for {1}", most, office::words_of(extension.window));
}

Message unit_text(const UnitId& id, const model::Staff* staff) {
  const model::Unit* unit = staff == nullptr ? nullptr : staff->find(id);
  return literal(unit == nullptr ? id.value : unit->name);
}

Message requirement_text(const model::Requirement& rule) {
  const Message act = model::act_name(rule.event);
  std::vector<Message> needs;
  for (const std::string& event : rule.needs) needs.push_back(model::act_name(event));
  for (const std::string& field : rule.fields) needs.push_back(model::field_name(field));
  std::vector<Message> roles;
  for (const RoleId& role : rule.by) roles.push_back(role_name(role));
  std::vector<Message> parts;
  if (!needs.empty()) parts.push_back(msg("'{0}' needs: {1}", act, joined(needs)));
  if (!roles.empty()) parts.push_back(msg("'{0}' is done by: {1}", act, joined(roles)));
  if (!rule.by_other_than.empty()) {
    parts.push_back(msg("'{0}' is not done by who did '{1}'", act, model::act_name(rule.by_other_than)));
  }
  return joined(parts, parts_pattern);
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

/// The words of a condition, one part a row: its key, its words, the words as people say them.
struct Part {
  const char* key;
  const std::vector<std::string>& words;
  const model::Codes* codes;
};

std::vector<Part> parts_of(const model::When& when) {
  return {{"channel", when.channel, &model::channels()}, {"kind", when.kind, &model::kinds()},
          {"category", when.category, nullptr},          {"level", when.level, &model::levels()},
          {"flags", when.flags, &model::flags()},        {"path", when.path, &model::paths()}};
}

}  // namespace

std::vector<Statement> statements_of(const model::Policy& policy, const model::Staff* staff) {
  std::vector<Statement> all;
  for (const model::Route& route : policy.routes) {
    all.push_back({"routes/" + route.id, msg("to unit {0}", unit_text(route.unit, staff)), route.when, route.cite});
  }
  for (const model::Deadline& deadline : policy.deadlines) {
    all.push_back({"deadlines/" + deadline.id,
                   msg("{0} from '{1}' to '{2}'", calendar::describe(deadline.within), model::act_name(deadline.from),
                       events_text(deadline.to)),
                   deadline.when, deadline.cite});
    if (deadline.extension) {
      all.push_back({"", extension_text(*deadline.extension), {}, deadline.extension->cite});
    }
  }
  for (const model::SignOff& rule : policy.sign_offs) {
    all.push_back({"sign_offs/" + rule.id,
                   msg("'{0}' needs the approval of the {1}", model::act_name(rule.event), role_name(rule.by)),
                   rule.when, rule.cite});
  }
  for (const model::Requirement& rule : policy.requirements) {
    all.push_back({"requirements/" + rule.id, requirement_text(rule), rule.when, rule.cite});
  }
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
  return all;
}

Message when_text(const model::When& when) {
  std::vector<Message> parts;
  for (const Part& part : parts_of(when)) {
    std::vector<Message> names;
    for (const std::string& word : part.words) {
      names.push_back(part.codes == nullptr ? literal(word) : model::name_of(*part.codes, word));
    }
    if (!names.empty()) parts.push_back(msg("{0}: {1}", model::field_name(part.key), joined(names)));
  }
  if (when.origin) parts.push_back(*when.origin ? msg("handed down by a superior") : msg("not handed down"));
  if (when.headcount_at_least > 0) parts.push_back(msg("{0} persons or more", when.headcount_at_least));
  return joined(parts, parts_pattern);
}

Json when_json(const model::When& when) {
  Json value = Json::object();
  for (const Part& part : parts_of(when)) {
    if (!part.words.empty()) value[part.key] = part.words;
  }
  if (when.origin) value["origin"] = *when.origin;
  if (when.headcount_at_least > 0) value["headcount_at_least"] = when.headcount_at_least;
  return value;
}

}  // namespace xinfang::cmd
