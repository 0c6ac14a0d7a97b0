#include <algorithm>
#include <list>
#include <map>
#include <memory>

#include "case_json.h"
#include "duty_text.h"
#include "duty_views.h"
#include "duty_writers.h"
#include "intake_value.h"
#include "verbs.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

using model::FieldKind;

struct Typed {
  std::string target;  ///< the duty, or the number of an entry
  std::string who;
  std::map<std::string, std::vector<std::string>, std::less<>> values;  ///< by field
};

const char* value_name(FieldKind kind) {
  switch (kind) {
    case FieldKind::person:
    case FieldKind::people: return "PERSON";
    case FieldKind::day: return "DATE";
    case FieldKind::clock: return "TIME";
    default: return "TEXT";
  }
}

Result<std::string> normalized(const Session& session, const model::FieldType& field, const std::string& typed) {
  if (field.kind == FieldKind::day) {
    XINFANG_TRY(day, calendar::read_day(typed, now(session)));
    return calendar::to_string(day);
  }
  if (field.kind == FieldKind::clock) {
    XINFANG_TRY(clock, calendar::read_clock(typed));
    return calendar::to_string(clock);
  }
  if (field.name == "text" && typed == "-") {
    XINFANG_TRY(text, read_input("-"));
    return text::trim(text);
  }
  return typed;
}

/// --on, else the day of --at, else today.
Result<std::string> day_of(const Session& session, const Writer& writer, const model::Event& entry) {
  XINFANG_TRY(at, dated(session));
  if (!at) return entry.get("on").empty() ? calendar::to_string(now(session).day()) : entry.get("on");
  if (writer.entry == "voided") {
    return fail(ErrorKind::usage, msg("an entry is taken back on the day it is done"), msg("leave --at away"));
  }
  if (!entry.get("on").empty()) {
    return fail(ErrorKind::usage, msg("'{0}' and '{1}' both name the day", "--on", "--at"), msg("leave --at away"));
  }
  return calendar::to_string(at->day());
}

Result<model::Event> make_entry(const Session& session, const Writer& writer, const Typed& typed) {
  model::Event entry;
  entry.type = writer.entry;
  for (const auto& [name, values] : typed.values) {
    const model::FieldType& field = field_of(writer, name);
    const bool list = field.kind == FieldKind::people;
    model::Field given{name, {}, list};
    for (const std::string& value : list ? list_of(values) : values) {
      if (value.empty()) continue;
      XINFANG_TRY(exact, normalized(session, field, value));
      given.values.push_back(std::move(exact));
    }
    if (!given.values.empty()) entry.fields.push_back(std::move(given));
  }
  XINFANG_TRY(on, day_of(session, writer, entry));
  entry.set("on", on);
  if (!writer.about_entry()) entry.set("duty", text::trim(typed.target));
  entry.set("override", session.globals.override_reason);
  return entry;
}

/// What the entry cannot do without: of its kind, and by the duty's own words.
std::vector<std::string> wanted_fields(const Session& session, const Writer& writer, const model::Event& entry) {
  std::vector<std::string> wanted;
  for (const WriterOption& option : writer.options) {
    if (field_of(writer, option.field).required) wanted.emplace_back(option.field);
  }
  if (writer.about_entry()) return wanted;
  const model::Duty* duty = rules::duty_on(model::day_of(entry), entry.get("duty"), session.office->world());
  if (duty == nullptr) return wanted;
  if (writer.entry == "held") wanted.insert(wanted.end(), duty->needs.begin(), duty->needs.end());
  if (!entry.get("stand_in_for").empty()) wanted.emplace_back("reason");
  if (writer.entry == "found" && duty->findings) {
    if (duty->findings->responsible) wanted.emplace_back("responsible");
    if (duty->findings->due) wanted.emplace_back("due");
  }
  return wanted;
}

/// On a terminal what is missing is asked for.
Result<void> ask_missing(const Session& session, const Writer& writer, Typed& typed, model::Event& entry) {
  if (!session.interactive) return {};
  for (const std::string& field : wanted_fields(session, writer, entry)) {
    if (!entry.get(field).empty()) continue;
    XINFANG_TRY(answer, ask(model::field_name(field)));
    XINFANG_TRY(exact, normalized(session, field_of(writer, field), answer));
    entry.set(field, exact);
  }
  const model::Duty* duty = rules::duty_on(model::day_of(entry), entry.get("duty"), session.office->world());
  if (writer.has_bearer() && typed.who.empty() && duty != nullptr && !duty->role.empty()) {
    XINFANG_TRY(answer, ask(model::field_name("person")));
    typed.who = answer;
  }
  return {};
}

