#include "xinfang/model/staff.h"

#include <algorithm>

#include "xinfang/base/text.h"

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

}  // namespace

bool Person::has(const RoleId& role) const {
  return std::any_of(roles.begin(), roles.end(), [&](const RoleId& own) {
    return own == role || (role.value == "leader" && (own.value == "head" || own.value == "deputy"));
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
  return only(units, [&](const Unit& unit) { return unit.name == text; });
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

}  // namespace xinfang::model
