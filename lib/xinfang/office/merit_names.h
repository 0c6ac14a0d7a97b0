#pragma once

#include <string>

#include "xinfang/base/result.h"
#include "xinfang/office/policy_references.h"

namespace xinfang::office {

/// Whether the deadlines and duties that the merit table of `policy` names are there, once all is put together. `path`:
/// the policy's own file.
Result<void> check_merit_names(const model::Policy& policy, const Places& places, const std::string& path);

}  // namespace xinfang::office
