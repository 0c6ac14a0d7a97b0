#include "xinfang/codec/config_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "catch.h"
#include "file_faults.h"

using namespace xinfang;
using file_faults::good;
using file_faults::refuses;

namespace {

std::vector<std::filesystem::path> files_in(const std::string& folder, const std::string& name) {
  std::vector<std::filesystem::path> found;
  const auto root = std::filesystem::path(XINFANG_SOURCE_DIR) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const auto& path = entry.path();
    if (name.empty() ? path.extension() == ".yaml" : path.filename() == name) found.push_back(path);
  }
  REQUIRE_FALSE(found.empty());
  return found;
}

template <class Reader>
void reads(Reader read, const std::vector<std::filesystem::path>& paths) {
  for (const auto& path : paths) {
    INFO(path.string());
    std::ifstream in(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto result = read(bytes, path.string());
    if (!result) FAIL_CHECK(english(result.error().what));
  }
}

}  // namespace

TEST_CASE("the files that come with the program are readable") {
  reads(codec::read_calendar, files_in("lib/calendars", ""));
  reads(codec::read_mapping, files_in("examples/import", ""));
  reads(codec::read_staff, files_in("examples", "staff.yaml"));
}

TEST_CASE("staff") {
  const model::Staff staff = good(codec::read_staff(R"(format: xinfang-staff/1
units:
  - {id: office, name: 办公室}
  - {id: consumer-protection, name: 消保股}
people:
  - {id: wang-fang, name: 王芳, email: wang@example.org, unit: office, post: 科员, roles: [clerk, officer]}
  - {id: li-ming, name: 李明, roles: [head], active: false}
)",
                                                    "f.yaml"));
  REQUIRE(staff.units.size() == 2);
  CHECK(staff.units[1].name == "消保股");
  REQUIRE(staff.people.size() == 2);
  CHECK(staff.people[0].email == "wang@example.org");
  CHECK(staff.people[0].unit.value == "office");
  CHECK(staff.people[0].post == "科员");
  CHECK(staff.people[0].has(RoleId{"officer"}));
  CHECK(staff.people[0].active);
  CHECK_FALSE(staff.people[1].active);
  CHECK(staff.people[1].unit.empty());

  refuses(
      codec::read_staff, "format: xinfang-staff/1\nunits: [{id: office, name: 办公室}]\n",
      {
          {"people: [{id: a, name: 甲, unit: ofice}]\n",
           "3:33: 'unit' is 'ofice', expected one of: office | did you mean 'office'?"},
          {"people: [{id: a, name: 甲, roles: [offizer]}]\n",
           "3:35: 'roles' is 'offizer', expected one of: head, deputy, leader, discipline, petition-head, unit-head, "
           "officer, clerk | did you "
           "mean 'officer'?"},
          {"people: [{id: a, name: 甲, roles: head}]\n", "3:34: 'roles' is 'head', expected a list"},
          {"people: [{id: 王芳, name: 王芳}]\n",
           "3:15: 'id' is '王芳', expected an id of a-z, 0-9 and -, like wang-fang"},
          {"people: [{id: -a, name: 甲}]\n", "3:15: 'id' is '-a', expected an id of a-z, 0-9 and -, like wang-fang"},
          {"people: [{id: a}]\n", "3:10: 'name' is missing in 'people'"},
          {"people: [{id: a, name: 甲, active: no}]\n", "3:35: 'active' is 'no', expected true or false"},
          {"people: [{id: a, name: 甲, mail: a@b}]\n", "3:27: unknown key 'mail' in 'people' | did you mean 'email'?"},
          {"people:\n  - {id: a, name: 甲}\n  - {id: a, name: 乙}\n", "5:10: the id 'a' is given twice"},
          {"persons: []\n", "3:1: unknown key 'persons' in 'staff' | known keys: format, units, people, delegations"},
      });
  refuses(codec::read_staff, "format: xinfang-staff/1\n",
          {
              {"units:\n  - {id: a, name: 甲}\n  - {id: a, name: 乙}\n", "4:10: the id 'a' is given twice"},
              {"units: [{id: a, name: ''}]\n", "2:23: 'name' is the text \"\", expected a text that is not empty"},
              {"units: []\n---\nunits: []\n", "3:1: a second document starts here | one file holds one document"},
          });
}

