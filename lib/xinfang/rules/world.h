#pragma once

#include <vector>

#include "xinfang/calendar/calendar.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

namespace xinfang::rules {

/// Everything besides the case that a rule may look at. Values only: no clock, no file, no user.
struct World {
  const model::PolicyBook& policies;
  const calendar::Calendar& calendar;
  const model::Staff& staff;
  model::Moment now;
};

/// The regulations a living event answers to: that of its day and, when it is dated back before a new one, today's.
inline std::vector<const model::Policy*> policies_of(const model::Event& event, const World& world) {
  const model::Policy* then = &world.policies.at(event.at.day());
  const model::Policy* today = &world.policies.at(world.now.day());
  return then == today ? std::vector{then} : std::vector{then, today};
}

}  // namespace xinfang::rules
