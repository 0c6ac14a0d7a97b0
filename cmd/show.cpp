#include <memory>

#include "case_json.h"
#include "verbs.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::cmd {

namespace {

void field(const Session& session, const Message& label, const std::string& value) {
  if (value.empty()) return;
  session.out.line(text::pad_right(tr(label), 16) + "  " + value);
}

std::string joined(const std::vector<std::string>& words, const model::Codes& codes) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : "、") + tr(model::name_of(codes, word));
  return all;
}

void show_petitioners(const Session& session, const model::Intake& intake) {
  const bool reveal = session.globals.reveal;
  for (const model::Petitioner& one : intake.petitioners) {
    std::string line = reveal ? one.name : mask_name(one.name);
    for (const std::string& more :
         {reveal ? one.phone : mask_phone(one.phone), reveal ? one.id_number : mask_id_number(one.id_number),
          reveal ? one.address : mask_address(one.address)}) {
      if (!more.empty()) line += "  " + more;
    }
    if (one.representative) line += "  " + translate(N_("(representative)"));
    field(session, msg("petitioner"), line);
  }
  if (intake.headcount > 1) field(session, msg("number of persons"), std::to_string(intake.headcount));
}

void show_intake(const Session& session, const model::Intake& intake) {
  field(session, msg("received"), calendar::clock_time(intake.received));
  field(session, msg("channel"), tr(model::name_of(model::channels(), intake.channel)));
  field(session, msg("kind"), tr(model::name_of(model::kinds(), intake.kind)));
  field(session, msg("level"), tr(model::name_of(model::levels(), intake.level)));
  field(session, msg("category"), intake.category);
  field(session, msg("flags"), joined(intake.flags, model::flags()));
  show_petitioners(session, intake);
  for (const model::Respondent& one : intake.respondents) {
    field(session, msg("complained about"),
          one.organization + (one.organization.empty() || one.person.empty() ? "" : " ") + one.person);
  }
  if (intake.origin) {
    field(session, msg("handed down by"), text::trim(intake.origin->organ + " " + intake.origin->document));
    if (intake.origin->report_by) field(session, msg("report by"), calendar::to_string(*intake.origin->report_by));
  }
  field(session, msg("other number"), intake.external_number);
  if (intake.repeat_of) field(session, msg("repeat of"), to_string(*intake.repeat_of));
}

void show_deadlines(const Session& session, const std::vector<rules::DueDate>& dues) {
  if (dues.empty()) return;
  Table table;
  table.header = {translate(N_("deadline")), translate(N_("from")), translate(N_("due")), translate(N_("done")),
                  translate(N_("clause"))};
  for (const rules::DueDate& due : dues) {
    const bool late = due.late(session.office->now);
    std::string done = due.met         ? calendar::to_string(due.met->day())
                       : due.abandoned ? translate(N_("not owed any more"))
                                       : "";
    if (late) done += (done.empty() ? "" : " ") + translate(due.met ? N_("(late)") : N_("overdue"));
    table.rows.push_back({{tr(rules::title_of(due))},
                          {calendar::to_string(due.from.day())},
                          {day_text(due)},
                          {done, late ? Colour::red : Colour::none},
                          {due.rule == nullptr ? "" : due.rule->cite}});
  }
  session.out.line();
  session.out.table(table);
}

/// A rule that was overruled, with its clause behind the id.
std::string rule_text(const std::string& warning) {
  const auto blank = warning.find(' ');
  const std::string name = tr(model::name_of(model::rules(), warning.substr(0, blank)));
  return blank == std::string::npos ? name : tr(msg("{0} ({1})", name, warning.substr(blank + 1)));
}

/// One value of an event's field as people read it.
std::string readable(const Session& session, const office::CaseView& view, const model::FieldType& known,
                     const std::string& value) {
  using model::FieldKind;
  switch (known.kind) {
    case FieldKind::code:
    case FieldKind::some_codes: return tr(model::name_of(known.codes(), value));
    case FieldKind::person:
    case FieldKind::people: return person_name(session, PersonId{value});
    case FieldKind::unit:
    case FieldKind::units: return unit_name(session, UnitId{value});
    case FieldKind::intake_field: return tr(model::field_name(value));
    case FieldKind::deadline: return tr(model::name_of(model::deadline_names(), value));
    case FieldKind::duration: {
      const auto duration = calendar::parse_duration(value);
      return duration ? tr(calendar::describe(*duration)) : value;
    }
    case FieldKind::moment: {
      const auto moment = calendar::parse_moment(value);
      return moment ? calendar::clock_time(*moment) : value;
    }
    case FieldKind::words: return rule_text(value);
    case FieldKind::event:
      for (const model::Event& other : view.of->events) {
        if (other.eid.value == value) return std::to_string(other.seq);
      }
      return value;
    default: return value;
  }
}

