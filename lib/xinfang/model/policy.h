#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"
#include "xinfang/calendar/arithmetic.h"
#include "xinfang/model/case.h"
#include "xinfang/model/duty.h"
#include "xinfang/model/merit.h"

namespace xinfang::model {

using calendar::Duration;
using calendar::RestDay;

/// A condition on a case; every part that is given must hold, one of the listed words is enough.
struct When {
  std::vector<std::string> channel;
  std::vector<std::string> kind;
  std::vector<std::string> category;  ///< prefixes, level by level: `城乡建设` covers `城乡建设/供水`
  std::vector<std::string> level;
  std::vector<std::string> flags;       ///< all of them must be set
  std::vector<std::string> any_flag{};  ///< one of them must be
  std::vector<std::string> path;        ///< the path chosen at acceptance (条例 31)
  std::optional<bool> origin;           ///< handed down by another organ, or not
  std::optional<bool> reachable;        ///< a named petitioner left an address or a telephone number, or none did
  int headcount_at_least = 0;
  int units_at_least = 0;               ///< responsible and assisting together
  std::vector<RoleId> respondent_role;  ///< the person complained about is of this office and has one of them
  std::vector<std::string> after;       ///< events: one of them happened since the last reopening
  std::vector<When> unless;             ///< at most one: a condition that must not hold

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
/// The same for the day set for an assisting unit.
inline constexpr std::string_view assistance_day = "assistance";
/// The id of the day an organ above wants a report by (`origin.report_by`).
inline constexpr std::string_view report_day = "report-by";
/// Whether a deadline of that id is set in the case, not by a policy.
XINFANG_API bool set_in_the_case(std::string_view deadline);

/// What a clock does when what starts it happens again in the same round.
enum class Again {
  first,  ///< nothing: the first time counts
  last,   ///< it starts anew, and the one before is owed no more; of an assignment also when the case is given back
  each,   ///< one more clock runs
};

XINFANG_API const Codes& repeats();  ///< the keys of `Again`, in its order

/// A duration between two events.
struct Deadline {
  std::string id;
  std::string title;  ///< for people; empty: the id's well-known name
  When when;
  std::string from;             ///< `received`, an event name, or `missed/ID`: the end of a deadline that was missed
  std::vector<std::string> to;  ///< any of these events ends it
  Again again = Again::first;
  Duration within;
  std::vector<std::string> excludes;  ///< kinds of suspension whose days do not count (条例 36(2))
  std::optional<RestDay> rest_day;    ///< of this deadline; else the policy's
  std::optional<Extension> extension;
  std::string cite;
};

/// An event needs someone's approval.
struct SignOff {
  std::string id;
  std::string event;
  When when;
  RoleId by;
  bool own_hand = false;  ///< only what the approver entered counts, not what others say they approved
  std::string cite;

  /// Whatever the clause it cites.
  bool asks_the_same(const SignOff& other) const {
    return event == other.event && when == other.when && by == other.by && own_hand == other.own_hand;
  }
};

/// How soon after another event an event may happen at the latest.
struct Within {
  Duration time;
  std::string of;  ///< the last event of that name counts; when there is none, so does nothing
  friend bool operator==(const Within&, const Within&) = default;
};

/// A field of the event and a field of another event of that name: `{signed_by: instructed.leader}`.
struct SameAs {
  std::string field;
  std::string event;
  std::string its;
  friend bool operator==(const SameAs&, const SameAs&) = default;
};

/// An event needs earlier events, a field, or another person.
struct Requirement {
  std::string id;
  std::string event;
  When when;
  std::vector<std::string> needs;   ///< each must have happened (since the last reopening)
  std::vector<std::string> fields;  ///< of the event itself, each must be filled
  std::vector<RoleId> by;           ///< the actor must hold one of these roles, or be that part of the case
  std::string by_other_than;        ///< an event whose actor must be another person
  std::string by_same_as;           ///< an event whose actor must be the same person
  std::vector<UnitId> by_unit;      ///< the actor must belong to one of these units
  std::optional<Within> within;
  std::map<std::string, std::vector<RoleId>> who;  ///< whom a field, or a part of the case, names must hold a role
  std::map<std::string, std::vector<std::string>> one_of;  ///< what a field may say
  std::map<std::string, int> at_least;                     ///< how many values a field must have
  std::vector<SameAs> same;                                ///< must say what the last such event says
  std::vector<SameAs> different;                           ///< must not say what any such event says, in whatever round
  bool forbidden = false;                                  ///< the event must not happen at all
  std::string each_petitioner;                             ///< an event that must have reached every petitioner
  std::string cite;

  /// Whatever the clause it cites.
  bool asks_the_same(const Requirement& other) const;
  bool asks_nothing() const;
};

/// Numbers a regulation caps.
struct Limits {
  int representatives = 0;  ///< of a group; 0: no limit
  std::string representatives_cite;
};

/// Who decides on a recusal. The first that holds counts; nobody decides on the own one.
struct RecusalDecider {
  RoleId who;  ///< of the person to be recused; empty: anybody
  RoleId by;
  friend bool operator==(const RecusalDecider&, const RecusalDecider&) = default;
};

/// Nobody judges a matter of their own (条例 28(3)). The grounds are the program's and hold whatever a policy says; a
/// policy gives the clause and who decides, and may widen one ground.
struct Recusal {
  std::string cite;
  std::vector<std::string> accused_unit_kinds{};  ///< besides accusations: whoever belongs to the unit stays away
  std::vector<UnitId> accused_units{};            ///< of those kinds only these; empty: whichever is complained about
  std::string accused_unit_cite{};
  std::vector<RecusalDecider> decided_by{};
  friend bool operator==(const Recusal&, const Recusal&) = default;
};

/// One rung of the escalation ladder: what the program does by itself, some days from a deadline or on an event.
struct Rung {
  std::string id;
  When when;
  std::string deadline;      ///< or
  std::string on;            ///< the name of an event
  Duration at;               ///< from the legal due date; negative: before it
  std::string act;           ///< remind, urge, supervise, escalate
  std::string circumstance;  ///< of `supervise`
  std::vector<RoleId> to;    ///< roles, or parts of the case
  std::string cite;

  bool asks_the_same(const Rung& other) const;
};

/// Escalation goes one level at a time (R06 一(三)(6)).
struct Chain {
  std::vector<RoleId> levels;  ///< the lowest first
  std::string cite;
  friend bool operator==(const Chain&, const Chain&) = default;
};

/// After these events the same petition is not taken up again (条例 36(3)).
struct Final {
  std::vector<std::string> after;
  std::string cite;
  friend bool operator==(const Final&, const Final&) = default;
};

/// One line of the merit table: what an event or an omission gives or takes. Exactly one of the first three is given.
struct Merit {
  std::string id;
  std::string title;     ///< for people; may be empty
  std::string event;     ///< each standing event of that name
  std::string missed;    ///< the id of a deadline: each time it was met late, or is past
  std::string short_of;  ///< the id of a duty: each time missed, for whoever was bound
  When when;
  std::string who;  ///< a key of `merit_bearers()`; empty with `short_of`
  Effect effect;
  std::string cite;

  /// Whatever it is called and the clause it cites.
  XINFANG_API bool asks_the_same(const Merit& other) const;
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
  std::map<std::string, std::string> words;  ///< the office's own words, `x-…`, and what people call them
  std::optional<Recusal> recusal;
  std::vector<Rung> escalation;
  std::optional<Chain> chain;
  std::optional<Final> final;
  std::vector<Merit> merit;

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
