#include "catch.h"
#include "xinfang/report/report.h"

namespace {

using namespace xinfang::report;

/// Days are counted from 2026-10-01, the first day of the period of most tests.
Day october(int number) {
  return date::local_days{date::year{2026} / 10 / 1} + date::days{number - 1};
}

const Period period = parse_period("2026-10").value();
const Day afterwards = october(40);

struct Fraction {
  long numerator;
  long denominator;
  friend bool operator==(const Fraction&, const Fraction&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Fraction& f) {
    return out << f.numerator << "/" << f.denominator;
  }
};

Fraction fraction(const Figures& of, const char* id) {
  const Indicator* found = of.find(id);
  REQUIRE(found != nullptr);
  REQUIRE(found->fraction);
  return {found->numerator, found->denominator};
}

double count(const Figures& of, const char* id) {
  const Indicator* found = of.find(id);
  REQUIRE(found != nullptr);
  REQUIRE_FALSE(found->fraction);
  return found->value;
}

CaseSummary registered(int day) {
  CaseSummary one;
  one.registered = october(day);
  one.channel = "letter";
  return one;
}

CaseSummary due(int limit, std::optional<int> answered = {}) {
  CaseSummary one = registered(-60);
  one.accepted = october(-55);
  one.conclusion_due = october(limit);
  if (answered) one.answered = october(*answered);
  one.open = !answered;
  return one;
}

/// In time 3, late 3, open and still in time 4, open and late 4; today is the 20th.
std::vector<CaseSummary> reference() {
  return {due(5, 4), due(5, 5), due(10, 1), due(5, 6), due(6, 19), due(1, 2), due(20),
          due(21),   due(25),   due(31),    due(1),    due(10),    due(18),   due(19)};
}

}  // namespace

TEST_CASE("indicators come in a fixed order, each with its name and formula") {
  const Figures none = figures({}, period, afterwards);
  const std::vector<std::string> ids = {"cases",
                                        "persons",
                                        "visits",
                                        "group_visits",
                                        "repeat_rate",
                                        "timely_acceptance",
                                        "acceptance_rate",
                                        "on_time_conclusion",
                                        "on_time_answer",
                                        "conclusion_rate",
                                        "resolution_rate",
                                        "participation",
                                        "satisfaction",
                                        "extended",
                                        "overruled",
                                        "overdue_now",
                                        "transferred",
                                        "assigned",
                                        "urged",
                                        "supervised",
                                        "escalated",
                                        "recused",
                                        "suggested_work",
                                        "suggested_policy",
                                        "suggested_accountability",
                                        "adoption_rate"};
  REQUIRE(none.indicators.size() == ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const Indicator& one = none.indicators[i];
    CAPTURE(ids[i]);
    CHECK(one.id == ids[i]);
    CHECK_FALSE(english(one.name).empty());
    CHECK_FALSE(english(one.formula).empty());
    CHECK(one.defined() == !one.fraction);  // no cases: nothing is 0 %, nothing 100 %
    CHECK(one.value == 0);
    CHECK(one.small_sample == one.fraction);
  }
  CHECK(none.find("nothing") == nullptr);
  CHECK(english(none.find("on_time_conclusion")->formula).find("open cases whose limit has not passed are left out") !=
        std::string::npos);
}

TEST_CASE("what is registered in the period counts, both days included") {
  std::vector<CaseSummary> cases = {registered(0), registered(1), registered(15), registered(31), registered(32)};
  cases[1].headcount = 7;
  cases[1].channel = "visit";
  cases[2].repeat = true;
  cases[2].extensions = 2;
  cases[4].channel = "visit";
  cases[4].extensions = 1;
  cases[0].past_due = true;
  CaseSummary mistake = registered(15);
  mistake.voided = mistake.repeat = mistake.past_due = true;
  mistake.response_due = mistake.conclusion_due = october(15);
  mistake.accepted = mistake.answered = october(15);
  cases.push_back(mistake);
  const Figures all = figures(cases, period, afterwards);
  CHECK(count(all, "cases") == 3);
  CHECK(count(all, "persons") == 9);
  CHECK(count(all, "visits") == 1);
  CHECK(count(all, "group_visits") == 1);
  CHECK(count(all, "extended") == 1);
  CHECK(count(all, "overdue_now") == 1);  // registered before the period
  CHECK(fraction(all, "repeat_rate") == Fraction{1, 3});
  CHECK(all.find("repeat_rate")->value == 1.0 / 3);
  CHECK(fraction(all, "timely_acceptance") == Fraction{0, 0});
  CHECK(fraction(all, "on_time_conclusion") == Fraction{0, 0});
  CHECK(all.calendar_days.cases == 0);
}

