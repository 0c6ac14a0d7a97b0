#pragma once

#include <cstddef>
#include <vector>

#include "xinfang/model/state.h"

namespace xinfang::rules {

/// Petitioners by their place in the intake, from 0. Names are compared as they were when the notice was written: one
/// corrected later is the same petitioner.
using Places = std::vector<std::size_t>;

/// Whom the event reached: those it names, or all.
Places reached_by(const model::Event& event, const model::State& state);

/// Who had to be told then, so that all are: the representatives (条例 20(3)), or without any everybody with a name.
Places to_be_told(const model::Event& event, const model::State& state);

}  // namespace xinfang::rules
