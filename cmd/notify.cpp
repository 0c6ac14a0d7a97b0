#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command notify_command() {
  return event_verb({"notify",
                     Stage::intake,
                     N_("record what the petitioner was told, how, and the day it arrived"),
                     "notified",
                     {
                         {"kind", N_("what it was about"), true},
                         {"means", N_("how the petitioner was told")},
                         {"on", N_("the day it reached the petitioner; without it: today")},
                         {"document", N_("number of the letter")},
                         {"petitioners", N_("whom it reached, separated by commas; without it: all of them")},
                         {"text", N_("remark")},
                     }});
}

}  // namespace xinfang::cmd
