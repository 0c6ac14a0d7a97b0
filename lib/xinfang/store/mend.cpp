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

/// They are counted and not named: their names tell of cases that whoever looks may not see.
std::vector<Message> clear(Disk& disk, const std::vector<std::string>& leftovers, bool dry_run) {
  std::size_t gone = 0;
  for (const std::string& path : leftovers) {
    if (dry_run || disk.remove(path)) ++gone;
  }
  const std::size_t left = leftovers.size() - gone;
  std::vector<Message> done;
  if (gone > 0 && dry_run) done.push_back(msg("would remove what writers did not finish: files: {0}", gone));
  if (gone > 0 && !dry_run) done.push_back(msg("removed what writers did not finish: files: {0}", gone));
  if (left > 0) done.push_back(msg("cannot remove what writers did not finish: files: {0}", left));
  return done;
}

/// Nothing for a file without a mark, and for one that cannot be read at all: that needs a person.
std::optional<Message> take_marks_out(Disk& disk, const std::string& path, bool dry_run) {
  const auto bytes = disk.read(path);
  const auto rest = bytes ? without_marks(path, *bytes) : std::nullopt;
  if (!rest) return std::nullopt;
  if (dry_run) return msg("would take the byte order mark out: {0}", path);
  const auto replaced = replace(disk, path, *bytes, *rest, [](const Error& trouble) { return trouble; });
  return replaced ? msg("took the byte order mark out: {0}", path) : replaced.error().what;
}

}  // namespace

Result<std::size_t> Store::leftovers() {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));
  XINFANG_TRY(folders, scan(*disk_, root_));
  (void)lock;
  return leftovers_in(*disk_, root_, folders).size();
}

Result<std::vector<Message>> Store::mend(const std::vector<std::string>& broken, bool dry_run) {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));  // a living writer has something unfinished
  XINFANG_TRY(folders, scan(*disk_, root_));
  std::vector<Message> done = clear(*disk_, leftovers_in(*disk_, root_, folders), dry_run);
  for (const std::string& path : broken) {
    if (auto one = take_marks_out(*disk_, path, dry_run)) done.push_back(std::move(*one));
  }
  (void)lock;
  return done;
}

}  // namespace xinfang::store
