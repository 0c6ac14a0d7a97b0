#pragma once

#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/calendar/calendar.h"
#include "xinfang/calendar/duration.h"

namespace xinfang::calendar {

/// What happens when a time limit ends on a rest day (Civil Code 203): it ends on the next working day, or not.
enum class RestDay { roll, keep };

/// The end of a time limit. The day of the event is not counted (Civil Code 201).
struct TimeLimit {
  Day raw{};                 ///< before rolling; alerts go by it
  Day legal{};               ///< the last day that is in time
  bool provisional = false;  ///< a year on the way has no published schedule

  friend bool operator==(const TimeLimit&, const TimeLimit&) = default;
};

/// `start` itself is not counted. Months clamp (01-31 + 1mo = 02-28). `steps` are added one after the other to the
/// unrolled end, and the end is rolled once. Backwards (negative) steps never roll: an end that the last step
/// reached backwards stays. Minutes and hours are refused by assertion, in every build: they have no day arithmetic.
/// Provisional: steps in working days need the schedule of every year from the start over the end of each step to
/// the raw end, a roll that of the days it looks at; calendar days and months that keep their end need none.
XINFANG_API TimeLimit add(const Calendar& calendar, Day start, const std::vector<Duration>& steps, RestDay rest_day);
XINFANG_API TimeLimit add(const Calendar& calendar, Day start, Duration step, RestDay rest_day);

/// Working days after `start`, up to and including `end`; negative when `end` is before `start`
/// (then `end` is excluded and `start` included, so count(a, b) == -count(b, a)).
XINFANG_API int count_working_days(const Calendar& calendar, Day start, Day end);

/// One exceptional day between a start (excluded) and an end (included), for `explain`.
struct DayNote {
  enum class Kind { holiday, weekend, make_up };
  Day day{};
  Kind kind = Kind::weekend;
  std::string name;  ///< of the holiday or the make-up day; empty for weekends
};

/// Every rest day and every make-up working day after `start`, up to and including `end`, in order.
XINFANG_API std::vector<DayNote> exceptional_days(const Calendar& calendar, Day start, Day end);

}  // namespace xinfang::calendar
