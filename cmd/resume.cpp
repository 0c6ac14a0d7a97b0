#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command resume_command() {
  return event_verb({"resume",
                     Stage::handling,
                     N_("go on after a rest"),
                     "resumed",
                     {
                         {"text", N_("remark"), true},
                     }});
}

}  // namespace xinfang::cmd
