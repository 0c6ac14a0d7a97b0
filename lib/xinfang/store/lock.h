#pragma once

#include <chrono>
#include <string>

#include "xinfang/base/result.h"

namespace xinfang::store {

/// One writer at a time in a store: flock(2) on the permanent file `.xinfang/lock`, released when this is destroyed or
/// the process dies. Readers never lock. Never held over an editor, a prompt, a hook or the network.
class Lock {
 public:
  /// Waits up to `patience`, then an error of kind busy naming the holder. `owner` is what others are told.
  static Result<Lock> take(const std::string& root, const std::string& owner, std::chrono::milliseconds patience);

  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&&) = delete;
  ~Lock();

 private:
  explicit Lock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace xinfang::store
