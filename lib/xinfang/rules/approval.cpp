#include "xinfang/rules/approval.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::State;

Message name_of(const PersonId& id, const World& world) {
  const model::Person* person = world.staff.find(id);
  return literal(person == nullptr ? id.value : person->name);
}

Message names(const std::vector<const model::Person*>& people) {
  std::string all;
  for (const model::Person* person : people) all += (all.empty() ? "" : "、") + person->name;
  return literal(all);
}

bool holds_role(const PersonId& id, const RoleId& role, const World& world) {
  const model::Person* person = world.staff.find(id);
  return person != nullptr && person->has(role);
}

std::string_view approval_kind(std::string_view event) {
  if (event == "extended") return "extension";
  if (event == "amended" || event == "voided") return "";  // never approved beforehand
  return event == "replied" ? "reply" : "closing";
}

/// An answer that was voided has used up the approval it had: what was approved was that answer.
bool used_up(const Consent& consent, const Event& approval, const State& state) {
  return std::any_of(state.voided.begin(), state.voided.end(), [&](const model::TakenBack& back) {
    return back.event->type == consent.event && back.event->seq > approval.seq;
  });
}

/// An approval on record is used up by the extension it allowed, and by a reopening.
const Event* recorded(const Consent& consent, const State& state, const World& world) {
  const std::string_view kind = approval_kind(consent.event);
  for (std::size_t i = state.events.size(); i > state.current_round; --i) {
    const Event* event = state.events[i - 1];
    if (event->type == consent.event || used_up(consent, *event, state)) return nullptr;
    if (consent.not_before && event->at.day() < *consent.not_before) return nullptr;
    if (event->type == "approved" && event->get("kind") == kind &&
        holds_role(PersonId{event->get("approved_by")}, consent.by, world)) {
      return event;
    }
  }
  return nullptr;
}

Reason missing(const Consent& consent, const State& state, const World& world) {
  const Message role = model::name_of(model::roles(), consent.by.value);
  const auto holders = world.staff.holders(consent.by);
  const std::string_view kind = approval_kind(consent.event);
  const std::string first = holders.empty() ? "" : holders.front()->id.value;
  const Message instead =
      holders.empty() ? msg("nobody in staff.yaml has the role '{0}'", consent.by.value)
      : kind.empty()  ? msg("ask {0}, then add --approved-by {1}", names(holders), first)
                      : msg("ask {0}, then add --approved-by {3}, or: xinfang approve {1} {2} --approved-by {3}",
                            names(holders), to_string(state.number), kind, first);
  return {consent.rule, consent.cite, msg("the approval of the {0} is missing", role), instead, false, true};
}

}  // namespace

std::optional<Reason> check_consent(const Consent& consent, const Event& proposed, const State& state,
                                    const World& world) {
  PersonId approver{proposed.get("approved_by")};
  if (approver.empty()) {
    const Event* event = recorded(consent, state, world);
    const bool own_hand = holds_role(proposed.by, consent.by, world);
    if (!own_hand && event == nullptr) return missing(consent, state, world);
    approver = own_hand && (event == nullptr || !state.handled_by(proposed.by)) ? proposed.by
                                                                                : PersonId{event->get("approved_by")};
  } else if (!holds_role(approver, consent.by, world)) {
    Reason reason = missing(consent, state, world);
    reason.what = msg("{0} cannot approve this: it takes the {1}", name_of(approver, world),
                      model::name_of(model::roles(), consent.by.value));
    return reason;
  }
  if (state.handled_by(approver)) {
    return Reason{consent.rule,
                  consent.cite,
                  msg("{0} handles the case and cannot approve it", name_of(approver, world)),
                  msg("another {0} must approve, or assign the case to somebody else",
                      model::name_of(model::roles(), consent.by.value)),
                  false,
                  true};
  }
  return std::nullopt;
}

std::vector<Reason> check_sign_offs(const Event& proposed, const State& state, const model::Policy& policy,
                                    const World& world) {
  std::vector<Reason> reasons;
  for (const model::SignOff& rule : policy.sign_offs) {
    if (!proposed.is(rule.event) || !model::holds(rule.when, state, proposed)) continue;
    const Consent consent{proposed.type, rule.by, "sign-off", rule.cite, {}};
    if (auto reason = check_consent(consent, proposed, state, world)) reasons.push_back(std::move(*reason));
  }
  return reasons;
}

std::optional<Reason> check_approval(const Event& proposed, const State& state, const World& world) {
  if (proposed.type != "approved") return std::nullopt;
  const PersonId approver{proposed.get("approved_by")};
  if (!holds_role(approver, RoleId{"leader"}, world) && !holds_role(approver, RoleId{"unit-head"}, world)) {
    return Reason{"approver-role", "", msg("{0} leads nothing and approves nothing", name_of(approver, world)),
                  msg("use --approved-by and a leader; xinfang staff show lists the roles"), false};
  }
  if (!state.handled_by(approver)) return std::nullopt;
  return Reason{"approver-handles", "", msg("{0} handles the case and cannot approve it", name_of(approver, world)),
                msg("somebody else must approve, or assign the case to somebody else"), false};
}

}  // namespace xinfang::rules
