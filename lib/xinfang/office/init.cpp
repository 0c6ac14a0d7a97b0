#include "xinfang/office/init.h"

#include <fmt/format.h>

#include <set>

#include "xinfang/codec/config_files.h"
#include "xinfang/office/office.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/store/disk.h"

namespace xinfang::office {

namespace {

/// Placeholders that work at once: every role a policy asks for is held by somebody, every unit it routes to is there.
std::string starter_staff(const model::Policy& policy) {
  std::string text =
      "# 单位人员：把下面的占位人员换成本单位的人；离开的人不要删除，写 active: false（旧案卷里还有他们的名字）。\n"
      "# Units and people: replace these placeholders by your own; of those who leave set active: false, never delete "
      "them.\n"
      "# roles: head 主要领导, deputy 分管领导, leader 其他领导, unit-head 部门负责人, officer 承办人, clerk 信访专干\n"
      "format: xinfang-staff/1\n"
      "units:\n"
      "  - {id: office, name: 办公室}\n";
  std::set<std::string> units{"office"};
  for (const model::Route& route : policy.routes) {
    if (units.insert(route.unit.value).second) text += fmt::format("  - {{id: {0}, name: {0}}}\n", route.unit.value);
  }
  text +=
      "people:\n"
      "  - {id: head, name: 主要领导, unit: office, roles: [head]}\n"
      "  - {id: deputy, name: 分管领导, unit: office, roles: [deputy]}\n"
      "  - {id: officer, name: 承办人, unit: office, roles: [officer]}\n"
      "  - {id: clerk, name: 信访专干, unit: office, roles: [clerk]}\n";
  return text;
}

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
                msg("xinfang -C {0} list", office.directory));
  }
  if (disk.exists(office.directory + "/staff.yaml") || disk.exists(office.directory + "/policies")) {
    return fail(ErrorKind::failure, msg("'{0}' already holds staff.yaml or policies/", office.directory),
                msg("move them away, make the store, then put them back"));
  }
  XINFANG_TRY(texts, policy_texts(disk, office.policy));
  XINFANG_TRY(policy, load_policy(office.policy, ""));
  XINFANG_TRY(zone, local_time(date::sys_seconds{}, office.time_zone));
  (void)zone;
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
  if (!disk.exists(office.directory + "/.gitignore")) XINFANG_CHECK(write(".gitignore", ".xinfang/\n"));
  XINFANG_CHECK(write("office.yaml", codec::write_office(config)));  // last: now it is a store
  if (!office.dry_run) XINFANG_CHECK(disk.sync_directory(office.directory));
  return write.written;
}

}  // namespace xinfang::office
