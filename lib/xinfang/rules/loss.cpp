#include "xinfang/rules/loss.h"

#include <algorithm>

namespace xinfang::rules {

namespace {

Reason lost(const DueDate& due, bool late, bool dated_back) {
  const std::string cite = due.rule == nullptr ? "" : due.rule->cite;
  const std::string day = calendar::to_string(due.limit.legal);
  if (late && dated_back) {
    return {"late-entry", cite,
            msg("'{0}' ended on {1} and is entered only now: dated back it would look met", title_of(due), day),
            msg("leave --at away, or --override REASON with --by a leader"), true};
  }
  return {"deadline-lost", cite,
          late ? msg("'{0}' was missed on {1}, and this would hide it", title_of(due), day)
               : msg("'{0}' ends on {1}, and this would undo it or move it back", title_of(due), day),
          msg("a leader may correct it with --override REASON"), true};
}

}  // namespace

std::vector<Reason> check_loss(const model::Event& proposed, const std::vector<DueDate>& before,
                               const std::vector<DueDate>& after, Kept kept, const World& world) {
  std::vector<Reason> reasons;
  for (const DueDate& due : before) {
    const bool late = due.late(world.now);
    if (!late && (!due.open() || kept == Kept::late_ones)) continue;
    const bool stands = std::any_of(after.begin(), after.end(), [&](const DueDate& other) {
      return other.id == due.id && other.round == due.round && (due.rule != nullptr || other.from == due.from) &&
             other.limit.legal <= due.limit.legal && (!late || other.late(world.now));
    });
    if (!stands) reasons.push_back(lost(due, late, proposed.at < world.now));
  }
  return reasons;
}

}  // namespace xinfang::rules
