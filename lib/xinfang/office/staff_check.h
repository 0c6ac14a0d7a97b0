#pragma once

#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/staff.h"
#include "xinfang/office/policy_files.h"

namespace xinfang::office {

/// What in staff.yaml has no effect, or not the one it seems to have, on `today`: delegations and interests that ended
/// or that name nobody, names two units share, numbers that were mistyped. Rules: ended, left, mistyped, nobody,
/// same-name. No party's name is in it.
XINFANG_API std::vector<Finding> check_staff(const model::Staff& staff, model::Day today);

}  // namespace xinfang::office
