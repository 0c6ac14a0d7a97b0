#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/codec/fields.h"
#include "xinfang/model/policy.h"

/// The words policies are written with: events, durations, roles, conditions.
namespace xinfang::codec {

/// A key of `codes`, or a word of the office's own.
std::string read_open_code(Reading& reading, const Node& node, std::string_view name, const model::Codes& codes);

/// `type` of the catalogue with facets behind slashes and a field behind `+`, or one of `besides`.
std::string read_event_name(Reading& reading, const Node& node, std::string_view name,
                            const std::vector<std::string>& besides = {});
/// One event name, or a list of at least one.
std::vector<std::string> read_event_names(Reading& reading, const Node& node, std::string_view name);

enum class Parts { refused, allowed };  ///< case-handler, case-lead
std::vector<RoleId> read_roles(Reading& reading, const Node& node, std::string_view name, Parts parts = Parts::refused);
/// One value or a list of at least one.
std::vector<std::string> read_codes(Reading& reading, const Node& node, std::string_view name,
                                    const model::Codes& codes);

std::vector<UnitId> read_units(Reading& reading, const Node& node, std::string_view name);

RoleId read_role(Reading& reading, const Node& node, std::string_view name);
std::vector<std::string> read_open_codes(Reading& reading, const Node& node, std::string_view name,
                                         const model::Codes& codes);

/// Fields that the event, as policies name it, can carry: one, or a list.
std::string read_event_field(Reading& reading, const Node& node, std::string_view name, const std::string& event);
std::vector<std::string> read_event_fields(Reading& reading, const Node& node, const std::string& event);

/// A `voided` event only takes another away and is never itself among what happened: nothing can wait for it.
void refuse_voided(Reading& reading, const Node& node, std::string_view key, const std::vector<std::string>& names);

/// The required key's value as `read` understands it, or nothing yet: `close` tells that it is missing.
template <class Read>
auto required(Fields& fields, std::string_view key, Read read) -> decltype(read(fields.reading(), fields.node(), key)) {
  const Node* node = fields.require(key);
  if (node == nullptr) return {};
  return read(fields.reading(), *node, key);
}

enum class Sign { any, positive };
model::Duration read_duration(Reading& reading, const Node& node, std::string_view name, Sign sign);

/// The key's duration in days, working days or months: minutes and hours are a fault.
model::Duration read_day_duration(Reading& reading, const Node& node, std::string_view name, Sign sign);

/// The key `when` of a statement, or another of its kind; left out: always.
model::When read_when(Fields& statement, std::string_view key = "when");

}  // namespace xinfang::codec
