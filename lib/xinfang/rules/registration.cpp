#include "xinfang/rules/registration.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/accused.h"
#include "xinfang/rules/fields.h"
#include "xinfang/rules/intake.h"
#include "xinfang/rules/overrule.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/rules/requirement.h"

namespace xinfang::rules {

namespace {

std::vector<Reason> check_moments(const model::Case& proposed, const World& world) {
  const model::Event& registered = proposed.events.front();
  std::vector<Reason> reasons;
  if (registered.at > world.now) {
    reasons.push_back({"future", "", msg("{0} lies in the future", calendar::clock_time(registered.at)),
                       msg("--at must not be later than now, {0}", calendar::clock_time(world.now)), false});
  }
  if (proposed.intake.received > registered.at) {
    reasons.push_back({"future", "",
                       msg("received at {0} lies after the registration at {1}",
                           calendar::clock_time(proposed.intake.received), calendar::clock_time(registered.at)),
                       msg("check --received"), false});
  }
  return reasons;
}

}  // namespace

Result<NewCase> admit(model::Case proposed, const World& world, Mode mode) {
  XINFANG_CHECK(check_complete(proposed.intake));
  XINFANG_CHECK(check_one_name_each(proposed.intake));
  XINFANG_CHECK(check_own_words(proposed.intake, world));
  XINFANG_CHECK(complete_answers(proposed.events.front(), model::fold(proposed), world));
  XINFANG_CHECK(check_fields(proposed.events.front(), model::State{}, world, mode));
  Verdict verdict;
  verdict.refusals = check_moments(proposed, world);
  const model::State state = model::fold(proposed);
  add(verdict.refusals, check_numbers(proposed.intake));
  add(verdict.refusals, check_conflicts(proposed.events.front(), state, world));
  for (const model::Policy* policy : policies_of(proposed.events.front(), world, mode)) {
    add(verdict.refusals, check_needs(proposed.events.front(), state, *policy, world));
    add(verdict.refusals, check_contents(proposed.events.front(), state, *policy, world));
    if (auto reason = check_representatives(proposed.intake, policy->limits)) {
      add(verdict.refusals, {std::move(*reason)});
    }
  }
  overrule(verdict, proposed.events.front(), world, mode);
  verdict.remarks = shortened_names(state, world);
  if (!verdict.allowed()) {
    const Reason& first = verdict.refusals.front();
    return fail(Error{ErrorKind::refused, first.what, first.instead, {}, verdict.refusals});
  }
  proposed.events.front().seq = 1;
  finish(proposed.events.front(), verdict);
  return NewCase{std::move(proposed), std::move(verdict)};
}

Result<void> NewCase::then(model::Event event, const World& world, Mode mode) {
  XINFANG_TRY(change, decide(value_, std::move(event), world, mode));
  value_.events.push_back(change.event());
  std::copy(change.verdict().warnings.begin(), change.verdict().warnings.end(), std::back_inserter(verdict_.warnings));
  return {};
}

const model::Route* route_of(const model::State& state, const World& world) {
  for (const model::Route& route : world.policies.at(world.now.day()).routes) {
    if (model::holds(route.when, state, world.staff)) return &route;
  }
  return nullptr;
}

}  // namespace xinfang::rules
