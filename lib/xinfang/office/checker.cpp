#include "xinfang/office/checker.h"

#include "xinfang/base/text.h"
#include "xinfang/base/ulid.h"
#include "xinfang/office/hindsight.h"
#include "xinfang/office/recusal.h"
#include "xinfang/office/repeats.h"
#include "xinfang/rules/fields.h"
#include "xinfang/store/disk.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

using model::Event;

/// Looks at one case.
class Checker {
 public:
  Checker(const Known& known, const KeptBeside* kept)
      : known_(known), office_(known.office), people_(known.people), units_(known.units), kept_(kept) {}

  void look_at(const CaseView& view) {
    for (const Error& notice : view.notices) add(view, "keys", Severity::warning, notice, "");
    of_policies(view);
    staff(view);
    holders(view);
    links(view);
    materials(view);
    whole(view);
    times(view);
    history(view);
  }

  std::vector<CheckFinding> found() { return std::move(found_); }

 private:
  void add(const CaseView& view, const char* check, Severity severity, Error error, const std::string& cite,
           const Event* event = nullptr) {
    if (!error.place) error.place = event == nullptr ? Place{view.path, 1, 1, ""} : place_of(view, *event);
    found_.push_back({check, severity, to_string(view.of->number), std::move(error), cite});
  }

  Place place_of(const CaseView& view, const Event& event) const {
    return place_in(office_, view.path, event.eid.value);
  }

  /// Everybody and every unit that the case names, each told once.
  void staff(const CaseView& view) {
    std::set<std::string> told;
    for (const Event* event : view.state.events) {
      if (event->by.value != model::the_program) known_person(view, *event, event->by.value, told);
      each_known_field(*event, model::event_types(), [&](const model::FieldType& known, const model::Field& field) {
        for (const std::string& value : field.values) {
          if (names_people(known.kind)) known_person(view, *event, value, told);
          if (names_units(known.kind)) known_unit(view, *event, value, told);
        }
      });
    }
    if (model::is_open(view.state.status)) hands(view);
  }

  void known_person(const CaseView& view, const Event& event, const std::string& id, std::set<std::string>& told) {
    if (people_.contains(id) || !told.insert("person " + id).second) return;
    std::vector<std::string> ids;
    for (const auto& [known, person] : people_) ids.push_back(known);
    const auto meant = text::closest(id, ids);
    add(view, "staff", Severity::error,
        Error{ErrorKind::invalid_data, msg("event {0} names '{1}', whom staff.yaml does not have", event.seq, id),
              meant ? msg("if '{0}' is meant, put what was changed back from git or a backup; else put the person back "
                          "into staff.yaml, with active: false if they left",
                          *meant)
                    : msg("put the person back into staff.yaml, with active: false if they left")},
        "", &event);
  }

