#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command assign_command() {
  return event_verb(
      {"assign",
       Stage::handling,
       N_("assign a case to a unit and a handler"),
       "assigned",
       {
           {"unit", N_("the responsible unit; without it: the handler's own, else the one the policy routes to"), true},
           {"handler", N_("who works on it")},
           {"assisting", N_("units that assist, separated by commas")},
           {"lead", N_("the leader who owns the case")},
           {"due", N_("the day by which the unit must be done")},
           {"instruction", N_("what to do")},
           {"approved_by", N_("the leader who approved it")},
       }});
}

}  // namespace xinfang::cmd
