#include <rapidcheck.h>

#include <algorithm>
#include <random>

#include "merit_fixture.h"
#include "xinfang/office/cases.h"
#include "xinfang/office/merit.h"

using namespace merit_fixture;

namespace {

std::string told(const rules::MeritSum& sum) {
  std::string all =
      model::amount_text(sum.points) + " " + model::amount_text(sum.yuan) + " " + model::amount_text(sum.percent);
  for (const std::string& measure : sum.measures) all += " " + measure;
  return all;
}

std::string told(const std::vector<rules::MeritAccount>& accounts) {
  std::string all;
  for (const rules::MeritAccount& account : accounts) {
    all += name_of(account.to) + ": " + told(account.sum) + "\n";
    for (const rules::MeritLine& line : account.lines) {
      all += "  " + (line.number ? to_string(*line.number) : "-") + " " + merit_fixture::told({line}) + "\n";
    }
  }
  return all;
}

const std::vector<std::string>& some_table() {
  static const std::vector<std::string> table{
      "id: shirked, event: supervised/shirking, who: case-handler, points: -2, cite: 一",
      "id: led, event: supervised, who: unit-head, measure: 警告, cite: 一",
      "id: late, missed: conclude, who: unit, yuan: -100, cite: 二",
      "id: accused, event: registered, who: respondent-unit, percent: -0.5, cite: 三",
      "id: done, event: replied, when: {level: ordinary}, who: actor, points: 1, cite: 四"};
  return table;
}

model::Event any_event() {
  static const std::vector<std::pair<std::string, std::string>> to{
      {"food", "sun-guoqiang"}, {"drugs", "guo-shulan"}, {"price", ""}};
  const model::Day on = day("2026-03-05") + date::days(*rc::gen::inRange(0, 90));
  const std::string when = calendar::to_string(on);
  switch (*rc::gen::inRange(0, 4)) {
    case 0: return supervised(when, "shirking");
    case 1: return supervised(when, "delay");
    case 2: return event("replied", "sun-guoqiang", when, {{"outcome", "supported"}});
    default: break;
  }
  const auto& [unit, handler] = to[*rc::gen::inRange<std::size_t>(0, to.size())];
  return assigned(when, unit, handler);
}

model::Case any_case(int serial) {
  std::vector<model::Event> events = begun();
  for (int i = *rc::gen::inRange(0, 6); i > 0; --i) events.push_back(any_event());
  model::Intake intake = petition("2026-03-02", *rc::gen::element<std::string>("ordinary", "major"));
  if (*rc::gen::arbitrary<bool>()) intake.respondents = {{"法规股", ""}};
  model::Case made = case_of(events, intake);
  made.number.serial = serial;
  return made;
}

/// A store whose regulation has a merit table.
struct Shelf {
  TemporaryFolder folder;
  office::Office office;

  explicit Shelf(const std::string& now) : office(open(now)) {}

  std::string report(const std::string& period) const {
    return told(value_of(office::merit_report(office, value_of(report::parse_period(period)))).accounts);
  }

 private:
  office::Office open(const std::string& now) {
    std::string text =
        "format: xinfang-policy/1\nid: bureau\ntitle: 考核办法\neffective: \"2026-01-01\"\nextends: national-2022\n"
        "merit:\n";
    for (const std::string& line : some_table()) text += "  - {" + line + "}\n";
    write_bytes(folder.path + "/bureau.yaml", text);
    const std::string root = folder.path + "/store";
    found_office(root, folder.path + "/bureau.yaml");
    return value_of(office::open(root, surroundings(now, std::make_shared<UnsyncedDisk>())));
  }
};

}  // namespace

