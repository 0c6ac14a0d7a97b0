#include "duty_text.h"

#include "case_json.h"
#include "report_page.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

std::string day_or_nothing(const std::optional<model::Day>& day) {
  return day ? calendar::to_string(*day) : "";
}

std::string cite_of(const Session& session, const model::Event& entry) {
  const model::Duty* duty = rules::duty_on(model::day_of(entry), entry.get("duty"), session.office->world());
  return duty == nullptr ? "" : duty->cite;
}

Table titled(std::initializer_list<const char*> titles) {
  Table table;
  for (const char* title : titles) table.header.push_back(translate(title));
  return table;
}

Table shortfall_table(const Session& session, const std::vector<rules::Standing>& shortfalls) {
  Table table = titled(
      {N_("duty"), N_("bearer"), N_("period"), N_("held"), N_("what is missing"), N_("last held"), N_("clause")});
  for (const rules::Standing& one : shortfalls) {
    table.rows.push_back({{one.duty->title},
                          {bearer_name(session, one.person, one.unit)},
                          {calendar::label(one.duty->per, one.period)},
                          {held_text(one)},
                          {tr(to_do_text(one)), one.ended ? Colour::red : Colour::yellow},
                          {day_or_nothing(one.last)},
                          {one.duty->cite}});
  }
  return table;
}

Table finding_table(const Session& session, const std::vector<rules::Finding>& findings) {
  Table table = titled(
      {N_("number"), N_("duty"), N_("found"), N_("responsible"), N_("due"), N_("days"), N_("text"), N_("clause")});
  table.elastic = {6};
  for (const rules::Finding& one : findings) {
    const bool late = one.overdue(session.office->now.day());
    table.rows.push_back({{to_string(model::number_of(*one.entry))},
                          {duty_title(session, *one.entry)},
                          {one.entry->get("on")},
                          {person_name(session, PersonId{one.entry->get("responsible")})},
                          {day_or_nothing(one.due)},
                          {finding_distance(session, one), late ? Colour::red : Colour::yellow},
                          {text::shorten(one.entry->get("text"), 40)},
                          {cite_of(session, *one.entry)}});
  }
  return table;
}

}  // namespace

Message to_do_text(const rules::Standing& standing) {
  return standing.ended ? msg("short by {0}", standing.short_by())
                        : msg("{0} to do by {1}", standing.short_by(), calendar::to_string(standing.period.last));
}

std::string held_text(const rules::Standing& standing) {
  return std::to_string(standing.held) + "/" + std::to_string(standing.duty->at_least);
}

std::string finding_distance(const Session& session, const rules::Finding& finding) {
  if (!finding.due) return "";
  const model::Day today = session.office->now.day();
  if (finding.overdue(today)) {
    const auto days = static_cast<int>((today - *finding.due).count());
    return tr(msg("{0} late", calendar::describe({days, calendar::Unit::days})));
  }
  if (*finding.due == today) return translate(N_("due today"));
  const int working = calendar::count_working_days(session.office->calendar, today, *finding.due);
  return tr(msg("{0} left", calendar::describe({working, calendar::Unit::working_days})));
}

std::string bearer_name(const Session& session, const PersonId& person, const UnitId& unit) {
  if (!person.empty()) return person_name(session, person);
  return unit.empty() ? translate(N_("the office")) : unit_name(session, unit);
}

std::string duty_title(const Session& session, const model::Event& entry) {
  const model::Duty* duty = rules::duty_on(model::day_of(entry), entry.get("duty"), session.office->world());
  return duty == nullptr ? entry.get("duty") : duty->title;
}

std::string who_text(const Session& session, const model::Event& entry) {
  const std::string name = bearer_name(session, PersonId{entry.get("person")}, UnitId{entry.get("unit")});
  if (entry.get("stand_in_for").empty()) return name;
  return tr(msg("{0} (for {1})", name, person_name(session, PersonId{entry.get("stand_in_for")})));
}

std::string hours_text(const model::Event& entry) {
  const std::string& to = entry.get("to");
  return to.empty() ? entry.get("from") : entry.get("from") + "–" + to;
}

