#include "xinfang/model/staff.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/model/name_key.h"

namespace xinfang::model {

namespace {

template <class Thing>
const Thing* by_id(const std::vector<Thing>& things, const auto& id) {
  const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
  return found == things.end() ? nullptr : &*found;
}

/// The only one that `matches`; null when none or several do.
template <class Thing>
const Thing* only(const std::vector<Thing>& things, const auto& matches) {
  const auto first = std::find_if(things.begin(), things.end(), matches);
  if (first == things.end() || std::find_if(first + 1, things.end(), matches) != things.end()) return nullptr;
  return &*first;
}

Error unknown(Message what, std::string_view text, const std::vector<std::string>& known, Message list) {
  const auto meant = text::closest(text, known);
  return {ErrorKind::usage, std::move(what), meant ? msg("did you mean '{0}'?", *meant) : std::move(list)};
}

/// Whether who has `own` counts as one who has `role`.
bool implies(const RoleId& own, const RoleId& role) {
  const bool leads = own.value == "head" || own.value == "deputy" || own.value == "discipline";
  return own == role || (role.value == "leader" && leads);
}

}  // namespace

bool Person::has(const RoleId& role) const {
  return std::any_of(roles.begin(), roles.end(), [&](const RoleId& own) { return implies(own, role); });
}

bool Person::bears(std::string_view other) const {
  return same_person_name(name, other) || std::any_of(aliases.begin(), aliases.end(), [&](const std::string& alias) {
           return same_person_name(alias, other);
         });
}

const Unit* Staff::find(const UnitId& id) const {
  return by_id(units, id);
}

const Person* Staff::find(const PersonId& id) const {
  return by_id(people, id);
}

const Person* Staff::find_by_any(std::string_view text) const {
  if (text.empty()) return nullptr;
  if (const Person* person = find(PersonId{std::string(text)})) return person;
  return only(people, [&](const Person& person) { return person.name == text || person.email == text; });
}

const Unit* Staff::find_unit_by_any(std::string_view text) const {
  if (text.empty()) return nullptr;
  if (const Unit* unit = find(UnitId{std::string(text)})) return unit;
  return only(units, [&](const Unit& unit) {
    return unit.name == text || std::find(unit.aliases.begin(), unit.aliases.end(), text) != unit.aliases.end();
  });
}

Error Staff::unknown_person(std::string_view text) const {
  std::vector<std::string> known;
  std::vector<std::string> namesakes;
  for (const Person& person : people) {
    known.insert(known.end(), {person.id.value, person.name});
    if (person.name == text) namesakes.push_back(person.id.value);
  }
  if (!namesakes.empty()) {
    return {ErrorKind::usage, msg("several people in staff.yaml are called '{0}'", text),
            msg("write the id, one of: {0}", joined(namesakes))};
  }
  return unknown(msg("nobody in staff.yaml is '{0}'", text), text, known, msg("xinfang staff show lists the people"));
}

Error Staff::unknown_unit(std::string_view text) const {
  std::vector<std::string> known;
  for (const Unit& unit : units) known.insert(known.end(), {unit.id.value, unit.name});
  return unknown(msg("no unit in staff.yaml is '{0}'", text), text, known, msg("xinfang staff show lists the units"));
}

std::vector<const Person*> Staff::holders(const RoleId& role) const {
  std::vector<const Person*> found;
  for (const Person& person : people) {
    if (person.active && person.has(role)) found.push_back(&person);
  }
  return found;
}

std::vector<const Person*> Staff::called(std::string_view name) const {
  std::vector<const Person*> found;
  if (name_key(name).empty()) return found;
  for (const Person& person : people) {
    if (person.bears(name)) found.push_back(&person);
  }
  return found;
}

const Unit* Staff::unit_called(std::string_view name) const {
  const std::string key = name_key(name);
  if (key.empty()) return nullptr;
  const auto found = std::find_if(units.begin(), units.end(), [&](const Unit& unit) {
    return unit.id.value == name || name_key(unit.name) == key ||
           std::any_of(unit.aliases.begin(), unit.aliases.end(),
                       [&](const std::string& alias) { return name_key(alias) == key; });
  });
  return found == units.end() ? nullptr : &*found;
}

bool Staff::within(const UnitId& unit, const UnitId& above) const {
  if (unit.empty() || above.empty()) return false;
  UnitId at = unit;
  for (std::size_t steps = 0; steps <= units.size(); ++steps) {  // the reader refuses circles; a file may be edited
    if (at == above) return true;
    const Unit* known = find(at);
    if (known == nullptr || known->under.empty()) return false;
    at = known->under;
  }
  return false;
}

bool Staff::leads(const Person& person, const UnitId& unit) const {
  if (unit.empty()) return false;
  if (person.has(RoleId{"head"})) return true;
  if (person.has(RoleId{"unit-head"}) && within(unit, person.unit)) return true;
  return std::any_of(person.leads.begin(), person.leads.end(), [&](const UnitId& led) { return within(unit, led); });
}

const Person* Staff::stands_in_for(const PersonId& person, const RoleId& role, Day day) const {
  for (const Delegation& delegation : delegations) {
    if (delegation.to != person || !delegation.on(day)) continue;
    const Person* of = find(delegation.of);
    const bool given = std::any_of(delegation.roles.begin(), delegation.roles.end(),
                                   [&](const RoleId& own) { return implies(own, role); });
    if (of != nullptr && given && of->has(role)) return of;
  }
  return nullptr;
}

}  // namespace xinfang::model
