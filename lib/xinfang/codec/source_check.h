#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "xinfang/codec/tree.h"

namespace xinfang::codec {

/// What both parsers would take differently, or not tell well, is refused before either sees the text: too many
/// bytes, a byte order mark, broken UTF-8, control characters, odd line separators, conflict markers, tabs in the
/// indentation, directives, a second document, `...`.
Result<void> check_source(std::string_view bytes, const std::string& path, const Limits& limits);

/// The character at a byte offset of valid UTF-8 if it may not stand raw in a file (CR only before LF may).
std::optional<std::uint32_t> forbidden_character(std::string_view bytes, std::size_t at);

}  // namespace xinfang::codec
