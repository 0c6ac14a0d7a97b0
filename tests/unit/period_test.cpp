#include <rapidcheck.h>

#include "catch.h"
#include "xinfang/report/report.h"

namespace {

using xinfang::ErrorKind;
using xinfang::report::parse_period;
using xinfang::report::Period;
using Kind = Period::Kind;

xinfang::calendar::Day day(int year, unsigned month, unsigned number) {
  return date::local_days{date::year{year} / date::month{month} / date::day{number}};
}

}  // namespace

TEST_CASE("a period is a month, a quarter or a year") {
  struct Row {
    const char* text;
    Period period;
  };
  const Period october{Kind::month, day(2026, 10, 1), day(2026, 10, 31), "2026-10"};
  const Period january{Kind::month, day(2026, 1, 1), day(2026, 1, 31), "2026-01"};
  const Period third{Kind::quarter, day(2026, 7, 1), day(2026, 9, 30), "2026-Q3"};
  const Period year{Kind::year, day(2026, 1, 1), day(2026, 12, 31), "2026"};
  const std::vector<Row> rows = {
      {"2026-10", october},
      {"2026年10月", october},
      {"２０２６－１０", october},
      {"２０２６年１０月", october},
      {"2026-01", january},
      {"2026年1月", january},
      {"2026年01月", january},
      {"2024-02", {Kind::month, day(2024, 2, 1), day(2024, 2, 29), "2024-02"}},
      {"2026-02", {Kind::month, day(2026, 2, 1), day(2026, 2, 28), "2026-02"}},
      {"2026-12", {Kind::month, day(2026, 12, 1), day(2026, 12, 31), "2026-12"}},
      {"2026-Q3", third},
      {"2026Q3", third},
      {"2026-q3", third},
      {"2026q3", third},
      {"２０２６Ｑ３", third},
      {"2026年三季度", third},
      {"2026年第三季度", third},
      {"2026年第3季度", third},
      {"2026年3季度", third},
      {"2026年一季度", {Kind::quarter, day(2026, 1, 1), day(2026, 3, 31), "2026-Q1"}},
      {"2026年二季度", {Kind::quarter, day(2026, 4, 1), day(2026, 6, 30), "2026-Q2"}},
      {"2026年四季度", {Kind::quarter, day(2026, 10, 1), day(2026, 12, 31), "2026-Q4"}},
      {"2026", year},
      {"2026年", year},
      {"1990", {Kind::year, day(1990, 1, 1), day(1990, 12, 31), "1990"}},
      {"2199", {Kind::year, day(2199, 1, 1), day(2199, 12, 31), "2199"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto read = parse_period(row.text);
    REQUIRE(read);
    CHECK(read->label == row.period.label);
    CHECK(*read == row.period);
  }
}

TEST_CASE("anything else is no period") {
  const std::vector<std::pair<const char*, const char*>> rows = {
      {"", "'' is not a period"},
      {"2026-1", "'2026-1' is not a period"},
      {"2026-010", "'2026-010' is not a period"},
      {"202610", "'202610' is not a period"},
      {"2026-10-01", "'2026-10-01' is not a period"},
      {"2026/10", "'2026/10' is not a period"},
      {" 2026", "' 2026' is not a period"},
      {"2026 ", "'2026 ' is not a period"},
      {"2026-", "'2026-' is not a period"},
      {"2026Q", "'2026Q' is not a period"},
      {"2026-Q03", "'2026-Q03' is not a period"},
      {"2026Q3x", "'2026Q3x' is not a period"},
      {"26-10", "'26-10' is not a period"},
      {"02026", "'02026' is not a period"},
      {"-2026", "'-2026' is not a period"},
      {"2026年10", "'2026年10' is not a period"},
      {"2026年第10月", "'2026年第10月' is not a period"},
      {"2026年五季度", "'2026年五季度' is not a period"},
      {"2026年三季", "'2026年三季' is not a period"},
      {"2026年月", "'2026年月' is not a period"},
      {"last month", "'last month' is not a period"},
      {"2026-00", "the month of '2026-00' is not between 1 and 12"},
      {"2026-13", "the month of '2026-13' is not between 1 and 12"},
      {"2026年13月", "the month of '2026年13月' is not between 1 and 12"},
      {"2026-Q0", "the quarter of '2026-Q0' is not between 1 and 4"},
      {"2026Q5", "the quarter of '2026Q5' is not between 1 and 4"},
      {"2026年第10季度", "the quarter of '2026年第10季度' is not between 1 and 4"},
      {"1989", "the year of '1989' is not between 1990 and 2199"},
      {"2200-01", "the year of '2200-01' is not between 1990 and 2199"},
  };
  for (const auto& [text, what] : rows) {
    CAPTURE(text);
    const auto read = parse_period(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::usage);
    CHECK(english(read.error().what) == what);
    CHECK(english(read.error().hint).find("2026-Q3") != std::string::npos);
  }
}

TEST_CASE("the period before, and the same period a year before") {
  struct Row {
    const char* period;
    const char* before;
    const char* last_year;
  };
  const std::vector<Row> rows = {
      {"2026-10", "2026-09", "2025-10"}, {"2026-01", "2025-12", "2025-01"}, {"2024-02", "2024-01", "2023-02"},
      {"2026-Q3", "2026-Q2", "2025-Q3"}, {"2026-Q1", "2025-Q4", "2025-Q1"}, {"2026-Q4", "2026-Q3", "2025-Q4"},
      {"2026", "2025", "2025"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.period);
    const Period period = parse_period(row.period).value();
    CHECK(previous(period) == parse_period(row.before).value());
    CHECK(year_before(period) == parse_period(row.last_year).value());
  }
  CHECK(previous(parse_period("1990-01").value()).label == "1989-12");
}

TEST_CASE("a label reads back as its period, and periods leave no gap") {
  CHECK(rc::check("a label reads back, and the period before ends the day before", [] {
    const int year = *rc::gen::inRange(1991, 2200);
    const int part = *rc::gen::inRange(1, 13);
    const std::vector<std::string> labels = {std::to_string(year),
                                             std::to_string(year) + "-Q" + std::to_string((part + 2) / 3),
                                             std::to_string(year) + "年" + std::to_string(part) + "月"};
    for (const std::string& label : labels) {
      const Period period = parse_period(label).value();
      RC_ASSERT(parse_period(period.label).value() == period);
      RC_ASSERT(previous(period).last + date::days{1} == period.first);
      RC_ASSERT(parse_period(previous(period).label).value() == previous(period));
    }
  }));
}
