#pragma once

#include <string>

#include "session.h"

namespace xinfang::cmd {

/// `report duties PERIOD`
Result<int> report_duties(Session& session, const std::string& typed);

}  // namespace xinfang::cmd
