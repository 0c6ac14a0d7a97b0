#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command suggest_command() {
  return event_verb({"suggest",
                     Stage::oversight,
                     N_("suggest to an organ what it should change, or whom to hold to account"),
                     "suggested",
                     {
                         {"kind", N_("which kind of suggestion"), true},
                         {"organ", N_("to whom")},
                         {"document", N_("number of the letter")},
                         {"approved_by", N_("who approved it")},
                         {"text", N_("the suggestion")},
                     }});
}

}  // namespace xinfang::cmd
