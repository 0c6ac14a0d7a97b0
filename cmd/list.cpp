#include <algorithm>
#include <memory>

#include "case_json.h"
#include "intake_value.h"
#include "verbs.h"
#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/case_index.h"
#include "xinfang/office/search.h"

namespace xinfang::cmd {

namespace {

struct Typed {
  std::vector<std::string> statuses;
  std::vector<std::string> channels;
  std::vector<std::string> levels;
  std::string unit;
  std::string handler;
  std::string category;
  std::string due;
  std::string since;
  std::string until;
  std::string text;
  std::string sort = "number";
  bool open = false;
  bool overdue = false;
  bool reverse = false;
};

/// What was typed, understood: ids instead of names, days instead of words.
struct Filter {
  std::vector<std::string> statuses;
  std::vector<std::string> channels;
  std::vector<std::string> levels;
  UnitId unit;
  PersonId handler;
  std::string category;
  std::string text;
  std::optional<model::Day> due_by;
  std::optional<model::Day> since;
  std::optional<model::Day> until;
  bool open = false;
  bool overdue = false;
};

Result<std::vector<std::string>> words(const std::vector<std::string>& typed, const model::Codes& codes,
                                       const char* field) {
  std::vector<std::string> keys;
  for (const std::string& word : list_of(typed)) {
    const std::string key = key_of(codes, word);
    if (!model::has(codes, key)) {
      return tl::unexpected(model::unknown_code(word, model::field_name(field), codes));
    }
    keys.push_back(key);
  }
  return keys;
}

Result<std::optional<model::Day>> day(const Session& session, const std::string& typed) {
  if (typed.empty()) return std::optional<model::Day>();
  XINFANG_TRY(read, calendar::read_day(typed, session.office->now));
  return std::optional(read);
}

/// `--due`: a day, or a distance from today (`5wd`).
Result<std::optional<model::Day>> due_day(const Session& session, const std::string& typed) {
  const auto duration = calendar::parse_duration(typed);
  if (!duration || !duration->whole_days()) return day(session, typed);
  return std::optional(
      calendar::add(session.office->calendar, session.office->now.day(), *duration, calendar::RestDay::keep).raw);
}

Result<Filter> understand(const Session& session, const Typed& typed) {
  Filter filter;
  XINFANG_TRY(statuses, words(typed.statuses, model::statuses(), "status"));
  XINFANG_TRY(channels, words(typed.channels, model::channels(), "channel"));
  XINFANG_TRY(levels, words(typed.levels, model::levels(), "level"));
  filter.statuses = statuses;
  filter.channels = channels;
  filter.levels = levels;
  if (!typed.unit.empty()) {
    const model::Unit* unit = session.office->staff.find_unit_by_any(typed.unit);
    if (unit == nullptr) return tl::unexpected(session.office->staff.unknown_unit(typed.unit));
    filter.unit = unit->id;
  }
  if (!typed.handler.empty()) {
    const model::Person* person = session.office->staff.find_by_any(typed.handler);
    if (person == nullptr) return tl::unexpected(session.office->staff.unknown_person(typed.handler));
    filter.handler = person->id;
  }
  XINFANG_TRY(due_by, due_day(session, typed.due));
  XINFANG_TRY(since, day(session, typed.since));
  XINFANG_TRY(until, day(session, typed.until));
  filter.due_by = due_by;
  filter.since = since;
  filter.until = until;
  filter.category = typed.category;
  filter.text = typed.text;
  filter.open = typed.open;
  filter.overdue = typed.overdue;
  return filter;
}

bool fits(const Session& session, const Filter& filter, const office::CaseView& view) {
  const model::State& state = view.state;
  const auto one_of = [](const std::vector<std::string>& words, std::string_view value) {
    return words.empty() || std::find(words.begin(), words.end(), value) != words.end();
  };
  const std::string& category = state.intake.category;
  const rules::DueDate* next = rules::next_due(view.dues);
  const model::Day received = state.intake.received.day();
  return one_of(filter.statuses, model::key(state.status)) && one_of(filter.channels, state.intake.channel) &&
         one_of(filter.levels, state.intake.level) && (filter.unit.empty() || state.unit == filter.unit) &&
         (filter.handler.empty() || state.handler == filter.handler) &&
         (filter.category.empty() || category == filter.category || category.starts_with(filter.category + "/")) &&
         (!filter.due_by || (next != nullptr && next->limit.legal <= *filter.due_by)) &&
         (!filter.since || received >= *filter.since) && (!filter.until || received <= *filter.until) &&
         (!filter.open || model::is_open(state.status)) && (!filter.overdue || view.overdue(session.office->now)) &&
         // Names are found only by who may see them: a search must not reveal what the list masks.
         (filter.text.empty() || office::has_text(state.intake, filter.text, session.globals.reveal));
}

/// What is kept of a case to be listed: what it is sorted by, and what is printed.
struct Line {
  model::CaseNumber number;
  model::Day due;
  model::Moment received;
  model::Status status;
  UnitId unit;
  std::vector<Cell> cells;  ///< of a table
  std::string json;         ///< of a document
};

/// What is known of the filter without reading the cases narrows the search.
Result<office::Shown> find(const Session& session, const Filter& filter, const office::See& see) {
  const auto fitting = [&](const office::CaseView& view) { return fits(session, filter, view); };
  office::Wanted wanted{filter.statuses, filter.channels, filter.levels, filter.unit,  filter.handler,
                        filter.category, filter.since,    filter.until,  filter.due_by};
  wanted.text = filter.text;
  if (filter.overdue)
    wanted.due_by = std::min(filter.due_by.value_or(session.office->now.day()), session.office->now.day());
  if (filter.open && wanted.statuses.empty()) wanted.statuses = model::open_statuses();
  return office::show_each(*session.office, wanted, fitting, see);
}

void sort(std::vector<Line>& lines, const Typed& typed) {
  std::stable_sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
    if (typed.sort == "due") return a.due < b.due;
    if (typed.sort == "received") return a.received < b.received;
    if (typed.sort == "status") return a.status < b.status;
    if (typed.sort == "unit") return a.unit < b.unit;
    return false;  // by number, as they come
  });
  if (typed.reverse) std::reverse(lines.begin(), lines.end());
}

