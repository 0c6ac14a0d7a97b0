#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/state.h"
#include "xinfang/office/office.h"
#include "xinfang/rules/repeat.h"

namespace xinfang::office {

/// An earlier case that may be the same petition.
struct RepeatCandidate {
  model::CaseNumber number;
  model::Day received;
  std::string title;
  model::Status status = model::Status::registered;
  rules::Likeness grounds;
};

struct Repeats {
  std::vector<RepeatCandidate> candidates;  ///< likeliest first, of equal ones the latest
  std::vector<Error> broken;                ///< files that could not be read; a caller must tell of them
};

inline constexpr std::size_t most_repeats = 10;

/// The cases that `intake` may repeat, at most `most_repeats`; void ones are left out, and so is `own`, the case's own
/// number when it has one already.
XINFANG_API Result<Repeats> find_repeats(const Office& office, const model::Intake& intake,
                                         std::optional<model::CaseNumber> own = {});

/// The case that `intake` says it repeats is there, not void, and another than `own`. To whom it must not be shown
/// there is none.
XINFANG_API Result<void> check_repeat_of(const Office& office, const model::Intake& intake, const PersonId& by,
                                         std::optional<model::CaseNumber> own = {});

/// `number` says that it repeats `earlier`, and there is no such case.
Error repeats_nothing(model::CaseNumber number, model::CaseNumber earlier);

}  // namespace xinfang::office
