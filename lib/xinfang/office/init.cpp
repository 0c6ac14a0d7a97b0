#include "xinfang/office/init.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "xinfang/base/text.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/scalar_text.h"
#include "xinfang/office/office.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/office/policy_names.h"
#include "xinfang/store/disk.h"

namespace xinfang::office {

namespace {

bool is_id(std::string_view word) {
  return word.front() != '-' && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == word.npos;
}

/// What the roles are called in the file that is written; its readers may use any language.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> role_names{{
    {"head", "主要领导"},
    {"deputy", "分管领导"},
    {"leader", "其他领导"},
    {"discipline", "纪检负责人"},
    {"petition-head", "信访部门负责人"},
    {"unit-head", "部门负责人"},
    {"officer", "承办人"},
    {"clerk", "信访专干"},
}};

model::Person placeholder(const std::string& role, const model::Policy& policy) {
  model::Person person;
  person.id = PersonId{role};
  person.name = policy.words.contains(role) ? policy.words.at(role) : role;
  for (const auto& [key, name] : role_names) {
    if (key == role) person.name = name;
  }
  person.unit = UnitId{"office"};
  person.roles = {RoleId{role}};
  return person;
}

std::vector<UnitId> units_in(const model::Policy& policy) {
  std::vector<UnitId> units{UnitId{"office"}};
  const auto add = [&](const UnitId& unit) {
    if (!unit.empty() && std::find(units.begin(), units.end(), unit) == units.end()) units.push_back(unit);
  };
  for (const model::Route& route : policy.routes) add(route.unit);
  for (const model::Duty& duty : policy.duties) add(duty.unit);
  for (const model::Requirement& rule : policy.requirements)
    std::for_each(rule.by_unit.begin(), rule.by_unit.end(), add);
  if (policy.recusal) std::for_each(policy.recusal->accused_units.begin(), policy.recusal->accused_units.end(), add);
  return units;
}

/// Placeholders that work at once: every role a policy asks for is held by somebody, every unit it names is there.
std::string starter_staff(const model::Policy& policy) {
  model::Staff staff;
  for (const char* role : {"head", "deputy", "officer", "clerk"}) staff.people.push_back(placeholder(role, policy));
  for (const Named& role : roles_in(policy)) {
    if (staff.holders(RoleId{role.name}).empty()) staff.people.push_back(placeholder(role.name, policy));
  }
  std::string text =
      "# 单位人员：把下面的占位人员换成本单位的人；离开的人不要删除，写 active: false（旧案卷里还有他们的名字）。\n"
      "# Units and people: replace these placeholders by your own; of those who leave set active: false, never delete "
      "them.\n"
      "# roles:";
  for (const auto& [key, name] : role_names) text += fmt::format("{} {} {}", key == "head" ? "" : ",", key, name);
  text += "\nformat: xinfang-staff/1\nunits:\n";
  for (const UnitId& unit : units_in(policy)) {
    text += fmt::format("  - {{id: {0}, name: {1}}}\n", unit.value, unit.value == "office" ? "办公室" : unit.value);
  }
  text += "people:\n";
  for (const model::Person& person : staff.people) {
    const std::string name = policy.words.contains(person.id.value) ? codec::double_quoted(person.name) : person.name;
    text += fmt::format("  - {{id: {0}, name: {1}, unit: office, roles: [{0}]}}\n", person.id.value, name);
  }
  return text;
}

/// Whatever git is told of line ends elsewhere.
constexpr std::string_view git_attributes =
    "# 案卷和材料按原样保存，不转换行尾。\n"
    "# Cases and what is kept beside them are kept byte for byte.\n"
    "cases/** -text\n"
    "duties/** -text\n";

struct Writer {
  store::Disk& disk;
  std::string root;
  bool dry_run;
  std::vector<std::string> written;

  Result<void> operator()(const std::string& name, std::string_view bytes) {
    if (!dry_run) XINFANG_CHECK(disk.write(root + "/" + name, bytes));
    written.push_back(root + "/" + name);
    return {};
  }
};

}  // namespace

Result<std::vector<std::string>> init(const NewOffice& office) {
  store::Disk disk;
  if (disk.exists(office.directory + "/office.yaml")) {
    return fail(ErrorKind::failure, msg("'{0}' already holds a store", office.directory),
                msg("xinfang -C {0} list", text::shell_word(office.directory)));
  }
  if (disk.exists(office.directory + "/staff.yaml") || disk.exists(office.directory + "/policies")) {
    return fail(ErrorKind::failure, msg("'{0}' already holds staff.yaml or policies/", office.directory),
                msg("move them away, make the store, then put them back"));
  }
  XINFANG_TRY(texts, policy_texts(disk, office.policy));
  XINFANG_TRY(policy, load_policy(office.policy, ""));
  if (!office.desk.empty() && !is_id(office.desk)) {
    return fail(ErrorKind::usage, msg("'{0}' is no id of a desk", office.desk),
                msg("write it with a-z, 0-9 and -, like hall or window-2"));
  }
  if (!local_time(date::sys_seconds{}, office.time_zone)) {
    return fail(ErrorKind::usage, msg("'{0}' is no time zone", office.time_zone),
                msg("write it as Asia/Shanghai; the package tzdata must be installed"));
  }
  model::OfficeConfig config;
  config.name = office.name;
  config.time_zone = office.time_zone;
  if (!office.desk.empty()) config.desks = {{office.desk, 0}};
  if (const auto back = codec::read_office(codec::write_office(config), "office.yaml"); !back) {
    return fail(ErrorKind::usage, back.error().what, back.error().hint);
  }

  for (const char* folder : {"/cases", "/policies/base", "/calendars"}) {
    if (!office.dry_run) XINFANG_CHECK(disk.make_directories(office.directory + folder));
  }
  Writer write{disk, office.directory, office.dry_run, {}};
  XINFANG_CHECK(write("policies/" + calendar::to_string(*policy.effective) + ".yaml", texts.front().text));
  for (std::size_t i = 1; i < texts.size(); ++i) {
    XINFANG_CHECK(write("policies/base/" + texts[i].id + ".yaml", texts[i].text));
  }
  XINFANG_CHECK(write("staff.yaml", starter_staff(policy)));
  if (!disk.exists(office.directory + "/.gitignore")) XINFANG_CHECK(write(".gitignore", ".xinfang/\n.unfinished-*\n"));
  if (!disk.exists(office.directory + "/.gitattributes")) XINFANG_CHECK(write(".gitattributes", git_attributes));
  XINFANG_CHECK(write("office.yaml", codec::write_office(config)));  // last: now it is a store
  if (!office.dry_run) XINFANG_CHECK(disk.sync_directory(office.directory));
  return write.written;
}

}  // namespace xinfang::office
