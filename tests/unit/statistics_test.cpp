#include "xinfang/office/statistics.h"
#include "xinfang/office/case_index.h"

#include <rapidcheck.h>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/base/text.h"
#include "xinfang/codec/table.h"
#include "xinfang/office/cases.h"
#include "xinfang/office/import.h"

using namespace office_fixture;

namespace {

std::string text_of(const report::Figures& figures) {
  std::string text;
  for (const report::Indicator& one : figures.indicators) {
    text += one.id + "=" +
            (one.fraction ? std::to_string(one.numerator) + "/" + std::to_string(one.denominator)
                          : std::to_string(static_cast<long>(one.value))) +
            " ";
  }
  for (const auto* days : {&figures.calendar_days, &figures.working_days}) {
    text += std::to_string(days->cases) + ":" + std::to_string(days->median) + ":" + std::to_string(days->mean) + " ";
  }
  return text;
}

std::string text_of(const report::Report& report) {
  std::string text = text_of(report.figures) + "\n" + text_of(report.previous) + "\n" + text_of(report.year_before);
  for (const report::Cut& cut : report.cuts) {
    for (const report::CutRow& row : cut.rows) text += "\n" + cut.id + " " + row.key + ": " + text_of(row.figures);
  }
  return text;
}

std::string report_of(const office::Office& office, const std::string& period) {
  const auto statistics = value_of(office::statistics(office, value_of(report::parse_period(period))));
  CHECK(statistics.broken.empty());
  return text_of(statistics.report);
}

/// The first rows of the example ledger.
void import_some(const office::Office& office, std::size_t rows) {
  const auto table = value_of(codec::read_csv(bytes_of(in_project("examples/import/ledger-2026.csv")), "ledger.csv"));
  office::Import what;
  what.table = text::csv_line(table.header);
  for (std::size_t i = 0; i < rows; ++i) what.table += text::csv_line(table.rows.at(i).cells);
  what.mapping = bytes_of(in_project("examples/import/ledger-2026.yaml"));
  what.by = PersonId{"wang-fang"};
  REQUIRE(value_of(office::import(office, what, {})).numbers.size() == rows);
}

/// Something a leader does to a case, whatever the rules think of its order.
office::Act any_act(const std::vector<model::CaseNumber>& numbers) {
  static const std::vector<std::pair<std::string, Fields>> acts{
      {"replied", {{"outcome", "supported"}}},
      {"reopened", {{"reason", "x"}}},
      {"closed", {{"result", "resolved"}, {"satisfaction", "satisfied"}}},
      {"noted", {{"text", "x"}}},
      {"assigned", {{"unit", "food"}, {"handler", "sun-guoqiang"}}},
      {"extended", {{"for", "10d"}, {"reason", "x"}, {"told", "x"}}},
      {"transferred", {{"organ", "县住建局"}}},
      {"amended", {{"field", "level"}, {"new", "major"}, {"reason", "x"}}},
      {"amended", {{"field", "category"}, {"new", "城乡建设"}, {"reason", "x"}}},
      {"amended", {{"field", "channel"}, {"new", "hotline-12315"}, {"reason", "x"}}},
      {"voided", {{"event", "1"}, {"reason", "x"}}},
      {"voided", {{"event", "4"}, {"reason", "x"}}},
      {"voided", {{"event", "3"}, {"reason", "x"}}},
  };
  const auto& [type, fields] = acts[*rc::gen::inRange<std::size_t>(0, acts.size())];
  office::Act act;
  act.number = numbers[*rc::gen::inRange<std::size_t>(0, numbers.size())];
  act.event = event(type, "zhou-zhengping", "2026-01-01", fields);
  if (*rc::gen::arbitrary<bool>()) act.event.set("override", "补录");
  return act;
}

}  // namespace

TEST_CASE("what happens later never changes the statistics of a past period") {
  Founded founded("county-market-regulator", "2026-03-02");
  office::Office& office = founded.office;
  import_some(office, 30);
  std::vector<model::CaseNumber> numbers;
  for (const office::CaseView& view : value_of(office::views_of(office, {})).cases) numbers.push_back(view.of->number);
  const std::vector<std::string> periods{"2025-12", "2026-01", "2026-02", "2025-Q4", "2025"};
  std::vector<std::string> before;
  for (const std::string& period : periods) before.push_back(report_of(office, period));
  int acts = 0;
  CHECK(rc::check([&] {
    office.now.local += std::chrono::hours(*rc::gen::inRange(1, 48));
    if (office::act(office, any_act(numbers))) ++acts;
    const std::size_t i = *rc::gen::inRange<std::size_t>(0, periods.size());
    RC_ASSERT(report_of(office, periods[i]) == before[i]);
  }));
  CHECK(acts > 10);
  for (std::size_t i = 0; i < periods.size(); ++i) CHECK(report_of(office, periods[i]) == before[i]);
}

TEST_CASE("a period that has not begun has no statistics, a running one says so") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const auto early = office::statistics(founded.office, value_of(report::parse_period("2026-04")));
  REQUIRE_FALSE(early);
  CHECK(early.error().kind == ErrorKind::usage);
  CHECK(english(early.error().what) == "2026-04 has not begun");
  CHECK(value_of(office::statistics(founded.office, value_of(report::parse_period("2026-03")))).report.running);
  CHECK_FALSE(value_of(office::statistics(founded.office, value_of(report::parse_period("2026-02")))).report.running);
}

TEST_CASE("statistics tell of the files they could not count") {
  const Founded founded("county-market-regulator", "2026-03-02");
  write_bytes(founded.folder.path + "/cases/2026/03/2026-000009.yaml", "format: nonsense\n");
  const auto statistics = value_of(office::statistics(founded.office, value_of(report::parse_period("2026-03"))));
  CHECK(statistics.broken.size() == 1);
}
