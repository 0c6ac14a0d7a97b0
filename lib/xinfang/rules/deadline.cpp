#include "xinfang/rules/deadline.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/rules/reach.h"
#include "xinfang/rules/round.h"
#include "xinfang/rules/transition.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::State;

/// When a clock began, by which event, and the event that starts the next one of the same deadline.
struct Start {
  model::Moment at;
  const Event* event = nullptr;  ///< null: receipt, a reopening, a limit that was missed
  const Event* next = nullptr;
};

/// When the deadline began in this round. A reopening stands for the acceptance of a case that had been accepted, and
/// for the receipt of one that had not.
std::vector<Start> starts_of(const Round& round, const model::Deadline& rule, const State& state) {
  std::vector<Start> starts;
  for (const Event* event : round.events) {
    if (!event->is(rule.from)) continue;
    if (!starts.empty()) starts.back().next = event;
    starts.push_back({event->happened(), event, nullptr});
    if (rule.again == model::Again::first) return starts;
  }
  if (!starts.empty()) return starts;
  if (round.index == 0) {
    if (rule.from == "received") starts.push_back({state.intake.received});
  } else if (rule.from == (round.accepted_before ? "accepted" : "received")) {
    starts.push_back({round.events.front()->at});
  }
  return starts;
}

constexpr std::string_view missed = "missed/";

bool is_behind(const Event& event, const Event* start) {
  return start == nullptr || event.seq > start->seq;
}

/// The event that ends the deadline, behind the one that started it; of one that a miss started, after that day. A
/// notice that reached some petitioners only ends it together with those that reached the others.
const Event* end_of(const Round& round, const model::Deadline& rule, const Start& start, const State& state) {
  const bool on_a_miss = rule.from.starts_with(missed);
  Places told;
  for (const Event* event : round.events) {
    if (!is_behind(*event, start.event) || came_back(round, *event)) continue;
    if (on_a_miss && event->at.day() <= start.at.day()) continue;
    const auto ends = [&](const std::string& name) { return event->is(name); };
    if (std::none_of(rule.to.begin(), rule.to.end(), ends)) continue;
    if (event->find("petitioners") == nullptr) return event;
    const Places reached = reached_by(*event, state);
    told.insert(told.end(), reached.begin(), reached.end());
    const Places wanted = to_be_told(*event, state);
    const auto is_told = [&](std::size_t place) { return std::find(told.begin(), told.end(), place) != told.end(); };
    if (std::all_of(wanted.begin(), wanted.end(), is_told)) return event;
  }
  return nullptr;
}

/// Of a clock that starts anew, what took its place.
const Event* superseded_by(const Round& round, const model::Deadline& rule, const Start& start) {
  if (rule.again != model::Again::last) return nullptr;
  const bool assignment = rule.from.starts_with("assigned");
  for (const Event* event : round.events) {
    if (!is_behind(*event, start.event)) continue;
    if (event == start.next || (assignment && event->is("returned/assignment/granted"))) return event;
  }
  return nullptr;
}

/// What is asked can still be done once the case has ended like this, so it is still owed: the petitioner is told, a
/// report is made. What a miss started goes with what was missed, and everything with a case that was handed back.
bool outlives(const model::Deadline& rule, model::Status status) {
  return status != model::Status::handed_back && !rule.from.starts_with(missed) &&
         std::any_of(rule.to.begin(), rule.to.end(), [&](const std::string& name) {
           return may_follow(status, name.substr(0, name.find_first_of("/+")));
         });
}

/// When the round ended, behind the event `start`, in a way that leaves it owed no more: turned away, passed on and not
/// come back, closed, or reopened since. `rule` null: what only an open case owes.
std::optional<model::Moment> ended(const Round& round, const Event* start = nullptr,
                                   const model::Deadline* rule = nullptr) {
  std::optional<model::Moment> end;
  for (const Event* event : round.events) {
    if (event->type == "reopened") end.reset();
    if (!is_behind(*event, start) || end) continue;
    const auto status = ends_round(*event);
    if (status && (rule == nullptr || !outlives(*rule, *status))) end = event->at;
  }
  return end ? end : round.followed_at;
}

void extend(DueDate& due, const Round& round, const Start& start) {
  for (const Event* event : round.events) {
    if (event->type != "extended" || event->get("deadline") != due.id || !is_behind(*event, start.event)) continue;
    if (start.next != nullptr && event->seq > start.next->seq) continue;
    if (const auto added = calendar::parse_duration(event->get("for"))) {
      due.steps.push_back(*added);
      ++due.extensions;
    }
  }
}

calendar::RestDay rest_day_of(const DueDate& due) {
  return due.rule->rest_day.value_or(due.policy->rest_day);
}

