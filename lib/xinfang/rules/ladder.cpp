#include "xinfang/rules/ladder.h"

#include <fmt/format.h>

#include <algorithm>

#include "xinfang/base/ulid.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/rules/holder.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/rules/transition.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::Rung;
using model::State;

std::string_view type_of(const Rung& rung) {
  return model::type_of_command(rung.act)->type;
}

/// The same on every clone: from what the rung is about, never from the clock.
Ulid eid_of(const model::Case& of, const std::string& about, const model::Moment& since, const Rung& rung) {
  const auto milliseconds =
      std::chrono::duration_cast<std::chrono::milliseconds>(since.utc().time_since_epoch()).count();
  return derive_ulid(static_cast<std::uint64_t>(milliseconds), of.uid.value + "/" + about + "/" + rung.id);
}

bool on_record(const model::Case& of, const Ulid& eid) {
  return std::any_of(of.events.begin(), of.events.end(), [&](const Event& event) { return event.eid == eid; });
}

/// Rest days burn no rung: one that falls on a rest day comes on the next working day.
model::Day day_of(const Rung& rung, const DueDate& due, const World& world) {
  const model::Day raw = calendar::add(world.calendar, due.limit.legal, rung.at, calendar::RestDay::keep).raw;
  model::Day day = raw;
  while (!world.calendar.is_working(day)) day += date::days{1};
  return day;
}

Event make_event(const Rung& rung, const Ulid& eid, const State& state, const World& world) {
  Event event;
  event.eid = eid;
  event.at = world.now;
  event.by = PersonId{std::string(model::the_program)};
  event.type = type_of(rung);
  event.set("rung", rung.id);
  if (!rung.circumstance.empty()) event.set("kind", rung.circumstance);
  model::Field to{"to", {}, true};
  for (const PersonId& person : recipients(rung.to, state, world)) to.values.push_back(person.value);
  if (!to.values.empty()) event.fields.push_back(std::move(to));
  return event;
}

bool rests(const DueDate& due, const State& state) {
  const auto& kinds = due.rule == nullptr ? std::vector<std::string>{} : due.rule->excludes;
  return state.suspended != nullptr &&
         std::find(kinds.begin(), kinds.end(), state.suspended->get("kind")) != kinds.end();
}

void add_deadline_rungs(const model::Case& of, const State& state, const DueDate& due, const World& world,
                        std::vector<DueRung>& found) {
  if (!due.open() || rests(due, state)) return;
  const model::Policy& policy = due.policy == nullptr ? world.policies.at(due.from.day()) : *due.policy;
  for (const Rung& rung : policy.escalation) {
    if (rung.deadline != due.id || !model::holds(rung.when, state, world.staff)) continue;
    const model::Day day = day_of(rung, due, world);
    if (day > world.now.day() || check_transition(state, type_of(rung))) continue;
    const std::string about = fmt::format("{}/{}/{}/{}", due.id, due.unit.value, due.round, due.extensions);
    const Ulid eid = eid_of(of, about, due.from, rung);
    if (on_record(of, eid)) continue;
    Event event = make_event(rung, eid, state, world);
    event.set("deadline", due.id);
    found.push_back({&rung, day, std::move(event)});
  }
}

void add_event_rungs(const model::Case& of, const State& state, const World& world, std::vector<DueRung>& found) {
  for (const Event* event : state.events) {
    if (event->by.value == model::the_program) continue;  // a rung starts no other: they would go on without end
    // What an imported ledger tells of is over; an event is reported while the case is open, or if it is the last.
    if (!model::is_open(state.status) && event != state.events.back()) continue;
    for (const Rung& rung : world.policies.at(event->at.day()).escalation) {
      if (rung.on.empty() || !event->is(rung.on) || !model::holds(rung.when, state, world.staff)) continue;
      if (check_transition(state, type_of(rung))) continue;
      const Ulid eid = eid_of(of, event->eid.value, event->at, rung);
      if (!on_record(of, eid)) found.push_back({&rung, event->at.day(), make_event(rung, eid, state, world)});
    }
  }
}

/// Who of a role is meant in this case.
std::vector<PersonId> meant(const RoleId& role, const State& state, const World& world) {
  if (role.value == "case-handler") return {state.handler};
  if (role.value == "case-lead") return {state.lead};
  const bool of_the_unit = role.value == "unit-head" || role.value == "case-unit-head";
  std::vector<PersonId> people;
  for (const model::Person* person : holders_of(of_the_unit ? RoleId{"unit-head"} : role, world, world.now.day())) {
    const bool own_unit = !of_the_unit || world.staff.within(state.unit, person->unit);
    if (own_unit) people.push_back(person->id);
  }
  return people;
}

/// Levels above a role, for when nobody of it may be told.
std::vector<RoleId> above(const RoleId& role, const World& world) {
  const auto& chain = world.policies.at(world.now.day()).chain;
  std::vector<RoleId> levels =
      chain ? chain->levels : std::vector{RoleId{"unit-head"}, RoleId{"deputy"}, RoleId{"head"}};
  const auto own = std::find(levels.begin(), levels.end(), role);
  if (own != levels.end()) levels.erase(levels.begin(), own + 1);
  return levels;
}

