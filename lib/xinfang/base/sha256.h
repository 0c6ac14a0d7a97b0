#pragma once

#include <string>
#include <string_view>

#include "xinfang/base/export.h"

namespace xinfang {

/// SHA-256 of the bytes (FIPS 180-4), as 64 lower-case hexadecimal digits: what `sha256sum` prints.
XINFANG_API std::string sha256(std::string_view bytes);

/// Whether it looks like one.
XINFANG_API bool is_sha256(std::string_view text);

}  // namespace xinfang
