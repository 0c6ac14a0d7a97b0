#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"

/// Papers, scans and photographs that are kept beside a case file, in the folder of the case's number.
namespace xinfang::model {

inline constexpr std::size_t most_material = std::size_t{64} << 20;  ///< bytes of one file: it goes into git

/// Whether it can be kept under that name on every machine a clone may be on: no folder, nothing hidden, nothing a
/// program would take for an option, at most 200 bytes. An error of kind usage says what is wrong.
XINFANG_API Result<void> check_material_name(std::string_view name);

/// What is said of a file that has more than `most_material`.
XINFANG_API Error too_large(std::string_view name);

/// Whether two names are one on some machine: where neither case nor the way characters are put together counts.
XINFANG_API bool same_material_name(std::string_view a, std::string_view b);

/// How many bytes a file of that many has, as events say it: digits only, no zero in front.
XINFANG_API bool is_byte_count(std::string_view text);

}  // namespace xinfang::model
