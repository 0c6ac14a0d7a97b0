#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

/// Corrections must not lose what is owed: whether the case with `changed` (amended, or an event voided) has lost or
/// lengthened a deadline that was late or open in the case as it is. A correction on `same_day` as what it corrects
/// only must not lose one that is late. A leader may overrule it.
std::vector<Reason> check_loss(const std::vector<DueDate>& before, const std::vector<DueDate>& after, bool same_day,
                               const World& world);

}  // namespace xinfang::rules
