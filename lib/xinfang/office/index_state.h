#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "xinfang/office/office.h"

/// What is kept so that not every file has to be read: derived, and never needed.
namespace xinfang::office {

struct IndexState {
  /// other: made by another version of the program, with other regulations, calendars or staff, or before the machine
  /// was started; whoever looks next makes it anew.
  enum class Is { none, other, partial, whole } is = Is::none;
  std::string path;
  std::size_t bytes = 0;
  std::size_t cases = 0;    ///< in it
  std::size_t files = 0;    ///< of cases there are
  std::size_t to_read = 0;  ///< of these, by whoever looks next
};

/// Changes nothing.
XINFANG_API Result<IndexState> index_state(const Office& office);

struct Rebuilt {
  std::size_t cases = 0;
  std::vector<Error> broken;  ///< files that cannot be read
};

/// Throws it away and reads every case.
XINFANG_API Result<Rebuilt> rebuild_index(const Office& office);

}  // namespace xinfang::office
