#include "xinfang/office/import.h"
#include "xinfang/office/case_index.h"

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/office/cases.h"
#include "xinfang/office/statistics.h"

using namespace office_fixture;

namespace {

/// The regulation of the ledger's county; the day after its last entries.
struct Ledger : Founded {
  Ledger() : Founded("county-market-regulator", "2026-11-22") {}

  office::Import what(const std::string& table, const std::string& mapping = "ledger-2026.yaml") const {
    office::Import import;
    import.table = table;
    import.table_path = "ledger.csv";
    import.mapping = bytes_of(in_project("examples/import/" + mapping));
    import.mapping_path = mapping;
    import.by = PersonId{"wang-fang"};
    return import;
  }
  Result<office::Imported> import(const office::Import& what) const { return office::import(office, what, {}); }
  std::size_t cases() const { return value_of(office::views_of(office, {})).cases.size(); }
};

const std::string header =
    "序号编号,收件日期,来信来访形式,信访人,联系电话,住址,人数,是否重复,反映类别,事项标题,反映内容,重要程度,被反映单位,"
    "答复日期,答复意见\n";

std::string row(const std::string& number, const std::string& received, const std::string& replied = "") {
  return number + "," + received + ",来信,甲,,,1,否,,标题,内容,一般,," + replied + "," +
         (replied.empty() ? "" : "已办") + "\n";
}

std::vector<std::string> told_of(const office::Reject& reject) {
  std::vector<std::string> told;
  for (const office::Fault& fault : reject.faults) {
    told.push_back(std::to_string(reject.line) + " " + fault.column + ": " + english(fault.why.what));
  }
  return told;
}

}  // namespace

TEST_CASE("the example ledger is imported, and a second time adds nothing") {
  const Ledger ledger;
  const auto what = ledger.what(bytes_of(in_project("examples/import/ledger-2026.csv")));
  std::size_t last_done = 0;
  const auto imported = value_of(office::import(ledger.office, what, [&](std::size_t done, std::size_t all) {
    CHECK(done == last_done + 1);
    CHECK(all == 137);
    last_done = done;
  }));
  CHECK(last_done == 137);
  CHECK(imported.fit == 137);
  CHECK(imported.answered == 123);
  CHECK(imported.present == 0);
  CHECK(imported.rejects.empty());
  CHECK(imported.numbers.size() == 137);
  CHECK(imported.encoding == "UTF-8");
  const auto views = value_of(office::views_of(ledger.office, {}));
  CHECK(views.broken.empty());
  CHECK(views.cases.size() == 137);
  CHECK(std::count_if(views.cases.begin(), views.cases.end(),
                      [](const office::CaseView& view) { return view.state.status == model::Status::closed; }) == 123);
  CHECK(std::all_of(views.cases.begin(), views.cases.end(),
                    [](const office::CaseView& view) { return view.notices.empty(); }));

  const auto again = value_of(ledger.import(what));
  CHECK(again.present == 137);
  CHECK(again.fit == 0);
  CHECK(again.numbers.empty());
  CHECK(ledger.cases() == 137);
}

TEST_CASE("an imported case has its history, dated as it was and marked as entered later") {
  const Ledger ledger;
  const auto imported = value_of(ledger.import(ledger.what(header + row("一号", "2026-03-02", "2026-03-20"))));
  REQUIRE(imported.numbers.size() == 1);
  CHECK(to_string(imported.numbers[0]) == "2026-000001");
  const auto view = value_of(office::view(ledger.office, imported.numbers[0]));
  std::string course;
  for (const model::Event& one : view.of->events) course += one.type + " " + calendar::to_string(one.at.day()) + "; ";
  CHECK(course == "registered 2026-03-02; accepted 2026-03-02; replied 2026-03-20; closed 2026-03-20; ");
  CHECK(view.of->events[0].get("entered") == "2026-11-22T09:00:00+08:00");
  CHECK(view.of->events[2].get("text") == "已办");
  CHECK(view.of->events[2].get("warnings") == "requirement 第三十二条第一款");  // the ledger has no outcome
  CHECK(view.of->events[3].get("result") == "unrecorded");
  CHECK(view.state.intake.external_number == "一号");
  CHECK(imported.warned == 1);
}

