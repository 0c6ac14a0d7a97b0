#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/duty.h"
#include "xinfang/rules/world.h"

/// What the duty log adds up to. A period answers to the policy in force on its first day; what begins before the first
/// policy is in force is nobody's. The people are those of staff.yaml today.
namespace xinfang::rules {

/// How often a person, a unit or the office did a duty in one of its periods.
struct Standing {
  const model::Duty* duty = nullptr;
  PersonId person;  ///< with the unit empty, too: the office as one
  UnitId unit;
  calendar::Span period;
  bool ended = false;
  int held = 0;                    ///< what counts: standing, on a working day where only those do, each time once
  int entered_later = 0;           ///< of these, written down after the period had ended
  std::optional<model::Day> last;  ///< the last one that counts, up to the end of the period

  int short_by() const { return held >= duty->at_least ? 0 : duty->at_least - held; }
};

/// Of the periods that end in these days (both included) and have begun, in the policy's order.
XINFANG_API std::vector<Standing> standings(const model::DutyLog& log, calendar::Span days, const World& world);
XINFANG_API std::vector<Standing> running_standings(const model::DutyLog& log, const World& world);
/// Of each duty the last period that has ended.
XINFANG_API std::vector<Standing> last_standings(const model::DutyLog& log, const World& world);

/// Something found at a screening, as it stands at the end of a day.
struct Finding {
  const model::Event* entry = nullptr;
  const model::Event* settled = nullptr;  ///< null: open
  std::optional<model::Day> due;

  bool open() const { return settled == nullptr; }
  bool overdue(model::Day today) const { return open() && due && *due < today; }
  XINFANG_API bool settled_late() const;
};

/// Every finding that stands, found up to that day, in the order of the log.
XINFANG_API std::vector<Finding> findings(const model::DutyLog& log, model::Day until);

/// A planned entry that stands, and what became of it.
struct Plan {
  const model::Event* entry = nullptr;
  const model::Event* held = nullptr;  ///< by the person or by somebody in their place; null: not (yet)
};

/// In the order of day and hour; what was held fulfils one plan only.
XINFANG_API std::vector<Plan> plans(const model::DutyLog& log, calendar::Span days);

}  // namespace xinfang::rules
