#include "xinfang/rules/stage.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::State;

/// The last event of one name that no later event of the other name has answered.
const Event* pending(const State& state, std::string_view asked, std::string_view answered) {
  const Event* open = nullptr;
  for (std::size_t i = state.current_round; i < state.events.size(); ++i) {
    if (state.events[i]->is(asked)) open = state.events[i];
    if (state.events[i]->is(answered)) open = nullptr;
  }
  return open;
}

Reason stage(Message what, Message instead) {
  return {"stage", "", std::move(what), std::move(instead), false};
}

/// The objection against that which waits for a decision.
const Event* pending_objection(const State& state, std::string_view against) {
  return pending(state, "objected/" + std::string(against), "returned/" + std::string(against));
}

/// All that wait: one of each kind at most.
std::vector<const Event*> pending_objections(const State& state) {
  std::vector<const Event*> waiting;
  for (const model::Code& kind : model::objections()) {
    if (const Event* one = pending_objection(state, kind.key)) waiting.push_back(one);
  }
  return waiting;
}

std::optional<Reason> check_decision(const std::string& against, const State& state) {
  const auto waiting = pending_objections(state);
  if (waiting.empty()) {
    return stage(msg("nobody has objected: there is nothing to decide"),
                 msg("xinfang object {0} --reason TEXT", to_string(state.number)));
  }
  if (against.empty()) {
    return stage(msg("two objections wait for a decision: which one is it?"),
                 msg("add --against, one of: {0}", model::listed(model::objections())));
  }
  if (pending_objection(state, against) != nullptr) return std::nullopt;
  return stage(msg("what is objected to is {0}", model::name_of(model::objections(), waiting.front()->get("against"))),
               msg("leave out --against"));
}

std::optional<Reason> check_objection(const Event& proposed, const State& state) {
  const std::string& against = proposed.get("against");
  const std::string number = to_string(state.number);
  if (proposed.type == "returned") return check_decision(against, state);
  if (proposed.type != "objected") return std::nullopt;
  if (against == "origin" && !state.intake.origin) {
    return stage(msg("which organ above handed the case down is not recorded"),
                 msg("if one did: xinfang amend {0} origin.organ ORGAN --reason TEXT", number));
  }
  if (against != "origin" && state.unit.empty()) {
    return stage(msg("the case is assigned to nobody who could object"),
                 state.intake.origin
                     ? msg("against the organ above that handed it down: xinfang object {0} --against origin", number)
                     : msg("an organ above that handed it down is recorded with xinfang amend {0} origin.organ ORGAN "
                           "--reason TEXT",
                           number));
  }
  const Event* objection = pending_objection(state, against);
  if (objection == nullptr) return std::nullopt;
  return stage(
      msg("the objection of event {0} is not decided yet", objection->seq),
      msg("xinfang return {0} --against {1} --decision DECISION --reason TEXT", number, objection->get("against")));
}

std::optional<Reason> check_rest(const Event& proposed, const State& state) {
  if (proposed.type == "suspended" && state.suspended != nullptr) {
    return stage(msg("the case rests already, since event {0}", state.suspended->seq),
                 msg("xinfang resume {0}", to_string(state.number)));
  }
  if (proposed.type == "resumed" && state.suspended == nullptr) {
    return stage(msg("the case does not rest"), {});
  }
  return std::nullopt;
}

std::optional<Reason> check_review(const Event& proposed, const State& state) {
  const std::string& kind = proposed.get("kind");
  const Event* asked = pending(state, "review_requested", "reviewed");
  if (proposed.type == "reopened" && asked != nullptr) {
    return stage(msg("the review asked for in event {0} is not decided yet", asked->seq),
                 msg("xinfang review {0} --kind {1} --result RESULT", to_string(state.number), asked->get("kind")));
  }
  if (proposed.type == "reviewed" && asked == nullptr) {
    return stage(msg("nobody has asked for a review"),
                 msg("xinfang ask-review {0} --kind review", to_string(state.number)));
  }
  if (proposed.type == "reviewed" && !kind.empty() && asked->get("kind") != kind) {
    return stage(msg("what was asked for is a '{0}'", model::name_of(model::reviews(), asked->get("kind"))),
                 msg("add --kind {0}", asked->get("kind")));
  }
  if (proposed.type != "review_requested") return std::nullopt;
  if (asked != nullptr) {
    return stage(msg("the review asked for in event {0} is not decided yet", asked->seq),
                 msg("xinfang review {0} --kind {1} --result RESULT", to_string(state.number), asked->get("kind")));
  }
  if (kind == "rereview" && state.last_this_round("reviewed/review") == nullptr) {
    return stage(msg("a re-review follows a review, and there was none"),
                 msg("xinfang ask-review {0} --kind review", to_string(state.number)));
  }
  if (state.last_this_round("reviewed/" + kind) == nullptr) return std::nullopt;
  return stage(msg("there was a '{0}' already", model::name_of(model::reviews(), kind)), {});
}

}  // namespace

std::string objected_to(const Event& proposed, const State& state) {
  const auto waiting = pending_objections(state);
  if (proposed.type == "returned" && waiting.size() > 1) return "";  // whoever decides says which
  if (proposed.type == "returned" && !waiting.empty()) return waiting.front()->get("against");
  return state.unit.empty() && state.intake.origin ? "origin" : "assignment";
}

std::vector<Reason> check_stage(const Event& proposed, const State& state, const World&) {
  std::vector<Reason> reasons;
  for (const auto& check : {check_objection, check_rest, check_review}) {
    if (auto reason = check(proposed, state)) reasons.push_back(std::move(*reason));
  }
  if (proposed.type == "responded" && pending(state, "suggested", "responded") == nullptr) {
    reasons.push_back(stage(msg("no suggestion waits for an answer"),
                            msg("xinfang suggest {0} --kind work --organ ORGAN", to_string(state.number))));
  }
  return reasons;
}

std::vector<Reason> check_final(const Event& proposed, const State& state, const model::Policy& policy,
                                const World& world) {
  if (!policy.final) return {};
  const auto ends_it = [&](const State* past) {
    const auto found = std::find_if(past->events.begin(), past->events.end(), [&](const Event* event) {
      return std::any_of(policy.final->after.begin(), policy.final->after.end(),
                         [&](const std::string& name) { return event->is(name); });
    });
    return found == past->events.end() ? nullptr : *found;
  };
  const bool again = proposed.type == "reopened" || proposed.type == "review_requested";
  std::vector<const State*> pasts;
  if (again) pasts = {&state};
  if (proposed.type == "accepted") pasts = world.repeated;
  const auto ended = std::find_if(pasts.begin(), pasts.end(), ends_it);
  if (ended == pasts.end()) return {};
  const State* past = *ended;
  const Event* end = ends_it(past);
  return {Reason{"no-further", policy.final->cite,
                 msg("case {0} was decided for good on {1} ('{2}'): the same facts and reasons are not taken up again",
                     to_string(past->number), calendar::to_string(end->at.day()), model::act_name(end->type)),
                 proposed.type == "accepted"
                     ? msg("xinfang decline {0} --ground final --reason TEXT --refer-to TEXT --other-case {1}",
                           to_string(state.number), to_string(past->number))
                     : msg("with new facts a leader may let it pass with --override REASON"),
                 true}};
}

}  // namespace xinfang::rules
