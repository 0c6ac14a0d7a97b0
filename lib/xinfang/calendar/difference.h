#pragma once

#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/calendar/calendar.h"

namespace xinfang::calendar {

/// A working day that another calendar makes a rest day, or the other way round.
struct DayChange {
  Day day{};
  bool rest = false;  ///< what it becomes
  std::string name;   ///< of the holiday or make-up day it becomes, else of the one it was
};

/// A year whose schedule only one of two calendars knows.
struct YearChange {
  int year = 0;
  bool known = false;  ///< what it becomes
};

struct CalendarChanges {
  std::vector<YearChange> years;
  std::vector<DayChange> days;  ///< in order; a day that only gets another name moves nothing and is no change

  bool empty() const { return years.empty() && days.empty(); }
};

/// What `becomes` has otherwise than `was`, in every year that either of them says something about.
XINFANG_API CalendarChanges changes(const Calendar& was, const Calendar& becomes);

}  // namespace xinfang::calendar
