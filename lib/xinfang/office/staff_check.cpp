#include "xinfang/office/staff_check.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/mistyped.h"
#include "xinfang/model/name_key.h"

namespace xinfang::office {

namespace {

using model::Day;
using model::Person;
using model::Staff;
using model::Unit;

/// Whoever left stands in for nobody, and nobody stands in for them.
void check_delegations(const Staff& staff, Day today, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < staff.delegations.size(); ++i) {
    const model::Delegation& one = staff.delegations[i];
    const std::string where = "delegations/" + std::to_string(i + 1);
    const Person* of = staff.find(one.of);
    const Person* to = staff.find(one.to);
    if (one.until < today) {
      findings.push_back({"ended", where,
                          msg("{0} stood in for {1} until {2}: take it out, or set a later day", to->name, of->name,
                              calendar::to_string(one.until))});
      continue;
    }
    for (const Person* person : {of, to}) {
      if (person->active) continue;
      findings.push_back(
          {"left", where, msg("{0} stands in for {1}, but {2} is no longer active", to->name, of->name, person->name)});
    }
  }
}

void check_interests(const Person& person, Day today, std::vector<Finding>& findings) {
  const std::string where = "people/" + person.id.value + "/interests";
  for (const model::Interest& one : person.interests) {
    const Message kind = model::name_of(model::interests(), one.kind);
    if (model::name_key(one.person).empty() && model::name_key(one.organization).empty()) {
      findings.push_back({"nobody", where, msg("a relation ({0}) of {1} names nobody", kind, person.name)});
    } else if (one.until && *one.until < today) {
      findings.push_back({"ended", where,
                          msg("a relation ({0}) of {1} ended on {2}: nothing is compared with it any more", kind,
                              person.name, calendar::to_string(*one.until))});
    }
  }
}

/// A number that cannot be right tells nobody apart from a namesake.
void check_numbers(const Person& person, std::vector<Finding>& findings) {
  const std::string where = "people/" + person.id.value;
  if (const auto wrong = model::mistyped_id_number(person.id_number)) {
    findings.push_back({"mistyped", where, msg("the identity number of {0}: {1}", person.name, *wrong)});
  }
  if (const auto wrong = model::mistyped_phone(person.phone)) {
    findings.push_back({"mistyped", where, msg("the telephone of {0}: {1}", person.name, *wrong)});
  }
}

/// A petition that names the one is taken to mean the first.
void check_unit_names(const Staff& staff, std::vector<Finding>& findings) {
  for (const Unit& unit : staff.units) {
    std::vector<std::string> names{unit.name};
    names.insert(names.end(), unit.aliases.begin(), unit.aliases.end());
    for (const std::string& name : names) {
      const Unit* meant = staff.unit_called(name);
      if (meant == nullptr || meant->id == unit.id) continue;
      findings.push_back(
          {"same-name", "units/" + unit.id.value,
           msg("'{0}' is also the name of the unit {1}, and is taken to mean that one", name, meant->id.value)});
    }
  }
}

}  // namespace

std::vector<Finding> check_staff(const Staff& staff, Day today) {
  std::vector<Finding> findings;
  check_unit_names(staff, findings);
  for (const Person& person : staff.people) {
    check_numbers(person, findings);
    check_interests(person, today, findings);
  }
  check_delegations(staff, today, findings);
  return findings;
}

}  // namespace xinfang::office
