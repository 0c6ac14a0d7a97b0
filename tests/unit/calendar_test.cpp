#include "xinfang/calendar/calendar.h"

#include <algorithm>

#include "calendar_data.h"
#include "catch.h"
#include "xinfang/calendar/arithmetic.h"

using namespace xinfang::calendar;
using calendar_data::builtin;
using calendar_data::day;

namespace {

NamedDay rest(const char* text, const char* name) {
  return {day(text), true, name};
}
NamedDay work(const char* text, const char* name) {
  return {day(text), false, name};
}

}  // namespace

TEST_CASE("without layers Saturdays and Sundays are off and no year is covered") {
  const Calendar calendar;
  CHECK(calendar.is_working(day("2026-03-06")));
  CHECK(calendar.is_rest(day("2026-03-07")));
  CHECK(calendar.is_rest(day("2026-03-08")));
  CHECK(calendar.is_working(day("2026-03-09")));
  CHECK(calendar.named(day("2026-10-01")) == nullptr);
  CHECK_FALSE(calendar.covers(2026));
  CHECK(calendar.covered_years().empty());
  CHECK(calendar.days_of(2026).empty());
  CHECK(calendar.sources_of(2026).empty());
}

TEST_CASE("later layers override earlier ones day by day") {
  Layer national;
  national.years = {2026};
  national.days = {rest("2026-10-01", "国庆节"), work("2026-10-10", "调休上班")};
  national.source = "notice";
  Layer office;
  office.days = {work("2026-10-01", "值班"), rest("2026-11-11", "厂休")};
  office.source = "office order";
  const Calendar calendar({national, office});
  CHECK(calendar.is_working(day("2026-10-01")));
  CHECK(calendar.named(day("2026-10-01"))->name == "值班");
  CHECK(calendar.is_working(day("2026-10-10")));
  CHECK(calendar.is_rest(day("2026-11-11")));
  CHECK(calendar.days_of(2026).size() == 3);
  CHECK(calendar.days_of(2026).back().name == "厂休");
  CHECK(calendar.sources_of(2026) == std::vector<std::string>{"notice", "office order"});
  CHECK(calendar.covers(2026));
  CHECK_FALSE(calendar.covers(2027));
  CHECK(Calendar({office, national}).is_rest(day("2026-10-01")));
}

TEST_CASE("a layer may change the weekend, and one without leaves it") {
  Layer friday;
  friday.weekend = {5};
  Layer silent;
  silent.days = {rest("2026-03-09", "x")};
  const Calendar calendar({friday, silent});
  CHECK(calendar.is_rest(day("2026-03-06")));
  CHECK(calendar.is_working(day("2026-03-07")));
  CHECK(calendar.is_working(day("2026-03-08")));
  CHECK(calendar.is_rest(day("2026-03-09")));
}

TEST_CASE("a weekend of listed years leaves the other years alone") {
  Layer friday;
  friday.years = {2027};
  friday.weekend = {5};
  const Calendar calendar({friday});
  CHECK(calendar.is_rest(day("2027-03-05")));
  CHECK(calendar.is_working(day("2027-03-06")));
  CHECK(calendar.is_working(day("2026-03-06")));
  CHECK(calendar.is_rest(day("2026-03-07")));
}

TEST_CASE("a layer for every year covers every year") {
  Layer every;
  every.every_year = true;
  every.days = {rest("2017-05-29", "x")};
  every.source = "s";
  const Calendar calendar({every});
  CHECK(calendar.covers(1900));
  CHECK(calendar.covers(day("2199-12-31"), day("1900-01-01")));
  CHECK(calendar.covered_years().empty());
  CHECK(calendar.sources_of(2017) == std::vector<std::string>{"s"});
  CHECK(calendar.sources_of(2018) == std::vector<std::string>{"s"});
}

