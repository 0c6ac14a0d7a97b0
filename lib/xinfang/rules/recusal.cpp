#include "xinfang/rules/recusal.h"

#include <algorithm>
#include <array>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/name_key.h"
#include "xinfang/rules/accused.h"
#include "xinfang/rules/holder.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::Person;
using model::State;

/// Who takes a petition in or passes it on decides nothing: that may be somebody of the unit complained about.
bool passes_on(const Event& event) {
  static constexpr std::array<std::string_view, 5> types{"registered", "transferred", "escalated", "recused",
                                                         "objected"};
  return event.is("returned/origin") || std::find(types.begin(), types.end(), event.type) != types.end();
}

/// A person's own word on being no party does not count, nor does it on being one.
Message way_out(const Conflict& conflict, const PersonId& person, const State& state) {
  const std::string number = state.number.serial == 0 ? "" : to_string(state.number);
  if (conflict.namesake) {
    return number.empty()
               ? msg("if not, somebody else registers it with --not-same-person {0}", text::shell_word(conflict.name))
               : msg("if not, somebody else adds --not-same-person {0}; if so: xinfang recuse {1} {2} --ground {3}",
                     text::shell_word(conflict.name), number, person.value, conflict.ground);
  }
  if (conflict.ground == "recused" || number.empty()) return msg("somebody else must do it");
  return msg("somebody else must do it; xinfang recuse {0} {1} --ground {2} puts it on record", number, person.value,
             conflict.ground);
}

void refuse(const PersonId& person, const State& state, const World& world, bool passing_on,
            std::vector<Reason>& reasons) {
  for (const Conflict& conflict : conflicts_of(person, state, world)) {
    if (passing_on && conflict.ground == "accused-unit") continue;
    add(reasons, {Reason{"recusal", conflict.cite, conflict.what, way_out(conflict, person, state), false}});
    return;  // one ground is enough
  }
}

/// Units that an event hands the case or a part of it to.
std::vector<UnitId> units_of(const Event& event) {
  std::vector<UnitId> units;
  for (const char* name : {"unit", "assisting"}) {
    const model::Field* field = event.find(name);
    if (field == nullptr) continue;
    for (const std::string& value : field->values) units.push_back(UnitId{value});
  }
  return units;
}

bool accuses(const UnitId& unit, const Accused& accused, const World& world) {
  return std::any_of(accused.units.begin(), accused.units.end(),
                     [&](const model::Unit* one) { return world.staff.within(unit, one->id); }) ||
         std::any_of(accused.people.begin(), accused.people.end(),
                     [&](const Person* person) { return person->unit == unit || world.staff.leads(*person, unit); });
}

bool is_organ_complained_about(const std::string& organ, const State& state) {
  return std::any_of(
      state.intake.respondents.begin(), state.intake.respondents.end(),
      [&](const model::Respondent& respondent) { return model::same_name(organ, respondent.organization); });
}

}  // namespace

std::vector<PersonId> people_of(const Event& event) {
  std::vector<PersonId> people{event.by};
  const model::EventType* type = model::find_event_type(event.type);
  if (type == nullptr) return people;
  for (const model::FieldType& field : type->fields) {
    const bool names = field.kind == model::FieldKind::person || field.kind == model::FieldKind::people;
    if (!names || field.name == "person" || field.name == "witnesses") continue;
    const model::Field* given = event.find(field.name);
    if (given == nullptr) continue;
    for (const std::string& value : given->values) {
      if (std::find(people.begin(), people.end(), PersonId{value}) == people.end()) people.push_back(PersonId{value});
    }
  }
  return people;
}

std::vector<Reason> check_conflicts(const Event& proposed, const State& before, const World& world) {
  std::vector<Reason> reasons;
  State state = before;
  if (proposed.find("not_same_person") != nullptr) state.events.push_back(&proposed);  // it answers for itself, too
  for (const PersonId& person : people_of(proposed)) {
    const bool own_motion = proposed.type == "recused" && proposed.get("person") == person.value;
    if (person == proposed.by && own_motion) continue;
    refuse(person, state, world, person == proposed.by && passes_on(proposed), reasons);
  }
  return reasons;
}

