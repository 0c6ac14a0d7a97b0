#include "xinfang/rules/timing.h"

#include <algorithm>

namespace xinfang::rules {

std::vector<Reason> check_timing(const model::Event& proposed, const model::State& state, const World& world) {
  std::vector<Reason> reasons;
  if (proposed.at > world.now) {
    reasons.push_back({"future", "", msg("{0} lies in the future", calendar::clock_time(proposed.at)),
                       msg("--at must not be later than now, {0}", calendar::clock_time(world.now)), false});
    return reasons;
  }
  model::Moment earliest = state.intake.received;
  for (const model::Event* event : state.events) earliest = std::max(earliest, event->at);
  if (proposed.at < earliest) {
    reasons.push_back({"order", "",
                       msg("{0} lies before what was done last, at {1}", calendar::clock_time(proposed.at),
                           calendar::clock_time(earliest)),
                       msg("use a later --at, or --override REASON with --by a leader"), true});
  }
  if (const auto day = calendar::parse_day(proposed.get("due"));
      (proposed.type == "assigned" || proposed.type == "enlisted") && day && *day < proposed.at.day()) {
    reasons.push_back({"assigned-day", "", msg("the day set, {0}, is past already", calendar::to_string(*day)),
                       msg("set a later --due"), true});
  }
  if (const auto on = calendar::parse_day(proposed.get("on")); on && *on > proposed.at.day()) {
    reasons.push_back({"future", "", msg("{0} lies in the future", calendar::to_string(*on)),
                       msg("--on is the day it happened"), false});
  }
  return reasons;
}

}  // namespace xinfang::rules
