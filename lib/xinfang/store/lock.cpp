#include "xinfang/store/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <thread>
#include <utility>

#include "xinfang/base/system_reason.h"
#include "xinfang/base/text.h"
#include "xinfang/store/disk.h"

namespace xinfang::store {

namespace {

std::string holder_in(int descriptor) {
  std::array<char, 200> buffer{};
  const ssize_t got = ::pread(descriptor, buffer.data(), buffer.size(), 0);
  return got <= 0 ? std::string("?") : text::trim(std::string_view(buffer.data(), static_cast<std::size_t>(got)));
}

tl::unexpected<Error> unlockable(const std::string& path, int number) {
  return fail(ErrorKind::failure, msg("cannot lock '{0}': {1}", path, reason_of(number)),
              msg("the store must be writable for whoever changes cases"));
}

}  // namespace

Result<Lock> Lock::take(const std::string& root, const std::string& owner, std::chrono::milliseconds patience) {
  const std::string folder = root + "/.xinfang";
  const std::string path = folder + "/lock";
  if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST) return unlockable(folder, errno);
  struct stat status {};
  if (::lstat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return unlockable(folder, ENOTDIR);
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (descriptor < 0) return unlockable(path, errno);
  Lock lock(descriptor);
  constexpr auto pause = std::chrono::milliseconds(20);
  for (auto waited = std::chrono::milliseconds(0); ::flock(descriptor, LOCK_EX | LOCK_NB) != 0; waited += pause) {
    if (errno != EWOULDBLOCK && errno != EINTR) return unlockable(path, errno);
    if (waited >= patience) {
      return fail(ErrorKind::busy, msg("the store is being written by {0}", holder_in(descriptor)),
                  msg("try again in a moment"));
    }
    std::this_thread::sleep_for(pause);
  }
  // Only for people: who is at work. A lock whose note cannot be written is a lock all the same.
  if (::ftruncate(descriptor, 0) == 0) (void)!::pwrite(descriptor, owner.data(), owner.size(), 0);
  return lock;
}

Lock::Lock(Lock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

Lock::~Lock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace xinfang::store
