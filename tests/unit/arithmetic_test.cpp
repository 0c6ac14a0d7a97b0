#include "xinfang/calendar/arithmetic.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "calendar_data.h"
#include "catch.h"

using namespace xinfang::calendar;
using calendar_data::builtin;
using calendar_data::day;

namespace {

Duration span(const char* text) {
  return parse_duration(text).value();
}

/// Whether the process ends by an assertion; tried in a child.
template <class Function>
bool aborts(const Function& function) {
  const pid_t child = fork();
  if (child == 0) {
    // the test framework would catch the signal and report it as a failure
    std::signal(SIGABRT, SIG_DFL);
    function();
    _exit(0);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

}  // namespace

TEST_CASE("deadlines asserted elsewhere") {
  const auto all = calendar_data::vectors();
  CHECK(all.size() == 26);
  for (const auto& vector : all) {
    INFO(to_string(vector.start) << " + " << vector.duration << " (" << vector.source << ")");
    REQUIRE((vector.rest_day == "roll" || vector.rest_day == "keep"));
    const RestDay rest_day = vector.rest_day == "roll" ? RestDay::roll : RestDay::keep;
    const Calendar calendar = vector.calendar == "cn" ? builtin() : calendar_data::with_days_off(vector.calendar);
    const auto duration = parse_duration(vector.duration);
    REQUIRE(duration);
    const TimeLimit limit = add(calendar, vector.start, *duration, rest_day);
    CHECK(to_string(limit.legal) == to_string(vector.expected));
    CHECK_FALSE(limit.provisional);
    if (rest_day == RestDay::keep) CHECK(limit.raw == limit.legal);
  }
}

TEST_CASE("a time limit has a raw and a legal end") {
  struct Row {
    const char* start;
    std::vector<Duration> steps;
    RestDay rest_day;
    const char* raw;
    const char* legal;
    bool provisional;
  };
  const auto roll = RestDay::roll;
  const auto keep = RestDay::keep;
  const std::vector<Row> rows{
      {"2025-12-18", {span("60d")}, roll, "2026-02-16", "2026-02-24", false},
      {"2026-01-31", {span("1mo")}, keep, "2026-02-28", "2026-02-28", false},
      {"2024-01-31", {span("1mo")}, keep, "2024-02-29", "2024-02-29", false},
      {"2026-03-31", {span("-1mo")}, keep, "2026-02-28", "2026-02-28", false},
      {"2026-01-15", {span("-1mo")}, keep, "2025-12-15", "2025-12-15", false},
      {"2026-08-31", {span("18mo")}, keep, "2028-02-29", "2028-02-29", false},
      // two clamped months end earlier than two months at once
      {"2026-01-31", {span("1mo"), span("1mo")}, keep, "2026-03-28", "2026-03-28", false},
      // the extension is counted from the unrolled end (2026-05-02, a holiday), and the result is rolled once
      {"2026-03-03", {span("60d"), span("30d")}, roll, "2026-06-01", "2026-06-01", false},
      {"2026-03-03", {span("60d")}, roll, "2026-05-02", "2026-05-06", false},
      {"2026-05-02", {}, roll, "2026-05-02", "2026-05-06", false},
      {"2026-05-02", {span("0d")}, roll, "2026-05-02", "2026-05-06", false},
      {"2026-05-02", {span("0wd")}, keep, "2026-05-02", "2026-05-02", false},
      {"2023-12-04", {span("-10wd")}, roll, "2023-11-20", "2023-11-20", false},
      {"2026-05-10", {span("-5d")}, roll, "2026-05-05", "2026-05-05", false},
      {"2026-03-10", {span("60d"), span("-5d")}, roll, "2026-05-04", "2026-05-04", false},
      {"2026-05-04", {span("-5d"), span("6d")}, roll, "2026-05-05", "2026-05-06", false},
      {"2026-05-06", {span("-1wd")}, keep, "2026-04-30", "2026-04-30", false},
      {"2026-05-10", {span("-2wd")}, keep, "2026-05-08", "2026-05-08", false},
  };
  for (const Row& row : rows) {
    INFO(row.start << " to " << row.raw);
    const TimeLimit limit = add(builtin(), day(row.start), row.steps, row.rest_day);
    CHECK(to_string(limit.raw) == row.raw);
    CHECK(to_string(limit.legal) == row.legal);
    CHECK(limit.provisional == row.provisional);
  }
}

TEST_CASE("an end that hangs on an unpublished schedule is provisional") {
  struct Row {
    const char* start;
    std::vector<Duration> steps;
    RestDay rest_day;
    bool provisional;
  };
  const auto roll = RestDay::roll;
  const auto keep = RestDay::keep;
  const std::vector<Row> rows{
      {"2026-12-01", {span("22wd")}, keep, false},  // ends on 12-31
      {"2026-12-01", {span("23wd")}, keep, true},   // ends in 2027
      {"2026-12-01", {span("31d")}, keep, false},   // calendar days need no schedule
      {"2026-12-01", {span("30d")}, roll, false},   // 12-31 is a working day of 2026
      {"2026-12-01", {span("31d")}, roll, true},    // 2027-01-01 is looked at
      {"2026-12-01", {span("3mo")}, keep, false},
      {"2026-12-01", {span("3mo")}, roll, true},
      {"2027-03-01", {span("-60d")}, roll, false},               // backwards nothing is rolled
      {"2027-03-01", {span("-60wd")}, keep, true},               // through 2027 back to 2026
      {"2026-12-01", {span("60d"), span("-60wd")}, keep, true},  // ends in 2026, by way of 2027
      {"2026-12-01", {span("60d"), span("-60d")}, keep, false},
      {"2010-12-31", {span("1wd")}, keep, true},   // 2010 is not covered
      {"2010-12-31", {span("10d")}, roll, false},  // only 2011 is looked at
      {"2010-12-20", {span("10d")}, roll, true},
  };
  for (const Row& row : rows) {
    INFO(row.start << " + " << to_string(row.steps.front()));
    CHECK(add(builtin(), day(row.start), row.steps, row.rest_day).provisional == row.provisional);
  }
}

TEST_CASE("a roll over the year's end needs both schedules") {
  Layer one;
  one.years = {2025};
  one.days = {{day("2025-12-31"), true, "x"}};
  const TimeLimit limit = add(Calendar({one}), day("2025-12-01"), span("30d"), RestDay::roll);
  CHECK(to_string(limit.raw) == "2025-12-31");
  CHECK(to_string(limit.legal) == "2026-01-01");
  CHECK(limit.provisional);
}

TEST_CASE("working days are counted without the start, with the end") {
  struct Row {
    const char* start;
    const char* end;
    int count;
  };
  const auto row = GENERATE(Row{"2026-02-01", "2026-03-01", 16}, Row{"2026-03-02", "2026-03-02", 0},
                            Row{"2026-03-02", "2026-03-03", 1}, Row{"2026-03-03", "2026-03-02", -1},
                            Row{"2026-03-06", "2026-03-08", 0}, Row{"2026-03-06", "2026-03-09", 1},
                            Row{"2026-02-13", "2026-02-14", 1}, Row{"2026-02-14", "2026-02-23", 0});
  INFO(row.start << " to " << row.end);
  CHECK(count_working_days(builtin(), day(row.start), day(row.end)) == row.count);
}

TEST_CASE("the exceptional days of a span are listed in order") {
  const auto notes = exceptional_days(builtin(), day("2026-09-19"), day("2026-10-11"));
  std::vector<std::string> listed;
  for (const DayNote& note : notes) {
    const char* kind = note.kind == DayNote::Kind::holiday   ? "holiday"
                       : note.kind == DayNote::Kind::make_up ? "make-up"
                                                             : "weekend";
    listed.push_back(to_string(note.day) + " " + kind + " " + note.name);
  }
  CHECK(listed ==
        std::vector<std::string>{"2026-09-20 make-up 国庆节调休上班", "2026-09-25 holiday 中秋节",
                                 "2026-09-26 holiday 中秋节", "2026-09-27 holiday 中秋节", "2026-10-01 holiday 国庆节",
                                 "2026-10-02 holiday 国庆节", "2026-10-03 holiday 国庆节", "2026-10-04 holiday 国庆节",
                                 "2026-10-05 holiday 国庆节", "2026-10-06 holiday 国庆节", "2026-10-07 holiday 国庆节",
                                 "2026-10-10 make-up 国庆节调休上班", "2026-10-11 weekend "});
  CHECK(exceptional_days(builtin(), day("2026-10-01"), day("2026-10-01")).empty());
  CHECK(exceptional_days(builtin(), day("2026-10-07"), day("2026-10-01")).empty());
}

TEST_CASE("minutes and hours have no day arithmetic") {
  for (const Unit unit : {Unit::minutes, Unit::hours})
    CHECK(aborts([unit] { add(Calendar(), day("2026-03-02"), {2, unit}, RestDay::keep); }));
}

TEST_CASE("a week without a working day is no calendar") {
  CHECK(aborts([] {
    Layer never;
    never.weekend = {1, 2, 3, 4, 5, 6, 7};
    Calendar({never});
  }));
}

TEST_CASE("the longest duration is walked in no time") {
  const TimeLimit limit = add(builtin(), day("2026-03-02"), span("36500wd"), RestDay::roll);
  CHECK(count_working_days(builtin(), day("2026-03-02"), limit.raw) == 36500);
  CHECK(limit.provisional);
}
