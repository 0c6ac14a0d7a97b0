#include "xinfang/rules/requirement.h"

#include <algorithm>
#include <functional>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/holder.h"
#include "xinfang/rules/reach.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::Requirement;

std::string option_of(std::string_view field) {
  std::string option(field);
  std::replace(option.begin(), option.end(), '_', '-');
  return option;
}

/// What is decided, not what is done: a hint leaves it open.
bool is_decision(std::string_view facet) {
  return facet == "decision" || facet == "result" || facet == "outcome" || facet == "satisfaction" ||
         facet == "finding" || facet == "adoption";
}

std::string placeholder(std::string_view facet) {
  std::string word(facet);
  for (char& c : word) c = static_cast<char>(c - 'a' + 'A');
  return word;
}

/// `xinfang note 2026-000001 --kind team`, with a value for each word behind the name.
Message command_of(const std::string& event, const model::State& state) {
  const auto parts = model::parts_of(event);
  const model::EventType* type = model::find_event_type(parts.front());
  if (type == nullptr) return {};
  std::string command = "xinfang " + std::string(type->command) + " " + to_string(state.number);
  if (type->type == "attached") command += " FILE";
  for (std::size_t i = 1; i < parts.size(); ++i) {
    command += " --" + option_of(type->facets[i - 1]) + " " +
               (is_decision(type->facets[i - 1]) ? placeholder(type->facets[i - 1]) : std::string(parts[i]));
  }
  if (const auto plus = event.find('+'); plus != std::string::npos) {
    return msg("{0} --{1} and what it is", command, option_of(event.substr(plus + 1)));
  }
  return literal(command);
}

/// The last of that name since the case was reopened; an assignment still stands after that.
const Event* standing(const std::string& name, const model::State& state) {
  const Event* found = state.last_this_round(name);
  return found == nullptr && name == "assigned" && !state.unit.empty() ? state.last(name) : found;
}

void missing_events(const Requirement& rule, const model::State& state, std::vector<Reason>& reasons) {
  for (const std::string& needed : rule.needs) {
    if (state.last_this_round(needed) != nullptr) continue;
    reasons.push_back({"requirement", rule.cite, msg("'{0}' has to come first", model::act_name(needed)),
                       command_of(needed, state), true});
  }
}

Reason asked(const Requirement& rule, Message what, Message instead) {
  return {"requirement", rule.cite, std::move(what), std::move(instead), true};
}

/// Asked of the roles that people have; those that are parts of the case were the same then.
Reason asked_of_people(const Requirement& rule, const std::vector<RoleId>& roles, Message what, Message instead) {
  Reason reason = asked(rule, std::move(what), std::move(instead));
  reason.of_today = std::any_of(roles.begin(), roles.end(),
                                [](const RoleId& role) { return !model::has(model::parts(), role.value); });
  return reason;
}

Message roles_of(const std::vector<RoleId>& roles) {
  std::vector<Message> names;
  for (const RoleId& role : roles) names.push_back(role_name(role));
  return joined(names, N_("{0} or {1}"));
}

/// The number and what the last assignment said, for one that changes `part` only.
std::string as_assigned(std::string_view part, const model::State& state) {
  std::string words = to_string(state.number);
  const Event* last = state.last("assigned");
  if (last == nullptr || state.unit.empty()) return words + " UNIT";
  words += " --unit " + state.unit.value;
  if (part != "case-handler" && !state.handler.empty()) words += " --handler " + state.handler.value;
  if (!last->get("due").empty()) words += " --due " + last->get("due");
  return words;
}

