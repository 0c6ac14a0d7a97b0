#include <rapidcheck.h>

#include <algorithm>

#include "calendar_data.h"
#include "catch.h"
#include "xinfang/calendar/arithmetic.h"

using namespace xinfang::calendar;
using calendar_data::builtin;
using calendar_data::day;

namespace {

/// Years 2008 to 2029: some before, most within, some after the built-in calendars.
rc::Gen<Day> any_day() {
  return rc::gen::map(rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 8036)),
                      [](int n) { return day("2008-01-01") + date::days{n}; });
}

rc::Gen<Duration> any_span(int least, int most) {
  return rc::gen::map(
      rc::gen::pair(rc::gen::inRange(least, most + 1), rc::gen::element(Unit::days, Unit::working_days, Unit::months)),
      [](const auto& p) {
        return p.second == Unit::months ? Duration{p.first / 20, p.second} : Duration{p.first, p.second};
      });
}

rc::Gen<RestDay> any_rest_day() {
  return rc::gen::element(RestDay::roll, RestDay::keep);
}

}  // namespace

TEST_CASE("a later start never gives an earlier end") {
  CHECK(rc::check([] {
    const Day a = *any_day();
    const Day b = a + date::days{*rc::gen::inRange(0, 60)};
    const auto steps = *rc::gen::container<std::vector<Duration>>(any_span(-60, 120));
    const RestDay rest_day = *any_rest_day();
    const TimeLimit first = add(builtin(), a, steps, rest_day);
    const TimeLimit second = add(builtin(), b, steps, rest_day);
    RC_ASSERT(first.raw <= second.raw);
    RC_ASSERT(first.legal <= second.legal);
  }));
}

TEST_CASE("a longer limit never ends earlier") {
  CHECK(rc::check([] {
    const Day start = *any_day();
    const Duration longer = *any_span(0, 120);
    const Duration shorter{*rc::gen::inRange(0, longer.count + 1), longer.unit};
    const RestDay rest_day = *any_rest_day();
    RC_ASSERT(add(builtin(), start, shorter, rest_day).legal <= add(builtin(), start, longer, rest_day).legal);
  }));
}

TEST_CASE("adding working days and counting them agree") {
  CHECK(rc::check([] {
    const Day start = *any_day();
    const int count = *rc::gen::inRange(0, 200);
    const Day end = add(builtin(), start, {count, Unit::working_days}, RestDay::keep).raw;
    RC_ASSERT(count_working_days(builtin(), start, end) == count);
    if (count > 0) RC_ASSERT(builtin().is_working(end));
  }));
}

TEST_CASE("from a working day, back as far as forth") {
  CHECK(rc::check([] {
    const Day start = add(builtin(), *any_day(), {0, Unit::days}, RestDay::roll).legal;
    const int count = *rc::gen::inRange(1, 200);
    const Day end = add(builtin(), start, {-count, Unit::working_days}, RestDay::roll).legal;
    RC_ASSERT(count_working_days(builtin(), start, end) == -count);
    RC_ASSERT(add(builtin(), end, {count, Unit::working_days}, RestDay::keep).raw == start);
  }));
}

TEST_CASE("counting the other way round changes the sign") {
  CHECK(rc::check([] {
    const Day a = *any_day();
    const Day b = *any_day();
    RC_ASSERT(count_working_days(builtin(), a, b) == -count_working_days(builtin(), b, a));
  }));
}

TEST_CASE("a rolled end is a working day, the first one from the raw end on") {
  CHECK(rc::check([] {
    const Duration forwards = *any_span(0, 120);
    const TimeLimit limit = add(builtin(), *any_day(), forwards, RestDay::roll);
    RC_ASSERT(builtin().is_working(limit.legal));
    RC_ASSERT(limit.legal >= limit.raw);
    for (Day day = limit.raw; day < limit.legal; day += date::days{1}) RC_ASSERT(builtin().is_rest(day));
  }));
}

TEST_CASE("backwards and keep never roll") {
  CHECK(rc::check([] {
    const TimeLimit kept = add(builtin(), *any_day(), *any_span(-120, 120), RestDay::keep);
    RC_ASSERT(kept.legal == kept.raw);
    const TimeLimit back = add(builtin(), *any_day(), {*rc::gen::inRange(-120, 0), Unit::days}, RestDay::roll);
    RC_ASSERT(back.legal == back.raw);
  }));
}

TEST_CASE("months keep the day or end with the month") {
  CHECK(rc::check([] {
    const Day start = *any_day();
    const int count = *rc::gen::inRange(-400, 401);
    const date::year_month_day from{start};
    const date::year_month_day to{add(builtin(), start, {count, Unit::months}, RestDay::keep).raw};
    RC_ASSERT(to.year() / to.month() - from.year() / from.month() == date::months{count});
    const bool month_end = date::local_days{to} == date::local_days{to.year() / to.month() / date::last};
    RC_ASSERT(to.day() == from.day() || (to.day() < from.day() && month_end));
  }));
}

TEST_CASE("calendar days and months with keep need no calendar") {
  CHECK(rc::check([] {
    const Day start = *any_day();
    const Duration days{*rc::gen::inRange(-3000, 3001), *rc::gen::element(Unit::days, Unit::months)};
    const TimeLimit limit = add(builtin(), start, days, RestDay::keep);
    RC_ASSERT_FALSE(limit.provisional);
    RC_ASSERT(limit == add(Calendar(), start, days, RestDay::keep));
  }));
}

TEST_CASE("a date that is not provisional stays when more schedules are published") {
  CHECK(rc::check([] {
    static const Calendar later = [] {
      std::vector<Layer> layers;
      for (int year = 2011; year <= 2026; ++year) layers.push_back(calendar_data::builtin_layer(year));
      Layer unknown;  // rests on half of the days in the years around
      unknown.years = {2008, 2009, 2010, 2027, 2028, 2029, 2030};
      for (Day day{date::year{2008} / 1 / 1}; day < Day{date::year{2031} / 1 / 1}; day += date::days{2}) {
        if (unknown.years.contains(int{date::year_month_day{day}.year()})) unknown.days.push_back({day, true, "x"});
      }
      layers.push_back(unknown);
      return Calendar(layers);
    }();
    const Day start = *any_day();
    const auto steps = *rc::gen::container<std::vector<Duration>>(any_span(-60, 120));
    const RestDay rest_day = *any_rest_day();
    const TimeLimit limit = add(builtin(), start, steps, rest_day);
    if (!limit.provisional) RC_ASSERT(limit == add(later, start, steps, rest_day));
  }));
}

TEST_CASE("exceptional days explain the count") {
  CHECK(rc::check([] {
    const Day start = *any_day();
    const Day end = start + date::days{*rc::gen::inRange(0, 200)};
    const auto notes = exceptional_days(builtin(), start, end);
    const auto rests = std::count_if(notes.begin(), notes.end(),
                                     [](const DayNote& note) { return note.kind != DayNote::Kind::make_up; });
    RC_ASSERT((end - start).count() - rests == count_working_days(builtin(), start, end));
  }));
}
