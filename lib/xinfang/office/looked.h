#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "xinfang/office/checker.h"

/// One case, looked at by `check`.
namespace xinfang::office {

/// Years whose holidays are not known, with the open time limits that reach into them.
using UnknownYears = std::map<int, int>;

/// What is to be said of one case.
struct Looked {
  model::CaseNumber number{};
  std::string path{};
  std::vector<CheckFinding> found{};
  std::optional<Error> broken{};
  UnknownYears years{};
  std::string external{};  ///< number of another system; none of a void case
  bool hidden = false;     ///< from whoever looks: nothing is said
  bool named = false;      ///< more other cases than the index follows
  bool uncertain = false;  ///< what lies beside it changes, or may without looking otherwise

  /// Nothing is said of it, and nothing will be until it looks otherwise.
  bool clean() const { return found.empty() && !broken && years.empty() && !hidden && !named && !uncertain; }
};

Looked look_at(const Known& known, const CaseView& view);

}  // namespace xinfang::office
