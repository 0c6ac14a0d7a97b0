#include "xinfang/office/sources.h"

#include <vector>

#include "xinfang/base/builtin.h"
#include "xinfang/store/index.h"
#include "xinfang/version.h"

namespace xinfang::office {

namespace {

void add_text(std::string& all, std::string_view name, std::string_view text) {
  all += " " + std::string(name) + " " + std::to_string(store::mark_of(text));
}

}  // namespace

Result<std::string> sources_of(store::Disk& disk, const std::string& root) {
  std::vector<std::string> paths{"office.yaml", "staff.yaml"};
  for (const char* folder : {"policies", "policies/base", "calendars"}) {
    XINFANG_TRY(names, disk.list(root + "/" + folder));
    for (const std::string& name : names) {
      if (name.ends_with(".yaml")) paths.push_back(std::string(folder) + "/" + name);
    }
  }
  std::string all = XINFANG_VERSION;
  for (const auto* files : {&builtin_calendars(), &builtin_policies()}) {
    for (const BuiltinFile& file : *files) add_text(all, file.name, file.text);
  }
  for (const std::string& path : paths) {
    XINFANG_TRY(bytes, disk.read(root + "/" + path));
    add_text(all, path, bytes);
  }
  return all;
}

}  // namespace xinfang::office
