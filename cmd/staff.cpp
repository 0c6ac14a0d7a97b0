#include <memory>

#include "case_json.h"
#include "verbs.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/office/staff_check.h"

namespace xinfang::cmd {

namespace {

std::string roles_text(const std::vector<RoleId>& roles) {
  std::string all;
  for (const RoleId& role : roles) all += (all.empty() ? "" : "、") + tr(model::name_of(model::roles(), role.value));
  return all;
}

Json ids_json(const auto& ids) {
  Json list = Json::array();
  for (const auto& id : ids) list.push_back(id.value);
  return list;
}

std::string day_or_empty(const std::optional<model::Day>& day) {
  return day ? calendar::to_string(*day) : "";
}

Json interests_json(const model::Person& person) {
  Json list = Json::array();
  for (const model::Interest& one : person.interests) {
    list.push_back({{"kind", one.kind},
                    {"person", one.person},
                    {"organization", one.organization},
                    {"from", day_or_empty(one.from)},
                    {"until", day_or_empty(one.until)}});
  }
  return list;
}

/// Whom somebody is related to and how they can be reached is theirs: only with --reveal.
Json person_json(const Session& session, const model::Person& person) {
  Json value{{"id", person.id.value},           {"name", person.name},
             {"unit", person.unit.value},       {"post", person.post},
             {"remit", person.remit},           {"roles", ids_json(person.roles)},
             {"leads", ids_json(person.leads)}, {"active", person.active}};
  if (!session.globals.reveal) return value;
  value["aliases"] = person.aliases;
  value["phone"] = person.phone;
  value["id_number"] = person.id_number;
  value["interests"] = interests_json(person);
  return value;
}

Table people_table(const Session& session) {
  Table table;
  for (const char* title : {N_("id"), N_("full name"), N_("unit"), N_("post"), N_("roles"), N_("active")})
    table.header.push_back(translate(title));
  for (const model::Person& person : session.office->staff.people) {
    table.rows.push_back({{person.id.value},
                          {person.name},
                          {unit_name(session, person.unit)},
                          {person.post},
                          {roles_text(person.roles)},
                          {translate(person.active ? N_("yes") : N_("no"))}});
  }
  return table;
}

/// In whose charge a unit is; the head of the organ, who leads all of them, where nobody else does.
std::vector<const model::Person*> leaders_of(const model::Staff& staff, const UnitId& unit) {
  std::vector<const model::Person*> heads;
  std::vector<const model::Person*> others;
  for (const model::Person& person : staff.people) {
    if (!person.active || !staff.leads(person, unit)) continue;
    (person.has(RoleId{"head"}) ? heads : others).push_back(&person);
  }
  return others.empty() ? heads : others;
}

struct Branch {
  const model::Unit* unit;
  std::size_t depth;
};

/// The units below one, each followed by what belongs to it.
void grow(const model::Staff& staff, const UnitId& under, std::size_t depth, std::vector<Branch>& tree) {
  for (const model::Unit& unit : staff.units) {
    if (unit.under != under) continue;
    tree.push_back({&unit, depth});
    grow(staff, unit.id, depth + 1, tree);
  }
}

Table units_table(const model::Staff& staff) {
  std::vector<Branch> tree;
  grow(staff, {}, 0, tree);
  Table table;
  table.header = {translate(N_("unit")), translate(N_("name")), translate(N_("led by"))};
  for (const Branch& branch : tree) {
    std::string led_by;
    for (const model::Person* person : leaders_of(staff, branch.unit->id)) {
      led_by += (led_by.empty() ? "" : "、") + person->name;
    }
    table.rows.push_back({{std::string(2 * branch.depth, ' ') + branch.unit->id.value}, {branch.unit->name}, {led_by}});
  }
  return table;
}

Json units_json(const model::Staff& staff) {
  Json list = Json::array();
  for (const model::Unit& unit : staff.units) {
    Json led_by = Json::array();
    for (const model::Person* person : leaders_of(staff, unit.id)) led_by.push_back(person->id.value);
    list.push_back({{"id", unit.id.value},
                    {"name", unit.name},
                    {"under", unit.under.value},
                    {"aliases", unit.aliases},
                    {"led_by", std::move(led_by)}});
  }
  return list;
}

Table delegations_table(const Session& session) {
  Table table;
  for (const char* title : {N_("stands in"), N_("in place of"), N_("roles"), N_("first day"), N_("last day")})
    table.header.push_back(translate(title));
  for (const model::Delegation& one : session.office->staff.delegations) {
    if (!one.on(session.office->now.day())) continue;
    table.rows.push_back({{person_name(session, one.to)},
                          {person_name(session, one.of)},
                          {roles_text(one.roles)},
                          {calendar::to_string(one.from)},
                          {calendar::to_string(one.until)}});
  }
  return table;
}

Json delegations_json(const Session& session) {
  Json list = Json::array();
  for (const model::Delegation& one : session.office->staff.delegations) {
    if (!one.on(session.office->now.day())) continue;
    list.push_back({{"of", one.of.value},
                    {"to", one.to.value},
                    {"roles", ids_json(one.roles)},
                    {"from", calendar::to_string(one.from)},
                    {"until", calendar::to_string(one.until)}});
  }
  return list;
}

Table interests_table(const Session& session) {
  Table table;
  for (const char* title : {N_("full name"), N_("relation"), N_("related to"), N_("first day"), N_("last day")})
    table.header.push_back(translate(title));
  for (const model::Person& person : session.office->staff.people) {
    for (const model::Interest& one : person.interests) {
      table.rows.push_back({{person.name},
                            {tr(model::name_of(model::interests(), one.kind))},
                            {one.person.empty() ? one.organization : one.person},
                            {day_or_empty(one.from)},
                            {day_or_empty(one.until)}});
    }
  }
  return table;
}

Result<int> show(Session& session) {
  const model::Staff& staff = session.office->staff;
  if (session.json()) {
    Json people = Json::array();
    for (const model::Person& person : staff.people) people.push_back(person_json(session, person));
    session.out.json(
        {{"people", std::move(people)}, {"units", units_json(staff)}, {"delegations", delegations_json(session)}});
    return 0;
  }
  session.out.table(people_table(session));
  session.out.line();
  session.out.table(units_table(staff));
  std::vector<Table> more{delegations_table(session)};
  if (session.globals.reveal) more.push_back(interests_table(session));
  for (const Table& table : more) {
    if (table.rows.empty()) continue;
    session.out.line();
    session.out.table(table);
  }
  return 0;
}

/// What of staff.yaml, which was read without a fault or we would not be here, has no effect; and whether the policy
/// can be carried out.
Result<int> check(Session& session) {
  auto findings = office::check_staff(session.office->staff, session.office->now.day());
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
  const auto configure = [](Options options) -> Run {
    Options showing =
        options.verb("show", msg("the people, their units and roles, who leads what and who stands in for whom"));
    Options checking =
        options.verb("check", msg("whether every unit and role of the policy is there, and what has no effect"));
    return [options, showing, checking](Session& session) -> Result<int> {
      if (showing.typed()) return show(session);
      if (checking.typed()) return check(session);
      return one_of_required(options.verbs(), "xinfang staff show");
    };
  };
  return {"staff", Stage::setup, N_("show and check the people of the office"), Needs::store, {}, false, configure};
}

}  // namespace xinfang::cmd
