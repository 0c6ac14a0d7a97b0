#include "xinfang/office/office.h"
#include "xinfang/office/case_index.h"

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/office/cases.h"
#include "xinfang/store/store.h"

using namespace office_fixture;

namespace {

std::string opening(const std::string& root, const std::string& now = "2026-03-02") {
  const auto opened = office::open(root, surroundings(now));
  if (opened) return "open";
  std::string text = english(opened.error().what);
  for (std::size_t place = text.find(root); place != std::string::npos; place = text.find(root)) {
    text.replace(place, root.size(), "ROOT");
  }
  return text;
}

office::Act act_on(model::CaseNumber number, const std::string& type, const std::string& by,
                   const Fields& fields = {}) {
  office::Act act;
  act.number = number;
  act.event = event(type, by, "2026-03-02", fields);
  return act;
}

model::CaseNumber a_case(const office::Office& office) {
  return value_of(office::register_case(office, {petition("2026-03-02"), PersonId{"王芳"}, {}, "", "", false})).number;
}

}  // namespace

TEST_CASE("a new office opens at once") {
  const TemporaryFolder folder;
  const std::string root = folder.path + "/new/office";
  const auto written = value_of(office::init({root, "county-market-regulator", "青禾县局", "hall", "Asia/Shanghai"}));
  CHECK(written == std::vector<std::string>{root + "/policies/2022-05-01.yaml",
                                            root + "/policies/base/national-2022.yaml", root + "/staff.yaml",
                                            root + "/.gitignore", root + "/.gitattributes", root + "/office.yaml"});
  const auto opened = value_of(office::open(root, surroundings("2026-03-02 09:15")));
  CHECK(opened.config.name == "青禾县局");
  CHECK(opened.config.desks == std::vector<std::pair<std::string, int>>{{"hall", 0}});
  CHECK(opened.policies.at(day("2026-03-02")).id == "county-market-regulator");
  CHECK(opened.policies.at(day("2026-03-02")).ancestry == std::vector<std::string>{"national-2022"});
  CHECK(calendar::to_string(opened.now) == "2026-03-02T09:15:00+08:00");
  CHECK(opened.store_root() == root);
  CHECK(opened.staff.holders(RoleId{"head"}).size() == 1);
  for (const model::Route& route : opened.policies.at(day("2026-03-02")).routes)
    CHECK(opened.staff.find(route.unit) != nullptr);
}

TEST_CASE("an office is founded once, under a policy there is") {
  const TemporaryFolder folder;
  const office::NewOffice first{folder.path, "national-2022", "某局", "", "Asia/Shanghai"};
  CHECK(office::init(first));
  const auto again = office::init(first);
  REQUIRE_FALSE(again);
  CHECK(english(again.error().what) == "'" + folder.path + "' already holds a store");
  const auto unknown = office::init({folder.path + "/x", "national-2020", "某局", "", "Asia/Shanghai"});
  REQUIRE_FALSE(unknown);
  CHECK(english(unknown.error().what) == "there is no policy 'national-2020'");
  CHECK(english(unknown.error().hint).find("did you mean 'national-2022'?") == 0);
  const auto zone = office::init({folder.path + "/x", "national-2022", "某局", "", "Asia/Peking"});
  REQUIRE_FALSE(zone);
  CHECK(english(zone.error().what) == "'Asia/Peking' is no time zone");
  CHECK_FALSE(std::filesystem::exists(folder.path + "/x"));
}

TEST_CASE("the nearest store upwards is found") {
  const TemporaryFolder folder;
  found_office(folder.path, "national-2022");
  std::filesystem::create_directories(folder.path + "/cases/2026/03");
  CHECK(office::find_store(folder.path + "/cases/2026/03") == folder.path);
  CHECK(office::find_store(folder.path) == folder.path);
  const TemporaryFolder elsewhere;
  CHECK_FALSE(office::find_store(elsewhere.path));
}

