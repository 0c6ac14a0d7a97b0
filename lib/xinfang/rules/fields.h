#pragma once

#include "xinfang/base/result.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// Whether the event is well formed: a known type, an active person as its actor, every field known and of its kind,
/// people and units that staff.yaml has, petitioners that the case has, required fields filled. Errors are of kind
/// usage. Words of old ledgers are for history only.
Result<void> check_fields(const model::Event& event, const model::State& state, const World& world, Mode mode,
                          const std::vector<model::EventType>& types = model::event_types());

/// Whether what the event cannot do without is there.
Result<void> check_filled(const model::Event& event, const model::EventType& type);

/// A deadline that a policy of the office has, of today or of an earlier day, or that is set in the case itself.
Result<void> check_deadline(const std::string& id, const World& world);

/// A word like `x-outside-county` is declared under `words:` in a policy of the office.
Result<void> check_own_word(const std::string& word, const World& world);

}  // namespace xinfang::rules
