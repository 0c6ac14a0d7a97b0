#pragma once

#include <string>
#include <string_view>

namespace xinfang::codec {

/// In double quotes, on one line; whatever may not stand raw in a file is an escape. Other tools never re-type it
/// (`0012`, `no`, dates). Bytes that are not UTF-8 become U+FFFD.
std::string double_quoted(std::string_view text);

/// ` "…"` or, for lines that come back exactly, ` |-` and the lines indented by `indent` blanks; with the line feed.
/// Goes behind `key:`.
std::string written_text(std::string_view text, std::size_t indent);

/// As a mapping's key: bare when no tool could take it for anything but a text.
std::string written_key(std::string_view key);

}  // namespace xinfang::codec
