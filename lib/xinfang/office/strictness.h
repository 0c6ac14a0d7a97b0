#pragma once

#include <string>
#include <vector>

#include "xinfang/model/policy.h"
#include "xinfang/office/cover.h"
#include "xinfang/office/policy_files.h"

namespace xinfang::office {

/// Adds a finding when the condition leaves cases out, or may.
void check_condition(const model::When& own, const model::When& base, const std::string& where,
                     std::vector<Finding>& findings);

/// Whether everybody who has the role `own` may act for `base`; the head of the organ may for everybody.
bool stands_for(const RoleId& own, const RoleId& base);

/// Where `own` does not ask for all that `base` asks for, in whose place it stands. Rule `looser`: it asks for less;
/// `differs`: for something else, and whether that is less a person has to judge. Empty: as strict, or stricter.
std::vector<Finding> weaker(const model::SignOff& own, const model::SignOff& base, const std::string& where);
std::vector<Finding> weaker(const model::Requirement& own, const model::Requirement& base, const std::string& where);

/// Whether these ask for less is not judged here: only whether they ask for the same.
std::vector<Finding> weaker(const model::Duty& own, const model::Duty& base, const std::string& where);
std::vector<Finding> weaker(const model::Rung& own, const model::Rung& base, const std::string& where);
std::vector<Finding> weaker(const model::Merit& own, const model::Merit& base, const std::string& where);
std::vector<Finding> weaker(const model::Recusal& own, const model::Recusal& base, const std::string& where);
std::vector<Finding> weaker(const model::Chain& own, const model::Chain& base, const std::string& where);
std::vector<Finding> weaker(const model::Final& own, const model::Final& base, const std::string& where);

}  // namespace xinfang::office
