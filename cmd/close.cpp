#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command close_command() {
  return event_verb({"close",
                     Stage::answering,
                     N_("close a case"),
                     "closed",
                     {
                         {"result", N_("what came of it")},
                         {"satisfaction", N_("what the petitioner says of it")},
                         {"approved_by", N_("the leader who approved it")},
                         {"text", N_("remark")},
                     }});
}

}  // namespace xinfang::cmd