TEST_CASE("a store that is not whole does not open, and the fault is named") {
  const TemporaryFolder folder;
  const std::string& root = folder.path;
  CHECK(opening(root) == "there is no office.yaml in 'ROOT'");
  CHECK(office::open(root, surroundings("2026-03-02")).error().kind == ErrorKind::no_store);

  found_office(root, "county-market-regulator");
  CHECK(opening(root) == "open");

  std::filesystem::rename(root + "/policies/2022-05-01.yaml", root + "/policies/2022-06-01.yaml");
  CHECK(opening(root) == "'ROOT/policies/2022-06-01.yaml' holds a policy in force from 2022-05-01");
  CHECK(english(office::open(root, surroundings("2026-03-02")).error().hint) == "name the file 2022-05-01.yaml");

  std::filesystem::remove(root + "/policies/2022-06-01.yaml");
  CHECK(opening(root) == "'ROOT/policies' holds no policy");

  write_bytes(root + "/policies/2022-05-01.yaml",
              "format: xinfang-policy/1\nid: x\ntitle: x\neffective: \"2022-05-01\"\nextends: nothing\n");
  CHECK(opening(root) == "'ROOT/policies/2022-05-01.yaml' extends 'nothing', which is nowhere");

  write_bytes(root + "/policies/2022-05-01.yaml",
              "format: xinfang-policy/1\nid: x\ntitle: x\neffective: \"2022-05-01\"\nextends: x\n");
  CHECK(opening(root) == "the policy 'x' extends itself");

  std::filesystem::remove(root + "/staff.yaml");
  CHECK(opening(root).find("cannot read 'ROOT/staff.yaml'") == 0);
}

TEST_CASE("an unknown time zone is an error with the line to mend") {
  const TemporaryFolder folder;
  found_office(folder.path, "national-2022");
  std::string config = bytes_of(folder.path + "/office.yaml");
  config.replace(config.find("Asia/Shanghai"), 13, "Asia/Shangri-La");
  write_bytes(folder.path + "/office.yaml", config);
  const auto refused = office::open(folder.path, surroundings("2026-03-02"));
  REQUIRE_FALSE(refused);
  CHECK(english(refused.error().what) ==
        "'time_zone' is the text \"Asia/Shangri-La\", expected a time zone this computer knows, like Asia/Shanghai");
  REQUIRE(refused.error().place);
  CHECK(refused.error().place->path == folder.path + "/office.yaml");
}

TEST_CASE("the office's own days off count, and do not silence the warning of other years") {
  const TemporaryFolder folder;
  found_office(folder.path, "national-2022");
  write_bytes(
      folder.path + "/calendars/own.yaml",
      "format: xinfang-calendar/1\nregion: cn\ndays:\n  - {date: \"2026-03-17\", type: \"off\", name: \"县庆\"}\n");
  const auto opened = value_of(office::open(folder.path, surroundings("2026-03-02")));
  CHECK(opened.calendar.is_rest(day("2026-03-17")));
  CHECK(opened.calendar.covers(2026));
  CHECK_FALSE(opened.calendar.covers(2040));
  const auto number = a_case(opened);
  const auto view = value_of(office::view(opened, number));
  REQUIRE(view.dues.size() == 1);
  CHECK(calendar::to_string(view.dues[0].limit.legal) ==
        "2026-03-18");  // the fifteenth day is the office's own holiday
}

TEST_CASE("the policy in force on the day a deadline starts counts") {
  const TemporaryFolder folder;
  found_office(folder.path, "national-2022");
  write_bytes(folder.path + "/policies/2026-03-10.yaml",
              "format: xinfang-policy/1\nid: quicker\ntitle: x\neffective: \"2026-03-10\"\nextends: national-2022\n"
              "deadlines:\n  conclude: {from: accepted, to: replied, within: 10wd, cite: x}\n");
  auto opened = value_of(office::open(folder.path, surroundings("2026-03-20")));
  const auto legal = [&](const std::string& accepted) {
    const auto number = a_case(opened);
    office::Act act = act_on(number, "accepted", "wang-fang");
    act.event.at = at(accepted);
    act.dated = true;
    const auto after = value_of(office::act(opened, act)).after;
    std::string days;
    for (const auto& due : after.dues) {
      if (due.id == "conclude") days += calendar::to_string(due.limit.legal);
    }
    return days;
  };
  opened.now = at("2026-03-02");
  CHECK(legal("2026-03-02") == "2026-05-06");
  opened.now = at("2026-03-10");
  CHECK(legal("2026-03-10") == "2026-03-24");
}

