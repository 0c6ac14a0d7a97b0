#include "xinfang/rules/duty.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/rules/duty_entry.h"
#include "xinfang/rules/fields.h"
#include "xinfang/rules/overrule.h"

namespace xinfang::rules {

namespace {

using model::DutyLog;
using model::Event;

int next_seq(const DutyLog& log, const Event& proposed) {
  const int year = model::number_of(proposed).year;
  int highest = 0;
  for (const Event& entry : log.entries) {
    if (model::number_of(entry).year == year) highest = std::max(highest, entry.seq);
  }
  return highest + 1;
}

Error unknown_duty(const Event& proposed, const World& world) {
  const model::Policy& policy = world.policies.at(model::day_of(proposed));
  std::vector<std::string> known;
  for (const model::Duty& duty : policy.duties) known.insert(known.end(), {duty.id, duty.title});
  const auto meant = text::closest(proposed.get("duty"), known);
  return {ErrorKind::usage,
          msg("the policy in force on {0} has no duty '{1}'", proposed.get("on"), proposed.get("duty")),
          meant           ? msg("did you mean '{0}'?", *meant)
          : known.empty() ? msg("it has none; duties stand under 'duties:' in the policy, see xinfang-policy(1)")
                          : msg("xinfang policy show lists the duties")};
}

/// What happened lies behind us, what is planned before us.
std::vector<Reason> check_day(const Event& proposed, const World& world) {
  const model::Day on = model::day_of(proposed);
  const model::Day today = world.now.day();
  if (proposed.type == "planned") {
    if (on >= today) return {};
    return {{"past", "", msg("{0} is past and cannot be planned", calendar::to_string(on)),
             msg("xinfang duty log records what was held"), false}};
  }
  const auto hours = hours_of(proposed);
  const bool later_today = on == today && hours && today + hours->from > world.now.local;
  if (on <= today && !later_today) return {};
  return {{"future", "",
           later_today ? msg("{0} lies in the future", calendar::to_string(on) + " " + proposed.get("from"))
                       : msg("{0} lies in the future", calendar::to_string(on)),
           proposed.type == "held" ? msg("xinfang duty plan puts it on the schedule")
                                   : msg("--on must not be later than today, {0}", calendar::to_string(today)),
           false}};
}

/// Not wrong, but a person should know.
std::vector<Reason> notes_on(const Event& proposed, const model::Duty& duty, const World& world) {
  const bool counted = proposed.type == "held" || proposed.type == "planned";
  const model::Day on = model::day_of(proposed);
  if (!counted || !duty.working_day || world.calendar.is_working(on)) return {};
  return {{"rest-day", duty.cite,
           msg("{0} is a rest day and does not count for '{1}'", calendar::to_string(on), duty.title), Message{},
           false}};
}

}  // namespace

const model::Duty* duty_on(model::Day day, std::string_view text, const World& world) {
  return model::find_duty(world.policies.at(day).duties, text);
}

bool binds(const model::Duty& duty, const model::Person& person) {
  return person.active && !duty.role.empty() && person.has(duty.role);
}

std::optional<Hours> hours_of(const Event& entry) {
  const auto from = calendar::parse_clock(entry.get("from"));
  if (!from) return std::nullopt;
  const auto to = calendar::parse_clock(entry.get("to"));
  return Hours{*from, to && *to > *from ? *to - std::chrono::minutes{1} : *from};
}

Result<NewEntry> enter(const DutyLog& log, Event proposed, const World& world) {
  XINFANG_CHECK(check_fields(proposed, {}, world, Mode::live, model::duty_entry_types()));
  proposed.seq = next_seq(log, proposed);
  Verdict verdict;
  std::vector<Reason> notes;
  add(verdict.refusals, check_day(proposed, world));
  if (const std::string& about = proposed.get("entry"); !about.empty()) {
    const Event* target = log.find(about);
    if (target == nullptr) return fail(ErrorKind::not_found, msg("there is no entry '{0}'", about));
    add(verdict.refusals, check_entry_about(log, proposed, *target, world));
  } else {
    const model::Duty* duty = duty_on(model::day_of(proposed), proposed.get("duty"), world);
    if (duty == nullptr) return tl::unexpected(unknown_duty(proposed, world));
    proposed.set("duty", duty->id);
    if (proposed.type != "found" && !duty->role.empty() && proposed.get("person").empty()) {
      return fail(ErrorKind::usage, msg("'{0}' is missing", model::field_name("person")), msg("add --who PERSON"));
    }
    add(verdict.refusals, check_duty_entry(log, proposed, *duty, world));
    notes = notes_on(proposed, *duty, world);
  }
  overrule(verdict, proposed, world, Mode::live);
  if (!verdict.allowed()) {
    const Reason& first = verdict.refusals.front();
    return fail(Error{ErrorKind::refused, first.what, first.instead, {}, verdict.refusals});
  }
  finish(proposed, verdict, model::duty_entry_types());
  add(verdict.warnings, std::move(notes));
  return NewEntry{std::move(proposed), std::move(verdict)};
}

}  // namespace xinfang::rules
