#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "xinfang/model/catalogue.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/office/policy_names.h"
#include "xinfang/office/policy_reach.h"
#include "xinfang/office/statement_parts.h"
#include "xinfang/office/strictness.h"

namespace xinfang::office {

namespace {

using calendar::Duration;
using calendar::Unit;
using model::Policy;

using Steps = std::vector<Duration>;

/// Minutes and hours have no day arithmetic: against them a day has 24 hours, a month 31 days, and a working day is at
/// least a day.
long minutes_of(const Duration& duration) {
  switch (duration.unit) {
    case Unit::minutes: return duration.count;
    case Unit::hours: return duration.count * 60L;
    case Unit::months: return duration.count * 31L * 1440L;
    case Unit::days:
    case Unit::working_days: break;
  }
  return duration.count * 1440L;
}

/// Two lengths, and the first day on which the one runs longer than the other: five working days are more than seven
/// days before a holiday.
struct Longer {
  model::Day start{};
  model::Day own{};
  model::Day base{};
};

std::optional<Longer> longer(const Steps& own, const Steps& base, const calendar::Calendar& calendar) {
  const auto ends = [&](model::Day start, const Steps& steps) {
    return calendar::add(calendar, start, steps, calendar::RestDay::keep);
  };
  const auto years = calendar.covered_years();
  if (years.empty()) return std::nullopt;
  const model::Day last{date::year{years.back()} / 12 / 31};
  for (model::Day start{date::year{years.front()} / 1 / 1}; start <= last; start += date::days(1)) {
    const auto own_end = ends(start, own);
    const auto base_end = ends(start, base);
    if (own_end.provisional || base_end.provisional) break;
    if (own_end.raw > base_end.raw) return Longer{start, own_end.raw, base_end.raw};
  }
  return std::nullopt;
}

void check_length(const model::Deadline& own, const model::Deadline& base, const std::string& where,
                  const calendar::Calendar& calendar, std::vector<Finding>& findings) {
  const std::string own_text = calendar::to_string(own.within);
  const std::string base_text = calendar::to_string(base.within);
  if (!own.within.whole_days() || !base.within.whole_days()) {
    if (minutes_of(own.within) <= minutes_of(base.within)) return;
    findings.push_back({"looser", where, msg("'{0}' is longer than '{1}'", own_text, base_text)});
  } else if (const auto found = longer({own.within}, {base.within}, calendar)) {
    findings.push_back(
        {"looser", where,
         msg("'{0}' is longer than '{1}': from {2} it ends on {3}, not on {4}", own_text, base_text,
             calendar::to_string(found->start), calendar::to_string(found->own), calendar::to_string(found->base))});
  }
}

/// Days and working days are not set against each other: a person has to look.
bool wider(const model::Window& own, const model::Window& base) {
  const auto apart = [](const Duration& a, const Duration& b) {
    return a.unit != b.unit && (a.count != 0 || b.count != 0);
  };
  const bool earlier =
      base.opens && (!own.opens || apart(*own.opens, *base.opens) || own.opens->count < base.opens->count);
  return earlier || apart(own.closes, base.closes) || own.closes.count > base.closes.count;
}

void check_extension(const model::Deadline& own, const model::Deadline& base, const std::string& where,
                     const calendar::Calendar& calendar, std::vector<Finding>& findings) {
  if (!own.extension) return;
  if (!base.extension) {
    findings.push_back({"looser", where, msg("can be extended; what it extends allows no extension")});
    return;
  }
  const bool in_days = own.within.whole_days() && base.within.whole_days();
  if (in_days && longer({own.within, own.extension->max}, {base.within, base.extension->max}, calendar)) {
    findings.push_back({"looser", where, msg("with its extension it is longer than what it extends allows")});
  }
  if (wider(own.extension->window, base.extension->window)) {
    findings.push_back({"looser", where, msg("can be extended at other times than what it extends allows")});
  }
  if (own.extension->times > base.extension->times) {
    findings.push_back(
        {"looser", where, msg("can be extended {0} times, not {1}", own.extension->times, base.extension->times)});
  }
  if (!stands_for(own.extension->by, base.extension->by)) {
    findings.push_back(
        {"looser", where,
         msg("extended by the {0}, not by the {1}", model::name_of(model::roles(), own.extension->by.value),
             model::name_of(model::roles(), base.extension->by.value))});
  }
  if (!own.extension->notify_petitioner && base.extension->notify_petitioner) {
    findings.push_back({"looser", where, msg("the petitioner need not be told of an extension")});
  }
  if (!own.extension->reason_required && base.extension->reason_required) {
    findings.push_back({"looser", where, msg("an extension needs no reason")});
  }
}

bool subset(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  return std::all_of(some.begin(), some.end(),
                     [&](const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); });
}

/// Statements that are gone, or ask for less under the same id. What another statement asks for as well is not missed.
template <class Statement>
void check_statements(const std::vector<Statement>& own, const std::vector<Statement>& base, const std::string& section,
                      std::vector<Finding>& findings) {
  for (const Statement& statement : base) {
    const std::string where = section + statement.id;
    const auto as_strict = [&](const Statement& other) { return weaker(other, statement, where).empty(); };
    if (std::any_of(own.begin(), own.end(), as_strict)) continue;
    const auto kept =
        std::find_if(own.begin(), own.end(), [&](const Statement& other) { return other.id == statement.id; });
    if (kept == own.end()) {
      findings.push_back({"looser", where, msg("is taken away")});
    } else {
      for (Finding& finding : weaker(*kept, statement, where)) findings.push_back(std::move(finding));
    }
  }
}

/// A statement there is one of at most.
template <class Statement>
void check_single(const std::optional<Statement>& own, const std::optional<Statement>& base, const std::string& where,
                  std::vector<Finding>& findings) {
  if (!base) return;
  if (!own) return findings.push_back({"looser", where, msg("is taken away")});
  for (Finding& finding : weaker(*own, *base, where)) findings.push_back(std::move(finding));
}

/// Fewer times a year is less, whatever else a duty says.
void check_duties(const Policy& policy, const Policy& parent, std::vector<Finding>& findings) {
  const auto times_a_year = [](const model::Duty& duty) {
    constexpr std::array spans{52, 12, 4, 2, 1};
    return duty.at_least * spans.at(static_cast<std::size_t>(duty.per));
  };
  const auto text = [](const model::Duty& duty) {
    return msg("{0} × {1}", duty.at_least, model::name_of(model::recurrences(), model::key(duty.per)));
  };
  std::vector<model::Duty> others;
  for (const model::Duty& base : parent.duties) {
    const model::Duty* own = model::find_duty(policy.duties, base.id);
    if (own != nullptr && times_a_year(*own) < times_a_year(base)) {
      findings.push_back({"looser", "duties/" + base.id, msg("'{0}' is less than '{1}'", text(*own), text(base))});
    } else {
      others.push_back(base);
    }
  }
  check_statements(policy.duties, others, "duties/", findings);
}

void check_looser(const Policy& policy, const Policy& parent, const calendar::Calendar& calendar,
                  std::vector<Finding>& findings) {
  for (const model::Deadline& base : parent.deadlines) {
    const std::string where = "deadlines/" + base.id;
    const model::Deadline* own = policy.find_deadline(base.id);
    if (own == nullptr) {
      findings.push_back({"looser", where, msg("is taken away")});
      continue;
    }
    check_condition(own->when, base.when, where, findings);
    if (own->from != base.from || !subset(own->to, base.to)) {
      findings.push_back({"looser", where, msg("starts or ends with something else than in what it extends")});
    }
    if (own->again != base.again && base.again != model::Again::first) {
      findings.push_back({"looser", where, msg("does not run again as in what it extends")});
    }
    if (!subset(own->excludes, base.excludes)) {
      findings.push_back(
          {"looser", where, msg("stands still while the case rests for: {0}", suspension_words(own->excludes))});
    }
    check_length(*own, base, where, calendar, findings);
    check_extension(*own, base, where, calendar, findings);
  }
  check_statements(policy.requirements, parent.requirements, "requirements/", findings);
  check_statements(policy.sign_offs, parent.sign_offs, "sign_offs/", findings);
  check_statements(policy.escalation, parent.escalation, "escalation/", findings);
  check_single(policy.recusal, parent.recusal, "recusal", findings);
  check_single(policy.chain, parent.chain, "chain", findings);
  check_single(policy.final, parent.final, "final", findings);
  check_duties(policy, parent, findings);
  check_statements(policy.merit, parent.merit, "merit/", findings);
  if (parent.limits.representatives > 0 && policy.limits.representatives == 0) {
    findings.push_back({"looser", "limits/representatives", msg("is taken away")});
  } else if (policy.limits.representatives > parent.limits.representatives) {
    findings.push_back({"looser", "limits/representatives",
                        msg("'{0}' is more than '{1}'", policy.limits.representatives, parent.limits.representatives)});
  }
}

void check_staff(const Policy& policy, const model::Staff& staff, std::vector<Finding>& findings) {
  const auto known_unit = [&](const UnitId& unit, const std::string& where) {
    if (staff.find(unit) != nullptr) return;
    findings.push_back({"unknown-unit", where, msg("no unit in staff.yaml is '{0}'", unit.value)});
  };
  for (const model::Route& route : policy.routes) {
    known_unit(route.unit, "routes/" + (route.id.empty() ? route.unit.value : route.id));
  }
  for (const model::Duty& duty : policy.duties) {
    if (!duty.unit.empty()) known_unit(duty.unit, "duties/" + duty.id);
  }
  for (const model::Requirement& rule : policy.requirements) {
    for (const UnitId& unit : rule.by_unit) known_unit(unit, "requirements/" + rule.id);
  }
  if (policy.recusal) {
    for (const UnitId& unit : policy.recusal->accused_units) known_unit(unit, "recusal");
  }
  std::set<std::pair<std::string, std::string>> told;
  for (const Named& role : roles_in(policy)) {
    if (!staff.holders(RoleId{role.name}).empty() || !told.emplace(role.statement, role.name).second) continue;
    findings.push_back({"nobody-holds", role.statement,
                        msg("nobody in staff.yaml has the role '{0}'", model::listed({role.name}, model::roles()))});
  }
}

}  // namespace

std::vector<Finding> check_policy(const Policy& policy, const Policy* parent, const model::Staff* staff,
                                  const calendar::Calendar& calendar) {
  std::vector<Finding> findings;
  if (parent != nullptr) check_looser(policy, *parent, calendar, findings);
  if (staff != nullptr) check_staff(policy, *staff, findings);
  check_reach(policy, findings);
  return findings;
}

}  // namespace xinfang::office
