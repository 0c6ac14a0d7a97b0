#include "duty_report.h"

#include "duty_text.h"
#include "report_page.h"

namespace xinfang::cmd {

namespace {

using office::DutyLine;
using office::LedgerLine;

std::string day_or_nothing(const std::optional<model::Day>& day) {
  return day ? calendar::to_string(*day) : "";
}

Message labels(const std::vector<std::string>& periods) {
  return joined(periods);
}

Table line_table(const Session& session, const std::vector<DutyLine>& lines) {
  Table table;
  for (const char* title : {N_("duty"), N_("bearer"), N_("held"), N_("required"), N_("short"), N_("to do"),
                            N_("entered later"), N_("short in"), N_("last held"), N_("clause")}) {
    table.header.push_back(translate(title));
  }
  table.right = {false, false, true, true, true, true, true};
  for (const DutyLine& line : lines) {
    table.rows.push_back({{line.duty->title},
                          {bearer_name(session, line.person, line.unit)},
                          {std::to_string(line.held)},
                          {std::to_string(line.required)},
                          {std::to_string(line.short_by), line.short_by > 0 ? Colour::red : Colour::none},
                          {std::to_string(line.left)},
                          {std::to_string(line.entered_later)},
                          {tr(labels(line.short_in))},
                          {day_or_nothing(line.last)},
                          {line.duty->cite}});
  }
  return table;
}

Table ledger_table(const std::vector<LedgerLine>& ledgers) {
  Table table;
  for (const char* title :
       {N_("ledger"), N_("found"), N_("settled"), N_("of these late"), N_("open"), N_("overdue"), N_("clause")}) {
    table.header.push_back(translate(title));
  }
  table.right = {false, true, true, true, true, true};
  for (const LedgerLine& line : ledgers) {
    table.rows.push_back({{line.title},
                          {std::to_string(line.found)},
                          {std::to_string(line.settled)},
                          {std::to_string(line.settled_late)},
                          {std::to_string(line.open)},
                          {std::to_string(line.overdue), line.overdue > 0 ? Colour::red : Colour::none},
                          {line.cite}});
  }
  return table;
}

Json line_json(const Session& session, const DutyLine& line) {
  return {{"duty", line.duty->id},
          {"title", line.duty->title},
          {"person", line.person.value},
          {"unit", line.unit.value},
          {"name", bearer_name(session, line.person, line.unit)},
          {"held", line.held},
          {"required", line.required},
          {"short_by", line.short_by},
          {"to_do", line.left},
          {"entered_later", line.entered_later},
          {"short_in", line.short_in},
          {"last_held", day_or_nothing(line.last)},
          {"cite", line.duty->cite}};
}

Json ledger_json(const LedgerLine& line) {
  return {{"duty", line.duty},
          {"title", line.title},
          {"found", line.found},
          {"settled", line.settled},
          {"settled_late", line.settled_late},
          {"open", line.open},
          {"overdue", line.overdue},
          {"cite", line.cite}};
}

Json report_json(const Session& session, const office::DutyReport& report) {
  Json value = heading_json({report.period, report.as_of, report.running});
  value.update({{"duties", Json::array()}, {"ledgers", Json::array()}});
  for (const DutyLine& line : report.lines) value["duties"].push_back(line_json(session, line));
  for (const LedgerLine& line : report.ledgers) value["ledgers"].push_back(ledger_json(line));
  return value;
}

/// One flat table, for spreadsheets: every figure.
Table flat_table(const Session& session, const office::DutyReport& report) {
  Table table;
  table.header = {"period", "duty", "title", "who", "name", "indicator", "value", "clause"};
  const auto add = [&](const std::vector<std::string>& head, const std::string& cite,
                       const std::vector<std::pair<const char*, int>>& figures) {
    for (const auto& [indicator, value] : figures) {
      std::vector<Cell> row{{report.period.label}};
      for (const std::string& text : head) row.push_back({text});
      row.insert(row.end(), {{indicator}, {std::to_string(value)}, {cite}});
      table.rows.push_back(std::move(row));
    }
  };
  for (const DutyLine& line : report.lines) {
    add({line.duty->id, line.duty->title, line.person.empty() ? line.unit.value : line.person.value,
         bearer_name(session, line.person, line.unit)},
        line.duty->cite,
        {{"held", line.held},
         {"required", line.required},
         {"short", line.short_by},
         {"to_do", line.left},
         {"entered_later", line.entered_later}});
  }
  for (const LedgerLine& line : report.ledgers) {
    add({line.duty, line.title, "", ""}, line.cite,
        {{"found", line.found},
         {"settled", line.settled},
         {"settled_late", line.settled_late},
         {"open", line.open},
         {"overdue", line.overdue}});
  }
  return table;
}

void print(const Session& session, const office::DutyReport& report) {
  const Output& out = session.out;
  print_heading(session, N_("{0}: duties, {1}"), {report.period, report.as_of, report.running});
  if (report.lines.empty() && report.ledgers.empty()) {
    out.line();
    out.say(msg("no duty has a period that ends in it"));
  }
  if (!report.lines.empty()) {
    out.line();
    show_table(session, line_table(session, report.lines));
  }
  if (!report.ledgers.empty()) {
    out.line();
    show_table(session, ledger_table(report.ledgers));
  }
}

}  // namespace

Result<int> report_duties(Session& session, const std::string& typed) {
  XINFANG_TRY(period, period_or_month(session, typed));
  XINFANG_TRY(duties, office::duties(*session.office));
  XINFANG_TRY(report, office::duty_report(*session.office, duties.log, period));
  if (session.json()) {
    session.out.json({{"report", report_json(session, report)}});
  } else if (session.globals.format == "csv") {
    session.out.csv(flat_table(session, report));
  } else {
    print(session, report);
  }
  session.out.notices(duties.broken);
  session.out.notices(duties.notices);
  return duties.broken.empty() ? 0 : 5;
}

}  // namespace xinfang::cmd
