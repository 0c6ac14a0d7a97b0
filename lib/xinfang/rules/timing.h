#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

/// When an event says it happened: not in the future, not before what came before it, and not so far back that a
/// deadline already missed looks met (`history`: a ledger of what is past is dated back by nature).
std::vector<Reason> check_timing(const model::Event& proposed, const model::State& state,
                                 const std::vector<DueDate>& dues, const World& world, bool history);

}  // namespace xinfang::rules
