#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

Command note_command() {
  return event_verb({"note",
                     Stage::handling,
                     N_("note an interview, an investigation, progress"),
                     "noted",
                     {
                         {"text", N_("what was done or found; - reads standard input"), true},
                         {"kind", N_("what kind of note; without it: general")},
                         {"members", N_("people who took part, separated by commas")},
                     }});
}

}  // namespace xinfang::cmd
