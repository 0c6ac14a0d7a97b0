#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/model/catalogue.h"
#include "xinfang/office/check.h"
#include "xinfang/office/materials.h"

/// What is found in one case.
namespace xinfang::office {

/// What every case is held against.
struct Known {
  explicit Known(const Office& of_office) : office(of_office) {
    for (const model::Person& person : office.staff.people) people.emplace(person.id.value, &person);
    for (const model::Unit& unit : office.staff.units) units.insert(unit.id.value);
  }

  bool has_case(model::CaseNumber number) const { return std::binary_search(numbers.begin(), numbers.end(), number); }
  const KeptBeside* kept_beside(const CaseView& view) const {
    const auto found = beside.find(materials_of(view));
    return found == beside.end() ? nullptr : &found->second;
  }

  const Office& office;
  std::map<std::string, const model::Person*> people{};
  std::set<std::string> units{};
  std::vector<model::CaseNumber> numbers{};  ///< of every case there is, in order
  Beside beside{};
};

/// Calls `each` with every field of the event whose type is known, and that type.
template <class Each>
void each_known_field(const model::Event& event, const std::vector<model::EventType>& types, const Each& each) {
  const model::EventType* type = model::find_event_type(event.type, types);
  for (const model::Field& field : event.fields) {
    const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field.name);
    if (known != nullptr) each(*known, field);
  }
}

inline bool names_people(model::FieldKind kind) {
  return kind == model::FieldKind::person || kind == model::FieldKind::people;
}
inline bool names_units(model::FieldKind kind) {
  return kind == model::FieldKind::unit || kind == model::FieldKind::units;
}

/// The cases it names, each once.
std::vector<model::CaseNumber> named_cases(const model::State& state);

/// Where the text stands first in a file; its beginning when it does not.
Place place_in(const Office& office, const std::string& path, std::string_view text);

/// What is to be said of one whose time was changed by hand: its eid was made in the moment it was written.
std::optional<Error> redated(const model::Event& event, Message name);

/// `kept`: what lies beside the case, if anything does.
std::vector<CheckFinding> findings_in(const Known& known, const CaseView& view, const KeptBeside* kept);

}  // namespace xinfang::office
