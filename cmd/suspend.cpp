#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command suspend_command() {
  return event_verb({"suspend",
                     Stage::handling,
                     N_("let the clocks rest that the policy lets rest"),
                     "suspended",
                     {
                         {"kind", N_("why it rests"), true},
                         {"reason", N_("in words")},
                         {"approved_by", N_("who approved it")},
                     }});
}

}  // namespace xinfang::cmd
