#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command amend_command() {
  return event_verb({"amend",
                     Stage::correction,
                     N_("correct what was registered"),
                     "amended",
                     {
                         {"field", N_("the field, for example title or petitioners.phone"), true},
                         {"new", N_("its new value"), true},
                         {"reason", N_("why")},
                         {"approved_by", N_("the leader who agreed, where the policy asks for one")},
                     }});
}

}  // namespace xinfang::cmd
