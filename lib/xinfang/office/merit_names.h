#pragma once

#include <string>

#include "xinfang/base/result.h"
#include "xinfang/codec/config_files.h"

namespace xinfang::office {

/// Whether the deadlines and duties that the merit table of `policy` names are there, once all is put together. `file`
/// is what its last part states, in `path`.
Result<void> check_merit_names(const model::Policy& policy, const codec::PolicyFile& file, const std::string& path);

}  // namespace xinfang::office
