#pragma once

#include <string>

#include "session.h"

/// What `duty` shows.
namespace xinfang::cmd {

struct DutyQuestion {
  std::string period;
  std::string duty;  ///< only this one, by id or title
  bool exit_code = false;
};

Result<int> duty_schedule(Session& session, const DutyQuestion& question);
Result<int> duty_board(Session& session, const DutyQuestion& question);
Result<int> duty_list(Session& session, const DutyQuestion& question);
Result<int> duty_check(Session& session, const DutyQuestion& question);

}  // namespace xinfang::cmd
