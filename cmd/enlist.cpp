#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command enlist_command() {
  return event_verb({"enlist",
                     Stage::handling,
                     N_("ask a unit for assistance, with a day of its own"),
                     "enlisted",
                     {
                         {"unit", N_("the assisting unit"), true},
                         {"handler", N_("who works on it there")},
                         {"due", N_("the day by which it must be done")},
                         {"task", N_("what to do")},
                     }});
}

}  // namespace xinfang::cmd