/// Days on which the clock stood still, as steps of the period's own kind; a suspension that goes on counts up to now.
/// A clock that has run out does not stand still any more.
void exclude(DueDate& due, const Round& round, const World& world) {
  std::optional<model::Day> since;
  const auto runs_on = [&](model::Day day) {
    std::vector<calendar::Duration> steps = due.steps;
    steps.insert(steps.end(), due.excluded.begin(), due.excluded.end());
    return !due.rule->within.whole_days() ||
           day <= calendar::add(world.calendar, due.from.day(), steps, rest_day_of(due)).legal;
  };
  const auto add_days = [&](model::Day until) {
    const model::Day first = std::max(*since, due.from.day());
    const bool working = due.rule->within.unit == calendar::Unit::working_days;
    const int days = working ? calendar::count_working_days(world.calendar, first, until)
                             : static_cast<int>((until - first).count());
    if (days > 0) due.excluded.push_back({days, working ? calendar::Unit::working_days : calendar::Unit::days});
  };
  for (const Event* event : round.events) {
    if (event->type == "suspended") {
      const auto& kinds = due.rule->excludes;
      const bool stops = std::find(kinds.begin(), kinds.end(), event->get("kind")) != kinds.end();
      if (stops && runs_on(event->at.day())) since = event->at.day();
    } else if (since && (event->type == "resumed" || event->type == "suspended" || ends_round(*event))) {
      add_days(event->at.day());
      since.reset();
    }
  }
  if (since) add_days(round.followed_at ? round.followed_at->day() : world.now.day());
  due.steps.insert(due.steps.begin() + 1, due.excluded.begin(), due.excluded.end());
}

void compute_end(DueDate& due, const World& world) {
  if (!due.rule->within.whole_days()) {
    const auto minutes =
        std::chrono::minutes(due.rule->within.count * (due.rule->within.unit == calendar::Unit::hours ? 60 : 1));
    due.exact = model::Moment{due.from.local + minutes, due.from.offset};
    due.limit = {due.exact->day(), due.exact->day(), false};
    return;
  }
  due.limit = calendar::add(world.calendar, due.from.day(), due.steps, rest_day_of(due));
  if (!due.rule->extension) return;
  const model::Window& window = due.rule->extension->window;
  const auto near_end = [&](const calendar::Duration& distance) {
    return calendar::add(world.calendar, due.limit.legal, distance, calendar::RestDay::keep).raw;
  };
  due.window =
      OpenWindow{window.opens ? std::optional(near_end(*window.opens)) : std::nullopt, near_end(window.closes)};
}

/// Whether the last of `dues` is a day that an assigner set in this round and that is still owed.
bool open_assigned(const std::vector<DueDate>& dues, const Round& round) {
  return !dues.empty() && dues.back().id == model::assigned_day && dues.back().round == round.index &&
         dues.back().open();
}

/// The days assigners set. Assigning anew sets a new one; the old one stays, missed or not.
void add_assigned_days(std::vector<DueDate>& dues, const Round& round) {
  const Event* replied = first_of(round, "replied");
  for (const Event* event : round.events) {
    const bool taken_back = event->is("returned/assignment/granted");
    if (event->type != "assigned" && !taken_back) continue;
    if (open_assigned(dues, round)) dues.back().abandoned = event->at;
    if (taken_back) continue;
    const auto day = calendar::parse_day(event->get("due"));
    if (!day) continue;
    DueDate due;
    due.id = model::assigned_day;
    due.round = round.index;
    due.from = event->at;
    due.limit = {*day, *day, false};
    dues.push_back(std::move(due));
  }
  if (!open_assigned(dues, round)) return;
  if (replied != nullptr) {
    dues.back().met = replied->at;
  } else {
    dues.back().abandoned = ended(round);
  }
}

/// The deadline in this round, begun at `start`.
DueDate begun(const model::Deadline& rule, const model::Policy& policy, const Round& round, const Start& start,
              const State& state, const World& world) {
  DueDate due;
  due.id = rule.id;
  due.rule = &rule;
  due.policy = &policy;
  due.round = round.index;
  due.from = start.at;
  due.steps = {rule.within};
  extend(due, round, start);
  exclude(due, round, world);
  compute_end(due, world);
  const Event* end = end_of(round, rule, start, state);
  const Event* superseded = superseded_by(round, rule, start);
  if (superseded != nullptr && (end == nullptr || end->seq > superseded->seq)) {
    due.abandoned = superseded->at;
  } else if (end != nullptr) {
    due.met = end->at;
  } else {
    due.abandoned = ended(round, start.event, &rule);
  }
  return due;
}

bool holds(const model::When& when, const Round& round, const State& state, const World& world) {
  if (when.always()) return true;
  const std::size_t units = (state.unit.empty() ? 0 : 1) + state.assisting.size();
  return model::holds(when, model::Circumstances{state.intake, round.path, units, world.staff, round.events});
}

/// Of a deadline that starts when another is missed: the end of that one.
std::optional<model::Moment> missed_at(const std::string& id, const std::vector<DueDate>& dues, const Round& round,
                                       const World& world) {
  for (const DueDate& due : dues) {
    if (due.id != id || due.round != round.index || !due.late(world.now)) continue;
    if (due.exact) return due.exact;
    return model::Moment{date::local_seconds{due.limit.legal}, due.from.offset};
  }
  return std::nullopt;
}

