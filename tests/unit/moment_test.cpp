#include "xinfang/calendar/moment.h"

#include <date/tz.h>
#include <rapidcheck.h>

#include "calendar_data.h"
#include "catch.h"

#include "xinfang/codec/zone.h"

using namespace xinfang;
using namespace xinfang::calendar;
using calendar_data::day;

namespace {

Moment at(const std::string& text) {
  return parse_moment(text).value();
}

const Moment& noon() {
  static const Moment now = at("2026-03-02T12:34:56+08:00");
  return now;
}

rc::Gen<Day> any_day() {
  return rc::gen::map(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 109573)),
                      [](int n) { return day("1900-01-01") + date::days{n}; });
}

}  // namespace

TEST_CASE("a day is read exactly") {
  CHECK(to_string(day("2026-03-02")) == "2026-03-02");
  CHECK(to_string(day("1900-01-01")) == "1900-01-01");
  CHECK(to_string(day("2199-12-31")) == "2199-12-31");
  CHECK(to_string(day("2024-02-29")) == "2024-02-29");
  CHECK(to_string(day("2000-02-29")) == "2000-02-29");
}

TEST_CASE("a day that is none is refused") {
  struct Row {
    const char* text;
    const char* what;
  };
  const auto row =
      GENERATE(Row{"2026-02-30", "'2026-02-30' names a day that does not exist"},
               Row{"2026-02-29", "'2026-02-29' names a day that does not exist"},
               Row{"2100-02-29", "'2100-02-29' names a day that does not exist"},
               Row{"2026-13-01", "'2026-13-01' names a day that does not exist"},
               Row{"2026-00-01", "'2026-00-01' names a day that does not exist"},
               Row{"2026-01-00", "'2026-01-00' names a day that does not exist"},
               Row{"2026-04-31", "'2026-04-31' names a day that does not exist"},
               Row{"1899-12-31", "the year of '1899-12-31' is not between 1900 and 2199"},
               Row{"2200-01-01", "the year of '2200-01-01' is not between 1900 and 2199"}, Row{"", "'' is no date"},
               Row{"2026-3-2", "'2026-3-2' is no date"}, Row{"2026/03/02", "'2026/03/02' is no date"},
               Row{" 2026-03-02", "' 2026-03-02' is no date"}, Row{"2026-03-02 ", "'2026-03-02 ' is no date"},
               Row{"2026-03-02\n", "'2026-03-02\\u{a}' is no date"}, Row{"2026-03-021", "'2026-03-021' is no date"},
               Row{"02026-03-02", "'02026-03-02' is no date"}, Row{"-2026-03-02", "'-2026-03-02' is no date"},
               Row{"2026-03-0x", "'2026-03-0x' is no date"}, Row{"2026-03-+2", "'2026-03-+2' is no date"},
               Row{"２０２６-03-02", "'２０２６-03-02' is no date"});
  const auto refused = parse_day(row.text);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::usage);
  CHECK(english(refused.error().what) == row.what);
  CHECK(english(refused.error().hint) == "write it as 2026-03-02");
}

TEST_CASE("a moment is read exactly") {
  const Moment moment = at("2026-03-02T09:15:07+08:00");
  CHECK(moment.day() == day("2026-03-02"));
  CHECK(moment.offset == std::chrono::hours{8});
  CHECK(to_string(moment) == "2026-03-02T09:15:07+08:00");
  CHECK(clock_time(moment) == "2026-03-02 09:15");
  CHECK(to_string(at("2026-01-01T00:00:00-03:30")) == "2026-01-01T00:00:00-03:30");
  CHECK(to_string(at("1900-01-01T00:00:00+14:00")) == "1900-01-01T00:00:00+14:00");
  CHECK(to_string(at("2199-12-31T23:59:59-00:15")) == "2199-12-31T23:59:59-00:15");
}

TEST_CASE("moments compare by the instant, and the civil day is that of the place") {
  CHECK(at("2026-03-02T00:30:00+08:00") == at("2026-03-01T16:30:00+00:00"));
  CHECK(at("2026-03-02T00:30:00+08:00") < at("2026-03-01T16:30:01+00:00"));
  CHECK(at("2026-03-02T00:30:00+08:00") > at("2026-03-02T00:30:00+09:00"));
  CHECK(at("2026-03-02T00:30:00+08:00").day() == day("2026-03-02"));
  CHECK(at("2026-03-01T23:59:59+08:00").day() == day("2026-03-01"));
  CHECK(at("1960-03-01T23:59:59+08:00").day() == day("1960-03-01"));
}

