#pragma once

#include <string>
#include <vector>

#include "xinfang/model/policy.h"

/// What the statements of a policy name.
namespace xinfang::office {

struct Named {
  std::string statement;  ///< `sign_offs/major-reply`
  std::string name;
};

std::vector<Named> roles_in(const model::Policy& policy);      ///< parts of a case, as case-handler, left out
std::vector<Named> own_words_in(const model::Policy& policy);  ///< words that start with x-

}  // namespace xinfang::office
