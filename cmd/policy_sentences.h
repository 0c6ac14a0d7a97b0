#pragma once

#include "xinfang/base/message.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

/// Statements of a policy in words, without their conditions and clauses.
namespace xinfang::cmd {

Message extension_text(const model::Extension& extension);
Message deadline_text(const model::Deadline& deadline, const model::Policy& policy);
Message sign_off_text(const model::SignOff& rule);
Message requirement_text(const model::Requirement& rule, const model::Staff* staff);
Message rung_text(const model::Rung& rung, const model::Policy& policy);
/// When it comes: “5 working days after the last day”.
Message rung_point(const model::Rung& rung);
Message recusal_text(const model::Recusal& recusal, const model::Staff* staff);
/// What people call the deadline in this policy.
Message deadline_title(const std::string& id, const model::Policy& policy);
Message unit_text(const UnitId& id, const model::Staff* staff);  ///< its name where there is a store
Message chain_text(const model::Chain& chain);
Message final_text(const model::Final& final);

}  // namespace xinfang::cmd
