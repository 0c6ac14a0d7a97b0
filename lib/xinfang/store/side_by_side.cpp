#include "xinfang/store/side_by_side.h"

#include <atomic>
#include <exception>
#include <system_error>
#include <thread>

namespace xinfang::store {

void side_by_side(std::size_t count, std::size_t enough, const std::function<void(std::size_t)>& each) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr thrown;
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) each(i);
  };
  const auto help = [&] {
    try {
      work();
    } catch (...) {
      thrown = std::current_exception();
      next = count;
    }
  };
  {
    std::jthread helper;
    try {
      if (count >= enough) helper = std::jthread(help);
    } catch (const std::system_error&) {  // too many threads already
    }
    work();
  }
  if (thrown) std::rethrow_exception(thrown);
}

}  // namespace xinfang::store
