#pragma once

#include <date/date.h>

#include <chrono>
#include <optional>
#include <string>

namespace xinfang::codec {

/// Whether the system's time zone database has it.
bool is_zone(const std::string& name);

/// How far a zone's clocks are from UTC at a moment; nothing when there is no such zone.
std::optional<std::chrono::minutes> offset_at(const std::string& zone, date::sys_seconds moment);

}  // namespace xinfang::codec
