#include <set>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/fields.h"

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
  fields.close(Fields::Unknown::fault);
  return unit;
}

UnitId read_unit_of(Fields& person, const std::vector<model::Unit>& units) {
  const Node* node = person.find("unit");
  if (node == nullptr) return {};  // a leader may belong to none
  std::vector<std::string> ids;
  for (const model::Unit& unit : units) ids.push_back(unit.id.value);
  return UnitId{person.reading().word(*node, "unit", ids)};
}

model::Person read_person(Reading& reading, const Node& node, const std::vector<model::Unit>& units) {
  Fields fields(reading, node, "people");
  model::Person person;
  person.id = PersonId{fields.id("id")};
  person.name = fields.filled_text("name");
  person.email = fields.find_text("email").value_or("");
  person.unit = read_unit_of(fields, units);
  person.post = fields.find_text("post").value_or("");
  person.remit = fields.find_text("remit").value_or("");
  if (const Node* roles = fields.find("roles")) {
    for (const Node& role : reading.items(*roles, "roles")) {
      person.roles.push_back(RoleId{reading.code(role, "roles", model::roles())});
    }
  }
  person.active = fields.find_truth("active").value_or(true);
  fields.close(Fields::Unknown::fault);
  return person;
}

}  // namespace

Result<model::Staff> read_staff(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree(bytes, path));
  Reading reading(bytes, path);
  Fields fields(reading, root, "staff");
  fields.format("xinfang-staff/1");
  model::Staff staff;
  Ids unit_ids(reading);
  for (const Node& node : fields.find_items("units")) {
    staff.units.push_back(read_unit(reading, node));
    unit_ids.add(node, staff.units.back().id.value);
  }
  Ids person_ids(reading);
  for (const Node& node : fields.find_items("people")) {
    staff.people.push_back(read_person(reading, node, staff.units));
    person_ids.add(node, staff.people.back().id.value);
  }
  fields.close(Fields::Unknown::fault);
  return reading.finish(std::move(staff));
}

}  // namespace xinfang::codec
