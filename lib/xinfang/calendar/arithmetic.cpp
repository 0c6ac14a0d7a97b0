#include "xinfang/calendar/arithmetic.h"

#include <algorithm>
#include <cstdlib>

namespace xinfang::calendar {

namespace {

constexpr date::days one_day{1};

/// The `count`-th working day after `start`, or before it when `count` is negative.
Day walk_working_days(const Calendar& calendar, Day start, int count) {
  const date::days direction{count < 0 ? -1 : 1};
  Day day = start;
  for (int left = std::abs(count); left > 0;) {
    day += direction;
    if (calendar.is_working(day)) --left;
  }
  return day;
}

/// The same day of another month, or that month's last day when it has no such day.
Day add_months(Day start, int count) {
  const date::year_month_day from{start};
  const date::year_month month = from.year() / from.month() + date::months{count};
  const date::day last = date::year_month_day_last{month / date::last}.day();
  return Day{month / std::min(from.day(), last)};
}

Day add_step(const Calendar& calendar, Day start, Duration step) {
  switch (step.unit) {
    case Unit::days: return start + date::days{step.count};
    case Unit::working_days: return walk_working_days(calendar, start, step.count);
    case Unit::months: return add_months(start, step.count);
    case Unit::minutes:
    case Unit::hours: break;
  }
  std::abort();  // in every build: a wrong date is worse than none
}

}  // namespace

TimeLimit add(const Calendar& calendar, Day start, const std::vector<Duration>& steps, RestDay rest_day) {
  TimeLimit limit{start, start, false};
  Day earliest = start;
  Day latest = start;
  bool counts_working_days = false;
  for (const Duration& step : steps) {
    limit.raw = add_step(calendar, limit.raw, step);
    earliest = std::min(earliest, limit.raw);
    latest = std::max(latest, limit.raw);
    counts_working_days = counts_working_days || step.unit == Unit::working_days;
  }
  limit.provisional = counts_working_days && !calendar.covers(earliest, latest);

  limit.legal = limit.raw;
  const bool backwards = !steps.empty() && steps.back().count < 0;
  if (rest_day == RestDay::keep || backwards) return limit;
  while (calendar.is_rest(limit.legal)) limit.legal += one_day;
  limit.provisional = limit.provisional || !calendar.covers(limit.raw, limit.legal);
  return limit;
}

TimeLimit add(const Calendar& calendar, Day start, Duration step, RestDay rest_day) {
  return add(calendar, start, std::vector<Duration>{step}, rest_day);
}

int count_working_days(const Calendar& calendar, Day start, Day end) {
  if (end < start) return -count_working_days(calendar, end, start);
  int count = 0;
  for (Day day = start + one_day; day <= end; day += one_day) {
    if (calendar.is_working(day)) ++count;
  }
  return count;
}

std::vector<DayNote> exceptional_days(const Calendar& calendar, Day start, Day end) {
  std::vector<DayNote> notes;
  for (Day day = start + one_day; day <= end; day += one_day) {
    if (const NamedDay* const named = calendar.named(day)) {
      notes.push_back({day, named->rest ? DayNote::Kind::holiday : DayNote::Kind::make_up, named->name});
    } else if (calendar.is_rest(day)) {
      notes.push_back({day, DayNote::Kind::weekend, {}});
    }
  }
  return notes;
}

}  // namespace xinfang::calendar
