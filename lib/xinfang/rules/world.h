#pragma once

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

}  // namespace xinfang::rules
