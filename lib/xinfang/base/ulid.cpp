#include "xinfang/base/ulid.h"

#include <string>

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

bool is_ulid(std::string_view text) {
  return text.size() == 26 && text[0] <= '7' && text.find_first_not_of(alphabet) == std::string_view::npos;
}

}  // namespace xinfang
