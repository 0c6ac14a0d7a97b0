#include "duty_views.h"

#include <algorithm>

#include "case_json.h"
#include "duty_text.h"
#include "report_page.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

/// The id of the duty that was asked for, in any policy the store ever had.
Result<std::string> wanted_duty(const Session& session, const std::string& typed) {
  if (typed.empty()) return typed;
  std::vector<std::string> known;
  for (const auto& [effective, policy] : session.office->policies.versions()) {
    if (const model::Duty* duty = model::find_duty(policy.duties, typed)) return duty->id;
    for (const model::Duty& duty : policy.duties) known.insert(known.end(), {duty.id, duty.title});
  }
  const auto meant = text::closest(typed, known);
  return fail(ErrorKind::usage, msg("no policy of the store has a duty '{0}'", typed),
              meant ? msg("did you mean '{0}'?", *meant) : msg("xinfang policy show lists the duties"));
}

/// The log, which must be whole, and what is asked of it.
struct Asked {
  office::Duties duties;
  report::Period period;
  std::string duty;

  bool wants(const model::Event& entry) const { return duty.empty() || entry.get("duty") == duty; }
};

Result<Asked> understand(const Session& session, const DutyQuestion& question) {
  XINFANG_TRY(period, period_or_month(session, question.period));
  XINFANG_TRY(duty, wanted_duty(session, question.duty));
  XINFANG_TRY(duties, office::duties(*session.office));
  return Asked{std::move(duties), std::move(period), std::move(duty)};
}

std::vector<rules::Plan> plans_of(const Asked& asked) {
  auto plans = rules::plans(asked.duties.log, {asked.period.first, asked.period.last});
  std::erase_if(plans, [&](const rules::Plan& plan) { return !asked.wants(*plan.entry); });
  return plans;
}

std::string weekday(const model::Event& entry) {
  static constexpr std::array names{N_("Sun"), N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat")};
  return translate(names.at(date::weekday{date::sys_days{model::day_of(entry).time_since_epoch()}}.c_encoding()));
}

std::string day_text_of(const model::Event& entry) {
  return tr(msg("{0} {1}", entry.get("on"), weekday(entry)));
}

/// 0, 4 when there was nothing, 5 when a file could not be read: it may hold what is missing here.
int status_of(const Session& session, const office::Duties& duties, bool empty, const report::Period& period,
              const char* nothing) {
  session.out.notices(duties.broken);
  session.out.notices(duties.notices);
  if (!duties.broken.empty()) return 5;
  if (!empty) return 0;
  session.out.talk(msg(nothing, period.label));
  return 4;
}

struct Outcome {
  std::string key;
  std::string text;
  Colour colour = Colour::none;
};

Outcome outcome_of(const Session& session, const rules::Plan& plan) {
  if (plan.held == nullptr) {
    if (model::day_of(*plan.entry) < session.office->now.day()) {
      return {"not-held", translate(N_("not held")), Colour::red};
    }
    return {"to-come", translate(N_("to come")), Colour::none};
  }
  const std::string number = to_string(model::number_of(*plan.held));
  if (plan.held->get("person") == plan.entry->get("person")) {
    return {"held", tr(msg("held ({0})", number)), Colour::green};
  }
  return {"stand-in",
          tr(msg("held by {0}: {1} ({2})", person_name(session, PersonId{plan.held->get("person")}),
                 plan.held->get("reason"), number)),
          Colour::yellow};
}

Message entry_text(const Session& session, const model::DutyLog& log, const model::Event& entry) {
  if (const model::Event* target = log.find(entry.get("entry"))) {
    return msg("{0}: {1}", to_string(model::number_of(*target)), entry.get(entry.type == "voided" ? "reason" : "text"));
  }
  std::vector<Message> parts;
  for (const char* field : {"place", "reason", "text", "document", "responsible", "due"}) {
    const std::string& value = entry.get(field);
    if (value.empty()) continue;
    const bool person = std::string_view(field) == "responsible";
    parts.push_back(msg("{0}: {1}", model::field_name(field), person ? person_name(session, PersonId{value}) : value));
  }
  return joined(parts, N_("{0}; {1}"));
}

std::string bearer_of(const Session& session, const model::Event& entry) {
  return entry.type == "planned" || entry.type == "held" ? who_text(session, entry) : "";
}

/// One line of the notice board.
Json place_json(const Session& session, const model::Event& entry) {
  const model::Person* person = session.office->staff.find(PersonId{entry.get("person")});
  return {{"on", entry.get("on")},
          {"from", entry.get("from")},
          {"to", entry.get("to")},
          {"person", entry.get("person")},
          {"name", who_text(session, entry)},
          {"post", person == nullptr ? "" : person->post},
          {"remit", person == nullptr ? "" : person->remit},
          {"place", entry.get("place")},
          {"duty", entry.get("duty")},
          {"title", duty_title(session, entry)}};
}

Table board_table(const Session& session, const std::vector<rules::Plan>& plans) {
  Table table;
  for (const char* title : {N_("date"), N_("time"), N_("leader"), N_("post"), N_("remit"), N_("place"), N_("duty")}) {
    table.header.push_back(translate(title));
  }
  for (const rules::Plan& plan : plans) {
    const Json place = place_json(session, *plan.entry);
    table.rows.push_back({{day_text_of(*plan.entry)}, {hours_text(*plan.entry)}});
    for (const char* key : {"name", "post", "remit", "place", "title"}) {
      table.rows.back().push_back({place[key].get<std::string>()});
    }
  }
  return table;
}

/// Whose line on the board says less than it should.
std::vector<std::string> without_remit(const Session& session, const std::vector<rules::Plan>& plans) {
  std::vector<std::string> names;
  for (const rules::Plan& plan : plans) {
    const model::Person* person = session.office->staff.find(PersonId{plan.entry->get("person")});
    if (person == nullptr || !person->remit.empty()) continue;
    if (std::find(names.begin(), names.end(), person->name) == names.end()) names.push_back(person->name);
  }
  return names;
}

}  // namespace