/// Who handles or leads the case must be somebody, and that somebody have the role.
void wrong_part(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
                std::vector<Reason>& reasons) {
  for (const auto& [part, roles] : rule.who) {
    if (!model::has(model::parts(), part)) continue;
    const PersonId& person = part == "case-lead" ? state.lead : state.handler;
    const auto fits = [&](const RoleId& role) { return holds_or_is(person, role, state, world, proposed.at.day()); };
    if (std::any_of(roles.begin(), roles.end(), fits)) continue;
    const Message name = model::field_name(part);
    reasons.push_back(asked_of_people(
        rule, person.empty() ? std::vector<RoleId>{} : roles,
        person.empty() ? msg("the case has no '{0}': it takes the {1}", name, roles_of(roles))
                       : msg("'{0}' is {1}: it takes the {2}", name, person_name(person, world), roles_of(roles)),
        msg("xinfang assign {0} --{1} PERSON", as_assigned(part, state), part == "case-lead" ? "lead" : "handler")));
  }
}

/// A field of the event, or of what was brought in.
std::string said(const Event& proposed, const std::string& field, const model::State& state) {
  if (proposed.type != "registered") return text::trim(proposed.get(field));
  return text::trim(model::intake_field(state.intake, field).value_or(""));
}

void missing_fields(const Requirement& rule, const Event& proposed, const model::State& state,
                    std::vector<Reason>& reasons) {
  for (const std::string& field : rule.fields) {
    if (!said(proposed, field, state).empty()) continue;
    if (proposed.type == "registered") {
      const bool own_option = field.find('.') == field.npos;
      reasons.push_back({"requirement", rule.cite, msg("'{0}' must be stated", model::field_name(field)),
                         own_option ? msg("add --{0} and what it is", option_of(field))
                                    : msg("xinfang register --help shows the options"),
                         true});
      continue;
    }
    const std::string option = option_of(field);
    const model::EventType* type = model::find_event_type(proposed.type);
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
    const bool person = known != nullptr && known->kind == model::FieldKind::person;
    reasons.push_back({"requirement", rule.cite, msg("'{0}' must be stated", model::field_name(field)),
                       known != nullptr && known->codes != nullptr
                           ? msg("add --{0}, one of: {1}", option, model::listed(known->codes()))
                       : person ? msg("add --{0} and who it is", option)
                                : msg("add --{0} and what it is", option),
                       true});
  }
}

void wrong_actor(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
                 std::vector<Reason>& reasons) {
  const Message name = person_name(proposed.by, world);
  const auto has = [&](const RoleId& role) { return holds_or_is(proposed.by, role, state, world, proposed.at.day()); };
  if (!rule.by.empty() && std::none_of(rule.by.begin(), rule.by.end(), has)) {
    const Message role = roles_of(rule.by);
    reasons.push_back(asked_of_people(rule, rule.by,
                                      proposed.by.empty() ? msg("only the {0} may do this", role)
                                                          : msg("{0} may not do this: it takes the {1}", name, role),
                                      msg("use --by and somebody who may; xinfang staff show lists the roles")));
  }
  const auto of_unit = [&](const UnitId& unit) {
    const model::Person* actor = world.staff.find(proposed.by);
    return actor != nullptr && world.staff.within(actor->unit, unit);
  };
  if (!rule.by_unit.empty() && !proposed.by.empty() &&
      std::none_of(rule.by_unit.begin(), rule.by_unit.end(), of_unit)) {
    std::vector<Message> units;
    for (const UnitId& unit : rule.by_unit) {
      const model::Unit* known = world.staff.find(unit);
      units.push_back(literal(known == nullptr ? unit.value : known->name));
    }
    reasons.push_back(asked_of_people(
        rule, {RoleId{}}, msg("{0} may not do this: it takes somebody of {1}", name, joined(units, N_("{0} or {1}"))),
        msg("use --by and somebody who may; xinfang staff show lists the units")));
  }
  const Event* other = rule.by_other_than.empty() ? nullptr : state.last_this_round(rule.by_other_than);
  if (other != nullptr && other->by == proposed.by) {
    reasons.push_back(asked(rule,
                            msg("{0} did '{1}' and cannot do this, too", name, model::act_name(rule.by_other_than)),
                            msg("somebody else must do it")));
  }
  const Event* same = rule.by_same_as.empty() ? nullptr : standing(rule.by_same_as, state);
  if (same != nullptr && same->by != proposed.by) {
    reasons.push_back(asked(
        rule,
        msg("only {0}, who did '{1}', may do this", person_name(same->by, world), model::act_name(rule.by_same_as)),
        msg("use --by {0}", same->by.value)));
  }
}

