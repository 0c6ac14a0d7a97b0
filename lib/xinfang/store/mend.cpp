#include "xinfang/base/text.h"
#include "xinfang/store/lock.h"
#include "xinfang/store/replace.h"
#include "xinfang/store/scan.h"
#include "xinfang/store/store.h"

namespace xinfang::store {

namespace {

/// The bytes of a case file without the byte order marks they begin with; nothing for any other file.
std::optional<std::string> without_marks(const std::string& path, std::string_view bytes) {
  std::string_view rest = bytes;
  while (text::without_bom(rest).size() < rest.size()) rest = text::without_bom(rest);
  if (!number_in(path.substr(path.rfind('/') + 1)) || rest.size() == bytes.size()) return std::nullopt;
  return std::string(rest);
}

/// Whole paths of what writers did not finish, among the cases and beside them. A folder that cannot be looked into has
/// none that could be removed.
std::vector<std::string> leftovers_in(Disk& disk, const std::string& root, const std::vector<CaseFolder>& folders) {
  std::vector<std::string> paths;
  const auto add = [&](const std::string& folder, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      if (name.starts_with(unfinished)) paths.push_back(root + "/" + folder + "/" + name);
    }
  };
  for (const CaseFolder& folder : folders) {
    add(folder.path, folder.leftovers);
    for (const model::CaseNumber number : folder.beside) {
      const std::string beside = folder.beside_of(number);
      add(beside, disk.list(root + "/" + beside).value_or(std::vector<std::string>()));
    }
  }
  return paths;
}

}  // namespace

Result<std::vector<Message>> Store::mend(const std::vector<std::string>& broken) {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));
  std::vector<Message> done;
  XINFANG_TRY(folders, scan(*disk_, root_));
  for (const std::string& path : leftovers_in(*disk_, root_, folders)) {
    const auto gone = disk_->remove(path);
    done.push_back(gone ? msg("removed what a writer did not finish: {0}", path) : gone.error().what);
  }
  for (const std::string& path : broken) {
    const auto bytes = disk_->read(path);
    if (!bytes) continue;  // what cannot be read at all needs a person
    const auto rest = without_marks(path, *bytes);
    if (!rest) continue;
    const auto replaced = replace(*disk_, path, *bytes, *rest, [&](const Error& trouble) { return trouble; });
    done.push_back(replaced ? msg("took the byte order mark out: {0}", path) : replaced.error().what);
  }
  (void)lock;
  return done;
}

}  // namespace xinfang::store
