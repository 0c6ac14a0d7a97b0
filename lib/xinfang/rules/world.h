#pragma once

#include <vector>

#include "xinfang/calendar/calendar.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"
#include "xinfang/model/state.h"

namespace xinfang::rules {

/// Everything besides the case that a rule may look at. Values only: no clock, no file, no user.
struct World {
  const model::PolicyBook& policies;
  const calendar::Calendar& calendar;
  const model::Staff& staff;
  model::Moment now;
  std::vector<const model::State*> repeated{};  ///< of the case that the one in hand repeats, and what that one repeats
};

enum class Mode {
  live,      ///< a person does it now
  history,   ///< import: what a leader could have overruled is written down on the event as a warning
  question,  ///< `explain`: could it be done? what is not given yet is not missed
};

/// The regulations an event answers to: that of its day and, when a person dates it back before a new one, today's.
inline std::vector<const model::Policy*> policies_of(const model::Event& event, const World& world, Mode mode) {
  const model::Policy* then = &world.policies.at(event.at.day());
  const model::Policy* today = &world.policies.at(world.now.day());
  return then == today || mode != Mode::live ? std::vector{then} : std::vector{then, today};
}

}  // namespace xinfang::rules
