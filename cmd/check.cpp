#include "xinfang/office/check.h"

#include <memory>

#include "case_json.h"
#include "intake_value.h"
#include "verbs.h"

namespace xinfang::cmd {

namespace {

struct Typed {
  std::vector<std::string> names;
  bool fix = false;
};

Json finding_json(const office::CheckFinding& finding) {
  Json value{
      {"check", finding.check},         {"severity", finding.severity == office::Severity::error ? "error" : "warning"},
      {"number", finding.number},       {"what", tr(finding.error.what)},
      {"hint", tr(finding.error.hint)}, {"cite", finding.cite}};
  if (finding.error.place) {
    value["path"] = finding.error.place->path;
    value["line"] = finding.error.place->line;
    value["column"] = finding.error.place->column;
  }
  return value;
}

void tell(const Session& session, const office::CheckFinding& finding) {
  Error error = finding.error;
  if (!finding.cite.empty()) error.what = msg("{0}  [{1}]", std::move(error.what), finding.cite);
  if (finding.severity == office::Severity::error) {
    session.out.error(error);
  } else {
    session.out.notices({error});
  }
}

/// Only what is put right can be tried, and none of it overruled or dated.
Result<void> check_globals(const Session& session, const Typed& typed) {
  return typed.fix ? check_no_act(session, "check") : check_reads_only(session, "check");
}

Result<int> run(Session& session, const Typed& typed) {
  XINFANG_CHECK(check_globals(session, typed));
  std::vector<std::string> keys;
  for (const std::string& name : list_of(typed.names)) keys.push_back(key_of(office::check_names(), name));
  Json mended = Json::array();
  const auto tell_mended = [&](const Message& one) {
    session.out.talk(one);
    mended.push_back(tr(one));
  };
  office::Mending mending{nullptr, session.globals.dry_run};
  if (typed.fix) mending.tell = tell_mended;
  XINFANG_TRY(checked, office::check(*session.office, keys, mending));
  const auto& findings = checked.findings;
  if (session.json()) {
    Json list = Json::array();
    for (const office::CheckFinding& finding : findings) list.push_back(finding_json(finding));
    Json answer{{"findings", std::move(list)}};
    if (typed.fix) {
      answer["dry_run"] = session.globals.dry_run;
      answer["mended"] = std::move(mended);
    }
    session.out.json(std::move(answer));
  } else {
    for (const office::CheckFinding& finding : findings) tell(session, finding);
    if (findings.empty() && session.interactive) session.out.talk(msg("nothing was found"));
  }
  tell_withheld(session, checked.withheld);
  return findings.empty() ? 0 : 5;
}

}  // namespace

Command check_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    options.words("NAME", typed->names,
                  msg("what to check: calendar, duties, files, keys, links, materials, recusal, rules, staff; without "
                      "it: everything"));
    options.flag("--fix", typed->fix,
                 msg("first put right what needs no judgement: what killed writers left, byte order marks"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"check", Stage::overview, N_("check that the files could have come about under the rules"), Needs::store, {},
          true,    configure};
}

}  // namespace xinfang::cmd
