#include "xinfang/calendar/arithmetic.h"

#include <map>
#include <memory>

#include "calendar_diff.h"
#include "intake_value.h"
#include "verbs.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

struct Typed {
  std::string start;
  std::string end;
  std::string duration;
  std::string rest_day = "roll";
  std::string unit = "wd";
  std::string year;
  CalendarDiff diff;
};

/// The store's calendar when there is a store; --calendar files in place of the built-in ones.
Result<calendar::Calendar> calendar_of(const Session& session) {
  if (session.globals.calendars.empty()) {
    if (const auto root = store_root(session.globals)) {
      XINFANG_TRY(office, office::open(*root, session.surroundings));
      return office.calendar;
    }
    if (!session.globals.directory.empty())
      return tl::unexpected(office::open(session.globals.directory, session.surroundings).error());
  }
  return office::load_calendar(session.globals.calendars);
}

Result<int> missing(Message what, const char* example) {
  return fail(ErrorKind::usage, std::move(what), msg("for example {0}", example));
}

const model::Codes& units() {
  static const model::Codes list{{"wd", N_("working days")}, {"d", N_("calendar days")}};
  return list;
}

Message provisional_note(const calendar::Calendar& calendar, model::Day start, model::Day end) {
  std::vector<std::string> years;
  const int first = static_cast<int>(date::year_month_day{std::min(start, end)}.year());
  const int last = static_cast<int>(date::year_month_day{std::max(start, end)}.year());
  for (int year = first; year <= last; ++year) {
    if (!calendar.covers(year)) years.push_back(std::to_string(year));
  }
  return msg("provisional: the holidays of {0} are not known; only Saturdays and Sundays were taken as rest days",
             joined(years));
}

Result<int> add(Session& session, const Typed& typed) {
  if (typed.start.empty() || typed.duration.empty()) {
    return missing(typed.start.empty() ? msg("the day it starts is missing") : msg("the length of time is missing"),
                   "xinfang calendar add 2026-02-10 5wd");
  }
  XINFANG_TRY(start, calendar::read_day(typed.start, now(session)));
  XINFANG_TRY(duration, calendar::parse_duration(typed.duration));
  if (!duration.whole_days())
    return fail(ErrorKind::usage, msg("'{0}' is shorter than a day", typed.duration),
                msg("use days (15d), working days (5wd) or months (2mo)"));
  if (typed.rest_day != "roll" && typed.rest_day != "keep")
    return fail(ErrorKind::usage, msg("'{0}' is neither roll nor keep", typed.rest_day),
                msg("--rest-day roll: an end on a rest day moves to the next working day"));
  XINFANG_TRY(calendar, calendar_of(session));
  const auto rest_day = typed.rest_day == "keep" ? calendar::RestDay::keep : calendar::RestDay::roll;
  const calendar::TimeLimit limit = calendar::add(calendar, start, duration, rest_day);
  const auto notes = calendar::exceptional_days(calendar, std::min(start, limit.legal), std::max(start, limit.legal));
  if (session.json()) {
    Json days = Json::array();
    for (const calendar::DayNote& note : notes) {
      days.push_back({{"date", calendar::to_string(note.day)},
                      {"rest", note.kind != calendar::DayNote::Kind::make_up},
                      {"name", note.name}});
    }
    session.out.json({{"start", calendar::to_string(start)},
                      {"duration", calendar::to_string(duration)},
                      {"rest_day", typed.rest_day},
                      {"raw", calendar::to_string(limit.raw)},
                      {"legal", calendar::to_string(limit.legal)},
                      {"provisional", limit.provisional},
                      {"days", std::move(days)}});
  } else {
    std::string text = calendar::to_string(limit.legal);
    if (limit.legal != limit.raw) text += "  " + tr(msg("{0} is a rest day", calendar::to_string(limit.raw)));
    session.out.line(text);
  }
  if (limit.provisional) session.out.warn(provisional_note(calendar, start, limit.legal));
  return 0;
}

Result<int> count(Session& session, const Typed& typed) {
  if (typed.start.empty() || typed.end.empty())
    return missing(msg("two days are wanted"), "xinfang calendar count 2026-02-01 2026-03-01");
  XINFANG_TRY(start, calendar::read_day(typed.start, now(session)));
  XINFANG_TRY(end, calendar::read_day(typed.end, now(session)));
  const std::string unit = key_of(units(), typed.unit);
  if (!model::has(units(), unit))
    return fail(ErrorKind::usage, msg("'{0}' is neither wd nor d", typed.unit),
                msg("--unit wd counts working days, --unit d calendar days"));
  XINFANG_TRY(calendar, calendar_of(session));
  const long days = unit == "d" ? (end - start).count() : calendar::count_working_days(calendar, start, end);
  const bool provisional = unit == "wd" && !calendar.covers(start, end);
  if (session.json()) {
    session.out.json({{"start", calendar::to_string(start)},
                      {"end", calendar::to_string(end)},
                      {"unit", unit},
                      {"count", days},
                      {"provisional", provisional}});
  } else {
    session.out.line(std::to_string(days));
  }
  if (provisional) session.out.warn(provisional_note(calendar, start, end));
  return 0;
}

