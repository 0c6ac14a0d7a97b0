#include <memory>

#include "case_json.h"
#include "verbs.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/policy_files.h"

namespace xinfang::cmd {

namespace {

std::string roles_text(const model::Person& person) {
  std::string all;
  for (const RoleId& role : person.roles)
    all += (all.empty() ? "" : "、") + tr(model::name_of(model::roles(), role.value));
  return all;
}

Result<int> show(Session& session) {
  const model::Staff& staff = session.office->staff;
  Json people = Json::array();
  Table table;
  for (const char* title : {N_("id"), N_("name"), N_("unit"), N_("post"), N_("roles"), N_("active")})
    table.header.push_back(translate(title));
  for (const model::Person& person : staff.people) {
    Json roles = Json::array();
    for (const RoleId& role : person.roles) roles.push_back(role.value);
    people.push_back({{"id", person.id.value},
                      {"name", person.name},
                      {"unit", person.unit.value},
                      {"post", person.post},
                      {"remit", person.remit},
                      {"roles", std::move(roles)},
                      {"active", person.active}});
    table.rows.push_back({{person.id.value},
                          {person.name},
                          {unit_name(session, person.unit)},
                          {person.post},
                          {roles_text(person)},
                          {translate(person.active ? N_("yes") : N_("no"))}});
  }
  Json units = Json::array();
  Table unit_table;
  unit_table.header = {translate(N_("unit")), translate(N_("name"))};
  for (const model::Unit& unit : staff.units) {
    units.push_back({{"id", unit.id.value}, {"name", unit.name}});
    unit_table.rows.push_back({{unit.id.value}, {unit.name}});
  }
  if (session.json()) {
    session.out.json({{"people", std::move(people)}, {"units", std::move(units)}});
    return 0;
  }
  session.out.table(table);
  session.out.line();
  session.out.table(unit_table);
  return 0;
}

/// staff.yaml was read without a fault, or we would not be here: what is left is whether the policy can be carried out.
Result<int> check(Session& session) {
  std::vector<office::Finding> findings;
  for (const auto& [effective, policy] : session.office->policies.versions()) {
    for (office::Finding& finding :
         office::check_policy(policy, nullptr, &session.office->staff, session.office->calendar)) {
      if (finding.rule != "unreachable") findings.push_back(std::move(finding));
    }
  }
  if (session.json()) {
    Json list = Json::array();
    for (const office::Finding& finding : findings)
      list.push_back({{"rule", finding.rule}, {"where", finding.where}, {"what", tr(finding.what)}});
    session.out.json({{"findings", std::move(list)}});
  } else {
    for (const office::Finding& finding : findings) session.out.line(finding.where + ": " + tr(finding.what));
  }
  if (findings.empty()) session.out.talk(msg("staff.yaml is in order"));
  return findings.empty() ? 0 : 5;
}

}  // namespace

Command staff_command() {
  const auto configure = [](CLI::App& app) -> Run {
    const CLI::App* showing = app.add_subcommand("show", translate(N_("the people, their units and roles")));
    const CLI::App* checking =
        app.add_subcommand("check", translate(N_("whether every unit and role of the policy is there")));
    return [showing, checking](Session& session) -> Result<int> {
      if (showing->parsed()) return show(session);
      if (checking->parsed()) return check(session);
      return fail(ErrorKind::usage, msg("'{0}' is missing", "show, check"),
                  msg("for example {0}", "xinfang staff show"));
    };
  };
  return {"staff", Stage::setup, N_("show and check the people of the office"), Needs::store, {}, false, configure};
}

}  // namespace xinfang::cmd
