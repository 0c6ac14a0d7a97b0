#include "case_json.h"
#include "event_verb.h"
#include "verbs.h"
#include "xinfang/office/recusal.h"

namespace xinfang::cmd {

namespace {

/// Whoever could take over, and where else the same party meets the same person.
Result<void> tell_aftermath(const Session& session, const office::Acted& done) {
  if (done.event.get("decision") != "granted") return {};
  const PersonId person{done.event.get("person")};
  const auto looked = office::after_recusal(*session.office, done.after, person);
  if (!looked) {  // the recusal is written all the same
    session.out.notices({looked.error()});
    return {};
  }
  const office::Aftermath& aftermath = *looked;
  const std::string number = to_string(done.after.of->number);
  const bool nobody = is_open(done.after.state.status) && done.after.state.handler.empty();
  if (nobody && aftermath.replacements.empty()) {
    session.out.talk(msg("nobody handles it now, and nobody of that unit is free to: xinfang assign {0}", number));
  } else if (nobody) {
    const office::Replacement& first = aftermath.replacements.front();
    const UnitId& unit = done.after.state.unit.empty() ? first.person->unit : done.after.state.unit;
    session.out.talk(msg("nobody handles it now; {0} has the fewest cases ({1}): xinfang assign {2} {3} --handler {4}",
                         first.person->name, first.open_cases, number, unit.value, first.person->id.value));
  }
  for (const model::CaseNumber other : aftermath.same_party) {
    session.out.talk(msg("{0} is with {1}, too, and has a party of this one: xinfang show {0}", to_string(other),
                         person_name(session, person)));
  }
  return {};
}

}  // namespace

Command recuse_command() {
  return event_verb({"recuse",
                     Stage::handling,
                     N_("keep somebody out of a case for good, and say who takes over"),
                     "recused",
                     {
                         {"person", N_("who keeps out"), true},
                         {"ground", N_("why")},
                         {"applied_by", N_("on whose motion; without it: by order")},
                         {"decided_by", N_("who decided; without it: who enters it")},
                         {"decision", N_("granted (if not given) or refused")},
                         {"reason", N_("in words")},
                         {"replacement", N_("who takes over")},
                     },
                     tell_aftermath});
}

}  // namespace xinfang::cmd
