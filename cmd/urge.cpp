#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command urge_command() {
  return event_verb({"urge",
                     Stage::oversight,
                     N_("urge whoever is late"),
                     "urged",
                     {
                         {"to", N_("whom, separated by commas")},
                         {"means", N_("by which means, separated by commas")},
                         {"deadline", N_("which deadline")},
                         {"text", N_("what was said")},
                     }});
}

}  // namespace xinfang::cmd
