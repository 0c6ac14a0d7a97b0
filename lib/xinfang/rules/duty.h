#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "xinfang/base/export.h"
#include "xinfang/base/result.h"
#include "xinfang/model/duty.h"
#include "xinfang/rules/verdict.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// The duty of the policy in force on that day, by id or title; null when there is none.
XINFANG_API const model::Duty* duty_on(model::Day day, std::string_view text, const World& world);

/// Whether the person has the duty on their own account: active, with the role it names.
XINFANG_API bool binds(const model::Duty& duty, const model::Person& person);

/// Hours of a day an entry names; without `to` the moment of `from`.
struct Hours {
  std::chrono::minutes from{0};
  std::chrono::minutes to{0};

  bool meets(const Hours& other) const { return from <= other.to && other.from <= to; }
};
XINFANG_API std::optional<Hours> hours_of(const model::Event& entry);

/// A new entry that the rules let through: the only thing the store adds to the duty log. Only `enter` makes one.
class NewEntry {
 public:
  const model::Event& entry() const { return entry_; }
  const Verdict& verdict() const { return verdict_; }  ///< with what a person should know, as warnings

 private:
  friend XINFANG_API Result<NewEntry> enter(const model::DutyLog&, model::Event, const World&);
  NewEntry(model::Event entry, Verdict verdict) : entry_(std::move(entry)), verdict_(std::move(verdict)) {}

  model::Event entry_;
  Verdict verdict_;
};

/// Gives `proposed` its number, checks its fields (errors of kind usage) and judges it under the policy in force on its
/// day: an error of kind refused carries every reason. `proposed` already has its eid.
XINFANG_API Result<NewEntry> enter(const model::DutyLog& log, model::Event proposed, const World& world);

}  // namespace xinfang::rules