std::vector<Cell> cells_of(const Session& session, const office::CaseView& view) {
  const model::State& state = view.state;
  const rules::DueDate* next = rules::next_due(view.dues);
  const bool late = view.overdue(session.office->now);
  const bool full = session.globals.format == "csv";
  return {{to_string(view.of->number)},
          {calendar::to_string(state.intake.received.day())},
          {tr(model::name_of(model::channels(), state.intake.channel))},
          {tr(model::name_of(model::statuses(), model::key(state.status)))},
          {next == nullptr ? "" : day_text(*next), late ? Colour::red : Colour::none},
          {unit_name(session, state.unit)},
          {petitioner_of(session, state.intake)},
          {full ? state.intake.title : text::shorten(state.intake.title, 40)}};
}

Line line_of(const Session& session, const office::CaseView& view) {
  const model::State& state = view.state;
  const rules::DueDate* next = rules::next_due(view.dues);
  const model::Day due = next == nullptr ? model::Day::max() : next->limit.legal;
  Line line{view.of->number, due, state.intake.received, state.status, state.unit, {}, {}};
  if (session.json())
    line.json = json_text(summary_json(session, view));
  else if (session.globals.format != "numbers")
    line.cells = cells_of(session, view);
  return line;
}

Table table_of(std::vector<Line> lines) {
  Table table;
  for (const char* title : {N_("number"), N_("received"), N_("channel"), N_("status"), N_("due"), N_("unit"),
                            N_("petitioner"), N_("title")}) {
    table.header.push_back(translate(title));
  }
  for (Line& line : lines) table.rows.push_back(std::move(line.cells));
  return table;
}

/// A narrow terminal goes without the time of receipt and the channel; then the title gives way, then the unit.
void fit(Table& table, std::size_t columns) {
  constexpr std::size_t wide = 110;
  if (columns > 0 && columns < wide) {
    table.header.erase(table.header.begin() + 1, table.header.begin() + 3);
    for (auto& row : table.rows) row.erase(row.begin() + 1, row.begin() + 3);
  }
  table.elastic = {table.header.size() - 1, table.header.size() - 3};
}

void print(const Session& session, std::vector<Line> lines) {
  if (session.globals.format == "numbers") {
    for (const Line& line : lines) session.out.line(to_string(line.number));
  } else if (session.json()) {
    std::vector<std::string> list;
    for (Line& line : lines) list.push_back(std::move(line.json));
    session.out.json_list("cases", list);
  } else if (session.globals.format == "csv") {
    session.out.csv(table_of(std::move(lines)));
  } else if (!lines.empty()) {
    Table table = table_of(std::move(lines));
    fit(table, session.out.columns);
    session.out.table(table);
  }
}

const model::Codes& sorts() {
  static const model::Codes list{{"number", N_("number")},
                                 {"due", N_("due")},
                                 {"received", N_("received")},
                                 {"status", N_("status")},
                                 {"unit", N_("unit")}};
  return list;
}

Result<int> run(Session& session, Typed typed) {
  const std::string wanted = std::exchange(typed.sort, key_of(sorts(), typed.sort));
  if (!model::has(sorts(), typed.sort)) {
    return fail(ErrorKind::usage, msg("cannot sort by '{0}'", wanted), msg("known are: {0}", model::listed(sorts())));
  }
  XINFANG_TRY(filter, understand(session, typed));
  std::vector<Line> lines;
  const auto keep = [&](const office::CaseView& view) { lines.push_back(line_of(session, view)); };
  XINFANG_TRY(shown, find(session, filter, keep));
  sort(lines, typed);
  print(session, std::move(lines));
  return tell_found(session, shown);
}

void add_options(Options options, Typed& typed) {
  options.values("--status", "WORD", typed.statuses,
                 msg("registered, accepted, assigned, replied, closed …; may be repeated"));
  options.values("--channel", "WORD", typed.channels, msg("how it came; may be repeated"));
  options.values("--level", "WORD", typed.levels, msg("ordinary, important, major; may be repeated"));
  options.value("--unit", "UNIT", typed.unit, msg("the responsible unit"));
  options.value("--handler", "PERSON", typed.handler, msg("who works on it"));
  options.value("--category", "TEXT", typed.category, msg("a category and what is below it"));
  options.value("--due", "WHEN", typed.due, msg("something is due by this day, or within 5wd"));
  options.value("--since", "DATE", typed.since, msg("received on this day or later"));
  options.value("--until", "DATE", typed.until, msg("received on this day or earlier"));
  options.value("--text", "TEXT", typed.text, msg("in the title, the statement or the respondent"));
  options.flag("--open", typed.open, msg("not yet answered, declined, transferred or handed back"));
  options.flag("--overdue", typed.overdue, msg("something is overdue"));
  options.value("--sort", "WORD", typed.sort, msg("by number (if not given), due, received, status or unit"));
  options.flag("--reverse", typed.reverse, msg("the other way round"));
}

}  // namespace

Command list_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    add_options(options, *typed);
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"list", Stage::overview, N_("list cases"), Needs::store, {"csv", "numbers"}, false, configure};
}

}  // namespace xinfang::cmd
