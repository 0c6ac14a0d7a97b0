#include "xinfang/rules/amendment.h"

#include <algorithm>
#include <set>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/approval.h"
#include "xinfang/rules/holder.h"
#include "xinfang/rules/intake.h"
#include "xinfang/rules/loss.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/rules/transition.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::State;

/// What was written down today is corrected freely: nothing older can be lost by that.
bool slip_of_today(const Event& slip, const World& world) {
  return slip.written().day() == world.now.day();
}

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
  if (proposed.get("new").empty()) return msg("'{0}' is empty already", model::field_name(proposed.get("field")));
  return msg("'{0}' already is '{1}'", model::field_name(proposed.get("field")),
             model::value_name(proposed.get("field"), proposed.get("new")));
}

/// A case that needed the head's approval, or a leader's hand, is not corrected into one that does not, but by them.
std::vector<Reason> check_lost_approvals(const Event& proposed, const State& before, const State& after,
                                         const World& world) {
  std::vector<Reason> reasons;
  const auto lost = [&](const model::When& when) {
    return model::holds(when, before, world.staff) && !model::holds(when, after, world.staff);
  };
  const auto ask = [&](const RoleId& role, const char* rule, const std::string& cite) {
    const Consent consent{proposed.type, role, rule, cite, {}};
    if (auto reason = check_consent(consent, proposed, before, world)) add(reasons, {std::move(*reason)});
  };
  for (const model::Policy* policy : policies_of(proposed, world, Mode::live)) {
    for (const model::SignOff& rule : policy->sign_offs) {
      if (lost(rule.when)) ask(rule.by, "sign-off", rule.cite);
    }
    for (const model::Requirement& rule : policy->requirements) {
      if (!rule.by.empty() && lost(rule.when)) ask(rule.by.front(), "requirement", rule.cite);
    }
  }
  return reasons;
}

/// Whoever had to keep out is not corrected back in, but by who decides on their recusal.
std::vector<Reason> check_lost_recusals(const Event& proposed, const State& before, const State& after,
                                        const World& world) {
  std::vector<Reason> reasons;
  std::set<RoleId> asked;  // of a whole unit that kept out one is named
  for (const model::Person& person : world.staff.people) {
    const auto conflicts = conflicts_of(person.id, before, world);
    if (conflicts.empty() || !conflicts_of(person.id, after, world).empty()) continue;
    const RoleId by = decider_of(person.id, before, world, proposed.at.day());
    if (!asked.insert(by).second) continue;
    auto reason = check_consent({proposed.type, by, "recusal", conflicts.front().cite, {}}, proposed, before, world);
    if (!reason) continue;
    reason->what = msg("{0}; to undo that takes the approval of the {1}", conflicts.front().what, role_name(by));
    add(reasons, {std::move(*reason)});
  }
  return reasons;
}

/// Whose registration is void is in no figure any more.
std::optional<Reason> check_void_case(const Event& target, const Event& proposed, const State& state,
                                      const World& world) {
  const auto is_work = [](const Event* event) {
    return event->by.value != model::the_program && event->type != "registered" && event->type != "amended" &&
           event->type != "noted" && event->type != "attached";
  };
  const model::Person* actor = world.staff.find(proposed.by);
  const bool leader = actor != nullptr && actor->has(RoleId{"leader"});
  if (target.type != "registered" || leader || std::none_of(state.events.begin(), state.events.end(), is_work)) {
    return std::nullopt;
  }
  return Reason{"void-case", "", msg("the case was worked on: only a leader can void it as a whole"),
                msg("use --by and a leader; xinfang staff show lists the roles"), false};
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
  if (auto one = check_one_name(proposed.get("field"), proposed.get("new")); !one) return {faulty(one.error())};
  if (auto known = check_own_words(changed, world); !known) return {faulty(known.error())};
  if (changed.received > state.events.front()->at) {
    return {Reason{"amendment", "", msg("a case cannot be received after it was registered"), {}, false}};
  }
  std::vector<Reason> reasons;
  for (const model::Policy* policy : policies_of(proposed, world, Mode::live)) {
    if (auto reason = check_representatives(changed, policy->limits)) add(reasons, {std::move(*reason)});
  }
  if (proposed.get("field").starts_with("petitioners")) add(reasons, check_numbers(changed));
  model::Case scratch;
  const State after = with(of, proposed, scratch);
  add(reasons, check_conflicts(proposed, after, world));
  add(reasons, check_lost_approvals(proposed, state, after, world));
  add(reasons, check_lost_recusals(proposed, state, after, world));
  if (!slip_of_today(*state.events.front(), world)) {
    add(reasons, check_loss(proposed, dues, due_dates(after, world), Kept::all, world));
  }
  return reasons;
}

std::vector<Reason> check_voiding(const model::Case& of, const Event& proposed, const State& state,
                                  const std::vector<DueDate>& dues, const World& world) {
  if (auto reason = check_void(of, state, proposed, world)) return {std::move(*reason)};
  const auto target = std::find_if(state.events.begin(), state.events.end(),
                                   [&](const Event* event) { return event->eid.value == proposed.get("event"); });
  model::Case scratch;
  const State after = with(of, proposed, scratch);
  std::vector<Reason> reasons;
  if (auto reason = check_void_case(**target, proposed, state, world)) reasons.push_back(std::move(*reason));
  if (after.status != model::Status::voided) {
    add(reasons, check_lost_approvals(proposed, state, after, world));
    add(reasons, check_lost_recusals(proposed, state, after, world));
  }
  if (!slip_of_today(**target, world)) {
    add(reasons, check_loss(proposed, dues, due_dates(after, world), Kept::all, world));
  }
  return reasons;
}

}  // namespace xinfang::rules
