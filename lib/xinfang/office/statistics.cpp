#include "xinfang/office/statistics.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <set>

#include "xinfang/codec/compact.h"
#include "xinfang/office/index_access.h"
#include "xinfang/office/packed_summary.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/store/side_by_side.h"

namespace xinfang::office {

namespace {

using report::CaseSummary;
using report::Deed;

std::optional<model::Day> met_day(const rules::DueDate& due) {
  return due.met ? std::optional(due.met->day()) : std::nullopt;
}

void summarize_deadlines(CaseSummary& summary, const std::vector<rules::DueDate>& dues, const model::Moment& as_of) {
  if (const auto* respond = rules::first_due(dues, "accepted")) {
    summary.response_due = respond->limit.legal;
    summary.first_response = met_day(*respond);
  }
  if (const auto* conclude = rules::first_due(dues, "replied")) {
    summary.conclusion_due = conclude->limit.legal;
    summary.answered = met_day(*conclude);
  }
  for (const rules::DueDate& due : dues) {
    summary.extensions += due.extensions;
    if (due.open() && due.past(as_of)) summary.past_due = true;
  }
}

void summarize_events(CaseSummary& summary, const model::State& state) {
  for (const model::Event* event : state.events) {
    if (!event->get("override").empty()) ++summary.overrides;
  }
  if (const model::Event* accepted = state.first("accepted")) summary.accepted = accepted->at.day();
  if (const model::Event* replied = state.first("replied"); replied != nullptr && !summary.answered) {
    summary.answered = replied->at.day();  // answered although no deadline ran
  }
  const model::Event* closed = state.status == model::Status::closed ? state.last("closed") : nullptr;
  if (closed == nullptr) return;
  summary.closed = true;
  summary.result_known = closed->get("result") != "unrecorded";
  summary.resolved = closed->get("result") == "resolved";
  summary.rated = !closed->get("satisfaction").empty();
  summary.satisfied = summary.rated && closed->get("satisfaction") != "dissatisfied";
}

struct Counted {
  std::string_view type;
  std::string_view field;  ///< empty: whatever its circumstances
  std::string_view value;
  Deed deed;
};

constexpr std::array<Counted, 13> counted{{
    {"transferred", "", "", Deed::transferred},
    {"assigned", "", "", Deed::assigned},
    {"urged", "", "", Deed::urged},
    {"supervised", "", "", Deed::supervised},
    {"escalated", "", "", Deed::escalated},
    {"reported", "", "", Deed::escalated},
    {"recused", "decision", "granted", Deed::recused},
    {"suggested", "kind", "work", Deed::suggested_work},
    {"suggested", "kind", "policy", Deed::suggested_policy},
    {"suggested", "kind", "accountability", Deed::suggested_accountability},
    {"responded", "adoption", "adopted", Deed::suggestion_adopted},
    {"responded", "adoption", "partly", Deed::suggestion_adopted},
    {"responded", "adoption", "not-adopted", Deed::suggestion_not_adopted},
}};

void summarize_deeds(CaseSummary& summary, const model::State& state) {
  for (const model::Event* event : state.events) {
    const auto row = std::find_if(counted.begin(), counted.end(), [&](const Counted& one) {
      return one.type == event->type && (one.field.empty() || one.value == event->get(one.field));
    });
    if (row != counted.end()) summary.done.push_back({row->deed, event->at.day()});
  }
}

/// Which organizations a case complains about: of an accusation only for whoever may see it (条例 30(3)).
std::vector<std::string> respondents_of(const model::State& state, const Office& office) {
  std::set<std::string> names;
  if (hidden_from_viewer(office, state)) return {};
  for (const model::Respondent& one : state.intake.respondents) {
    if (!one.organization.empty()) names.insert(one.organization);
  }
  return {names.begin(), names.end()};
}

CaseSummary summarize(const model::Case& of, const model::State& state, const std::vector<rules::DueDate>& dues,
                      const Office& office, const model::Moment& as_of) {
  CaseSummary summary;
  const model::Intake& intake = state.intake;
  summary.registered = of.events.front().at.day();
  summary.kind = intake.kind;
  summary.channel = intake.channel;
  summary.category = intake.category;
  summary.unit = state.unit.value;
  summary.respondents = respondents_of(state, office);
  summary.headcount = intake.headcount;
  summary.repeat = std::find(intake.flags.begin(), intake.flags.end(), "repeat") != intake.flags.end();
  summary.open = model::is_open(state.status);
  summary.voided = state.status == model::Status::voided;
  summarize_deadlines(summary, dues, as_of);
  summarize_events(summary, state);
  summarize_deeds(summary, state);
  if (summary.accepted && summary.answered) {
    summary.working_days_to_answer =
        calendar::count_working_days(office.calendar, *summary.accepted, *summary.answered);
  }
  return summary;
}

/// Nothing was done since, and nothing moves with the day.
bool as_it_is(const CaseView& view, const model::Moment& moment) {
  const auto open = [](const rules::DueDate& due) { return due.open(); };
  return view.of->events.back().at <= moment && view.state.suspended == nullptr &&
         std::none_of(view.dues.begin(), view.dues.end(), open);
}

/// As it stood at that moment, if it can be in the figures.
std::optional<CaseSummary> as_of(const CaseView& view, const report::Period& period, const model::Moment& moment,
                                 const Office& office) {
  if (view.of->events.front().at > moment || counted_days(view).last < period.first) return std::nullopt;
  if (as_it_is(view, moment)) return summarize(*view.of, view.state, view.dues, office, moment);
  const model::State state = model::fold(*view.of, moment);
  rules::World world = office.world();
  world.now = moment;
  return summarize(*view.of, state, rules::due_dates(state, world), office, moment);
}

using Summaries = std::vector<CaseSummary>;

Summaries there(std::vector<std::optional<CaseSummary>> each) {
  Summaries summaries;
  for (auto& summary : each) {
    if (summary) summaries.push_back(std::move(*summary));
  }
  return summaries;
}

/// Every case that was registered by the end of the period and can be in its figures, as it stood then.
Summaries as_of(const std::vector<CaseView>& views, const report::Period& period, const Office& office) {
  const model::Moment moment = end_of(period.last, office);
  std::vector<std::optional<CaseSummary>> each(views.size());
  store::side_by_side(views.size(), store::enough_cases,
                      [&](std::size_t i) { each[i] = as_of(views[i], period, moment, office); });
  return there(std::move(each));
}

/// The same from the index. What a period that is over says of a case does not change before its file does, unless who
/// looks matters.
Result<Summaries> as_of(store::Index& index, const report::Period& period, const Office& office) {
  const auto choose = [&](const store::IndexEntry& entry) { return can_count(entry, {period.first, period.last}); };
  if (office.now.day() <= period.last) {
    XINFANG_TRY(views, chosen_views(index, office, choose));
    return as_of(views, period, office);
  }
  const model::Moment moment = end_of(period.last, office);
  const auto derive = [&](std::string_view body) -> Result<store::Index::Note> {
    auto of = codec::unpack_case(body);
    if (!of) return fail(ErrorKind::invalid_data, literal("no case"));
    const CaseView view = view_of(office, std::move(*of));
    const auto summary = as_of(view, period, moment, office);
    const bool hidden = rules::may_be_hidden(model::fold(*view.of, moment), office.world());
    return store::Index::Note{summary ? pack_summary(*summary) : std::string(), !hidden};
  };
  XINFANG_TRY(notes,
              index.notes("report of " + period.label + " at " + to_string(moment), choose, make_of(office), derive));
  std::vector<std::optional<CaseSummary>> each(notes.size());
  std::atomic<bool> good = true;
  store::side_by_side(notes.size(), store::enough_cases, [&](std::size_t i) {
    if (notes[i].empty()) return;
    each[i] = unpack_summary(notes[i]);
    if (!each[i]) good = false;
  });
  if (!good) return fail(ErrorKind::invalid_data, literal("no summary"));
  return there(std::move(each));
}

}  // namespace

calendar::Span counted_days(const CaseView& view) {
  calendar::Span days{view.of->events.front().at.day(), {}};
  for (const model::Event& event : view.of->events) days.last = std::max(days.last, event.at.day());
  for (const rules::DueDate& due : view.dues) {
    days.last = std::max(days.last, due.open() ? model::Day::max() : due.limit.legal);
  }
  return days;
}

model::Moment end_of(model::Day day, const Office& office) {
  const date::local_seconds last = date::local_seconds{day + date::days(1)} - std::chrono::seconds(1);
  return std::min(model::Moment{last, office.now.offset}, office.now);
}

Result<void> check_begun(const Office& office, const report::Period& period) {
  if (period.first <= office.now.day()) return {};
  return fail(ErrorKind::usage, msg("{0} has not begun", period.label),
              msg("today is {0}", calendar::to_string(office.now.day())));
}

Result<Statistics> statistics(const Office& office, const report::Period& period) {
  XINFANG_CHECK(check_begun(office, period));
  const std::array<report::Period, 3> periods{period, report::previous(period), report::year_before(period)};
  const auto all = [&](auto& source) -> Result<report::Inputs> {
    XINFANG_TRY(now, Result<Summaries>(as_of(source, periods[0], office)));
    XINFANG_TRY(before, Result<Summaries>(as_of(source, periods[1], office)));
    XINFANG_TRY(last_year, Result<Summaries>(as_of(source, periods[2], office)));
    return report::Inputs{std::move(now), std::move(before), std::move(last_year)};
  };
  const auto use = [&](auto& source, std::vector<Error> broken) -> Result<Statistics> {
    XINFANG_TRY(inputs, all(source));
    return Statistics{report::make_report(period, inputs, office.now.day()), std::move(broken)};
  };
  auto answer = ask_index(office, store::Index::Look::files, use);
  if (answer) return answer;
  XINFANG_TRY(views, every_case(office));
  return use(views.cases, std::move(views.broken));
}

}  // namespace xinfang::office
