#pragma once

#include <string>
#include <vector>

#include "session.h"

namespace xinfang::cmd {

/// What `xinfang calendar diff` was asked.
struct CalendarDiff {
  std::vector<std::string> files;
  bool cases = false;
};

/// Shows which days become something else with the files in the store's calendars/, or which open deadlines would
/// move. Gives the exit status.
Result<int> calendar_diff(Session& session, const CalendarDiff& typed);

/// “Mon”
std::string weekday_name(model::Day day);

}  // namespace xinfang::cmd
