#include "xinfang/calendar/difference.h"

#include <set>

namespace xinfang::calendar {

namespace {

std::string name_of(Day day, const Calendar& was, const Calendar& becomes) {
  const NamedDay* named = becomes.named(day) != nullptr ? becomes.named(day) : was.named(day);
  return named == nullptr ? "" : named->name;
}

}  // namespace

CalendarChanges changes(const Calendar& was, const Calendar& becomes) {
  std::set<int> years = was.years();
  years.merge(becomes.years());
  CalendarChanges all;
  for (const int year : years) {
    if (was.covers(year) != becomes.covers(year)) all.years.push_back({year, becomes.covers(year)});
    const Day last{date::year{year} / 12 / 31};
    for (Day day{date::year{year} / 1 / 1}; day <= last; day += date::days(1)) {
      const bool rest = becomes.is_rest(day);
      if (rest != was.is_rest(day)) all.days.push_back({day, rest, name_of(day, was, becomes)});
    }
  }
  return all;
}

}  // namespace xinfang::calendar
