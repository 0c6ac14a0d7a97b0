#pragma once

#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

/// Nobody acts in a matter of their own (条例 28(3), 30(3)). Nothing here can be overruled.
namespace xinfang::rules {

/// Why somebody must keep out of a case.
struct Conflict {
  std::string ground;  ///< a key of `model::grounds()`, or `recused`
  Message what;        ///< the sentence, with the person's name
  std::string cite;
  std::string name;       ///< of the party it is about, when it is about one
  bool namesake = false;  ///< only the names agree: somebody has to say whether it is the same person
};

/// Every ground there is against the person, the answered namesakes left out.
XINFANG_API std::vector<Conflict> conflicts_of(const PersonId& person, const model::State& state, const World& world);

/// Nobody whom the event names may have a conflict: actor, handler, lead, member, approver, signer, decider,
/// replacement. Whoever registers a case or passes it on may belong to the unit complained about.
std::vector<Reason> check_conflicts(const model::Event& proposed, const model::State& state, const World& world);

/// 条例 30(3): an accusation never goes to the accused unit, to one the accused leads, or to the accused organ.
std::vector<Reason> check_leak(const model::Event& proposed, const model::State& state, const World& world);

/// A `recused` event: decided by who may decide, never by the one concerned.
std::vector<Reason> check_recusal(const model::Event& proposed, const model::State& state, const World& world);

/// Who decides on somebody's recusal on that day: the policy's role, or a leader where nobody who has it is free.
RoleId decider_of(const PersonId& concerned, const model::State& state, const World& world, model::Day day);

/// Turns the names given with --not-same-person into answers: who is not whom.
Result<void> complete_answers(model::Event& proposed, const model::State& state, const World& world);

/// Whether the case must not even be shown to that person: an accusation, to the accused and to those they lead.
/// Nobody (an empty id) sees what anybody must not.
XINFANG_API bool hidden_from(const PersonId& viewer, const model::State& state, const World& world);

/// Whether there is anybody it must not be shown to.
XINFANG_API bool may_be_hidden(const model::State& state, const World& world);

/// Everybody the event names, each once; the one who is recused or was a witness left out.
std::vector<PersonId> people_of(const model::Event& event);

}  // namespace xinfang::rules
