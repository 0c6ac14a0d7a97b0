#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command decline_command() {
  return event_verb({"decline",
                     Stage::intake,
                     N_("decline a case: say why and whom to turn to"),
                     "declined",
                     {
                         {"reason", N_("why it is not accepted")},
                         {"refer_to", N_("whom the petitioner can turn to")},
                         {"other_case", N_("the case in which the same matter is pending")},
                         {"ground", N_("which kind of reason it is")},
                         {"told", N_("how the petitioner was told, for example: mail")},
                         {"approved_by", N_("the leader who approved it")},
                     }});
}

}  // namespace xinfang::cmd
