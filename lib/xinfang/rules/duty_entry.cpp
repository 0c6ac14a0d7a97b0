#include "xinfang/rules/duty_entry.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/rules/duty.h"

namespace xinfang::rules {

namespace {

using model::Duty;
using model::DutyLog;
using model::Event;

std::string name_of(const std::string& person, const World& world) {
  const model::Person* known = world.staff.find(PersonId{person});
  return known == nullptr ? person : known->name;
}

bool binds_person(const Duty& duty, const std::string& id, const World& world) {
  const model::Person* person = world.staff.find(PersonId{id});
  return person != nullptr && binds(duty, *person);
}

Reason not_bound(const Duty& duty, const std::string& person, const World& world) {
  return {"not-bound", duty.cite, msg("'{0}' is no duty of {1}", duty.title, name_of(person, world)),
          msg("it is one of each {0}; where they took somebody's place, add --stand-in-for PERSON and --reason TEXT",
              model::name_of(model::roles(), duty.role.value)),
          false};
}

/// A duty of the unit or of the office is not one person's.
std::vector<Reason> check_as_one(const Event& proposed, const Duty& duty, const World& world) {
  const Message without = msg("leave --who and --stand-in-for away; --with names who took part");
  if (!proposed.get("person").empty() || !proposed.get("stand_in_for").empty() ||
      proposed.get("unit") != duty.unit.value) {
    if (duty.unit.empty()) {
      return {{"not-bound", duty.cite, msg("'{0}' is the duty of the office as one", duty.title), without, false}};
    }
    const model::Unit* unit = world.staff.find(duty.unit);
    return {{"not-bound", duty.cite,
             msg("'{0}' is the duty of the unit {1}", duty.title, unit == nullptr ? duty.unit.value : unit->name),
             without, false}};
  }
  return {};
}

std::vector<Reason> check_stand_in(const Event& proposed, const Duty& duty, const World& world) {
  const std::string& person = proposed.get("person");
  const std::string& absent = proposed.get("stand_in_for");
  std::vector<Reason> reasons;
  if (!duty.stand_in) {
    reasons.push_back({"stand-in", duty.cite, msg("nobody can stand in for another at '{0}'", duty.title),
                       msg("{0} has to do it on another day", name_of(absent, world)), false});
  }
  if (person == absent) {
    reasons.push_back({"stand-in", duty.cite, msg("{0} cannot stand in for themselves", name_of(person, world)),
                       msg("leave --stand-in-for away"), false});
  } else if (!binds_person(duty, absent, world)) {
    reasons.push_back(not_bound(duty, absent, world));
  }
  if (text::trim(proposed.get("reason")).empty()) {
    reasons.push_back({"stand-in", duty.cite, msg("it must be stated why {0} was prevented", name_of(absent, world)),
                       msg("add --reason and what it is"), false});
  }
  return reasons;
}

std::vector<Reason> check_who(const Event& proposed, const Duty& duty, const World& world) {
  if (duty.role.empty()) return check_as_one(proposed, duty, world);
  if (!proposed.get("unit").empty()) return {not_bound(duty, proposed.get("unit"), world)};
  if (!proposed.get("stand_in_for").empty()) return check_stand_in(proposed, duty, world);
  const std::string& person = proposed.get("person");
  if (binds_person(duty, person, world)) return {};
  return {not_bound(duty, person, world)};
}

std::vector<Reason> check_hours(const Event& proposed) {
  const std::string& from = proposed.get("from");
  const std::string& to = proposed.get("to");
  if (to.empty()) return {};
  if (from.empty()) {
    return {{"hours", "", msg("it ends at {0} and begins nowhere", to), msg("add --from"), false}};
  }
  if (from < to) return {};
  return {
      {"hours", "", msg("it begins at {0} and ends at {1}", from, to), msg("--to must be later than --from"), false}};
}

Reason unstated(const Duty& duty, std::string_view part) {
  std::string option(part);
  std::replace(option.begin(), option.end(), '_', '-');
  return {"duty-needs", duty.cite, msg("'{0}' must be stated", model::field_name(part)),
          msg("add --{0} and what it is", option), true};
}

std::vector<Reason> check_stated(const Event& proposed, const Duty& duty) {
  std::vector<Reason> reasons;
  for (const std::string& part : duty.needs) {
    if (text::trim(proposed.get(part)).empty()) reasons.push_back(unstated(duty, part));
  }
  return reasons;
}

/// One person is at one place at a time: a second entry of the day names other hours.
std::vector<Reason> check_twice(const DutyLog& log, const Event& proposed, const Duty& duty) {
  const auto hours = hours_of(proposed);
  for (const Event& other : log.entries) {
    if (other.type != proposed.type || other.get("duty") != proposed.get("duty") ||
        other.get("person") != proposed.get("person") || other.get("unit") != proposed.get("unit") ||
        other.get("on") != proposed.get("on") || !log.stands(other)) {
      continue;
    }
    const auto other_hours = hours_of(other);
    if (hours && other_hours && !hours->meets(*other_hours)) continue;
    const std::string number = to_string(model::number_of(other));
    return {{"twice", duty.cite, msg("entry {0} says that of {1} already", number, proposed.get("on")),
             msg("give --from and --to where it was at another time; xinfang duty void {0} takes it back", number),
             false}};
  }
  return {};
}

std::vector<Reason> check_finding(const Event& proposed, const Duty& duty) {
  if (!duty.findings) {
    return {{"no-ledger", duty.cite, msg("'{0}' keeps no ledger of findings", duty.title),
             msg("those that do have 'findings:' in the policy; xinfang policy show lists the duties"), false}};
  }
  std::vector<Reason> reasons;
  const bool due = !proposed.get("due").empty();
  if (duty.findings->responsible && proposed.get("responsible").empty()) {
    reasons.push_back(unstated(duty, "responsible"));
  }
  if (duty.findings->due && !due) reasons.push_back(unstated(duty, "due"));
  if (due && proposed.get("due") < proposed.get("on")) {
    reasons.push_back(
        {"finding-due", duty.cite,
         msg("the time limit, {0}, lies before the day it was found, {1}", proposed.get("due"), proposed.get("on")),
         msg("set a later --due"), false});
  }
  return reasons;
}

/// A limit that has passed is not to look met.
std::vector<Reason> check_settling(const DutyLog& log, const Event& proposed, const Event& target, const World& world) {
  const std::string number = to_string(model::number_of(target));
  if (target.type != "found") {
    return {
        {"entry-kind", "", msg("entry {0} is no finding", number), msg("xinfang duty list shows the entries"), false}};
  }
  if (const Event* settled = log.about(target, "settled")) {
    return {{"settled", "", msg("entry {0} is settled already", number),
             msg("entry {0} says so", to_string(model::number_of(*settled))), false}};
  }
  if (proposed.get("on") < target.get("on")) {
    return {{"order", "", msg("{0} lies before the day it was found, {1}", proposed.get("on"), target.get("on")),
             msg("use a later --on"), false}};
  }
  const std::string& due = target.get("due");
  if (due.empty() || due >= calendar::to_string(world.now.day()) || proposed.get("on") > due) return {};
  return {{"late-entry", "",
           msg("dated back to {0}, the time limit {1}, which has passed, would look met", proposed.get("on"), due),
           msg("use the day it is entered, or --override REASON with --by a leader"), true}};
}

/// What was written down today is taken back freely.
std::vector<Reason> check_taking_back(const DutyLog& log, const Event& target, const World& world) {
  const std::string number = to_string(model::number_of(target));
  if (target.type == "voided") {
    return {{"entry-kind", "", msg("entry {0} takes another one back and stays", number),
             msg("write what was taken back anew"), false}};
  }
  if (const Event* settled = log.about(target, "settled")) {
    return {{"settled", "", msg("entry {0} stands on it", to_string(model::number_of(*settled))),
             msg("take that one back first"), false}};
  }
  if (target.written().day() == world.now.day()) return {};
  const Message instead = msg("a leader may do so: --override REASON with --by");
  if (target.type == "found" && !target.get("due").empty()) {
    return {{"finding-lost", "", msg("with entry {0} its time limit, {1}, would be lost", number, target.get("due")),
             instead, true}};
  }
  if (target.type == "planned" && model::day_of(target) < world.now.day()) {
    return {
        {"plan-lost", "", msg("entry {0} is the plan of {1}, which is past", number, target.get("on")), instead, true}};
  }
  return {};
}

}  // namespace

std::vector<Reason> check_duty_entry(const DutyLog& log, const Event& proposed, const Duty& duty, const World& world) {
  if (proposed.type == "found") return check_finding(proposed, duty);
  std::vector<Reason> reasons = check_who(proposed, duty, world);
  add(reasons, check_hours(proposed));
  if (proposed.type == "held") add(reasons, check_stated(proposed, duty));
  add(reasons, check_twice(log, proposed, duty));
  return reasons;
}

std::vector<Reason> check_entry_about(const DutyLog& log, const Event& proposed, const Event& target,
                                      const World& world) {
  if (const Event* voided = log.about(target, "voided"); voided != nullptr && target.type != "voided") {
    return {{"void", "", msg("entry {0} is void already", to_string(model::number_of(target))),
             msg("entry {0} says so", to_string(model::number_of(*voided))), false}};
  }
  return proposed.type == "settled" ? check_settling(log, proposed, target, world)
                                    : check_taking_back(log, target, world);
}

}  // namespace xinfang::rules
