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
                         {"witnesses", N_("people of the office who are witnesses: they keep out from now on")},
                         {"finding", N_("what an appraisal found")},
                         {"means", N_("by which means, separated by commas")},
                         {"unit", N_("whose result it is")},
                         {"document", N_("number of the paper")},
                     }});
}

}  // namespace xinfang::cmd