Result<int> year_of(const Session& session, const std::string& typed) {
  if (typed.empty()) return static_cast<int>(date::year_month_day{now(session).day()}.year());
  std::string plain = text::fold_width(typed);
  if (plain.ends_with("年")) plain.resize(plain.size() - std::string_view("年").size());
  const bool digits = plain.size() == 4 && plain.find_first_not_of("0123456789") == std::string::npos;
  if (!digits || plain < "1900" || plain > "2199")
    return fail(ErrorKind::usage, msg("'{0}' is no year", typed), msg("for example 2026"));
  return std::stoi(plain);
}

Result<int> check(Session& session, const Typed& typed) {
  XINFANG_TRY(year, year_of(session, typed.year));
  XINFANG_TRY(calendar, calendar_of(session));
  const bool covered = calendar.covers(year);
  const auto days = calendar.days_of(year);
  const auto sources = calendar.sources_of(year);
  if (session.json()) {
    session.out.json({{"year", year}, {"covered", covered}, {"days", days.size()}, {"sources", sources}});
  } else if (covered) {
    session.out.say(msg("{0}: known, {1} named days", year, days.size()));
    for (const std::string& source : sources) session.out.line("  " + source);
  } else {
    session.out.say(msg("{0}: not known; deadlines that reach into it are provisional", year));
    session.out.warn(
        msg("hint: put the schedule into calendars/cn-{0}.yaml when it is published; the man page xinfang-calendar "
            "shows the format",
            year));
  }
  return covered ? 0 : 4;
}

Result<int> show(Session& session, const Typed& typed) {
  XINFANG_TRY(year, year_of(session, typed.year));
  XINFANG_TRY(calendar, calendar_of(session));
  Json list = Json::array();
  Table table;
  table.header = {translate(N_("date")), translate(N_("day")), translate(N_("is")), translate(N_("name"))};
  for (const calendar::NamedDay& named : calendar.days_of(year)) {
    list.push_back(
        {{"date", calendar::to_string(named.day)}, {"type", named.rest ? "off" : "work"}, {"name", named.name}});
    table.rows.push_back(
        {{calendar::to_string(named.day)},
         {weekday_name(named.day)},
         {translate(named.rest ? N_("rest day") : N_("working day")), named.rest ? Colour::green : Colour::yellow},
         {named.name}});
  }
  if (session.json())
    session.out.json({{"year", year}, {"covered", calendar.covers(year)}, {"days", std::move(list)}});
  else if (session.globals.format == "csv")
    session.out.csv(table);
  else if (!table.rows.empty())
    session.out.table(table);
  if (!calendar.covers(year)) {
    session.out.warn(msg("{0}: not known; deadlines that reach into it are provisional", year));
    return 4;
  }
  return 0;
}

Result<int> diff(Session& session, const Typed& typed) {
  return calendar_diff(session, typed.diff);
}

using Verb = Result<int> (*)(Session&, const Typed&);

}  // namespace

Command calendar_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<Typed>();
    Options adding = options.verb("add", msg("the day a time limit ends on"));
    adding.word("DATE", typed->start, msg("the day it starts; it is not counted"));
    adding.word("DURATION", typed->duration, msg("15d, 5wd, 2mo; backwards: -- DATE -5wd"));
    adding.value("--rest-day", "WORD", typed->rest_day, msg("roll (if not given) or keep an end on a rest day"));
    Options counting = options.verb("count", msg("the days between two days"));
    counting.word("START", typed->start, msg("not counted"));
    counting.word("END", typed->end, msg("counted"));
    counting.value("--unit", "WORD", typed->unit, msg("wd working days (if not given), d calendar days"));
    Options checking = options.verb("check", msg("whether a year's holidays are known"));
    checking.word("YEAR", typed->year, msg("this year if not given"));
    Options showing = options.verb("show", msg("the holidays and make-up days of a year"));
    showing.word("YEAR", typed->year, msg("this year if not given"));
    Options comparing = options.verb("diff", msg("what a calendar file would change"));
    comparing.words("FILE", typed->diff.files, msg("as if it lay in the store's calendars/"));
    comparing.flag("--cases", typed->diff.cases, msg("the open deadlines that would move"));
    const std::vector<std::pair<Options, Verb>> verbs{
        {adding, add}, {counting, count}, {checking, check}, {showing, show}, {comparing, diff}};
    return [options, typed, verbs](Session& session) -> Result<int> {
      for (const auto& [inner, verb] : verbs) {
        if (!inner.typed()) continue;
        if (session.globals.format == "csv" && verb != show && verb != diff) {
          return fail(ErrorKind::usage, msg("'{0}' cannot print '{1}'", inner.name(), "csv"),
                      msg("known are: {0}", "table, json"));
        }
        return verb(session, *typed);
      }
      return one_of_required(options.verbs(), "xinfang calendar show 2026");
    };
  };
  return {"calendar", Stage::setup, N_("count working days, show holidays"), Needs::nothing, {"csv"}, false, configure};
}

}  // namespace xinfang::cmd
