#pragma once

#include <cstddef>
#include <functional>

namespace xinfang::store {

/// Calls `each` with 0 to `count` - 1, `two` of them at a time where there is enough to do. Where no second thread can
/// be had, one does it all. What is thrown is thrown to the caller, when both have stopped.
void side_by_side(std::size_t count, bool two, const std::function<void(std::size_t)>& each);

}  // namespace xinfang::store