Result<int> duty_schedule(Session& session, const DutyQuestion& question) {
  XINFANG_TRY(asked, understand(session, question));
  const auto plans = plans_of(asked);
  Table table;
  for (const char* title :
       {N_("number"), N_("date"), N_("time"), N_("duty"), N_("person"), N_("place"), N_("what became of it")}) {
    table.header.push_back(translate(title));
  }
  Json list = Json::array();
  for (const rules::Plan& plan : plans) {
    const Outcome outcome = outcome_of(session, plan);
    table.rows.push_back({{to_string(model::number_of(*plan.entry))},
                          {day_text_of(*plan.entry)},
                          {hours_text(*plan.entry)},
                          {duty_title(session, *plan.entry)},
                          {who_text(session, *plan.entry)},
                          {plan.entry->get("place")},
                          {outcome.text, outcome.colour}});
    Json value = entry_json(session, asked.duties.log, *plan.entry);
    value["outcome"] = outcome.key;
    value["held"] = plan.held == nullptr ? Json(nullptr) : entry_json(session, asked.duties.log, *plan.held);
    list.push_back(std::move(value));
  }
  if (session.json()) {
    session.out.json({{"period", asked.period.label}, {"schedule", std::move(list)}});
  } else if (!plans.empty()) {
    show_table(session, table);
  }
  return status_of(session, asked.duties, plans.empty(), asked.period, N_("nothing is planned in {0}"));
}

Result<int> duty_board(Session& session, const DutyQuestion& question) {
  XINFANG_TRY(asked, understand(session, question));
  auto plans = plans_of(asked);
  std::erase_if(plans, [](const rules::Plan& plan) { return plan.entry->get("person").empty(); });
  if (session.json()) {
    Json list = Json::array();
    for (const rules::Plan& plan : plans) list.push_back(place_json(session, *plan.entry));
    session.out.json({{"period", asked.period.label}, {"board", std::move(list)}});
  } else if (!plans.empty()) {
    if (session.globals.format != "csv") {
      const Message title = msg("{0}: notice board, {1}", session.office->config.name, period_name(asked.period));
      session.out.line((session.globals.format == "markdown" ? "# " : "") + tr(title), Colour::bold);
      session.out.line();
    }
    show_table(session, board_table(session, plans));
  }
  const auto names = without_remit(session, plans);
  if (!names.empty()) {
    session.out.talk(msg("staff.yaml does not say what {0} is in charge of: add remit", joined(names)));
  }
  return status_of(session, asked.duties, plans.empty(), asked.period, N_("nothing is planned in {0}"));
}

Result<int> duty_list(Session& session, const DutyQuestion& question) {
  XINFANG_TRY(asked, understand(session, question));
  Table table;
  for (const char* title : {N_("number"), N_("date"), N_("time"), N_("duty"), N_("entry"), N_("person"), N_("text")}) {
    table.header.push_back(translate(title));
  }
  table.elastic = {6};
  Json list = Json::array();
  const model::DutyLog& log = asked.duties.log;
  for (const model::Event& entry : log.entries) {
    const model::Event* target = log.find(entry.get("entry"));
    const model::Event& about = target == nullptr ? entry : *target;
    const model::Day on = model::day_of(entry);
    if (on < asked.period.first || on > asked.period.last || !asked.wants(about)) continue;
    const bool stands = log.stands(entry);
    const std::string type = tr(model::duty_entry_name(entry.type));
    table.rows.push_back({{to_string(model::number_of(entry))},
                          {day_text_of(entry)},
                          {hours_text(entry)},
                          {about.get("duty").empty() ? "" : duty_title(session, about)},
                          {stands ? type : tr(msg("{0}, void", type)), stands ? Colour::none : Colour::dim},
                          {bearer_of(session, entry)},
                          {tr(entry_text(session, log, entry))}});
    list.push_back(entry_json(session, log, entry));
  }
  const bool empty = table.rows.empty();
  if (session.json()) {
    session.out.json({{"period", asked.period.label}, {"entries", std::move(list)}});
  } else if (!empty) {
    show_table(session, table);
  }
  return status_of(session, asked.duties, empty, asked.period, N_("there is no entry in {0}"));
}

Result<int> duty_check(Session& session, const DutyQuestion& question) {
  std::optional<report::Period> period;
  if (!question.period.empty()) {
    XINFANG_TRY(read, report::parse_period(question.period));
    period = read;
  }
  XINFANG_TRY(duty, wanted_duty(session, question.duty));
  XINFANG_TRY(watch, office::open_duties(*session.office, period));
  if (!duty.empty()) {
    std::erase_if(watch.shortfalls, [&](const rules::Standing& one) { return one.duty->id != duty; });
    std::erase_if(watch.findings, [&](const rules::Finding& one) { return one.entry->get("duty") != duty; });
  }
  const bool empty = watch.shortfalls.empty() && watch.findings.empty();
  if (session.json()) {
    session.out.json({{"duties", watch_json(session, watch)}});
  } else if (session.globals.format == "csv") {
    session.out.csv(watch_table(session, watch));
  } else {
    show_watch(session, watch);
    if (empty && session.interactive) session.out.talk(msg("nothing is short"));
  }
  session.out.notices(watch.duties.broken);
  session.out.notices(watch.duties.notices);
  if (!watch.duties.broken.empty()) return 5;
  return question.exit_code && watch.late(session.office->now.day()) ? 6 : 0;
}

}  // namespace xinfang::cmd
