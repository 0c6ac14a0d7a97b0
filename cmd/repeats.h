#pragma once

#include "output.h"
#include "session.h"
#include "xinfang/office/repeats.h"

namespace xinfang::cmd {

/// What a clerk is shown before a case is registered.
struct FoundRepeats {
  office::Repeats repeats;
  bool asked = false;  ///< they were shown at a terminal and answered
};

/// Looks for the cases `intake` may repeat, unless it names one; at a terminal asks which it is and writes the answer
/// into `intake`.
Result<FoundRepeats> look_for_repeats(const Session& session, model::Intake& intake);

void show_repeats(const Session& session, const office::Repeats& repeats);
Json repeats_json(const office::Repeats& repeats);

}  // namespace xinfang::cmd
