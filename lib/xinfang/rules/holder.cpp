#include "xinfang/rules/holder.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"

namespace xinfang::rules {

Holding holding(const PersonId& id, const RoleId& role, const World& world, model::Day day) {
  const model::Person* person = world.staff.find(id);
  if (person == nullptr) return {};
  if (person->has(role)) return {true, nullptr};
  const model::Person* of = world.staff.stands_in_for(id, role, day);
  return {of != nullptr, of};
}

bool holds_or_is(const PersonId& person, const RoleId& role, const model::State& state, const World& world,
                 model::Day day) {
  if (person.empty()) return false;
  if (role.value == "case-handler") return person == state.handler;
  if (role.value == "case-lead") return person == state.lead;
  if (role.value == "case-unit-head") {
    const model::Person* known = world.staff.find(person);
    const bool of_unit = known != nullptr && world.staff.within(state.unit, known->unit);
    return of_unit && holding(person, RoleId{"unit-head"}, world, day).held;
  }
  return holding(person, role, world, day).held;
}

Holding holding(const PersonId& person, const RoleId& role, const model::State& state, const World& world,
                model::Day day) {
  if (!model::has(model::parts(), role.value)) return holding(person, role, world, day);
  return {holds_or_is(person, role, state, world, day), nullptr};
}

std::vector<const model::Person*> holders_of(const RoleId& role, const model::State& state, const World& world,
                                             model::Day day) {
  if (!model::has(model::parts(), role.value)) return holders_of(role, world, day);
  std::vector<const model::Person*> all;
  for (const model::Person& person : world.staff.people) {
    if (person.active && holds_or_is(person.id, role, state, world, day)) all.push_back(&person);
  }
  return all;
}

std::vector<const model::Person*> holders_of(const RoleId& role, const World& world, model::Day day) {
  std::vector<const model::Person*> all = world.staff.holders(role);
  for (const model::Person& person : world.staff.people) {
    if (person.active && !person.has(role) && holding(person.id, role, world, day).held) all.push_back(&person);
  }
  return all;
}

Message role_name(const RoleId& role) {
  return model::name_of(model::has(model::parts(), role.value) ? model::parts() : model::roles(), role.value);
}

Message person_name(const PersonId& id, const World& world) {
  const model::Person* person = world.staff.find(id);
  return literal(person == nullptr ? id.value : person->name);
}

}  // namespace xinfang::rules
