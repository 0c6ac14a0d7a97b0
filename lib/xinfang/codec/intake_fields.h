#pragma once

#include <optional>
#include <string>

#include "xinfang/codec/fields.h"
#include "xinfang/model/case.h"

namespace xinfang::codec {

/// The keys of an intake. With `now` the leniency for what people write to register a case: much may be left out or
/// empty, times are read as people write them, an unknown key is a fault. Without: as a case file has it.
model::Intake take_intake(Reading& reading, const Node& node, const std::optional<model::Moment>& now);

/// The keys of an intake as a case file has them, each line indented by `indent` blanks; empty ones left out.
std::string intake_lines(const model::Intake& intake, std::size_t indent);

}  // namespace xinfang::codec
