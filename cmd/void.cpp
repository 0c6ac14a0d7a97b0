#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command void_command() {
  return event_verb({"void",
                     Stage::correction,
                     N_("void an event, or with event 1 the whole case"),
                     "voided",
                     {
                         {"event", N_("the number of the event, as show lists it"), true},
                         {"reason", N_("why")},
                         {"approved_by", N_("the leader who approved it")},
                     }});
}

}  // namespace xinfang::cmd
