#include "xinfang/calendar/duration.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

#include "xinfang/base/text.h"

namespace xinfang::calendar {

namespace {

constexpr int largest = 36500;

constexpr std::array<std::pair<std::string_view, Unit>, 23> units{{
    {"d", Unit::days},
    {"日", Unit::days},
    {"天", Unit::days},
    {"day", Unit::days},
    {"days", Unit::days},
    {"wd", Unit::working_days},
    {"个工作日", Unit::working_days},
    {"工作日", Unit::working_days},
    {"working day", Unit::working_days},
    {"working days", Unit::working_days},
    {"mo", Unit::months},
    {"个月", Unit::months},
    {"month", Unit::months},
    {"months", Unit::months},
    {"min", Unit::minutes},
    {"分钟", Unit::minutes},
    {"minute", Unit::minutes},
    {"minutes", Unit::minutes},
    {"h", Unit::hours},
    {"小时", Unit::hours},
    {"个小时", Unit::hours},
    {"hour", Unit::hours},
    {"hours", Unit::hours},
}};

bool take(std::string_view& rest, std::string_view word) {
  if (word.empty() || rest.substr(0, word.size()) != word) return false;
  rest.remove_prefix(word.size());
  return true;
}

/// 一 to 九, and 两 which stands before a measure word.
std::optional<int> take_chinese_digit(std::string_view& rest) {
  constexpr std::array<std::string_view, 9> digits{"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (take(rest, digits[i])) return static_cast<int>(i) + 1;
  }
  if (take(rest, "两")) return 2;
  return std::nullopt;
}

/// 一 to 九十九.
std::optional<int> take_chinese_number(std::string_view& rest) {
  const auto before = take_chinese_digit(rest);
  if (!take(rest, "十")) return before;
  return before.value_or(1) * 10 + take_chinese_digit(rest).value_or(0);
}

/// A number too large for any use stops at `largest + 1`.
std::optional<int> take_number(std::string_view& rest) {
  std::optional<int> value;
  while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
    value = std::min(value.value_or(0) * 10 + (rest.front() - '0'), largest + 1);
    rest.remove_prefix(1);
  }
  return value ? value : take_chinese_number(rest);
}

/// The text in plain width, with single blanks.
std::string normalized(std::string_view text) {
  std::string plain = text::trim(text::fold_width(text));
  const auto both_blank = [](char a, char b) { return a == ' ' && b == ' '; };
  plain.erase(std::unique(plain.begin(), plain.end(), both_blank), plain.end());
  return plain;
}

std::string_view suffix(Unit unit) {
  switch (unit) {
    case Unit::minutes: return "min";
    case Unit::hours: return "h";
    case Unit::days: return "d";
    case Unit::working_days: return "wd";
    case Unit::months: return "mo";
  }
  return "";
}

}  // namespace

Result<Duration> parse_duration(std::string_view text) {
  const std::string shown = text::shorten(text::visible(text), 60);
  const Message grammar =
      msg("write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时");
  const std::string plain = normalized(text);
  std::string_view rest = plain;
  const bool backwards = take(rest, "-");
  if (!backwards) take(rest, "+");
  const auto count = take_number(rest);
  if (!count) return fail(ErrorKind::usage, msg("'{0}' is no length of time", shown), grammar);
  take(rest, " ");
  if (rest == "月") {
    return fail(ErrorKind::usage, msg("'{0}' is a month of the year, not a length of time", shown), grammar);
  }
  const auto* const unit = std::find_if(units.begin(), units.end(), [&](const auto& u) { return u.first == rest; });
  if (rest.empty() || unit == units.end()) {
    return fail(ErrorKind::usage, msg("'{0}' is no length of time", shown), grammar);
  }
  if (*count > largest) {
    return fail(ErrorKind::usage, msg("'{0}' is too long, at most {1} of a unit can be counted", shown, largest),
                grammar);
  }
  return Duration{backwards ? -*count : *count, unit->second};
}

std::string to_string(Duration duration) {
  return fmt::format("{}{}", duration.count, suffix(duration.unit));
}

Message describe(Duration duration) {
  const int count = duration.count;
  const bool one = std::abs(count) == 1;
  switch (duration.unit) {
    case Unit::minutes: return one ? msg("{0} minute", count) : msg("{0} minutes", count);
    case Unit::hours: return one ? msg("{0} hour", count) : msg("{0} hours", count);
    case Unit::days: return one ? msg("{0} day", count) : msg("{0} days", count);
    case Unit::working_days: return one ? msg("{0} working day", count) : msg("{0} working days", count);
    case Unit::months: return one ? msg("{0} month", count) : msg("{0} months", count);
  }
  return {};
}

}  // namespace xinfang::calendar
