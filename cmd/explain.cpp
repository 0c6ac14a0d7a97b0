#include "xinfang/office/explain.h"

#include <memory>

#include "case_json.h"
#include "verbs.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::cmd {

namespace {

std::string kind_key(calendar::DayNote::Kind kind) {
  if (kind == calendar::DayNote::Kind::make_up) return "make-up";
  return kind == calendar::DayNote::Kind::holiday ? "holiday" : "weekend";
}

Message day_line(const calendar::DayNote& note) {
  const std::string day = calendar::to_string(note.day);
  switch (note.kind) {
    case calendar::DayNote::Kind::make_up: return msg("{0}  counted: make-up working day, {1}", day, note.name);
    case calendar::DayNote::Kind::holiday: return msg("{0}  rest day: {1}", day, note.name);
    case calendar::DayNote::Kind::weekend: return msg("{0}  rest day: weekend", day);
  }
  return {};
}

bool counts_working_days(const rules::DueDate& due) {
  for (const calendar::Duration& step : due.steps) {
    if (step.unit == calendar::Unit::working_days) return true;
  }
  return false;
}

Message steps_text(const rules::DueDate& due) {
  if (due.steps.size() < 2) return calendar::describe(due.steps.front());
  Message text = calendar::describe(due.steps.front());
  for (std::size_t i = 1; i < due.steps.size(); ++i) {
    const bool stood_still = i <= due.excluded.size();
    text = stood_still ? msg("{0} + {1} (stood still)", text, calendar::describe(due.steps[i]))
                       : msg("{0} + {1} (extended)", text, calendar::describe(due.steps[i]));
  }
  return text;
}

void tell_end(const Output& out, const Session& session, const office::DeadlineStory& story) {
  const rules::DueDate& due = story.due;
  if (due.limit.raw != due.limit.legal) {
    out.say(msg("  {0} is a rest day: the limit ends on {1}", calendar::to_string(due.limit.raw),
                calendar::to_string(due.limit.legal)));
  }
  if (due.limit.provisional) {
    out.say(msg("  provisional: the holidays of a year on the way are not known yet; see xinfang calendar check"));
  }
  if (due.met) {
    out.say(due.late(session.office->now) ? msg("  done on {0}: late", calendar::to_string(due.met->day()))
                                          : msg("  done on {0}: in time", calendar::to_string(due.met->day())));
  } else if (due.abandoned) {
    out.say(msg("  not owed any more"));
  } else if (due.past(session.office->now)) {
    out.say(msg("  overdue by {0}",
                calendar::describe(due.exact ? apart(session, due)
                                             : calendar::Duration{-story.days_left, calendar::Unit::days})));
  } else if (due.exact) {
    out.say(msg("  {0} left", calendar::describe(apart(session, due))));
  } else if (story.days_left == 0) {
    out.say(msg("  due today"));
  } else {
    out.say(msg("  {0} left, {1} of them working days", calendar::describe({story.days_left, calendar::Unit::days}),
                story.working_days_left));
  }
  if (story.extension && story.extension->first) {
    out.say(msg("  an extension can be asked for from {0} to {1}", calendar::to_string(*story.extension->first),
                calendar::to_string(story.extension->last)));
  } else if (story.extension) {
    out.say(msg("  an extension can be asked for until {0}", calendar::to_string(story.extension->last)));
  }
}

void tell_deadline(const Session& session, const office::DeadlineStory& story) {
  const Output& out = session.out;
  const rules::DueDate& due = story.due;
  const std::string cite = due.rule == nullptr ? "" : "  [" + due.rule->cite + "]";
  out.line();
  out.line(tr(msg("{0}: by {1}", rules::title_of(due), day_text(due))) + cite, Colour::bold);
  if (due.id == model::report_day) {
    out.say(msg("  set by the organ that handed the case down"));
  } else if (due.steps.empty()) {
    out.say(msg("  set when assigned on {0}", calendar::to_string(due.from.day())));
  } else {
    const std::string from = calendar::clock_time(due.from);
    out.say(due.exact ? msg("  {0} from {1}", steps_text(due), from)
                      : msg("  {0} from {1}; that day is not counted", steps_text(due), from));
    out.say(msg("  policy: {0}", due.policy->title));
  }
  for (const calendar::DayNote& note : due.exact ? std::vector<calendar::DayNote>{} : story.days) {
    // Plain weekends say nothing where every day counts; holidays and make-up days still tell why the end rolls.
    if (counts_working_days(due) || note.kind != calendar::DayNote::Kind::weekend || note.day >= due.limit.raw) {
      out.line("    " + tr(day_line(note)));
    }
  }
  if (counts_working_days(due))
    out.say(msg("  {0} working days up to {1}", story.working_days, calendar::to_string(due.limit.legal)));
  tell_end(out, session, story);
}

void tell_verbs(const Session& session, const std::vector<office::VerbStory>& verbs) {
  session.out.line();
  Table table;
  table.header = {translate(N_("verb")), translate(N_("now")), translate(N_("why, or on what condition")),
                  translate(N_("clause"))};
  for (const office::VerbStory& story : verbs) {
    const bool allowed = story.verdict.allowed();
    const Colour colour = allowed ? Colour::green : Colour::red;
    const std::string verb = tr(model::shown(story.act));
    table.rows.push_back({{verb}, {translate(allowed ? N_("allowed") : N_("refused")), colour}, {""}, {""}});
    const auto& reasons = allowed ? story.verdict.warnings : story.verdict.refusals;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
      if (i > 0) table.rows.push_back({{""}, {""}, {""}, {""}});
      table.rows.back()[2].text = tr(reasons[i].what);
      table.rows.back()[3].text = reasons[i].cite;
    }
  }
  session.out.table(table);
}

