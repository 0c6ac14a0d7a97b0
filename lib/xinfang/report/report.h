#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"
#include "xinfang/base/result.h"
#include "xinfang/calendar/moment.h"

/// Statistics from case summaries. Pure.
namespace xinfang::report {

using calendar::Day;

/// A month, a quarter or a year; both days included.
struct Period {
  enum class Kind { month, quarter, year };
  Kind kind = Kind::month;
  Day first{};
  Day last{};
  std::string label;  ///< `2026-10`, `2026-Q3`, `2026`

  friend bool operator==(const Period&, const Period&) = default;
};

/// `2026-10`, `2026-Q3` (`2026Q3`, `2026-q3`), `2026`; also 2026年10月, 2026年三季度, 2026年第3季度, 2026年; full-width
/// digits.
XINFANG_API Result<Period> parse_period(std::string_view text);
XINFANG_API Period previous(const Period& period);
XINFANG_API Period year_before(const Period& period);

/// What is counted by the day it was done: 条例 41(2)–(3).
enum class Deed {
  transferred,
  assigned,
  urged,
  supervised,
  escalated,  ///< along the ladder, or reported up by hand
  recused,
  suggested_work,
  suggested_policy,
  suggested_accountability,
  suggestion_adopted,  ///< wholly or in part
  suggestion_not_adopted,
};
struct Done {
  Deed deed{};
  Day day{};
};

/// One case as it stood at the end of a period (events after it have not happened yet).
struct CaseSummary {
  Day registered{};
  std::string kind;
  std::string channel;
  std::string category;
  std::string unit;                      ///< id of the responsible unit; empty: none yet
  std::vector<std::string> respondents;  ///< organizations complained about, each once
  std::vector<Done> done;
  int headcount = 1;
  bool repeat = false;
  bool open = true;     ///< still owes something
  bool voided = false;  ///< registered by mistake: counts nowhere

  std::optional<Day> accepted;
  std::optional<Day> first_response;  ///< accepted, declined or transferred
  std::optional<Day> response_due;    ///< legal
  std::optional<Day> answered;        ///< met the conclusion deadline
  std::optional<Day> conclusion_due;  ///< legal; nothing when it never ran, or nothing is owed any more
  bool closed = false;
  bool result_known = true;  ///< a closed case says whether it was resolved (old ledgers do not)
  bool resolved = false;
  bool rated = false;
  bool satisfied = false;          ///< satisfied or basically satisfied
  bool past_due = false;           ///< something is owed and its last day lies before the end of the period
  int working_days_to_answer = 0;  ///< from acceptance; meaningful when accepted and answered
  int extensions = 0;
  int overrides = 0;
};

/// A count, or a fraction with its parts.
struct Indicator {
  std::string id;
  Message name;
  Message formula;
  bool fraction = false;
  double value = 0;  ///< of a count; of a fraction numerator / denominator
  long numerator = 0;
  long denominator = 0;       ///< 0: the value is undefined, shown as —
  bool small_sample = false;  ///< a fraction of fewer than 5: marked, never ranked

  bool defined() const { return !fraction || denominator != 0; }
};

/// Calendar and working days from acceptance to answer, of the cases answered in the period.
struct HandlingDays {
  long cases = 0;
  double mean = 0;
  double median = 0;  ///< of an even number the mean of the two in the middle
  double p90 = 0;     ///< nearest rank
  double max = 0;
};

struct Figures {
  std::vector<Indicator> indicators;  ///< fixed order
  HandlingDays calendar_days;
  HandlingDays working_days;

  XINFANG_API const Indicator* find(std::string_view id) const;
};

/// One value of a cut, e.g. channel = visit.
struct CutRow {
  std::string key;
  Figures figures;
};
struct Cut {
  std::string id;            ///< kind, channel, category, unit, respondent
  std::vector<CutRow> rows;  ///< by number of cases, then key; a case with two respondents is in both their rows
};

struct Report {
  Period period;
  bool running = false;  ///< the period has not ended: figures are as of now
  Day as_of{};           ///< last day that counts
  Figures figures;
  Figures previous;     ///< 环比
  Figures year_before;  ///< 同比
  std::vector<Cut> cuts;
};

/// `now`, `before`, `year_before`: every case as it stood at the end of the respective period.
struct Inputs {
  std::vector<CaseSummary> now;
  std::vector<CaseSummary> before;
  std::vector<CaseSummary> year_before;
};

/// The figures of one list. `today` decides which limits have passed: one that was not met counts as missed once its
/// last day lies before `today`; until then nothing is decided and the case is left out of that fraction.
XINFANG_API Figures figures(const std::vector<CaseSummary>& cases, const Period& period, Day today);
XINFANG_API Report make_report(const Period& period, const Inputs& inputs, Day today);

}  // namespace xinfang::report
