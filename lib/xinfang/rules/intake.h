#pragma once

#include <optional>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/model/policy.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// 条例 19: a case says what it is about, how it came and whose it is; an anonymous petition says so. Errors are of
/// kind usage.
Result<void> check_complete(const model::Intake& intake);

/// Each petitioner and each person complained about has a place of their own: who keeps out is told by names. An error
/// of kind usage.
Result<void> check_one_name_each(const model::Intake& intake);
/// The same of what an amendment writes into that field.
Result<void> check_one_name(std::string_view field, std::string_view value);

/// Words of the office's own are declared in a policy of its. Errors are of kind usage.
Result<void> check_own_words(const model::Intake& intake, const World& world);

/// A register is true and exact: identity and telephone numbers that cannot be right were mistyped.
std::vector<Reason> check_numbers(const model::Intake& intake);

/// 条例 20: several people who come in person name representatives, at most as many as the policy says.
std::optional<Reason> check_representatives(const model::Intake& intake, const model::Limits& limits);

}  // namespace xinfang::rules