  void known_unit(const CaseView& view, const Event& event, const std::string& id, std::set<std::string>& told) {
    if (units_.contains(id) || !told.insert("unit " + id).second) return;
    add(view, "staff", Severity::error,
        Error{ErrorKind::invalid_data,
              msg("event {0} names the unit '{1}', which staff.yaml does not have", event.seq, id),
              msg("put the unit back into staff.yaml")},
        "", &event);
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
                msg("give it to somebody else: xinfang assign {0} --handler PERSON", to_string(state.number))},
          "", state.last("assigned"));
    }
  }

  void missing(const CaseView& view, const Event& event, Message what) {
    add(view, "links", Severity::error,
        Error{ErrorKind::invalid_data, std::move(what), msg("get it back from git or a backup")}, "", &event);
  }

  /// The cases and events it names are there.
  void links(const CaseView& view) {
    const auto& repeats = view.state.intake.repeat_of;
    if (repeats && !known_.has_case(*repeats)) {
      Error nothing = repeats_nothing(view.of->number, *repeats);
      nothing.place = place_in(office_, view.path, "repeat_of:");
      add(view, "links", Severity::error, std::move(nothing), "");
    }
    for (const Event* event : view.state.events) {
      each_known_field(*event, model::event_types(), [&](const model::FieldType& known, const model::Field& field) {
        if (field.values.empty()) return;
        const std::string& value = field.values.front();
        const auto number = model::parse_case_number(value);
        if (known.kind == model::FieldKind::case_number && !(number && known_.has_case(*number))) {
          missing(view, *event, msg("event {0} names case {1}, which is not there", event->seq, value));
        }
        const auto meant = [&](const Event& other) { return other.eid.value == value; };
        if (known.kind == model::FieldKind::event &&
            std::none_of(view.of->events.begin(), view.of->events.end(), meant)) {
          missing(view, *event, msg("event {0} is about an event that is not there", event->seq));
        }
      });
    }
  }

  /// What is kept beside the case is what was attached.
  void materials(const CaseView& view) {
    if (!has_materials(view.state, kept_)) return;
    for (MaterialFinding& one : material_findings(office_.store->disk(), view, kept_)) {
      add(view, "materials", one.severity, std::move(one.error), "", one.event);
    }
  }

  /// What only a policy can declare: words of the office's own, time limits.
  void of_policies(const CaseView& view) {
    for (const Event& event : view.of->events) {
      if (void_now(view, event)) continue;
      each_known_field(event, model::event_types(), [&](const model::FieldType& known, const model::Field& field) {
        for (const std::string& word : field.values) {
          if (known.kind == model::FieldKind::deadline) {
            undeclared(view, event, rules::check_deadline(word, office_.world()), put_right(view, event));
          } else if (known.own_words && model::is_own_word(word)) {
            undeclared(view, event, rules::check_own_word(word, office_.world()),
                       msg("declare it under words: in the policy; what was changed by hand is put back from git or a "
                           "backup"));
          }
        }
      });
    }
  }

  void undeclared(const CaseView& view, const Event& event, const Result<void>& declared, Message instead) {
    if (declared) return;
    add(view, "keys", Severity::warning,
        Error{ErrorKind::invalid_data, msg("event {0}: {1}", event.seq, declared.error().what), std::move(instead)}, "",
        &event);
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
    gone_ = false;
    for (const Event& event : view.of->events) {
      gone_ = gone_ || event.seq > (before.events.empty() ? 0 : before.events.back().seq) + 1;
      const bool known = model::find_event_type(event.type) != nullptr;  // else told of among the keys
      if (known && !void_now(view, event)) tell(view, event, reasons_against(view, before, event, at_the_time(event)));
      before.events.push_back(event);
    }
  }

  void tell(const CaseView& view, const Event& event, const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons) {
      // Who had which role when is not known; what is still open can still be put right.
      if (reason.of_today && !model::is_open(view.state.status)) continue;
      const bool recusal = reason.rule == "recusal" || reason.rule == "accused-unit";
      if (gone_ && !recusal) continue;  // the rules would say that what is gone is not there
      add(view, recusal ? "recusal" : "rules", recusal ? Severity::error : Severity::warning,
          Error{ErrorKind::invalid_data, msg("event {0}: {1}", event.seq, reason.what), reason.instead}, reason.cite,
          &event);
    }
  }

  rules::World at_the_time(const Event& event) const {
    rules::World world = office_.world();
    world.now = event.written();
    return world;
  }

  std::optional<Error> mistimed(const Event& event) const {
    if (event.at <= office_.now) return redated(event, msg("event {0}", event.seq));
    return Error{ErrorKind::invalid_data, msg("event {0} is of the future: {1}", event.seq, clock_time(event.at)),
                 msg("what was changed by hand is put back from git or a backup")};
  }

  /// What nobody could have written: of tomorrow, under the number of another year.
  void times(const CaseView& view) {
    const Event& registered = view.of->events.front();
    const int year = static_cast<int>(date::year_month_day{registered.at.day()}.year());
    if (view.of->number.year != year) {
      add(view, "rules", Severity::error,
          Error{ErrorKind::invalid_data,
                msg("the case was registered in {0}, its number is of {1}", year, view.of->number.year),
                msg("what was changed by hand is put back from git or a backup")},
          "", &registered);
    }
    if (view.state.intake.received > office_.now) {
      add(view, "rules", Severity::error,
          Error{ErrorKind::invalid_data,
                msg("it was received in the future: {0}", clock_time(view.state.intake.received)),
                msg("put right with xinfang amend {0} received DAY --reason TEXT", to_string(view.of->number)),
                place_in(office_, view.path, "received:"),
                {}},
          "");
    }
    for (const Event& event : view.of->events) {
      if (auto wrong = mistimed(event)) add(view, "rules", Severity::error, std::move(*wrong), "", &event);
    }
  }

  /// What an event cannot do without, and the events between: nothing is ever taken out.
  void whole(const CaseView& view) {
    int last = 0;
    for (const Event& event : view.of->events) {
      if (const model::EventType* type = model::find_event_type(event.type)) {
        if (auto filled = rules::check_filled(event, *type); !filled && !void_now(view, event)) {
          add(view, "rules", Severity::error,
              Error{ErrorKind::invalid_data, msg("event {0}: {1}", event.seq, filled.error().what),
                    put_right(view, event)},
              "", &event);
        }
      }
      if (event.seq > last + 1) {
        add(view, "rules", Severity::error,
            Error{ErrorKind::invalid_data,
                  msg("event {0} follows event {1}: what was between is gone", event.seq, last),
                  msg("get it back from git or a backup; events are never deleted, see xinfang void")},
            "", &event);
      }
      last = event.seq;
    }
  }

  const Known& known_;
  const Office& office_;
  const std::map<std::string, const model::Person*>& people_;
  const std::set<std::string>& units_;
  const KeptBeside* kept_;
  std::vector<CheckFinding> found_;
  bool gone_ = false;  ///< something between the events looked at is not there any more
};

}  // namespace

