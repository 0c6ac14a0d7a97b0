#pragma once

#include <optional>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"

/// What cannot be a number of its kind, so was mistyped. The messages do not repeat the number: it is personal.
namespace xinfang::model {

/// Of a resident identity number (GB 11643-1999: 18 characters, the last one a check digit; 15 digits before 1999) the
/// length, the day of birth and the check digit. Nothing for other papers and for masked numbers.
XINFANG_API std::optional<Message> mistyped_id_number(std::string_view number);

/// Of each number in a field for telephones how many digits it has; numbers from abroad and short ones pass.
XINFANG_API std::optional<Message> mistyped_phone(std::string_view phones);

}  // namespace xinfang::model
