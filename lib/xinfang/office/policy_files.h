#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

namespace xinfang::store {
class Disk;
}

namespace xinfang::office {

/// A file that has to be there: a missing one is an error of kind failure.
Result<std::string> read_needed(store::Disk& disk, const std::string& path);

/// A policy file with what it extends: looked for in `root`/policies/base/ID.yaml, then among the built-in ones.
Result<model::Policy> load_policy_file(store::Disk& disk, const std::string& path, const std::string& root);

/// A policy and, nearest first, what it extends, as texts: what a new store copies.
struct PolicyText {
  std::string id;
  std::string text;
};
Result<std::vector<PolicyText>> policy_texts(store::Disk& disk, const std::string& id_or_file);

/// What a person should know about a policy: where it is looser than what it extends, units and roles that staff.yaml
/// does not have, routes that can never be reached. Empty: nothing to say.
struct Finding {
  std::string rule;   ///< looser, differs, unknown-unit, nobody-holds, unreachable, twice
  std::string where;  ///< deadlines/conclude
  Message what;
};
XINFANG_API std::vector<Finding> check_policy(const model::Policy& policy, const model::Policy* parent,
                                              const model::Staff* staff, const calendar::Calendar& calendar);

/// What `policy` extends, merged; nothing when it extends nothing.
XINFANG_API Result<std::optional<model::Policy>> parent_of(const model::Policy& policy, const std::string& root);

}  // namespace xinfang::office
