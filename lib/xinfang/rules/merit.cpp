#include "xinfang/rules/merit.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

#include "xinfang/model/catalogue.h"
#include "xinfang/rules/accused.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::rules {

namespace {

using calendar::Span;
using model::Event;
using model::Merit;
using model::State;

using Bearers = std::vector<Bearer>;

/// The lines of the table in force on that day.
const std::vector<Merit>& table_on(model::Day day, const World& world) {
  static const std::vector<Merit> none;
  return day < world.policies.versions().front().first ? none : world.policies.at(day).merit;
}

/// The case at an earlier moment, without what has been taken back since: a slip was nobody's.
struct Past {
  model::Case of;
  State state;
};

/// `until` and what happened before it; null: everything up to `moment`.
Past past_of(const model::Case& of, const State& state, const model::Moment& moment, const Event* until = nullptr) {
  Past past{{of.uid, of.number, of.intake, {}}, {}};
  for (const Event* event : state.events) {
    const bool behind = until != nullptr && event->at == moment && event->seq > until->seq;
    if (event->at <= moment && !behind) past.of.events.push_back(*event);
  }
  past.state = model::fold(past.of);
  return past;
}

/// At an event; one that takes the case out of somebody's hands finds it still there.
Past past_at(const model::Case& of, const State& state, const Event& event) {
  Past past = past_of(of, state, event.at, &event);
  if (event.type != "recused" && !event.is("returned/assignment/granted")) return past;
  std::erase_if(past.of.events, [&](const Event& one) { return one.eid == event.eid; });
  past.state = model::fold(past.of);
  return past;
}

void add_once(Bearers& all, const Bearer& one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

void add_person(Bearers& all, const PersonId& person) {
  if (!person.empty()) add_once(all, {Bearer::Kind::person, person, {}});
}

/// The heads of the unit; where it has none, those of the unit above.
void add_heads(Bearers& all, UnitId unit, const World& world) {
  const auto heads = world.staff.holders(RoleId{"unit-head"});
  for (std::size_t steps = 0; steps <= world.staff.units.size() && !unit.empty(); ++steps) {
    std::vector<const model::Person*> own;
    std::copy_if(heads.begin(), heads.end(), std::back_inserter(own),
                 [&](const model::Person* head) { return head->unit == unit; });
    if (own.empty()) {
      std::copy_if(heads.begin(), heads.end(), std::back_inserter(own), [&](const model::Person* head) {
        return std::find(head->leads.begin(), head->leads.end(), unit) != head->leads.end();
      });
    }
    for (const model::Person* head : own) add_person(all, head->id);
    if (!own.empty()) return;
    const model::Unit* known = world.staff.find(unit);
    unit = known == nullptr ? UnitId{} : known->under;
  }
}

/// The unit of this office that is complained about; none when namesakes belong to several.
UnitId unit_of(const model::Respondent& respondent, const State& state, const World& world) {
  std::set<UnitId> sure;
  std::set<UnitId> namesakes;
  for (const model::Person* person : world.staff.called(respondent.person)) {
    if (likeness_of(*person, respondent, world) == Likeness::same) {
      sure.insert(person->unit);
    } else if (!answered_different(person->id, respondent.person, state)) {
      namesakes.insert(person->unit);
    }
  }
  const std::set<UnitId>& units = sure.empty() ? namesakes : sure;
  if (!units.empty()) return units.size() == 1 ? *units.begin() : UnitId{};
  const model::Unit* unit = world.staff.unit_called(respondent.organization);
  return unit == nullptr ? UnitId{} : unit->id;
}

void add_unit(Bearers& all, const UnitId& unit, bool its_head, const World& world) {
  if (its_head) {
    add_heads(all, unit, world);
  } else if (!unit.empty()) {
    add_once(all, {Bearer::Kind::unit, {}, unit});
  }
}

/// Who is meant by `who` in a case as it was; at least one, if only nobody. `by`: who did it; `unit`: whose limit it
/// was, if not the responsible one's.
Bearers bearers(const std::string& who, const State& then, const PersonId& by, const UnitId& unit, const World& world) {
  Bearers all;
  if (who == "case-handler") add_person(all, then.handler);
  if (who == "case-lead") add_person(all, then.lead);
  if (who == "actor" && by.value != model::the_program) add_person(all, by);
  if (who == "unit" || who == "unit-head") add_unit(all, unit.empty() ? then.unit : unit, who == "unit-head", world);
  if (who == "respondent-unit" || who == "respondent-head") {
    for (const model::Respondent& respondent : then.intake.respondents) {
      add_unit(all, unit_of(respondent, then, world), who == "respondent-head", world);
    }
  }
  if (who == "petitioner") {
    for (const model::Petitioner& one : then.intake.petitioners) {
      if (!one.name.empty()) add_once(all, {Bearer::Kind::petitioner, {}, {}, one.name, then.number});
    }
  }
  if (all.empty()) all.push_back({});
  return all;
}

void add_event(const model::Case& of, const State& state, const Event& event, const World& world,
               std::vector<MeritLine>& lines) {
  for (const Merit& rule : table_on(event.at.day(), world)) {
    if (rule.event.empty() || !event.is(rule.event)) continue;
    const Past then = past_at(of, state, event);
    if (!model::holds(rule.when, then.state, world.staff)) continue;
    for (const Bearer& to : bearers(rule.who, then.state, event.by, {}, world)) {
      lines.push_back({&rule, to, event.at.day(), of.number, event.seq, model::event_name(rule.event)});
    }
  }
}

/// When the limit passed.
model::Moment passed_at(const DueDate& due) {
  if (due.exact) return *due.exact;
  return {date::local_seconds{due.limit.legal + date::days(1)} - std::chrono::seconds(1), due.from.offset};
}

Message missed_text(const DueDate& due) {
  if (!due.met) return msg("{0} missed", title_of(due));
  return msg("{0} missed, met on {1}", title_of(due), calendar::to_string(due.met->day()));
}

void add_missed(const model::Case& of, const State& state, const DueDate& due, const World& world,
                std::vector<MeritLine>& lines) {
  for (const Merit& rule : table_on(due.limit.legal, world)) {
    if (rule.missed != due.id) continue;
    const Past then = past_of(of, state, passed_at(due));
    if (!model::holds(rule.when, then.state, world.staff)) continue;
    for (const Bearer& to : bearers(rule.who, then.state, {}, due.unit, world)) {
      lines.push_back({&rule, to, due.limit.legal, of.number, state.last_seq + 1, missed_text(due)});
    }
  }
}

Bearer bearer_of(const Standing& standing) {
  if (!standing.person.empty()) return {Bearer::Kind::person, standing.person, {}};
  if (!standing.unit.empty()) return {Bearer::Kind::unit, {}, standing.unit};
  return {Bearer::Kind::office, {}, {}};
}

/// Where a bearer stands in staff.yaml; whoever is not there any more comes behind the others.
std::tuple<Bearer::Kind, std::size_t, model::CaseNumber, std::string> rank(const Bearer& to,
                                                                           const model::Staff& staff) {
  const auto place = [](const auto& all, const auto& id) {
    return static_cast<std::size_t>(std::distance(
        all.begin(), std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; })));
  };
  if (to.kind == Bearer::Kind::person) return {to.kind, place(staff.people, to.person), to.of, to.person.value};
  if (to.kind == Bearer::Kind::unit) return {to.kind, place(staff.units, to.unit), to.of, to.unit.value};
  return {to.kind, 0, to.of, to.petitioner};
}

}  // namespace

