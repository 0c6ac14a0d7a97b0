#pragma once

#include <optional>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// Whether an event of that type may follow on a case of that status.
bool may_follow(model::Status status, std::string_view type);

/// Whether an event of that type may follow in the case's present state; if not, why, and the verb that leads on.
XINFANG_API std::optional<Reason> check_transition(const model::State& state, std::string_view type);

/// Voiding an event must not pull the ground from under a later one: what it followed, needed or was approved by.
std::optional<Reason> check_void(const model::Case& of, const model::State& state, const model::Event& proposed,
                                 const World& world);

}  // namespace xinfang::rules
