#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "xinfang/base/text.h"
#include "xinfang/report/report.h"

namespace xinfang::report {

namespace {

Day first_of(date::year year, unsigned month) {
  return date::local_days{year / date::month{month} / 1};
}
Day last_of(date::year year, unsigned month) {
  return date::local_days{year / date::month{month} / date::last};
}

Period month_of(date::year year, unsigned month) {
  return {Period::Kind::month, first_of(year, month), last_of(year, month),
          fmt::format("{:04}-{:02}", static_cast<int>(year), month)};
}

Period quarter_of(date::year year, unsigned quarter) {
  return {Period::Kind::quarter, first_of(year, 3 * quarter - 2), last_of(year, 3 * quarter),
          fmt::format("{:04}-Q{}", static_cast<int>(year), quarter)};
}

Period year_of(date::year year) {
  return {Period::Kind::year, first_of(year, 1), last_of(year, 12), fmt::format("{:04}", static_cast<int>(year))};
}

bool skip(std::string_view& rest, std::string_view word) {
  if (!rest.starts_with(word)) return false;
  rest.remove_prefix(word.size());
  return true;
}

/// The digits at the front, taken off, when there are at least `least` and at most `most`.
std::optional<unsigned> number(std::string_view& rest, std::size_t least, std::size_t most) {
  unsigned value = 0;
  std::size_t count = 0;
  for (; count < rest.size() && count <= most && rest[count] >= '0' && rest[count] <= '9'; ++count) {
    value = value * 10 + static_cast<unsigned>(rest[count] - '0');
  }
  if (count < least || count > most) return std::nullopt;
  rest.remove_prefix(count);
  return value;
}

struct Parts {
  Period::Kind kind = Period::Kind::year;
  unsigned year = 0;
  unsigned part = 1;  ///< month or quarter
};

/// What follows `年`: nothing, `10月`, `三季度`, `第3季度`.
std::optional<Parts> chinese_parts(std::string_view rest, unsigned year) {
  static constexpr std::array<std::string_view, 4> numerals = {"一", "二", "三", "四"};
  if (rest.empty()) return Parts{Period::Kind::year, year, 1};
  const bool ordinal = skip(rest, "第");
  for (unsigned i = 0; i < numerals.size(); ++i) {
    if (!skip(rest, numerals[i])) continue;
    if (rest != "季度") return std::nullopt;
    return Parts{Period::Kind::quarter, year, i + 1};
  }
  const auto part = number(rest, 1, 2);
  if (part && rest == "季度") return Parts{Period::Kind::quarter, year, *part};
  if (part && rest == "月" && !ordinal) return Parts{Period::Kind::month, year, *part};
  return std::nullopt;
}

std::optional<Parts> parts(std::string_view rest) {
  const auto year = number(rest, 4, 4);
  if (!year) return std::nullopt;
  if (rest.empty()) return Parts{Period::Kind::year, *year, 1};
  if (skip(rest, "年")) return chinese_parts(rest, *year);
  const bool dash = skip(rest, "-");
  const bool quarter = skip(rest, "Q") || skip(rest, "q");
  if (!dash && !quarter) return std::nullopt;
  const std::size_t digits = quarter ? 1 : 2;
  const auto part = number(rest, digits, digits);
  if (!part || !rest.empty()) return std::nullopt;
  return Parts{quarter ? Period::Kind::quarter : Period::Kind::month, *year, *part};
}

Period period_of(Period::Kind kind, date::year year, unsigned part) {
  switch (kind) {
    case Period::Kind::month: return month_of(year, part);
    case Period::Kind::quarter: return quarter_of(year, part);
    case Period::Kind::year: break;
  }
  return year_of(year);
}

unsigned month_number(const date::year_month_day& day) {
  return static_cast<unsigned>(day.month());
}

}  // namespace

Result<Period> parse_period(std::string_view text) {
  const auto refuse = [](Message what) {
    return fail(ErrorKind::usage, std::move(what),
                msg("write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as {0}",
                    "2026年10月、2026年三季度、2026年"));
  };
  const std::string plain = text::fold_width(text);
  const auto read = parts(plain);
  if (!read) return refuse(msg("'{0}' is not a period", text));
  if (read->year < 1990 || read->year > 2199)
    return refuse(msg("the year of '{0}' is not between 1990 and 2199", text));
  if (read->kind == Period::Kind::month && (read->part < 1 || read->part > 12)) {
    return refuse(msg("the month of '{0}' is not between 1 and 12", text));
  }
  if (read->kind == Period::Kind::quarter && (read->part < 1 || read->part > 4)) {
    return refuse(msg("the quarter of '{0}' is not between 1 and 4", text));
  }
  return period_of(read->kind, date::year{static_cast<int>(read->year)}, read->part);
}

Period previous(const Period& period) {
  const date::year_month_day before{period.first - date::days{1}};
  const unsigned month = month_number(before);
  return period_of(period.kind, before.year(), period.kind == Period::Kind::quarter ? month / 3 : month);
}

Period year_before(const Period& period) {
  const date::year_month_day first{period.first};
  const unsigned month = month_number(first);
  return period_of(period.kind, first.year() - date::years{1},
                   period.kind == Period::Kind::quarter ? (month + 2) / 3 : month);
}

}  // namespace xinfang::report
