#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command return_command() {
  return event_verb({"return",
                     Stage::handling,
                     N_("decide on an objection, or record what the organ above decided"),
                     "returned",
                     {
                         {"decision", N_("what is decided"), true},
                         {"reason", N_("why")},
                         {"against", N_("what is objected to, if not what the objection says")},
                         {"document", N_("number of the answer")},
                     }});
}

}  // namespace xinfang::cmd
