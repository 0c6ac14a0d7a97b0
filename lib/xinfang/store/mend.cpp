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

Message clear(Disk& disk, const std::string& path, bool dry_run) {
  if (dry_run) return msg("would remove what a writer did not finish: {0}", path);
  const auto gone = disk.remove(path);
  return gone ? msg("removed what a writer did not finish: {0}", path) : gone.error().what;
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

Result<std::vector<Message>> Store::mend(const std::vector<std::string>& broken, bool dry_run) {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));  // a living writer has something unfinished
  std::vector<Message> done;
  XINFANG_TRY(folders, scan(*disk_, root_));
  for (const CaseFolder& folder : folders) {
    for (const std::string& name : folder.leftovers)
      done.push_back(clear(*disk_, root_ + "/" + folder.path + "/" + name, dry_run));
  }
  for (const std::string& path : broken) {
    if (auto one = take_marks_out(*disk_, path, dry_run)) done.push_back(std::move(*one));
  }
  (void)lock;
  return done;
}

}  // namespace xinfang::store
