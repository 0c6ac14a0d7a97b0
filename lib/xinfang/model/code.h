#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"
#include "xinfang/base/result.h"

namespace xinfang::model {

/// One word of a code list: the key in files and what people call it (English; the catalogue has the Chinese).
struct Code {
  std::string_view key;
  const char* name;
  bool historical = false;  ///< only an imported ledger says so
};

using Codes = std::vector<Code>;

XINFANG_API Codes of_today(const Codes& codes);  ///< without the historical ones
XINFANG_API bool has(const Codes& codes, std::string_view key);
/// The name of a key for people; the key itself when it is not in the list.
XINFANG_API Message name_of(const Codes& codes, std::string_view key);
XINFANG_API std::vector<std::string> keys_of(const Codes& codes);

/// A word of the office's own, `x-outside-county`, which its policy declares under `words:`.
XINFANG_API bool is_own_word(std::string_view key);

/// The key; other languages than English put its name beside it.
XINFANG_API Message shown(std::string_view key, Message name);
XINFANG_API Message shown(const Code& code);

/// All keys of today in one line; other languages than English put their name beside each.
XINFANG_API Message listed(const Codes& codes);
/// These keys, the office's own words among them.
XINFANG_API Message listed(const std::vector<std::string>& keys, const Codes& codes);

/// Says that `value` is not one of the codes of `field`, which one was meant, and all there are.
XINFANG_API Error unknown_code(std::string_view value, Message field, const Codes& codes);

}  // namespace xinfang::model
