#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// The policy's `requirements:` for the event. `question`: fields that are not given yet are not missed.
std::vector<Reason> check_requirements(const model::Event& proposed, const model::State& state, const World& world,
                                       bool question);

}  // namespace xinfang::rules
