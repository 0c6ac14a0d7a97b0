#include "merit_report.h"

#include <algorithm>
#include <array>
#include <map>

#include "case_json.h"
#include "duty_text.h"
#include "policy_sentences.h"
#include "report_page.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/merit.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::cmd {

namespace {

using model::Effect;
using rules::Bearer;
using rules::MeritAccount;
using rules::MeritLine;
using rules::MeritSum;

Message effect_text(const Effect& effect) {
  const std::string amount = model::amount_text(effect.hundredths);
  switch (effect.kind) {
    case Effect::Kind::points: return msg("{0} points", amount);
    case Effect::Kind::yuan: return msg("{0} yuan", amount);
    case Effect::Kind::percent: return literal(amount + "%");
    case Effect::Kind::measure: break;
  }
  return literal(effect.measure);
}

std::string name_of(const Session& session, const Bearer& to) {
  if (to.kind == Bearer::Kind::nobody) return "—";
  if (to.kind != Bearer::Kind::petitioner) return bearer_name(session, to.person, to.unit);
  if (to.petitioner.empty()) return translate(N_("(petitioner not shown)"));
  return session.globals.reveal ? to.petitioner : mask_name(to.petitioner);
}

std::string kind_of(const Bearer& to) {
  static constexpr std::array<const char*, 5> kinds{"person", "unit", "office", "petitioner", "nobody"};
  return kinds.at(static_cast<std::size_t>(to.kind));
}

std::string number_of(const MeritLine& line) {
  return line.number ? to_string(*line.number) : "";
}

Message what_of(const MeritLine& line) {
  return line.rule->title.empty() ? line.what : msg("{0} ({1})", line.rule->title, line.what);
}

/// Each once, with how often.
std::string measures_text(const std::vector<std::string>& measures) {
  std::vector<std::string> once;
  std::map<std::string, int> times;
  for (const std::string& one : measures) {
    if (++times[one] == 1) once.push_back(one);
  }
  for (std::string& one : once) {
    if (const int count = times[one]; count > 1) one += " ×" + std::to_string(count);
  }
  return tr(joined(once));
}

std::vector<Cell> sum_cells(const std::string& name, const MeritSum& sum, std::size_t lines) {
  return {{name},
          {model::amount_text(sum.points)},
          {model::amount_text(sum.yuan)},
          {model::amount_text(sum.percent)},
          {std::to_string(lines)},
          {measures_text(sum.measures)}};
}

Table sum_table(const Session& session, const office::MeritReport& report) {
  Table table;
  for (const char* title :
       {N_("credited or charged"), N_("points"), N_("yuan"), N_("percent"), N_("lines"), N_("measures")}) {
    table.header.push_back(translate(title));
  }
  table.right = {false, true, true, true, true};
  std::size_t lines = 0;
  for (const MeritAccount& account : report.accounts) {
    table.rows.push_back(sum_cells(name_of(session, account.to), account.sum, account.lines.size()));
    lines += account.lines.size();
  }
  table.rows.push_back(sum_cells(translate(N_("total")), report.total, lines));
  return table;
}

Table line_table(const Session& session, const office::MeritReport& report) {
  Table table;
  for (const char* title :
       {N_("credited or charged"), N_("date"), N_("number"), N_("for"), N_("effect"), N_("clause")}) {
    table.header.push_back(translate(title));
  }
  for (const MeritAccount& account : report.accounts) {
    for (const MeritLine& line : account.lines) {
      table.rows.push_back({{name_of(session, account.to)},
                            {calendar::to_string(line.day)},
                            {number_of(line)},
                            {tr(what_of(line))},
                            {tr(effect_text(line.rule->effect))},
                            {line.rule->cite}});
    }
  }
  return table;
}

Json number_json(long hundredths) {
  return hundredths % 100 == 0 ? Json(hundredths / 100) : Json(static_cast<double>(hundredths) / 100);
}

Json sum_json(const MeritSum& sum) {
  return {{"points", number_json(sum.points)},
          {"yuan", number_json(sum.yuan)},
          {"percent", number_json(sum.percent)},
          {"measures", sum.measures}};
}

Json line_json(const MeritLine& line) {
  const model::Merit& rule = *line.rule;
  Json value{{"statement", rule.id},      {"title", rule.title},   {"day", calendar::to_string(line.day)},
             {"number", number_of(line)}, {"event", rule.event},   {"missed", rule.missed},
             {"short", rule.short_of},    {"what", tr(line.what)}, {"cite", rule.cite}};
  value[std::string(model::key(rule.effect.kind))] =
      rule.effect.kind == Effect::Kind::measure ? Json(rule.effect.measure) : number_json(rule.effect.hundredths);
  return value;
}

Json account_json(const Session& session, const MeritAccount& account) {
  Json value{{"kind", kind_of(account.to)},
             {"person", account.to.person.value},
             {"unit", account.to.unit.value},
             {"name", name_of(session, account.to)}};
  value.update(sum_json(account.sum));
  value["lines"] = Json::array();
  for (const MeritLine& line : account.lines) value["lines"].push_back(line_json(line));
  return value;
}

Json report_json(const Session& session, const office::MeritReport& report) {
  Json value = heading_json({report.period, report.as_of, report.running});
  value.update({{"merit", Json::array()}, {"total", sum_json(report.total)}});
  for (const MeritAccount& account : report.accounts) value["merit"].push_back(account_json(session, account));
  return value;
}

/// One flat table, for spreadsheets: every line with what it gives.
Table flat_table(const Session& session, const office::MeritReport& report) {
  Table table;
  table.header = {"period", "kind",   "id",   "name",    "statement", "day",   "number",
                  "what",   "points", "yuan", "percent", "measure",   "clause"};
  for (const MeritAccount& account : report.accounts) {
    const Bearer& to = account.to;
    for (const MeritLine& line : account.lines) {
      const Effect& effect = line.rule->effect;
      const auto of = [&](Effect::Kind kind) {
        return Cell{effect.kind == kind ? model::amount_text(effect.hundredths) : ""};
      };
      table.rows.push_back({{report.period.label},
                            {kind_of(to)},
                            {to.person.empty() ? to.unit.value : to.person.value},
                            {name_of(session, to)},
                            {line.rule->id},
                            {calendar::to_string(line.day)},
                            {number_of(line)},
                            {tr(what_of(line))},
                            of(Effect::Kind::points),
                            of(Effect::Kind::yuan),
                            of(Effect::Kind::percent),
                            {effect.measure},
                            {line.rule->cite}});
    }
  }
  return table;
}

/// A line for nobody is for a person to settle.
void tell_of_nobody(const Output& out, const office::MeritReport& report) {
  for (const MeritAccount& account : report.accounts) {
    if (account.to.kind != Bearer::Kind::nobody) continue;
    out.line();
    out.say(msg("— nobody could be found whom it goes to: {0} line(s)", account.lines.size()));
  }
}

void print(const Session& session, const office::MeritReport& report) {
  const Output& out = session.out;
  print_heading(session, N_("{0}: merit, {1}"), {report.period, report.as_of, report.running});
  out.line();
  if (report.accounts.empty()) {
    out.say(report.stated ? msg("nobody is credited or charged with anything")
                          : msg("the regulation has no merit table: nothing to report"));
    return;
  }
  show_table(session, sum_table(session, report));
  out.line();
  show_table(session, line_table(session, report));
  tell_of_nobody(out, report);
}

Message trigger_text(const model::Merit& rule, const model::Policy& policy) {
  if (!rule.event.empty()) return msg("each '{0}'", model::act_name(rule.event));
  if (!rule.missed.empty()) return msg("each missed limit '{0}'", deadline_title(rule.missed, policy));
  const model::Duty* duty = model::find_duty(policy.duties, rule.short_of);
  return msg("each time '{0}' is missed", duty == nullptr ? rule.short_of : duty->title);
}

}  // namespace

Result<int> report_merit(Session& session, const std::string& typed) {
  XINFANG_TRY(period, period_or_month(session, typed));
  XINFANG_TRY(report, office::merit_report(*session.office, period));
  if (session.json()) {
    session.out.json({{"report", report_json(session, report)}});
  } else if (session.globals.format == "csv") {
    session.out.csv(flat_table(session, report));
  } else {
    print(session, report);
  }
  session.out.notices(report.broken);
  session.out.notices(report.notices);
  return report.broken.empty() ? 0 : 5;
}

Message merit_text(const model::Merit& rule, const model::Policy& policy) {
  const Message who = rule.who.empty() ? msg("whoever is bound") : model::name_of(model::merit_bearers(), rule.who);
  return msg("{0}: {1} for {2}", who, effect_text(rule.effect), trigger_text(rule, policy));
}

}  // namespace xinfang::cmd
