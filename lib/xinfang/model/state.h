#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/case.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

namespace xinfang::model {

enum class Status { registered, accepted, assigned, replied, closed, declined, transferred, handed_back, voided };

XINFANG_API std::string_view key(Status status);       ///< as in `statuses()`
XINFANG_API bool is_open(Status status);               ///< still owes the petitioner something
XINFANG_API std::vector<std::string> open_statuses();  ///< the keys of those

/// An event taken back, and the event that did it.
struct TakenBack {
  const Event* event = nullptr;
  const Event* by = nullptr;
};

/// What the events add up to.
struct State {
  CaseNumber number;
  Status status = Status::registered;
  Intake intake;                     ///< with the amendments applied
  std::vector<const Event*> events;  ///< those that count, in order: neither voided nor `voided` themselves
  std::vector<TakenBack> voided;
  std::size_t current_round = 0;  ///< index in `events` behind the last reopening
  UnitId unit;
  std::vector<UnitId> assisting;
  PersonId handler;
  PersonId lead;
  std::string path;                  ///< chosen at acceptance
  std::vector<PersonId> recused;     ///< for good
  const Event* suspended = nullptr;  ///< the suspension that rests on the case now
  int last_seq = 0;                  ///< of all events, voided ones too

  /// The last event of that name (`type` or `type/kind`), null when there is none.
  XINFANG_API const Event* last(std::string_view name) const;
  /// The same, since the case was last reopened.
  XINFANG_API const Event* last_this_round(std::string_view name) const;
  XINFANG_API const Event* first(std::string_view name) const;
  /// Whether that event came after the last reopening.
  bool this_round(const Event& event) const {
    return current_round < events.size() && event.seq >= events[current_round]->seq;
  }
  /// Whether the case was in that person's hands at any time since it was last reopened, or before and still is; an
  /// assignment that was voided on the day it was written was a slip.
  XINFANG_API bool handled_by(const PersonId& person) const;
};

/// Pure: the state the case was in at the end of `until` (events after it have not happened yet), or now.
/// `state.events` points into `of`.
XINFANG_API State fold(const Case& of, std::optional<Moment> until = {});

/// What a condition looks at.
struct Circumstances {
  const Intake& intake;
  std::string_view path;
  std::size_t units = 0;  ///< responsible and assisting
  const Staff& staff;
  std::vector<const Event*> events;  ///< since the last reopening
};

XINFANG_API bool holds(const When& when, const Circumstances& circumstances);
XINFANG_API bool holds(const When& when, const State& state, const Staff& staff);
/// For what is about to happen: an acceptance takes the path it names, an assignment the units.
XINFANG_API bool holds(const When& when, const State& state, const Event& proposed, const Staff& staff);

}  // namespace xinfang::model
