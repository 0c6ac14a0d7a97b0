#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"

namespace xinfang::text {

/// Columns the text takes in a terminal: Chinese characters two, combining marks none.
XINFANG_API std::size_t width(std::string_view utf8);

/// Blanks added behind (or before) until the text takes `columns`; a longer text stays whole.
XINFANG_API std::string pad_right(std::string_view utf8, std::size_t columns);
XINFANG_API std::string pad_left(std::string_view utf8, std::size_t columns);

/// At most `columns` wide; what was cut is shown by “…”.
XINFANG_API std::string shorten(std::string_view utf8, std::size_t columns);

/// Control characters (ANSI escapes, CR, bells), line separators and bidirectional overrides written
/// as `\u{1b}`; line feeds and tabs stay when `keep_lines`. Broken UTF-8 becomes U+FFFD.
XINFANG_API std::string visible(std::string_view utf8, bool keep_lines = false);

/// Without surrounding white space, ideographic and zero-width ones included.
XINFANG_API std::string trim(std::string_view utf8);

/// What stands between the `separators`, trimmed, without the empty ones. A separator between brackets separates
/// nothing.
XINFANG_API std::vector<std::string> pieces(std::string_view utf8, std::u32string_view separators);

/// Full-width digits, letters and punctuation (１５ｗｄ，２０２６／３) in their plain form.
XINFANG_API std::string fold_width(std::string_view utf8);

/// Texts that are one where neither case nor the way characters are put together counts (NFKC_Casefold) have one form.
XINFANG_API std::string fold_case(std::string_view utf8);

/// The byte offset of the first byte that is not UTF-8, or nothing.
XINFANG_API std::optional<std::size_t> invalid_utf8(std::string_view bytes);

/// What stands behind the byte order mark, if there is one.
XINFANG_API std::string_view without_bom(std::string_view utf8);

/// Number of code points; the text is valid UTF-8.
XINFANG_API std::size_t length(std::string_view utf8);

/// The first `count` code points.
XINFANG_API std::string_view first(std::string_view utf8, std::size_t count);

/// The closest of `candidates` if it is close enough to be a typo of `word`.
XINFANG_API std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& candidates);

/// The text as one word of a command line: in single quotes when a shell would take it apart.
XINFANG_API std::string shell_word(std::string_view utf8);

/// In front of UTF-8 text, for spreadsheets.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// One CSV line with its LF; a cell that a spreadsheet would take for a formula (=, +, -, @, also in full width, tab,
/// CR, LF in front) gets an apostrophe in front unless it is a plain number.
XINFANG_API std::string csv_line(const std::vector<std::string>& cells);

}  // namespace xinfang::text