TEST_CASE("what was done counts by its own day, whenever the case was registered") {
  CaseSummary old = registered(-100);
  old.done = {{Deed::transferred, october(0)}, {Deed::transferred, october(1)}, {Deed::supervised, october(31)},
              {Deed::supervised, october(32)}, {Deed::urged, october(3)},       {Deed::urged, october(3)}};
  CaseSummary suggested = registered(-100);
  suggested.done = {{Deed::suggested_work, october(2)},
                    {Deed::suggested_policy, october(2)},
                    {Deed::suggestion_adopted, october(9)},
                    {Deed::suggestion_not_adopted, october(9)},
                    {Deed::suggestion_not_adopted, october(40)}};
  CaseSummary mistake = registered(-100);
  mistake.voided = true;
  mistake.done = {{Deed::urged, october(3)}};
  const Figures all = figures({old, suggested, mistake}, period, afterwards);
  CHECK(count(all, "cases") == 0);
  CHECK(count(all, "transferred") == 1);
  CHECK(count(all, "supervised") == 1);
  CHECK(count(all, "urged") == 2);
  CHECK(count(all, "recused") == 0);
  CHECK(count(all, "suggested_work") == 1);
  CHECK(count(all, "suggested_policy") == 1);
  CHECK(count(all, "suggested_accountability") == 0);
  CHECK(fraction(all, "adoption_rate") == Fraction{1, 2});
}

TEST_CASE("the outcome of the cases registered in the period") {
  std::vector<CaseSummary> cases(6, registered(3));
  for (std::size_t i = 0; i < 4; ++i) cases[i].accepted = october(8);
  for (std::size_t i : {0U, 1U, 2U, 5U}) cases[i].closed = true;  // the last one was declined
  cases[0].resolved = cases[1].resolved = true;
  cases[3].resolved = true;  // not closed yet
  for (std::size_t i : {0U, 1U}) cases[i].rated = true;
  cases[0].satisfied = true;
  cases[2].satisfied = true;  // never rated
  cases.push_back(registered(-3));
  cases.back().accepted = october(3);
  cases.back().closed = true;
  const Figures all = figures(cases, period, afterwards);
  CHECK(fraction(all, "acceptance_rate") == Fraction{4, 6});
  CHECK(fraction(all, "conclusion_rate") == Fraction{3, 4});
  CHECK(fraction(all, "resolution_rate") == Fraction{2, 4});
  CHECK(fraction(all, "participation") == Fraction{2, 4});
  CHECK(fraction(all, "satisfaction") == Fraction{1, 2});
  CHECK_FALSE(all.find("acceptance_rate")->small_sample);
  CHECK(all.find("conclusion_rate")->small_sample);
}

TEST_CASE("five is no small sample any more") {
  for (const std::size_t size : {1U, 4U, 5U, 6U}) {
    const Figures all = figures(std::vector<CaseSummary>(size, registered(2)), period, afterwards);
    CHECK(all.find("repeat_rate")->small_sample == (size < 5));
    CHECK_FALSE(all.find("cases")->small_sample);
  }
}

TEST_CASE("in time 3, late 3, open in time 4, open late 4") {
  SECTION("in the middle of the period what is open and not yet due is left out") {
    const Figures all = figures(reference(), period, october(20));
    CHECK(fraction(all, "on_time_conclusion") == Fraction{3, 10});
    CHECK(fraction(all, "on_time_answer") == Fraction{3, 10});
  }
  SECTION("one day on, the limit of the 20th has passed") {
    CHECK(fraction(figures(reference(), period, october(21)), "on_time_conclusion") == Fraction{3, 11});
  }
  SECTION("on the last day of the period its limit is still open") {
    CHECK(fraction(figures(reference(), period, october(31)), "on_time_conclusion") == Fraction{3, 13});
  }
  SECTION("once the period is over every limit in it has passed") {
    CHECK(fraction(figures(reference(), period, october(32)), "on_time_conclusion") == Fraction{3, 14});
    CHECK(fraction(figures(reference(), period, afterwards), "on_time_conclusion") == Fraction{3, 14});
  }
}

