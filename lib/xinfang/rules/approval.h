#pragma once

#include <optional>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// What a holder of a role must have agreed to before an event.
struct Consent {
  std::string_view event;  ///< the event that needs it: extended, replied, closed, amended
  RoleId by;
  std::string rule;  ///< id for the reason
  std::string cite;
  std::optional<model::Day> not_before;  ///< an approval recorded earlier does not count
  bool own_hand = false;                 ///< only what the approver entered counts
};

/// Nobody overrules missing consent: who could give it, gives it. Consent is there when the event names the approver,
/// when the actor is one, or when an `approved` event of this round records it. The approver never is somebody who
/// handled the case in this round (R01 三(二), 条例 34); who stands in for another approves neither what they ask for
/// themselves nor what the other could not approve.
std::optional<Reason> check_consent(const Consent& consent, const model::Event& proposed, const model::State& state,
                                    const World& world);

/// The policy's `sign_offs:` for the event.
std::vector<Reason> check_sign_offs(const model::Event& proposed, const model::State& state,
                                    const model::Policy& policy, const World& world);

/// An `approved` event itself: the one who approves must not be the handler.
std::optional<Reason> check_approval(const model::Event& proposed, const model::State& state, const World& world);

}  // namespace xinfang::rules