/// What began in this round of one kind: on an event, or because another deadline was missed. Those there are already
/// are not added again.
void add_deadlines(std::vector<DueDate>& dues, const Round& round, bool on_a_miss, const State& state,
                   const World& world) {
  for (const auto& [effective, policy] : world.policies.versions()) {
    for (const model::Deadline& rule : policy.deadlines) {
      const auto known = [&](const DueDate& due) { return due.rule == &rule && due.round == round.index; };
      if (rule.from.starts_with(missed) != on_a_miss || std::any_of(dues.begin(), dues.end(), known)) continue;
      std::vector<Start> starts;
      if (!on_a_miss) {
        starts = starts_of(round, rule, state);
      } else if (const auto miss = missed_at(rule.from.substr(missed.size()), dues, round, world)) {
        starts.push_back({*miss});
      }
      for (const Start& start : starts) {
        // The regulation in force on the day the deadline starts is the one that counts.
        if (&world.policies.at(start.at.day()) != &policy || !holds(rule.when, round, state, world)) continue;
        dues.push_back(begun(rule, policy, round, start, state, world));
      }
    }
  }
}

/// When an organ above wants a report by a day: owed however the case ends, unless that organ takes it back.
void add_report_day(std::vector<DueDate>& dues, const State& state) {
  if (!state.intake.origin || !state.intake.origin->report_by) return;
  DueDate due;
  due.id = model::report_day;
  due.from = state.events.front()->at;
  due.limit = {*state.intake.origin->report_by, *state.intake.origin->report_by, false};
  for (const Event* event : state.events) {
    if (event->type == "reported" && !due.met) due.met = event->at;
    if (event->type == "reopened") due.abandoned.reset();
    if (ends_round(*event) == model::Status::handed_back && !due.met) due.abandoned = event->at;
  }
  dues.push_back(std::move(due));
}

/// Each assisting unit its own day; met by its result.
void add_assistance(std::vector<DueDate>& dues, const Round& round, const World& world) {
  for (const Event* event : round.events) {
    if (event->type != "enlisted") continue;
    const auto day = calendar::parse_day(event->get("due"));
    if (!day) continue;
    DueDate due;
    due.id = model::assistance_day;
    due.round = round.index;
    due.unit = UnitId{event->get("unit")};
    const model::Unit* unit = world.staff.find(due.unit);
    due.unit_name = unit == nullptr ? due.unit.value : unit->name;
    due.from = event->at;
    due.limit = {*day, *day, false};
    for (const Event* later : round.events) {
      if (later->seq <= event->seq) continue;
      const bool anew = later->type == "enlisted" && later->get("unit") == due.unit.value;
      if (anew) due.abandoned = later->at;
      if (later->is("noted/assistance") && later->get("unit") == due.unit.value) due.met = later->at;
      if (due.met || due.abandoned) break;
    }
    if (due.open()) due.abandoned = ended(round, event);
    dues.push_back(std::move(due));
  }
}

}  // namespace

bool DueDate::past(const model::Moment& moment) const {
  return exact ? moment > *exact : moment.day() > limit.legal;
}

bool DueDate::late(const model::Moment& now) const {
  if (met) return past(*met);
  return abandoned ? past(*abandoned) : past(now);
}

std::vector<DueDate> due_dates(const State& state, const World& world) {
  std::vector<DueDate> dues;
  if (state.status == model::Status::voided) return dues;
  for (const Round& round : rounds_of(state)) {
    add_deadlines(dues, round, false, state, world);
    for (std::size_t before = 0; before < dues.size();) {  // one that was missed may start the next
      before = dues.size();
      add_deadlines(dues, round, true, state, world);
    }
    add_assigned_days(dues, round);
    add_assistance(dues, round, world);
  }
  add_report_day(dues, state);
  return dues;
}

const DueDate* first_due(const std::vector<DueDate>& dues, std::string_view event) {
  const DueDate* first = nullptr;
  for (const DueDate& due : dues) {
    if (due.round != 0 || due.rule == nullptr || (due.abandoned && !due.past(*due.abandoned))) continue;
    if (std::find(due.rule->to.begin(), due.rule->to.end(), event) == due.rule->to.end()) continue;
    if (first == nullptr || due.limit.legal < first->limit.legal) first = &due;
  }
  return first;
}

const DueDate* next_due(const std::vector<DueDate>& dues) {
  const DueDate* next = nullptr;
  for (const DueDate& due : dues) {
    if (due.open() && (next == nullptr || due.limit.legal < next->limit.legal)) next = &due;
  }
  return next;
}

Message title_of(const DueDate& due) {
  if (due.id == model::assigned_day) return msg("day set when assigned");
  if (due.id == model::report_day) return msg("day set for the report to the organ above");
  if (due.id == model::assistance_day) return msg("day set for the assisting unit {0}", due.unit_name);
  return due.rule != nullptr ? title_of(*due.rule) : model::name_of(model::deadline_names(), due.id);
}

Message title_of(const model::Deadline& rule) {
  return rule.title.empty() ? model::name_of(model::deadline_names(), rule.id) : literal(rule.title);
}

}  // namespace xinfang::rules
