#pragma once

#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/office/office.h"
#include "xinfang/report/report.h"
#include "xinfang/rules/merit.h"

/// Who is to be credited or charged with what.
namespace xinfang::office {

struct MeritReport {
  report::Period period;
  bool running = false;
  model::Day as_of{};
  bool stated = false;  ///< some version of the regulation has a merit table
  std::vector<rules::MeritAccount> accounts;
  rules::MeritSum total;
  std::vector<Error> broken;   ///< files that could not be read and are not counted
  std::vector<Error> notices;  ///< of the duty log
};

/// Of every case and every duty as of the period's end, or now while it runs. Where whoever looks must not see a case,
/// its lines count without its number and its petitioners' names. A period that has not begun is a usage error.
XINFANG_API Result<MeritReport> merit_report(const Office& office, const report::Period& period);

}  // namespace xinfang::office
