#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"

namespace xinfang::store {

/// What tells that a file may have changed. Times in nanoseconds, as the file system gives them.
struct Signature {
  std::uint64_t inode = 0;
  std::int64_t size = 0;
  std::int64_t modified = 0;
  std::int64_t changed = 0;

  friend bool operator==(const Signature&, const Signature&) = default;
};

/// The file operations the store is made of; tests put a failing one in its place. Paths are whole. Symbolic links are
/// never followed in the last component. Errors are of kind failure and name the path and the system's reason.
class Disk {
 public:
  virtual ~Disk() = default;

  virtual bool exists(const std::string& path);   ///< anything of that name, a broken link included
  virtual bool is_link(const std::string& path);  ///< a symbolic link
  virtual bool is_file(const std::string& path);  ///< a regular file
  virtual Result<std::string> read(
      const std::string& path);  ///< a regular file of at most 64 MiB; not_found when there is none
  /// A new file with these bytes, flushed to the medium (fsync) and closed with its result checked. It must not exist.
  virtual Result<void> write(const std::string& path, std::string_view bytes);
  virtual Result<void> link(const std::string& from, const std::string& to);  ///< busy when `to` exists
  virtual Result<void> rename(const std::string& from, const std::string& to);
  virtual Result<void> remove(const std::string& path);
  virtual Result<void> sync_file(const std::string& path);  ///< of one that was written by somebody else
  virtual Result<void> sync_directory(const std::string& path);
  virtual Result<void> make_directories(const std::string& path);
  /// Names in the directory, sorted; empty when there is no such directory.
  virtual Result<std::vector<std::string>> list(const std::string& path);
  /// Every entry of the directory, in no order; none when there is no such directory.
  using See = std::function<void(std::string_view name, const Signature& signature)>;
  virtual Result<void> signatures(const std::string& path, const See& see);
  virtual Result<Signature> signature(const std::string& path);  ///< of anything of that name
  /// The time the file system gives to what is written now, in nanoseconds: that of an empty file at `path`.
  virtual Result<std::int64_t> time_at(const std::string& path);
  /// Who may read and write a file may do so with another one; whoever may read it may go into a folder.
  virtual Result<void> copy_mode(const std::string& from, const std::string& to);
};

}  // namespace xinfang::store
