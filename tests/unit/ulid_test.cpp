#include "xinfang/base/ulid.h"

#include <rapidcheck.h>

#include <algorithm>

#include "catch.h"

using xinfang::is_ulid;
using xinfang::make_ulid;

TEST_CASE("a ulid is ten characters of time and sixteen of chance") {
  const auto zeros = [] { return std::uint64_t{0}; };
  const auto ones = [] { return ~std::uint64_t{0}; };
  CHECK(make_ulid(0, zeros).value == "00000000000000000000000000");
  CHECK(make_ulid((std::uint64_t{1} << 48) - 1, ones).value == "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
  CHECK(make_ulid(1'469'918'176'385ULL, zeros).value == "01ARYZ6S410000000000000000");
}

TEST_CASE("what is a ulid") {
  CHECK(is_ulid("01JMX3W8Q6T3Z9V5K2N7C4B1AD"));
  CHECK(is_ulid("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"));
  for (const char* bad : {"", "01JMX3W8Q6T3Z9V5K2N7C4B1A", "01JMX3W8Q6T3Z9V5K2N7C4B1ADX", "01jmx3w8q6t3z9v5k2n7c4b1ad",
                          "81JMX3W8Q6T3Z9V5K2N7C4B1AD", "01JMX3W8Q6T3Z9V5K2N7C4B1AI", "01JMX3W8Q6T3Z9V5K2N7C4B1AL",
                          "01JMX3W8Q6T3Z9V5K2N7C4B1AO", "01JMX3W8Q6T3Z9V5K2N7C4B1AU", "01JMX3W8Q6T3Z9V5K2N7C4B1../",
                          "01JMX3W8Q6T3Z9V5K2N7C4B1A "}) {
    INFO(bad);
    CHECK_FALSE(is_ulid(bad));
  }
}

TEST_CASE("every ulid made is one, and a later one sorts behind") {
  CHECK(rc::check([](std::uint64_t a, std::uint64_t b, std::uint64_t bits) {
    a >>= 16;
    b >>= 16;
    const auto random = [&] { return bits *= 6364136223846793005ULL; };
    const auto first = make_ulid(std::min(a, b), random);
    const auto second = make_ulid(std::max(a, b), random);
    RC_ASSERT(is_ulid(first.value));
    RC_ASSERT(is_ulid(second.value));
    RC_ASSERT(a == b || first < second);
    RC_ASSERT(xinfang::milliseconds_of(first) == std::min(a, b));
  }));
}
