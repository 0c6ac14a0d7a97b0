#include "xinfang/rules/requirement.h"

#include <algorithm>
#include <functional>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::Requirement;

Message command_of(const std::string& event, const model::State& state) {
  const auto slash = event.find('/');
  const model::EventType* type = model::find_event_type(event.substr(0, slash));
  if (type == nullptr) return {};
  if (slash == std::string::npos) return msg("xinfang {0} {1}", type->command, to_string(state.number));
  return msg("xinfang {0} {1} --kind {2}", type->command, to_string(state.number), event.substr(slash + 1));
}

void missing_events(const Requirement& rule, const model::State& state, std::vector<Reason>& reasons) {
  for (const std::string& needed : rule.needs) {
    if (state.last_this_round(needed) != nullptr) continue;
    reasons.push_back({"requirement", rule.cite, msg("'{0}' has to come first", model::act_name(needed)),
                       command_of(needed, state), true});
  }
}

void missing_fields(const Requirement& rule, const Event& proposed, std::vector<Reason>& reasons) {
  for (const std::string& field : rule.fields) {
    if (!text::trim(proposed.get(field)).empty()) continue;
    std::string option = field;
    std::replace(option.begin(), option.end(), '_', '-');
    const model::EventType* type = model::find_event_type(proposed.type);
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
    reasons.push_back({"requirement", rule.cite, msg("'{0}' must be stated", model::field_name(field)),
                       known != nullptr && known->codes != nullptr
                           ? msg("add --{0}, one of: {1}", option, model::listed(known->codes()))
                           : msg("add --{0} and what it is", option),
                       true});
  }
}

void wrong_actor(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
                 std::vector<Reason>& reasons) {
  const model::Person* actor = world.staff.find(proposed.by);
  const std::string name = actor == nullptr ? proposed.by.value : actor->name;
  const auto has = [&](const RoleId& role) { return actor != nullptr && actor->has(role); };
  if (!rule.by.empty() && std::none_of(rule.by.begin(), rule.by.end(), has)) {
    const Message role = model::name_of(model::roles(), rule.by.front().value);
    reasons.push_back({"requirement", rule.cite,
                       name.empty() ? msg("only the {0} may do this", role)
                                    : msg("{0} may not do this: it takes the {1}", name, role),
                       msg("use --by and somebody who may; xinfang staff show lists the roles"), true});
  }
  const Event* other = rule.by_other_than.empty() ? nullptr : state.last_this_round(rule.by_other_than);
  if (other != nullptr && other->by == proposed.by) {
    reasons.push_back({"requirement", rule.cite,
                       msg("{0} did '{1}' and cannot do this, too", name, model::act_name(rule.by_other_than)),
                       msg("somebody else must do it"), true});
  }
}

/// Calls `check` with each requirement the policy has for the event.
void for_each_rule(const Event& proposed, const model::State& state, const model::Policy& policy,
                   const std::function<void(const Requirement&)>& check) {
  for (const Requirement& rule : policy.requirements) {
    if (proposed.is(rule.event) && model::holds(rule.when, state, proposed)) check(rule);
  }
}

}  // namespace

std::vector<Reason> check_needs(const Event& proposed, const model::State& state, const model::Policy& policy) {
  std::vector<Reason> reasons;
  for_each_rule(proposed, state, policy, [&](const Requirement& rule) { missing_events(rule, state, reasons); });
  return reasons;
}

std::vector<Reason> check_contents(const Event& proposed, const model::State& state, const model::Policy& policy,
                                   const World& world) {
  std::vector<Reason> reasons;
  for_each_rule(proposed, state, policy, [&](const Requirement& rule) {
    missing_fields(rule, proposed, reasons);
    wrong_actor(rule, proposed, state, world, reasons);
  });
  return reasons;
}

}  // namespace xinfang::rules
