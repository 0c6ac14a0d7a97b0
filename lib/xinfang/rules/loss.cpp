#include "xinfang/rules/loss.h"

#include <algorithm>

namespace xinfang::rules {

std::vector<Reason> check_loss(const std::vector<DueDate>& before, const std::vector<DueDate>& after, bool same_day,
                               const World& world) {
  std::vector<Reason> reasons;
  for (const DueDate& due : before) {
    const bool late = due.late(world.now);
    if (!late && (!due.open() || same_day)) continue;
    const auto kept = std::find_if(after.begin(), after.end(), [&](const DueDate& other) {
      return other.id == due.id && other.round == due.round && other.limit.legal <= due.limit.legal &&
             (!late || other.late(world.now));
    });
    if (kept != after.end()) continue;
    const std::string cite = due.rule == nullptr ? "" : due.rule->cite;
    reasons.push_back({"deadline-lost", cite,
                       late ? msg("'{0}' was missed on {1}, and this would hide it", title_of(due),
                                  calendar::to_string(due.limit.legal))
                            : msg("'{0}' ends on {1}, and this would undo it or move it back", title_of(due),
                                  calendar::to_string(due.limit.legal)),
                       msg("a leader may correct it with --override REASON"), true});
  }
  return reasons;
}

}  // namespace xinfang::rules
