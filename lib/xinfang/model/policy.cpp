#include "xinfang/model/policy.h"

#include <algorithm>
#include <cassert>

namespace xinfang::model {

const Deadline* Policy::find_deadline(std::string_view wanted) const {
  const auto found =
      std::find_if(deadlines.begin(), deadlines.end(), [&](const Deadline& deadline) { return deadline.id == wanted; });
  return found == deadlines.end() ? nullptr : &*found;
}

PolicyBook::PolicyBook(std::vector<std::pair<Day, Policy>> versions) : versions_(std::move(versions)) {
  assert(!versions_.empty());
  std::sort(versions_.begin(), versions_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Policy& PolicyBook::at(Day day) const {
  const auto later =
      std::find_if(versions_.begin(), versions_.end(), [&](const auto& version) { return version.first > day; });
  return later == versions_.begin() ? versions_.front().second : std::prev(later)->second;
}

}  // namespace xinfang::model
