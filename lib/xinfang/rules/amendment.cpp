#include "xinfang/rules/amendment.h"

#include <algorithm>
#include <iterator>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/approval.h"
#include "xinfang/rules/intake.h"
#include "xinfang/rules/loss.h"
#include "xinfang/rules/transition.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::State;

State with(const model::Case& of, const Event& proposed, model::Case& scratch) {
  scratch = of;
  scratch.events.push_back(proposed);
  return model::fold(scratch);
}

Reason faulty(const Error& error) {
  return {"amendment", "", error.what, error.hint, false};
}

/// Names and numbers of petitioners are not repeated on the screen.
Message unchanged(const Event& proposed) {
  if (proposed.get("field").starts_with("petitioners"))
    return msg("'{0}' is that already", model::field_name(proposed.get("field")));
  return msg("'{0}' already is '{1}'", model::field_name(proposed.get("field")), proposed.get("new"));
}

/// A case that needed the head's approval is not amended into one that does not, but by the head.
std::vector<Reason> check_lost_sign_offs(const Event& proposed, const State& before, const State& after,
                                         const World& world) {
  std::vector<Reason> reasons;
  for (const model::SignOff& rule : world.policies.at(proposed.at.day()).sign_offs) {
    if (!model::holds(rule.when, before) || model::holds(rule.when, after)) continue;
    const Consent consent{"amended", rule.by, "sign-off", rule.cite, {}};
    if (auto reason = check_consent(consent, proposed, before, world)) reasons.push_back(std::move(*reason));
  }
  return reasons;
}

}  // namespace

std::vector<Reason> check_amendment(const model::Case& of, const Event& proposed, const State& state,
                                    const std::vector<DueDate>& dues, const World& world) {
  model::Intake changed = state.intake;
  if (auto set = model::set_intake_field(changed, proposed.get("field"), proposed.get("new")); !set) {
    return {faulty(set.error())};
  }
  if (changed == state.intake) return {Reason{"amendment", "", unchanged(proposed), {}, false}};
  if (auto complete = check_complete(changed); !complete)
    return {Reason{"amendment", "", complete.error().what, {}, false}};
  if (changed.received > state.events.front()->at) {
    return {Reason{"amendment", "", msg("a case cannot be received after it was registered"), {}, false}};
  }
  std::vector<Reason> reasons;
  if (auto reason = check_representatives(changed, world.policies.at(proposed.at.day()).limits)) {
    reasons.push_back(std::move(*reason));
  }
  model::Case scratch;
  const State after = with(of, proposed, scratch);
  const auto lost = check_lost_sign_offs(proposed, state, after, world);
  std::copy(lost.begin(), lost.end(), std::back_inserter(reasons));
  const bool same_day = state.events.front()->at.day() == world.now.day();
  const auto losses = check_loss(dues, due_dates(after, world), same_day, world);
  std::copy(losses.begin(), losses.end(), std::back_inserter(reasons));
  return reasons;
}

std::vector<Reason> check_voiding(const model::Case& of, const Event& proposed, const State& state,
                                  const std::vector<DueDate>& dues, const World& world) {
  if (auto reason = check_void(of, state, proposed, world)) return {std::move(*reason)};
  const auto target = std::find_if(state.events.begin(), state.events.end(),
                                   [&](const Event* event) { return event->eid.value == proposed.get("event"); });
  model::Case scratch;
  const State after = with(of, proposed, scratch);
  const bool same_day = (*target)->at.day() == world.now.day();
  return check_loss(dues, due_dates(after, world), same_day, world);
}

}  // namespace xinfang::rules