Json standing_json(const Session& session, const rules::Standing& standing) {
  return {{"kind", "shortfall"},
          {"duty", standing.duty->id},
          {"title", standing.duty->title},
          {"person", standing.person.value},
          {"unit", standing.unit.value},
          {"name", bearer_name(session, standing.person, standing.unit)},
          {"period", calendar::label(standing.duty->per, standing.period)},
          {"first", calendar::to_string(standing.period.first)},
          {"last", calendar::to_string(standing.period.last)},
          {"ended", standing.ended},
          {"held", standing.held},
          {"at_least", standing.duty->at_least},
          {"short_by", standing.short_by()},
          {"entered_later", standing.entered_later},
          {"last_held", day_or_nothing(standing.last)},
          {"cite", standing.duty->cite}};
}

Json finding_json(const Session& session, const rules::Finding& finding) {
  const model::Event& entry = *finding.entry;
  const model::Day today = session.office->now.day();
  const bool late = finding.overdue(today);
  return {{"kind", "finding"},
          {"number", to_string(model::number_of(entry))},
          {"duty", entry.get("duty")},
          {"title", duty_title(session, entry)},
          {"found", entry.get("on")},
          {"text", entry.get("text")},
          {"responsible", entry.get("responsible")},
          {"due", entry.get("due")},
          {"overdue", late},
          {"days_late", late ? (today - *finding.due).count() : 0},
          {"settled", finding.settled == nullptr ? "" : finding.settled->get("on")},
          {"cite", cite_of(session, entry)}};
}

Json entry_json(const Session& session, const model::DutyLog& log, const model::Event& entry) {
  Json value{{"number", to_string(model::number_of(entry))},
             {"eid", entry.eid.value},
             {"at", to_string(entry.at)},
             {"by", entry.by.value},
             {"type", entry.type}};
  if (!entry.get("duty").empty()) value["title"] = duty_title(session, entry);
  for (const model::Field& field : entry.fields) {
    value[field.name] = field.list ? Json(field.values) : Json(field.values.empty() ? "" : field.values.front());
  }
  if (const model::Event* target = log.find(entry.get("entry"))) value["about"] = to_string(model::number_of(*target));
  value["void"] = !log.stands(entry);
  return value;
}

Json watch_json(const Session& session, const office::DutyWatch& watch) {
  Json list = Json::array();
  for (const rules::Standing& one : watch.shortfalls) list.push_back(standing_json(session, one));
  for (const rules::Finding& one : watch.findings) list.push_back(finding_json(session, one));
  return list;
}

void show_watch(const Session& session, const office::DutyWatch& watch) {
  if (!watch.shortfalls.empty()) show_table(session, shortfall_table(session, watch.shortfalls));
  if (!watch.shortfalls.empty() && !watch.findings.empty()) session.out.line();
  if (!watch.findings.empty()) show_table(session, finding_table(session, watch.findings));
}

Table watch_table(const Session& session, const office::DutyWatch& watch) {
  Table table = titled({N_("kind"), N_("number"), N_("duty"), N_("bearer"), N_("period"), N_("held"), N_("required"),
                        N_("due"), N_("text"), N_("clause")});
  for (const rules::Standing& one : watch.shortfalls) {
    table.rows.push_back({{translate(N_("shortfall"))},
                          {""},
                          {one.duty->title},
                          {bearer_name(session, one.person, one.unit)},
                          {calendar::label(one.duty->per, one.period)},
                          {std::to_string(one.held)},
                          {std::to_string(one.duty->at_least)},
                          {calendar::to_string(one.period.last)},
                          {tr(to_do_text(one))},
                          {one.duty->cite}});
  }
  for (const rules::Finding& one : watch.findings) {
    table.rows.push_back({{translate(N_("finding"))},
                          {to_string(model::number_of(*one.entry))},
                          {duty_title(session, *one.entry)},
                          {person_name(session, PersonId{one.entry->get("responsible")})},
                          {""},
                          {""},
                          {""},
                          {day_or_nothing(one.due)},
                          {one.entry->get("text")},
                          {cite_of(session, *one.entry)}});
  }
  return table;
}

}  // namespace xinfang::cmd
