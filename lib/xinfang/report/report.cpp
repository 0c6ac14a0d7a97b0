#include "xinfang/report/report.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace xinfang::report {

namespace {

/// The rows a case is in.
using KeysOf = std::vector<std::string> (*)(const CaseSummary&);

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

Cut cut(const char* id, KeysOf keys_of, const std::vector<CaseSummary>& cases, const Period& period, Day today) {
  std::map<std::string, std::vector<CaseSummary>> groups;
  for (const CaseSummary& summary : cases) {
    for (const std::string& key : keys_of(summary)) groups[key].push_back(summary);
  }
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
  using Keys = std::vector<std::string>;
  static constexpr std::array<std::pair<const char*, KeysOf>, 5> cuts{{
      {"kind", [](const CaseSummary& summary) { return Keys{summary.kind}; }},
      {"channel", [](const CaseSummary& summary) { return Keys{summary.channel}; }},
      {"category",
       [](const CaseSummary& summary) { return Keys{summary.category.substr(0, summary.category.find('/'))}; }},
      {"unit", [](const CaseSummary& summary) { return Keys{summary.unit}; }},
      {"respondent", [](const CaseSummary& summary) { return summary.respondents; }},
  }};
  Report report{period,
                today <= period.last,
                std::min(period.last, today),
                figures(inputs.now, period, today),
                figures(inputs.before, previous(period), today),
                figures(inputs.year_before, year_before(period), today),
                {}};
  for (const auto& [id, keys_of] : cuts) report.cuts.push_back(cut(id, keys_of, inputs.now, period, today));
  return report;
}

}  // namespace xinfang::report
