#include "event_verb.h"

#include <algorithm>
#include <map>
#include <memory>

#include "case_json.h"
#include "hooks.h"
#include "intake_value.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/cases.h"

namespace xinfang::cmd {

namespace {

using model::FieldKind;

struct Typed {
  std::string number;
  std::string file;                                                     ///< to be kept beside the case
  std::map<std::string, std::vector<std::string>, std::less<>> values;  ///< by field
};

const char* value_name(FieldKind kind) {
  switch (kind) {
    case FieldKind::person:
    case FieldKind::people: return "PERSON";
    case FieldKind::unit:
    case FieldKind::units: return "UNIT";
    case FieldKind::duration: return "DURATION";
    case FieldKind::day: return "DATE";
    case FieldKind::deadline: return "ID";
    case FieldKind::event: return "EVENT";
    case FieldKind::intake_field: return "FIELD";
    case FieldKind::file_name: return "NAME";
    case FieldKind::code:
    case FieldKind::some_codes: return "WORD";
    default: return "TEXT";
  }
}

Message known_words(const model::FieldType& field) {
  return field.codes == nullptr ? Message{} : model::listed(field.codes());
}

/// What was typed as it is written in files: dates and durations in their exact form, codes also by their names.
Result<std::string> normalized(const Session& session, const model::FieldType& field, const std::string& typed) {
  if (field.kind == FieldKind::day) {
    XINFANG_TRY(day, calendar::read_day(typed, now(session)));
    return calendar::to_string(day);
  }
  if (field.kind == FieldKind::duration) {
    XINFANG_TRY(duration, calendar::parse_duration(typed));
    return calendar::to_string(duration);
  }
  if (field.codes != nullptr) return key_of(field.codes(), typed);
  if (field.kind == FieldKind::intake_field) return field_typed(typed);
  if (field.kind == FieldKind::deadline) return deadline_typed(session, typed);
  if (field.kind == FieldKind::text && typed == "-") {
    XINFANG_TRY(text, read_input("-"));
    return text::trim(text);
  }
  return typed;
}

Result<model::Event> make_event(const Session& session, const model::EventType& type, const Typed& typed) {
  model::Event event;
  event.type = type.type;
  for (const auto& [name, values] : typed.values) {
    const model::FieldType& field = *model::find_field(type, name);
    model::Field given{name, {}, model::is_list(field.kind)};
    for (const std::string& value : model::is_list(field.kind) ? list_of(values) : values) {
      if (value.empty()) continue;
      XINFANG_TRY(exact, normalized(session, field, value));
      given.values.push_back(std::move(exact));
    }
    if (!given.values.empty()) event.fields.push_back(std::move(given));
  }
  if (type.type == "amended") {
    XINFANG_TRY(exact, intake_value(session, event.get("field"), event.get("new")));
    event.set("new", exact);
  }
  event.set("override", session.globals.override_reason);
  if (model::Field answers{"not_same_person", list_of(session.globals.not_same_person), true};
      !answers.values.empty()) {
    event.fields.push_back(std::move(answers));
  }
  return event;
}

/// On a terminal a required value that is missing and does not fill itself is asked for.
Result<void> ask_missing(const Session& session, const model::EventType& type, const EventVerb& verb, Typed& typed) {
  if (!session.interactive) return {};
  for (const VerbOption& option : verb.options) {
    const model::FieldType& field = *model::find_field(type, option.field);
    auto& values = typed.values[std::string(option.field)];
    const bool given = !values.empty() && !values.front().empty();
    if (given || !field.required || field.filled != model::Filled::no) continue;
    XINFANG_TRY(answer, ask(msg(option.help), tr(known_words(field))));
    values = {answer};
  }
  return {};
}

Result<int> run(Session& session, const EventVerb& verb, Typed typed) {
  const model::EventType& type = *model::find_event_type(verb.event);
  XINFANG_TRY(number, case_number(session, typed.number));
  std::optional<std::string> material;
  if (verb.material) {
    auto& name = typed.values["file"];
    name.resize(1);
    XINFANG_TRY(bytes, verb.material(session, typed.file, name.front()));
    material = std::move(bytes);
  }
  XINFANG_CHECK(ask_missing(session, type, verb, typed));
  XINFANG_TRY(event, make_event(session, type, typed));
  XINFANG_TRY(by, actor(session));
  XINFANG_TRY(at, dated(session));
  event.by = by;
  if (at) event.at = *at;
  XINFANG_TRY(done, office::act(*session.office,
                                {number, event, at.has_value(), session.globals.dry_run, std::move(material)}));
  session.out.warnings(done.verdict.warnings);
  session.out.remarks(done.verdict.remarks);
  if (done.unclimbed) session.out.notices({*done.unclimbed});
  if (!session.globals.dry_run) {
    std::vector<model::Event> written{done.event};
    written.insert(written.end(), done.followed.begin(), done.followed.end());
    run_hooks(session, number, written);
  }
  if (session.json()) {
    session.out.json(acted_json(session, done));
    return 0;
  }
  const Message status = model::name_of(model::statuses(), model::key(done.after.state.status));
  if (session.globals.dry_run) {
    session.out.say(
        msg("{0}: would be {1}, status then: {2}", to_string(number), model::event_name(type.type), status));
  } else {
    session.out.say(msg("{0}: {1} (event {2}), status: {3}", to_string(number), model::event_name(type.type),
                        done.event.seq, status));
  }
  tell_followed(session, done.followed);
  if (verb.deadlines) verb.deadlines(session, done);
  show_next_due(session, done.after);
  if (verb.after && !session.globals.dry_run) XINFANG_CHECK(verb.after(session, done));
  return 0;
}

}  // namespace

Command event_verb(EventVerb verb) {
  const auto configure = [verb](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    const model::EventType& type = *model::find_event_type(verb.event);
    options.word("NUMBER", typed->number, msg("the case: 123, 2026-123 or 2026-000123"));
    if (verb.material) options.word("FILE", typed->file, msg("the file to keep: a scan, a photograph, a document"));
    for (const VerbOption& option : verb.options) {
      const model::FieldType& field = *model::find_field(type, option.field);
      std::string names = option.flag == nullptr ? flag_of(option.field) : option.flag;
      if (option.positional) names = std::string(option.field) + "," + names;
      auto& values = typed->values[std::string(option.field)];
      const Message words = known_words(field);
      const Message help = words.text.empty() ? msg(option.help) : msg("{0} ({1})", msg(option.help), words);
      if (model::is_list(field.kind)) {
        options.values(names, value_name(field.kind), values, help);
      } else {
        options.value(names, value_name(field.kind), values, help);
      }
    }
    return [typed, verb](Session& session) { return run(session, verb, *typed); };
  };
  return {verb.name, verb.stage, verb.summary, Needs::store, {}, true, configure};
}

}  // namespace xinfang::cmd
