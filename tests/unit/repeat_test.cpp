#include "xinfang/rules/repeat.h"

#include <algorithm>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/codec/table.h"
#include "xinfang/office/cases.h"
#include "xinfang/office/repeats.h"

using namespace office_fixture;
using model::Intake;
using model::Petitioner;
using rules::likeness;
using rules::traits_of;

namespace {

Intake about(const std::string& title, const std::string& category, std::vector<Petitioner> petitioners = {}) {
  Intake intake = petition("2026-03-02");
  intake.title = title;
  intake.category = category;
  intake.petitioners = std::move(petitioners);
  return intake;
}

Petitioner person(std::string name, std::string phone = "", std::string id_number = "") {
  return {std::move(name), std::move(phone), std::move(id_number), "", false};
}

/// The grounds in words; empty: not alike.
std::string alike(const Intake& one, const Intake& other) {
  const auto found = likeness(traits_of(one), traits_of(other));
  if (!found) return "";
  return std::string(found->id_number ? "id " : "") + (found->phone ? "phone " : "") + (found->name ? "name " : "") +
         (found->similar_title ? "title" : "");
}

std::string alike(const Petitioner& one, const Petitioner& other) {
  return alike(about("电梯停用", "", {one}), about("工资拖欠", "", {other}));
}

double share(const std::string& one, const std::string& other) {
  return likeness(traits_of(about(one, "甲/乙", {person("段玉梅")})),
                  traits_of(about(other, "甲/乙", {person("段玉梅")})))
      ->title;
}

}  // namespace

TEST_CASE("a petitioner is known again by ID number, telephone or name") {
  CHECK(alike(person("段玉梅"), person("段玉梅")) == "name ");
  CHECK(alike(person("段玉梅"), person("叚玉梅")) == "");
  CHECK(alike(person("劉曉麗"), person(" 刘 晓丽")) == "name ");
  CHECK(alike(person("阿依古丽·买买提"), person("阿依古丽•买买提")) == "name ");
  CHECK(alike(person("甲", "138-0000-4417"), person("乙", "+86 13800004417")) == "phone ");
  CHECK(alike(person("甲", "", "11010519491231002x"), person("乙", "", "110105491231002")) == "id ");
  CHECK(alike(person("段玉梅", "13800004417", "11010519491231002X"),
              person("段玉梅", "13800004417", "11010519491231002X")) == "id phone name ");
  CHECK(alike(person("段玉梅", "13800004417"), person("王芳", "13800004418")) == "");
  CHECK(alike(person("", ""), person("", "")) == "");
}

TEST_CASE("a remark behind a name does not hide who it is") {
  CHECK(alike(person("段玉梅（段玉兰之姐）"), person("段玉梅")) == "name ");
  CHECK(alike(person("段玉梅（段玉兰之姐）"), person("段玉兰")).empty());
  CHECK(alike(person("王先生（城关）"), person("王先生")).empty());
}

TEST_CASE("people of one name with different ID numbers are two") {
  CHECK(alike(person("段玉梅", "", "11010519491231002X"), person("段玉梅", "", "440524198001010013")) == "");
  CHECK(alike(person("段玉梅", "", "11010519491231002X"), person("段玉梅")) == "name ");
}

TEST_CASE("any of several petitioners will do") {
  CHECK(alike(about("电梯停用", "", {person("甲"), person("段玉梅")}), about("工资拖欠", "", {person("段玉梅")})) ==
        "name ");
}

TEST_CASE("a name that is nobody's own tells nothing") {
  for (const char* name : {"匿名", "匿名　", "不详", "王先生", "李女士", "张某", "张某某", "张**", "热心市民"}) {
    INFO(name);
    CHECK(alike(person(name), person(name)) == "");
    CHECK(alike(person(name, "13800004417"), person(name, "13800004417")) == "phone ");
  }
}

