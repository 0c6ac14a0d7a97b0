#include "xinfang/rules/verdict.h"

#include <algorithm>
#include <optional>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/rules/accused.h"
#include "xinfang/rules/amendment.h"
#include "xinfang/rules/approval.h"
#include "xinfang/rules/extension.h"
#include "xinfang/rules/fields.h"
#include "xinfang/rules/ladder.h"
#include "xinfang/rules/loss.h"
#include "xinfang/rules/material.h"
#include "xinfang/rules/overrule.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/rules/registration.h"
#include "xinfang/rules/requirement.h"
#include "xinfang/rules/stage.h"
#include "xinfang/rules/timing.h"
#include "xinfang/rules/transition.h"

namespace xinfang::rules {

namespace {

using model::Event;

void add(std::vector<Reason>& all, std::optional<Reason> one) {
  if (one) xinfang::add(all, {std::move(*one)});
}

/// A leader's instruction is a leader's.
std::optional<Reason> check_leader(const Event& proposed, const World& world) {
  if (proposed.type != "instructed") return std::nullopt;
  const model::Person* leader = world.staff.find(PersonId{proposed.get("leader")});
  if (leader == nullptr || leader->has(RoleId{"leader"})) return std::nullopt;
  return Reason{"instruction-leader",
                "",
                msg("{0} is no leader and gives no instructions on cases", leader->name),
                msg("xinfang staff show lists the roles"),
                false,
                false,
                true};
}

std::string filling(const model::FieldType& field, const Event& proposed, const model::State& state,
                    const World& world) {
  switch (field.filled) {
    case model::Filled::no: return "";
    case model::Filled::first_code: return std::string(field.codes().front().key);
    case model::Filled::by_writer: return proposed.by.value;
    case model::Filled::by_route: {
      const model::Person* handler = world.staff.find(PersonId{proposed.get("handler")});
      if (handler != nullptr && !handler->unit.empty()) return handler->unit.value;
      const model::Route* route = route_of(state, world);
      return route == nullptr ? "" : route->unit.value;
    }
    case model::Filled::by_deadline: {
      const auto dues = due_dates(state, world);
      const DueDate* due = extendable(dues);
      return due == nullptr ? "conclude" : due->id;
    }
    case model::Filled::by_objection: return objected_to(proposed, state);
    case model::Filled::by_old: return model::intake_field(state.intake, proposed.get("field")).value_or("");
  }
  return "";
}

/// Gives the event its number and the fields that fill themselves. What a field was is never taken from the writer.
void complete(Event& proposed, const model::State& state, const World& world) {
  proposed.seq = state.last_seq + 1;
  const model::EventType* type = model::find_event_type(proposed.type);
  if (type == nullptr) return;
  for (const model::FieldType& field : type->fields) {
    if (field.filled == model::Filled::no) continue;
    if (proposed.get(field.name).empty() || field.filled == model::Filled::by_old) {
      proposed.set(field.name, filling(field, proposed, state, world));
    }
  }
}

/// What the regulations ask of the event. In a question what could still be given is a condition, not a refusal.
void check_policies(const Event& proposed, const model::State& state, const World& world, Mode mode, Verdict& verdict) {
  if (proposed.by.value == model::the_program) return;  // what it does is itself the regulation's
  auto& rest = mode == Mode::question ? verdict.warnings : verdict.refusals;
  for (const model::Policy* policy : policies_of(proposed, world, mode)) {
    add(verdict.refusals, check_needs(proposed, state, *policy, world));
    add(verdict.refusals, check_final(proposed, state, *policy, world));
    add(rest, check_contents(proposed, state, *policy, world));
    add(rest, check_sign_offs(proposed, state, *policy, world));
  }
}

/// What an event does to the deadlines. Corrections have a stricter rule of their own, extensions their window.
std::vector<Reason> check_deadlines(const model::Case& of, const Event& proposed, const std::vector<DueDate>& dues,
                                    const World& world) {
  if (proposed.type == "extended" || proposed.type == "amended" || proposed.type == "voided") return {};
  model::Case after = of;
  after.events.push_back(proposed);
  return check_loss(proposed, dues, due_dates(model::fold(after), world), Kept::late_ones, world);
}

Result<void> allowed(const Verdict& verdict) {
  if (verdict.allowed()) return {};
  const Reason& first = verdict.refusals.front();
  return fail(Error{ErrorKind::refused, first.what, first.instead, {}, verdict.refusals});
}

/// A handler is of the unit, of one below it, or leads it.
std::optional<Reason> remark_on_handler(const Event& proposed, const World& world) {
  if (proposed.type != "assigned") return std::nullopt;
  const model::Person* handler = world.staff.find(PersonId{proposed.get("handler")});
  const model::Unit* unit = world.staff.find(UnitId{proposed.get("unit")});
  if (handler == nullptr || unit == nullptr) return std::nullopt;
  if (world.staff.within(handler->unit, unit->id) || world.staff.leads(*handler, unit->id)) return std::nullopt;
  return Reason{"handler-unit", "", msg("{0} does not belong to {1}", handler->name, unit->name),
                msg("without --unit it goes to the unit of the handler"), true};
}

/// What is odd about the event and broken by no rule.
std::vector<Reason> remarks_on(const model::Case& of, const Event& proposed, const World& world) {
  std::vector<Reason> remarks;
  add(remarks, remark_on_handler(proposed, world));
  if (proposed.type == "amended" && proposed.get("field").starts_with("respondents")) {
    model::Case after = of;
    after.events.push_back(proposed);
    add(remarks, shortened_names(model::fold(after), world));
  }
  return remarks;
}

}  // namespace

Verdict judge(const model::Case& of, const Event& proposed, const World& world, Mode mode) {
  const model::State state = model::fold(of);
  Verdict verdict;
  if (auto reason = check_transition(state, proposed.type)) {
    verdict.refusals.push_back(std::move(*reason));
    return verdict;  // what the state forbids, the other rules need not judge
  }
  const std::vector<Reason> stage = check_stage(proposed, state, world);
  if (proposed.type == "returned" && !stage.empty()) {
    verdict.refusals = stage;
    return verdict;  // what a decision takes depends on what it is about
  }
  std::optional<std::vector<DueDate>> reckoned;  // takes long, and few rules look at them
  const Clocks clocks = [&]() -> const std::vector<DueDate>& {
    if (!reckoned) reckoned = due_dates(state, world);
    return *reckoned;
  };
  add(verdict.refusals, check_timing(proposed, state, world));
  check_policies(proposed, state, world, mode, verdict);
  add(verdict.refusals, stage);
  add(verdict.refusals, check_material(proposed, state, mode));
  add(verdict.refusals, check_conflicts(proposed, state, world));
  add(verdict.refusals, check_leak(proposed, state, world));
  if (mode == Mode::live) add(verdict.refusals, check_deadlines(of, proposed, clocks(), world));
  if (proposed.type == "extended") add(verdict.refusals, check_extension(proposed, state, clocks(), world, mode));
  if (mode != Mode::question) {
    add(verdict.refusals, check_recusal(proposed, state, world));
    add(verdict.refusals, check_ladder(of, proposed, state, clocks, world));
    const bool asked = std::any_of(verdict.refusals.begin(), verdict.refusals.end(),
                                   [](const Reason& reason) { return reason.consent; });
    if (!asked) add(verdict.refusals, check_approval(proposed, state, world));  // else it is told already
    add(verdict.refusals, check_leader(proposed, world));
    if (proposed.type == "amended") add(verdict.refusals, check_amendment(of, proposed, state, clocks(), world));
    if (proposed.type == "voided") add(verdict.refusals, check_voiding(of, proposed, state, clocks(), world));
  }
  overrule(verdict, proposed, world, mode);
  return verdict;
}

Result<Change> decide(const model::Case& of, Event proposed, const World& world, Mode mode) {
  const model::State state = model::fold(of);
  complete(proposed, state, world);
  XINFANG_CHECK(complete_answers(proposed, state, world));
  const bool which = proposed.type == "returned" && proposed.get("against").empty();
  if (which) XINFANG_CHECK(allowed(judge(of, proposed, world, mode)));  // two wait: a better answer than “is missing”
  XINFANG_CHECK(check_fields(proposed, state, world, mode));
  Verdict verdict = judge(of, proposed, world, mode);
  XINFANG_CHECK(allowed(verdict));
  verdict.remarks = remarks_on(of, proposed, world);
  finish(proposed, verdict);
  return Change{std::move(proposed), std::move(verdict)};
}

}  // namespace xinfang::rules
