#include "xinfang/base/text.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace xinfang::text {

namespace {

constexpr utf8proc_int32_t replacement = 0xFFFD;

/// The code point at the front, taken off; a broken byte gives U+FFFD.
utf8proc_int32_t take(std::string_view& rest) {
  utf8proc_int32_t point = 0;
  const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                     static_cast<utf8proc_ssize_t>(rest.size()), &point);
  if (used < 1) {
    rest.remove_prefix(1);
    return replacement;
  }
  rest.remove_prefix(static_cast<std::size_t>(used));
  return point;
}

void put(std::string& out, utf8proc_int32_t point) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto used = utf8proc_encode_char(point, bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(used));
}

std::size_t columns_of(utf8proc_int32_t point) {
  const int columns = utf8proc_charwidth(point);
  return columns > 0 ? static_cast<std::size_t>(columns) : 0;
}

bool is_space(utf8proc_int32_t point) {
  if (point == 0x200B || point == 0x200C || point == 0x200D || point == 0x2060 || point == 0xFEFF) return true;
  if (point >= 0x09 && point <= 0x0D) return true;
  const auto category = utf8proc_category(point);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
         point == 0x85;
}

bool opens_bracket(char32_t point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_PS;
}

bool closes_bracket(char32_t point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_PE;
}

bool is_unsafe(utf8proc_int32_t point) {
  if (point < 0x20 || (point >= 0x7F && point < 0xA0)) return true;
  if (point == 0x2028 || point == 0x2029) return true;  // line separators
  if (point == 0x200E || point == 0x200F || point == 0x061C) return true;
  return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);  // bidirectional overrides
}

}  // namespace

std::size_t width(std::string_view utf8) {
  std::size_t columns = 0;
  while (!utf8.empty()) columns += columns_of(take(utf8));
  return columns;
}

std::string pad_right(std::string_view utf8, std::size_t columns) {
  const std::size_t taken = width(utf8);
  return std::string(utf8) + std::string(columns > taken ? columns - taken : 0, ' ');
}

std::string pad_left(std::string_view utf8, std::size_t columns) {
  const std::size_t taken = width(utf8);
  return std::string(columns > taken ? columns - taken : 0, ' ') + std::string(utf8);
}

std::string shorten(std::string_view utf8, std::size_t columns) {
  if (width(utf8) <= columns || columns == 0) return std::string(utf8);
  std::string out;
  std::size_t taken = 0;
  while (!utf8.empty()) {
    const auto point = take(utf8);
    taken += columns_of(point);
    if (taken > columns - 1) break;  // one column is kept for the ellipsis
    put(out, point);
  }
  return out + "…";
}

std::string visible(std::string_view utf8, bool keep_lines) {
  std::string out;
  out.reserve(utf8.size());
  while (!utf8.empty()) {
    const auto point = take(utf8);
    if (keep_lines && (point == '\n' || point == '\t')) {
      put(out, point);
    } else if (is_unsafe(point)) {
      out += fmt::format("\\u{{{:x}}}", point);
    } else {
      put(out, point);
    }
  }
  return out;
}

std::string trim(std::string_view utf8) {
  while (!utf8.empty()) {
    std::string_view rest = utf8;
    if (!is_space(take(rest))) break;
    utf8 = rest;
  }
  std::size_t end = 0;  // behind the last character that is no space
  std::string_view rest = utf8;
  while (!rest.empty()) {
    if (!is_space(take(rest))) end = utf8.size() - rest.size();
  }
  return std::string(utf8.substr(0, end));
}

std::vector<std::string> pieces(std::string_view utf8, std::u32string_view separators) {
  std::vector<std::string> found;
  std::string_view rest = utf8;
  for (std::size_t begin = 0; begin <= utf8.size();) {
    int depth = 0;
    std::size_t end = utf8.size();
    std::size_t separator = utf8.size();  // the first one, if a bracket is never closed
    rest = utf8.substr(begin);
    while (!rest.empty()) {
      const std::size_t here = utf8.size() - rest.size();
      const auto point = static_cast<char32_t>(take(rest));
      if (opens_bracket(point)) ++depth;
      if (closes_bracket(point) && depth > 0) --depth;
      if (separators.find(point) == separators.npos) continue;
      separator = std::min(separator, here);
      if (depth > 0) continue;
      end = here;
      break;
    }
    if (depth > 0) end = separator;
    if (std::string piece = trim(utf8.substr(begin, end - begin)); !piece.empty()) found.push_back(std::move(piece));
    if (end == utf8.size()) break;
    rest = utf8.substr(end);
    take(rest);
    begin = utf8.size() - rest.size();
  }
  return found;
}

std::string fold_case(std::string_view utf8) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                   static_cast<utf8proc_ssize_t>(utf8.size()), &mapped,
                                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                                  UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
  const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> freed(mapped, &std::free);
  if (length < 0) return std::string(utf8);  // no UTF-8
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

std::string fold_width(std::string_view utf8) {
  std::string out;
  while (!utf8.empty()) {
    auto point = take(utf8);
    if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;
    if (point == 0x3000) point = ' ';
    put(out, point);
  }
  return out;
}

std::optional<std::size_t> invalid_utf8(std::string_view bytes) {
  std::string_view rest = bytes;
  while (!rest.empty()) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                       static_cast<utf8proc_ssize_t>(rest.size()), &point);
    if (used < 1) return bytes.size() - rest.size();
    rest.remove_prefix(static_cast<std::size_t>(used));
  }
  return std::nullopt;
}

std::string_view without_bom(std::string_view utf8) {
  return utf8.substr(utf8.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
}

std::size_t length(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string_view first(std::string_view utf8, std::size_t count) {
  std::string_view rest = utf8;
  for (; count > 0 && !rest.empty(); --count) take(rest);
  return utf8.substr(0, utf8.size() - rest.size());
}

std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& candidates) {
  std::optional<std::string> best;
  std::size_t best_distance = word.size() / 3 + 1;  // further away is another word, not a typo
  for (const std::string& candidate : candidates) {
    std::vector<std::size_t> row(candidate.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j < row.size(); ++j) {
        const std::size_t change = diagonal + (word[i - 1] == candidate[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
      }
    }
    if (row.back() < best_distance || (row.back() == best_distance && !best)) {
      best_distance = row.back();
      best = candidate;
    }
  }
  return best;
}

std::string shell_word(std::string_view utf8) {
  const auto plain = [](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view("-_./:@,+=%").find(c) != std::string_view::npos;
  };
  const bool blank = utf8.find("　") != std::string_view::npos;  // who types it may type another
  if (!utf8.empty() && !blank && std::all_of(utf8.begin(), utf8.end(), plain)) return std::string(utf8);
  std::string out = "'";
  for (const char c : utf8) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace xinfang::text
