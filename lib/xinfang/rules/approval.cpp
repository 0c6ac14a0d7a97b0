#include "xinfang/rules/approval.h"

#include <algorithm>

#include "xinfang/rules/holder.h"
#include "xinfang/rules/recusal.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::State;

Message names(const std::vector<const model::Person*>& people) {
  std::vector<Message> all;
  for (const model::Person* person : people) all.push_back(literal(person->name));
  return joined(all);
}

std::string_view approval_kind(std::string_view event) {
  if (event == "extended") return "extension";
  if (event == "replied") return "reply";
  if (event == "reported") return "report";
  return event == "closed" ? "closing" : "";  // the others are never approved beforehand
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
        holding(PersonId{event->get("approved_by")}, consent.by, state, world, event->at.day()).held &&
        (!consent.own_hand || event->by.value == event->get("approved_by"))) {
      return event;
    }
  }
  return nullptr;
}

/// Who could give it: not the handler, not the one who asks through a stand-in, nobody with a conflict.
std::vector<const model::Person*> eligible(const Consent& consent, const Event& proposed, const State& state,
                                           const World& world) {
  std::vector<const model::Person*> people = holders_of(consent.by, state, world, proposed.at.day());
  std::erase_if(people, [&](const model::Person* person) {
    return state.handled_by(person->id) || !conflicts_of(person->id, state, world).empty() ||
           (person->id == proposed.by &&
            holding(person->id, consent.by, state, world, proposed.at.day()).in_place_of != nullptr);
  });
  return people;
}

Reason missing(const Consent& consent, const Event& proposed, const State& state, const World& world) {
  const auto people = eligible(consent, proposed, state, world);
  const std::string_view kind = approval_kind(consent.event);
  const std::string first = people.empty() ? "" : people.front()->id.value;
  const Message instead =
      holders_of(consent.by, state, world, proposed.at.day()).empty()
          ? msg("nobody in staff.yaml has the role '{0}'", consent.by.value)
      : people.empty()
          ? msg("everybody who could approve must keep out: pass the case to the organ above, xinfang transfer {0}",
                to_string(state.number))
      : consent.own_hand ? msg("ask {0}; who approves enters it: xinfang approve {1} {2} --by {3}", names(people),
                               to_string(state.number), kind, first)
      : kind.empty()     ? msg("ask {0}, then add --approved-by {1}", names(people), first)
                         : msg("ask {0}, then add --approved-by {3}, or: xinfang approve {1} {2} --approved-by {3}",
                               names(people), to_string(state.number), kind, first);
  // Whoever wrote it may have held the role then.
  return {consent.rule, consent.cite, msg("the approval of the {0} is missing", role_name(consent.by)), instead, false,
          true,         true};
}

/// Why this person, who holds the role, cannot be the one who approves; nothing when they can.
std::optional<Message> excluded(const PersonId& approver, const Holding& held, const Event& proposed,
                                const State& state, const World& world) {
  if (state.handled_by(approver)) {
    return msg("{0} handles the case, or did, and cannot approve it", person_name(approver, world));
  }
  if (held.in_place_of == nullptr) return std::nullopt;
  const model::Person& principal = *held.in_place_of;
  if (approver == proposed.by) {
    return msg("{0} asks for it and cannot approve it in place of {1}", person_name(approver, world), principal.name);
  }
  if (state.handled_by(principal.id) || principal.id == proposed.by) {
    return msg("{0} stands in for {1}, who handles the case or asks for it", person_name(approver, world),
               principal.name);
  }
  const auto conflicts = conflicts_of(principal.id, state, world);
  if (conflicts.empty()) return std::nullopt;
  return msg("{0} stands in for {1}, who must keep out: {2}", person_name(approver, world), principal.name,
             conflicts.front().what);
}

}  // namespace

std::optional<Reason> check_consent(const Consent& consent, const Event& proposed, const State& state,
                                    const World& world) {
  const model::Day day = proposed.at.day();
  PersonId approver{proposed.get("approved_by")};
  if (consent.own_hand && approver != proposed.by) approver = {};  // what others say does not count
  const Event* record = approver.empty() ? recorded(consent, state, world) : nullptr;
  if (approver.empty()) {
    const bool own_hand = holding(proposed.by, consent.by, state, world, day).held;
    if (!own_hand && record == nullptr) return missing(consent, proposed, state, world);
    const bool own = own_hand && (record == nullptr || !state.handled_by(proposed.by));
    approver = own ? proposed.by : PersonId{record->get("approved_by")};
    if (own) record = nullptr;
  }
  const Holding held = holding(approver, consent.by, state, world, record == nullptr ? day : record->at.day());
  if (!held.held) {
    Reason reason = missing(consent, proposed, state, world);
    reason.what = msg("{0} cannot approve this: it takes the {1}", person_name(approver, world), role_name(consent.by));
    return reason;
  }
  auto why = excluded(approver, held, proposed, state, world);
  if (!why) return std::nullopt;
  return Reason{consent.rule, consent.cite, std::move(*why), msg("another {0} must approve", role_name(consent.by)),
                false,        true};
}

std::vector<Reason> check_sign_offs(const Event& proposed, const State& state, const model::Policy& policy,
                                    const World& world) {
  std::vector<Reason> reasons;
  for (const model::SignOff& rule : policy.sign_offs) {
    if (!proposed.is(rule.event) || !model::holds(rule.when, state, proposed, world.staff)) continue;
    const Consent consent{proposed.type, rule.by, "sign-off", rule.cite, {}, rule.own_hand};
    if (auto reason = check_consent(consent, proposed, state, world)) reasons.push_back(std::move(*reason));
  }
  return reasons;
}

namespace {

/// Whether some sign-off of today's regulation is theirs to give.
bool signs(const PersonId& person, const State& state, const World& world) {
  const auto& sign_offs = world.policies.at(world.now.day()).sign_offs;
  return std::any_of(sign_offs.begin(), sign_offs.end(), [&](const model::SignOff& rule) {
    return holding(person, rule.by, state, world, world.now.day()).held;
  });
}

}  // namespace

std::optional<Reason> check_approval(const Event& proposed, const State& state, const World& world) {
  const PersonId approver{proposed.get("approved_by")};
  const Reason own_case{"approver-handles", "",
                        msg("{0} handles the case, or did, and cannot approve it", person_name(approver, world)),
                        msg("somebody else must approve"), false};
  if (proposed.type != "approved") {
    return state.handled_by(approver) ? std::optional(own_case) : std::nullopt;
  }
  const model::Day day = proposed.at.day();
  const auto may = [&](const RoleId& role) { return holding(approver, role, world, day).held; };
  if (!may(RoleId{"leader"}) && !may(RoleId{"unit-head"}) && !may(RoleId{"petition-head"}) &&
      !signs(approver, state, world)) {
    return Reason{"approver-role",
                  "",
                  msg("{0} leads nothing and approves nothing", person_name(approver, world)),
                  msg("use --approved-by and a leader; xinfang staff show lists the roles"),
                  false,
                  false,
                  true};
  }
  return state.handled_by(approver) ? std::optional(own_case) : std::nullopt;
}

}  // namespace xinfang::rules
