#include "xinfang/model/state.h"

#include <algorithm>
#include <array>
#include <map>

#include "xinfang/model/intake_field.h"

namespace xinfang::model {

namespace {

constexpr std::string_view usual_path = "opinion";  ///< of a case accepted without naming one (条例 31)

/// What later, themselves standing `voided` events take back, by eid.
std::map<Ulid, const Event*> taken_back(const std::vector<const Event*>& events) {
  std::map<Ulid, const Event*> eids;
  for (auto event = events.rbegin(); event != events.rend(); ++event) {
    if ((*event)->type == "voided" && !eids.contains((*event)->eid)) {
      eids.emplace(Ulid{(*event)->get("event")}, *event);
    }
  }
  return eids;
}

void reopen(State& state) {
  const bool was_accepted = state.first("accepted") != nullptr && state.status != Status::declined &&
                            state.status != Status::transferred && state.status != Status::handed_back;
  state.status = !was_accepted ? Status::registered : state.unit.empty() ? Status::accepted : Status::assigned;
  state.current_round = state.events.size();
  state.suspended = nullptr;
}

void assign(State& state, const Event& event) {
  state.unit = UnitId{event.get("unit")};
  state.assisting.clear();
  if (const Field* assisting = event.find("assisting")) {
    for (const std::string& unit : assisting->values) state.assisting.push_back(UnitId{unit});
  }
  state.handler = PersonId{event.get("handler")};
  if (const std::string& lead = event.get("lead"); !lead.empty()) state.lead = PersonId{lead};
  if (state.status == Status::accepted) state.status = Status::assigned;
}

/// The sender took the case back.
void take_back(State& state) {
  state.unit = {};
  state.assisting.clear();
  state.handler = {};
  if (state.status == Status::assigned) state.status = Status::accepted;
}

/// Whoever is recused holds nothing any more.
void recuse(State& state, const Event& event) {
  if (event.get("decision") != "granted") return;
  const PersonId person{event.get("person")};
  const PersonId replacement{event.get("replacement")};
  state.recused.push_back(person);
  if (state.handler == person) state.handler = replacement;
  if (state.lead == person) state.lead = replacement;
}

/// What moves people, units and clocks, whatever the status.
void apply_handling(State& state, const Event& event) {
  if (event.type == "assigned") {
    assign(state, event);
  } else if (event.type == "enlisted") {
    state.assisting.emplace_back(UnitId{event.get("unit")});
  } else if (event.is("returned/assignment/granted")) {
    take_back(state);
  } else if (event.type == "recused") {
    recuse(state, event);
  } else if (event.type == "suspended") {
    state.suspended = &event;
  } else if (event.type == "resumed") {
    state.suspended = nullptr;
  }
}

void apply(State& state, const Event& event) {
  if (event.type == "accepted") {
    state.status = state.unit.empty() ? Status::accepted : Status::assigned;
    state.path = event.get("path").empty() ? usual_path : event.get("path");
  } else if (event.type == "declined") {
    state.status = Status::declined;
  } else if (event.type == "transferred") {
    state.status = Status::transferred;
  } else if (event.is("returned/origin/granted")) {
    state.status = Status::handed_back;
  } else if (event.type == "replied") {
    state.status = Status::replied;
  } else if (event.type == "closed") {
    state.status = Status::closed;
  } else if (event.type == "amended") {
    // What a file says was once allowed by the rules; a value edited into nonsense by hand is left as it was before.
    (void)set_intake_field(state.intake, event.get("field"), event.get("new"));
  }
}

}  // namespace

std::string_view key(Status status) {
  static constexpr std::array<std::string_view, 9> keys{"registered", "accepted",    "assigned",    "replied", "closed",
                                                        "declined",   "transferred", "handed-back", "voided"};
  return keys[static_cast<std::size_t>(status)];
}

namespace {

constexpr std::array open_ones{Status::registered, Status::accepted, Status::assigned};

}  // namespace

bool is_open(Status status) {
  return std::find(open_ones.begin(), open_ones.end(), status) != open_ones.end();
}

std::vector<std::string> open_statuses() {
  std::vector<std::string> open;
  for (const Status status : open_ones) open.emplace_back(key(status));
  return open;
}

const Event* State::last(std::string_view name) const {
  const auto found = std::find_if(events.rbegin(), events.rend(), [&](const Event* e) { return e->is(name); });
  return found == events.rend() ? nullptr : *found;
}

const Event* State::last_this_round(std::string_view name) const {
  const auto end = events.rend() - static_cast<std::ptrdiff_t>(current_round);
  const auto found = std::find_if(events.rbegin(), end, [&](const Event* e) { return e->is(name); });
  return found == end ? nullptr : *found;
}

const Event* State::first(std::string_view name) const {
  const auto found = std::find_if(events.begin(), events.end(), [&](const Event* e) { return e->is(name); });
  return found == events.end() ? nullptr : *found;
}

bool State::handled_by(const PersonId& person) const {
  if (person.empty()) return false;
  if (person == handler) return true;
  const auto assigned = [&](const Event* event) {
    return event->type == "assigned" && event->get("handler") == person.value;
  };
  const int reopened = current_round == 0 ? 0 : events[current_round - 1]->seq;
  return std::any_of(events.begin() + static_cast<std::ptrdiff_t>(current_round), events.end(), assigned) ||
         std::any_of(voided.begin(), voided.end(), [&](const TakenBack& back) {
           return assigned(back.event) && back.event->seq > reopened &&
                  back.by->written().day() != back.event->written().day();
         });
}

State fold(const Case& of, std::optional<Moment> until) {
  State state;
  state.number = of.number;
  state.intake = of.intake;
  std::vector<const Event*> happened;
  for (const Event& event : of.events) {
    state.last_seq = std::max(state.last_seq, event.seq);
    if (!until || event.at <= *until) happened.push_back(&event);
  }
  const std::map<Ulid, const Event*> backs = taken_back(happened);
  for (const Event* event : happened) {
    if (const auto back = backs.find(event->eid); back != backs.end()) {
      if (event->type == "registered") state.status = Status::voided;
      state.voided.push_back({event, back->second});
      continue;
    }
    if (event->type == "voided") continue;
    if (state.status == Status::voided) continue;
    state.events.push_back(event);
    if (event->type == "reopened") {
      reopen(state);
    } else {
      apply(state, *event);
      apply_handling(state, *event);
    }
  }
  return state;
}

namespace {

bool one_of(const std::vector<std::string>& words, std::string_view value) {
  return words.empty() || std::find(words.begin(), words.end(), value) != words.end();
}

bool covers_category(const When& when, const Intake& intake) {
  const auto covers = [&](const std::string& prefix) {
    return intake.category == prefix || intake.category.starts_with(prefix + "/");
  };
  return when.category.empty() || std::any_of(when.category.begin(), when.category.end(), covers);
}

bool is_flagged(const When& when, const Intake& intake) {
  return std::all_of(when.flags.begin(), when.flags.end(), [&](const std::string& flag) {
    return std::find(intake.flags.begin(), intake.flags.end(), flag) != intake.flags.end();
  });
}

bool is_flagged_any(const When& when, const Intake& intake) {
  return when.any_flag.empty() || std::any_of(when.any_flag.begin(), when.any_flag.end(), [&](const std::string& flag) {
           return std::find(intake.flags.begin(), intake.flags.end(), flag) != intake.flags.end();
         });
}

bool is_reachable(const Intake& intake) {
  return std::any_of(intake.petitioners.begin(), intake.petitioners.end(), [](const Petitioner& petitioner) {
    return !petitioner.name.empty() && (!petitioner.address.empty() || !petitioner.phone.empty());
  });
}

bool has_respondent(const When& when, const Intake& intake, const Staff& staff) {
  const auto has_role = [&](const Person* person) {
    return std::any_of(when.respondent_role.begin(), when.respondent_role.end(),
                       [&](const RoleId& role) { return person->has(role); });
  };
  return when.respondent_role.empty() ||
         std::any_of(intake.respondents.begin(), intake.respondents.end(), [&](const Respondent& respondent) {
           const auto people = staff.called(respondent.person);
           return std::any_of(people.begin(), people.end(), has_role);
         });
}

bool came_after(const When& when, const std::vector<const Event*>& events) {
  return when.after.empty() || std::any_of(events.begin(), events.end(), [&](const Event* event) {
           return std::any_of(when.after.begin(), when.after.end(),
                              [&](const std::string& name) { return event->is(name); });
         });
}

/// The events since the last reopening, which is the first of them.
std::vector<const Event*> round_of(const State& state) {
  const std::size_t first = state.current_round == 0 ? 0 : state.current_round - 1;
  return {state.events.begin() + static_cast<std::ptrdiff_t>(first), state.events.end()};
}

std::size_t units_of(const State& state) {
  return (state.unit.empty() ? 0 : 1) + state.assisting.size();
}

}  // namespace

bool holds(const When& when, const Circumstances& at) {
  const Intake& intake = at.intake;
  return one_of(when.channel, intake.channel) && one_of(when.kind, intake.kind) && one_of(when.level, intake.level) &&
         one_of(when.path, at.path.empty() ? usual_path : at.path) && covers_category(when, intake) &&
         is_flagged(when, intake) && is_flagged_any(when, intake) &&
         (!when.origin || *when.origin == intake.origin.has_value()) &&
         (!when.reachable || *when.reachable == is_reachable(intake)) && intake.headcount >= when.headcount_at_least &&
         static_cast<int>(at.units) >= when.units_at_least && has_respondent(when, intake, at.staff) &&
         came_after(when, at.events) &&
         std::none_of(when.unless.begin(), when.unless.end(), [&](const When& other) { return holds(other, at); });
}

bool holds(const When& when, const State& state, const Staff& staff) {
  return when.always() || holds(when, Circumstances{state.intake, state.path, units_of(state), staff, round_of(state)});
}

bool holds(const When& when, const State& state, const Event& proposed, const Staff& staff) {
  if (when.always()) return true;
  Circumstances at{state.intake, state.path, units_of(state), staff, round_of(state)};
  if (proposed.type == "accepted") at.path = proposed.get("path");
  if (proposed.type == "enlisted") ++at.units;
  if (proposed.type == "assigned") {
    const Field* assisting = proposed.find("assisting");
    at.units = 1 + (assisting == nullptr ? 0 : assisting->values.size());
  }
  return holds(when, at);
}

}  // namespace xinfang::model
