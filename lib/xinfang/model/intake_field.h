#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/model/code.h"

/// Intake fields by name: `title`, `level`, `petitioners.2.phone` (`petitioners.phone` is the first one's),
/// `respondents.1.person`, `origin.organ` … One place for options, import columns and amendments.
namespace xinfang::model {

/// Names without an index, in the order people fill them in.
XINFANG_API const std::vector<std::string>& intake_fields();
/// Says that `name` is none, which was meant, or all there are.
XINFANG_API Error unknown_intake_field(std::string_view name);
/// The words a field takes; null when it takes any text.
XINFANG_API const Codes* codes_of(std::string_view field);
/// A value of the field as people read it: names of codes, the time without its offset.
XINFANG_API Message value_name(std::string_view field, const std::string& value);

/// The field as text, empty when it is not filled; nothing when there is no such field.
XINFANG_API std::optional<std::string> intake_field(const Intake& intake, std::string_view name);

/// As `set_intake_field`, for what people write: several names (许大明、张三) are several petitioners or respondents, a
/// blank one is none.
XINFANG_API Result<void> fill_intake_field(Intake& intake, std::string_view name, std::string_view value);

/// Sets it after checking the value (codes, numbers, moments as in files); an index one behind the last adds a person.
/// `flags` takes words separated by commas. An error of kind usage says what was expected.
XINFANG_API Result<void> set_intake_field(Intake& intake, std::string_view name, std::string_view value);

}  // namespace xinfang::model
