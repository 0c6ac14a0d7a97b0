#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "xinfang/codec/tree.h"

namespace xinfang::codec {

/// Reads a document in the form in which `write_case` and its kin write one, and people mostly do: two
/// blanks a level, bare words as keys, texts bare or in double quotes on one line, or as `|-`, lists and mappings in
/// brackets on one line, comments. Nothing when anything is otherwise, also where it would be good YAML: then a parser
/// has to read it. What it does take it takes as the parsers do.
std::optional<Node> read_own_form(std::string_view bytes, const std::string& path, const Limits& limits);

}  // namespace xinfang::codec
