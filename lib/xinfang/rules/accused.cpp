#include "xinfang/rules/accused.h"

#include <algorithm>

#include "xinfang/model/mistyped.h"
#include "xinfang/model/name_key.h"

namespace xinfang::rules {

namespace {

using model::Person;

/// An identity number that can be right; a mistyped one tells nobody apart.
std::string sound_id(const std::string& number) {
  return model::mistyped_id_number(number) ? std::string() : model::id_number_key(number);
}

}  // namespace

const model::Recusal& recusal_of(const World& world) {
  static const model::Recusal law{"信访工作条例第二十八条第三款", {}, {}, "信访工作条例第三十条第三款", {}};
  const std::optional<model::Recusal>& own = world.policies.at(world.now.day()).recusal;
  return own ? *own : law;
}

Likeness likeness_of(const Person& person, const model::Petitioner& petitioner, const World&) {
  const bool same_id = model::same_id_number(person.id_number, petitioner.id_number);
  if (same_id || model::same_phone(person.phone, petitioner.phone)) return Likeness::same;
  if (!person.bears(petitioner.name)) return Likeness::different;
  const bool other_id = !sound_id(person.id_number).empty() && !sound_id(petitioner.id_number).empty();
  return other_id ? Likeness::different : Likeness::namesake;
}

Likeness likeness_of(const Person& person, const model::Respondent& respondent, const World& world) {
  if (!person.bears(respondent.person)) return Likeness::different;
  const model::Unit* unit = world.staff.unit_called(respondent.organization);
  return unit != nullptr && world.staff.within(person.unit, unit->id) ? Likeness::same : Likeness::namesake;
}

std::string answer(const PersonId& person, const std::string& name) {
  return person.value + "=" + name;
}

bool answered_different(const PersonId& person, const std::string& name, const model::State& state) {
  const std::string key = model::name_key(name);
  return std::any_of(state.events.begin(), state.events.end(), [&](const model::Event* event) {
    const model::Field* answers = event->find("not_same_person");
    if (answers == nullptr || event->by == person) return false;
    return std::any_of(answers->values.begin(), answers->values.end(), [&](const std::string& one) {
      const auto equals = one.find('=');
      return equals != std::string::npos && one.substr(0, equals) == person.value &&
             model::name_key(one.substr(equals + 1)) == key;
    });
  });
}

Accused accused_of(const model::State& state, const World& world) {
  Accused accused;
  for (const model::Respondent& respondent : state.intake.respondents) {
    const std::size_t before = accused.people.size();
    for (const Person* person : world.staff.called(respondent.person)) {
      const bool same = likeness_of(*person, respondent, world) == Likeness::same;
      if (same || !answered_different(person->id, respondent.person, state)) accused.people.push_back(person);
    }
    if (const model::Unit* unit = world.staff.unit_called(respondent.organization);
        unit != nullptr && accused.people.size() == before) {
      accused.units.push_back(unit);
    }
  }
  return accused;
}

std::vector<Reason> shortened_names(const model::State& state, const World& world) {
  std::vector<Reason> reasons;
  const auto ask = [&](const char* rule, Message what, Message instead) {
    add(reasons, {Reason{rule, recusal_of(world).cite, std::move(what), std::move(instead), true}});
  };
  const bool accusation = state.intake.kind == "accusation" || accused_stay_away(state, world);
  for (const model::Respondent& respondent : state.intake.respondents) {
    const std::string& named = respondent.organization;
    if (accusation && world.staff.unit_called(named) == nullptr) {
      for (const model::Unit& unit : world.staff.units) {
        if (!model::abbreviates(named, unit.name)) continue;
        ask("unit-name", msg("is {0} the unit {1}?", named, unit.name),
            msg("if so write the full name, or add an alias in staff.yaml"));
      }
    }
    for (const Person& person : world.staff.people) {
      for (const model::Interest& interest : person.interests) {
        if (!interest.on(world.now.day()) || !model::abbreviates(named, interest.organization)) continue;
        ask("interest-name",
            msg("is {0} the same as {1}, to which somebody here declared a relation?", named, interest.organization),
            msg("if so write the name as it was declared"));
      }
    }
  }
  return reasons;
}

bool accused_stay_away(const model::State& state, const World& world) {
  const std::vector<std::string>& kinds = recusal_of(world).accused_unit_kinds;
  if (state.intake.kind == "accusation") return true;
  const std::vector<UnitId>& only = recusal_of(world).accused_units;
  if (!only.empty()) {
    const Accused accused = accused_of(state, world);
    const auto among = [&](const UnitId& unit) { return std::find(only.begin(), only.end(), unit) != only.end(); };
    const bool one = std::any_of(accused.units.begin(), accused.units.end(),
                                 [&](const model::Unit* unit) { return among(unit->id); }) ||
                     std::any_of(accused.people.begin(), accused.people.end(),
                                 [&](const Person* person) { return among(person->unit); });
    if (!one) return false;
  }
  return std::any_of(kinds.begin(), kinds.end(), [&](const std::string& kind) { return kind == state.intake.kind; });
}

}  // namespace xinfang::rules