TEST_CASE("people and units may be named as people do") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const auto number = a_case(founded.office);
  value_of(office::act(founded.office, act_on(number, "accepted", "wang-fang@example.org")));
  const auto acted = value_of(office::act(
      founded.office, act_on(number, "assigned", "陆红梅", {{"unit", "食品安全监管股"}, {"handler", "孙国强"}})));
  CHECK(acted.event.by == PersonId{"lu-hongmei"});
  CHECK(acted.event.get("unit") == "food");
  CHECK(acted.after.state.handler == PersonId{"sun-guoqiang"});
  const auto unknown = office::act(founded.office, act_on(number, "noted", "张三", {{"text", "x"}}));
  REQUIRE_FALSE(unknown);
  CHECK(english(unknown.error().what) == "nobody in staff.yaml is '张三'");
}

TEST_CASE("an event is voided by the number people see") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const auto number = a_case(founded.office);
  value_of(office::act(founded.office, act_on(number, "accepted", "王芳")));
  const auto acted =
      value_of(office::act(founded.office, act_on(number, "voided", "王芳", {{"event", "2"}, {"reason", "手误"}})));
  CHECK(acted.after.state.status == model::Status::registered);
  CHECK(acted.after.of->events.size() == 3);
}

TEST_CASE("a dry run says what would be and writes nothing") {
  const Founded founded("county-market-regulator", "2026-03-02");
  const auto number = a_case(founded.office);
  office::Act act = act_on(number, "accepted", "王芳");
  act.dry_run = true;
  CHECK(value_of(office::act(founded.office, act)).after.state.status == model::Status::accepted);
  CHECK(value_of(office::view(founded.office, number)).state.status == model::Status::registered);
  const auto registered =
      value_of(office::register_case(founded.office, {petition("2026-03-02"), PersonId{"王芳"}, {}, "", "", true}));
  CHECK(registered.number.serial == 0);
  REQUIRE(registered.route != nullptr);
  CHECK(registered.route->unit == UnitId{"office"});
  CHECK(value_of(office::views_of(founded.office, {})).cases.size() == 1);
}

TEST_CASE("a desk has its own numbers") {
  TemporaryFolder folder;
  found_office(folder.path, "national-2022");
  write_bytes(folder.path + "/office.yaml", bytes_of(folder.path + "/office.yaml") + "desks: {hall: 0, window-2: 1}\n");
  const auto opened = value_of(office::open(folder.path, surroundings("2026-03-02")));
  const auto number = [&](const std::string& desk) {
    return office::register_case(opened, {petition("2026-03-02"), PersonId{"王芳"}, {}, "", desk, false});
  };
  CHECK(to_string(value_of(number("window-2")).number) == "2026-100001");
  CHECK(to_string(value_of(number("")).number) == "2026-000001");
  const auto unknown = number("window-3");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().kind == ErrorKind::usage);
  CHECK(english(unknown.error().what) == "office.yaml has no desk 'window-3'");
}

TEST_CASE("a broken case file is told beside those that can be read") {
  const Founded founded("national-2022", "2026-03-02");
  a_case(founded.office);
  write_bytes(founded.folder.path + "/cases/2026/03/2026-000009.yaml", "format: xinfang-case/1\n<<<<<<< HEAD\n");
  const auto views = value_of(office::views_of(founded.office, {}));
  CHECK(views.cases.size() == 1);
  REQUIRE(views.broken.size() == 1);
  CHECK(views.broken[0].kind == ErrorKind::invalid_data);
  REQUIRE(views.broken[0].place);
  CHECK(views.broken[0].place->line == 2);
}
