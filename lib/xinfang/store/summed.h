#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Bytes that tell by themselves whether they are those that were kept.
namespace xinfang::store {

std::uint64_t sum_of(std::string_view bytes);

std::string with_sum(std::string_view bytes);

/// The bytes behind the sum; nothing when they are others than those that were kept.
std::optional<std::string_view> checked_sum(std::string_view all);

/// Numbers as they are in memory: the index is of this machine and for it.
template <class Number>
std::string_view as_bytes(const Number& number) {
  return {reinterpret_cast<const char*>(&number), sizeof number};
}

}  // namespace xinfang::store