TEST_CASE("a moment that is none is refused") {
  struct Row {
    const char* text;
    const char* what;
  };
  const auto row = GENERATE(
      Row{"2026-02-30T09:15:00+08:00", "'2026-02-30T09:15:00+08:00' names a day that does not exist"},
      Row{"2026-03-02T24:00:00+08:00", "'2026-03-02T24:00:00+08:00' names a time of day that does not exist"},
      Row{"2026-03-02T09:60:00+08:00", "'2026-03-02T09:60:00+08:00' names a time of day that does not exist"},
      Row{"2026-03-02T23:59:60+08:00", "'2026-03-02T23:59:60+08:00' names a time of day that does not exist"},
      Row{"2026-03-02T09:15:00+14:01", "'2026-03-02T09:15:00+14:01' names an offset from UTC that does not exist"},
      Row{"2026-03-02T09:15:00+07:60", "'2026-03-02T09:15:00+07:60' names an offset from UTC that does not exist"},
      Row{"2026-03-02T09:15:00Z", "'2026-03-02T09:15:00Z' is no date with a time and an offset"},
      Row{"2026-03-02T09:15:00", "'2026-03-02T09:15:00' is no date with a time and an offset"},
      Row{"2026-03-02 09:15:00+08:00", "'2026-03-02 09:15:00+08:00' is no date with a time and an offset"},
      Row{"2026-03-02T9:15:00+08:00", "'2026-03-02T9:15:00+08:00' is no date with a time and an offset"},
      Row{"2026-03-02T09:15:00.5+08:00", "'2026-03-02T09:15:00.5+08:00' is no date with a time and an offset"},
      Row{"2026-03-02T09:15:00+0800", "'2026-03-02T09:15:00+0800' is no date with a time and an offset"},
      Row{"2026-03-02T09:15:00-+08:00", "'2026-03-02T09:15:00-+08:00' is no date with a time and an offset"},
      Row{"2026-03-02T09:15:00+08:00x", "'2026-03-02T09:15:00+08:00x' is no date with a time and an offset"},
      Row{"2026-03-02", "'2026-03-02' is no date with a time and an offset"});
  const auto refused = parse_moment(row.text);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::usage);
  CHECK(english(refused.error().what) == row.what);
  CHECK(english(refused.error().hint) == "write it as 2026-03-02T09:15:00+08:00");
}

TEST_CASE("what people type is read") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const auto row = GENERATE(
      Row{"2026-03-05", "2026-03-05T00:00:00+08:00"}, Row{"2026/3/5", "2026-03-05T00:00:00+08:00"},
      Row{"2026.3.5", "2026-03-05T00:00:00+08:00"}, Row{"2026-3-5", "2026-03-05T00:00:00+08:00"},
      Row{"2026/03/05", "2026-03-05T00:00:00+08:00"}, Row{"2026年3月5日", "2026-03-05T00:00:00+08:00"},
      Row{"2026年03月05日", "2026-03-05T00:00:00+08:00"}, Row{"20260305", "2026-03-05T00:00:00+08:00"},
      Row{"2026年3月5号", "2026-03-05T00:00:00+08:00"}, Row{"2026年 3月 5日", "2026-03-05T00:00:00+08:00"},
      Row{"2026 年 3 月 5 日 9:32", "2026-03-05T09:32:00+08:00"}, Row{"  2026-03-05\t", "2026-03-05T00:00:00+08:00"},
      Row{"　２０２６／３／５", "2026-03-05T00:00:00+08:00"}, Row{"2026-03-02", "2026-03-02T12:34:56+08:00"},
      Row{"2026年3月2日", "2026-03-02T12:34:56+08:00"}, Row{"today", "2026-03-02T12:34:56+08:00"},
      Row{"今天", "2026-03-02T12:34:56+08:00"}, Row{"yesterday", "2026-03-01T00:00:00+08:00"},
      Row{"昨天", "2026-03-01T00:00:00+08:00"}, Row{"tomorrow", "2026-03-03T00:00:00+08:00"},
      Row{" 明天 ", "2026-03-03T00:00:00+08:00"}, Row{"2026-03-05 9:32", "2026-03-05T09:32:00+08:00"},
      Row{"2026/3/5 09:32:09", "2026-03-05T09:32:09+08:00"}, Row{"2026.3.5  9:32", "2026-03-05T09:32:00+08:00"},
      Row{"2026年3月5日 0:00", "2026-03-05T00:00:00+08:00"}, Row{"20260305T23:59:59", "2026-03-05T23:59:59+08:00"},
      Row{"2026-03-05T09:32", "2026-03-05T09:32:00+08:00"},
      Row{"２０２６－０３－０５　９：３２", "2026-03-05T09:32:00+08:00"},
      Row{"2026-03-02 0:00", "2026-03-02T00:00:00+08:00"},
      Row{"2026-03-02T09:15:00+05:30", "2026-03-02T11:45:00+08:00"}, Row{"1900-01-01", "1900-01-01T00:00:00+08:00"},
      Row{"21991231", "2199-12-31T00:00:00+08:00"});
  INFO(row.text);
  const auto read = read_moment(row.text, noon());
  REQUIRE(read);
  CHECK(to_string(*read) == row.expected);
}

