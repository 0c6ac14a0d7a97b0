#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/rules/duty_standing.h"
#include "xinfang/rules/world.h"

/// What the merit table of a regulation makes of cases and duties. The version in force on the day of a line counts;
/// before the first version is in force there is none. Units and roles are those of staff.yaml today.
namespace xinfang::rules {

/// Whom a line goes to. A petitioner is one of that case: nobody knows whether a namesake elsewhere is the same.
struct Bearer {
  enum class Kind { person, unit, office, petitioner, nobody };
  Kind kind = Kind::nobody;
  PersonId person{};
  UnitId unit{};
  std::string petitioner{};  ///< name; empty where it is not to be shown
  model::CaseNumber of{};    ///< the petitioner's case

  friend bool operator==(const Bearer&, const Bearer&) = default;
};

struct MeritLine {
  const model::Merit* rule = nullptr;
  Bearer to;
  model::Day day{};                         ///< of the event, the last day of the limit, or that of the duty's period
  std::optional<model::CaseNumber> number;  ///< nothing: it is about a duty, or not to be shown
  int seq = 0;                              ///< of the event in the case
  Message what;                             ///< “conclusion missed, met on 2026-03-20”
};

/// What one case brings in those days (both included): its events up to `as_of`, and the limits that end in them and
/// were missed by `world.now`. A line for which nobody can be found goes to nobody.
XINFANG_API std::vector<MeritLine> merit_of_case(const model::Case& of, calendar::Span days, const model::Moment& as_of,
                                                 const World& world);

/// What the duties bring whose periods end in those days and have ended: one line for each time missed.
XINFANG_API std::vector<MeritLine> merit_of_duties(const model::DutyLog& log, calendar::Span days, const World& world);

/// In hundredths, as `model::Effect`; the measures in the order of the lines.
struct MeritSum {
  long points = 0;
  long yuan = 0;
  long percent = 0;
  std::vector<std::string> measures{};

  XINFANG_API void add(const model::Effect& effect);
  friend bool operator==(const MeritSum&, const MeritSum&) = default;
};

struct MeritAccount {
  Bearer to;
  MeritSum sum;
  std::vector<MeritLine> lines;  ///< by day, then case
};

/// One for each bearer: people, units (as in staff.yaml), the office as one, petitioners, nobody. The order of `lines`
/// is of no account.
XINFANG_API std::vector<MeritAccount> accounts_of(std::vector<MeritLine> lines, const model::Staff& staff);

}  // namespace xinfang::rules
