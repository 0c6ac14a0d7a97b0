#include <algorithm>

#include "case_json.h"
#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

namespace {

/// The new end of what was extended, unless it is said anyway: it is due next.
void tell_extended(const Session& session, const office::Acted& done) {
  const auto& dues = done.after.dues;
  const auto extended = std::find_if(dues.rbegin(), dues.rend(), [&](const rules::DueDate& due) {
    return due.rule != nullptr && due.id == done.event.get("deadline");
  });
  if (extended != dues.rend() && &*extended != rules::next_due(dues)) show_due(session, *extended);
}

}  // namespace

Command extend_command() {
  return event_verb({"extend",
                     Stage::handling,
                     N_("extend a deadline"),
                     "extended",
                     {
                         {"for", N_("by how much, for example 10d or 10个工作日")},
                         {"reason", N_("why it cannot be done in time")},
                         {"approved_by", N_("the leader who agreed")},
                         {"told", N_("how the petitioner was told, for example: by phone")},
                         {"deadline", N_("which deadline; without it: the one that can be extended")},
                     },
                     {},
                     tell_extended});
}

}  // namespace xinfang::cmd
