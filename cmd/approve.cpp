#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command approve_command() {
  return event_verb({"approve",
                     Stage::handling,
                     N_("approve an extension, an answer or a closing"),
                     "approved",
                     {
                         {"kind", N_("what is approved"), true},
                         {"approved_by", N_("who approves; without it: the one who enters it")},
                         {"text", N_("remark")},
                     }});
}

}  // namespace xinfang::cmd
