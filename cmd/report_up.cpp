#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command report_up_command() {
  return event_verb({"report-up",
                     Stage::oversight,
                     N_("report to the organ that handed the case down"),
                     "reported",
                     {
                         {"organ", N_("to whom; without it: where the case came from")},
                         {"document", N_("number of the report")},
                         {"signed_by", N_("who signed it")},
                         {"approved_by", N_("who approved it")},
                         {"text", N_("the report")},
                     }});
}

}  // namespace xinfang::cmd
