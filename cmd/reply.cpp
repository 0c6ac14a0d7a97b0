#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command reply_command() {
  return event_verb({"reply",
                     Stage::answering,
                     N_("record the answer to the petitioner"),
                     "replied",
                     {
                         {"outcome", N_("what was decided")},
                         {"document", N_("number of the written opinion")},
                         {"signed_by", N_("who signed it")},
                         {"approved_by", N_("the leader who approved it")},
                         {"text", N_("the answer; - reads standard input")},
                     }});
}

}  // namespace xinfang::cmd
