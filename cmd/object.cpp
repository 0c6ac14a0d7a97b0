#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command object_command() {
  return event_verb({"object",
                     Stage::handling,
                     N_("object to an assignment: it is not ours"),
                     "objected",
                     {
                         {"reason", N_("why, in detail"), true},
                     }});
}

}  // namespace xinfang::cmd
