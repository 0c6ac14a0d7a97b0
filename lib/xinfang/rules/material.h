#pragma once

#include <optional>

#include "xinfang/base/result.h"
#include "xinfang/model/state.h"

namespace xinfang::rules {

/// What is attached is kept once, and under a name that no other material of the case has or had: nothing is ever
/// replaced.
std::optional<Reason> check_material(const model::Event& proposed, const model::State& state);

}  // namespace xinfang::rules
