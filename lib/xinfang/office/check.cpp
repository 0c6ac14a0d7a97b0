#include "xinfang/office/check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "xinfang/model/catalogue.h"
#include "xinfang/office/index_access.h"
#include "xinfang/office/recusal.h"
#include "xinfang/rules/fields.h"
#include "xinfang/rules/overrule.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/store/side_by_side.h"

namespace xinfang::office {

namespace {

using model::Event;

/// What every case is held against.
struct Known {
  Known(const Office& of_office, const std::vector<std::string>& of_names) : office(of_office), names(of_names) {
    for (const model::Person& person : office.staff.people) people.emplace(person.id.value, &person);
    for (const model::Unit& unit : office.staff.units) units.insert(unit.id.value);
  }

  bool wanted(std::string_view name) const {
    return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
  }

  const Office& office;
  const std::vector<std::string>& names;
  std::map<std::string, const model::Person*> people{};
  std::set<std::string> units{};
};

/// Looks at one case.
class Checker {
 public:
  explicit Checker(const Known& known)
      : known_(known), office_(known.office), people_(known.people), units_(known.units) {}

  void look_at(const CaseView& view) {
    if (wanted("keys")) {
      for (const Error& notice : view.notices) add(view, "keys", Severity::warning, notice, "");
      own_words(view);
    }
    if (wanted("staff")) staff(view);
    if (wanted("recusal")) holders(view);
    if (wanted("rules")) whole(view);
    if (wanted("recusal") || wanted("rules")) history(view);
  }

  std::vector<CheckFinding> found() { return std::move(found_); }

 private:
  bool wanted(std::string_view name) const { return known_.wanted(name); }

  void add(const CaseView& view, const char* check, Severity severity, Error error, const std::string& cite) {
    if (!error.place) error.place = Place{view.path, 1, 1, ""};
    found_.push_back({check, severity, to_string(view.of->number), std::move(error), cite});
  }

  /// Everybody and every unit that the case names, each told once.
  void staff(const CaseView& view) {
    std::set<std::string> told;
    for (const Event* event : view.state.events) {
      if (event->by.value != model::the_program) known_person(view, *event, event->by.value, told);
      const model::EventType* type = model::find_event_type(event->type);
      for (const model::Field& field : event->fields) {
        const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field.name);
        if (known == nullptr) continue;
        const bool person = known->kind == model::FieldKind::person || known->kind == model::FieldKind::people;
        const bool unit = known->kind == model::FieldKind::unit || known->kind == model::FieldKind::units;
        for (const std::string& value : field.values) {
          if (person) known_person(view, *event, value, told);
          if (unit) known_unit(view, *event, value, told);
        }
      }
    }
    if (model::is_open(view.state.status)) hands(view);
  }

  void known_person(const CaseView& view, const Event& event, const std::string& id, std::set<std::string>& told) {
    if (people_.contains(id) || !told.insert("person " + id).second) return;
    add(view, "staff", Severity::error,
        Error{ErrorKind::invalid_data, msg("event {0} names '{1}', whom staff.yaml does not have", event.seq, id),
              msg("put the person back into staff.yaml, with active: false if they left")},
        "");
  }

  void known_unit(const CaseView& view, const Event& event, const std::string& id, std::set<std::string>& told) {
    if (units_.contains(id) || !told.insert("unit " + id).second) return;
    add(view, "staff", Severity::error,
        Error{ErrorKind::invalid_data,
              msg("event {0} names the unit '{1}', which staff.yaml does not have", event.seq, id),
              msg("put the unit back into staff.yaml")},
        "");
  }

  /// Nobody works on an open case any more.
  void hands(const CaseView& view) {
    const model::State& state = view.state;
    for (const PersonId& id : {state.handler, state.lead == state.handler ? PersonId{} : state.lead}) {
      const auto person = people_.find(id.value);
      if (person == people_.end() || person->second->active) continue;
      add(view, "staff", Severity::error,
          Error{ErrorKind::invalid_data,
                msg("the case is in the hands of {0}, who is no longer active", person->second->name),
                msg("give it to somebody else: xinfang assign {0}", to_string(state.number))},
          "");
    }
  }

