#include "xinfang/rules/duty_standing.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "xinfang/rules/duty.h"

namespace xinfang::rules {

namespace {

using calendar::Span;
using model::Duty;
using model::DutyLog;
using model::Event;

std::vector<const Event*> standing(const DutyLog& log, std::string_view type) {
  std::set<std::string_view> voided;
  for (const Event& entry : log.entries) {
    if (entry.type == "voided") voided.insert(entry.get("entry"));
  }
  std::vector<const Event*> entries;
  for (const Event& entry : log.entries) {
    if (entry.type == type && !voided.contains(entry.eid.value)) entries.push_back(&entry);
  }
  return entries;
}

/// Counts the entries of one duty and one bearer.
class Count {
 public:
  Count(const std::vector<const Event*>& held, const World& world) : held_(held), world_(world) {}

  void operator()(Standing& standing) const {
    std::map<std::pair<std::string, std::string>, bool> in_time;  // two clones may have written the same down
    for (const Event* entry : held_) {
      if (!counts(*entry, standing)) continue;
      const model::Day on = model::day_of(*entry);
      if (on > standing.period.last) continue;
      standing.last = std::max(standing.last.value_or(on), on);
      if (on < standing.period.first) continue;
      bool& one = in_time[{entry->get("on"), entry->get("from")}];
      one = one || entry->written().day() <= standing.period.last;
    }
    standing.held = static_cast<int>(in_time.size());
    standing.entered_later =
        static_cast<int>(std::count_if(in_time.begin(), in_time.end(), [](const auto& one) { return !one.second; }));
  }

 private:
  bool counts(const Event& entry, const Standing& standing) const {
    return entry.get("duty") == standing.duty->id && entry.get("person") == standing.person.value &&
           entry.get("unit") == standing.unit.value &&
           (!standing.duty->working_day || world_.calendar.is_working(model::day_of(entry)));
  }

  const std::vector<const Event*>& held_;
  const World& world_;
};

void add_bearers(const Duty& duty, Span period, const World& world, std::vector<Standing>& all) {
  Standing standing;
  standing.duty = &duty;
  standing.period = period;
  standing.ended = period.last < world.now.day();
  standing.unit = duty.unit;
  if (duty.role.empty()) {
    all.push_back(standing);
    return;
  }
  for (const model::Person& person : world.staff.people) {
    if (!binds(duty, person)) continue;
    standing.person = person.id;
    all.push_back(standing);
  }
}

/// Whether that policy is the one the period answers to.
bool governs(const model::Policy& policy, Span period, const World& world) {
  return period.first >= world.policies.versions().front().first && &world.policies.at(period.first) == &policy;
}

/// Of every duty the periods that `periods_of` names.
template <class Periods>
std::vector<Standing> collect(const DutyLog& log, const World& world, const Periods& periods_of) {
  std::vector<Standing> all;
  for (const auto& [effective, policy] : world.policies.versions()) {
    for (const Duty& duty : policy.duties) {
      for (const Span period : periods_of(duty)) {
        if (governs(policy, period, world)) add_bearers(duty, period, world, all);
      }
    }
  }
  const auto held = standing(log, "held");
  const Count count(held, world);
  for (Standing& one : all) count(one);
  return all;
}

bool fulfils(const Event& held, const Event& planned) {
  if (held.get("duty") != planned.get("duty") || held.get("on") != planned.get("on") ||
      held.get("unit") != planned.get("unit")) {
    return false;
  }
  return held.get("person") == planned.get("person") || held.get("stand_in_for") == planned.get("person");
}

}  // namespace

std::vector<Standing> standings(const DutyLog& log, Span days, const World& world) {
  return collect(log, world, [&](const Duty& duty) {
    std::vector<Span> periods;
    for (Span period = calendar::span_of(duty.per, days.first); period.last <= days.last;
         period = calendar::after(duty.per, period)) {
      if (period.first <= world.now.day()) periods.push_back(period);
    }
    return periods;
  });
}

std::vector<Standing> running_standings(const DutyLog& log, const World& world) {
  return collect(log, world,
                 [&](const Duty& duty) { return std::vector{calendar::span_of(duty.per, world.now.day())}; });
}

std::vector<Standing> last_standings(const DutyLog& log, const World& world) {
  return collect(log, world, [&](const Duty& duty) {
    return std::vector{calendar::before(duty.per, calendar::span_of(duty.per, world.now.day()))};
  });
}

bool Finding::settled_late() const {
  return settled != nullptr && due && model::day_of(*settled) > *due;
}

std::vector<Finding> findings(const DutyLog& log, model::Day until) {
  const auto settled = standing(log, "settled");
  std::vector<Finding> all;
  for (const Event* found : standing(log, "found")) {
    if (model::day_of(*found) > until) continue;
    Finding finding{found, nullptr, std::nullopt};
    if (const auto due = calendar::parse_day(found->get("due"))) finding.due = *due;
    for (const Event* one : settled) {
      const bool first = finding.settled == nullptr || model::day_of(*one) < model::day_of(*finding.settled);
      if (one->get("entry") == found->eid.value && model::day_of(*one) <= until && first) finding.settled = one;
    }
    all.push_back(finding);
  }
  return all;
}

std::vector<Plan> plans(const DutyLog& log, Span days) {
  std::vector<Plan> all;
  for (const Event* planned : standing(log, "planned")) {
    if (days.holds(model::day_of(*planned))) all.push_back({planned, nullptr});
  }
  const auto when = [](const Event& entry) { return std::tuple(entry.get("on"), entry.get("from"), entry.eid); };
  std::sort(all.begin(), all.end(), [&](const Plan& a, const Plan& b) { return when(*a.entry) < when(*b.entry); });
  auto held = standing(log, "held");
  std::sort(held.begin(), held.end(), [&](const Event* a, const Event* b) { return when(*a) < when(*b); });
  for (Plan& plan : all) {
    const auto found =
        std::find_if(held.begin(), held.end(), [&](const Event* one) { return fulfils(*one, *plan.entry); });
    if (found == held.end()) continue;
    plan.held = *found;
    held.erase(found);
  }
  return all;
}

}  // namespace xinfang::rules