TEST_CASE("days in a neighbouring year count without covering it") {
  Layer next;
  next.years = {2019};
  next.days = {rest("2018-12-31", "元旦")};
  next.source = "the 2019 notice";
  const Calendar calendar({next});
  CHECK(calendar.is_rest(day("2018-12-31")));
  CHECK_FALSE(calendar.covers(2018));
  CHECK(calendar.sources_of(2018) == std::vector<std::string>{"the 2019 notice"});
  CHECK(calendar.covered_years() == std::vector<int>{2019});
}

TEST_CASE("coverage of a span asks for every year of it, in either order") {
  Layer two;
  two.years = {2024, 2026};
  const Calendar calendar({two});
  CHECK(calendar.covers(day("2024-01-01"), day("2024-12-31")));
  CHECK_FALSE(calendar.covers(day("2024-12-31"), day("2025-01-01")));
  CHECK_FALSE(calendar.covers(day("2024-12-31"), day("2026-01-01")));
  CHECK_FALSE(calendar.covers(day("2026-01-01"), day("2024-12-31")));
  CHECK(calendar.covers(day("2026-12-31"), day("2026-01-01")));
}

TEST_CASE("the built-in calendars are what the State Council published") {
  std::vector<int> years;
  for (int year = calendar_data::first_year; year <= calendar_data::last_year; ++year) {
    INFO(year);
    years.push_back(year);
    const Layer layer = calendar_data::builtin_layer(year);
    CHECK(layer.source.find(std::to_string(year) + "年") != std::string::npos);
    CHECK(layer.days.size() >= 27);
    CHECK(std::is_sorted(layer.days.begin(), layer.days.end(),
                         [](const NamedDay& a, const NamedDay& b) { return a.day <= b.day; }));
    for (const NamedDay& named : layer.days) {
      INFO(to_string(named.day));
      CHECK_FALSE(named.name.empty());
      // only a Saturday or Sunday can be worked instead
      if (!named.rest) CHECK(date::weekday{named.day}.iso_encoding() >= 6);
    }
    CHECK(builtin().is_rest(day(std::to_string(year) + "-01-01")));
    for (const char* name : {"-10-01", "-10-02", "-10-03"}) CHECK(builtin().is_rest(day(std::to_string(year) + name)));
  }
  CHECK(builtin().covered_years() == years);
  CHECK_FALSE(builtin().covers(2027));
}

TEST_CASE("days the notices made special") {
  CHECK(builtin().is_working(day("2011-12-31")));  // a Saturday, named by the 2012 notice
  CHECK(builtin().is_rest(day("2015-09-03")));
  CHECK(builtin().is_rest(day("2018-12-31")));
  CHECK(builtin().is_rest(day("2020-01-31")));  // the festival was lengthened to 02-02 by a later notice
  CHECK(builtin().is_working(day("2020-02-03")));
  CHECK(builtin().is_rest(day("2022-12-31")));
  CHECK(builtin().is_working(day("2023-01-03")));
  CHECK(builtin().is_working(day("2024-02-09")));  // New Year's Eve: leave was only encouraged
  CHECK(builtin().is_working(day("2026-02-14")));
}

// Weekdays less the statutory days (11, from 2025 on 13), and the swaps over a year's end and extra days off.
TEST_CASE("working days of each year") {
  struct Row {
    int year;
    int working_days;
  };
  const auto row =
      GENERATE(Row{2011, 250}, Row{2012, 249}, Row{2013, 250}, Row{2014, 250}, Row{2015, 249}, Row{2016, 250},
               Row{2017, 249}, Row{2018, 250}, Row{2019, 250}, Row{2020, 249}, Row{2021, 250}, Row{2022, 249},
               Row{2023, 249}, Row{2024, 251}, Row{2025, 248}, Row{2026, 248});
  INFO(row.year);
  CHECK(count_working_days(builtin(), day(std::to_string(row.year - 1) + "-12-31"),
                           day(std::to_string(row.year) + "-12-31")) == row.working_days);
}
