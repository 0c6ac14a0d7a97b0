#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

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
                     }});
}

}  // namespace xinfang::cmd
