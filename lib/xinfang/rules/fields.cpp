#include "xinfang/rules/fields.h"

#include <algorithm>
#include <map>

#include "xinfang/base/sha256.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/model/material.h"
#include "xinfang/model/name_key.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

namespace {

using model::FieldKind;
using model::FieldType;

Result<void> check_person(const std::string& id, const World& world) {
  const model::Person* person = world.staff.find(PersonId{id});
  if (person == nullptr) return tl::unexpected(world.staff.unknown_person(id));
  if (!person->active) {
    return fail(ErrorKind::usage, msg("'{0}' is no longer active in staff.yaml", person->name),
                msg("xinfang staff show lists the people"));
  }
  return {};
}

Result<void> check_unit(const std::string& id, const World& world) {
  if (world.staff.find(UnitId{id}) != nullptr) return {};
  return tl::unexpected(world.staff.unknown_unit(id));
}

/// What the policies declare; they do not say which field a word is for.
Message own_words(const World& world) {
  std::map<std::string, std::string> words;
  for (const auto& [effective, policy] : world.policies.versions())
    words.insert(policy.words.begin(), policy.words.end());
  std::vector<Message> all;
  for (const auto& [word, name] : words) all.push_back(model::shown(word, literal(name)));
  return joined(all);
}

Result<void> check_code(const std::string& key, const FieldType& field, const World& world, Mode mode) {
  const auto& codes = field.codes();
  if (field.own_words && model::is_own_word(key)) return check_own_word(key, world);
  if (model::has(mode == Mode::history ? codes : model::of_today(codes), key)) return {};
  Error unknown = model::unknown_code(key, model::field_name(field.name), field.codes());
  if (const Message own = own_words(world); field.own_words && !own.text.empty()) {
    unknown.hint = msg("{0}; the office's own words: {1}", std::move(unknown.hint), own);
  }
  return tl::unexpected(std::move(unknown));
}

Result<void> check_value(const std::string& value, const FieldType& field, const model::State& state,
                         const World& world, Mode mode) {
  const auto checked = [](const auto& result) -> Result<void> {
    if (!result) return tl::unexpected(result.error());
    return {};
  };
  switch (field.kind) {
    case FieldKind::person:
    case FieldKind::people: return check_person(value, world);
    case FieldKind::unit:
    case FieldKind::units: return check_unit(value, world);
    case FieldKind::code:
    case FieldKind::some_codes: return check_code(value, field, world, mode);
    case FieldKind::duration: return checked(calendar::parse_duration(value));
    case FieldKind::day: return checked(calendar::parse_day(value));
    case FieldKind::moment: return checked(calendar::parse_moment(value));
    case FieldKind::clock: return checked(calendar::parse_clock(value));
    case FieldKind::deadline: return check_deadline(value, world);
    case FieldKind::intake_field:
      if (model::intake_field(state.intake, value)) return {};
      return tl::unexpected(model::unknown_intake_field(value));
    case FieldKind::file_name: return model::check_material_name(value);
    case FieldKind::sha256:
      if (is_sha256(value)) return {};
      return fail(ErrorKind::usage, msg("'{0}' is no SHA-256", value));
    case FieldKind::byte_count:
      if (model::is_byte_count(value)) return {};
      return fail(ErrorKind::usage, msg("'{0}' is no number of bytes", value));
    case FieldKind::event:
    case FieldKind::case_number:  // whether there is such a case only the store knows
    case FieldKind::text:
    case FieldKind::texts:
    case FieldKind::words: return {};
  }
  return {};
}

/// Whom a notice reached: petitioners of the case.
Result<void> check_petitioners(const model::Event& event, const model::State& state) {
  const model::Field* named = event.find("petitioners");
  if (named == nullptr) return {};
  for (const std::string& name : named->values) {
    const auto& petitioners = state.intake.petitioners;
    const bool known = std::any_of(petitioners.begin(), petitioners.end(), [&](const model::Petitioner& one) {
      return model::same_person_name(one.name, name);
    });
    if (known) continue;
    return fail(ErrorKind::usage, msg("'{0}' is no petitioner of this case", name),
                msg("xinfang show {0} tells who is", to_string(state.number)));
  }
  return {};
}

std::string option_of(std::string_view field) {
  std::string option(field);
  std::replace(option.begin(), option.end(), '_', '-');
  return option;
}

}  // namespace

Result<void> check_own_word(const std::string& word, const World& world) {
  for (const auto& [effective, policy] : world.policies.versions()) {
    if (policy.words.contains(word)) return {};
  }
  return fail(ErrorKind::usage, msg("no policy of the office declares the word '{0}'", word),
              msg("xinfang policy show lists them under words"));
}

Result<void> check_deadline(const std::string& id, const World& world) {
  if (model::set_in_the_case(id)) return {};
  for (const auto& [effective, policy] : world.policies.versions()) {
    if (policy.find_deadline(id) != nullptr) return {};
  }
  std::vector<Message> known;
  for (const model::Deadline& one : world.policies.at(world.now.day()).deadlines) {
    known.push_back(model::shown(one.id, title_of(one)));
  }
  return fail(ErrorKind::usage, msg("the policy has no deadline '{0}'", id), msg("known are: {0}", joined(known)));
}

Result<void> check_fields(const model::Event& event, const model::State& state, const World& world, Mode mode,
                          const std::vector<model::EventType>& types) {
  const model::EventType* type = model::find_event_type(event.type, types);
  if (type == nullptr) return fail(ErrorKind::usage, msg("'{0}' is no event", event.type));
  if (event.by.value != model::the_program) XINFANG_CHECK(check_person(event.by.value, world));
  for (const model::Field& given : event.fields) {
    const FieldType* field = model::find_field(*type, given.name);
    if (field == nullptr) return fail(ErrorKind::usage, msg("'{0}' has no field '{1}'", event.type, given.name));
    if (given.values.size() > 1 && !model::is_list(field->kind)) {
      return fail(ErrorKind::usage, msg("'{0}' takes one value", given.name));
    }
    for (const std::string& value : given.values) XINFANG_CHECK(check_value(value, *field, state, world, mode));
  }
  if (event.type == "notified") XINFANG_CHECK(check_petitioners(event, state));
  return check_filled(event, *type);
}

Result<void> check_filled(const model::Event& event, const model::EventType& type) {
  for (const FieldType& field : type.fields) {
    if (field.required && text::trim(event.get(field.name)).empty()) {
      const bool typed = event.type != "attached";  // what that lacks comes with its file
      return fail(ErrorKind::usage, msg("'{0}' is missing", model::field_name(field.name)),
                  typed ? msg("add --{0}; xinfang {1} --help shows the options", option_of(field.name), type.command)
                        : msg("xinfang attach NUMBER FILE"));
    }
  }
  return {};
}

}  // namespace xinfang::rules
