#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <utility>

#include "xinfang/report/report.h"

namespace xinfang::report {

namespace {

constexpr int group_size = 5;  ///< persons that make a visit a group visit

struct Fraction {
  long numerator = 0;
  long denominator = 0;

  void count(bool in_numerator) {
    ++denominator;
    if (in_numerator) ++numerator;
  }
};

struct Tally {
  long cases = 0;
  long persons = 0;
  long visits = 0;
  long group_visits = 0;
  long extended = 0;
  long overruled = 0;
  long overdue = 0;
  Fraction repeat;
  Fraction timely;
  Fraction accepted;
  Fraction on_time;
  Fraction on_time_first;  ///< repeats excluded
  Fraction closed;
  Fraction resolved;
  Fraction rated;
  Fraction satisfied;
  std::vector<int> calendar_days;
  std::vector<int> working_days;
  std::array<long, static_cast<std::size_t>(Deed::suggestion_not_adopted) + 1> deeds{};

  long times(Deed deed) const { return deeds.at(static_cast<std::size_t>(deed)); }
};

bool within(const std::optional<Day>& day, const Period& period) {
  return day && period.first <= *day && *day <= period.last;
}

/// Whether a limit that was met on `met` (or not) is decided: met at all, or gone by. The limit's last day itself
/// still is in time, so an open case of that day is not late yet.
bool decided(const std::optional<Day>& met, Day due, Day today) {
  return met || due < today;
}

void count_registered(const CaseSummary& summary, Tally& tally) {
  ++tally.cases;
  tally.persons += summary.headcount;
  if (summary.channel == "visit") {
    ++tally.visits;
    if (summary.headcount >= group_size) ++tally.group_visits;
  }
  if (summary.extensions > 0) ++tally.extended;
  if (summary.overrides > 0) ++tally.overruled;
  tally.repeat.count(summary.repeat);
  tally.accepted.count(summary.accepted.has_value());
  if (summary.accepted) tally.closed.count(summary.closed);
  if (summary.closed && summary.result_known) tally.resolved.count(summary.resolved);
  if (summary.closed && summary.result_known) tally.rated.count(summary.rated);
  if (summary.rated) tally.satisfied.count(summary.satisfied);
}

void count_limits(const CaseSummary& summary, const Period& period, Day today, Tally& tally) {
  if (within(summary.response_due, period) && decided(summary.first_response, *summary.response_due, today)) {
    tally.timely.count(summary.first_response && *summary.first_response <= *summary.response_due);
  }
  if (within(summary.conclusion_due, period) && decided(summary.answered, *summary.conclusion_due, today)) {
    const bool in_time = summary.answered && *summary.answered <= *summary.conclusion_due;
    tally.on_time.count(in_time);
    // In time, late, or late and still open: a case that ended without an answer is none of them.
    if (!summary.repeat && (summary.answered || summary.open)) tally.on_time_first.count(in_time);
  }
  if (summary.accepted && within(summary.answered, period)) {
    tally.calendar_days.push_back(static_cast<int>((*summary.answered - *summary.accepted).count()));
    tally.working_days.push_back(summary.working_days_to_answer);
  }
}

Indicator count(const char* id, Message name, Message formula, long value) {
  return {id, std::move(name), std::move(formula), false, static_cast<double>(value), 0, 0, false};
}

Indicator fraction(const char* id, Message name, Message formula, const Fraction& parts) {
  const bool defined = parts.denominator != 0;
  const double value = defined ? static_cast<double>(parts.numerator) / static_cast<double>(parts.denominator) : 0;
  return {id,    std::move(name), std::move(formula), true,
          value, parts.numerator, parts.denominator,  parts.denominator < 5};
}

std::vector<Indicator> intake(const Tally& tally) {
  return {
      count("cases", msg("cases registered"), msg("cases registered in the period, without those voided"), tally.cases),
      count("persons", msg("persons"), msg("sum of the headcounts of the cases registered in the period"),
            tally.persons),
      count("visits", msg("visits"), msg("cases registered in the period that came as a visit"), tally.visits),
      count("group_visits", msg("group visits"), msg("visits of five persons or more registered in the period"),
            tally.group_visits),
      fraction("repeat_rate", msg("repeat rate"), msg("repeat cases, divided by all cases registered in the period"),
               tally.repeat),
      fraction("timely_acceptance", msg("timely response rate"),
               msg("cases accepted, declined or transferred on or before the last day of the limit, divided by all "
                   "cases whose limit ends in the period; cases not yet answered whose limit has not passed are left "
                   "out"),
               tally.timely),
      fraction("acceptance_rate", msg("acceptance rate"),
               msg("cases accepted, divided by all cases registered in the period"), tally.accepted),
  };
}

std::vector<Indicator> outcome(const Tally& tally) {
  return {
      fraction("on_time_conclusion", msg("on-time conclusion"),
               msg("cases answered on or before the last day of the limit, divided by all cases whose limit ends in "
                   "the period, open late ones included; open cases whose limit has not passed are left out"),
               tally.on_time),
      fraction("on_time_answer", msg("on-time answer"),
               msg("cases answered in time, divided by those answered in time, answered late, or late and still open; "
                   "the limit ends in the period, repeat cases are left out"),
               tally.on_time_first),
      fraction("conclusion_rate", msg("conclusion rate"),
               msg("cases accepted and closed, divided by cases accepted, of those registered in the period"),
               tally.closed),
      fraction("resolution_rate", msg("resolution rate"),
               msg("cases resolved, divided by cases closed with a recorded result, of those registered in the period"),
               tally.resolved),
      fraction("participation", msg("participation"),
               msg("cases rated, divided by cases closed with a recorded result, of those registered in the period"),
               tally.rated),
      fraction("satisfaction", msg("satisfaction rate"),
               msg("cases rated satisfied or basically satisfied, divided by cases rated, of those registered in the "
                   "period"),
               tally.satisfied),
      count("extended", msg("cases extended"), msg("cases registered in the period whose limit was extended"),
            tally.extended),
      count("overruled", msg("cases overruled"),
            msg("cases registered in the period in which a leader overruled a rule"), tally.overruled),
      count("overdue_now", msg("overdue now"),
            msg("cases that owe something whose limit has passed, whenever registered"), tally.overdue),
  };
}

std::vector<Indicator> deeds(const Tally& tally) {
  const auto times = [&](const char* id, Message name, Message formula, Deed deed) {
    return count(id, std::move(name), std::move(formula), tally.times(deed));
  };
  const Fraction adopted{tally.times(Deed::suggestion_adopted),
                         tally.times(Deed::suggestion_adopted) + tally.times(Deed::suggestion_not_adopted)};
  return {
      times("transferred", msg("times transferred"), msg("times a case was transferred in the period"),
            Deed::transferred),
      times("assigned", msg("times assigned"), msg("times a case was assigned in the period"), Deed::assigned),
      times("urged", msg("times urged"), msg("times a case was urged in the period"), Deed::urged),
      times("supervised", msg("times supervised"), msg("times a case was supervised in the period"), Deed::supervised),
      times("escalated", msg("times escalated"), msg("times a case was escalated or reported up in the period"),
            Deed::escalated),
      times("recused", msg("recusals"), msg("recusals granted in the period"), Deed::recused),
      times("suggested_work", msg("suggestions on work"), msg("suggestions to improve work made in the period"),
            Deed::suggested_work),
      times("suggested_policy", msg("suggestions on policy"), msg("suggestions to improve policy made in the period"),
            Deed::suggested_policy),
      times("suggested_accountability", msg("suggestions on accountability"),
            msg("suggestions to hold somebody to account made in the period"), Deed::suggested_accountability),
      fraction("adoption_rate", msg("adoption rate"),
               msg("suggestions adopted wholly or in part, divided by suggestions answered in the period"), adopted),
  };
}

HandlingDays handling_days(std::vector<int> days) {
  if (days.empty()) return {};
  std::sort(days.begin(), days.end());
  const std::size_t n = days.size();
  const double sum = std::accumulate(days.begin(), days.end(), 0.0);
  const double median = (static_cast<double>(days[(n - 1) / 2]) + static_cast<double>(days[n / 2])) / 2;
  const std::size_t rank = (9 * n + 9) / 10;  // nearest rank: the smallest whole number not below 0.9 n
  return {static_cast<long>(n), sum / static_cast<double>(n), median, static_cast<double>(days[rank - 1]),
          static_cast<double>(days.back())};
}

}  // namespace

const Indicator* Figures::find(std::string_view id) const {
  const auto found =
      std::find_if(indicators.begin(), indicators.end(), [&](const Indicator& one) { return one.id == id; });
  return found == indicators.end() ? nullptr : &*found;
}

Figures figures(const std::vector<CaseSummary>& cases, const Period& period, Day today) {
  Tally tally;
  for (const CaseSummary& summary : cases) {
    if (summary.voided) continue;
    if (within(summary.registered, period)) count_registered(summary, tally);
    count_limits(summary, period, today, tally);
    for (const Done& done : summary.done) {
      if (within(done.day, period)) ++tally.deeds.at(static_cast<std::size_t>(done.deed));
    }
    if (summary.past_due) ++tally.overdue;
  }
  Figures out{intake(tally), handling_days(tally.calendar_days), handling_days(tally.working_days)};
  for (auto section : {&outcome, &deeds}) {
    std::vector<Indicator> more = section(tally);
    std::move(more.begin(), more.end(), std::back_inserter(out.indicators));
  }
  return out;
}

}  // namespace xinfang::report