TEST_CASE("office") {
  const std::string text =
      "format: xinfang-office/1\nname: 某县\"信访\"局\ntime_zone: Asia/Urumqi\nregion: cn-xj\ndesks: {hall: 0, "
      "window-2: "
      "1}\n";
  const model::OfficeConfig office = good(codec::read_office(text, "f.yaml"));
  CHECK(office.name == "某县\"信访\"局");
  CHECK(office.time_zone == "Asia/Urumqi");
  CHECK(office.region == "cn-xj");
  CHECK(office.desks == std::vector<std::pair<std::string, int>>{{"hall", 0}, {"window-2", 1}});
  const std::string written = codec::write_office(office);
  CHECK(written ==
        "format: xinfang-office/1\nname: \"某县\\\"信访\\\"局\"\ntime_zone: \"Asia/Urumqi\"\nregion: "
        "\"cn-xj\"\ndesks:\n  \"hall\": 0\n  \"window-2\": 1\n");
  CHECK(codec::write_office(good(codec::read_office(written, "f.yaml"))) == written);

  const model::OfficeConfig least = good(codec::read_office("format: xinfang-office/1\nname: 局\n", "f.yaml"));
  CHECK(least.time_zone == "Asia/Shanghai");
  CHECK(least.region == "cn");
  CHECK(least.desks.empty());

  refuses(
      codec::read_office, "format: xinfang-office/1\n",
      {
          {"nam: 局\n", "2:1: unknown key 'nam' in 'office' | did you mean 'name'?"},
          {"name: 局\ntime_zone: Asia/Shangai\n",
           "3:12: 'time_zone' is 'Asia/Shangai', expected a time zone this computer knows, like Asia/Shanghai"},
          {"name: 局\ndesks: {hall: 0, window: 0}\n",
           "3:26: the desks 'hall' and 'window' share block 0 | two desks with one block hand out the same numbers"},
          {"name: 局\ndesks: {hall: 10}\n",
           "3:15: 'hall' is '10', expected a whole number from 0 to 9, without quotes"},
          {"name: 局\ndesks: {hall: \"1\"}\n",
           "3:15: 'hall' is the text \"1\", expected a whole number from 0 to 9, without quotes"},
          {"name: 局\ndesks: {大厅: 0}\n", "3:9: 'desks' is '大厅', expected an id of a-z, 0-9 and -, like wang-fang"},
          {"name: 局\ndesks: [hall]\n", "3:8: 'desks' is a list, expected a mapping (key: value)"},
          {"name: [局]\n", "2:7: 'name' is a list, expected a text that is not empty"},
      });
}

TEST_CASE("calendar") {
  const calendar::Layer layer = good(codec::read_calendar(R"(format: xinfang-calendar/1
region: cn
years: [2026]
source: 国务院办公厅
weekend: [friday, saturday]
days:
  - {date: 2026-01-01, type: "off", name: "元旦"}
  - {date: "2026-01-04", type: work}
)",
                                                          "f.yaml"));
  CHECK(layer.years == std::set<int>{2026});
  CHECK_FALSE(layer.every_year);
  CHECK(layer.weekend == std::set<unsigned>{5, 6});
  REQUIRE(layer.days.size() == 2);
  CHECK(layer.days[0].rest);
  CHECK(layer.days[0].name == "元旦");
  CHECK_FALSE(layer.days[1].rest);
  CHECK(good(codec::read_calendar("format: xinfang-calendar/1\n", "f.yaml")).every_year);

  refuses(
      codec::read_calendar, "format: xinfang-calendar/1\n",
      {
          {"years: 2026\n", "2:8: 'years' is '2026', expected a list"},
          {"years: []\n", "2:8: 'years' is an empty list | without the key the file covers every year"},
          {"years: [2026, 2026]\n", "2:15: the year 2026 is listed twice"},
          {"years: [26]\n", "2:9: 'years' is '26', expected a whole number from 1900 to 2199, without quotes"},
          {"weekend: [6, 7]\n",
           "2:11: 'weekend' is '6', expected one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday"},
          {"weekend: []\n", "2:10: 'weekend' is an empty list"},
          {"days: [{date: 2026-02-29, type: off}]\n",
           "2:15: 'date' is '2026-02-29', expected a day that exists, like 2026-03-02"},
          {"days: [{date: 2026-02-28, type: free}]\n", "2:33: 'type' is 'free', expected one of: off, work"},
          {"days: [{date: 2026-02-28}]\n", "2:8: 'type' is missing in 'days'"},
          {"days:\n  - {date: 2026-02-28, type: off}\n  - {date: 2026-02-28, type: work}\n",
           "4:5: the day 2026-02-28 is listed twice"},
          {"holidays: []\n",
           "2:1: unknown key 'holidays' in 'calendar' | known keys: format, region, years, weekend, source, days"},
      });
}