std::vector<Reason> check_leak(const Event& proposed, const State& state, const World& world) {
  std::vector<Reason> reasons;
  if (!accused_stay_away(state, world)) return reasons;
  const model::Recusal& rule = recusal_of(world);
  const std::string& cite = rule.accused_unit_cite.empty() ? rule.cite : rule.accused_unit_cite;
  const Accused accused = accused_of(state, world);
  for (const UnitId& unit : units_of(proposed)) {
    if (!accuses(unit, accused, world)) continue;
    const model::Unit* known = world.staff.find(unit);
    reasons.push_back(
        {"accused-unit", cite,
         msg("{0} must not get it: it is complained about, or the one complained about leads it",
             known == nullptr ? unit.value : known->name),
         msg("assign it elsewhere, or pass it on: xinfang transfer {0} --organ ORGAN", to_string(state.number)),
         false});
  }
  if (const std::string& organ = proposed.get("organ"); !organ.empty() && is_organ_complained_about(organ, state)) {
    reasons.push_back({"accused-unit", cite, msg("{0} must not get it: it is complained about", organ),
                       msg("pass it to the organ above it"), false});
  }
  return reasons;
}

namespace {

/// Who stands in for somebody can do no more than they could: nothing on their own recusal, nothing where they keep
/// out.
bool may_decide(const PersonId& decider, const RoleId& role, const PersonId& concerned, const State& state,
                const World& world, model::Day day) {
  const Holding held = holding(decider, role, world, day);
  if (role.value == "unit-head") {  // of a unit the one concerned belongs to, not of any
    const Person* of = world.staff.find(concerned);
    const Person* head = held.in_place_of != nullptr ? held.in_place_of : world.staff.find(decider);
    if (of == nullptr || head == nullptr || !world.staff.leads(*head, of->unit)) return false;
  }
  if (!held.held || held.in_place_of == nullptr) return held.held;
  return held.in_place_of->id != concerned && conflicts_of(held.in_place_of->id, state, world).empty();
}

std::vector<const Person*> deciders(const RoleId& role, const PersonId& concerned, const State& state,
                                    const World& world, model::Day day) {
  std::vector<const Person*> people = holders_of(role, world, day);
  std::erase_if(people, [&](const Person* one) {
    return one->id == concerned || !may_decide(one->id, role, concerned, state, world, day) ||
           !conflicts_of(one->id, state, world).empty();
  });
  return people;
}

}  // namespace

RoleId decider_of(const PersonId& person, const State& state, const World& world, model::Day day) {
  const Person* concerned = world.staff.find(person);
  const auto& rules = recusal_of(world).decided_by;
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const model::RecusalDecider& one) {
    return one.who.empty() || (concerned != nullptr && concerned->has(one.who));
  });
  const bool somebody = found != rules.end() && !deciders(found->by, person, state, world, day).empty();
  return somebody ? found->by : RoleId{"leader"};
}

