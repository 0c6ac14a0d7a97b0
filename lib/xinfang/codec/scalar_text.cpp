#include "xinfang/codec/scalar_text.h"

#include <algorithm>
#include <cstdint>

#include "xinfang/base/text.h"
#include "xinfang/codec/source_check.h"

namespace xinfang::codec {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

std::size_t character_bytes(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0x80) return 1;
  return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::string escape(std::uint32_t point) {
  std::string out = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789ABCDEF"[(point >> shift) & 15];
  return out;
}

std::string as_utf8(std::string_view bytes) {
  std::string out;
  while (const auto bad = text::invalid_utf8(bytes)) {
    out.append(bytes.substr(0, *bad)).append(replacement);
    bytes.remove_prefix(*bad + 1);
  }
  return out.append(bytes);
}

/// Parsers disagree on blank ends and odd white space, so only the plainest lines are written as a block.
bool fits_block(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || text.back() == '\n' || text.back() == ' ') return false;
  if (text.front() == '\n' || text.front() == ' ' || text.find_first_of("\t\r") != std::string_view::npos) return false;
  if (text::invalid_utf8(text)) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (forbidden_character(text, i)) return false;
    if (text[i] == '\n' && text[i - 1] == ' ') return false;
  }
  return true;
}

}  // namespace

std::string double_quoted(std::string_view given) {
  const std::string text = as_utf8(given);
  std::string out = "\"";
  out.reserve(text.size() + 2);
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    const std::size_t bytes = character_bytes(c);
    if (c == '"' || c == '\\') {
      out.append({'\\', c});
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '\r') {
      out += "\\r";
    } else if (const auto point = forbidden_character(text, i)) {
      out += escape(*point);
    } else {
      out.append(text, i, bytes);
    }
    i += bytes;
  }
  return out += '"';
}

std::string written_text(std::string_view text, std::size_t indent) {
  if (!fits_block(text)) return " " + double_quoted(text) + "\n";
  std::string out = " |-\n";
  while (!text.empty()) {
    const auto feed = text.find('\n');
    const std::string_view line = text.substr(0, feed);
    if (!line.empty()) out.append(indent, ' ').append(line);
    out += '\n';
    text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
  }
  return out;
}

std::string written_key(std::string_view key) {
  const bool word =
      !key.empty() &&
      std::all_of(key.begin(), key.end(),
                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }) &&
      key.front() >= 'a' && key != "null" && key != "true" && key != "false" && key != "yes" && key != "no" &&
      key != "on" && key != "off" && key != "y" && key != "n";
  return word ? std::string(key) : double_quoted(key);
}

}  // namespace xinfang::codec
