#pragma once

#include <functional>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/rules/deadline.h"

/// The escalation ladder: what the program does by itself when a deadline comes near or passes, or on an event.
namespace xinfang::rules {

/// A rung whose day has come and that is not on record yet.
struct DueRung {
  const model::Rung* rung = nullptr;
  model::Day day{};    ///< when its day came: a working day
  model::Event event;  ///< what is to be written; its eid follows from the case, the deadline and the rung alone
};

enum class Trigger {
  events,  ///< only what an event brings about at once
  all,     ///< and what the calendar does
};

/// In the order of their days. What nights have been missed is caught up; a rung falls on a working day; while the
/// clock stands still nothing is due. Writing them and asking again gives none.
XINFANG_API std::vector<DueRung> due_rungs(const model::Case& of, const model::State& state,
                                           const std::vector<DueDate>& dues, const World& world, Trigger trigger);

/// Who is told: the holders of the roles, or the parts of the case, that have no conflict; in their place those a level
/// above. Nobody, when all must keep out.
XINFANG_API std::vector<PersonId> recipients(const std::vector<RoleId>& to, const model::State& state,
                                             const World& world);

/// Reckons the deadlines when it is asked the first time.
using Clocks = std::function<const std::vector<DueDate>&()>;

/// What the program signs is a rung that is due; what people escalate goes one level of the policy's chain at a time.
std::vector<Reason> check_ladder(const model::Case& of, const model::Event& proposed, const model::State& state,
                                 const Clocks& clocks, const World& world);

}  // namespace xinfang::rules
