#pragma once

#include <optional>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/policy.h"
#include "xinfang/office/office.h"

/// What another regulation or calendar would do to what the cases owe. Nothing is written.
namespace xinfang::office {

/// An open deadline of a case that would end on another day, appear or vanish.
struct DueMove {
  const CaseView* of = nullptr;
  std::optional<rules::DueDate> was;      ///< nothing: it appears
  std::optional<rules::DueDate> becomes;  ///< nothing: it vanishes

  const rules::DueDate& one() const { return becomes ? *becomes : *was; }
};

/// By case, then in the order of the deadlines, those that appear last. The moves point into all three arguments.
XINFANG_API std::vector<DueMove> due_moves(const CaseViews& views, const rules::World& was,
                                           const rules::World& becomes);

/// The regulations by which `due_moves` judges `becomes` in the place of `was`.
struct Replacement {
  model::PolicyBook was;
  model::PolicyBook becomes;
};

/// If `was` is a version of the office, the clocks it governs go by `becomes`, and those of other versions as they do.
/// If not, every clock goes by `was` alone, and then by `becomes` alone.
XINFANG_API Replacement replacement(const model::PolicyBook& versions, const model::Policy& was,
                                    const model::Policy& becomes);

}  // namespace xinfang::office