Json story_json(const Session& session, const office::DeadlineStory& story) {
  Json value = due_json(session, story.due);
  value["steps"] = Json::array();
  for (const calendar::Duration& step : story.due.steps) value["steps"].push_back(calendar::to_string(step));
  value["working_days"] = story.working_days;
  value["days"] = Json::array();
  for (const calendar::DayNote& note : story.days) {
    value["days"].push_back(
        {{"date", calendar::to_string(note.day)}, {"kind", kind_key(note.kind)}, {"name", note.name}});
  }
  return value;
}

Json explanation_json(const Session& session, const office::CaseView& view, const office::Explanation& explanation) {
  Json value{{"number", to_string(view.of->number)}, {"status", model::key(view.state.status)}};
  value["deadlines"] = Json::array();
  for (const office::DeadlineStory& story : explanation.deadlines)
    value["deadlines"].push_back(story_json(session, story));
  value["verbs"] = Json::array();
  for (const office::VerbStory& story : explanation.verbs) {
    Json verb{{"verb", story.act.key},
              {"allowed", story.verdict.allowed()},
              {"refusals", Json::array()},
              {"conditions", Json::array()}};
    for (const Reason& reason : story.verdict.refusals) verb["refusals"].push_back(to_json(reason));
    for (const Reason& reason : story.verdict.warnings) verb["conditions"].push_back(to_json(reason));
    value["verbs"].push_back(std::move(verb));
  }
  value["route"] = explanation.route == nullptr ? "" : explanation.route->unit.value;
  return value;
}

Result<int> run(Session& session, const std::string& typed) {
  XINFANG_TRY(number, case_number(session, typed));
  XINFANG_TRY(view, office::view(*session.office, number));
  const office::Explanation explanation = office::explain(*session.office, view);
  if (session.json()) {
    session.out.json(explanation_json(session, view, explanation));
    return 0;
  }
  session.out.line(to_string(number) + "  " + view.state.intake.title, Colour::bold);
  session.out.say(msg("status: {0}", model::name_of(model::statuses(), model::key(view.state.status))));
  if (explanation.route != nullptr) {
    session.out.say(msg("the policy routes it to {0}  [{1}]", unit_name(session, explanation.route->unit),
                        explanation.route->cite));
  }
  for (const office::DeadlineStory& story : explanation.deadlines) tell_deadline(session, story);
  tell_verbs(session, explanation.verbs);
  return 0;
}

}  // namespace

Command explain_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<std::string>();
    options.word("NUMBER", *typed, msg("the case: 123, 2026-123 or 2026-000123"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {
      "explain", Stage::overview, N_("explain every deadline day by day, and what may be done now"), Needs::store, {},
      false,     configure};
}

}  // namespace xinfang::cmd
