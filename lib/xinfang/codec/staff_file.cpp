#include <set>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/fields.h"
#include "xinfang/codec/policy_words.h"

namespace xinfang::codec {

namespace {

/// What ids were given out so far in one list.
class Ids {
 public:
  explicit Ids(Reading& reading) : reading_(reading) {}

  void add(const Node& entry, const std::string& id) {
    if (id.empty() || ids_.insert(id).second) return;
    reading_.fault(*entry.find("id"), msg("the id '{0}' is given twice", id));
  }

 private:
  Reading& reading_;
  std::set<std::string> ids_;
};

model::Unit read_unit(Reading& reading, const Node& node) {
  Fields fields(reading, node, "units");
  model::Unit unit{UnitId{fields.id("id")}, fields.filled_text("name")};
  unit.under = UnitId{fields.find_id("under").value_or("")};
  if (const Node* aliases = fields.find("aliases")) {
    unit.aliases = reading.texts(*aliases, "aliases", Reading::Single::allowed);
  }
  fields.close(Fields::Unknown::fault);
  return unit;
}

std::vector<std::string> ids_of(const std::vector<model::Unit>& units) {
  std::vector<std::string> ids;
  for (const model::Unit& unit : units) ids.push_back(unit.id.value);
  return ids;
}

/// Every unit belongs to one there is, and none to itself by a detour.
void check_tree(Reading& reading, const std::vector<Node>& nodes, const model::Staff& staff) {
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const model::Unit& unit = staff.units[i];
    if (unit.under.empty()) continue;
    const Node& under = *nodes[i].find("under");
    reading.word(under, "under", ids_of(staff.units));
    if (staff.within(unit.under, unit.id)) reading.fault(under, msg("the unit '{0}' belongs to itself", unit.id.value));
  }
}

std::vector<UnitId> read_led(Fields& person, const std::vector<model::Unit>& units) {
  std::vector<UnitId> led;
  for (const Node& node : person.find_items("leads")) {
    led.push_back(UnitId{person.reading().word(node, "leads", ids_of(units))});
  }
  return led;
}

model::Interest read_interest(Reading& reading, const Node& node) {
  Fields fields(reading, node, "interests");
  model::Interest interest;
  interest.kind = fields.code("kind", model::interests());
  interest.person = fields.find_text("person").value_or("");
  interest.organization = fields.find_text("organization").value_or("");
  interest.from = fields.find_day("from");
  interest.until = fields.find_day("until");
  fields.close(Fields::Unknown::fault);
  if (reading.ok() && interest.person.empty() == interest.organization.empty()) {
    reading.fault(node, msg("an interest is in a person or in an organization: give one of the two"));
  }
  if (interest.from && interest.until && *interest.until < *interest.from) {
    reading.fault(*node.find("until"), msg("it ends before it begins"));
  }
  return interest;
}

/// Who the person is besides, for telling whether a case is one's own.
void read_ties(Reading& reading, Fields& fields, model::Person& person, const std::vector<model::Unit>& units) {
  if (const Node* aliases = fields.find("aliases")) {
    person.aliases = reading.texts(*aliases, "aliases", Reading::Single::allowed);
  }
  person.phone = fields.find_text("phone").value_or("");
  person.id_number = fields.find_text("id_number").value_or("");
  person.leads = read_led(fields, units);
  for (const Node& node : fields.find_items("interests")) person.interests.push_back(read_interest(reading, node));
}

model::Person read_person(Reading& reading, const Node& node, const std::vector<model::Unit>& units) {
  Fields fields(reading, node, "people");
  model::Person person;
  person.id = PersonId{fields.id("id")};
  person.name = fields.filled_text("name");
  person.email = fields.find_text("email").value_or("");
  // A leader may belong to no unit.
  if (const Node* unit = fields.find("unit")) person.unit = UnitId{reading.word(*unit, "unit", ids_of(units))};
  person.post = fields.find_text("post").value_or("");
  person.remit = fields.find_text("remit").value_or("");
  if (const Node* roles = fields.find("roles")) {
    for (const Node& role : reading.items(*roles, "roles")) person.roles.push_back(read_role(reading, role, "roles"));
  }
  person.active = fields.find_truth("active").value_or(true);
  read_ties(reading, fields, person, units);
  fields.close(Fields::Unknown::fault);
  if (person.id.value == model::the_program) {
    reading.fault(*node.find("id"), msg("'{0}' signs what the program does by itself", person.id.value));
  }
  return person;
}

model::Delegation read_delegation(Reading& reading, const Node& node, const model::Staff& staff) {
  std::vector<std::string> ids;
  for (const model::Person& person : staff.people) ids.push_back(person.id.value);
  Fields fields(reading, node, "delegations");
  model::Delegation delegation;
  delegation.of = PersonId{fields.word("of", ids)};
  delegation.to = PersonId{fields.word("to", ids)};
  if (const Node* roles = fields.require("roles")) delegation.roles = read_roles(reading, *roles, "roles");
  delegation.from = fields.day("from");
  delegation.until = fields.day("until");
  fields.find_text("document");  // for people
  fields.close(Fields::Unknown::fault);
  if (!reading.ok()) return delegation;
  if (delegation.of == delegation.to) reading.fault(node, msg("nobody stands in for oneself"));
  if (delegation.until < delegation.from) reading.fault(*node.find("until"), msg("it ends before it begins"));
  const model::Person* of = staff.find(delegation.of);
  for (const RoleId& role : delegation.roles) {
    if (of->has(role)) continue;
    reading.fault(*node.find("roles"), msg("'{0}' does not have the role '{1}' to hand on", of->name, role.value));
  }
  return delegation;
}

}  // namespace

Result<model::Staff> read_staff(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree(bytes, path));
  Reading reading(bytes, path);
  Fields fields(reading, root, "staff");
  fields.format("xinfang-staff/1");
  model::Staff staff;
  Ids unit_ids(reading);
  const std::vector<Node>& units = fields.find_items("units");
  for (const Node& node : units) {
    staff.units.push_back(read_unit(reading, node));
    unit_ids.add(node, staff.units.back().id.value);
  }
  Ids person_ids(reading);
  for (const Node& node : fields.find_items("people")) {
    staff.people.push_back(read_person(reading, node, staff.units));
    person_ids.add(node, staff.people.back().id.value);
  }
  for (const Node& node : fields.find_items("delegations")) {
    staff.delegations.push_back(read_delegation(reading, node, staff));
  }
  if (reading.ok()) check_tree(reading, units, staff);
  fields.close(Fields::Unknown::fault);
  return reading.finish(std::move(staff));
}

}  // namespace xinfang::codec
