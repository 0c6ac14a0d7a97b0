#pragma once

#include <string>
#include <vector>

#include "xinfang/model/policy.h"

/// How conditions and names lie to each other: part by part, never by trying cases.
namespace xinfang::office {

/// Whether a condition holds for every case that another holds for.
enum class Cover {
  whole,
  less,     ///< some case is left out
  unknown,  ///< parts that this comparison does not know are not the same
};
Cover cover(const model::When& own, const model::When& base);

/// Whether no case can meet both. False: one may, as far as this comparison knows.
bool exclude_each_other(const model::When& one, const model::When& other);

/// Whether every event of that name is one of the wider name, too: `noted/verification` is a `noted`.
bool is_a(const std::string& event, const std::string& wider);

/// Whether everybody who has the role `own` has `base`, too: a deputy is a leader.
bool has_role(const std::string& own, const std::string& base);

using Implies = bool (*)(const std::string&, const std::string&);

/// Those of `wanted` that nothing in `given` implies.
std::vector<std::string> lacking(const std::vector<std::string>& wanted, const std::vector<std::string>& given,
                                 Implies implies);

template <class Id>
std::vector<std::string> names_of(const std::vector<Id>& ids) {
  std::vector<std::string> names;
  for (const Id& id : ids) names.push_back(id.value);
  return names;
}

}  // namespace xinfang::office
