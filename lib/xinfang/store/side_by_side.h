#pragma once

#include <cstddef>
#include <functional>

namespace xinfang::store {

/// Calls `each` with 0 to `count` - 1, two of them at a time when there are `enough`. Where no second thread can be
/// had, one does it all. What is thrown is thrown to the caller, when both have stopped.
void side_by_side(std::size_t count, std::size_t enough, const std::function<void(std::size_t)>& each);

inline constexpr std::size_t enough_cases = 200;  ///< to read, or to judge once each
inline constexpr std::size_t enough_folders = 5;  ///< to look into

}  // namespace xinfang::store
