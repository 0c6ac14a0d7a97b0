#pragma once

#include <optional>

#include "session.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

namespace xinfang::cmd {

/// Two regulations and, where there is a store, its people and units.
struct PolicyPair {
  model::Policy was;
  model::Policy becomes;
  std::optional<model::Staff> staff;
};

/// Prints what `becomes` says otherwise, statement by statement; silent when nothing. Gives the exit status.
Result<int> show_policy_diff(Session& session, const PolicyPair& pair);

/// Lists the open deadlines of the store that would end otherwise if `becomes` were in force instead of `was`.
Result<int> list_policy_moves(Session& session, const PolicyPair& pair);

}  // namespace xinfang::cmd
