#include "xinfang/office/cases.h"

#include <set>

#include "xinfang/base/text.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/rules/registration.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

/// A person or unit typed as an id, a name or an e-mail address becomes the id; what nobody has stays as typed and the
/// rules name it.
void resolve_people(const Office& office, model::Event& event) {
  const model::EventType* type = model::find_event_type(event.type);
  if (const model::Person* person = office.staff.find_by_any(event.by.value)) event.by = person->id;
  if (type == nullptr) return;
  for (model::Field& field : event.fields) {
    const model::FieldType* known = model::find_field(*type, field.name);
    if (known == nullptr) continue;
    for (std::string& value : field.values) {
      if (known->kind == model::FieldKind::person || known->kind == model::FieldKind::people) {
        if (const model::Person* person = office.staff.find_by_any(value)) value = person->id.value;
      } else if (known->kind == model::FieldKind::unit || known->kind == model::FieldKind::units) {
        if (const model::Unit* unit = office.staff.find_unit_by_any(value)) value = unit->id.value;
      }
    }
  }
}

/// The number of an event as `show` lists it (its seq) stands for its eid.
void resolve_event(const model::Case& of, model::Event& event) {
  for (model::Field& field : event.fields) {
    if (event.type != "voided" || field.name != "event" || field.values.empty()) continue;
    for (const model::Event& other : of.events) {
      if (std::to_string(other.seq) == field.values.front()) field.values.front() = other.eid.value;
    }
  }
}

}  // namespace

Result<int> block_of(const Office& office, const std::string& desk) {
  if (office.config.desks.empty() && desk.empty()) return 0;
  for (const auto& [name, block] : office.config.desks) {
    if (desk.empty() || name == desk) return block;
  }
  return fail(ErrorKind::usage, msg("office.yaml has no desk '{0}'", desk), msg("desks: {{hall: 0, window-2: 1}}"));
}

Result<std::set<std::string>> external_numbers(const Office& office) {
  std::set<std::string> numbers;
  std::optional<Error> broken;
  XINFANG_CHECK(office.store->each([&](Result<store::Loaded> loaded) {
    if (loaded) {
      numbers.insert(loaded->value.intake.external_number);
    } else if (!broken) {
      broken = std::move(loaded.error());
    }
  }));
  if (broken) return tl::unexpected(std::move(*broken));
  numbers.erase("");
  return numbers;
}

Result<Registered> register_case(const Office& office, const Registration& registration) {
  XINFANG_TRY(block, block_of(office, registration.desk));
  model::Case proposed;
  proposed.uid = office.next_id();
  proposed.intake = registration.intake;
  proposed.intake.statement = text::trim(proposed.intake.statement);
  model::Event registered;
  registered.eid = office.next_id();
  registered.type = "registered";
  registered.by = registration.by;
  registered.at = registration.at.value_or(office.now);
  if (registration.at) registered.set("entered", to_string(office.now));
  registered.set("override", registration.override_reason);
  resolve_people(office, registered);
  proposed.events.push_back(std::move(registered));
  XINFANG_TRY(admitted, rules::admit(std::move(proposed), office.world()));
  Registered result;
  result.verdict = admitted.verdict();
  result.route = rules::route_of(model::fold(admitted.value()), office.world());
  if (registration.dry_run) return result;
  const auto make = [&]() -> Result<std::vector<rules::NewCase>> {
    const std::string& external = admitted.value().intake.external_number;
    if (!external.empty()) {
      XINFANG_TRY(present, external_numbers(office));
      if (present.contains(external)) {
        return fail(ErrorKind::refused, msg("a case with the number '{0}' is there already", external),
                    msg("xinfang list --text {0}", external));
      }
    }
    return std::vector{std::move(admitted)};
  };
  XINFANG_TRY(created, office.store->create(block, make, {}));
  result.number = created.front().value().number;
  return result;
}

Result<model::Intake> read_intake(const Office& office, const std::string& bytes, const std::string& path) {
  return codec::read_intake(bytes, path, office.now);
}

std::string write_intake(const model::Intake& intake) {
  return codec::write_intake(intake);
}

Result<Acted> act(const Office& office, Act act) {
  act.event.eid = office.next_id();
  if (act.dated) {
    act.event.set("entered", to_string(office.now));
  } else {
    act.event.at = office.now;
  }
  resolve_people(office, act.event);
  model::Case before;
  const auto decide_on = [&](const model::Case& of) {
    before = of;
    model::Event event = act.event;
    resolve_event(of, event);
    return rules::decide(of, std::move(event), office.world());
  };
  const auto change = [&]() -> Result<rules::Change> {
    if (!act.dry_run) return office.store->append(act.number, decide_on);
    XINFANG_TRY(loaded, office.store->load(act.number));
    return decide_on(loaded.value);
  }();
  if (!change) return tl::unexpected(change.error());
  before.events.push_back(change->event());
  return Acted{change->event(), change->verdict(), view_of(office, std::move(before))};
}

}  // namespace xinfang::office
