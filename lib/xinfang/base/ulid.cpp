#include "xinfang/base/ulid.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <string>
#include <utility>

namespace xinfang {

namespace {
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

void append_base32(std::string& out, std::uint64_t bits, int characters) {
  for (int i = characters - 1; i >= 0; --i) out += alphabet[(bits >> (5 * i)) & 31];
}
}  // namespace

Ulid make_ulid(std::uint64_t milliseconds, const RandomBits& random) {
  constexpr std::uint64_t forty_bits = (std::uint64_t{1} << 40) - 1;
  std::string text;
  text.reserve(26);
  append_base32(text, milliseconds, 10);
  append_base32(text, random() & forty_bits, 8);
  append_base32(text, random() & forty_bits, 8);
  return {text};
}

Ulid derive_ulid(std::uint64_t milliseconds, std::string_view key) {
  const XXH128_hash_t hash = XXH3_128bits(key.data(), key.size());
  bool first = true;
  return make_ulid(milliseconds, [&] { return std::exchange(first, false) ? hash.low64 : hash.high64; });
}

std::uint64_t milliseconds_of(const Ulid& ulid) {
  std::uint64_t milliseconds = 0;
  for (const char digit : ulid.value.substr(0, 10)) milliseconds = (milliseconds << 5) | alphabet.find(digit);
  return milliseconds;
}

bool is_ulid(std::string_view text) {
  return text.size() == 26 && text[0] <= '7' && text.find_first_not_of(alphabet) == std::string_view::npos;
}

}  // namespace xinfang
