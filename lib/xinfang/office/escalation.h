#pragma once

#include <vector>

#include "xinfang/office/office.h"
#include "xinfang/rules/ladder.h"

/// The escalation ladder, climbed: what is due is written, each rung once.
namespace xinfang::office {

/// Writes the rungs of the case that are due, each under the lock on the case as re-read; `written` gets them, also
/// those before an error. `known` is the case as the caller has it: where nothing is due on it, nobody waits for the
/// lock.
Result<void> climb(const Office& office, const model::Case& known, rules::Trigger trigger,
                   std::vector<model::Event>& written);

struct Climbed {
  model::CaseNumber number;
  model::Event event;
  const model::Rung* rung = nullptr;  ///< of the regulations of the office; nothing when none has it any more
};

struct Escalation {
  std::vector<Climbed> climbed;
  std::vector<Climbed> unseen;  ///< the same, of accusations that whoever looks must not see
  std::vector<Error> broken;    ///< cases that could not be read; the others were seen to all the same
  std::vector<Error> failed;    ///< cases that could not be written
};

/// The nightly run over all cases; doing it again, or on another clone, adds nothing. On a dry run nothing is written.
XINFANG_API Result<Escalation> escalate_all(const Office& office, bool dry_run);

}  // namespace xinfang::office
