#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xinfang::model {

/// office.yaml
struct OfficeConfig {
  std::string name;
  std::string time_zone = "Asia/Shanghai";  ///< IANA name
  std::string region = "cn";                ///< of the calendars
  /// Desks and their number blocks: block k hands out serials k*100000+1 … (k+1)*100000-1. Empty: block 0.
  std::vector<std::pair<std::string, int>> desks;
};

inline constexpr int serials_per_block = 100'000;

}  // namespace xinfang::model
