#pragma once

#include <string>

#include "output.h"
#include "session.h"
#include "xinfang/report/report.h"

/// What every report of a period has: its name, its heading, its tables.
namespace xinfang::cmd {

/// `October 2026`, `third quarter of 2026`, `the year 2026`.
Message period_name(const report::Period& period);
/// What was typed, else the month that runs.
Result<report::Period> period_or_month(const Session& session, const std::string& typed);

/// The day the figures are of: the end of the period, or today while it runs.
struct AsOf {
  const report::Period& period;
  model::Day day;
  bool running;
};

/// `title` has places for the office and the period.
void print_heading(const Session& session, const char* title, const AsOf& as_of);
Json heading_json(const AsOf& as_of);

/// As --format wants a table: drawn, csv or markdown.
void show_table(const Session& session, const Table& table);

}  // namespace xinfang::cmd
