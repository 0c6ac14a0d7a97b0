#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command escalate_command() {
  return event_verb({"escalate",
                     Stage::oversight,
                     N_("escalate a case to the next level"),
                     "escalated",
                     {
                         {"to", N_("who decides now, separated by commas")},
                         {"organ", N_("the organ above, when it leaves the house")},
                         {"deadline", N_("which deadline")},
                         {"reason", N_("why")},
                     }});
}

}  // namespace xinfang::cmd
