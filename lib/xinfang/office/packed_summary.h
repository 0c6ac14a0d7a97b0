#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "xinfang/report/report.h"

/// What a report says of a case, in few bytes, for the index.
namespace xinfang::office {

std::string pack_summary(const report::CaseSummary& summary);

/// Nothing when the bytes are none.
std::optional<report::CaseSummary> unpack_summary(std::string_view bytes);

}  // namespace xinfang::office
