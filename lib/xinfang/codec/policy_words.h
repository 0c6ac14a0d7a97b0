#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/codec/fields.h"
#include "xinfang/model/policy.h"

/// The words policies are written with: events, durations, roles, conditions.
namespace xinfang::codec {

/// `type` or `type/kind` of the catalogue, or one of `besides`.
std::string read_event_name(Reading& reading, const Node& node, std::string_view name,
                            const std::vector<std::string>& besides = {});
/// One event name, or a list of at least one.
std::vector<std::string> read_event_names(Reading& reading, const Node& node, std::string_view name);

std::vector<RoleId> read_roles(Reading& reading, const Node& node, std::string_view name);

enum class Sign { any, positive };
model::Duration read_duration(Reading& reading, const Node& node, std::string_view name, Sign sign);

/// The key's duration in days, working days or months: minutes and hours are a fault.
model::Duration read_day_duration(Reading& reading, const Node& node, std::string_view name, Sign sign);

/// The key `when` of a statement; left out: always.
model::When read_when(Fields& statement);

}  // namespace xinfang::codec
