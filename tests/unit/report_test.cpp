#include "xinfang/report/report.h"

#include <rapidcheck.h>

#include "catch.h"

namespace {

using namespace xinfang::report;

/// Days are counted from 2026-10-01, the first day of the period of most tests.
Day october(int number) {
  return date::local_days{date::year{2026} / 10 / 1} + date::days{number - 1};
}

const Period period = parse_period("2026-10").value();
const Day afterwards = october(40);

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

}  // namespace

TEST_CASE("a report compares with the period before and the year before") {
  Inputs inputs;
  inputs.now = {registered(2), registered(3), registered(3)};
  inputs.before = {registered(-1), registered(2)};  // 2026-09 and, a mistake of the caller, 2026-10
  CaseSummary old = registered(1);
  old.registered = october(1) - date::days{365};
  inputs.year_before = {old, old};
  const Report report = make_report(period, inputs, october(20));
  CHECK(report.period == period);
  CHECK(report.running);
  CHECK(report.as_of == october(20));
  CHECK(count(report.figures, "cases") == 3);
  CHECK(count(report.previous, "cases") == 1);
  CHECK(count(report.year_before, "cases") == 2);

  const Report last_day = make_report(period, inputs, october(31));
  CHECK(last_day.running);
  CHECK(last_day.as_of == october(31));
  const Report over = make_report(period, inputs, october(32));
  CHECK_FALSE(over.running);
  CHECK(over.as_of == october(31));
}

TEST_CASE("cuts by kind, channel, category, unit and who is complained about") {
  const auto with = [](const char* channel, const char* category, const char* unit) {
    CaseSummary one = registered(2);
    one.kind = "appeal";
    one.channel = channel;
    one.category = category;
    one.unit = unit;
    return one;
  };
  Inputs inputs;
  inputs.now = {with("visit", "land/compensation/amount", ""), with("letter", "land/use", "housing bureau"),
                with("letter", "labour", "labour bureau"),     with("online", "", "housing bureau"),
                with("phone", "law/court", "court"),           with("walk", "voided", "nobody")};
  inputs.now[4].registered = october(-300);  // of long ago, and nothing of it falls in the period
  inputs.now[5].voided = true;
  inputs.now[0].respondents = {"housing bureau", "water works"};
  inputs.now[1].respondents = {"water works"};
  inputs.now[5].respondents = {"nobody"};
  const Report report = make_report(period, inputs, afterwards);
  const auto rows = [](const Cut& cut) {
    std::vector<std::pair<std::string, double>> out;
    for (const CutRow& row : cut.rows) out.emplace_back(row.key, row.figures.find("cases")->value);
    return out;
  };
  using Rows = std::vector<std::pair<std::string, double>>;
  REQUIRE(report.cuts.size() == 5);
  CHECK(report.cuts[0].id == "kind");
  CHECK(rows(report.cuts[0]) == Rows{{"appeal", 4}});
  CHECK(report.cuts[1].id == "channel");
  CHECK(rows(report.cuts[1]) == Rows{{"letter", 2}, {"online", 1}, {"visit", 1}});
  CHECK(report.cuts[2].id == "category");
  CHECK(rows(report.cuts[2]) == Rows{{"land", 2}, {"", 1}, {"labour", 1}});
  CHECK(report.cuts[3].id == "unit");
  CHECK(rows(report.cuts[3]) == Rows{{"housing bureau", 2}, {"", 1}, {"labour bureau", 1}});
  CHECK(report.cuts[4].id == "respondent");  // a case complains about several, or about nobody
  CHECK(rows(report.cuts[4]) == Rows{{"water works", 2}, {"housing bureau", 1}});

  inputs.now[4].past_due = true;  // an old case that is overdue now shows
  CHECK(rows(make_report(period, inputs, afterwards).cuts[1]).back() == Rows::value_type{"phone", 0});
}

TEST_CASE("a numerator never exceeds its denominator, and cuts add up") {
  CHECK(rc::check("fractions stay between 0 and 1; a cut's parts sum to the whole", [] {
    const auto maybe_day = [] {
      return *rc::gen::arbitrary<bool>() ? std::optional<Day>(october(*rc::gen::inRange(-20, 50))) : std::nullopt;
    };
    std::vector<CaseSummary> cases(*rc::gen::inRange<std::size_t>(0, 20));
    for (CaseSummary& one : cases) {
      one.registered = october(*rc::gen::inRange(-20, 50));
      one.channel = *rc::gen::element<std::string>("visit", "letter", "");
      for (bool* flag : {&one.repeat, &one.open, &one.voided, &one.closed, &one.resolved, &one.rated, &one.satisfied,
                         &one.past_due}) {
        *flag = *rc::gen::arbitrary<bool>();
      }
      for (auto* date : {&one.accepted, &one.first_response, &one.response_due, &one.answered, &one.conclusion_due}) {
        *date = maybe_day();
      }
    }
    Inputs inputs;
    inputs.now = cases;
    const Report report = make_report(period, inputs, october(*rc::gen::inRange(-5, 40)));
    for (const Indicator& whole : report.figures.indicators) {
      RC_ASSERT(0 <= whole.numerator && whole.numerator <= whole.denominator);
      RC_ASSERT(whole.defined() || whole.value == 0);
      double value = 0;
      long denominator = 0;
      for (const CutRow& row : report.cuts[1].rows) {
        value += row.figures.find(whole.id)->value;
        denominator += row.figures.find(whole.id)->denominator;
      }
      RC_ASSERT(denominator == whole.denominator);
      RC_ASSERT(whole.fraction || value == whole.value);
    }
  }));
}
