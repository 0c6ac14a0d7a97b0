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

/// What is to be said behind the cases that were shown.
struct Shown {
  std::size_t cases = 0;
  std::size_t withheld = 0;   ///< as of `CaseViews`
  std::vector<Error> broken;  ///< as of `CaseViews`
};

/// Shows at least the wanted cases that whoever looks may see, each once, by number; others may be among them, unless
/// `fits` takes them out. Few are in memory together. Reads the files that changed since they were last looked at, and
/// all where no index can be kept; of cases wanted in full, or by a text, each file that may have it. Others come
/// without their statement and their path. With an error no answer is whole, whatever was shown.
XINFANG_API Result<Shown> show_each(const Office& office, const Wanted& wanted, const Fits& fits, const See& see);
/// The same, all of them.
XINFANG_API Result<CaseViews> views_of(const Office& office, const Wanted& wanted, const Fits& fits = {});

}  // namespace xinfang::office
