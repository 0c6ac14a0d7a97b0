#include <algorithm>
#include <memory>

#include "case_json.h"
#include "duty_text.h"
#include "hooks.h"
#include "policy_sentences.h"
#include "verbs.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/case_index.h"
#include "xinfang/office/escalation.h"
#include "xinfang/office/recusal.h"

namespace xinfang::cmd {

namespace {

struct Typed {
  std::string within;
  bool exit_code = false;
  bool escalate = false;
};

struct Row {
  const office::CaseView* view;
  const rules::DueDate* due;
  bool late;
};

/// The last day that --within covers; nothing without it.
Result<std::optional<model::Day>> horizon_of(const Session& session, const Typed& typed) {
  if (typed.within.empty()) return std::optional<model::Day>();
  const office::Office& office = *session.office;
  XINFANG_TRY(within, calendar::parse_duration(typed.within));
  if (!within.whole_days() || within.count < 0) {
    return fail(ErrorKind::usage, msg("'{0}' is no distance ahead in days", typed.within),
                msg("for example --within 5wd"));
  }
  return std::optional(calendar::add(office.calendar, office.now.day(), within, calendar::RestDay::keep).raw);
}

/// Every open deadline that is past, or ends by the horizon.
std::vector<Row> select(const office::Office& office, std::optional<model::Day> horizon,
                        const office::CaseViews& views) {
  std::vector<Row> rows;
  for (const office::CaseView& view : views.cases) {
    for (const rules::DueDate& due : view.dues) {
      const bool late = due.open() && due.past(office.now);
      if (late || (due.open() && horizon && due.limit.legal <= *horizon)) rows.push_back({&view, &due, late});
    }
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.due->limit.legal < b.due->limit.legal; });
  return rows;
}

Table make_table(const Session& session, const std::vector<Row>& rows, bool full) {
  Table table;
  for (const char* title :
       {N_("number"), N_("deadline"), N_("due"), N_("days"), N_("unit"), N_("handler"), N_("title")}) {
    table.header.push_back(translate(title));
  }
  table.elastic = {6, 4};  // the title, then the unit
  for (const Row& row : rows) {
    const model::State& state = row.view->state;
    const bool assists = !row.due->unit.empty();  // the day is that unit's, not the handler's
    table.rows.push_back({{to_string(row.view->of->number)},
                          {tr(rules::title_of(*row.due))},
                          {day_text(*row.due)},
                          {tr(distance_text(session, *row.due)), row.late ? Colour::red : Colour::yellow},
                          {unit_name(session, assists ? row.due->unit : state.unit)},
                          {assists ? "" : person_name(session, state.handler)},
                          {full ? state.intake.title : text::shorten(state.intake.title, 40)}});
  }
  return table;
}

/// Under the columns of the cases: the number of the entry, the duty, its last day, who answers for it, what is
/// missing.
void add_duties(const Session& session, const office::DutyWatch& watch, Table& table) {
  const auto name = [](const PersonId& person, const std::string& text) { return person.empty() ? "" : text; };
  for (const rules::Standing& one : watch.shortfalls) {
    table.rows.push_back({{""},
                          {one.duty->title},
                          {calendar::to_string(one.period.last)},
                          {tr(to_do_text(one))},
                          {unit_name(session, one.unit)},
                          {name(one.person, person_name(session, one.person))},
                          {held_text(one)}});
  }
  for (const rules::Finding& one : watch.findings) {
    const PersonId responsible{one.entry->get("responsible")};
    table.rows.push_back({{to_string(model::number_of(*one.entry))},
                          {duty_title(session, *one.entry)},
                          {one.due ? calendar::to_string(*one.due) : ""},
                          {finding_distance(session, one)},
                          {""},
                          {name(responsible, person_name(session, responsible))},
                          {one.entry->get("text")}});
  }
}

Json rows_json(const Session& session, const std::vector<Row>& rows) {
  Json list = Json::array();
  for (const Row& row : rows) {
    Json value = due_json(session, *row.due);
    value["number"] = to_string(row.view->of->number);
    value["days_late"] = row.late ? (session.office->now.day() - row.due->limit.legal).count() : 0;
    const bool assists = !row.due->unit.empty();
    value["unit"] = assists ? row.due->unit.value : row.view->state.unit.value;
    value["handler"] = assists ? "" : row.view->state.handler.value;
    value["case_title"] = row.view->state.intake.title;
    list.push_back(std::move(value));
  }
  return list;
}

/// By the last regulation that states it.
std::string deadline_title_of(const Session& session, const std::string& id) {
  const auto& versions = session.office->policies.versions();
  const auto stating = std::find_if(versions.rbegin(), versions.rend(),
                                    [&](const auto& version) { return version.second.find_deadline(id) != nullptr; });
  return id.empty() ? "" : tr(deadline_title(id, (stating == versions.rend() ? versions.back() : *stating).second));
}

/// What the nightly run has done, for whoever reads its mail: what, to whom, why.
Table escalated_table(const Session& session, const std::vector<office::Climbed>& climbed) {
  Table table;
  for (const char* title : {N_("number"), N_("what"), N_("to"), N_("deadline"), N_("rung")}) {
    table.header.push_back(translate(title));
  }
  for (const office::Climbed& one : climbed) {
    const std::string to = people_text(session, one.event, "to");
    table.rows.push_back({{to_string(one.number)},
                          {tr(model::event_name(one.event.type))},
                          {to.empty() ? translate(N_("nobody here may be told: the organ above")) : to},
                          {deadline_title_of(session, one.event.get("deadline"))},
                          {one.rung == nullptr ? one.event.get("rung") : tr(rung_point(*one.rung))}});
  }
  return table;
}

Result<office::Escalation> escalate(Session& session, const Typed& typed) {
  if (!typed.escalate) return office::Escalation{};
  XINFANG_TRY(escalation, office::escalate_all(*session.office, session.globals.dry_run));
  if (!session.globals.dry_run) {
    for (const auto* climbed : {&escalation.climbed, &escalation.unseen}) {
      for (const office::Climbed& one : *climbed) run_hooks(session, one.number, {one.event});
    }
  }
  return std::move(escalation);
}

Json escalated_json(const Session& session, const office::Escalation& escalation) {
  Json list = Json::array();
  for (const office::Climbed& one : escalation.climbed) {
    list.push_back({{"number", to_string(one.number)}, {"event", event_json(session, one.event)}});
  }
  return list;
}

/// Cases in the hands of somebody who must keep out of them.
std::vector<office::HeldInConflict> tell_conflicts(const Session& session, const office::CaseViews& views) {
  auto held = office::held_in_conflict(*session.office, views.cases);
  if (session.json()) return held;
  for (const office::HeldInConflict& one : held) {
    session.out.say(msg("{0}: {1}  [{2}]", to_string(one.view->of->number), one.why, one.cite));
    session.out.line("  " + tr(one.instead));
  }
  return held;
}

Json conflicts_json(const std::vector<office::HeldInConflict>& held) {
  Json list = Json::array();
  for (const office::HeldInConflict& one : held) {
    list.push_back({{"number", to_string(one.view->of->number)},
                    {"person", one.person.value},
                    {"what", tr(one.why)},
                    {"cite", one.cite}});
  }
  return list;
}

Result<int> run(Session& session, const Typed& typed) {
  XINFANG_TRY(escalation, escalate(session, typed));
  XINFANG_TRY(horizon, horizon_of(session, typed));
  office::Wanted wanted;
  wanted.due_by = std::max(horizon.value_or(session.office->now.day()), session.office->now.day());
  XINFANG_TRY(views, office::views_of(*session.office, wanted));
  XINFANG_TRY(watch, office::late_duties(*session.office, horizon));
  const std::vector<Row> rows = select(*session.office, horizon, views);
  const bool duties = !watch.shortfalls.empty() || !watch.findings.empty();
  if (!session.json() && session.globals.format != "csv" && !escalation.climbed.empty()) {
    if (session.globals.dry_run) session.out.talk(msg("nothing was written; this would be:"));
    session.out.table(escalated_table(session, escalation.climbed));
    if (!rows.empty()) session.out.line();
  }
  const auto held =
      session.globals.format == "csv" ? std::vector<office::HeldInConflict>{} : tell_conflicts(session, views);
  if (session.json()) {
    session.out.json({{"overdue", rows_json(session, rows)},
                      {"duties", watch_json(session, watch)},
                      {"escalated", escalated_json(session, escalation)},
                      {"dry_run", session.globals.dry_run},
                      {"conflicts", conflicts_json(held)}});
  } else if (session.globals.format == "csv") {
    Table table = make_table(session, rows, true);
    add_duties(session, watch, table);
    session.out.csv(table);
  } else {
    if (!rows.empty()) session.out.table(make_table(session, rows, false));
    if (!rows.empty() && duties) session.out.line();
    show_watch(session, watch);
    if (rows.empty() && !duties && session.interactive) session.out.talk(msg("nothing is late"));
  }
  tell_withheld(session, views.withheld);
  if (!typed.escalate) session.out.notices(views.broken);
  session.out.notices(escalation.broken);
  session.out.notices(watch.duties.broken);
  if (!escalation.failed.empty()) {
    for (std::size_t i = 1; i < escalation.failed.size(); ++i) session.out.error(escalation.failed[i]);
    return tl::unexpected(escalation.failed.front());
  }
  if (!views.broken.empty() || !escalation.broken.empty() || !watch.duties.broken.empty()) return 5;
  const bool late = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.late; }) ||
                    watch.late(session.office->now.day());
  return late && typed.exit_code ? 6 : 0;
}

}  // namespace

Command overdue_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    options.value("--within", "DURATION", typed->within, msg("also what ends within this time, for example 5wd"));
    options.flag("--escalate", typed->escalate,
                 msg("remind, urge, supervise and escalate what the policy's ladder says is due; each once"));
    options.flag("--exit-code", typed->exit_code, msg("exit with 6 when something is late"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"overdue", Stage::overview, N_("list what is late; silent when nothing is"), Needs::store, {"csv"},
          true,      configure};
}

}  // namespace xinfang::cmd
