#pragma once

#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"

namespace xinfang::office {

struct NewOffice {
  std::string directory;  ///< made when it is not there; must not hold a store yet
  std::string policy;     ///< id of a built-in policy, or a file
  std::string name;
  std::string desk;  ///< optional name of the first desk
  std::string time_zone = "Asia/Shanghai";
  bool dry_run = false;  ///< check everything, name the paths, write nothing
};

/// Makes office.yaml, a staff.yaml to be filled in, policies/, cases/, .gitignore, .gitattributes. Gives the paths
/// written.
XINFANG_API Result<std::vector<std::string>> init(const NewOffice& office);

}  // namespace xinfang::office
