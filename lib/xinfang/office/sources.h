#pragma once

#include <string>

#include "xinfang/base/result.h"
#include "xinfang/store/disk.h"

namespace xinfang::office {

/// What stands for everything an office is read from besides its cases, the program's own data included: equal while
/// none of it changes.
Result<std::string> sources_of(store::Disk& disk, const std::string& root);

}  // namespace xinfang::office
