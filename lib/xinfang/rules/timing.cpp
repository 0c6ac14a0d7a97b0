#include "xinfang/rules/timing.h"

#include <algorithm>

namespace xinfang::rules {

namespace {

/// Acts that end a deadline or move its end.
bool touches(const model::Event& proposed, const DueDate& due) {
  if (proposed.type == "extended") return proposed.get("deadline") == due.id;
  if (due.rule == nullptr) return proposed.type == "replied";
  return std::any_of(due.rule->to.begin(), due.rule->to.end(),
                     [&](const std::string& name) { return proposed.is(name); });
}

}  // namespace

std::vector<Reason> check_timing(const model::Event& proposed, const model::State& state,
                                 const std::vector<DueDate>& dues, const World& world, bool history) {
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
      proposed.type == "assigned" && day && *day < proposed.at.day()) {
    reasons.push_back({"assigned-day", "", msg("the day set, {0}, is past already", calendar::to_string(*day)),
                       msg("set a later --due"), true});
  }
  if (history) return reasons;
  for (const DueDate& due : dues) {
    const bool looks_met = due.open() && touches(proposed, due) && due.past(world.now) && !due.past(proposed.at);
    if (!looks_met) continue;
    reasons.push_back({"late-entry", due.rule == nullptr ? "" : due.rule->cite,
                       msg("'{0}' ended on {1} and is entered only now: dated back it would look met", title_of(due),
                           calendar::to_string(due.limit.legal)),
                       msg("leave --at away, or --override REASON with --by a leader"), true});
  }
  return reasons;
}

}  // namespace xinfang::rules
