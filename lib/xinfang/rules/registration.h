#pragma once

#include <utility>

#include "xinfang/base/export.h"
#include "xinfang/rules/verdict.h"

namespace xinfang::rules {

/// A case the rules let in, with its first events: the only thing the store makes a new file of. Only `admit` makes
/// one.
class NewCase {
 public:
  const model::Case& value() const { return value_; }
  const Verdict& verdict() const { return verdict_; }

  /// The store gives the number, under its lock.
  void number(model::CaseNumber number) { value_.number = number; }

  /// A further event at once (historical import), judged as any other.
  XINFANG_API Result<void> then(model::Event event, const World& world, Mode mode);

 private:
  friend XINFANG_API Result<NewCase> admit(model::Case, const World&, Mode);
  NewCase(model::Case value, Verdict verdict) : value_(std::move(value)), verdict_(std::move(verdict)) {}

  model::Case value_;
  Verdict verdict_;
};

/// `proposed` has its uid, intake and the one event `registered`, not yet a number. An incomplete intake is an error of
/// kind usage; what the policy forbids one of kind refused with every reason.
XINFANG_API Result<NewCase> admit(model::Case proposed, const World& world, Mode mode = Mode::live);

/// The first of the policy's routes that holds: the unit responsible; null when none does.
XINFANG_API const model::Route* route_of(const model::State& state, const World& world);

}  // namespace xinfang::rules