  /// Words of the office's own that no policy declares.
  void own_words(const CaseView& view) {
    for (const Event& event : view.of->events) {
      const model::EventType* type = model::find_event_type(event.type);
      for (const model::Field& field : event.fields) {
        const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field.name);
        if (known == nullptr || !known->own_words) continue;
        for (const std::string& word : field.values) {
          if (!model::is_own_word(word)) continue;
          if (auto declared = rules::check_own_word(word, office_.world()); !declared) {
            add(view, "keys", Severity::warning, declared.error(), "");
          }
        }
      }
    }
  }

  /// Whose hands the case is in now.
  void holders(const CaseView& view) {
    for (const HeldInConflict& one : held_in_conflict(office_, view)) {
      add(view, "recusal", Severity::error, Error{ErrorKind::invalid_data, one.why, one.instead}, one.cite);
    }
  }

  /// Each event, asked again on what was there before it, at the time it was written.
  void history(const CaseView& view) {
    model::Case before = *view.of;
    before.events.clear();
    for (const Event& event : view.of->events) {
      if (event.type == "registered") {
        registrar(view, event);
      } else {
        judge(view, before, event);
      }
      before.events.push_back(event);
    }
  }

  void tell(const CaseView& view, const Event& event, const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons) {
      // Who had which role when is not known; what is still open can still be put right.
      if (reason.of_today && !model::is_open(view.state.status)) continue;
      const bool recusal = reason.rule == "recusal" || reason.rule == "accused-unit";
      if (!wanted(recusal ? "recusal" : "rules")) continue;
      add(view, recusal ? "recusal" : "rules", recusal ? Severity::error : Severity::warning,
          Error{ErrorKind::invalid_data, msg("event {0}: {1}", event.seq, reason.what), reason.instead}, reason.cite);
    }
  }

  rules::World at_the_time(const Event& event) const {
    rules::World world = office_.world();
    const auto entered = calendar::parse_moment(event.get("entered"));
    world.now = entered ? *entered : event.at;
    return world;
  }

  /// Nobody registers a petition of their own.
  void registrar(const CaseView& view, const Event& registered) {
    model::Case first = *view.of;
    first.events = {registered};
    tell(view, registered, rules::check_conflicts(registered, model::fold(first), at_the_time(registered)));
  }

  void judge(const CaseView& view, const model::Case& before, const Event& event) {
    rules::Verdict verdict = rules::judge(before, event, at_the_time(event), rules::Mode::history);
    std::vector<Reason> reasons = std::move(verdict.refusals);
    std::move(verdict.warnings.begin(), verdict.warnings.end(), std::back_inserter(reasons));
    std::erase_if(reasons, [&](const Reason& reason) {
      return rules::noted(event, reason) || (reason.rule == "order" && merged(view));
    });
    tell(view, event, reasons);
  }

  /// Two clones went on with the case: what one did stands between what the other did, whatever the clock said.
  static bool merged(const CaseView& view) {
    const auto& events = view.of->events;
    return std::adjacent_find(events.begin(), events.end(),
                              [](const Event& one, const Event& next) { return one.seq == next.seq; }) != events.end();
  }

  /// What an event cannot do without, and the events between: nothing is ever taken out.
  void whole(const CaseView& view) {
    int last = 0;
    for (const Event& event : view.of->events) {
      if (const model::EventType* type = model::find_event_type(event.type)) {
        if (auto filled = rules::check_filled(event, *type); !filled) {
          add(view, "rules", Severity::error,
              Error{ErrorKind::invalid_data, msg("event {0}: {1}", event.seq, filled.error().what),
                    filled.error().hint},
              "");
        }
      }
      if (event.seq > last + 1) {
        add(view, "rules", Severity::error,
            Error{ErrorKind::invalid_data,
                  msg("event {0} follows event {1}: what was between is gone", event.seq, last),
                  msg("get it back from git or a backup; events are never deleted, see xinfang void")},
            "");
      }
      last = event.seq;
    }
  }

  const Known& known_;
  const Office& office_;
  const std::map<std::string, const model::Person*>& people_;
  const std::set<std::string>& units_;
  std::vector<CheckFinding> found_;
};

void add_broken(const Known& known, const std::vector<Error>& errors, std::vector<CheckFinding>& found) {
  for (const Error& error : errors) {
    if (known.wanted("files")) found.push_back({"files", Severity::error, "", error, ""});
  }
}

