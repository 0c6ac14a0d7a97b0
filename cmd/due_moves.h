#pragma once

#include "session.h"
#include "xinfang/rules/world.h"

namespace xinfang::cmd {

/// Opens the store for a verb that works without one, too.
Result<void> open_store(Session& session);

/// Lists the open deadlines that would end otherwise in the world `becomes`; silent when there are none. Gives the exit
/// status.
Result<int> list_due_moves(Session& session, const rules::World& was, const rules::World& becomes);

}  // namespace xinfang::cmd
