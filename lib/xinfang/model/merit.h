#pragma once

#include <string>
#include <string_view>

#include "xinfang/base/export.h"
#include "xinfang/model/code.h"

/// What a merit table of a regulation is written with; the statement itself stands in policy.h.
namespace xinfang::model {

/// What a line gives or takes.
struct Effect {
  enum class Kind { points, yuan, percent, measure };
  Kind kind = Kind::points;
  long hundredths = 0;  ///< of a point, a yuan, a percent; negative: taken away
  std::string measure;  ///< 通报批评, 警告

  friend bool operator==(const Effect&, const Effect&) = default;
};

/// `points`, `yuan`, `percent`, `measure`: the keys of a statement, in the order of `Effect::Kind`.
XINFANG_API const Codes& effects();
XINFANG_API std::string_view key(Effect::Kind kind);

XINFANG_API std::string amount_text(long hundredths);  ///< `+2`, `-0.5`, `0`

/// Whom a line goes to: case-handler, case-lead, unit, unit-head, actor, respondent-unit, respondent-head,
/// petitioner.
XINFANG_API const Codes& merit_bearers();

}  // namespace xinfang::model
