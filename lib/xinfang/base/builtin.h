#pragma once

#include <string_view>
#include <vector>

#include "xinfang/base/export.h"

namespace xinfang {

/// A data file compiled into the library.
struct BuiltinFile {
  std::string_view name;  ///< `cn-2026.yaml`
  std::string_view text;
};

XINFANG_API const std::vector<BuiltinFile>& builtin_calendars();  ///< lib/calendars, by year
XINFANG_API const std::vector<BuiltinFile>& builtin_policies();   ///< examples/policies, by name

/// Whether the text is, byte for byte, one of these files, wherever it was read.
bool is_builtin(std::string_view text);

}  // namespace xinfang
