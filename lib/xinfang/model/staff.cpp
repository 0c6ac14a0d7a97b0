#include "xinfang/model/staff.h"

#include <algorithm>

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

std::vector<const Person*> Staff::holders(const RoleId& role) const {
  std::vector<const Person*> found;
  for (const Person& person : people) {
    if (person.active && person.has(role)) found.push_back(&person);
  }
  return found;
}

}  // namespace xinfang::model
