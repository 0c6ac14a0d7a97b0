#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/code.h"
#include "xinfang/office/office.h"

namespace xinfang::office {

/// How one deadline came about, day by day.
struct DeadlineStory {
  rules::DueDate due;
  std::vector<calendar::DayNote> days;  ///< every rest day and make-up day from the start (excluded) to the legal end
  int working_days = 0;                 ///< counted on the way
  int days_left = 0;                    ///< calendar days from now to the legal end; negative: late
  int working_days_left = 0;
  std::optional<rules::OpenWindow> extension;  ///< when it can still be asked to extend it
};

/// Whether a verb could be used now, and why not, or on what condition.
struct VerbStory {
  model::Code act;  ///< the verb and its name
  rules::Verdict verdict;
};

struct Explanation {
  std::vector<DeadlineStory> deadlines;  ///< the open ones first
  std::vector<VerbStory> verbs;
  const model::Route* route = nullptr;
};

/// The open deadlines that stand still while the case is suspended as it is now.
XINFANG_API std::vector<const rules::DueDate*> resting(const CaseView& view);

XINFANG_API Explanation explain(const Office& office, const CaseView& view);

}  // namespace xinfang::office
