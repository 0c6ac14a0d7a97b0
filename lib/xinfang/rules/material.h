#pragma once

#include <optional>

#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// What is attached is kept once, and under a name that no other material of the case has or had: nothing is ever
/// replaced. That two clones kept the same does no harm: of the past only the name is asked.
std::optional<Reason> check_material(const model::Event& proposed, const model::State& state, Mode mode);

}  // namespace xinfang::rules
