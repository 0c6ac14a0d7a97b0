#include "xinfang/base/system_reason.h"

#include <cerrno>
#include <system_error>

namespace xinfang {

Message reason_of(int number) {
  switch (number) {
    case ENOENT: return msg("no such file or folder");
    case EACCES:
    case EPERM: return msg("not allowed");
    case ENOSPC:
    case EDQUOT: return msg("the disk is full");
    case EROFS: return msg("the medium is read-only");
    case EIO: return msg("the medium does not work");
    case EMFILE:
    case ENFILE: return msg("too many files are open");
    case ENOTDIR: return msg("not a folder");
    case EISDIR: return msg("a folder, not a file");
    case EEXIST: return msg("exists already");
    default: return literal(std::generic_category().message(number));
  }
}

}  // namespace xinfang
