#pragma once

#include <string_view>

#include "xinfang/codec/tree_builder.h"

namespace xinfang::codec {

/// Feeds the builder with a document in the form in which `write_case` and its kin write one: two blanks a level, bare
/// words as keys, texts in double quotes on one line or as `|-`. False when anything is otherwise, also where it would
/// be good YAML: then a parser has to read it, with another builder. What it does take it takes as the parsers do.
bool feed_own_form(std::string_view bytes, TreeBuilder& builder);

}  // namespace xinfang::codec
