#pragma once

#include <string>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"
#include "xinfang/base/result.h"

namespace xinfang::calendar {

enum class Unit { minutes, hours, days, working_days, months };

/// A length of time as regulations state it. `count` may be negative: backwards.
struct Duration {
  int count = 0;
  Unit unit = Unit::days;

  bool whole_days() const { return unit != Unit::minutes && unit != Unit::hours; }
  friend bool operator==(const Duration&, const Duration&) = default;
};

/// `15d` `15日` `15天` `15 days`; `5wd` `5个工作日` `5工作日` `5 working days`; `2mo` `2个月` `2 months`, while `2月`
/// is refused (a month of the year); `30min` `30分钟` `30 minutes`; `2h` `2小时` `2个小时` `2 hours`; a sign before it
/// (`-5wd`, `+5wd`); Chinese numerals up to 九十九 (`十五日`, `五个工作日`); full-width characters; blanks between.
/// Absolute counts up to 36500; anything else is an error of kind usage whose hint names the grammar.
XINFANG_API Result<Duration> parse_duration(std::string_view text);

XINFANG_API std::string to_string(Duration duration);  ///< `5wd`: parse_duration reads it back
XINFANG_API Message describe(Duration duration);       ///< “5 working days”, for people

}  // namespace xinfang::calendar
