#pragma once

#include <string>

#include "session.h"
#include "xinfang/model/policy.h"

namespace xinfang::cmd {

/// `report merit PERIOD`
Result<int> report_merit(Session& session, const std::string& typed);

/// A line of a policy's merit table in words: “handler of the case: -2 points for each 'supervise (shirking)'”.
Message merit_text(const model::Merit& rule, const model::Policy& policy);

}  // namespace xinfang::cmd
