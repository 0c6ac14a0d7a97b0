#pragma once

#include <optional>
#include <string_view>

#include "xinfang/base/message.h"
#include "xinfang/codec/tree.h"

namespace xinfang::codec {

/// What libyaml does not like, in our catalogue; its own words where we do not know them.
Message yaml_fault(std::string_view problem);

/// A `：` that stands for the colon behind a key, on this line or the two before: what Chinese keyboards give.
std::optional<Mark> full_width_colon(std::string_view bytes, int line);

/// A `，` in front of a key between braces, on this line or the two before.
std::optional<Mark> full_width_comma(std::string_view bytes, int line);

}  // namespace xinfang::codec
