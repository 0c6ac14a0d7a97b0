#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"

namespace xinfang {

/// Gives 64 random bits a call.
using RandomBits = std::function<std::uint64_t()>;

/// `milliseconds` since 1970 in the first ten characters, 80 random bits in the other sixteen.
XINFANG_API Ulid make_ulid(std::uint64_t milliseconds, const RandomBits& random);

/// The same for every program that derives it from the same moment and words: 80 bits of XXH3-128 of `key`.
XINFANG_API Ulid derive_ulid(std::uint64_t milliseconds, std::string_view key);

/// The milliseconds since 1970 it was made of.
XINFANG_API std::uint64_t milliseconds_of(const Ulid& ulid);

XINFANG_API bool is_ulid(std::string_view text);

}  // namespace xinfang
