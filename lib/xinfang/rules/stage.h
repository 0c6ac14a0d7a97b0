#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// What an objection is against, a key of `objections()`: the assignment, unless the case has no unit and an organ
/// above handed it down; of a decision, what the objection it decides was against: empty when two wait.
std::string objected_to(const model::Event& proposed, const model::State& state);

/// Acts that answer an earlier one: an objection is decided on once (条例 23(3)), a rest ends once, a review is decided
/// after it was asked for and a re-review asked for after the review (条例 35, 36), a suggestion answered (条例 40).
std::vector<Reason> check_stage(const model::Event& proposed, const model::State& state, const World& world);

/// 条例 36(3): what was decided for good is not taken up again, neither reopened nor, as a repeat, accepted. A leader
/// may find that there are new facts.
std::vector<Reason> check_final(const model::Event& proposed, const model::State& state, const model::Policy& policy,
                                const World& world);

}  // namespace xinfang::rules