std::vector<MeritLine> merit_of_case(const model::Case& of, Span days, const model::Moment& as_of, const World& world) {
  std::vector<MeritLine> lines;
  const State state = model::fold(of, as_of);
  if (state.status == model::Status::voided) return lines;
  for (const Event* event : state.events) {
    if (days.holds(event->at.day())) add_event(of, state, *event, world, lines);
  }
  World then = world;
  then.now = as_of;
  for (const DueDate& due : due_dates(state, then)) {
    if (days.holds(due.limit.legal) && due.late(world.now)) add_missed(of, state, due, world, lines);
  }
  return lines;
}

std::vector<MeritLine> merit_of_duties(const model::DutyLog& log, Span days, const World& world) {
  std::vector<MeritLine> lines;
  for (const Standing& standing : standings(log, days, world)) {
    if (!standing.ended) continue;
    for (const Merit& rule : table_on(standing.period.last, world)) {
      if (rule.short_of != standing.duty->id) continue;
      const Message what =
          msg("{0}: short in {1}", standing.duty->title, calendar::label(standing.duty->per, standing.period));
      lines.insert(lines.end(), static_cast<std::size_t>(standing.short_by()),
                   {&rule, bearer_of(standing), standing.period.last, std::nullopt, 0, what});
    }
  }
  return lines;
}

void MeritSum::add(const model::Effect& effect) {
  using Kind = model::Effect::Kind;
  switch (effect.kind) {
    case Kind::points: points += effect.hundredths; break;
    case Kind::yuan: yuan += effect.hundredths; break;
    case Kind::percent: percent += effect.hundredths; break;
    case Kind::measure: measures.push_back(effect.measure); break;
  }
}

std::vector<MeritAccount> accounts_of(std::vector<MeritLine> lines, const model::Staff& staff) {
  const auto key = [&](const MeritLine& line) {
    return std::tuple(rank(line.to, staff), line.day, line.number, line.seq, line.rule->id, line.what.text);
  };
  std::stable_sort(lines.begin(), lines.end(), [&](const MeritLine& a, const MeritLine& b) { return key(a) < key(b); });
  std::vector<MeritAccount> accounts;
  for (MeritLine& line : lines) {
    if (accounts.empty() || accounts.back().to != line.to) accounts.push_back({line.to, {}, {}});
    accounts.back().sum.add(line.rule->effect);
    accounts.back().lines.push_back(std::move(line));
  }
  return accounts;
}

}  // namespace xinfang::rules
