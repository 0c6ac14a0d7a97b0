#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command ask_review_command() {
  return event_verb({"ask-review",
                     Stage::answering,
                     N_("record that the petitioner asks for a review or re-review"),
                     "review_requested",
                     {
                         {"kind", N_("which of the two"), true},
                         {"on", N_("the day the request came in; without it: today")},
                         {"organ", N_("the organ that decides")},
                         {"text", N_("the grounds")},
                     }});
}

}  // namespace xinfang::cmd
