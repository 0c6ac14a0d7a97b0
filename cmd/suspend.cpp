#include "event_verb.h"
#include "verbs.h"
#include "xinfang/office/explain.h"

namespace xinfang::cmd {

namespace {

void tell_resting(const Session& session, const office::Acted& done) {
  std::vector<Message> titles;
  for (const rules::DueDate* due : office::resting(done.after)) titles.push_back(rules::title_of(*due));
  session.out.say(titles.empty() ? msg("no deadline stands still for this: all of them go on")
                                 : msg("stands still until it is resumed: {0}", joined(titles)));
}

}  // namespace

Command suspend_command() {
  return event_verb({"suspend",
                     Stage::handling,
                     N_("let the clocks rest that the policy lets rest"),
                     "suspended",
                     {
                         {"kind", N_("why it rests"), true},
                         {"reason", N_("in words")},
                         {"approved_by", N_("who approved it")},
                     },
                     {},
                     tell_resting});
}

}  // namespace xinfang::cmd
