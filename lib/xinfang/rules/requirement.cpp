#include "xinfang/rules/requirement.h"

#include <algorithm>

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

void check_needs(const Requirement& rule, const model::State& state, std::vector<Reason>& reasons) {
  for (const std::string& needed : rule.needs) {
    if (state.last_this_round(needed) != nullptr) continue;
    reasons.push_back({"requirement", rule.cite, msg("'{0}' has to come first", model::event_name(needed)),
                       command_of(needed, state), true});
  }
}

void check_filled(const Requirement& rule, const Event& proposed, std::vector<Reason>& reasons) {
  for (const std::string& field : rule.fields) {
    if (!text::trim(proposed.get(field)).empty()) continue;
    std::string option = field;
    std::replace(option.begin(), option.end(), '_', '-');
    reasons.push_back({"requirement", rule.cite, msg("'{0}' must be stated", model::field_name(field)),
                       msg("add --{0} and what it is", option), true});
  }
}

void check_actor(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
                 std::vector<Reason>& reasons) {
  const model::Person* actor = world.staff.find(proposed.by);
  const auto has = [&](const RoleId& role) { return actor != nullptr && actor->has(role); };
  if (!rule.by.empty() && std::none_of(rule.by.begin(), rule.by.end(), has)) {
    reasons.push_back({"requirement", rule.cite,
                       msg("{0} may not do this: it takes the {1}", actor == nullptr ? proposed.by.value : actor->name,
                           model::name_of(model::roles(), rule.by.front().value)),
                       msg("use --by and somebody who may; xinfang staff show lists the roles"), true});
  }
  const Event* other = rule.by_other_than.empty() ? nullptr : state.last_this_round(rule.by_other_than);
  if (other != nullptr && other->by == proposed.by) {
    reasons.push_back({"requirement", rule.cite,
                       msg("{0} did '{1}' and cannot do this, too", actor == nullptr ? proposed.by.value : actor->name,
                           model::event_name(rule.by_other_than)),
                       msg("somebody else must do it"), true});
  }
}

}  // namespace

std::vector<Reason> check_requirements(const Event& proposed, const model::State& state, const World& world,
                                       bool question) {
  std::vector<Reason> reasons;
  for (const Requirement& rule : world.policies.at(proposed.at.day()).requirements) {
    if (!proposed.is(rule.event) || !model::holds(rule.when, state)) continue;
    check_needs(rule, state, reasons);
    if (question) continue;
    check_filled(rule, proposed, reasons);
    check_actor(rule, proposed, state, world, reasons);
  }
  return reasons;
}

}  // namespace xinfang::rules
