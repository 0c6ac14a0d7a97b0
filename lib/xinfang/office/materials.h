#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "xinfang/office/check.h"
#include "xinfang/store/index.h"
#include "xinfang/store/materials.h"

/// Whether what is kept beside cases is what their events say.
namespace xinfang::office {

/// What lies beside one case, unread.
struct KeptBeside {
  model::CaseNumber number{};
  Result<store::Materials> listed{};    ///< or why it cannot be looked into
  std::optional<std::uint64_t> mark{};  ///< how it looks; nothing when that is not certain
};
using Beside = std::map<std::string, KeptBeside>;  ///< by the folder's whole path

/// A look at all these folders. `settled`: see `store::mark_of`.
Beside look_beside(store::Disk& disk, const std::vector<store::Index::Beside>& folders, std::int64_t settled);

/// Beside which cases something looks otherwise than when nothing was wrong with it, or may.
class BesideChanges {
 public:
  BesideChanges(const Beside& beside, const store::Index::Marks& sound);

  bool has(const store::IndexEntry& entry) const;

 private:
  std::map<model::CaseNumber, std::optional<std::uint64_t>> now_;
  const store::Index::Marks& sound_;
};
/// Of those of which it is certain.
store::Index::Marks marks_of(const Beside& beside);

struct MaterialFinding {
  Severity severity;
  Error error;  ///< with a place where it is not about an event
  const model::Event* event = nullptr;
};
/// Files that are gone or not what they were when they were attached, and files that no event names. What was voided
/// may be there or not. `kept` null: nothing lies beside the case.
std::vector<MaterialFinding> material_findings(store::Disk& disk, const CaseView& view, const KeptBeside* kept);

/// Whether anything is to be looked at beside the case.
inline bool has_materials(const model::State& state, const KeptBeside* kept) {
  return kept != nullptr || state.last("attached") != nullptr;
}

}  // namespace xinfang::office
