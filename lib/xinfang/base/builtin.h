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

/// What one of the calendars says, for the region `cn`; taken out of the file when the program is built.
struct BuiltinDay {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  bool rest = true;
  std::string_view name;
};
struct BuiltinSchedule {
  int year = 0;  ///< fully covered
  std::string_view source;
  std::vector<BuiltinDay> days;
};
const std::vector<BuiltinSchedule>& builtin_schedules();  ///< by year

/// Whether the text is, byte for byte, one of these files, wherever it was read.
bool is_builtin(std::string_view text);

}  // namespace xinfang
