#include "xinfang/store/summed.h"

#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace xinfang::store {

std::uint64_t sum_of(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::string with_sum(std::string_view bytes) {
  std::string all(as_bytes(sum_of(bytes)));
  all += bytes;
  return all;
}

std::optional<std::string_view> checked_sum(std::string_view all) {
  std::uint64_t sum = 0;
  if (all.size() < sizeof sum) return std::nullopt;
  std::memcpy(&sum, all.data(), sizeof sum);
  all.remove_prefix(sizeof sum);
  return sum_of(all) == sum ? std::optional(all) : std::nullopt;
}

}  // namespace xinfang::store
