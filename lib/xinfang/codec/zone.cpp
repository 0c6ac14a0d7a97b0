#include "xinfang/codec/zone.h"

#include <date/tz.h>

#include <stdexcept>

namespace xinfang::codec {

namespace {

/// China has had one time, without summer time, since 1992. Nearly every office asks for it at every command, and the
/// library looks at six hundred files before it answers; a test holds this to what it would say.
constexpr const char* china = "Asia/Shanghai";
constexpr date::sys_seconds without_summer_time = date::sys_days{date::year(1992) / 1 / 1};

const date::time_zone* located(const std::string& name) {
  try {
    return date::locate_zone(name);
  } catch (const std::runtime_error&) {  // the library's way to say that there is none of the name
    return nullptr;
  }
}

}  // namespace

bool is_zone(const std::string& name) {
  return name == china || located(name) != nullptr;
}

std::optional<std::chrono::minutes> offset_at(const std::string& zone, date::sys_seconds moment) {
  if (zone == china && moment >= without_summer_time) return std::chrono::hours(8);
  const date::time_zone* found = located(zone);
  if (found == nullptr) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::minutes>(found->get_info(moment).offset);
}

}  // namespace xinfang::codec
