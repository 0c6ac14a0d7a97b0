#pragma once

#include <string>

#include "xinfang/base/export.h"
#include "xinfang/calendar/moment.h"

namespace xinfang::calendar {

/// How often something recurs, and so the stretches of the calendar it is counted by. Weeks begin on Monday (ISO 8601).
enum class Recurrence { week, month, quarter, half_year, year };

/// One such stretch; both days included.
struct Span {
  Day first{};
  Day last{};

  bool holds(Day day) const { return first <= day && day <= last; }
  friend auto operator<=>(const Span&, const Span&) = default;
};

XINFANG_API Span span_of(Recurrence recurrence, Day day);  ///< the one the day lies in
XINFANG_API Span before(Recurrence recurrence, Span span);
XINFANG_API Span after(Recurrence recurrence, Span span);

/// `2026-W43`, `2026-10`, `2026-Q3`, `2026-H2`, `2026`.
XINFANG_API std::string label(Recurrence recurrence, Span span);

}  // namespace xinfang::calendar
