#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/calendar/recurrence.h"
#include "xinfang/office/office.h"

namespace xinfang::office {

/// Which cases a question is about. What is left empty leaves nothing out; of several words one must fit.
struct Wanted {
  std::vector<std::string> statuses;
  std::vector<std::string> channels;
  std::vector<std::string> levels;
  UnitId unit{};
  PersonId handler{};
  std::string category{};                      ///< and what is below it
  std::optional<model::Day> since{};           ///< received on this day or later
  std::optional<model::Day> until{};           ///< received on this day or earlier
  std::optional<model::Day> due_by{};          ///< something open ends on this day or earlier
  std::optional<calendar::Span> registered{};  ///< both days included
  std::string text{};                          ///< somewhere in the case, as `has_text` finds it
  bool in_full = false;                        ///< with the statement and the path
};

/// Which cases are asked for; empty: all.
using Fits = std::function<bool(const CaseView&)>;

/// At least the wanted cases that whoever looks may see, by number; others may be among them, unless `fits` takes them
/// out. Reads the files that changed since they were last looked at, and all where no index can be kept; of cases
/// wanted in full, or by a text, each file that may have it. Others come without their statement and their path.
XINFANG_API Result<CaseViews> views_of(const Office& office, const Wanted& wanted, const Fits& fits = {});

}  // namespace xinfang::office