std::vector<model::CaseNumber> named_cases(const model::State& state) {
  std::set<model::CaseNumber> cases;
  if (state.intake.repeat_of) cases.insert(*state.intake.repeat_of);
  for (const Event* event : state.events) {
    for (const model::Field& field : event->fields) {
      const auto number = field.values.empty() ? std::nullopt : model::parse_case_number(field.values.front());
      if (!number) continue;  // most are not: their kind need not be looked up
      const model::EventType* type = model::find_event_type(event->type);
      const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field.name);
      if (known != nullptr && known->kind == model::FieldKind::case_number) cases.insert(*number);
    }
  }
  return {cases.begin(), cases.end()};
}

Place place_in(const Office& office, const std::string& path, std::string_view text) {
  const auto bytes = office.store->disk().read(path);
  const auto at = bytes ? bytes->find(text) : std::string::npos;
  if (at == std::string::npos) return {path, 1, 1, ""};
  const auto line = std::count(bytes->begin(), bytes->begin() + static_cast<std::ptrdiff_t>(at), '\n');
  const std::size_t start = bytes->rfind('\n', at) + 1;  // of nothing: 0
  return {path, static_cast<int>(line) + 1, static_cast<int>(at - start) + 1, ""};
}

std::optional<Error> redated(const model::Event& event, Message name) {
  if (!event.get("rung").empty()) return {};  // the eid of what the ladder says is made of what it is about
  const model::Moment written = event.written();
  const std::chrono::milliseconds made(static_cast<std::int64_t>(milliseconds_of(event.eid)));
  const model::Moment by_eid{date::local_seconds{date::floor<std::chrono::seconds>(made)} + written.offset,
                             written.offset};
  if (by_eid == written) return {};
  return Error{ErrorKind::invalid_data,
               msg("{0} says that it was written at {1}; by its eid it was at {2}", std::move(name), to_string(written),
                   to_string(by_eid)),
               msg("what was changed by hand is put back from git or a backup")};
}

std::vector<CheckFinding> findings_in(const Known& known, const CaseView& view, const KeptBeside* kept) {
  Checker checker(known, kept);
  checker.look_at(view);
  return checker.found();
}

}  // namespace xinfang::office
