#pragma once

#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/calendar/calendar.h"

namespace xinfang::store {
class Disk;
}

namespace xinfang::office {

/// What the built-in calendars say, by year, without reading them: see `builtin_schedules`.
std::vector<calendar::Layer> builtin_layers();

/// Which files make a calendar.
struct CalendarPlace {
  std::string root{};             ///< of the store whose calendars/ come on top; empty: none
  std::string region = "cn";      ///< files of other regions do not count
  std::vector<std::string> base;  ///< in place of the built-in ones
};

/// The calendar a store goes by, with `added` as if they lay in its calendars/: read in the order of their names, in
/// place of a file of the same name. Errors of kind usage: an added file that no store of the region would read.
XINFANG_API Result<calendar::Calendar> store_calendar(store::Disk& disk, const CalendarPlace& place,
                                                      const std::vector<std::string>& added);
XINFANG_API Result<calendar::Calendar> store_calendar(const CalendarPlace& place,
                                                      const std::vector<std::string>& added);

}  // namespace xinfang::office
