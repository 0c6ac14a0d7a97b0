#include "xinfang/model/name_key.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

#include "xinfang/base/text.h"
#include "xinfang/model/han_forms.h"

namespace xinfang::model {

namespace {

using Points = std::u32string;

/// A text of nothing but common Chinese characters and digits, which folding leaves as they are: most names and
/// telephones.
std::optional<Points> plain_points(std::string_view text) {
  Points points;
  points.reserve(text.size());
  while (!text.empty()) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &point);
    const bool han = point >= 0x4E00 && point <= 0x9FFF;
    if (used <= 0 || (!han && (point < '0' || point > '9'))) return std::nullopt;
    points += static_cast<char32_t>(point);
    text.remove_prefix(static_cast<std::size_t>(used));
  }
  return points;
}

/// Compatibility forms taken apart, case folded, invisible characters gone. What is no UTF-8 stays as its bytes.
Points folded(std::string_view text) {
  if (auto points = plain_points(text)) return *std::move(points);
  constexpr auto options =
      static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  const auto needed = utf8proc_decompose(bytes, size, nullptr, 0, options);
  if (needed < 0) {
    Points raw;
    for (const char byte : text) raw += static_cast<char32_t>(static_cast<unsigned char>(byte));
    return raw;
  }
  std::vector<utf8proc_int32_t> points(static_cast<std::size_t>(needed));
  utf8proc_decompose(bytes, size, points.data(), needed, options);
  return {points.begin(), points.end()};
}

/// A dot or mark people put between the parts of a name, or leave out.
bool is_separator(char32_t point) {
  // Middle dots (Latin, Greek, Cyrillic, katakana), bullets and operators that look like them, full stops, apostrophes.
  constexpr std::u32string_view marks = U".·•‧∙⋅・･᛫⸱⸰⸳●∘◦。｡'`´ʹʻʼˈ′\"″";
  if (marks.find(point) != marks.npos) return true;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF: return true;
    default: return false;
  }
}

/// Accents of Latin, Greek and Cyrillic letters; other scripts' marks tell words apart.
bool is_accent(char32_t point) {
  return point >= 0x300 && point <= 0x36F;
}

char32_t plain(char32_t point) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_PS: return U'(';
    case UTF8PROC_CATEGORY_PE: return U')';
    default: return standard_form(point);
  }
}

void put(std::string& out, char32_t point) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto used = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(used));
}

bool is_digit(char32_t point) {
  return point >= U'0' && point <= U'9';
}

/// `000000`, `11111111111`: what people type where a number is asked for and there is none.
bool made_up(std::string_view key) {
  return key.find_first_not_of(key.front()) == key.npos;
}

/// One number, in digits and whatever people put between them.
std::string phone_key(std::u32string_view number) {
  if (number.find(U'*') != number.npos) return {};
  std::string digits;
  for (const char32_t point : number) {
    if (is_digit(point)) digits += static_cast<char>(point);
  }
  std::string_view rest = digits;
  const bool from_abroad = rest.starts_with("0086") || (rest.starts_with("86") && rest.size() >= 12);
  if (from_abroad) rest.remove_prefix(rest.front() == '0' ? 4 : 2);
  const bool mobile = rest.size() == 11 && rest.front() == '1';
  std::string key = from_abroad && !mobile && !rest.starts_with('0') ? "0" + std::string(rest) : std::string(rest);
  constexpr std::size_t shortest = 7;  // a local number; shorter ones are switchboards and hotlines (12345)
  return key.size() < shortest || made_up(key) ? std::string() : key;
}

}  // namespace

std::string name_key(std::string_view name) {
  std::string key;
  for (const char32_t point : folded(name)) {
    if (!is_separator(point) && !is_accent(point)) put(key, plain(point));
  }
  return key;
}

bool same_name(std::string_view one, std::string_view other) {
  const std::string key = name_key(one);
  return !key.empty() && key == name_key(other);
}

std::vector<std::string> person_keys(std::string_view name) {
  std::vector<std::string> keys;
  const std::string whole = name_key(name);
  if (!whole.empty()) keys.push_back(whole);
  std::string bare;
  int depth = 0;
  for (const char c : whole) {
    if (c == '(') ++depth;
    if (depth == 0) bare += c;
    if (c == ')' && depth > 0) --depth;
  }
  if (!bare.empty() && bare != whole) keys.push_back(std::move(bare));
  return keys;
}

bool same_person_name(std::string_view one, std::string_view other) {
  const std::vector<std::string> keys = person_keys(other);
  return std::ranges::any_of(person_keys(one),
                             [&](const std::string& key) { return std::ranges::find(keys, key) != keys.end(); });
}

bool abbreviates(std::string_view one, std::string_view other) {
  const std::string one_key = name_key(one);
  const std::string other_key = name_key(other);
  std::string_view part = one_key.size() < other_key.size() ? one_key : other_key;
  std::string_view whole = one_key.size() < other_key.size() ? other_key : one_key;
  if (one_key == other_key || text::length(part) < 2 || text::first(part, 1) != text::first(whole, 1)) return false;
  while (!part.empty() && !whole.empty()) {
    const std::string_view character = text::first(whole, 1);
    if (part.starts_with(character)) part.remove_prefix(character.size());
    whole.remove_prefix(character.size());
  }
  return part.empty();
}

std::vector<std::string> names_in(std::string_view text) {
  return text::pieces(text, U"、，,；;/／");
}

std::vector<std::string> phone_keys(std::string_view phones) {
  std::vector<std::string> keys;
  const Points points = folded(phones);
  std::u32string_view rest = points;
  while (!rest.empty()) {
    const std::size_t end = rest.find_first_of(U"/,;、，；|\n或");
    const std::u32string_view one = rest.substr(0, end);
    // An extension is another telephone of the same house.
    std::string key = phone_key(one.substr(0, one.find_first_of(U"转轉x#")));
    if (!key.empty()) keys.push_back(std::move(key));
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  }
  return keys;
}

bool same_phone(std::string_view one, std::string_view other) {
  const std::vector<std::string> keys = phone_keys(other);
  for (const std::string& key : phone_keys(one)) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) return true;
  }
  return false;
}

char id_check_digit(std::string_view seventeen) {
  constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (seventeen[i] - '0');
  return "10X98765432"[sum % 11];
}

std::string id_number_key(std::string_view number) {
  std::string key;
  for (const char32_t point : folded(number)) {
    if (point == U'*') return {};
    if (is_digit(point)) key += static_cast<char>(point);
    if (point >= U'a' && point <= U'z') key += static_cast<char>(point - U'a' + U'A');
    if (point == U'×') key += 'X';
  }
  constexpr std::size_t shortest = 6;  // of a passport, a permit, an organization
  if (key.size() < shortest || made_up(key)) return {};
  const auto digits = std::count_if(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits == 0) return {};
  if (key.size() == 15 && digits == 15) {
    key.insert(6, "19");
    key += id_check_digit(key);
  }
  return key;
}

bool same_id_number(std::string_view one, std::string_view other) {
  const std::string key = id_number_key(one);
  return !key.empty() && key == id_number_key(other);
}

}  // namespace xinfang::model
