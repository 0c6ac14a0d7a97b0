#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/calendar/moment.h"

namespace xinfang::calendar {

/// A day the State Council (or an office) names: a rest day, or a weekend day worked instead (调休).
struct NamedDay {
  Day day{};
  bool rest = true;
  std::string name;
};

/// What one calendar file says.
struct Layer {
  std::string region = "cn";
  std::set<int> years;  ///< fully covered; with `every_year` all of them
  bool every_year = false;
  std::vector<NamedDay> days;  ///< may lie in neighbouring years
  std::set<unsigned> weekend;  ///< ISO weekdays off (1 Monday … 7 Sunday), six at most; empty: as the layer below. In
                               ///< its `years`, or in every year when it names none
  std::string source;
};

/// Which days are rest days. Later layers override earlier ones day by day.
class XINFANG_API Calendar {
 public:
  Calendar() = default;  ///< Saturdays and Sundays off, no year covered
  explicit Calendar(const std::vector<Layer>& layers);

  bool is_rest(Day day) const;
  bool is_working(Day day) const { return !is_rest(day); }

  /// The named day, or null for an ordinary weekday or weekend.
  const NamedDay* named(Day day) const;

  /// Whether the year's schedule is known; otherwise every date that depends on it is provisional.
  bool covers(int year) const;
  bool covers(Day first, Day last) const;  ///< both included, in either order

  /// Named days of one year, in order; the sources that cover it or name one of its days.
  std::vector<NamedDay> days_of(int year) const;
  std::vector<std::string> sources_of(int year) const;
  std::vector<int> covered_years() const;  ///< the years named; empty when every year is covered
  std::set<int> years() const;             ///< those that some layer names, or names a day of

 private:
  std::map<Day, NamedDay> days_;
  std::set<int> years_;
  std::map<int, std::vector<std::string>> sources_;
  std::vector<std::string> general_sources_;  ///< of layers for every year
  std::set<unsigned> weekend_{6, 7};
  std::map<int, std::set<unsigned>> weekends_;  ///< of years that have their own
  bool every_year_ = false;
};

}  // namespace xinfang::calendar
