#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command supervise_command() {
  return event_verb({"supervise",
                     Stage::oversight,
                     N_("supervise a case: the unit must explain and put it right"),
                     "supervised",
                     {
                         {"kind", N_("which failing"), true},
                         {"to", N_("who must answer, separated by commas")},
                         {"due", N_("the day by which")},
                         {"deadline", N_("which deadline")},
                         {"document", N_("number of the letter")},
                         {"text", N_("what is demanded")},
                     }});
}

}  // namespace xinfang::cmd
