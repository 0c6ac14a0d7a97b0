#pragma once

#include <vector>

#include "xinfang/office/office.h"

/// What an event that is written long since is told: nobody acts it again.
namespace xinfang::office {

/// Taken back, or of a case that is void: it does no harm any more.
bool void_now(const CaseView& view, const model::Event& event);

/// What whoever holds the file can do about the event: put back what it was, or take it back by another event.
Message put_right(const CaseView& view, const model::Event& event);

/// What the rules say against an event, asked on what was there before it and in the world of then; `instead` is what
/// can be done now. Not what the event itself says was overruled or imported so.
std::vector<Reason> reasons_against(const CaseView& view, const model::Case& before, const model::Event& event,
                                    const rules::World& then);

}  // namespace xinfang::office
