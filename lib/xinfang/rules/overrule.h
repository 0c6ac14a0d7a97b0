#pragma once

#include "xinfang/model/catalogue.h"
#include "xinfang/rules/verdict.h"

namespace xinfang::rules {

/// --override REASON by a leader turns refusals that can be overruled into warnings; history does so by itself.
void overrule(Verdict& verdict, const model::Event& proposed, const World& world, Mode mode);

/// Whether the event itself says that this was overruled, or imported as it was.
bool noted(const model::Event& event, const Reason& reason);

/// Writes the warnings on the event and puts its fields in the catalogue's order, so that equal events have equal
/// bytes.
void finish(model::Event& event, const Verdict& verdict,
            const std::vector<model::EventType>& types = model::event_types());

}  // namespace xinfang::rules
