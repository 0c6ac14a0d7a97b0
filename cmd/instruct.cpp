#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command instruct_command() {
  return event_verb({"instruct",
                     Stage::handling,
                     N_("record a leader's instruction"),
                     "instructed",
                     {
                         {"text", N_("the instruction; - reads standard input"), true},
                         {"leader", N_("who gave it; without it: the one who enters it")},
                     }});
}

}  // namespace xinfang::cmd
