#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// The policy's `requirements:` for the event: what has to come first.
std::vector<Reason> check_needs(const model::Event& proposed, const model::State& state, const model::Policy& policy,
                                const World& world);

/// What the event itself has to state, and who may write it. Without an actor (a question) nobody is missed by name.
std::vector<Reason> check_contents(const model::Event& proposed, const model::State& state, const model::Policy& policy,
                                   const World& world);

}  // namespace xinfang::rules
