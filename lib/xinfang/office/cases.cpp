#include "xinfang/office/cases.h"

#include <deque>
#include <set>

#include "xinfang/base/sha256.h"
#include "xinfang/base/text.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/material.h"
#include "xinfang/model/name_key.h"
#include "xinfang/office/escalation.h"
#include "xinfang/office/leads.h"
#include "xinfang/office/repeats.h"
#include "xinfang/rules/recusal.h"
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
Result<void> resolve_event(const model::Case& of, model::Event& event) {
  if (event.type != "voided") return {};
  const std::string typed = event.get("event");
  std::vector<std::string> eids;
  for (const model::Event& other : of.events) {
    if (std::to_string(other.seq) == typed) eids.push_back(other.eid.value);
  }
  if (eids.size() > 1) {
    return fail(ErrorKind::usage, msg("several events have the number {0}", typed),
                msg("write the eid of the one, of: {0}", joined(eids)));
  }
  if (!eids.empty()) event.set("event", eids.front());
  return {};
}

/// What is pending elsewhere is pending in a case that still owes an answer.
Result<void> check_pending(const model::Event& event, const model::State& other) {
  if (event.get("ground") != "pending" || model::is_open(other.status)) return {};
  const std::string number = to_string(other.number);
  return fail(ErrorKind::refused, msg("nothing is pending in case {0}: it is not open any more", number),
              msg("name another case or another ground; xinfang list --open shows what is pending"));
}

/// Fields that name another case name one that is there, for whoever acts.
Result<void> resolve_cases(const Office& office, model::CaseNumber own, model::Event& event) {
  const model::EventType* type = model::find_event_type(event.type);
  if (type == nullptr) return {};
  const date::year_month_day today{office.now.day()};
  for (const model::FieldType& field : type->fields) {
    if (field.kind != model::FieldKind::case_number || event.get(field.name).empty()) continue;
    XINFANG_TRY(number, model::read_case_number(event.get(field.name), static_cast<int>(today.year())));
    if (number == own) return fail(ErrorKind::usage, msg("'{0}' is the case itself", model::field_name(field.name)));
    XINFANG_TRY(other, office.store->load(number));
    const model::State state = model::fold(other.value);
    if (rules::hidden_from(event.by, state, office.world())) return tl::unexpected(store::no_such_case(number));
    XINFANG_CHECK(check_pending(event, state));
    event.set(field.name, to_string(number));
  }
  return {};
}

/// Of a case that is not void. One that cannot be read might have it: then it is an error.
Result<bool> has_external_number(const Office& office, const std::string& number) {
  auto leads = leads_to_external(office, number);
  if (!leads) {
    XINFANG_TRY(numbers, external_numbers(office));
    return numbers.present.contains(number);
  }
  if (!leads->broken.empty()) return tl::unexpected(std::move(leads->broken.front()));
  for (const Lead& lead : leads->leads) {
    const auto loaded = office.store->load(lead.number);
    if (!loaded && loaded.error().kind == ErrorKind::not_found) continue;
    if (!loaded) return tl::unexpected(loaded.error());
    const model::State state = model::fold(loaded->value);
    if (state.status != model::Status::voided && state.intake.external_number == number) return true;
  }
  return false;
}

/// Numbers of other systems are unique in a store.
Result<void> check_external_number(const Office& office, const std::string& number) {
  if (number.empty()) return {};
  XINFANG_TRY(present, has_external_number(office, number));
  if (!present) return {};
  return fail(ErrorKind::refused, msg("a case with the number '{0}' is there already", number),
              msg("xinfang list --text {0}", text::shell_word(number)));
}

/// What an amendment writes about other cases, which the rules do not see.
Result<void> check_other_cases(const Office& office, const model::Case& of, model::Event& amended) {
  if (amended.get("field") == "external_number") {
    amended.set("new", text::trim(amended.get("new")));
    if (model::fold(of).intake.external_number == amended.get("new")) return {};
    return check_external_number(office, amended.get("new"));
  }
  if (amended.get("field") == "repeat_of") {
    model::Intake changed;
    changed.repeat_of = model::parse_case_number(amended.get("new"));
    return check_repeat_of(office, changed, amended.by, of.number);
  }
  return {};
}

}  // namespace

