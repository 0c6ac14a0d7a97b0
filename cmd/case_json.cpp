#include "case_json.h"

#include <cstdlib>

#include "xinfang/calendar/arithmetic.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::cmd {

namespace {

std::string moment_or_empty(const std::optional<model::Moment>& moment) {
  return moment ? to_string(*moment) : "";
}

Json petitioners_json(const Session& session, const model::Intake& intake) {
  const bool reveal = session.globals.reveal;
  Json list = Json::array();
  for (const model::Petitioner& one : intake.petitioners) {
    list.push_back({{"name", reveal ? one.name : mask_name(one.name)},
                    {"phone", reveal ? one.phone : mask_phone(one.phone)},
                    {"id_number", reveal ? one.id_number : mask_id_number(one.id_number)},
                    {"address", reveal ? one.address : mask_address(one.address)},
                    {"representative", one.representative}});
  }
  return list;
}

Json intake_json(const Session& session, const model::Intake& intake) {
  Json value{{"received", to_string(intake.received)},
             {"channel", intake.channel},
             {"kind", intake.kind},
             {"category", intake.category},
             {"level", intake.level},
             {"flags", intake.flags},
             {"title", intake.title},
             {"statement", intake.statement},
             {"petitioners", petitioners_json(session, intake)},
             {"headcount", intake.headcount}};
  value["respondents"] = Json::array();
  for (const model::Respondent& one : intake.respondents) {
    value["respondents"].push_back({{"organization", one.organization}, {"person", one.person}});
  }
  if (intake.origin) {
    const auto& report_by = intake.origin->report_by;
    value["origin"] = {{"organ", intake.origin->organ},
                       {"document", intake.origin->document},
                       {"report_by", report_by ? Json(calendar::to_string(*report_by)) : Json(nullptr)}};
  }
  if (!intake.external_number.empty()) value["external_number"] = intake.external_number;
  if (intake.repeat_of) value["repeat_of"] = to_string(*intake.repeat_of);
  return value;
}

}  // namespace

bool hidden(const Session& session, const model::Event& event, const std::string& field) {
  const bool names = field == "petitioners" || field == "not_same_person";
  if (names && !session.globals.reveal) return true;
  return !session.globals.reveal && event.type == "amended" && event.get("field").starts_with("petitioners") &&
         (field == "old" || field == "new");
}

std::string person_name(const Session& session, const PersonId& id) {
  if (id.value == model::the_program) return translate(N_("the program"));
  const model::Person* person = session.office->staff.find(id);
  return person == nullptr ? id.value : person->name;
}

std::string unit_name(const Session& session, const UnitId& id) {
  const model::Unit* unit = session.office->staff.find(id);
  return unit == nullptr ? id.value : unit->name;
}

std::string day_text(const rules::DueDate& due) {
  const std::string day = due.exact ? calendar::clock_time(*due.exact) : calendar::to_string(due.limit.legal);
  return due.limit.provisional ? tr(msg("{0} (provisional)", day)) : day;
}

Json due_json(const Session& session, const rules::DueDate& due) {
  const model::Moment now = session.office->now;
  Json value{{"id", due.id},
             {"title", tr(rules::title_of(due))},
             {"cite", due.rule == nullptr ? "" : due.rule->cite},
             {"policy", due.policy == nullptr ? "" : due.policy->id},
             {"from", to_string(due.from)},
             {"raw", calendar::to_string(due.limit.raw)},
             {"due", calendar::to_string(due.limit.legal)},
             {"provisional", due.limit.provisional},
             {"extensions", due.extensions},
             {"unit", due.unit.value},
             {"met", due.met ? Json(to_string(*due.met)) : Json(nullptr)},
             {"open", due.open()},
             {"late", due.late(now)}};
  if (due.exact) value["due_at"] = to_string(*due.exact);
  if (due.open()) {
    value["days_left"] = (due.limit.legal - now.day()).count();
    value["working_days_left"] = calendar::count_working_days(session.office->calendar, now.day(), due.limit.legal);
    if (due.window) {
      value["extension_window"] = {
          {"first", due.window->first ? Json(calendar::to_string(*due.window->first)) : Json(nullptr)},
          {"last", calendar::to_string(due.window->last)}};
    }
  }
  return value;
}

Json event_json(const Session& session, const model::Event& event) {
  Json value{{"seq", event.seq},
             {"eid", event.eid.value},
             {"at", to_string(event.at)},
             {"by", event.by.value},
             {"type", event.type}};
  for (const model::Field& field : event.fields) {
    if (hidden(session, event, field.name)) {
      value[field.name] = "***";
    } else if (field.list) {
      value[field.name] = field.values;
    } else {
      value[field.name] = field.values.empty() ? "" : field.values.front();
    }
  }
  return value;
}

Json summary_json(const Session& session, const office::CaseView& view) {
  const model::State& state = view.state;
  Json value{{"number", to_string(view.of->number)},
             {"status", model::key(state.status)},
             {"received", to_string(state.intake.received)},
             {"channel", state.intake.channel},
             {"category", state.intake.category},
             {"level", state.intake.level},
             {"title", state.intake.title},
             {"petitioner", petitioner_of(session, state.intake)},
             {"headcount", state.intake.headcount},
             {"unit", state.unit.value},
             {"handler", state.handler.value},
             {"external_number", state.intake.external_number}};
  const rules::DueDate* next = rules::next_due(view.dues);
  value["next_due"] = next == nullptr ? Json(nullptr) : due_json(session, *next);
  value["overdue"] = view.overdue(session.office->now);
  return value;
}

