#pragma once

#include <map>
#include <string>

#include "xinfang/base/result.h"
#include "xinfang/model/policy.h"

namespace xinfang::office {

/// Where the statements of a policy stand, inherited ones in the file they come from: `deadlines/conclude`.
using Places = std::map<std::string, Place>;

/// What a policy names must be in it, inherited or its own: the deadlines that rungs and `missed/ID` belong to, and the
/// office's own words. Deadlines that wait for each other to be missed never start. `path`: the policy's own file.
Result<void> check_references(const model::Policy& policy, const Places& places, const std::string& path);

}  // namespace xinfang::office
