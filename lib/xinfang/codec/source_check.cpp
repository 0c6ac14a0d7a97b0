#include "xinfang/codec/source_check.h"

#include <fmt/format.h>

#include "xinfang/base/text.h"

namespace xinfang::codec {

namespace {

Mark mark_at(std::string_view bytes, std::size_t offset) {
  Mark mark;
  std::size_t start = 0;
  for (auto feed = bytes.find('\n'); feed < offset; feed = bytes.find('\n', start)) {
    ++mark.line;
    start = feed + 1;
  }
  mark.column += static_cast<int>(text::length(bytes.substr(start, offset - start)));
  return mark;
}

bool suspicious(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF;
}

Result<void> check_characters(std::string_view bytes, const std::string& path) {
  if (text::without_bom(bytes).size() < bytes.size()) {
    return fail_at(Place{path, 1, 1, {}}, msg("the file starts with a byte order mark"),
                   msg("save it as UTF-8 without BOM; of a case file xinfang check --fix takes it out"));
  }
  if (const auto bad = text::invalid_utf8(bytes)) {
    return fail_at(place_of(bytes, path, mark_at(bytes, *bad)), msg("a byte that is not UTF-8"),
                   msg("save the file as UTF-8"));
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!suspicious(bytes[i])) continue;
    if (const auto point = forbidden_character(bytes, i)) {
      const auto digits = fmt::format("{:04X}", *point);
      return fail_at(place_of(bytes, path, mark_at(bytes, i)), msg("the control character U+{0}", digits),
                     msg("delete it, or write it as \\u{0} in double quotes", digits));
    }
  }
  return {};
}

bool is_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) &&
         (line.size() == marker.size() || line[marker.size()] == ' ' || line[marker.size()] == '\t');
}

/// Walks the lines; knows roughly where literal blocks are, inside which a tab is text.
class LineCheck {
 public:
  /// The fault of the line, and in `column` where; nothing when it may stand.
  std::optional<Error> fault(std::string_view line, int& column) {
    for (const std::string_view marker : {"<<<<<<<", "=======", ">>>>>>>", "|||||||"}) {
      if (is_marker(line, marker)) {
        return Error{ErrorKind::invalid_data,
                     msg("an unresolved git conflict"),
                     msg("keep what is right and delete the lines with <<<<<<<, ======= and >>>>>>>"),
                     {},
                     {}};
      }
    }
    if (line.starts_with('%')) return refused(msg("a directive ('%') is not accepted"), msg("delete the line"));
    if (is_marker(line, "...")) return refused(msg("the end marker '...' is not accepted"), msg("delete the line"));
    if (is_marker(line, "---")) return document(line);
    return indentation(line, column);
  }

 private:
  static Error refused(Message what, Message hint) {
    return Error{ErrorKind::invalid_data, std::move(what), std::move(hint), {}, {}};
  }

  std::optional<Error> document(std::string_view line) {
    const auto rest = line.find_first_not_of(" \t", 3);
    if (rest != std::string_view::npos && (line[rest] != '#' || rest == 3)) {
      return refused(msg("something follows '---' on its line"), msg("delete '---'"));
    }
    if (content_) return refused(msg("a second document starts here"), msg("one file holds one document"));
    content_ = true;
    return std::nullopt;
  }

  std::optional<Error> indentation(std::string_view line, int& column) {
    const auto spaces = line.find_first_not_of(' ');
    if (spaces == std::string_view::npos) return std::nullopt;
    const bool blank = line.find_first_not_of(" \t") == std::string_view::npos;
    if (block_ && !blank && spaces <= parent_) block_ = false;
    if (line[spaces] == '\t' && (!block_ || spaces < inside_)) {
      column = static_cast<int>(spaces) + 1;
      return refused(msg("a tab in the indentation"), msg("indent with blanks"));
    }
    if (block_) {
      if (inside_ == unknown) inside_ = spaces;
      return std::nullopt;
    }
    if (line[spaces] == '#') return std::nullopt;
    content_ = true;
    if (opens_block(line)) {
      block_ = true;
      parent_ = spaces;
      inside_ = unknown;
    }
    return std::nullopt;
  }

  /// Ends with `|` or `>`, with or without indicators and a comment.
  static bool opens_block(std::string_view line) {
    return ends_with_header(line) || ends_with_header(line.substr(0, line.find(" #")));
  }

  static bool ends_with_header(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
    while (!line.empty() && (line.back() == '-' || line.back() == '+' || (line.back() >= '0' && line.back() <= '9'))) {
      line.remove_suffix(1);
    }
    return !line.empty() && (line.back() == '|' || line.back() == '>') &&
           (line.size() == 1 || line[line.size() - 2] == ' ' || line[line.size() - 2] == '\t');
  }

  static constexpr std::size_t unknown = std::string_view::npos;

  bool content_ = false;
  bool block_ = false;
  std::size_t parent_ = 0;        ///< indentation of the line that opened the block
  std::size_t inside_ = unknown;  ///< indentation of the block's own first line
};

}  // namespace

// libyaml takes NEL, LS and PS as line ends and yaml-cpp does not; the rest YAML forbids.
std::optional<std::uint32_t> forbidden_character(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
  };
  const std::uint32_t first = byte(0);
  if (first == '\r') return byte(1) == '\n' ? std::nullopt : std::optional<std::uint32_t>(first);
  if (first < 0x20) return first == '\t' || first == '\n' ? std::nullopt : std::optional<std::uint32_t>(first);
  if (first == 0x7F) return first;
  if (first == 0xC2 && byte(1) < 0xA0) return byte(1);
  if (first == 0xE2 && byte(1) == 0x80 && (byte(2) & 0xFE) == 0xA8) return 0x2000 + (byte(2) & 0x3F);
  if (first == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return 0xFEFF;
  if (first == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE) return 0xFFC0 + (byte(2) & 0x3F);
  return std::nullopt;
}

Result<void> check_source(std::string_view bytes, const std::string& path, const Limits& limits) {
  if (bytes.size() > limits.bytes) {
    return fail_at(Place{path, 1, 1, {}},
                   msg("the file has {0} bytes, at most {1} are read", bytes.size(), limits.bytes));
  }
  XINFANG_CHECK(check_characters(bytes, path));
  LineCheck lines;
  Mark mark;
  for (std::string_view rest = bytes; !rest.empty(); ++mark.line) {
    const auto feed = rest.find('\n');
    std::string_view line = rest.substr(0, feed);
    rest.remove_prefix(feed == std::string_view::npos ? rest.size() : feed + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (auto error = lines.fault(line, mark.column)) {
      error->place = place_of(bytes, path, mark);
      return fail(std::move(*error));
    }
  }
  return {};
}

}  // namespace xinfang::codec