/// A case is never deleted: the numbers of a year and a block follow each other.
void add_gaps(const Known& known, const std::vector<model::CaseNumber>& numbers, std::vector<CheckFinding>& found) {
  if (!known.wanted("files")) return;
  const auto block_of = [](model::CaseNumber number) { return number.serial / model::serials_per_block; };
  model::CaseNumber last{};
  for (const model::CaseNumber& number : numbers) {
    const bool follows = number.year == last.year && block_of(number) == block_of(last);
    const int next = follows ? last.serial + 1 : block_of(number) * model::serials_per_block + 1;
    last = number;
    if (number.serial <= next) continue;
    const std::string first = to_string(model::CaseNumber{number.year, next});
    const std::string end = to_string(model::CaseNumber{number.year, number.serial - 1});
    found.push_back(
        {"files", Severity::warning, "",
         Error{ErrorKind::invalid_data,
               first == end ? msg("case {0} is missing", first) : msg("cases {0} to {1} are missing", first, end),
               msg("get them back from git or a backup; a mistake is voided, not deleted")},
         ""});
  }
}

constexpr std::size_t enough_histories = 20;

/// What is found in cases that may be shown; `clean`, unless null, gets the numbers of those with nothing to tell.
void look_at_all(const Known& known, const std::vector<CaseView>& views, std::vector<CheckFinding>& found,
                 std::vector<model::CaseNumber>* clean) {
  std::vector<std::vector<CheckFinding>> each(views.size());
  store::side_by_side(views.size(), enough_histories, [&](std::size_t i) {
    Checker checker(known);
    checker.look_at(views[i]);
    each[i] = checker.found();
  });
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (each[i].empty() && clean != nullptr) clean->push_back(views[i].of->number);
    std::move(each[i].begin(), each[i].end(), std::back_inserter(found));
  }
}

/// Of everything, only what is not known to be sound.
Result<Checked> check_unknown(const Known& known) {
  const Office& office = known.office;
  const auto use = [&](store::Index& index, const std::vector<Error>& broken) -> Result<Checked> {
    Checked checked;
    add_broken(known, broken, checked.findings);
    add_gaps(known, index.numbers(), checked.findings);
    const auto unchecked = index.unchecked();
    std::vector<model::CaseNumber> clean;
    constexpr std::size_t at_once = 1000;  // in memory
    for (std::size_t first = 0; first < unchecked.size(); first += at_once) {
      const std::size_t count = std::min(at_once, unchecked.size() - first);
      std::vector<Result<CaseView>> read(count);
      store::side_by_side(count, enough_histories, [&](std::size_t i) {
        const auto& [entry, path] = unchecked[first + i];
        read[i] = view_at(office, entry.file.number, path);
      });
      CaseViews views;
      std::set<model::CaseNumber> shifting;  // what is said of them depends on the day or on who looks
      for (std::size_t i = 0; i < count; ++i) {
        if (unchecked[first + i].entry.always != 0) shifting.insert(unchecked[first + i].entry.file.number);
        if (read[i]) {
          views.cases.push_back(std::move(*read[i]));
        } else {
          add_broken(known, {read[i].error()}, checked.findings);
        }
      }
      leave_out(office, {}, views);
      checked.withheld += views.withheld;
      std::vector<model::CaseNumber> nothing_found;
      look_at_all(known, views.cases, checked.findings, &nothing_found);
      std::copy_if(nothing_found.begin(), nothing_found.end(), std::back_inserter(clean),
                   [&](model::CaseNumber number) { return !shifting.contains(number); });
    }
    (void)index.found_sound(clean);  // else it is found again
    return checked;
  };
  return ask_index(office, store::Index::Look::files, use);
}

}  // namespace

const model::Codes& check_names() {
  static const model::Codes list{{"files", N_("files")},
                                 {"keys", N_("keys")},
                                 {"recusal", N_("recusal")},
                                 {"rules", N_("rules")},
                                 {"staff", N_("people and units")}};
  return list;
}

Result<Checked> check(const Office& office, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (!model::has(check_names(), name)) {
      return tl::unexpected(model::unknown_code(name, msg("check"), check_names()));
    }
  }
  const Known known(office, names);
  if (names.empty()) {
    if (auto checked = check_unknown(known)) return std::move(*checked);
  }
  Checked checked;
  XINFANG_TRY(views, view_all(office));
  XINFANG_TRY(numbers, office.store->numbers());
  add_broken(known, views.broken, checked.findings);
  add_gaps(known, numbers, checked.findings);
  look_at_all(known, views.cases, checked.findings, nullptr);
  checked.withheld = views.withheld;
  return checked;
}

}  // namespace xinfang::office