TEST_CASE("a similar title counts in the same category, of which the first two levels are compared") {
  const std::string one = "反映阳坡家园7号楼电梯停用";
  const std::string other = "阳坡家园7号楼电梯又停用了";
  CHECK(alike(about(one, "城乡建设/安全生产/电梯"), about(other, "城乡建设/安全生产/其他")) == "title");
  CHECK(alike(about(one, "城乡建设/安全生产"), about(other, "城乡建设／安全生产/其他")) == "title");
  CHECK(alike(about(one, "城乡建设"), about(other, "城乡建设/安全生产")) == "title");
  CHECK(alike(about(one, "城乡建设/安全生产"), about(other, "城乡建设/物业管理")) == "");
  CHECK(alike(about(one, "商贸旅游/安全生产"), about(other, "城乡建设/安全生产")) == "");
}

TEST_CASE("without a category the title counts only beside the petitioner") {
  const std::string one = "反映阳坡家园7号楼电梯停用";
  const std::string other = "阳坡家园7号楼电梯又停用了";
  CHECK(alike(about(one, ""), about(other, "城乡建设/安全生产")) == "");
  CHECK(alike(about(one, ""), about(other, "")) == "");
  CHECK(alike(about(one, "", {person("段玉梅")}), about(other, "", {person("段玉梅")})) == "name title");
}

TEST_CASE("who comes again says half of it in the same words") {
  const std::vector<std::pair<std::string, std::string>> same{
      {"反映阳坡家园7号楼电梯停用", "阳坡家园７号樓電梯停用的問題"},
      {"投诉城北路路灯半年不亮", "城北路路灯不亮半年了"},
      {"请求硬化石桥镇团头村四组公路", "请求支持石桥镇团头村公路硬化一事"},
      {"关于拖欠工资的投诉", "投诉拖欠工资"},
      {"举报康顺液化气站缺斤少两", "投诉康顺液化气站罐装气缺斤少两"},
      {"咨询非转农户口政策", "关于非转农户口政策的咨询"},
      {"第二次投诉海阔天空歌厅噪音扰民", "投诉海阔天空歌厅噪声扰民"},
      {"电子秤不准", "农贸市场电子秤不准"},
  };
  for (const auto& [one, other] : same) {
    INFO(one << " / " << other << ": " << share(one, other));
    CHECK(share(one, other) >= rules::similar_enough);
  }
}

TEST_CASE("titles that share the form but not the matter are not similar") {
  const std::vector<std::pair<std::string, std::string>> different{
      {"关于养老保险问题的咨询", "关于小学入学问题的咨询"},
      {"反映青禾县城关镇路灯问题", "反映青禾县柳林镇移民问题"},
      {"投诉县二中强制补课", "投诉县职业中专收费不合理"},
      {"电梯三天两头困人", "电梯费收了不见修"},
      {"超市出售过期酸奶", "奶茶店用过期奶浆"},
      {"", ""},
      {"电梯", "工资"},
  };
  for (const auto& [one, other] : different) {
    INFO(one << " / " << other << ": " << share(one, other));
    CHECK(share(one, other) < rules::similar_enough);
  }
}

TEST_CASE("in a year's ledger no two matters are taken for one by their titles") {
  const std::string path = in_project("examples/import/ledger-2026.csv");
  const auto table = value_of(codec::read_csv(bytes_of(path), path, ""));
  const auto column = std::find(table.header.begin(), table.header.end(), "事项标题") - table.header.begin();
  std::vector<rules::Traits> all;
  for (const codec::Row& row : table.rows) {
    all.push_back(traits_of(about(row.cells[static_cast<std::size_t>(column)], "商贸旅游/市场监管")));
  }
  REQUIRE(all.size() > 100);
  std::size_t alike_pairs = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = i + 1; j < all.size(); ++j) alike_pairs += likeness(all[i], all[j]) ? 1U : 0U;
  }
  CHECK(alike_pairs == 0);
}

