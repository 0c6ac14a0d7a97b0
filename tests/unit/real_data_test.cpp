#include <cstdlib>
#include <filesystem>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/office/import.h"
#include "xinfang/office/statistics.h"

using namespace office_fixture;

// 2,816 messages of a public message board, whose figures were worked out from the table without this program. The
// table is not part of the project: the test looks for it in $XINFANG_REAL_DATA, then beside the project.

namespace {

constexpr const char* table_name = "/message-board-2816.csv";

std::string table_path() {
  if (const char* folder = std::getenv("XINFANG_REAL_DATA")) return std::string(folder) + table_name;
  return in_project("../shared/data") + table_name;
}

/// `cases, on time / limits that ended, overdue now` of a period.
std::string counted(const office::Office& office, const std::string& period) {
  const auto statistics = value_of(office::statistics(office, value_of(report::parse_period(period))));
  CHECK(statistics.broken.empty());
  const report::Figures& figures = statistics.report.figures;
  const report::Indicator* on_time = figures.find("on_time_conclusion");
  REQUIRE(on_time != nullptr);
  return std::to_string(static_cast<long>(figures.find("cases")->value)) + ", " + std::to_string(on_time->numerator) +
         "/" + std::to_string(on_time->denominator) + ", " +
         std::to_string(static_cast<long>(figures.find("overdue_now")->value));
}

}  // namespace

TEST_CASE("the figures of a real message board are those worked out without this program") {
  const std::string path = table_path();
  if (!std::filesystem::exists(path)) {
    WARN("skipped: there is no '" << path << "'");
    return;
  }
  const Founded founded("national-2022", "2026-11-22");
  office::Import what;
  what.table = bytes_of(path);
  what.table_path = path;
  what.mapping = bytes_of(in_project("examples/import/message-board.yaml"));
  what.mapping_path = "message-board.yaml";
  what.by = PersonId{"wang-fang"};
  const auto imported = value_of(office::import(founded.office, what, {}));
  CHECK(imported.rejects.empty());
  CHECK(imported.numbers.size() == 2816);
  CHECK(imported.answered == 2816);
  CHECK(counted(founded.office, "2019") == "886, 908/970, 1");
  CHECK(counted(founded.office, "2018-Q4") == "287, 198/211, 2");
  CHECK(counted(founded.office, "2019-08") == "70, 77/83, 18");
}