TEST_CASE("mapping") {
  const codec::Mapping mapping = good(codec::read_mapping(R"(format: xinfang-mapping/1
columns:
  external_number: 留言编号
  received: 留言时间
  channel: 来源
  reply.at: 答复时间?
constants: {kind: appeal, reply.outcome: explained}
values:
  channel: {来信: letter, 其他: ""}
accept: on-receipt
)",
                                                          "f.yaml"));
  REQUIRE(mapping.columns.size() == 4);
  CHECK(mapping.columns[0].field == "external_number");
  CHECK(mapping.columns[0].column == "留言编号");
  CHECK_FALSE(mapping.columns[0].optional);
  CHECK(mapping.columns[3].field == "reply.at");
  CHECK(mapping.columns[3].optional);
  CHECK(mapping.constants ==
        std::vector<std::pair<std::string, std::string>>{{"kind", "appeal"}, {"reply.outcome", "explained"}});
  CHECK(mapping.values.at("channel").at("来信") == "letter");
  CHECK(mapping.values.at("channel").at("其他").empty());
  CHECK(mapping.accept_on_receipt);

  refuses(codec::read_mapping, "format: xinfang-mapping/1\n",
          {
              {"columns: {title: 主题}\n",
               "1:1: nothing says when a case was received | name its column: columns: {received: …}"},
              {"constants: {received: 2026-03-02}\n", "1:1: 'columns' is missing in 'mapping'"},
              {"columns: {recieved: 时间}\n", "2:11: a case has no field 'recieved' | did you mean 'received'?"},
              {"columns: {received: 时间, 主题: 主题}\n",
               "2:25: a case has no field '主题' | for example title, petitioners.name or reply.at"},
              {"columns: {received: 时间, title: ''}\n",
               "2:32: 'title' is the text \"\", expected a text that is not empty"},

              {"columns: {received: 时间}\nconstants: {received: 2026-03-02}\n",
               "3:13: the field 'received' has both a column and a constant | keep one of the two"},
              {"columns: {received: 时间}\nconstants: {channel: post}\n",
               "3:22: 'post' is no channel | known are: network, letter, phone, fax, visit, email, hotline-12315, "
               "leader-mailbox, forwarded, screening"},
              {"columns: {received: 时间}\nconstants: {level: majr}\n",
               "3:20: 'majr' is no level | did you mean 'major'? known are: ordinary, important, major"},
              {"columns: {received: 时间}\nconstants: {reply.outcome: suported}\n",
               "3:28: 'reply.outcome' is 'suported', expected one of: supported, explained, not_supported | did you "
               "mean 'supported'?"},
              {"columns: {received: 时间}\nconstants: {reply.at: soon}\n",
               "3:23: 'reply.at' is 'soon', expected a day like 2026-03-02"},
              {"columns: {received: 时间}\nvalues: {channel: {来信: letter}}\n",
               "3:10: 'values' translates 'channel', which has no column"},
              {"columns: {received: 时间, channel: 来源}\nvalues: {channel: {来信: leter}}\n",
               "3:24: 'leter' is no channel | did you mean 'letter'? known are: network, letter, phone, fax, visit, "
               "email, hotline-12315, leader-mailbox, forwarded, screening"},
              {"columns: {received: 时间}\naccept: never\n", "3:9: 'accept' is 'never', expected one of: on-receipt"},
              {"columns: {received: 时间}\nmap: {}\n",
               "3:1: unknown key 'map' in 'mapping' | known keys: format, columns, constants, values, accept"},
          });
}
