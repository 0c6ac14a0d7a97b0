#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command review_command() {
  return event_verb({"review",
                     Stage::answering,
                     N_("record the decision of a review or re-review"),
                     "reviewed",
                     {
                         {"kind", N_("which of the two"), true},
                         {"result", N_("what was decided")},
                         {"organ", N_("the organ that decided")},
                         {"document", N_("number of the opinion")},
                         {"signed_by", N_("who signed it")},
                         {"approved_by", N_("who approved it")},
                         {"text", N_("the opinion")},
                     }});
}

}  // namespace xinfang::cmd
