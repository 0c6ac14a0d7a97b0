#include "xinfang/office/due_moves.h"

#include <algorithm>

#include "xinfang/office/policy_diff.h"

namespace xinfang::office {

namespace {

using rules::DueDate;

std::vector<DueDate> owed(const CaseView& view, const rules::World& world) {
  std::vector<DueDate> dues = rules::due_dates(view.state, world);
  std::erase_if(dues, [](const DueDate& due) { return !due.open(); });
  return dues;
}

bool ends_with(const DueDate& was, const DueDate& becomes) {
  return was.exact == becomes.exact && was.limit.legal == becomes.limit.legal;
}

void add_moves(std::vector<DueMove>& moves, const CaseView& view, const rules::World& was,
               const rules::World& becomes) {
  std::vector<DueDate> after = owed(view, becomes);
  for (const DueDate& before : owed(view, was)) {
    const auto same = std::find_if(after.begin(), after.end(), [&](const DueDate& due) {
      return due.id == before.id && due.round == before.round;
    });
    if (same == after.end()) {
      moves.push_back({&view, before, std::nullopt});
      continue;
    }
    if (!ends_with(before, *same)) moves.push_back({&view, before, *same});
    after.erase(same);
  }
  for (DueDate& due : after) moves.push_back({&view, std::nullopt, std::move(due)});
}

model::PolicyBook alone(const model::Policy& policy) {
  return model::PolicyBook({{policy.effective.value_or(model::Day{}), policy}});
}

}  // namespace

std::vector<DueMove> due_moves(const CaseViews& views, const rules::World& was, const rules::World& becomes) {
  std::vector<DueMove> moves;
  for (const CaseView& view : views.cases) add_moves(moves, view, was, becomes);
  return moves;
}

Replacement replacement(const model::PolicyBook& versions, const model::Policy& was, const model::Policy& becomes) {
  auto others = versions.versions();
  for (auto& [effective, version] : others) {
    if (version.id != was.id || version.effective != was.effective || !changes(version, was).empty()) continue;
    version = becomes;
    return {versions, model::PolicyBook(others)};
  }
  return {alone(was), alone(becomes)};
}

}  // namespace xinfang::office