TEST_CASE("the order of the cases is of no account, and every sum is that of its lines") {
  const model::PolicyBook book = merit_book(some_table());
  CHECK(rc::check([&] {
    std::vector<model::Case> cases;
    for (int serial = 1; serial <= 5; ++serial) cases.push_back(any_case(serial));
    const auto lines = [&] {
      std::vector<rules::MeritLine> all;
      for (const model::Case& of : cases) {
        for (const auto& one : lines_of(of, book, "2026-01-01", "2026-12-31", "2026-11-22")) all.push_back(one);
      }
      return all;
    };
    const auto all = lines();
    const auto accounts = rules::accounts_of(all, county_staff());
    rules::MeritSum total;
    rules::MeritSum of_lines;
    std::size_t count = 0;
    for (const auto& account : accounts) {
      rules::MeritSum sum;
      for (const auto& line : account.lines) {
        RC_ASSERT(line.to == account.to);
        sum.add(line.rule->effect);
      }
      RC_ASSERT(sum == account.sum);
      total.points += sum.points;
      total.yuan += sum.yuan;
      total.percent += sum.percent;
      count += account.lines.size();
    }
    for (const auto& line : all) of_lines.add(line.rule->effect);
    RC_ASSERT(count == all.size());
    RC_ASSERT(std::tuple(total.points, total.yuan, total.percent) ==
              std::tuple(of_lines.points, of_lines.yuan, of_lines.percent));
    const std::string before = told(accounts);
    std::shuffle(cases.begin(), cases.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
    RC_ASSERT(told(rules::accounts_of(lines(), county_staff())) == before);
  }));
}

TEST_CASE("people come first, then units, the office and nobody") {
  const std::vector<std::string> table{"id: a, event: supervised, who: unit, points: -1, cite: 一",
                                       "id: b, event: supervised, who: case-handler, points: -1, cite: 一",
                                       "id: c, event: supervised, who: respondent-unit, points: -1, cite: 一"};
  const model::PolicyBook book = merit_book(table);
  const model::Case of = case_of(begun({supervised("2026-03-10")}));
  const auto accounts =
      rules::accounts_of(lines_of(of, book, "2026-03-01", "2026-03-31", "2026-11-22"), county_staff());
  REQUIRE(accounts.size() == 3);
  CHECK(name_of(accounts[0].to) == "sun-guoqiang");
  CHECK(name_of(accounts[1].to) == "unit food");
  CHECK(name_of(accounts[2].to) == "nobody");
}

TEST_CASE("an accusation counts for everybody, its number is for those who may see it") {
  Shelf shelf("2026-03-02");
  office::Registration registration;
  registration.intake = petition("2026-03-02");
  registration.intake.kind = "accusation";
  registration.intake.respondents = {{"法规股", ""}};
  registration.by = PersonId{"wang-fang"};
  value_of(office::register_case(shelf.office, registration));
  shelf.office.viewer = [] { return PersonId{"zhou-zhengping"}; };
  const std::string seen = "unit legal: 0 0 -0.5\n  2026-000001 unit legal 2026-03-02 accused\n";
  const std::string unseen = "unit legal: 0 0 -0.5\n  - unit legal 2026-03-02 accused\n";
  CHECK(shelf.report("2026-03") == seen);
  shelf.office.viewer = [] { return PersonId{"shen-ruolin"}; };
  CHECK(shelf.report("2026-03") == unseen);
  shelf.office.viewer = {};
  CHECK(shelf.report("2026-03") == unseen);
}

TEST_CASE("what happens later never changes the merit of a past period") {
  Shelf shelf("2026-03-02");
  value_of(office::register_case(shelf.office, {petition("2026-03-02"), PersonId{"wang-fang"}, {}, "", ""}));
  const auto act = [&](const std::string& when, model::Event proposed) {
    shelf.office.now = at(when);
    office::Act one;
    one.number = {2026, 1};
    one.event = std::move(proposed);
    value_of(office::act(shelf.office, one));
  };
  act("2026-03-03", event("accepted", "wang-fang", "2026-03-03"));
  act("2026-03-04", assigned("2026-03-04", "food", "sun-guoqiang"));
  act("2026-03-10", supervised("2026-03-10"));
  shelf.office.now = at("2026-04-01");
  const std::string march = shelf.report("2026-03");
  CHECK(march ==
        "sun-guoqiang: -2 0 0 警告\n  2026-000001 sun-guoqiang 2026-03-10 led\n"
        "  2026-000001 sun-guoqiang 2026-03-10 shirked\n"
        "nobody: 0 0 -0.5\n  2026-000001 nobody 2026-03-02 accused\n");
  act("2026-04-02", assigned("2026-04-02", "drugs", "guo-shulan"));
  act("2026-04-03", supervised("2026-04-03"));
  CHECK(shelf.report("2026-03") == march);
  CHECK(shelf.report("2026-04").starts_with("guo-shulan: -2"));
}

TEST_CASE("the merit report tells of what it could not do") {
  const Shelf shelf("2026-03-02");
  const auto period = [](const std::string& text) { return value_of(report::parse_period(text)); };
  const auto early = office::merit_report(shelf.office, period("2026-04"));
  REQUIRE_FALSE(early);
  CHECK(early.error().kind == ErrorKind::usage);
  CHECK(value_of(office::merit_report(shelf.office, period("2026-03"))).running);
  write_bytes(shelf.office.store_root() + "/cases/2026/03/2026-000009.yaml", "format: nonsense\n");
  write_bytes(shelf.office.store_root() + "/duties/2026/03.yaml", "format: nonsense\n");
  CHECK(value_of(office::merit_report(shelf.office, period("2026-03"))).broken.size() == 2);
  const Founded without("national-2022", "2026-03-02");
  CHECK_FALSE(value_of(office::merit_report(without.office, period("2026-03"))).stated);
}
