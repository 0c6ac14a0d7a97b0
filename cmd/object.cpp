#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command object_command() {
  return event_verb(
      {"object",
       Stage::handling,
       N_("object: it is not ours"),
       "objected",
       {
           {"reason", N_("why, in detail"), true},
           {"against",
            N_("what is objected to; without it the assignment, or, where no unit has the case, the organ above")},
           {"document", N_("number of the letter")},
       }});
}

}  // namespace xinfang::cmd