TEST_CASE("what nobody can mean is refused with the accepted forms") {
  struct Row {
    const char* text;
    const char* what;
  };
  const auto row = GENERATE(
      Row{"2026-02-30", "'2026-02-30' names a day that does not exist"},
      Row{"2026-13-01", "'2026-13-01' names a day that does not exist"},
      Row{"20260230", "'20260230' names a day that does not exist"},
      Row{"2026年2月30日 9:00", "'2026年2月30日 9:00' names a day that does not exist"},
      Row{"1899/12/31", "the year of '1899/12/31' is not between 1900 and 2199"},
      Row{"2026-03-02 24:00", "'2026-03-02 24:00' names a time of day that does not exist"},
      Row{"2026-03-02 9:60", "'2026-03-02 9:60' names a time of day that does not exist"},
      Row{"2026-03-02 9:59:60", "'2026-03-02 9:59:60' names a time of day that does not exist"},
      Row{"2026-03-02T24:00:00+08:00", "'2026-03-02T24:00:00+08:00' is no date"}, Row{"", "'' is no date"},
      Row{"2026-03-02 ok", "'2026-03-02 ok' is no date"}, Row{"2026-03-02x", "'2026-03-02x' is no date"},
      Row{"2026-03-02 9:32 am", "'2026-03-02 9:32 am' is no date"},
      Row{"2026-03-02 932", "'2026-03-02 932' is no date"}, Row{"2026-03-02 9:3", "'2026-03-02 9:3' is no date"},
      Row{"2026-03-02T", "'2026-03-02T' is no date"}, Row{"2026-03-02 9:32:", "'2026-03-02 9:32:' is no date"},
      Row{"2026-3/2", "'2026-3/2' is no date"}, Row{"2026-03", "'2026-03' is no date"},
      Row{"202603021", "'202603021' is no date"}, Row{"2026030", "'2026030' is no date"},
      Row{"2026年3月2", "'2026年3月2' is no date"}, Row{"26-3-2", "'26-3-2' is no date"},
      Row{"02/03/2026", "'02/03/2026' is no date"}, Row{"-2026-03-02", "'-2026-03-02' is no date"},
      Row{"today 9:32", "'today 9:32' is no date"}, Row{"Today", "'Today' is no date"},
      Row{"后天", "'后天' is no date"}, Row{"9:32", "'9:32' is no date"},
      Row{"\x1b[31m2026", "'\\u{1b}[31m2026' is no date"}, Row{"\xff\xfe", "'\xEF\xBF\xBD\xEF\xBF\xBD' is no date"});
  INFO(row.text);
  const auto refused = read_moment(row.text, noon());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::usage);
  CHECK(english(refused.error().what) == row.what);
  const std::string hint = english(refused.error().hint);
  for (const char* form : {"2026-03-02,", "2026/3/2", "2026.3.2", "2026年3月2日", "20260302", "today", "yesterday",
                           "tomorrow", "9:32", "09:32:09", "2026-03-02T09:15:00+08:00"}) {
    CHECK(hint.find(form) != std::string::npos);
  }
}

TEST_CASE("a long text is shortened in the message") {
  const auto refused = read_moment(std::string(100000, 'x'), noon());
  REQUIRE_FALSE(refused);
  CHECK(english(refused.error().what).size() < 100);
}

