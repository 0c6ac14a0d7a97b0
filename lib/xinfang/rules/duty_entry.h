#pragma once

#include <vector>

#include "xinfang/model/duty.h"
#include "xinfang/rules/world.h"

/// What speaks against an entry of the duty log, by what it is.
namespace xinfang::rules {

/// `planned`, `held` and `found` are about a duty.
std::vector<Reason> check_duty_entry(const model::DutyLog& log, const model::Event& proposed, const model::Duty& duty,
                                     const World& world);

/// `settled` and `voided` are about another entry.
std::vector<Reason> check_entry_about(const model::DutyLog& log, const model::Event& proposed,
                                      const model::Event& target, const World& world);

}  // namespace xinfang::rules
