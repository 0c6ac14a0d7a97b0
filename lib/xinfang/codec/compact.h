#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "xinfang/model/case.h"

/// A case in few bytes, for the index: not for people, and not for keeping.
namespace xinfang::codec {

/// Everything but the statement, which nobody asks of many cases at once.
std::string pack_case(const model::Case& value);

/// Nothing when the bytes are not such a case.
std::optional<model::Case> unpack_case(std::string_view bytes);

}  // namespace xinfang::codec
