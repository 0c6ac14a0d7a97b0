#pragma once

#include "xinfang/base/export.h"
#include "xinfang/office/office.h"
#include "xinfang/report/report.h"

namespace xinfang::office {

struct Statistics {
  report::Report report;
  std::vector<Error> broken;  ///< case files that could not be read and are not counted
};

/// The days on which a case can be in a figure: from its registration to the last thing that was done or due; without
/// an end while something is owed.
calendar::Span counted_days(const CaseView& view);

/// The last second of a day in the office's offset, or now while the day is not over.
model::Moment end_of(model::Day day, const Office& office);

/// A usage error when the period has not begun.
Result<void> check_begun(const Office& office, const report::Period& period);

/// The figures of a period as of its end, or as of now while it runs. A period that has not begun is a usage error.
XINFANG_API Result<Statistics> statistics(const Office& office, const report::Period& period);

}  // namespace xinfang::office
