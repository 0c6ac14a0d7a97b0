#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command remind_command() {
  return event_verb({"remind",
                     Stage::oversight,
                     N_("remind somebody of a deadline"),
                     "reminded",
                     {
                         {"to", N_("whom, separated by commas")},
                         {"deadline", N_("which deadline")},
                         {"text", N_("what was said")},
                     }});
}

}  // namespace xinfang::cmd
