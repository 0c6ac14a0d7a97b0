#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command respond_command() {
  return event_verb({"respond",
                     Stage::oversight,
                     N_("record what the organ made of a suggestion"),
                     "responded",
                     {
                         {"adoption", N_("whether it was adopted"), true},
                         {"document", N_("number of its letter")},
                         {"text", N_("its answer")},
                     }});
}

}  // namespace xinfang::cmd
