#pragma once

#include "session.h"
#include "xinfang/office/cases.h"

namespace xinfang::cmd {

/// Runs `.xinfang/hooks/on-TYPE` of the store, if it is there and executable, with JSON on its standard input: the
/// event and the number of the case; names of petitioners in it are hidden. The lock is released by then; what the hook
/// does or says never changes what was written, its failure is a warning.
void run_hooks(const Session& session, model::CaseNumber number, const std::vector<model::Event>& events);

}  // namespace xinfang::cmd
