#include "xinfang/office/duties.h"

#include <algorithm>

#include "xinfang/office/statistics.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

using model::DutyLog;
using model::Event;
using model::FieldKind;

/// People and units become ids; what nobody has stays as typed and the rules name it.
void resolve_names(const Office& office, Event& entry) {
  if (const model::Person* person = office.staff.find_by_any(entry.by.value)) entry.by = person->id;
  const model::EventType* type = model::find_event_type(entry.type, model::duty_entry_types());
  if (type == nullptr) return;
  for (model::Field& field : entry.fields) {
    const model::FieldType* known = model::find_field(*type, field.name);
    if (known == nullptr || (known->kind != FieldKind::person && known->kind != FieldKind::people)) continue;
    for (std::string& value : field.values) {
      if (const model::Person* person = office.staff.find_by_any(value)) value = person->id.value;
    }
  }
}

/// Whom it is about: of a unit's duty the unit, which need not be typed; else a person.
void resolve_who(const Office& office, const std::string& who, Event& entry) {
  if (entry.type != "planned" && entry.type != "held") return;
  const model::Duty* duty = rules::duty_on(model::day_of(entry), entry.get("duty"), office.world());
  if (duty == nullptr || duty->unit.empty()) {
    entry.set("person", who);
    return;
  }
  const model::Unit* unit = office.staff.find_unit_by_any(who);
  const model::Person* person = unit == nullptr ? office.staff.find_by_any(who) : nullptr;
  if (person != nullptr) {
    entry.set("person", person->id.value);  // the rules say why not
  } else {
    entry.set("unit", who.empty() ? duty->unit.value : unit == nullptr ? who : unit->id.value);
  }
}

/// In January people still type last year's numbers.
Error no_entry(const DutyLog& log, model::EntryNumber number) {
  const model::EntryNumber last_year{number.year - 1, number.seq};
  const bool meant = std::any_of(log.entries.begin(), log.entries.end(),
                                 [&](const Event& entry) { return model::number_of(entry) == last_year; });
  return {ErrorKind::not_found, msg("there is no entry {0}", to_string(number)),
          meant ? msg("did you mean '{0}'?", to_string(last_year)) : msg("xinfang duty list shows the numbers")};
}

Result<void> resolve_about(const Office& office, const DutyLog& log, const std::string& typed, Event& entry) {
  if (typed.empty()) return {};
  const date::year_month_day today{office.now.day()};
  XINFANG_TRY(number, model::read_entry_number(typed, static_cast<int>(today.year())));
  std::vector<std::string> eids;
  for (const Event& other : log.entries) {
    if (model::number_of(other) == number) eids.push_back(other.eid.value);
  }
  if (eids.size() > 1) {
    return fail(ErrorKind::invalid_data, msg("several entries have the number {0}", to_string(number)),
                msg("give one of them another seq in duties/{0}/; their eids: {1}", number.year, joined(eids)));
  }
  if (eids.empty()) return tl::unexpected(no_entry(log, number));
  entry.set("entry", eids.front());
  return {};
}

std::optional<rules::Standing> standing_of(const Office& office, DutyLog log, const Event& entry) {
  if (entry.type != "held") return std::nullopt;
  log.entries.push_back(entry);
  log.sort();
  const model::Duty* duty = rules::duty_on(model::day_of(entry), entry.get("duty"), office.world());
  if (duty == nullptr) return std::nullopt;
  const calendar::Span period = calendar::span_of(duty->per, model::day_of(entry));
  for (const rules::Standing& one : rules::standings(log, {period.last, period.last}, office.world())) {
    if (one.duty->id == duty->id && one.person.value == entry.get("person")) return one;
  }
  return std::nullopt;
}

using Lines = std::vector<DutyLine>;

/// A reference that the next call invalidates.
DutyLine& line_of(Lines& lines, const rules::Standing& standing) {
  const auto found = std::find_if(lines.begin(), lines.end(), [&](const DutyLine& line) {
    return line.duty->id == standing.duty->id && line.person == standing.person && line.unit == standing.unit;
  });
  if (found != lines.end()) return *found;
  lines.emplace_back();
  lines.back().person = standing.person;
  lines.back().unit = standing.unit;
  return lines.back();
}

Lines lines_of(const std::vector<rules::Standing>& standings) {
  Lines lines;
  for (const rules::Standing& standing : standings) {
    DutyLine& line = line_of(lines, standing);
    line.duty = standing.duty;
    line.held += standing.held;
    line.required += standing.duty->at_least;
    line.entered_later += standing.entered_later;
    line.last = std::max(line.last, standing.last);
    (standing.ended ? line.short_by : line.left) += standing.short_by();
    if (standing.ended && standing.short_by() > 0) {
      line.short_in.push_back(calendar::label(standing.duty->per, standing.period));
    }
  }
  return lines;
}

