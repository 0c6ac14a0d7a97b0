#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command accept_command() {
  return event_verb({"accept",
                     Stage::intake,
                     N_("accept a case: it is ours and will be answered"),
                     "accepted",
                     {
                         {"path", N_("how it will be handled; without it: a written opinion")},
                         {"told", N_("how the petitioner was told, for example: mail")},
                         {"text", N_("remark")},
                     }});
}

}  // namespace xinfang::cmd
