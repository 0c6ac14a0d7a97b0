#include "xinfang/calendar/difference.h"

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/office/calendar_files.h"

using namespace office_fixture;
using calendar::Calendar;
using calendar::Layer;

namespace {

std::string told(const calendar::CalendarChanges& changes) {
  std::string all;
  for (const auto& [year, known] : changes.years) all += std::to_string(year) + (known ? " known\n" : " not known\n");
  for (const auto& [day, rest, name] : changes.days) {
    all += calendar::to_string(day) + (rest ? " off " : " work ") + name + "\n";
  }
  return all;
}

Layer layer(std::vector<calendar::NamedDay> days, std::set<int> years = {}) {
  Layer made;
  made.days = std::move(days);
  made.years = std::move(years);
  return made;
}

std::string with_files(const office::CalendarPlace& place, const std::vector<std::string>& files) {
  const Calendar was = value_of(office::store_calendar(place, {}));
  const auto becomes = office::store_calendar(place, files);
  return becomes ? told(calendar::changes(was, *becomes)) : english(becomes.error().what);
}

const std::string heading = "format: xinfang-calendar/1\n";

}  // namespace

TEST_CASE("days that become rest days, or working days") {
  const Calendar was({layer({{day("2026-10-08"), true, "国庆节"}, {day("2026-10-10"), false, "调休"}}, {2026})});
  const Calendar becomes({layer({{day("2026-10-09"), true, "国庆节"}, {day("2026-10-10"), false, "改名"}}, {2026})});
  CHECK(told(calendar::changes(was, becomes)) == "2026-10-08 work 国庆节\n2026-10-09 off 国庆节\n");
  CHECK(calendar::changes(was, was).empty());
}

TEST_CASE("years that become known, days of the year after") {
  const Calendar was({layer({}, {2026})});
  const Calendar becomes({layer({{day("2028-01-03"), true, "元旦"}}, {2026, 2027})});
  CHECK(told(calendar::changes(was, becomes)) == "2027 known\n2028-01-03 off 元旦\n");
  CHECK(told(calendar::changes(becomes, was)) == "2027 not known\n2028-01-03 work 元旦\n");
}

TEST_CASE("a weekend of another year is every week's change") {
  Layer sundays = layer({}, {2026});
  sundays.weekend = {7};
  const auto changes = calendar::changes(Calendar({layer({}, {2026})}), Calendar({sundays}));
  CHECK(changes.days.size() == 52);
  CHECK(told({{}, {changes.days.front()}}) == "2026-01-03 work \n");
}

TEST_CASE("an added file counts as if it lay in the store's calendars") {
  const TemporaryFolder folder;
  const std::string off = "days: [{date: \"2026-11-27\", type: \"off\", name: \"停电\"}]\n";
  const std::string work = "days: [{date: \"2026-11-27\", type: \"work\"}]\n";
  write_bytes(folder.path + "/calendars/m.yaml", heading + work);
  for (const char* name : {"a.yaml", "m.yaml", "z.yaml", "z.yml"}) {
    write_bytes(folder.path + "/" + name, heading + off);
  }
  const office::CalendarPlace place{folder.path, "cn", {}};
  CHECK(with_files(place, {folder.path + "/a.yaml"}).empty());  // m.yaml is read after it
  CHECK(with_files(place, {folder.path + "/m.yaml"}) == "2026-11-27 off 停电\n");
  CHECK(with_files(place, {folder.path + "/z.yaml"}) == "2026-11-27 off 停电\n");
  CHECK(with_files(place, {folder.path + "/calendars/m.yaml"}).empty());
  CHECK(with_files({}, {folder.path + "/a.yaml"}) == "2026-11-27 off 停电\n");
  CHECK(with_files(place, {folder.path + "/z.yml"}) ==
        "'" + folder.path + "/z.yml' does not end in .yaml: a store would not read it");
}

TEST_CASE("an added file of another region, or none, is an error") {
  const TemporaryFolder folder;
  const std::string file = folder.path + "/hk.yaml";
  write_bytes(file, heading + "region: hk\n");
  const auto read = office::store_calendar(office::CalendarPlace{}, {file});
  REQUIRE_FALSE(read);
  CHECK(read.error().kind == ErrorKind::usage);
  CHECK(english(read.error().what) == "'" + file + "' is a calendar of 'hk'; those of 'cn' count here");
  const auto missing = office::store_calendar(office::CalendarPlace{}, {folder.path + "/none.yaml"});
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ErrorKind::failure);
}
