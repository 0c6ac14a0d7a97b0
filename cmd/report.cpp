#include <fmt/format.h>

#include <cmath>
#include <map>
#include <memory>

#include "case_json.h"
#include "duty_report.h"
#include "duty_text.h"
#include "merit_report.h"
#include "report_page.h"
#include "verbs.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/statistics.h"

namespace xinfang::cmd {

namespace {

using report::Figures;
using report::Indicator;

std::string value_text(const Indicator* indicator) {
  if (indicator == nullptr || !indicator->defined()) return "—";
  if (!indicator->fraction) return fmt::format("{}", static_cast<long>(indicator->value));
  return fmt::format("{:.1f}%{}", indicator->value * 100, indicator->small_sample ? "*" : "");
}

std::string parts_text(const Indicator& indicator) {
  return indicator.fraction ? fmt::format("{}/{}", indicator.numerator, indicator.denominator) : "";
}

/// The change against another period: in percent for counts, in points for rates.
std::string change_text(const Indicator& now, const Indicator* then) {
  if (then == nullptr || !now.defined() || !then->defined()) return "—";
  if (now.fraction) return fmt::format("{:+.1f}", (now.value - then->value) * 100);
  if (then->value == 0) return "—";
  return fmt::format("{:+.1f}%", (now.value - then->value) / then->value * 100);
}

Table main_table(const report::Report& report) {
  Table table;
  for (const char* title : {N_("indicator"), N_("value"), N_("parts"), N_("previous period"), N_("change"),
                            N_("year before"), N_("change")}) {
    table.header.push_back(translate(title));
  }
  table.right = {false, true, true, true, true, true, true};
  for (const Indicator& indicator : report.figures.indicators) {
    const Indicator* before = report.previous.find(indicator.id);
    const Indicator* year = report.year_before.find(indicator.id);
    table.rows.push_back({{tr(indicator.name)},
                          {value_text(&indicator)},
                          {parts_text(indicator)},
                          {value_text(before)},
                          {change_text(indicator, before)},
                          {value_text(year)},
                          {change_text(indicator, year)}});
  }
  return table;
}

Table days_table(const report::Report& report) {
  Table table;
  for (const char* title :
       {N_("handling time"), N_("cases"), N_("mean"), N_("median"), N_("90th percentile"), N_("longest")}) {
    table.header.push_back(translate(title));
  }
  table.right = {false, true, true, true, true, true};
  const auto add = [&](const char* name, const report::HandlingDays& days) {
    const auto number = [&](double value) { return days.cases == 0 ? std::string("—") : fmt::format("{:.1f}", value); };
    table.rows.push_back({{translate(name)},
                          {fmt::format("{}", days.cases)},
                          {number(days.mean)},
                          {number(days.median)},
                          {number(days.p90)},
                          {number(days.max)}});
  };
  add(N_("calendar days"), report.figures.calendar_days);
  add(N_("working days"), report.figures.working_days);
  return table;
}

std::string cut_title(const std::string& id) {
  static const std::map<std::string, const char*> titles{{"kind", N_("by kind")},
                                                         {"channel", N_("by channel")},
                                                         {"category", N_("by category")},
                                                         {"unit", N_("by unit")},
                                                         {"respondent", N_("by organization complained about")}};
  return translate(titles.at(id));
}

std::string cut_key(const Session& session, const std::string& cut, const std::string& key) {
  if (key.empty()) return translate(cut == "unit" ? N_("(not assigned)") : N_("(not given)"));
  if (cut == "unit") return unit_name(session, UnitId{key});
  if (cut == "kind") return tr(model::name_of(model::kinds(), key));
  return cut == "channel" ? tr(model::name_of(model::channels(), key)) : key;
}

Table cut_table(const Session& session, const report::Cut& cut) {
  const std::vector<std::string> shown{
      "cases", "persons", "repeat_rate", "timely_acceptance", "on_time_conclusion", "overdue_now"};
  Table table;
  table.header = {cut_title(cut.id)};
  table.right = {false};
  for (const report::CutRow& row : cut.rows) {
    if (table.header.size() == 1) {
      for (const std::string& id : shown) {
        table.header.push_back(tr(row.figures.find(id)->name));
        table.right.push_back(true);
      }
    }
    std::vector<Cell> cells{{cut_key(session, cut.id, row.key)}};
    for (const std::string& id : shown) cells.push_back({value_text(row.figures.find(id))});
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Json indicator_json(const Indicator& indicator) {
  if (!indicator.fraction) return {{"value", static_cast<long>(indicator.value)}};
  return {{"numerator", indicator.numerator},
          {"denominator", indicator.denominator},
          {"value", indicator.defined() ? Json(indicator.value) : Json(nullptr)}};
}

Json days_json(const report::HandlingDays& days) {
  const auto number = [&](double value) { return days.cases == 0 ? Json(nullptr) : Json(value); };
  return {{"cases", days.cases},
          {"mean", number(days.mean)},
          {"median", number(days.median)},
          {"p90", number(days.p90)},
          {"max", number(days.max)}};
}

/// Handling days are calendar days; the same in working days beside them.
Json figures_json(const Figures& figures) {
  Json value = Json::object();
  for (const Indicator& indicator : figures.indicators) value[indicator.id] = indicator_json(indicator);
  value["handling_days"] = days_json(figures.calendar_days);
  value["handling_days"]["working"] = days_json(figures.working_days);
  return value;
}

Json report_json(const report::Report& report) {
  Json value = heading_json({report.period, report.as_of, report.running});
  value.update({{"indicators", figures_json(report.figures)},
                {"previous", figures_json(report.previous)},
                {"year_before", figures_json(report.year_before)}});
  value["cuts"] = Json::object();
  for (const report::Cut& cut : report.cuts) {
    value["cuts"][cut.id] = Json::array();
    for (const report::CutRow& row : cut.rows) {
      value["cuts"][cut.id].push_back({{"key", row.key}, {"indicators", figures_json(row.figures)}});
    }
  }
  for (const Indicator& indicator : report.figures.indicators) {
    value["definitions"][indicator.id] = {{"name", tr(indicator.name)}, {"formula", tr(indicator.formula)}};
  }
  return value;
}

/// One flat table, for spreadsheets: every figure of the period and of its cuts.
Table flat_table(const report::Report& report) {
  Table table;
  table.header = {"period", "cut", "key", "indicator", "numerator", "denominator", "value"};
  const auto add = [&](const std::string& cut, const std::string& key, const Figures& figures) {
    for (const Indicator& one : figures.indicators) {
      table.rows.push_back({{report.period.label},
                            {cut},
                            {key},
                            {one.id},
                            {one.fraction ? fmt::format("{}", one.numerator) : ""},
                            {one.fraction ? fmt::format("{}", one.denominator) : ""},
                            {one.defined() ? fmt::format("{:.6g}", one.value) : ""}});
    }
  };
  add("", "", report.figures);
  for (const report::Cut& cut : report.cuts) {
    for (const report::CutRow& row : cut.rows) add(cut.id, row.key, row.figures);
  }
  return table;
}

void print(const Session& session, const report::Report& report) {
  const bool markdown = session.globals.format == "markdown";
  const Output& out = session.out;
  const auto show = [&](const Table& table) { markdown ? out.markdown(table) : out.table(table); };
  print_heading(session, N_("{0}: report, {1}"), {report.period, report.as_of, report.running});
  out.line();
  show(main_table(report));
  out.line();
  show(days_table(report));
  for (const report::Cut& cut : report.cuts) {
    if (cut.rows.empty()) continue;
    out.line();
    show(cut_table(session, cut));
  }
  out.line();
  out.say(msg("— nothing to divide by; * fewer than 5 cases; formulas: --format json"));
}

Result<int> run(Session& session, const std::string& typed) {
  std::string text = typed;
  if (text.empty() && session.interactive) {
    XINFANG_TRY(answer, ask(msg("period, for example 2026-10, 2026-Q3 or 2026")));
    text = answer;
  }
  if (text.empty())
    return fail(ErrorKind::usage, msg("the period is missing"),
                msg("for example xinfang report 2026-10, 2026-Q3 or 2026"));
  XINFANG_TRY(period, report::parse_period(text));
  XINFANG_TRY(statistics, office::statistics(*session.office, period));
  if (session.json())
    session.out.json({{"report", report_json(statistics.report)}});
  else if (session.globals.format == "csv")
    session.out.csv(flat_table(statistics.report));
  else
    print(session, statistics.report);
  session.out.notices(statistics.broken);
  return statistics.broken.empty() ? 0 : 5;
}

}  // namespace

Command report_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<std::string>();
    options.word("PERIOD", *typed, msg("2026-10, 2026-Q3 or 2026"));
    Options duties = options.verb("duties", msg("how often the duties were done, and the ledgers"),
                                  "duty");  // the verb that fills them
    const auto inner = std::make_shared<std::string>();
    duties.word("PERIOD", *inner, msg("2026-10, 2026-Q3 or 2026; the month that runs if not given"));
    Options merit = options.verb("merit", msg("who is credited or charged with what, and why"));
    merit.word("PERIOD", *inner, msg("2026-10, 2026-Q3 or 2026; the month that runs if not given"));
    return [typed, inner, duties, merit](Session& session) -> Result<int> {
      if (!duties.typed() && !merit.typed()) return run(session, *typed);
      if (!typed->empty() && !inner->empty()) {
        return fail(ErrorKind::usage, msg("the period is given twice: {0} and {1}", *typed, *inner),
                    msg("for example xinfang report {0} 2026-10", duties.typed() ? "duties" : "merit"));
      }
      const std::string& period = inner->empty() ? *typed : *inner;
      return duties.typed() ? report_duties(session, period) : report_merit(session, period);
    };
  };
  return {"report",     Stage::overview,     N_("print the figures of a month, a quarter or a year"),
          Needs::store, {"csv", "markdown"}, false,
          configure};
}

}  // namespace xinfang::cmd
