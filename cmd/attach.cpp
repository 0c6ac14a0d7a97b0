#include "event_verb.h"
#include "verbs.h"

namespace xinfang::cmd {

namespace {

Result<void> tell_where(const Session& session, const office::Acted& done) {
  session.out.say(msg("kept as {0}", office::materials_of(done.after) + "/" + done.event.get("file")));
  return {};
}

}  // namespace

Command attach_command() {
  EventVerb verb{"attach",
                 Stage::handling,
                 N_("keep a scan, a photograph or a document beside a case"),
                 "attached",
                 {
                     {"text", N_("what it is")},
                     {"document", N_("number of the paper")},
                     {"file", N_("the name it is kept under; without it: its own"), false, "--as"},
                 },
                 tell_where};
  verb.material = true;
  return event_verb(verb);
}

}  // namespace xinfang::cmd