std::vector<Reason> refused(Message what, Message instead) {
  return {Reason{"escalation", "", std::move(what), std::move(instead), false}};
}

/// Along the chain, by the roles that people have.
std::vector<Reason> refused(Message what, Message instead, const std::string& cite) {
  return {Reason{"escalation", cite, std::move(what), std::move(instead), true, false, true}};
}

/// The highest level of the chain that the case has reached in this round, counted from 1: by an escalation, or because
/// whoever sends it up stands there.
std::size_t reached(const Event& proposed, const State& state, const model::Chain& chain, const World& world) {
  std::size_t level = 0;
  for (std::size_t i = 0; i < chain.levels.size(); ++i) {
    const bool of_the_unit = chain.levels[i].value == "unit-head" && !state.unit.empty();
    const RoleId role = of_the_unit ? RoleId{"case-unit-head"} : chain.levels[i];
    if (holds_or_is(proposed.by, role, state, world, proposed.at.day())) level = i + 1;
  }
  for (const Event* event : state.events) {
    const model::Field* to = event->find("to");
    if (event->type != "escalated" || to == nullptr || !state.this_round(*event)) continue;
    for (std::size_t i = level; i < chain.levels.size(); ++i) {
      const bool held = std::any_of(to->values.begin(), to->values.end(), [&](const std::string& person) {
        return holding(PersonId{person}, chain.levels[i], world, event->at.day()).held;
      });
      if (held) level = i + 1;
    }
  }
  return level;
}

std::vector<Reason> check_chain(const Event& proposed, const State& state, const World& world) {
  const auto& chain = world.policies.at(proposed.at.day()).chain;
  const model::Field* to = proposed.find("to");
  if ((to == nullptr || to->values.empty()) && proposed.get("organ").empty()) {
    return refused(msg("to whom is it escalated?"), msg("add --to PERSON, or --organ ORGAN"));
  }
  if (!chain) return {};
  const std::size_t level = reached(proposed, state, *chain, world);
  if (to == nullptr || to->values.empty()) {
    if (level == chain->levels.size()) return {};
    return refused(
        msg("one level at a time: the next one is the {0}, not another organ", role_name(chain->levels[level])),
        msg("add --to PERSON; xinfang staff show lists the roles"), chain->cite);
  }
  if (level == chain->levels.size()) {
    return refused(msg("the highest level has it already"), msg("pass it on with --organ ORGAN"), chain->cite);
  }
  for (const std::string& person : to->values) {
    if (holding(PersonId{person}, chain->levels[level], world, proposed.at.day()).held) continue;
    return refused(msg("one level at a time: the next one is the {0}, which {1} is not",
                       role_name(chain->levels[level]), person_name(PersonId{person}, world)),
                   msg("xinfang staff show lists the roles"), chain->cite);
  }
  return {};
}

}  // namespace

std::vector<PersonId> recipients(const std::vector<RoleId>& to, const State& state, const World& world) {
  std::vector<PersonId> all;
  const auto add_free = [&](const RoleId& role) {
    bool any = false;
    for (const PersonId& person : meant(role, state, world)) {
      const model::Person* known = world.staff.find(person);
      if (known == nullptr || !known->active || !conflicts_of(person, state, world).empty()) continue;
      any = true;
      if (std::find(all.begin(), all.end(), person) == all.end()) all.push_back(person);
    }
    return any;
  };
  for (const RoleId& role : to) {
    if (add_free(role)) continue;
    const auto levels = above(role, world);
    (void)std::any_of(levels.begin(), levels.end(), add_free);
  }
  return all;
}

std::vector<DueRung> due_rungs(const model::Case& of, const State& state, const std::vector<DueDate>& dues,
                               const World& world, Trigger trigger) {
  std::vector<DueRung> found;
  if (state.status == model::Status::voided) return found;
  add_event_rungs(of, state, world, found);
  if (trigger == Trigger::all) {
    for (const DueDate& due : dues) add_deadline_rungs(of, state, due, world, found);
  }
  std::stable_sort(found.begin(), found.end(), [](const DueRung& a, const DueRung& b) { return a.day < b.day; });
  return found;
}

std::vector<Reason> check_ladder(const model::Case& of, const Event& proposed, const State& state, const Clocks& clocks,
                                 const World& world) {
  const bool by_program = proposed.by.value == model::the_program;
  if (!by_program) {
    if (!proposed.get("rung").empty()) return refused(msg("only the program writes rungs of the ladder"), {});
    return proposed.type == "escalated" ? check_chain(proposed, state, world) : std::vector<Reason>{};
  }
  const auto due = due_rungs(of, state, clocks(), world, Trigger::all);
  const bool expected =
      std::any_of(due.begin(), due.end(), [&](const DueRung& rung) { return rung.event.eid == proposed.eid; });
  if (expected) return {};
  return refused(msg("'{0}' signs only what the escalation ladder brings about", model::the_program),
                 msg("use --by and a person"));
}

}  // namespace xinfang::rules
