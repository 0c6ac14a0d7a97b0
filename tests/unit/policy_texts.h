#pragma once

#include <string>

#include "office_fixture.h"
#include "xinfang/codec/config_files.h"

/// Policies written down in a test.
namespace policy_texts {

using namespace office_fixture;

inline model::Policy policy(const std::string& statements, const std::string& id = "p",
                            const std::string& effective = "2022-05-01") {
  const std::string heading = "format: xinfang-policy/1\nid: " + id + "\ntitle: 制度\neffective: " + effective + "\n";
  return value_of(codec::read_policy(heading + statements, id + ".yaml")).own;
}

}  // namespace policy_texts
