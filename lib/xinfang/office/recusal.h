#pragma once

#include <vector>

#include "xinfang/office/office.h"

/// What follows from somebody keeping out of a case.
namespace xinfang::office {

/// Somebody who could take over.
struct Replacement {
  const model::Person* person = nullptr;
  int open_cases = 0;  ///< that they handle now
};

struct Aftermath {
  std::vector<Replacement> replacements;      ///< the least loaded first
  std::vector<model::CaseNumber> same_party;  ///< other open cases in the person's hands with a party of this one
};

XINFANG_API Result<Aftermath> after_recusal(const Office& office, const CaseView& view, const PersonId& person);

/// An open case in the hands of somebody who must keep out of it.
struct HeldInConflict {
  const CaseView* view = nullptr;
  PersonId person;
  Message why;
  std::string cite;
  Message instead;  ///< how it gets into other hands
};
XINFANG_API std::vector<HeldInConflict> held_in_conflict(const Office& office, const std::vector<CaseView>& views);
/// Of one case; nothing when it is not open.
std::vector<HeldInConflict> held_in_conflict(const Office& office, const CaseView& view);

}  // namespace xinfang::office
