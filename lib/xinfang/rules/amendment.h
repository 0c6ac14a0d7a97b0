#pragma once

#include <vector>

#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

/// Whether an amendment is one: it changes something, leaves a complete intake, takes no approval away that the policy
/// demands, and loses no deadline.
std::vector<Reason> check_amendment(const model::Case& of, const model::Event& proposed, const model::State& state,
                                    const std::vector<DueDate>& dues, const World& world);

/// Whether an event can be voided: it stands, nothing stands on it, and no deadline is lost.
std::vector<Reason> check_voiding(const model::Case& of, const model::Event& proposed, const model::State& state,
                                  const std::vector<DueDate>& dues, const World& world);

}  // namespace xinfang::rules
