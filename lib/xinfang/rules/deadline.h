#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/calendar/arithmetic.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// Days on which an extension may be asked for; both ends included.
struct OpenWindow {
  std::optional<model::Day> first;  ///< nothing: from the start
  model::Day last{};
};

/// One deadline of one case: never stored, always computed. A reopened case runs its deadlines anew: each round its
/// own.
struct DueDate {
  std::string id;  ///< of the policy's deadline; or a day people set: `assigned`, `assistance`, `report-by`
  UnitId unit;     ///< of `assistance`: which unit's
  std::string unit_name{};
  const model::Deadline* rule = nullptr;  ///< of the policy in force on the day of the start; null for `assigned`
  const model::Policy* policy = nullptr;
  std::size_t round = 0;                     ///< 0 first, then one more for each reopening
  model::Moment from;                        ///< when it began to run
  std::vector<calendar::Duration> steps;     ///< the period, the days it stood still, then what each extension added
  std::vector<calendar::Duration> excluded;  ///< those days, among the steps (条例 36(2))
  calendar::TimeLimit limit;                 ///< limit.legal: the last day in time
  std::optional<model::Moment> exact;        ///< for periods in minutes or hours
  std::optional<model::Moment> met;          ///< when the event it waits for happened
  std::optional<model::Moment> abandoned;    ///< when the case ended otherwise: nothing is owed any more
  int extensions = 0;
  std::optional<OpenWindow> window;  ///< nothing: it cannot be extended at all

  bool open() const { return !met && !abandoned; }

  /// Whether `moment` lies after the end.
  XINFANG_API bool past(const model::Moment& moment) const;

  /// Met, or abandoned, too late; or open and past at `now`.
  XINFANG_API bool late(const model::Moment& now) const;
};

/// Every deadline that ever began to run for the case: by round, then in the policy's order; a report to the organ
/// above comes last.
XINFANG_API std::vector<DueDate> due_dates(const model::State& state, const World& world);

/// The clock of the first round that such an event stops, by which the figures count; null when there is none. Of
/// several, as each binds, the one that ends first. One that was abandoned before its limit passed owes nothing; one
/// abandoned after it was missed.
XINFANG_API const DueDate* first_due(const std::vector<DueDate>& dues, std::string_view event);

/// The open one that ends first, or null.
XINFANG_API const DueDate* next_due(const std::vector<DueDate>& dues);

/// What people call the deadline.
XINFANG_API Message title_of(const DueDate& due);
XINFANG_API Message title_of(const model::Deadline& rule);

}  // namespace xinfang::rules
