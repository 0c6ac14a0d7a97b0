#include "xinfang/rules/registration.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/fields.h"
#include "xinfang/rules/overrule.h"
#include "xinfang/rules/requirement.h"

namespace xinfang::rules {

namespace {

using model::Intake;

bool flagged(const Intake& intake, std::string_view flag) {
  return std::find(intake.flags.begin(), intake.flags.end(), flag) != intake.flags.end();
}

Result<void> check_codes(const Intake& intake) {
  Intake scratch;
  for (const std::string_view field : {"channel", "kind", "level", "flags"}) {
    XINFANG_CHECK(model::set_intake_field(scratch, field, *model::intake_field(intake, field)));
  }
  return {};
}

/// 条例 19: name, address, request, facts; an anonymous petition says so.
Result<void> check_complete(const Intake& intake) {
  if (intake.title.empty()) return fail(ErrorKind::usage, msg("'title' is missing"), msg("add --title TEXT"));
  if (intake.channel.empty()) {
    return fail(ErrorKind::usage, msg("'channel' is missing"), msg("add --channel, for example --channel visit"));
  }
  const bool named = std::any_of(intake.petitioners.begin(), intake.petitioners.end(),
                                 [](const model::Petitioner& petitioner) { return !petitioner.name.empty(); });
  if (!named && !flagged(intake, "anonymous")) {
    return fail(ErrorKind::usage, msg("nobody is named as petitioner"),
                msg("add --name, or --flag anonymous when the name is not known"));
  }
  if (intake.headcount < static_cast<int>(intake.petitioners.size())) {
    return fail(ErrorKind::usage,
                msg("'headcount' is {0}, but {1} petitioners are named", intake.headcount, intake.petitioners.size()),
                msg("--headcount counts every person"));
  }
  return check_codes(intake);
}

/// 条例 20: several people who come in person name representatives, at most as many as the policy says.
std::optional<Reason> check_representatives(const Intake& intake, const model::Limits& limits) {
  if (limits.representatives == 0) return std::nullopt;
  const auto count = std::count_if(intake.petitioners.begin(), intake.petitioners.end(),
                                   [](const model::Petitioner& petitioner) { return petitioner.representative; });
  if (count > limits.representatives) {
    return Reason{"representatives", limits.representatives_cite,
                  msg("{0} representatives are named, at most {1} are allowed", count, limits.representatives),
                  msg("let the group choose {0} of them", limits.representatives), true};
  }
  if (count == 0 && intake.channel == "visit" && intake.headcount > limits.representatives) {
    return Reason{"representatives", limits.representatives_cite,
                  msg("{0} persons came and nobody is named to speak for them", intake.headcount),
                  msg("name up to {0} with --representative NAME", limits.representatives), true};
  }
  return std::nullopt;
}

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
  XINFANG_CHECK(check_fields(proposed.events.front(), model::State{}, world, false));
  const model::Policy& policy = world.policies.at(proposed.events.front().at.day());
  Verdict verdict;
  verdict.refusals = check_moments(proposed, world);
  if (auto reason = check_representatives(proposed.intake, policy.limits))
    verdict.refusals.push_back(std::move(*reason));
  for (Reason& reason : check_requirements(proposed.events.front(), model::fold(proposed), world, false)) {
    verdict.refusals.push_back(std::move(reason));
  }
  overrule(verdict, proposed.events.front(), world, mode);
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
    if (model::holds(route.when, state)) return &route;
  }
  return nullptr;
}

}  // namespace xinfang::rules
