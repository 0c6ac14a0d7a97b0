#include "xinfang/office/check.h"

#include <algorithm>
#include <map>
#include <set>

#include "xinfang/model/catalogue.h"
#include "xinfang/office/recusal.h"
#include "xinfang/rules/fields.h"
#include "xinfang/rules/overrule.h"
#include "xinfang/rules/recusal.h"

namespace xinfang::office {

namespace {

using model::Event;

class Checker {
 public:
  Checker(const Office& office, const std::vector<std::string>& names) : office_(office), names_(names) {
    for (const model::Person& person : office.staff.people) people_.emplace(person.id.value, &person);
    for (const model::Unit& unit : office.staff.units) units_.insert(unit.id.value);
  }

  void broken(const std::vector<Error>& errors) {
    for (const Error& error : errors) {
      if (wanted("files")) found_.push_back({"files", Severity::error, "", error, ""});
    }
  }

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
  bool wanted(std::string_view name) const {
    return names_.empty() || std::find(names_.begin(), names_.end(), name) != names_.end();
  }

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
    tell(view, event, verdict.refusals);
    std::erase_if(verdict.warnings, [&](const Reason& reason) { return rules::noted(event, reason); });
    tell(view, event, verdict.warnings);
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

  const Office& office_;
  const std::vector<std::string>& names_;
  std::map<std::string, const model::Person*> people_;
  std::set<std::string> units_;
  std::vector<CheckFinding> found_;
};

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
  XINFANG_TRY(views, view_all(office));
  Checker checker(office, names);
  checker.broken(views.broken);
  for (const CaseView& view : views.cases) checker.look_at(view);
  return Checked{checker.found(), views.withheld};
}

}  // namespace xinfang::office