model::Moment moment_for(const Office& office, const model::Case& of) {
  constexpr std::chrono::seconds longest_wait{15};
  const model::Moment last = of.events.empty() ? office.now : of.events.back().at;
  const bool overtaken = last > office.now && last.utc() - office.now.utc() <= longest_wait;
  return overtaken ? last : office.now;
}

Result<int> block_of(const Office& office, const std::string& desk) {
  if (office.config.desks.empty() && desk.empty()) return 0;
  for (const auto& [name, block] : office.config.desks) {
    if (desk.empty() || name == desk) return block;
  }
  return fail(ErrorKind::usage, msg("office.yaml has no desk '{0}'", desk), msg("desks: {{hall: 0, window-2: 1}}"));
}

namespace {

/// All names in one key, however they are divided among petitioners.
std::string names_key(const std::vector<model::Petitioner>& petitioners) {
  std::string key;
  for (const model::Petitioner& one : petitioners) {
    for (const std::string& name : model::names_in(one.name)) key += model::name_key(name) + '\n';
  }
  return key;
}

bool has(const std::vector<std::string>& keys, const std::string& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void add_known(ExternalNumbers& numbers, const model::Intake& first, const model::State& state, bool hidden) {
  if (first.external_number.empty() && state.intake.external_number.empty()) return;
  KnownCase known{state.number, hidden, {}, {}};
  for (const model::Intake* intake : {&first, &state.intake}) {
    known.petitioners.push_back(names_key(intake->petitioners));
    if (!intake->petitioners.empty()) known.petitioners.push_back(names_key({intake->petitioners.front()}));
    known.titles.push_back(model::name_key(intake->title));
  }
  for (const std::string& number : std::set{first.external_number, state.intake.external_number}) {
    if (!number.empty()) numbers.ever.emplace(number, known);
  }
}

}  // namespace

bool KnownCase::of(const model::Intake& intake) const {
  return has(petitioners, names_key(intake.petitioners));
}

bool KnownCase::about(const model::Intake& intake) const {
  return has(titles, model::name_key(intake.title));
}

Result<ExternalNumbers> external_numbers(const Office& office) {
  ExternalNumbers numbers;
  std::optional<Error> broken;
  XINFANG_CHECK(office.store->each([&](Result<store::Loaded> loaded) {
    if (loaded) {
      const model::State state = model::fold(loaded->value);
      if (state.status != model::Status::voided) numbers.present.insert(state.intake.external_number);
      add_known(numbers, loaded->value.intake, state, hidden_from_viewer(office, state));
    } else if (!broken) {
      broken = std::move(loaded.error());
    }
  }));
  if (broken) return tl::unexpected(std::move(*broken));
  numbers.present.erase("");
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
  if (!registration.not_same_person.empty()) {
    registered.fields.push_back({"not_same_person", registration.not_same_person, true});
  }
  resolve_people(office, registered);
  proposed.events.push_back(std::move(registered));
  const PersonId by = proposed.events.front().by;
  XINFANG_TRY(admitted, rules::admit(std::move(proposed), office.world()));
  Registered result;
  result.verdict = admitted.verdict();
  result.route = rules::route_of(model::fold(admitted.value()), office.world());
  if (registration.dry_run) {
    XINFANG_CHECK(check_repeat_of(office, admitted.value().intake, by));
    return result;
  }
  const auto make = [&]() -> Result<std::vector<rules::NewCase>> {
    XINFANG_CHECK(check_repeat_of(office, admitted.value().intake, by));
    XINFANG_CHECK(check_external_number(office, admitted.value().intake.external_number));
    return std::vector{std::move(admitted)};
  };
  XINFANG_TRY(created, office.store->create(block, make, {}, aid_of(office)));
  result.number = created.front().value().number;
  const auto climbed = climb(office, created.front().value(), rules::Trigger::events, result.followed);
  if (!climbed) result.unclimbed = climbed.error();
  result.written = created.front().value().events;
  result.written.insert(result.written.end(), result.followed.begin(), result.followed.end());
  return result;
}

Result<model::Intake> read_intake(const Office& office, const std::string& bytes, const std::string& path) {
  return codec::read_intake(bytes, path, office.now);
}

std::string write_intake(const model::Intake& intake) {
  return codec::write_intake(intake);
}

namespace {

/// The case that this one repeats, when it names one, and what that one repeats; each once.
Result<std::deque<model::Case>> repeated_by(const Office& office, const model::State& state) {
  std::deque<model::Case> cases;
  std::set<model::CaseNumber> seen{state.number};
  model::CaseNumber by = state.number;
  auto next = state.intake.repeat_of;
  while (next && seen.insert(*next).second) {
    auto loaded = office.store->load(*next);
    const bool nowhere = !loaded && loaded.error().kind == ErrorKind::not_found;
    if (!loaded) return tl::unexpected(nowhere ? repeats_nothing(by, *next) : std::move(loaded.error()));
    by = *next;
    next = model::fold(loaded->value).intake.repeat_of;
    cases.push_back(std::move(loaded->value));
  }
  return cases;
}

/// Asks the rules on the case as it is under the lock.
Result<rules::Change> decide_on(const Office& office, const Act& act, const model::Case& of) {
  const model::State state = model::fold(of);
  rules::World world = office.world();
  if (rules::hidden_from(act.event.by, state, world)) return tl::unexpected(store::no_such_case(of.number));
  model::Event event = act.event;
  world.now = moment_for(office, of);
  if (!act.dated) event.at = world.now;
  XINFANG_CHECK(resolve_event(of, event));
  auto repeated = repeated_by(office, state);
  const bool other = event.type == "amended" && event.get("field") == "repeat_of";  // puts it right
  if (!repeated && other && repeated.error().kind == ErrorKind::invalid_data) repeated.emplace();
  if (!repeated) return tl::unexpected(std::move(repeated.error()));
  std::deque<model::State> pasts;
  for (const model::Case& past : *repeated) world.repeated.push_back(&pasts.emplace_back(model::fold(past)));
  if (event.type == "amended") XINFANG_CHECK(check_other_cases(office, of, event));
  return rules::decide(of, std::move(event), world);
}

/// What the event says of the bytes that are attached.
Result<void> describe_material(Act& act) {
  if (!act.material) return {};
  const std::string& bytes = *act.material;
  const std::string& name = act.event.get("file");
  if (bytes.empty()) return fail(ErrorKind::usage, msg("'{0}' is empty", name), msg("scan or save it again"));
  if (bytes.size() > model::most_material) return tl::unexpected(model::too_large(name));
  act.event.set("bytes", std::to_string(bytes.size()));
  act.event.set("sha256", sha256(bytes));
  return {};
}

}  // namespace

Result<Acted> act(const Office& office, Act act) {
  act.event.eid = office.next_id();
  XINFANG_CHECK(describe_material(act));
  if (act.dated) act.event.set("entered", to_string(office.now));
  resolve_people(office, act.event);
  XINFANG_CHECK(resolve_cases(office, act.number, act.event));
  model::Case of;
  const auto decide = [&](const model::Case& current) -> Result<rules::Change> {
    of = current;
    return decide_on(office, act, current);
  };
  const auto change = [&]() -> Result<rules::Change> {
    if (!act.dry_run)
      return office.store->append(act.number, decide, aid_of(office), act.material ? &*act.material : nullptr);
    XINFANG_TRY(loaded, office.store->load(act.number));
    XINFANG_TRY(allowed, decide(loaded.value));
    if (act.material) XINFANG_CHECK(office.store->could_keep(act.number, allowed.event(), *act.material));
    return std::move(allowed);
  }();
  if (!change) return tl::unexpected(change.error());
  of.events.push_back(change->event());
  std::vector<model::Event> followed;
  std::optional<Error> unclimbed;
  if (!act.dry_run) {
    if (const auto climbed = climb(office, of, rules::Trigger::events, followed); !climbed) unclimbed = climbed.error();
    of.events.insert(of.events.end(), followed.begin(), followed.end());
  }
  CaseView after = view_of(office, std::move(of));
  if (act.material) after.path = office.store->find(act.number).value_or("");
  return Acted{change->event(), change->verdict(), std::move(followed), std::move(unclimbed), std::move(after)};
}

}  // namespace xinfang::office
