#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"
#include "xinfang/calendar/arithmetic.h"
#include "xinfang/model/case.h"
#include "xinfang/model/duty.h"

namespace xinfang::model {

using calendar::Duration;
using calendar::RestDay;

/// A condition on a case; every part that is given must hold, one of the listed words is enough.
struct When {
  std::vector<std::string> channel;
  std::vector<std::string> kind;
  std::vector<std::string> category;  ///< prefixes, level by level: `城乡建设` covers `城乡建设/供水`
  std::vector<std::string> level;
  std::vector<std::string> flags;  ///< all of them must be set
  std::vector<std::string> path;   ///< the path chosen at acceptance (条例 31)
  std::optional<bool> origin;      ///< handed down by another organ, or not
  int headcount_at_least = 0;

  bool always() const { return *this == When{}; }
  friend bool operator==(const When&, const When&) = default;
};

/// Intake routing: the first route that holds names the responsible unit.
struct Route {
  std::string id;
  When when;
  UnitId unit;
  std::string cite;
};

/// Relative to the legal due date, both ends included; `-5wd` is the fifth working day before it.
struct Window {
  std::optional<Duration> opens;  ///< nothing: from the start
  Duration closes{0, calendar::Unit::days};
};

struct Extension {
  RoleId by;     ///< who must approve
  Duration max;  ///< of all extensions together, from the unrolled end
  int times = 1;
  Window window;
  bool reason_required = true;
  bool notify_petitioner = false;  ///< the event must say how the petitioner was told
  std::string cite;
};

/// The id of a day that an assigner set, beside the ids of a policy's deadlines.
inline constexpr std::string_view assigned_day = "assigned";

/// A duration between two events.
struct Deadline {
  std::string id;
  std::string title;  ///< for people; empty: the id's well-known name
  When when;
  std::string from;             ///< `received`, or an event name
  std::vector<std::string> to;  ///< any of these events ends it
  Duration within;
  std::optional<RestDay> rest_day;  ///< of this deadline; else the policy's
  std::optional<Extension> extension;
  std::string cite;
};

/// An event needs someone's approval.
struct SignOff {
  std::string id;
  std::string event;
  When when;
  RoleId by;
  std::string cite;

  /// Whatever the clause it cites.
  bool asks_the_same(const SignOff& other) const {
    return event == other.event && when == other.when && by == other.by;
  }
};

/// An event needs earlier events, a field, or another person.
struct Requirement {
  std::string id;
  std::string event;
  When when;
  std::vector<std::string> needs;   ///< each must have happened (since the last reopening)
  std::vector<std::string> fields;  ///< of the event itself, each must be filled
  std::vector<RoleId> by;           ///< the actor must hold one of these roles
  std::string by_other_than;        ///< an event whose actor must be another person
  std::string cite;

  /// Whatever the clause it cites.
  bool asks_the_same(const Requirement& other) const {
    return event == other.event && when == other.when && needs == other.needs && fields == other.fields &&
           by == other.by && by_other_than == other.by_other_than;
  }
};

/// Numbers a regulation caps.
struct Limits {
  int representatives = 0;  ///< of a group; 0: no limit
  std::string representatives_cite;
};

/// One regulation, with what it extends already merged in.
struct Policy {
  std::string id;
  std::string title;
  std::string source;  ///< the text it states, for people
  std::optional<Day> effective;
  std::vector<std::string> ancestry;  ///< ids it extends, nearest first
  RestDay rest_day = RestDay::roll;
  std::string rest_day_cite;
  std::vector<Route> routes;
  std::vector<Deadline> deadlines;
  std::vector<SignOff> sign_offs;
  std::vector<Requirement> requirements;
  std::vector<Duty> duties;
  Limits limits;

  XINFANG_API const Deadline* find_deadline(std::string_view id) const;
};

/// The regulations an office had over the years, by the day from which each is in force.
class XINFANG_API PolicyBook {
 public:
  PolicyBook() = default;
  explicit PolicyBook(std::vector<std::pair<Day, Policy>> versions);  ///< at least one, any order

  /// In force on that day; before the first version's day, the first version.
  const Policy& at(Day day) const;
  const std::vector<std::pair<Day, Policy>>& versions() const { return versions_; }

 private:
  std::vector<std::pair<Day, Policy>> versions_;
};

}  // namespace xinfang::model
