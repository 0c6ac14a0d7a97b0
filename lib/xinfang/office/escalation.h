#pragma once

#include <vector>

#include "xinfang/office/office.h"
#include "xinfang/rules/ladder.h"

/// The escalation ladder, climbed: what is due is written, each rung once.
namespace xinfang::office {

/// Writes the rungs of the case that are due, each under the lock on the case as re-read; gives what it wrote. `known`
/// is the case as the caller has it: where nothing is due on it, nobody waits for the lock.
Result<std::vector<model::Event>> climb(const Office& office, const model::Case& known, rules::Trigger trigger);

struct Climbed {
  model::CaseNumber number;
  model::Event event;
};

struct Escalation {
  std::vector<Climbed> climbed;
  std::vector<Climbed> unseen;  ///< the same, of accusations that whoever looks must not see
  std::vector<Error> broken;    ///< cases that could not be read or written; the others were seen to all the same
};

/// The nightly run over all cases; doing it again, or on another clone, adds nothing. On a dry run nothing is written.
XINFANG_API Result<Escalation> escalate_all(const Office& office, bool dry_run);

}  // namespace xinfang::office
