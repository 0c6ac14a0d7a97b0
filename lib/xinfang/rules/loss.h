#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

/// Which deadlines an event must not lose.
enum class Kept {
  late_ones,  ///< none that was missed may look met or vanish
  all,        ///< nor may an open one vanish or end later
};

/// Nothing that is owed gets lost: compares the deadlines before and after `proposed`. A leader may overrule it.
std::vector<Reason> check_loss(const model::Event& proposed, const std::vector<DueDate>& before,
                               const std::vector<DueDate>& after, Kept kept, const World& world);

}  // namespace xinfang::rules
