#pragma once

#include <string>
#include <utility>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// What the rules say about one proposed event.
struct Verdict {
  std::vector<Reason> refusals;
  std::vector<Reason> warnings;  ///< what was overruled, or would have been refused (history)

  /// What whoever writes should look at: no rule is broken, and nothing of it is written down.
  std::vector<Reason> remarks{};

  bool allowed() const { return refusals.empty(); }
};

/// Pure: judges `proposed` against the case as it is. Fields of the wrong kind are not judged here: see `decide`.
XINFANG_API Verdict judge(const model::Case& of, const model::Event& proposed, const World& world,
                          Mode mode = Mode::live);

/// A new event that the rules let through: the only thing the store writes. Only `decide` makes one.
class Change {
 public:
  const model::Event& event() const { return event_; }
  const Verdict& verdict() const { return verdict_; }

 private:
  friend XINFANG_API Result<Change> decide(const model::Case&, model::Event, const World&, Mode);
  Change(model::Event event, Verdict verdict) : event_(std::move(event)), verdict_(std::move(verdict)) {}

  model::Event event_;
  Verdict verdict_;
};

/// Completes `proposed` (seq; the deadline an extension means; the unit of the handler or the one the policy routes to;
/// the actor as the leader who instructs or approves; the old value of an amendment), checks its fields (errors of kind
/// usage) and judges it: an error of kind refused carries every reason. `proposed` already has its eid.
XINFANG_API Result<Change> decide(const model::Case& of, model::Event proposed, const World& world,
                                  Mode mode = Mode::live);

}  // namespace xinfang::rules
