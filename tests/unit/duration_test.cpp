#include "xinfang/calendar/duration.h"

#include <rapidcheck.h>

#include "catch.h"

using namespace xinfang;
using namespace xinfang::calendar;

TEST_CASE("durations are read as regulations write them") {
  struct Row {
    const char* text;
    Duration expected;
  };
  const auto row = GENERATE(
      Row{"15d", {15, Unit::days}}, Row{"15日", {15, Unit::days}}, Row{"15天", {15, Unit::days}},
      Row{"15 days", {15, Unit::days}}, Row{"1 day", {1, Unit::days}}, Row{"0d", {0, Unit::days}},
      Row{"5wd", {5, Unit::working_days}}, Row{"5 wd", {5, Unit::working_days}},
      Row{"5个工作日", {5, Unit::working_days}}, Row{"5工作日", {5, Unit::working_days}},
      Row{"5 working days", {5, Unit::working_days}}, Row{"1  working  day", {1, Unit::working_days}},
      Row{"2mo", {2, Unit::months}}, Row{"2个月", {2, Unit::months}}, Row{"2 months", {2, Unit::months}},
      Row{"30min", {30, Unit::minutes}}, Row{"30分钟", {30, Unit::minutes}}, Row{"30 minutes", {30, Unit::minutes}},
      Row{"2h", {2, Unit::hours}}, Row{"2小时", {2, Unit::hours}}, Row{"2个小时", {2, Unit::hours}},
      Row{"-5wd", {-5, Unit::working_days}}, Row{"+5wd", {5, Unit::working_days}}, Row{"-0d", {0, Unit::days}},
      Row{"－１０个工作日", {-10, Unit::working_days}}, Row{"　１５　日　", {15, Unit::days}},
      Row{"１５ｗｄ", {15, Unit::working_days}}, Row{"＋３０ｄ", {30, Unit::days}}, Row{"007d", {7, Unit::days}},
      Row{"十五日", {15, Unit::days}}, Row{"五个工作日", {5, Unit::working_days}}, Row{"十日", {10, Unit::days}},
      Row{"二十日", {20, Unit::days}}, Row{"六十日", {60, Unit::days}}, Row{"一十五日", {15, Unit::days}},
      Row{"九十九天", {99, Unit::days}}, Row{"两个月", {2, Unit::months}}, Row{"三十分钟", {30, Unit::minutes}},
      Row{"二十四小时", {24, Unit::hours}}, Row{"-十五 日", {-15, Unit::days}},
      Row{"四十五个工作日", {45, Unit::working_days}}, Row{"36500d", {36500, Unit::days}},
      Row{"-36500d", {-36500, Unit::days}});
  INFO(row.text);
  const auto read = parse_duration(row.text);
  REQUIRE(read);
  CHECK(*read == row.expected);
}

TEST_CASE("anything else is no duration") {
  struct Row {
    const char* text;
    const char* what;
  };
  const auto row = GENERATE(
      Row{"", "'' is no length of time"}, Row{"15", "'15' is no length of time"}, Row{"d", "'d' is no length of time"},
      Row{"wd", "'wd' is no length of time"}, Row{"15x", "'15x' is no length of time"},
      Row{"15m", "'15m' is no length of time"}, Row{"15w", "'15w' is no length of time"},
      Row{"15D", "'15D' is no length of time"}, Row{"1.5d", "'1.5d' is no length of time"},
      Row{"--5d", "'--5d' is no length of time"}, Row{"+-5d", "'+-5d' is no length of time"},
      Row{"- 5d", "'- 5d' is no length of time"}, Row{"5wdx", "'5wdx' is no length of time"},
      Row{"5 d 3", "'5 d 3' is no length of time"}, Row{"1 5d", "'1 5d' is no length of time"},
      Row{"15d15d", "'15d15d' is no length of time"}, Row{"五", "'五' is no length of time"},
      Row{"一百日", "'一百日' is no length of time"}, Row{"二五日", "'二五日' is no length of time"},
      Row{"十十日", "'十十日' is no length of time"}, Row{"百日", "'百日' is no length of time"},
      Row{"数日", "'数日' is no length of time"}, Row{"5个日", "'5个日' is no length of time"},
      Row{"5个", "'5个' is no length of time"}, Row{"半年", "'半年' is no length of time"},
      Row{"1年", "'1年' is no length of time"}, Row{"1y", "'1y' is no length of time"},
      Row{"2月", "'2月' is a month of the year, not a length of time"},
      Row{"十二月", "'十二月' is a month of the year, not a length of time"},
      Row{"36501d", "'36501d' is too long, at most 36500 of a unit can be counted"},
      Row{"-36501wd", "'-36501wd' is too long, at most 36500 of a unit can be counted"},
      Row{"99999999999999999999d", "'99999999999999999999d' is too long, at most 36500 of a unit can be counted"},
      Row{"\x1b[2J", "'\\u{1b}[2J' is no length of time"});
  INFO(row.text);
  const auto refused = parse_duration(row.text);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::usage);
  CHECK(english(refused.error().what) == row.what);
  CHECK(english(refused.error().hint) ==
        "write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时");
}

TEST_CASE("durations are written for programs and for people") {
  CHECK(to_string(Duration{5, Unit::working_days}) == "5wd");
  CHECK(to_string(Duration{-5, Unit::working_days}) == "-5wd");
  CHECK(to_string(Duration{2, Unit::months}) == "2mo");
  CHECK(english(describe({5, Unit::working_days})) == "5 working days");
  CHECK(english(describe({1, Unit::working_days})) == "1 working day");
  CHECK(english(describe({15, Unit::days})) == "15 days");
  CHECK(english(describe({-1, Unit::days})) == "-1 day");
  CHECK(english(describe({0, Unit::days})) == "0 days");
  CHECK(english(describe({30, Unit::minutes})) == "30 minutes");
  CHECK(english(describe({2, Unit::hours})) == "2 hours");
  CHECK(english(describe({1, Unit::months})) == "1 month");
  CHECK(Duration{2, Unit::months}.whole_days());
  CHECK_FALSE(Duration{30, Unit::minutes}.whole_days());
  CHECK_FALSE(Duration{2, Unit::hours}.whole_days());
}

TEST_CASE("written durations are read back") {
  CHECK(rc::check("both ways of writing", [] {
    const Duration any{*rc::gen::inRange(-36500, 36501),
                       *rc::gen::element(Unit::minutes, Unit::hours, Unit::days, Unit::working_days, Unit::months)};
    RC_ASSERT(parse_duration(to_string(any)) == any);
    RC_ASSERT(parse_duration(english(describe(any))) == any);
  }));
  CHECK(rc::check("no text breaks the reader", [](const std::string& text) {
    const auto read = parse_duration(text);
    if (read) RC_ASSERT(parse_duration(to_string(*read)) == *read);
  }));
}

TEST_CASE("every Chinese numeral to ninety-nine is read") {
  const std::vector<std::string> digits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  for (std::size_t n = 1; n <= 99; ++n) {
    const std::string tens = n < 10 ? "" : (n < 20 ? "十" : digits[n / 10] + "十");
    const std::string text = tens + digits[n % 10] + "个工作日";
    INFO(text);
    CHECK(parse_duration(text) == Duration{static_cast<int>(n), Unit::working_days});
  }
}