/// The fields that are people, what they say, how often, and what it must agree with.
void wrong_contents(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
                    std::vector<Reason>& reasons) {
  const auto values_of = [&](const std::string& field) {
    const model::Field* given = proposed.find(field);
    return given == nullptr ? std::vector<std::string>{} : given->values;
  };
  const model::EventType* type = model::find_event_type(proposed.type);
  const auto words_of = [&](const std::string& field, const std::vector<std::string>& words) {
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
    return known == nullptr || known->codes == nullptr ? joined(words) : model::listed(words, known->codes());
  };
  for (const auto& [field, roles] : rule.who) {
    const std::vector<std::string> people = values_of(field);
    const std::vector<RoleId>& wanted = roles;  // clang 14 hands no binding to a lambda
    const auto fits = [&](const std::string& person) {
      return std::any_of(wanted.begin(), wanted.end(), [&](const RoleId& role) {
        return holds_or_is(PersonId{person}, role, state, world, proposed.at.day());
      });
    };
    if (people.empty() || std::any_of(people.begin(), people.end(), fits)) continue;
    std::vector<Message> names;
    for (const std::string& person : people) names.push_back(person_name(PersonId{person}, world));
    reasons.push_back(asked_of_people(
        rule, roles, msg("'{0}' is {1}: it takes the {2}", model::field_name(field), joined(names), roles_of(roles)),
        msg("xinfang staff show lists the roles")));
  }
  for (const auto& [field, words] : rule.one_of) {
    for (const std::string& value : values_of(field)) {
      if (std::find(words.begin(), words.end(), value) != words.end()) continue;
      reasons.push_back(asked(rule,
                              msg("'{0}' cannot be '{1}' here", model::field_name(field), words_of(field, {value})),
                              msg("one of: {0}", words_of(field, words))));
    }
  }
  for (const auto& [field, count] : rule.at_least) {
    if (static_cast<int>(values_of(field).size()) >= count) continue;
    reasons.push_back(asked(rule, msg("'{0}' takes at least {1}", model::field_name(field), count),
                            msg("add --{0} with {1} of them, separated by commas", option_of(field), count)));
  }
  for (const model::SameAs& same : rule.same) {
    const Event* other = standing(same.event, state);
    if (other == nullptr || proposed.get(same.field).empty() || other->get(same.its) == proposed.get(same.field))
      continue;
    reasons.push_back(asked(rule,
                            msg("'{0}' must be {1}, as in '{2}'", model::field_name(same.field),
                                person_name(PersonId{other->get(same.its)}, world), model::act_name(same.event)),
                            msg("add --{0} {1}", option_of(same.field), other->get(same.its))));
  }
}

/// Who or what was there before must not be there again.
void the_same_again(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
                    std::vector<Reason>& reasons) {
  for (const model::SameAs& other : rule.different) {
    const std::string& given = proposed.get(other.field);
    const auto before = std::find_if(state.events.begin(), state.events.end(), [&](const Event* event) {
      return !given.empty() && event->is(other.event) && event->get(other.its) == given;
    });
    if (before == state.events.end()) continue;
    reasons.push_back(asked(rule,
                            msg("'{0}' must not be {1}, as in '{2}' on {3}", model::field_name(other.field),
                                person_name(PersonId{given}, world), model::act_name(other.event),
                                calendar::to_string((*before)->at.day())),
                            msg("add --{0} and somebody or something else", option_of(other.field))));
  }
}

void not_at_all(const Requirement& rule, const Event& proposed, std::vector<Reason>& reasons) {
  if (!rule.forbidden) return;
  reasons.push_back(asked(rule, msg("'{0}' is not allowed here", model::act_name(proposed.type)),
                          msg("see the clause; a leader may let it pass with --override REASON")));
}

