#pragma once

#include <string>
#include <vector>

#include "session.h"
#include "xinfang/model/code.h"

namespace xinfang::cmd {

/// What a person typed for a field of the intake, in the form files have: dates and moments exact, codes by their key
/// or by their name in the user's language, full-width digits plain, `-` for a text on standard input.
Result<std::string> intake_value(const Session& session, const std::string& field, const std::string& typed);

/// The key of a code that was typed by its key or its name in the user's language; what is neither stays as typed.
std::string key_of(const model::Codes& codes, const std::string& typed);

/// A field of the intake that was typed by its key or its name in the user's language.
std::string field_typed(const std::string& typed);

/// A deadline that was typed by its id or by its title in a policy of the office.
std::string deadline_typed(const Session& session, const std::string& typed);

/// Several values, however they were separated: `甲、乙`, `甲，乙`, `甲,乙`, or one by one.
std::vector<std::string> list_of(const std::vector<std::string>& typed);

}  // namespace xinfang::cmd
