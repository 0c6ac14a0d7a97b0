#include "xinfang/calendar/moment.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "xinfang/base/text.h"

namespace xinfang::calendar {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Numbers as written; whether they name a day or a time is asked later, so that the message can tell the two apart.
struct DateParts {
  int year = 0;
  int month = 0;
  int day = 0;
};
struct TimeParts {
  int hour = 0;
  int minute = 0;
  int second = 0;
};

/// How many digits a number may have.
struct Digits {
  std::size_t least = 1;
  std::size_t most = 2;
};

constexpr Digits two{2, 2};
constexpr Digits one_or_two{1, 2};
constexpr Digits four{4, 4};

/// Takes a text apart from its front; after a refusal the rest is of no use.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  bool at_digit() const { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }

  bool take(std::string_view word) {
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  /// The same with blanks around it; a blank behind `日` belongs to what follows.
  bool take_spaced(std::string_view word) {
    const std::string_view before = rest_;
    rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
    if (!take(word)) {
      rest_ = before;
      return false;
    }
    if (word == "年" || word == "月") rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
    return true;
  }

  bool number(int& value, Digits digits) {
    std::size_t used = 0;
    for (value = 0; used < digits.most && at_digit(); ++used) {
      value = value * 10 + (rest_.front() - '0');
      rest_.remove_prefix(1);
    }
    return used >= digits.least;
  }

 private:
  std::string_view rest_;
};

bool scan_iso_date(Scanner& in, DateParts& date) {
  return in.number(date.year, four) && in.take("-") && in.number(date.month, two) && in.take("-") &&
         in.number(date.day, two);
}

/// Any of the forms people write, once width is folded.
bool scan_date(Scanner& in, DateParts& date) {
  if (!in.number(date.year, four)) return false;
  if (in.at_digit()) return in.number(date.month, two) && in.number(date.day, two);
  if (in.take_spaced("年")) {
    return in.number(date.month, one_or_two) && in.take_spaced("月") && in.number(date.day, one_or_two) &&
           (in.take_spaced("日") || in.take_spaced("号"));
  }
  for (const std::string_view separator : {"-", "/", "."}) {
    if (in.take(separator)) {
      return in.number(date.month, one_or_two) && in.take(separator) && in.number(date.day, one_or_two);
    }
  }
  return false;
}

/// `9:32`, `09:32:09`.
bool scan_time(Scanner& in, TimeParts& time) {
  if (!in.number(time.hour, one_or_two) || !in.take(":") || !in.number(time.minute, two)) return false;
  return !in.take(":") || in.number(time.second, two);
}

/// A blank (or several) or a `T` between date and time.
bool scan_gap(Scanner& in) {
  if (in.take("T")) return true;
  if (!in.take(" ")) return false;
  while (in.take(" ")) {
  }
  return true;
}

/// The text as it may stand in a message: of bounded length, without control characters.
std::string shown(std::string_view text) {
  return text::shorten(text::visible(text), 60);
}

/// How to write it; made only for those who need to be told.
using Hint = Message (*)();

tl::unexpected<Error> no_date(std::string_view text, Hint hint) {
  return fail(ErrorKind::usage, msg("'{0}' is no date", shown(text)), hint());
}

Result<Day> day_of(const DateParts& parts, std::string_view text, Hint hint) {
  if (parts.year < 1900 || parts.year > 2199) {
    return fail(ErrorKind::usage, msg("the year of '{0}' is not between 1900 and 2199", shown(text)), hint());
  }
  const date::year_month_day civil{date::year{parts.year}, date::month{static_cast<unsigned>(parts.month)},
                                   date::day{static_cast<unsigned>(parts.day)}};
  if (!civil.ok()) return fail(ErrorKind::usage, msg("'{0}' names a day that does not exist", shown(text)), hint());
  return Day{civil};
}

Result<seconds> time_of(const TimeParts& parts, std::string_view text, Hint hint) {
  if (parts.hour > 23 || parts.minute > 59 || parts.second > 59) {
    return fail(ErrorKind::usage, msg("'{0}' names a time of day that does not exist", shown(text)), hint());
  }
  return hours{parts.hour} + minutes{parts.minute} + seconds{parts.second};
}

std::optional<Day> relative_day(std::string_view word, Day today) {
  if (word == "today" || word == "今天") return today;
  if (word == "yesterday" || word == "昨天") return today - date::days{1};
  if (word == "tomorrow" || word == "明天") return today + date::days{1};
  return std::nullopt;
}

Moment moment_on(Day day, const Moment& now) {
  if (day == now.day()) return now;
  return {date::local_seconds{day}, now.offset};
}

Message day_forms() {
  return msg("write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow");
}

Message moment_forms() {
  return msg(
      "write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, each with or without a time such as "
      "9:32 or 09:32:09 after a blank, or today, yesterday, tomorrow, or 2026-03-02T09:15:00+08:00");
}

}  // namespace

std::string to_string(Day day) {
  const date::year_month_day civil{day};
  return fmt::format("{:04}-{:02}-{:02}", int{civil.year()}, unsigned{civil.month()}, unsigned{civil.day()});
}

std::string to_string(const Moment& moment) {
  const date::hh_mm_ss time{moment.local - moment.day()};
  const auto away = moment.offset < minutes{0} ? -moment.offset : moment.offset;
  return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", to_string(moment.day()), time.hours().count(),
                     time.minutes().count(), time.seconds().count(), moment.offset < minutes{0} ? '-' : '+',
                     away.count() / 60, away.count() % 60);
}

