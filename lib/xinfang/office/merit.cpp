#include "xinfang/office/merit.h"

#include <algorithm>
#include <iterator>

#include "xinfang/office/duties.h"
#include "xinfang/office/index_access.h"
#include "xinfang/office/statistics.h"

namespace xinfang::office {

namespace {

using Lines = std::vector<rules::MeritLine>;

bool has_table(const Office& office) {
  const auto& versions = office.policies.versions();
  return std::any_of(versions.begin(), versions.end(),
                     [](const auto& version) { return !version.second.merit.empty(); });
}

void add_case(Lines& lines, const Office& office, const CaseView& view, calendar::Span days) {
  const model::Moment as_of = end_of(days.last, office);
  if (view.of->events.front().at > as_of) return;
  Lines own = rules::merit_of_case(*view.of, days, as_of, office.world());
  if (!own.empty() && hidden_from_viewer(office, view.state)) {
    for (rules::MeritLine& line : own) {
      line.number.reset();
      line.to.petitioner.clear();
    }
  }
  std::move(own.begin(), own.end(), std::back_inserter(lines));
}

}  // namespace

Result<MeritReport> merit_report(const Office& office, const report::Period& period) {
  XINFANG_CHECK(check_begun(office, period));
  const model::Day today = office.now.day();
  MeritReport report{period, today <= period.last, std::min(period.last, today), has_table(office), {}, {}, {}, {}};
  if (!report.stated) return report;
  const calendar::Span days{period.first, period.last};
  Lines lines;
  const auto choose = [&](const store::IndexEntry& entry) { return can_count(entry, days); };
  XINFANG_TRY(broken, each_by(office, choose, [&](const CaseView& view) { add_case(lines, office, view, days); }));
  XINFANG_TRY(log, duties(office));
  for (rules::MeritLine& line : rules::merit_of_duties(log.log, days, office.world())) lines.push_back(std::move(line));
  for (const rules::MeritLine& line : lines) report.total.add(line.rule->effect);
  report.accounts = rules::accounts_of(std::move(lines), office.staff);
  report.broken = std::move(broken);
  std::move(log.broken.begin(), log.broken.end(), std::back_inserter(report.broken));
  report.notices = std::move(log.notices);
  return report;
}

}  // namespace xinfang::office