/// Too late after the event it depends on.
void too_late(const Requirement& rule, const Event& proposed, const model::State& state, const World& world,
              const model::Policy& policy, std::vector<Reason>& reasons) {
  if (!rule.within) return;
  const Event* of = standing(rule.within->of, state);
  if (of == nullptr && rule.within->of != "received") return;
  const model::Day start = of == nullptr ? state.intake.received.day() : of->happened().day();
  const auto limit = calendar::add(world.calendar, start, rule.within->time, policy.rest_day);
  // What others did is told by `on`; one's own act is in time when it is written down in time.
  const model::Day done = proposed.get("on").empty() ? proposed.written().day() : proposed.happened().day();
  if (done <= limit.legal) return;
  if (proposed.happened().day() <= limit.legal) {
    reasons.push_back(asked(rule,
                            msg("it was possible until {0} and is entered only now: dated back it would look in time",
                                calendar::to_string(limit.legal)),
                            msg("leave --at away, or --override REASON with --by a leader")));
    return;
  }
  reasons.push_back(
      asked(rule,
            msg("it was possible until {0}: {1} after '{2}' on {3}", calendar::to_string(limit.legal),
                calendar::describe(rule.within->time), model::act_name(rule.within->of), calendar::to_string(start)),
            msg("a leader may let it pass with --override REASON")));
}

/// Petitioners whom no event of that name has reached; one that names nobody reached all.
void unreached(const Requirement& rule, const model::State& state, std::vector<Reason>& reasons) {
  if (rule.each_petitioner.empty()) return;
  Places told;
  for (const Event* event : state.events) {
    if (!event->is(rule.each_petitioner) || !state.this_round(*event)) continue;
    const Places reached = reached_by(*event, state);
    told.insert(told.end(), reached.begin(), reached.end());
  }
  std::size_t left = 0;
  for (std::size_t place = 0; place < state.intake.petitioners.size(); ++place) {
    const bool named = !state.intake.petitioners[place].name.empty();
    if (named && std::find(told.begin(), told.end(), place) == told.end()) ++left;
  }
  if (left == 0) return;
  reasons.push_back(
      asked(rule, msg("{0} of the petitioners were not reached by '{1}'", left, model::act_name(rule.each_petitioner)),
            command_of(rule.each_petitioner, state)));
}

bool asks_for_roles(const model::When& when) {
  return !when.respondent_role.empty() || std::any_of(when.unless.begin(), when.unless.end(), asks_for_roles);
}

/// Calls `check` with each requirement the policy has for the event.
void for_each_rule(const Event& proposed, const model::State& state, const model::Policy& policy, const World& world,
                   std::vector<Reason>& reasons, const std::function<void(const Requirement&)>& check) {
  for (const Requirement& rule : policy.requirements) {
    if (!proposed.is(rule.event) || !model::holds(rule.when, state, proposed, world.staff)) continue;
    const std::size_t before = reasons.size();
    check(rule);
    for (std::size_t i = before; i < reasons.size() && asks_for_roles(rule.when); ++i) reasons[i].of_today = true;
  }
}

}  // namespace

std::vector<Reason> check_needs(const Event& proposed, const model::State& state, const model::Policy& policy,
                                const World& world) {
  std::vector<Reason> reasons;
  for_each_rule(proposed, state, policy, world, reasons, [&](const Requirement& rule) {
    not_at_all(rule, proposed, reasons);
    missing_events(rule, state, reasons);
    wrong_part(rule, proposed, state, world, reasons);
    too_late(rule, proposed, state, world, policy, reasons);
    unreached(rule, state, reasons);
  });
  return reasons;
}

std::vector<Reason> check_contents(const Event& proposed, const model::State& state, const model::Policy& policy,
                                   const World& world) {
  std::vector<Reason> reasons;
  for_each_rule(proposed, state, policy, world, reasons, [&](const Requirement& rule) {
    missing_fields(rule, proposed, state, reasons);
    wrong_actor(rule, proposed, state, world, reasons);
    wrong_contents(rule, proposed, state, world, reasons);
    the_same_again(rule, proposed, state, world, reasons);
  });
  return reasons;
}

}  // namespace xinfang::rules
