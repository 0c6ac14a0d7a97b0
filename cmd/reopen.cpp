#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command reopen_command() {
  return event_verb({"reopen",
                     Stage::answering,
                     N_("reopen a case that was answered or has ended"),
                     "reopened",
                     {
                         {"reason", N_("why")},
                         {"approved_by", N_("who approved it")},
                     }});
}

}  // namespace xinfang::cmd
