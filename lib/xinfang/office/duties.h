#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/office/office.h"
#include "xinfang/report/report.h"
#include "xinfang/rules/duty.h"
#include "xinfang/rules/duty_standing.h"

/// What an office does about its duties.
namespace xinfang::office {

struct DutyAct {
  model::Event entry;  ///< type, by, fields; people and units as typed, the duty by id or title
  std::string who;     ///< the person or unit it is about, as typed
  std::string about;   ///< number of the entry to be settled or voided, as typed
  bool dry_run = false;
};

struct DutyDone {
  model::Event entry;
  rules::Verdict verdict;
  std::optional<rules::Standing> standing;  ///< of what was held: how often by now in the period
};

/// Writes one entry. Goes through `rules::enter`, under the store's lock.
XINFANG_API Result<DutyDone> record_duty(const Office& office, DutyAct act);

struct Duties {
  model::DutyLog log;
  std::vector<Error> broken;  ///< files that could not be read; a caller must tell of them
  std::vector<Error> notices;
};
XINFANG_API Result<Duties> duties(const Office& office);

/// What is to be looked after: duties done too rarely, findings not settled. They point into `duties`.
struct DutyWatch {
  Duties duties;
  std::vector<rules::Standing> shortfalls;
  std::vector<rules::Finding> findings;

  XINFANG_API bool late(model::Day today) const;  ///< a period has ended short, or a limit has passed
};

/// What is late: shortfalls of the last period of each duty that has ended, and overdue findings. With a `horizon` also
/// what has to be done by that day.
XINFANG_API Result<DutyWatch> late_duties(const Office& office, std::optional<model::Day> horizon);

/// What is short and open: in the periods that run and of all findings, or in the periods that end in `period` and of
/// what was found in it.
XINFANG_API Result<DutyWatch> open_duties(const Office& office, const std::optional<report::Period>& period);

/// One duty of one bearer over a report's period, which may hold several periods of the duty.
struct DutyLine {
  const model::Duty* duty = nullptr;  ///< as the last of them states it
  PersonId person;
  UnitId unit;
  int held = 0;
  int required = 0;
  int short_by = 0;                   ///< of the periods that have ended
  int left = 0;                       ///< still to do in the one that runs
  int entered_later = 0;              ///< of `held`, written down after their period
  std::vector<std::string> short_in;  ///< labels of the periods that fell short
  std::optional<model::Day> last;
};

/// The ledger of one duty: what came in and went out in the period, and what is left at its end.
struct LedgerLine {
  std::string duty;  ///< id
  std::string title;
  std::string cite;
  int found = 0;
  int settled = 0;
  int settled_late = 0;
  int open = 0;
  int overdue = 0;
};

struct DutyReport {
  report::Period period;
  bool running = false;
  model::Day as_of{};
  std::vector<DutyLine> lines;
  std::vector<LedgerLine> ledgers;
};

/// Of duties whose own periods end in the report's; a period that has not begun is a usage error.
XINFANG_API Result<DutyReport> duty_report(const Office& office, const model::DutyLog& log,
                                           const report::Period& period);

}  // namespace xinfang::office