void tell(const Session& session, const Writer& writer, const Typed& typed, const office::DutyDone& done) {
  const model::Event& entry = done.entry;
  const std::string number = to_string(model::number_of(entry));
  const Message about = writer.about_entry() ? literal(text::trim(typed.target)) : literal(duty_title(session, entry));
  const Message what = model::duty_entry_name(entry.type);
  const Message bearer = writer.has_bearer() ? msg("{0}, {1}, {2}", about, who_text(session, entry), entry.get("on"))
                                             : msg("{0}, {1}", about, entry.get("on"));
  session.out.say(session.globals.dry_run ? msg("would be {0}: {1}", what, bearer)
                                          : msg("{0} {1}: {2}", number, what, bearer));
  if (const PersonId absent{entry.get("stand_in_for")}; entry.type == "held" && !absent.empty()) {
    const std::string held_by = person_name(session, PersonId{entry.get("person")});
    session.out.say(done.standing ? msg("it counts for {0}, not for {1}", held_by, person_name(session, absent))
                                  : msg("it counts for nobody: {0} does not have this duty, and {1} did not hold it",
                                        held_by, person_name(session, absent)));
  }
  if (!done.standing) return;
  const rules::Standing& standing = *done.standing;
  session.out.say(msg("{0}: {1} of {2}", calendar::label(standing.duty->per, standing.period), standing.held,
                      standing.duty->at_least));
}

Result<int> write(Session& session, const Writer& writer, Typed typed) {
  if (typed.target.empty()) {
    const bool entry = writer.about_entry();
    return fail(ErrorKind::usage, entry ? msg("the number of the entry is missing") : msg("the duty is missing"),
                entry ? msg("xinfang duty check and xinfang duty list show the numbers")
                      : msg("xinfang policy show lists the duties"));
  }
  if (session.globals.format == "csv" || session.globals.format == "markdown") {
    return fail(ErrorKind::usage, msg("'{0}' cannot print '{1}'", writer.name, session.globals.format),
                msg("known are: {0}", "table, json"));
  }
  XINFANG_TRY(entry, make_entry(session, writer, typed));
  XINFANG_CHECK(ask_missing(session, writer, typed, entry));
  XINFANG_TRY(by, actor(session));
  entry.by = by;
  const std::string about = writer.about_entry() ? typed.target : "";
  XINFANG_TRY(done,
              office::record_duty(*session.office, {entry, text::trim(typed.who), about, session.globals.dry_run}));
  session.out.warnings(done.verdict.warnings);
  if (session.json()) {
    Json value = entry_json(session, {}, done.entry);
    session.out.json({{"dry_run", session.globals.dry_run},
                      {"entry", std::move(value)},
                      {"standing", done.standing ? standing_json(session, *done.standing) : Json(nullptr)}});
  } else {
    tell(session, writer, typed, done);
  }
  return 0;
}

void add_writer(Options options, const Writer& writer, Typed& typed) {
  if (writer.about_entry()) {
    options.word("ENTRY", typed.target, msg("the number of the entry: D12, or 2026-D12"));
  } else {
    options.word("DUTY", typed.target, msg("the duty, by its id or title in the policy"));
  }
  if (writer.has_bearer()) {
    options.value("--who", "PERSON", typed.who, msg("who did or does it: id, name or e-mail"));
  }
  for (const WriterOption& option : writer.options) {
    const model::FieldType& field = field_of(writer, option.field);
    auto& values = typed.values[std::string(option.field)];
    if (field.kind == FieldKind::people) {
      options.values(flag_of(option.field), value_name(field.kind), values, msg(option.help));
    } else {
      options.value(flag_of(option.field), value_name(field.kind), values, msg(option.help));
    }
  }
}

using View = Result<int> (*)(Session&, const DutyQuestion&);

Result<int> look(Session& session, const char* name, View view, const DutyQuestion& question) {
  XINFANG_CHECK(check_reads_only(session, name));
  return view(session, question);
}

Options add_view(Options options, const char* name, const Message& summary, DutyQuestion& question) {
  Options verb = options.verb(name, summary);
  verb.word("PERIOD", question.period, msg("2026-10, 2026-Q3 or 2026; the one that runs if not given"));
  verb.value("--duty", "DUTY", question.duty, msg("only this duty"));
  return verb;
}

}  // namespace

Command duty_command() {
  const auto configure = [](Options options) -> Run {
    struct Writing {
      Options verb;
      const Writer* writer;
      Typed typed;
    };
    const auto writings = std::make_shared<std::list<Writing>>();
    for (const Writer& writer : writers()) {
      Writing& added = writings->emplace_back(options.verb(writer.name, msg(writer.summary)), &writer, Typed{});
      add_writer(added.verb, writer, added.typed);
    }
    const auto question = std::make_shared<DutyQuestion>();
    Options checking =
        add_view(options, "check", msg("what is short and what is open; silent when nothing is"), *question);
    checking.flag("--exit-code", question->exit_code, msg("exit with 6 when something is late"));
    const std::vector<std::pair<Options, View>> views{
        {checking, duty_check},
        {add_view(options, "list", msg("every entry, with its number"), *question), duty_list},
        {add_view(options, "schedule", msg("what was planned and what became of it"), *question), duty_schedule},
        {add_view(options, "board", msg("the notice board: who receives when and where"), *question), duty_board}};
    return [options, writings, question, views](Session& session) -> Result<int> {
      for (const Writing& one : *writings) {
        if (one.verb.typed()) return write(session, *one.writer, one.typed);
      }
      for (const auto& [verb, view] : views) {
        if (verb.typed()) return look(session, verb.name().c_str(), view, *question);
      }
      return one_of_required(options.verbs(), "xinfang duty check");
    };
  };
  return {"duty",       Stage::overview,     N_("reception days, screenings and what else recurs"),
          Needs::store, {"csv", "markdown"}, true,
          configure};
}

}  // namespace xinfang::cmd