TEST_CASE("a day has the same forms without a time") {
  CHECK(read_day("2026年3月2日", noon()) == day("2026-03-02"));
  CHECK(read_day("２０２６．３．５", noon()) == day("2026-03-05"));
  CHECK(read_day("20260305", noon()) == day("2026-03-05"));
  CHECK(read_day("昨天", noon()) == day("2026-03-01"));
  CHECK(read_day("tomorrow", noon()) == day("2026-03-03"));
  for (const char* text : {"2026-03-02 9:32", "2026-03-02T09:15:00+08:00", "2026-03-02x", "2026-02-30", "2026-13-01"}) {
    const auto refused = read_day(text, noon());
    REQUIRE_FALSE(refused);
    CHECK(english(refused.error().hint) ==
          "write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow");
  }
}

TEST_CASE("a spreadsheet's day number is read") {
  struct Row {
    const char* text;
    const char* expected;
  };
  const auto row =
      GENERATE(Row{"1", "1900-01-01T00:00:00"}, Row{"59", "1900-02-28T00:00:00"}, Row{"59.75", "1900-02-28T18:00:00"},
               Row{"61", "1900-03-01T00:00:00"}, Row{"43563", "2019-04-08T00:00:00"},
               Row{"43563.35925925926", "2019-04-08T08:37:20"}, Row{"43563.359259", "2019-04-08T08:37:20"},
               Row{"4.356335925925926E4", "2019-04-08T08:37:20"}, Row{" ４３５６３．５ ", "2019-04-08T12:00:00"},
               Row{"36526", "2000-01-01T00:00:00"}, Row{"43563.999999999", "2019-04-09T00:00:00"},
               Row{"109574", "2199-12-31T00:00:00"}, Row{"109574.5", "2199-12-31T12:00:00"});
  INFO(row.text);
  const auto read = read_spreadsheet_serial(row.text);
  REQUIRE(read);
  CHECK(to_string(Moment{*read, {}}) == std::string(row.expected) + "+00:00");
}

TEST_CASE("what is no spreadsheet day gives nothing") {
  for (const char* text : {"",       " ",      "0",          "0.5",    "0.9999999",      "-1",
                           "60",     "60.5",   "59.9999999", "109575", "109574.9999999", "20260302",
                           "1e300",  "1e999",  "nan",        "inf",    "0x10",           "43563x",
                           "43 563", "43,563", "2026-03-02", "四万"}) {
    INFO(text);
    CHECK_FALSE(read_spreadsheet_serial(text));
  }
}

TEST_CASE("what is written is read back") {
  CHECK(rc::check("days", [] {
    const Day any = *any_day();
    RC_ASSERT(parse_day(to_string(any)) == any);
    RC_ASSERT(read_day(to_string(any), noon()) == any);
  }));
  CHECK(rc::check("moments", [] {
    const Moment any{*any_day() + std::chrono::seconds{*rc::gen::inRange(0, 86400)},
                     std::chrono::minutes{*rc::gen::inRange(-840, 841)}};
    const auto read = parse_moment(to_string(any));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->local == any.local);
    RC_ASSERT(read->offset == any.offset);
  }));
  CHECK(rc::check("no text breaks the readers", [](const std::string& text) {
    const auto whole = read_moment(text, noon());
    const auto serial = read_spreadsheet_serial(text);
    RC_CLASSIFY(whole.has_value());
    RC_CLASSIFY(serial.has_value());
  }));
}

TEST_CASE("the time of China is what the time zone database says") {
  using namespace std::chrono_literals;
  const date::time_zone* zone = date::locate_zone("Asia/Shanghai");
  for (auto moment = date::sys_seconds{date::sys_days{date::year(1986) / 1 / 1}};
       moment < date::sys_days{date::year(2040) / 1 / 1}; moment += 6h + 7min) {
    const auto offset = std::chrono::duration_cast<std::chrono::minutes>(zone->get_info(moment).offset);
    if (codec::offset_at("Asia/Shanghai", moment) != offset) FAIL(date::format("%F %T", moment));
  }
  CHECK(codec::offset_at("Asia/Urumqi", date::sys_seconds{1'700'000'000s}) == 6h);
  CHECK_FALSE(codec::offset_at("Asia/Nowhere", date::sys_seconds{}));
  CHECK(codec::is_zone("Asia/Shanghai"));
  CHECK_FALSE(codec::is_zone("Asia/Nowhere"));
}
