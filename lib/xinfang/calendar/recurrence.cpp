#include "xinfang/calendar/recurrence.h"

#include <fmt/format.h>

namespace xinfang::calendar {

namespace {

unsigned months_of(Recurrence recurrence) {
  switch (recurrence) {
    case Recurrence::week: return 0;
    case Recurrence::month: return 1;
    case Recurrence::quarter: return 3;
    case Recurrence::half_year: return 6;
    case Recurrence::year: return 12;
  }
  return 0;
}

/// The week is that of the year its Thursday lies in.
std::string week_label(Day monday) {
  const Day thursday = monday + date::days{3};
  const date::year year = date::year_month_day{thursday}.year();
  const auto days = (thursday - Day{year / 1 / 1}).count();
  return fmt::format("{:04}-W{:02}", static_cast<int>(year), days / 7 + 1);
}

}  // namespace

Span span_of(Recurrence recurrence, Day day) {
  if (recurrence == Recurrence::week) {
    const date::weekday weekday{date::sys_days{day.time_since_epoch()}};
    const Day monday = day - (weekday - date::Monday);
    return {monday, monday + date::days{6}};
  }
  const date::year_month_day civil{day};
  const unsigned months = months_of(recurrence);
  const unsigned first = (static_cast<unsigned>(civil.month()) - 1) / months * months + 1;
  return {Day{civil.year() / date::month{first} / 1}, Day{civil.year() / date::month{first + months - 1} / date::last}};
}

Span before(Recurrence recurrence, Span span) {
  return span_of(recurrence, span.first - date::days{1});
}

Span after(Recurrence recurrence, Span span) {
  return span_of(recurrence, span.last + date::days{1});
}

std::string label(Recurrence recurrence, Span span) {
  const date::year_month_day civil{span.first};
  const int year = static_cast<int>(civil.year());
  const unsigned month = static_cast<unsigned>(civil.month());
  switch (recurrence) {
    case Recurrence::week: return week_label(span.first);
    case Recurrence::month: return fmt::format("{:04}-{:02}", year, month);
    case Recurrence::quarter: return fmt::format("{:04}-Q{}", year, (month + 2) / 3);
    case Recurrence::half_year: return fmt::format("{:04}-H{}", year, month <= 6 ? 1 : 2);
    case Recurrence::year: break;
  }
  return fmt::format("{:04}", year);
}

}  // namespace xinfang::calendar