TEST_CASE("which limits count, and how") {
  struct Row {
    const char* what;
    CaseSummary summary;
    int today;
    Fraction conclusion;
    Fraction answer;
  };
  const auto changed = [](CaseSummary summary, void (*change)(CaseSummary&)) {
    change(summary);
    return summary;
  };
  const auto repeat = [](CaseSummary& summary) { summary.repeat = true; };
  const auto ended = [](CaseSummary& summary) { summary.open = false; };
  const std::vector<Row> rows = {
      {"answered on the last day", due(10, 10), 40, {1, 1}, {1, 1}},
      {"answered a day late", due(10, 11), 40, {0, 1}, {0, 1}},
      {"answered before the period began", due(10, -5), 40, {1, 1}, {1, 1}},
      {"the limit ends on the first day", due(1, 1), 40, {1, 1}, {1, 1}},
      {"the limit ends on the last day", due(31, 31), 40, {1, 1}, {1, 1}},
      {"the limit ended before the period", due(0, 3), 40, {0, 0}, {0, 0}},
      {"the limit ends after the period", due(32, 3), 40, {0, 0}, {0, 0}},
      {"answered long before a limit yet to come", due(30, 3), 10, {1, 1}, {1, 1}},
      {"open, the limit is today", due(10), 10, {0, 0}, {0, 0}},
      {"open, the limit was yesterday", due(10), 11, {0, 1}, {0, 1}},
      {"a repeat case", changed(due(10, 10), repeat), 40, {1, 1}, {0, 0}},
      {"ended without an answer", changed(due(10), ended), 40, {0, 1}, {0, 0}},
      {"no limit at all", registered(3), 40, {0, 0}, {0, 0}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Figures of_one = figures({row.summary}, period, october(row.today));
    CHECK(fraction(of_one, "on_time_conclusion") == row.conclusion);
    CHECK(fraction(of_one, "on_time_answer") == row.answer);
  }
}

TEST_CASE("timely acceptance goes by the limit of the first response") {
  const auto response = [](int limit, std::optional<int> first) {
    CaseSummary one = registered(-4);
    one.response_due = october(limit);
    if (first) one.first_response = october(*first);
    return one;
  };
  const std::vector<CaseSummary> cases = {response(5, 5),   response(5, 6),  response(5, {}), response(12, {}),
                                          response(20, {}), response(20, 2), response(0, {}), response(32, 3)};
  CHECK(fraction(figures(cases, period, october(12)), "timely_acceptance") == Fraction{2, 4});
  CHECK(fraction(figures(cases, period, october(13)), "timely_acceptance") == Fraction{2, 5});
  CHECK(fraction(figures(cases, period, afterwards), "timely_acceptance") == Fraction{2, 6});
}

TEST_CASE("handling days of the cases answered in the period") {
  struct Row {
    std::vector<int> days;
    HandlingDays expected;
  };
  const std::vector<Row> rows = {
      {{}, {0, 0, 0, 0, 0}},
      {{7}, {1, 7, 7, 7, 7}},
      {{9, 4}, {2, 6.5, 6.5, 9, 9}},
      {{30, 1, 2}, {3, 11, 2, 30, 30}},
      {{4, 1, 3, 2}, {4, 2.5, 2.5, 4, 4}},
      {{1, 2, 3, 4, 5, 6, 7, 8, 9, 100}, {10, 14.5, 5.5, 9, 100}},  // the 9th of 10
      {{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, {11, 6, 6, 10, 11}},    // 9.9: the 10th of 11
      {{0, 0, 0, 0, 0}, {5, 0, 0, 0, 0}},
  };
  for (const Row& row : rows) {
    std::vector<CaseSummary> cases;
    for (const int days : row.days) {
      cases.push_back(due(60, 10));
      cases.back().accepted = october(10 - 2 * days);
      cases.back().working_days_to_answer = days;
    }
    cases.push_back(due(60, 10));
    cases.back().accepted.reset();  // never accepted
    cases.push_back(due(60, 32));   // answered after the period
    cases.push_back(due(60));
    const Figures all = figures(cases, period, afterwards);
    CAPTURE(row.days);
    CHECK(all.working_days.cases == row.expected.cases);
    CHECK(all.working_days.mean == row.expected.mean);
    CHECK(all.working_days.median == row.expected.median);
    CHECK(all.working_days.p90 == row.expected.p90);
    CHECK(all.working_days.max == row.expected.max);
    CHECK(all.calendar_days.median == 2 * row.expected.median);
    CHECK(all.calendar_days.max == 2 * row.expected.max);
  }
}
