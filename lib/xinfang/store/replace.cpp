#include "xinfang/store/replace.h"

namespace xinfang::store {

std::string parent(const std::string& path) {
  return path.substr(0, path.rfind('/'));
}

std::string unfinished_of(const std::string& path) {
  return parent(path) + "/" + std::string(unfinished) + path.substr(path.rfind('/') + 1);
}

bool all_digits(std::string_view name, std::size_t size) {
  return name.size() == size && name.find_first_not_of("0123456789") == std::string_view::npos;
}

Result<void> replace(Disk& disk, const std::string& path, const std::string& before, const std::string& after,
                     const Unconfirmed& unconfirmed) {
  const std::string fresh = unfinished_of(path);
  XINFANG_CHECK(disk.remove(fresh));
  XINFANG_CHECK(disk.write(fresh, after));
  XINFANG_CHECK(disk.copy_mode(path, fresh));
  XINFANG_TRY(again, disk.read(path));
  if (again != before) {
    XINFANG_CHECK(disk.remove(fresh));
    return fail(ErrorKind::busy, msg("'{0}' was changed by another program meanwhile", path),
                msg("save and close it there, then try again"));
  }
  XINFANG_CHECK(disk.rename(fresh, path));
  if (const auto synced = disk.sync_directory(parent(path)); !synced)
    return tl::unexpected(unconfirmed(synced.error()));
  return {};
}

Result<void> create(Disk& disk, const std::string& path, const std::string& bytes, const Unconfirmed& unconfirmed) {
  const std::string fresh = unfinished_of(path);
  XINFANG_CHECK(disk.remove(fresh));
  XINFANG_CHECK(disk.write(fresh, bytes));
  XINFANG_CHECK(disk.link(fresh, path));
  const auto tidied = disk.remove(fresh);
  const auto synced = tidied ? disk.sync_directory(parent(path)) : tidied;
  if (!synced) return tl::unexpected(unconfirmed(synced.error()));
  return {};
}

}  // namespace xinfang::store