TEST_CASE("how the petitioner was told is written down where the ledger says so, elsewhere that it does not") {
  const Ledger ledger;
  office::Import what = ledger.what("day,who,what,how told\n2026-03-02,甲,路灯,电话\n2026-03-03,乙,电梯,\n");
  what.mapping =
      "format: xinfang-mapping/1\ncolumns: {received: day, petitioners.name: who, title: what, told: how told}\n"
      "constants: {channel: letter}\naccept: on-receipt\n";
  const auto imported = value_of(ledger.import(what));
  REQUIRE(imported.numbers.size() == 2);
  const auto accepted = [&](std::size_t i) {
    return value_of(office::view(ledger.office, imported.numbers[i])).of->events.at(1);
  };
  CHECK(accepted(0).get("told") == "电话");
  CHECK(accepted(1).type == "accepted");
  CHECK(accepted(1).get("told") == "unrecorded");
  what.mapping.erase(what.mapping.find("accept:"));
  CHECK(english(ledger.import(what).error().what) == "'told' is mapped, but nothing says when the cases were accepted");
}

TEST_CASE("a number given twice is a fault of the row, not a case that is there already") {
  const Ledger ledger;
  auto what = ledger.what(header + row("A1", "2026-03-02") + row("A2", "2026-03-03"));
  value_of(ledger.import(what));
  const auto told = [&](const std::string& from, const std::string& to) {
    std::string changed = header + row("A1", "2026-03-02");
    changed.replace(changed.find(from), from.size(), to);
    const auto outcome = value_of(ledger.import(ledger.what(changed)));
    CHECK(outcome.numbers.empty());
    return outcome.rejects.empty() ? std::to_string(outcome.present) + " present" : told_of(outcome.rejects[0])[0];
  };
  CHECK(told("甲", "甲") == "1 present");
  CHECK(told(",甲,", ", 甲 ,") == "1 present");
  CHECK(told(",甲,", ",乙,") == "2 序号编号: number 'A1' is case 2026-000001 already, of another petitioner");
  CHECK(told(",标题,", ",电梯,") == "2 序号编号: number 'A1' is case 2026-000001 already, with another title");
  CHECK(told(",甲,,,1,否,,标题,", ",乙,,,1,否,,电梯,") ==
        "2 序号编号: number 'A1' is case 2026-000001 already, of another petitioner and with another title");
  office::Act amend{{2026, 1}, {}, false, false};
  amend.event =
      event("amended", "wang-fang", "2026-11-22", {{"field", "petitioners.name"}, {"new", "丙"}, {"reason", "x"}});
  value_of(office::act(ledger.office, amend));
  CHECK(told("甲", "甲") == "1 present");
  CHECK(told(",甲,", ",丙,") == "1 present");
}

TEST_CASE("several names in a cell are several petitioners and respondents") {
  const Ledger ledger;
  office::Import what = ledger.what("day,who,what,person,unit\n2026-03-02,甲、乙；丙,路灯,张三/李四,某公司\n");
  what.mapping =
      "format: xinfang-mapping/1\ncolumns: {received: day, petitioners.name: who, title: what, "
      "respondents.person: person, respondents.organization: unit}\nconstants: {channel: letter}\n";
  const auto imported = value_of(ledger.import(what));
  REQUIRE(imported.numbers.size() == 1);
  const auto intake = value_of(office::view(ledger.office, imported.numbers[0])).state.intake;
  REQUIRE(intake.petitioners.size() == 3);
  CHECK(intake.petitioners[2].name == "丙");
  CHECK(intake.headcount == 3);
  CHECK(intake.respondents == std::vector<model::Respondent>{{"某公司", "张三"}, {"某公司", "李四"}});
}

TEST_CASE("a row with too few or too many cells is bad, and keeps them all") {
  const Ledger ledger;
  auto what = ledger.what(header + row("1", "2026-03-02") + "2,2026-03-03,来信\n" +
                          "3,2026-03-04,来信,甲,,,1,否,,标题,内,容,一般,,,\n");
  what.skip_bad = true;
  const auto outcome = value_of(ledger.import(what));
  CHECK(outcome.numbers.size() == 1);
  REQUIRE(outcome.rejects.size() == 2);
  CHECK(told_of(outcome.rejects[0]) == std::vector<std::string>{"3 : this row has 3 cells, the header 15"});
  CHECK(english(outcome.rejects[0].faults[0].why.hint).find("comma stands for each cell") != std::string::npos);
  CHECK(told_of(outcome.rejects[1]) == std::vector<std::string>{"4 : this row has 16 cells, the header 15"});
  CHECK(english(outcome.rejects[1].faults[0].why.hint).find("quotation marks") != std::string::npos);
  CHECK(outcome.rejects[1].cells.size() == 16);
}

