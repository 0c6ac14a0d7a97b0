#include "xinfang/store/disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include "xinfang/base/system_reason.h"

namespace xinfang::store {

namespace {

tl::unexpected<Error> broken(const char* english, const std::string& path, int number) {
  const ErrorKind kind = number == ENOENT ? ErrorKind::not_found : ErrorKind::failure;
  return fail(kind, Message{english, {literal(path), reason_of(number)}, false});
}

tl::unexpected<Error> link_error(const std::string& path) {
  return fail(ErrorKind::invalid_data, msg("'{0}' is a symbolic link", path),
              msg("put the file or folder itself there; links out of a store are not followed"));
}

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }
  int close() { return ::close(std::exchange(descriptor_, -1)); }

 private:
  int descriptor_;
};

Result<void> write_all(int descriptor, const std::string& path, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return broken(N_("cannot write '{0}': {1}"), path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

}  // namespace

bool Disk::exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

bool Disk::is_link(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

bool Disk::is_file(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

Result<std::string> Disk::read(const std::string& path) {
  const Descriptor file(
      ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));  // nobody waits for a FIFO
  if (file.get() < 0 && errno == ELOOP) return link_error(path);
  if (file.get() < 0) return broken(N_("cannot read '{0}': {1}"), path, errno);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return broken(N_("cannot read '{0}': {1}"), path, errno);
  if (!S_ISREG(status.st_mode)) return fail(ErrorKind::failure, msg("'{0}' is not a regular file", path));
  constexpr std::size_t most = std::size_t{64} << 20;
  const auto too_large = [&] {
    return fail(ErrorKind::invalid_data, msg("'{0}' is larger than {1} MiB", path, most >> 20),
                msg("no file of a store is; move it elsewhere"));
  };
  if (static_cast<std::size_t>(status.st_size) > most) return too_large();
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(status.st_size));
  std::array<char, 65536> buffer;
  for (;;) {
    const ssize_t got = ::read(file.get(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return broken(N_("cannot read '{0}': {1}"), path, errno);
    if (got == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() > most) return too_large();
  }
}

Result<void> Disk::write(const std::string& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (file.get() < 0) return broken(N_("cannot write '{0}': {1}"), path, errno);
  auto written = write_all(file.get(), path, bytes);
  const bool confirmed = written && ::fsync(file.get()) == 0 && file.close() == 0;
  if (written && !confirmed) written = broken(N_("cannot write '{0}': {1}"), path, errno);
  if (!written) (void)::unlink(path.c_str());  // half a file is of no use, and a full disk is full
  return written;
}

Result<void> Disk::link(const std::string& from, const std::string& to) {
  if (::link(from.c_str(), to.c_str()) == 0) return {};
  if (errno == EEXIST) return fail(ErrorKind::busy, msg("'{0}' exists already", to));
  return broken(N_("cannot make '{0}': {1}"), to, errno);
}

Result<void> Disk::rename(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return broken(N_("cannot replace '{0}': {1}"), to, errno);
  return {};
}

Result<void> Disk::remove(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return broken(N_("cannot remove '{0}': {1}"), path, errno);
  return {};
}

Result<void> Disk::sync_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
  if (file.get() < 0 || ::fsync(file.get()) != 0) return broken(N_("cannot write '{0}': {1}"), path, errno);
  return {};
}

Result<void> Disk::sync_directory(const std::string& path) {
  const Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.get() < 0 || ::fsync(directory.get()) != 0) return broken(N_("cannot write '{0}': {1}"), path, errno);
  return {};
}

Result<void> Disk::make_directories(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return broken(N_("cannot make '{0}': {1}"), path, error.value());
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return broken(N_("cannot read '{0}': {1}"), path, errno);
  if (S_ISDIR(status.st_mode)) return {};
  return link_error(path);
}

namespace {

/// Calls `see` with the folder's descriptor and every name in it.
Result<void> each_name(Disk& disk, const std::string& path,
                       const std::function<Result<void>(int folder, const dirent& entry)>& see) {
  const Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
  if (directory.get() < 0) {
    if (errno == ENOENT) return {};
    if (disk.is_link(path)) return link_error(path);
    return broken(N_("cannot read '{0}': {1}"), path, errno);
  }
  const std::unique_ptr<DIR, int (*)(DIR*)> entries(::fdopendir(::dup(directory.get())), &::closedir);
  if (!entries) return broken(N_("cannot read '{0}': {1}"), path, errno);
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(entries.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") XINFANG_CHECK(see(directory.get(), *entry));
  }
  if (errno != 0) return broken(N_("cannot read '{0}': {1}"), path, errno);
  return {};
}

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

Result<std::vector<std::string>> Disk::list(const std::string& path) {
  std::vector<std::string> names;
  XINFANG_CHECK(each_name(*this, path, [&](int, const dirent& entry) -> Result<void> {
    names.emplace_back(entry.d_name);
    return {};
  }));
  std::sort(names.begin(), names.end());
  return names;
}

namespace {

Signature signature_of(const struct stat& status) {
  return {status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

}  // namespace

Result<Signature> Disk::signature(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return broken(N_("cannot read '{0}': {1}"), path, errno);
  return signature_of(status);
}

Result<void> Disk::signatures(const std::string& path, const See& see) {
  return each_name(*this, path, [&](int folder, const dirent& entry) -> Result<void> {
    struct stat status {};
    if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
      if (errno == ENOENT) return {};  // gone since
      return broken(N_("cannot read '{0}': {1}"), path + "/" + entry.d_name, errno);
    }
    see(entry.d_name, signature_of(status));
    return {};
  });
}

Result<std::int64_t> Disk::time_at(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
  struct stat status {};
  if (file.get() < 0 || ::futimens(file.get(), nullptr) != 0 || ::fstat(file.get(), &status) != 0) {
    return broken(N_("cannot write '{0}': {1}"), path, errno);
  }
  return nanoseconds(status.st_mtim);
}

Result<void> Disk::copy_mode(const std::string& from, const std::string& to) {
  struct stat status {};
  if (::lstat(from.c_str(), &status) != 0) return broken(N_("cannot read '{0}': {1}"), from, errno);
  struct stat target {};
  if (::lstat(to.c_str(), &target) != 0) return broken(N_("cannot read '{0}': {1}"), to, errno);
  const mode_t enter = S_ISDIR(target.st_mode) ? (status.st_mode & 0444) >> 2 : 0;
  if (::chmod(to.c_str(), (status.st_mode & 07777) | enter) != 0)
    return broken(N_("cannot write '{0}': {1}"), to, errno);
  return {};
}

}  // namespace xinfang::store