Json case_json(const Session& session, const office::CaseView& view) {
  const model::State& state = view.state;
  const model::Event* replied = state.last("replied");
  Json value{{"number", to_string(view.of->number)},
             {"uid", view.of->uid.value},
             {"status", model::key(state.status)},
             {"path", view.path},
             {"materials", office::materials_of(view)},
             {"intake", intake_json(session, state.intake)},
             {"unit", state.unit.value},
             {"handler", state.handler.value},
             {"lead", state.lead.value},
             {"handling_path", state.path},
             {"suspended", state.suspended != nullptr},
             {"replied", moment_or_empty(replied == nullptr ? std::nullopt : std::optional(replied->at))},
             {"overdue", view.overdue(session.office->now)}};
  for (const UnitId& unit : state.assisting) value["assisting"].push_back(unit.value);
  value["deadlines"] = Json::array();
  for (const rules::DueDate& due : view.dues) value["deadlines"].push_back(due_json(session, due));
  value["events"] = Json::array();
  for (const model::Event& event : view.of->events) value["events"].push_back(event_json(session, event));
  return value;
}

Json acted_json(const Session& session, const office::Acted& done) {
  Json value{{"number", to_string(done.after.of->number)},
             {"status", model::key(done.after.state.status)},
             {"dry_run", session.globals.dry_run},
             {"event", event_json(session, done.event)}};
  if (done.event.type == "attached" && !done.after.path.empty()) {
    value["path"] = office::materials_of(done.after) + "/" + done.event.get("file");
  }
  value["deadlines"] = Json::array();
  for (const rules::DueDate& due : done.after.dues) value["deadlines"].push_back(due_json(session, due));
  value["followed"] = Json::array();
  for (const model::Event& event : done.followed) value["followed"].push_back(event_json(session, event));
  value["warnings"] = Json::array();
  for (const Reason& reason : done.verdict.warnings) value["warnings"].push_back(to_json(reason));
  return value;
}

std::string people_text(const Session& session, const model::Event& event, std::string_view field) {
  const model::Field* people = event.find(field);
  if (people == nullptr || people->values.empty()) return "";
  std::vector<Message> names;
  for (const std::string& id : people->values) names.push_back(literal(person_name(session, PersonId{id})));
  return tr(joined(names));
}

void tell_followed(const Session& session, const std::vector<model::Event>& events) {
  for (const model::Event& event : events) {
    const std::string to = people_text(session, event, "to");
    if (to.empty()) {
      session.out.say(msg("{0} by the policy, but nobody here may be told: pass it to the organ above",
                          model::event_name(event.type)));
    } else {
      session.out.say(msg("{0} by the policy: {1}", model::event_name(event.type), to));
    }
  }
}

void tell_withheld(const Session& session, std::size_t withheld) {
  if (withheld == 0) return;
  session.out.warn(msg(
      "{0} accusation(s) against people here, whether asked for or not, are not shown: say who looks with --by PERSON",
      withheld));
}

int tell_found(const Session& session, const office::Shown& shown) {
  tell_withheld(session, shown.withheld);
  session.out.notices(shown.broken);
  if (!shown.broken.empty()) return 5;
  if (shown.cases > 0) return 0;
  session.out.talk(msg("no case matches"));
  return 4;
}

calendar::Duration apart(const Session& session, const rules::DueDate& due) {
  const auto seconds = (due.exact->utc() - session.office->now.utc()).count();
  const int minutes = static_cast<int>(std::abs(seconds) / 60);
  if (minutes < 120) return {minutes, calendar::Unit::minutes};
  if (minutes < 48 * 60) return {minutes / 60, calendar::Unit::hours};
  return {minutes / 1440, calendar::Unit::days};
}

Message distance_text(const Session& session, const rules::DueDate& due) {
  const model::Moment& now = session.office->now;
  const bool late = due.past(now);
  const auto days = static_cast<int>((due.limit.legal - now.day()).count());
  if (due.exact) {
    const Message time = calendar::describe(apart(session, due));
    return late ? msg("{0} late", time) : msg("{0} left", time);
  }
  if (late) return msg("{0} late", calendar::describe({-days, calendar::Unit::days}));
  if (days == 0) return msg("due today");
  const int working = calendar::count_working_days(session.office->calendar, now.day(), due.limit.legal);
  return msg("{0} left", calendar::describe(working > 0 ? calendar::Duration{working, calendar::Unit::working_days}
                                                        : calendar::Duration{days, calendar::Unit::days}));
}

void show_due(const Session& session, const rules::DueDate& due) {
  if (due.past(session.office->now)) {
    session.out.say(msg("overdue: {0} was due on {1}", rules::title_of(due), day_text(due)));
  } else if (!due.exact && due.limit.legal == session.office->now.day()) {
    session.out.say(msg("due today: {0}, {1}", rules::title_of(due), day_text(due)));
  } else {
    session.out.say(msg("due: {0} by {1}, {2}", rules::title_of(due), day_text(due), distance_text(session, due)));
  }
}

void show_next_due(const Session& session, const office::CaseView& view) {
  if (const rules::DueDate* next = rules::next_due(view.dues)) show_due(session, *next);
}

}  // namespace xinfang::cmd