TEST_CASE("one bad row, and nothing is imported") {
  const Ledger ledger;
  const auto outcome = value_of(
      ledger.import(ledger.what(header + row("1", "2026-03-02") + row("2", "2026-02-30") + row("3", "2026-03-04"))));
  CHECK(outcome.numbers.empty());
  CHECK(outcome.fit == 2);
  REQUIRE(outcome.rejects.size() == 1);
  CHECK(outcome.rejects[0].line == 3);
  CHECK(outcome.rejects[0].faults[0].column == "收件日期");
  CHECK(outcome.rejects[0].cells[0] == "2");
  CHECK(ledger.cases() == 0);
}

TEST_CASE("skip_bad keeps the good rows, and the mended rest can follow") {
  const Ledger ledger;
  auto what = ledger.what(header + row("1", "2026-03-02") + row("2", "2026-02-30") + row("3", "2026-03-04"));
  what.skip_bad = true;
  const auto outcome = value_of(ledger.import(what));
  CHECK(outcome.numbers.size() == 2);
  CHECK(outcome.rejects.size() == 1);
  CHECK(ledger.cases() == 2);
  const auto rest = value_of(
      ledger.import(ledger.what(header + row("1", "2026-03-02") + row("2", "2026-02-28") + row("3", "2026-03-04"))));
  CHECK(rest.present == 2);
  CHECK(rest.numbers.size() == 1);
  CHECK(ledger.cases() == 3);
}

TEST_CASE("a dry run counts and writes nothing") {
  const Ledger ledger;
  auto what = ledger.what(header + row("1", "2026-03-02", "2026-03-05"));
  what.dry_run = true;
  const auto outcome = value_of(ledger.import(what));
  CHECK(outcome.fit == 1);
  CHECK(outcome.answered == 1);
  CHECK(outcome.numbers.empty());
  CHECK(ledger.cases() == 0);
}

TEST_CASE("rows that cannot be cases are told with their line and column") {
  const Ledger ledger;
  const auto outcome = value_of(ledger.import(ledger.what(
      header + row("1", "2026-03-02") + row("1", "2026-03-03") + row("2", "") + row("3", "2026-03-04", "2026-03-03") +
      row("4", "2027-03-04") + "5,2026-03-02,飞鸽传书,甲,,,1,否,,标题,内容,一般,,,\n" +
      "6,2026-03-02,来信,甲,,,1,否,,标题,内容,一般,,,已办\n" + "7,2026-03-02,来信,甲,,,1,否,,,内容,一般,,,\n" +
      "8,2026.3,来信,甲,,,many,否,,标题,内容,一般,,,\n" + row("9", "昨天") + row("10", "45"))));
  std::vector<std::string> told;
  for (const office::Reject& reject : outcome.rejects) {
    for (const std::string& one : told_of(reject)) told.push_back(one);
  }
  CHECK(told == std::vector<std::string>{
                    "3 序号编号: number '1' is in line 2, too",
                    "4 收件日期: the date of receipt is missing",
                    "5 答复日期: answered at 2026-03-03 00:00, before it was received at 2026-03-04 00:00",
                    "6 收件日期: 2027-03-04 00:00 lies in the future",
                    "7 来信来访形式: '飞鸽传书' is no channel",
                    "8 答复日期: there is an answer but no date of it",
                    "9 事项标题: 'title' is missing",
                    "10 收件日期: '2026.3' is no date",
                    "10 人数: 'many' is no number of persons",
                    "11 收件日期: '昨天' is no date",
                    "12 收件日期: '45' is no date",
                });
}

TEST_CASE("a table without a mapped column is refused as a whole") {
  const Ledger ledger;
  std::string renamed = header + row("1", "2026-03-02");
  renamed.replace(renamed.find("收件日期"), std::string("收件日期").size(), "收信日期");
  const auto refused = ledger.import(ledger.what(renamed));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::invalid_data);
  CHECK(english(refused.error().what) == "the table has no column '收件日期'");
  CHECK(english(refused.error().hint).find("did you mean '收信日期'?") == 0);
}

TEST_CASE("the message board's columns fit, with and without the optional one") {
  const Ledger ledger;
  const auto imported = value_of(
      ledger.import(ledger.what(bytes_of(in_project("examples/import/message-board.csv")), "message-board.yaml")));
  CHECK(imported.rejects.empty());
  CHECK(imported.fit > 0);
  CHECK(imported.numbers.size() == imported.fit);
}

TEST_CASE("a store with a broken file is not imported into: it might hold the row already") {
  const Ledger ledger;
  write_bytes(ledger.folder.path + "/cases/2026/03/2026-000009.yaml", "format: nonsense\n");
  const auto refused = ledger.import(ledger.what(header + row("1", "2026-03-02")));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::invalid_data);
}