namespace {

model::CaseNumber put_in(const office::Office& office, const Intake& intake) {
  office::Registration registration;
  registration.intake = intake;
  registration.by = PersonId{"wang-fang"};
  return value_of(office::register_case(office, registration)).number;
}

std::vector<std::string> numbers_of(const office::Repeats& repeats) {
  std::vector<std::string> numbers;
  for (const office::RepeatCandidate& one : repeats.candidates) numbers.push_back(to_string(one.number));
  return numbers;
}

}  // namespace

TEST_CASE("the likeliest earlier case stands first, void ones and the case itself are left out") {
  const Founded founded("county-market-regulator", "2026-03-10");
  const office::Office& office = founded.office;
  const std::string category = "商贸旅游/市场监管";
  put_in(office, about("电子秤不准", category, {person("乙")}));                             // 1: title
  put_in(office, about("工资拖欠", "", {person("段玉梅")}));                                 // 2: name
  put_in(office, about("工资拖欠", "", {person("丙", "13800004417")}));                      // 3: phone
  put_in(office, about("停车乱收费", category, {person("丁")}));                             // 4: nothing
  put_in(office, about("农贸市场电子秤不准", category, {person("段玉梅", "13800004417")}));  // 5: all
  const auto voided = put_in(office, about("电子秤不准", category, {person("段玉梅", "13800004417")}));
  const auto loaded = value_of(office::view(office, voided));
  office::Act act{voided, event("voided", "zhou-zhengping", "2026-03-10", {{"reason", "登错"}}), false, false};
  act.event.set("event", loaded.of->events.front().eid.value);
  value_of(office::act(office, act));

  const Intake again = about("电子秤不准", category, {person("段玉梅", "13800004417")});
  const std::vector<std::string> expected{"2026-000005", "2026-000003", "2026-000002", "2026-000001"};
  CHECK(numbers_of(value_of(office::find_repeats(office, again))) == expected);
  CHECK(numbers_of(value_of(office::find_repeats(office, again, model::CaseNumber{2026, 5}))) ==
        std::vector<std::string>(expected.begin() + 1, expected.end()));
}

TEST_CASE("at most ten are shown, of equal ones the latest") {
  const Founded founded("county-market-regulator", "2026-03-10");
  for (int i = 0; i < 12; ++i) put_in(founded.office, about("电子秤不准", "", {person("段玉梅")}));
  const auto numbers =
      numbers_of(value_of(office::find_repeats(founded.office, about("电子秤不准", "", {person("段玉梅")}))));
  REQUIRE(numbers.size() == office::most_repeats);
  CHECK(numbers.front() == "2026-000012");
  CHECK(numbers.back() == "2026-000003");
}

TEST_CASE("a case is found by what was amended, not by what it was registered with") {
  const Founded founded("county-market-regulator", "2026-03-10");
  const auto number = put_in(founded.office, about("电子秤不准", "", {person("段玉枚")}));
  const Intake again = about("工资拖欠", "", {person("段玉梅")});
  CHECK(value_of(office::find_repeats(founded.office, again)).candidates.empty());
  value_of(office::act(founded.office, {number,
                                        event("amended", "wang-fang", "2026-03-10",
                                              {{"field", "petitioners.name"}, {"new", "段玉梅"}, {"reason", "写错"}}),
                                        false, false}));
  CHECK(value_of(office::find_repeats(founded.office, again)).candidates.size() == 1);
}

TEST_CASE("a file that cannot be read is told of and hides no other") {
  const Founded founded("county-market-regulator", "2026-03-10");
  put_in(founded.office, about("电子秤不准", "", {person("段玉梅")}));
  write_bytes(founded.folder.path + "/cases/2026/03/2026-000002.yaml", "format: [");
  const auto found = value_of(office::find_repeats(founded.office, about("电子秤不准", "", {person("段玉梅")})));
  CHECK(found.candidates.size() == 1);
  CHECK(found.broken.size() == 1);
}
