#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

/// When an event says it happened: not in the future and not before what came before it. That nothing missed looks met
/// by dating back is asked by `check_loss`.
std::vector<Reason> check_timing(const model::Event& proposed, const model::State& state, const World& world);

}  // namespace xinfang::rules
