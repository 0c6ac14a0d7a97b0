#pragma once

#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

/// Whether the deadline that `proposed` (an `extended` event) names may be lengthened now, by that much, by these
/// people. In a question the length, the reason and the approver are not given yet.
std::vector<Reason> check_extension(const model::Event& proposed, const model::State& state,
                                    const std::vector<DueDate>& dues, const World& world, Mode mode);

/// The days on which it can still be asked to extend the deadline; nothing when there is none any more.
std::optional<OpenWindow> window_ahead(const DueDate& due, const model::Moment& now);

/// The deadline an extension is about when it names none: the only open one that can be extended, or `conclude`; else
/// null.
const DueDate* extendable(const std::vector<DueDate>& dues);

}  // namespace xinfang::rules