std::string clock_time(const Moment& moment) {
  const date::hh_mm_ss time{moment.local - moment.day()};
  return fmt::format("{} {:02}:{:02}", to_string(moment.day()), time.hours().count(), time.minutes().count());
}

Result<Day> parse_day(std::string_view text) {
  const Hint hint = [] { return msg("write it as 2026-03-02"); };
  Scanner in(text);
  DateParts date;
  if (!scan_iso_date(in, date) || !in.done()) return no_date(text, hint);
  return day_of(date, text, hint);
}

Result<Moment> parse_moment(std::string_view text) {
  const Hint hint = [] { return msg("write it as 2026-03-02T09:15:00+08:00"); };
  Scanner in(text);
  DateParts date;
  TimeParts time;
  TimeParts offset;
  bool well_formed = scan_iso_date(in, date) && in.take("T") && in.number(time.hour, two) && in.take(":") &&
                     in.number(time.minute, two) && in.take(":") && in.number(time.second, two);
  const bool west = well_formed && in.take("-");
  well_formed = well_formed && (west || in.take("+")) && in.number(offset.hour, two) && in.take(":") &&
                in.number(offset.minute, two) && in.done();
  if (!well_formed) {
    return fail(ErrorKind::usage, msg("'{0}' is no date with a time and an offset", shown(text)), hint());
  }
  XINFANG_TRY(day, day_of(date, text, hint));
  XINFANG_TRY(clock, time_of(time, text, hint));
  const minutes away = hours{offset.hour} + minutes{offset.minute};
  // no place on earth is further than 14 hours from UTC
  if (offset.minute > 59 || away > hours{14}) {
    return fail(ErrorKind::usage, msg("'{0}' names an offset from UTC that does not exist", shown(text)), hint());
  }
  return Moment{day + clock, west ? -away : away};
}

Result<Moment> read_moment(std::string_view text, const Moment& now) {
  const std::string plain = text::trim(text::fold_width(text));
  if (const auto day = relative_day(plain, now.day())) return moment_on(*day, now);
  if (auto whole = parse_moment(plain)) {
    return Moment{date::local_seconds{whole->utc().time_since_epoch() + now.offset}, now.offset};
  }

  Scanner in(plain);
  DateParts date;
  if (!scan_date(in, date)) return no_date(text, moment_forms);
  TimeParts time;
  const bool timed = !in.done();
  if (timed && !(scan_gap(in) && scan_time(in, time) && in.done())) return no_date(text, moment_forms);
  XINFANG_TRY(day, day_of(date, text, moment_forms));
  if (!timed) return moment_on(day, now);
  XINFANG_TRY(clock, time_of(time, text, moment_forms));
  return Moment{day + clock, now.offset};
}

Result<Day> read_day(std::string_view text, const Moment& now) {
  const std::string plain = text::trim(text::fold_width(text));
  if (const auto day = relative_day(plain, now.day())) return *day;
  Scanner in(plain);
  DateParts date;
  if (!scan_date(in, date) || !in.done()) return no_date(text, day_forms);
  return day_of(date, text, day_forms);
}

Result<minutes> parse_clock(std::string_view text) {
  const Hint hint = [] { return msg("write it as 09:00"); };
  Scanner in(text);
  TimeParts time;
  if (!(in.number(time.hour, two) && in.take(":") && in.number(time.minute, two) && in.done())) {
    return fail(ErrorKind::usage, msg("'{0}' is no time of day", shown(text)), hint());
  }
  XINFANG_TRY(clock, time_of(time, text, hint));
  return std::chrono::duration_cast<minutes>(clock);
}

Result<minutes> read_clock(std::string_view text) {
  const Hint hint = [] { return msg("write it like 9:00 or {0}", "9点半"); };
  const std::string plain = text::trim(text::fold_width(text));
  Scanner in(plain);
  TimeParts time;
  bool understood = in.number(time.hour, one_or_two);
  if (understood && in.take(":")) {
    understood = in.number(time.minute, two);
  } else if (understood && (in.take("点") || in.take("时"))) {
    if (in.take("半")) {
      time.minute = 30;
    } else if (in.at_digit()) {
      understood = in.number(time.minute, one_or_two);
      in.take("分");
    }
  } else {
    understood = false;
  }
  if (!understood || !in.done()) return fail(ErrorKind::usage, msg("'{0}' is no time of day", shown(text)), hint());
  XINFANG_TRY(clock, time_of(time, text, hint));
  return std::chrono::duration_cast<minutes>(clock);
}

std::string to_string(minutes since_midnight) {
  return fmt::format("{:02}:{:02}", since_midnight.count() / 60, since_midnight.count() % 60);
}

std::optional<date::local_seconds> read_spreadsheet_serial(std::string_view text) {
  const std::string plain = text::trim(text::fold_width(text));
  double serial = 0;
  const char* const end = plain.data() + plain.size();
  const auto [stop, fault] = std::from_chars(plain.data(), end, serial);
  if (fault != std::errc{} || stop != end) return std::nullopt;
  if (!(serial >= 1 && serial < 109575)) return std::nullopt;  // also what is no number at all

  const seconds since{std::llround(serial * 86400)};
  const auto days = date::floor<date::days>(since);
  // the 1900 system counts a 29 February 1900 that never was: it is day 60, and every later day is one too high
  if (days.count() == 60 || days.count() > 109574) return std::nullopt;
  const Day zero{date::year{1899} / 12 / (days.count() < 60 ? 31 : 30)};
  return date::local_seconds{zero} + since;
}

}  // namespace xinfang::calendar
