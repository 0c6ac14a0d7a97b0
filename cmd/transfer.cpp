#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command transfer_command() {
  return event_verb({"transfer",
                     Stage::intake,
                     N_("transfer a case to another organ, no report back"),
                     "transferred",
                     {
                         {"organ", N_("the organ it goes to")},
                         {"document", N_("number of the transfer letter")},
                         {"reason", N_("why")},
                         {"told", N_("how the petitioner was told, for example: mail")},
                         {"approved_by", N_("the leader who approved it")},
                     }});
}

}  // namespace xinfang::cmd