std::string event_details(const Session& session, const office::CaseView& view, const model::Event& event) {
  const model::EventType* type = model::find_event_type(event.type);
  std::string text;
  for (const model::Field& given : event.fields) {
    if (given.name == "sha256") continue;  // for check and for programs
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, given.name);
    std::string values;
    for (const std::string& value : given.values) {
      const std::string shown = hidden(session, event, given.name)                 ? "***"
                                : known == nullptr                                 ? value
                                : value == "unrecorded" && known->codes == nullptr ? translate(N_("not recorded"))
                                : known->name == "old" || known->name == "new"
                                    ? tr(model::value_name(event.get("field"), value))
                                    : readable(session, view, *known, value);
      values += (values.empty() ? "" : "、") + shown;
    }
    text += (text.empty() ? "" : "  ") + tr(model::field_name(given.name)) + translate(N_(": ")) +
            (given.name == "file" ? values : text::shorten(values, 60));
  }
  return text;
}

/// Also of what was voided: the files are still there.
bool has_materials(const office::CaseView& view) {
  const auto& events = view.of->events;
  return std::any_of(events.begin(), events.end(), [](const model::Event& event) { return event.type == "attached"; });
}

void show_events(const Session& session, const office::CaseView& view) {
  Table table;
  table.header = {translate(N_("no.")), translate(N_("when")), translate(N_("who")), translate(N_("what")), ""};
  table.right = {true};
  for (const model::Event& event : view.of->events) {
    const bool stands = event.type == "voided" ||
                        std::find_if(view.state.events.begin(), view.state.events.end(), [&](const model::Event* one) {
                          return one->eid == event.eid;
                        }) != view.state.events.end();
    std::string what = tr(model::event_name(event.type));
    if (!stands) what += " " + translate(N_("(void)"));
    table.rows.push_back({{std::to_string(event.seq)},
                          {calendar::clock_time(event.at)},
                          {person_name(session, event.by)},
                          {what, stands ? Colour::none : Colour::dim},
                          {event_details(session, view, event), stands ? Colour::none : Colour::dim}});
  }
  session.out.line();
  session.out.table(table);
}

Result<int> run(Session& session, const std::string& typed) {
  XINFANG_TRY(number, case_number(session, typed));
  XINFANG_TRY(view, office::view(*session.office, number));
  if (session.json()) {
    session.out.json({{"case", case_json(session, view)}});
    return 0;
  }
  const model::State& state = view.state;
  session.out.line(to_string(number) + "  " + state.intake.title, Colour::bold);
  field(session, msg("status"), tr(model::name_of(model::statuses(), model::key(state.status))));
  if (state.suspended != nullptr) {
    field(session, msg("suspended"),
          tr(msg("{0}, since {1}", model::name_of(model::suspensions(), state.suspended->get("kind")),
                 calendar::to_string(state.suspended->at.day()))));
  }
  field(session, msg("unit"), unit_name(session, state.unit));
  for (const UnitId& unit : state.assisting) field(session, msg("assisting"), unit_name(session, unit));
  field(session, msg("handler"), person_name(session, state.handler));
  field(session, msg("lead"), person_name(session, state.lead));
  show_intake(session, state.intake);
  if (has_materials(view)) field(session, msg("materials"), office::materials_of(view) + "/");
  if (!state.intake.statement.empty()) {
    session.out.line();
    session.out.paragraph(state.intake.statement);
  }
  show_deadlines(session, view.dues);
  show_events(session, view);
  session.out.notices(view.notices);
  return 0;
}

}  // namespace

Command show_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<std::string>();
    options.word("NUMBER", *typed, msg("the case: 123, 2026-123 or 2026-000123"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"show", Stage::overview, N_("show a case: what came in, what was done, what is due"), Needs::store, {},
          false,  configure};
}

}  // namespace xinfang::cmd
