#pragma once

#include <string>
#include <vector>

#include "output.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

namespace xinfang::cmd {

/// A statement of a policy as people read it.
struct Statement {
  std::string id;  ///< `deadlines/conclude`; empty: goes on with the one before
  Message says;
  model::When when;
  std::string cite;
};

/// All of them, in the order of the file; `staff` gives the names of units where there is a store.
std::vector<Statement> statements_of(const model::Policy& policy, const model::Staff* staff);

Message when_text(const model::When& when);
Json when_json(const model::When& when);  ///< as in the policy file

}  // namespace xinfang::cmd
