#pragma once

#include <date/date.h>

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"

namespace xinfang::calendar {

/// A civil day, of no time zone; plain arithmetic in `date::days`.
using Day = date::local_days;

/// A civil time with its distance from UTC, as case files write it: `2026-03-02T09:15:00+08:00`.
struct Moment {
  date::local_seconds local{};
  std::chrono::minutes offset{0};

  /// The civil day, by which deadlines count.
  Day day() const { return date::floor<date::days>(local); }
  date::sys_seconds utc() const { return date::sys_seconds{(local - offset).time_since_epoch()}; }

  friend bool operator==(const Moment& a, const Moment& b) { return a.utc() == b.utc(); }
  friend auto operator<=>(const Moment& a, const Moment& b) {
    return a.utc().time_since_epoch().count() <=> b.utc().time_since_epoch().count();
  }
};

XINFANG_API std::string to_string(Day day);                ///< `2026-03-02`
XINFANG_API std::string to_string(const Moment& moment);   ///< `2026-03-02T09:15:00+08:00`
XINFANG_API std::string clock_time(const Moment& moment);  ///< `2026-03-02 09:15`

/// Exactly `2026-03-02`; a day that does not exist (02-30) is an error. Years 1900 to 2199.
XINFANG_API Result<Day> parse_day(std::string_view text);

/// Exactly `2026-03-02T09:15:00+08:00`.
XINFANG_API Result<Moment> parse_moment(std::string_view text);

/// What a person types or a ledger holds: `2026-03-02`, `2026/3/2`, `2026.3.2`, `2026年3月2日`, `20260302`,
/// `today`/`今天`, `yesterday`/`昨天`, `tomorrow`/`明天`, each (but the words) with an optional time
/// `9:32`, `09:32:09`, after a blank or `T`; full-width digits are fine. A full `…+14:00` moment is told in `now`'s
/// offset: days are the office's. Without a time: `now`'s clock time on `now`'s own day, 00:00 on any other. The offset
/// is `now`'s.
XINFANG_API Result<Moment> read_moment(std::string_view text, const Moment& now);

/// The same without a time of day.
XINFANG_API Result<Day> read_day(std::string_view text, const Moment& now);

/// Exactly `09:00`, hours 00 to 23: minutes since midnight.
XINFANG_API Result<std::chrono::minutes> parse_clock(std::string_view text);

/// What a person types: `9:00`, `09:00`, `9点`, `9点半`, `14时30分`; full-width digits are fine.
XINFANG_API Result<std::chrono::minutes> read_clock(std::string_view text);
XINFANG_API std::string to_string(std::chrono::minutes since_midnight);  ///< `09:00`

/// A spreadsheet's serial day number (1900 system, 43563.359… is 2019-04-08 08:37:20), whole seconds;
/// nothing when `text` is no number between 1 (1900-01-01) and 109574 (2199-12-31).
XINFANG_API std::optional<date::local_seconds> read_spreadsheet_serial(std::string_view text);

}  // namespace xinfang::calendar