std::vector<Reason> check_recusal(const Event& proposed, const State& state, const World& world) {
  if (proposed.type != "recused") return {};
  const PersonId person{proposed.get("person")};
  const PersonId decider{proposed.get("decided_by")};
  const model::Recusal& rule = recusal_of(world);
  const Person* concerned = world.staff.find(person);
  std::vector<Reason> reasons;
  if (std::find(state.recused.begin(), state.recused.end(), person) != state.recused.end()) {
    return {Reason{"recusal", rule.cite, msg("{0} is recused from this case", concerned->name), {}, false}};
  }
  if (proposed.get("replacement") == person.value) {
    return {Reason{"recusal", rule.cite, msg("{0} cannot take over from themself", concerned->name),
                   msg("add --replacement and somebody else, or leave it away"), false}};
  }
  if (decider == person) {
    reasons.push_back({"recusal", rule.cite, msg("nobody decides on their own recusal"),
                       msg("add --decided-by and somebody who may decide"), false});
    return reasons;
  }
  const model::Day day = proposed.at.day();
  const RoleId by = decider_of(person, state, world, day);
  if (!may_decide(decider, by, person, state, world, day)) {
    std::vector<Message> who;
    for (const Person* one : deciders(by, person, state, world, day)) who.push_back(literal(one->name));
    reasons.push_back({"recusal", rule.cite,
                       msg("{0} cannot decide on the recusal of {1}: it takes the {2}", person_name(decider, world),
                           concerned->name, role_name(by)),
                       who.empty()
                           ? msg("nobody here may decide: pass the case to the organ above, xinfang transfer {0}",
                                 to_string(state.number))
                           : msg("ask {0}, then add --decided-by", joined(who)),
                       false});
  }
  if (proposed.get("decision") == "refused" && proposed.get("reason").empty()) {
    reasons.push_back({"recusal", rule.cite, msg("a refusal gives its reasons"), msg("add --reason TEXT"), false});
  }
  if (proposed.get("decision") == "refused" && !conflicts_of(person, state, world).empty()) {
    reasons.push_back({"recusal", rule.cite, conflicts_of(person, state, world).front().what,
                       msg("it must be granted: --decision granted"), false});
  }
  return reasons;
}

namespace {

/// What `name` answers for those of `people` of whom it is asked.
void answer_for(const std::vector<PersonId>& people, const std::string& name, const PersonId& by, const State& state,
                const World& world, model::Field& answers) {
  for (const PersonId& person : people) {
    if (person == by) continue;  // a word on oneself does not count
    for (const Conflict& conflict : conflicts_of(person, state, world)) {
      if (!conflict.namesake || !model::same_person_name(conflict.name, name)) continue;
      const std::string one = answer(person, conflict.name);
      if (std::find(answers.values.begin(), answers.values.end(), one) == answers.values.end()) {
        answers.values.push_back(one);
      }
    }
  }
}

}  // namespace

Result<void> complete_answers(Event& proposed, const State& state, const World& world) {
  const model::Field* given = proposed.find("not_same_person");
  if (given == nullptr) return {};
  model::Field answers{"not_same_person", {}, true};
  std::vector<PersonId> everybody;
  for (const Person& person : world.staff.people) everybody.push_back(person.id);
  for (const std::string& name : given->values) {
    const std::size_t before = answers.values.size();
    // Those the event names; else it is about whoever bears the name.
    answer_for(people_of(proposed), name, proposed.by, state, world, answers);
    if (answers.values.size() == before) answer_for(everybody, name, proposed.by, state, world, answers);
    if (answers.values.size() == before) {
      return fail(ErrorKind::usage, msg("nobody else in staff.yaml is in question for the name '{0}'", name),
                  msg("--not-same-person answers for others: the name as it stands in the case"));
    }
  }
  std::erase_if(proposed.fields, [](const model::Field& field) { return field.name == "not_same_person"; });
  proposed.fields.push_back(std::move(answers));
  return {};
}

bool may_be_hidden(const State& state, const World& world) {
  if (state.intake.kind != "accusation" || state.intake.respondents.empty()) return false;
  const Accused accused = accused_of(state, world);
  return !accused.people.empty() || !accused.units.empty();
}

bool hidden_from(const PersonId& viewer, const State& state, const World& world) {
  if (!may_be_hidden(state, world)) return false;
  const Accused accused = accused_of(state, world);
  const Person* person = world.staff.find(viewer);
  if (person == nullptr) return true;
  const bool is_accused =
      std::any_of(accused.people.begin(), accused.people.end(), [&](const Person* one) { return one->id == viewer; });
  if (is_accused) return true;
  const bool registered_it = !state.events.empty() && state.events.front()->by == viewer;
  return !registered_it && accuses(person->unit, accused, world);
}

}  // namespace xinfang::rules
