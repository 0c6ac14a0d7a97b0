#pragma once

#include <vector>

#include "xinfang/model/policy.h"
#include "xinfang/office/policy_files.h"

namespace xinfang::office {

/// Adds statements that never come to anything: routes behind one that takes every case, conditions no case can meet,
/// rungs of a deadline that never runs where they hold; and rungs that another one repeats.
void check_reach(const model::Policy& policy, std::vector<Finding>& findings);

}  // namespace xinfang::office