LedgerLine ledger_of(const model::Duty* duty, const std::string& id, const std::vector<rules::Finding>& findings,
                     const report::Period& period, model::Day as_of) {
  LedgerLine line{id, duty == nullptr ? id : duty->title, duty == nullptr ? "" : duty->cite};
  for (const rules::Finding& finding : findings) {
    if (finding.entry->get("duty") != id) continue;
    if (model::day_of(*finding.entry) >= period.first) ++line.found;
    if (finding.open()) {
      ++line.open;
      if (finding.overdue(as_of)) ++line.overdue;
    } else if (model::day_of(*finding.settled) >= period.first) {
      ++line.settled;
      if (finding.settled_late()) ++line.settled_late;
    }
  }
  return line;
}

/// Of the duties in force at the end that keep one, and of those that have left something open.
std::vector<LedgerLine> ledgers_of(const Office& office, const DutyLog& log, const report::Period& period,
                                   model::Day as_of) {
  const auto findings = rules::findings(log, as_of);
  const auto& duties = office.policies.at(as_of).duties;
  std::vector<std::string> ids;
  for (const model::Duty& duty : duties) {
    if (duty.findings) ids.push_back(duty.id);
  }
  for (const rules::Finding& finding : findings) {
    const std::string& id = finding.entry->get("duty");
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  std::vector<LedgerLine> ledgers;
  for (const std::string& id : ids) {
    ledgers.push_back(ledger_of(model::find_duty(duties, id), id, findings, period, as_of));
  }
  return ledgers;
}

}  // namespace

Result<DutyDone> record_duty(const Office& office, DutyAct act) {
  act.entry.eid = office.next_id();
  act.entry.at = office.now;
  resolve_names(office, act.entry);
  resolve_who(office, act.who, act.entry);
  resolve_names(office, act.entry);
  DutyLog before;
  const auto decide = [&](const DutyLog& log) -> Result<rules::NewEntry> {
    before = log;
    Event entry = act.entry;
    XINFANG_CHECK(resolve_about(office, log, act.about, entry));
    return rules::enter(log, std::move(entry), office.world());
  };
  const auto added = [&]() -> Result<rules::NewEntry> {
    if (!act.dry_run) return office.store->append_duty(decide);
    XINFANG_TRY(loaded, office.store->duties());
    if (!loaded.broken.empty()) return tl::unexpected(std::move(loaded.broken.front()));
    return decide(loaded.log);
  }();
  if (!added) return tl::unexpected(added.error());
  return DutyDone{added->entry(), added->verdict(), standing_of(office, std::move(before), added->entry())};
}

Result<Duties> duties(const Office& office) {
  XINFANG_TRY(loaded, office.store->duties());
  return Duties{std::move(loaded.log), std::move(loaded.broken), std::move(loaded.notices)};
}

bool DutyWatch::late(model::Day today) const {
  return std::any_of(shortfalls.begin(), shortfalls.end(), [](const rules::Standing& one) { return one.ended; }) ||
         std::any_of(findings.begin(), findings.end(), [&](const rules::Finding& one) { return one.overdue(today); });
}

Result<DutyWatch> late_duties(const Office& office, std::optional<model::Day> horizon) {
  DutyWatch watch;
  XINFANG_TRY(read, duties(office));
  watch.duties = std::move(read);
  const DutyLog& log = watch.duties.log;
  const model::Day today = office.now.day();
  watch.shortfalls = rules::last_standings(log, office.world());
  if (horizon) {
    for (rules::Standing& running : rules::running_standings(log, office.world())) {
      if (running.period.last <= *horizon) watch.shortfalls.push_back(std::move(running));
    }
  }
  std::erase_if(watch.shortfalls, [](const rules::Standing& one) { return one.short_by() == 0; });
  watch.findings = rules::findings(log, today);
  std::erase_if(watch.findings, [&](const rules::Finding& one) {
    return !one.overdue(today) && !(one.open() && one.due && horizon && *one.due <= *horizon);
  });
  return watch;
}

Result<DutyWatch> open_duties(const Office& office, const std::optional<report::Period>& period) {
  DutyWatch watch;
  if (period) XINFANG_CHECK(check_begun(office, *period));
  XINFANG_TRY(read, duties(office));
  watch.duties = std::move(read);
  const DutyLog& log = watch.duties.log;
  watch.shortfalls = period ? rules::standings(log, {period->first, period->last}, office.world())
                            : rules::running_standings(log, office.world());
  std::erase_if(watch.shortfalls, [](const rules::Standing& one) { return one.short_by() == 0; });
  watch.findings = rules::findings(log, office.now.day());
  std::erase_if(watch.findings, [&](const rules::Finding& one) {
    const model::Day found = model::day_of(*one.entry);
    return !one.open() || (period && (found < period->first || found > period->last));
  });
  return watch;
}

Result<DutyReport> duty_report(const Office& office, const DutyLog& log, const report::Period& period) {
  const model::Day today = office.now.day();
  XINFANG_CHECK(check_begun(office, period));
  DutyReport report{period, today <= period.last, std::min(period.last, today), {}, {}};
  report.lines = lines_of(rules::standings(log, {period.first, period.last}, office.world()));
  report.ledgers = ledgers_of(office, log, period, report.as_of);
  return report;
}

}  // namespace xinfang::office
