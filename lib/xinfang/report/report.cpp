#include "xinfang/report/report.h"

#include <algorithm>
#include <map>

namespace xinfang::report {

namespace {

using KeyOf = std::string (*)(const CaseSummary&);

/// Whether any case went into the figures: a key of long ago only would be a row of dashes.
bool says_something(const Figures& figures) {
  return figures.calendar_days.cases > 0 ||
         std::any_of(figures.indicators.begin(), figures.indicators.end(),
                     [](const Indicator& one) { return one.fraction ? one.denominator > 0 : one.value > 0; });
}

double cases_of(const CutRow& row) {
  const Indicator* cases = row.figures.find("cases");
  return cases == nullptr ? 0 : cases->value;
}

Cut cut(const char* id, KeyOf key_of, const std::vector<CaseSummary>& cases, const Period& period, Day today) {
  std::map<std::string, std::vector<CaseSummary>> groups;
  for (const CaseSummary& summary : cases) groups[key_of(summary)].push_back(summary);
  Cut out{id, {}};
  for (const auto& [key, group] : groups) {
    Figures of_group = figures(group, period, today);
    if (says_something(of_group)) out.rows.push_back({key, std::move(of_group)});
  }
  // The map gave the keys in order; equal numbers of cases keep it.
  std::stable_sort(out.rows.begin(), out.rows.end(),
                   [](const CutRow& a, const CutRow& b) { return cases_of(a) > cases_of(b); });
  return out;
}

}  // namespace

Report make_report(const Period& period, const Inputs& inputs, Day today) {
  const auto channel = [](const CaseSummary& summary) { return summary.channel; };
  const auto category = [](const CaseSummary& summary) {
    return summary.category.substr(0, summary.category.find('/'));
  };
  const auto unit = [](const CaseSummary& summary) { return summary.unit; };
  return {period,
          today <= period.last,
          std::min(period.last, today),
          figures(inputs.now, period, today),
          figures(inputs.before, previous(period), today),
          figures(inputs.year_before, year_before(period), today),
          {cut("channel", channel, inputs.now, period, today), cut("category", category, inputs.now, period, today),
           cut("unit", unit, inputs.now, period, today)}};
}

}  // namespace xinfang::report
