#include "calendar_diff.h"

#include "due_moves.h"
#include "xinfang/calendar/difference.h"
#include "xinfang/office/calendar_files.h"

namespace xinfang::cmd {

namespace {

const char* kind_of_day(bool rest) {
  return rest ? N_("rest day") : N_("working day");
}

Table changes_table(const calendar::CalendarChanges& changes) {
  Table table;
  for (const char* title : {N_("date"), N_("day"), N_("was"), N_("becomes"), N_("name")})
    table.header.push_back(translate(title));
  for (const calendar::YearChange& change : changes.years) {
    const auto known = [](bool yes) { return translate(yes ? N_("known") : N_("not known")); };
    table.rows.push_back({{std::to_string(change.year)}, {""}, {known(!change.known)}, {known(change.known)}, {""}});
  }
  for (const calendar::DayChange& change : changes.days) {
    table.rows.push_back({{calendar::to_string(change.day)},
                          {weekday_name(change.day)},
                          {translate(kind_of_day(!change.rest))},
                          {translate(kind_of_day(change.rest)), change.rest ? Colour::green : Colour::yellow},
                          {change.name}});
  }
  return table;
}

Json changes_json(const calendar::CalendarChanges& changes) {
  Json years = Json::array();
  for (const calendar::YearChange& change : changes.years) {
    years.push_back({{"year", change.year}, {"was", !change.known}, {"becomes", change.known}});
  }
  Json days = Json::array();
  for (const calendar::DayChange& change : changes.days) {
    days.push_back({{"date", calendar::to_string(change.day)},
                    {"was", change.rest ? "work" : "off"},
                    {"becomes", change.rest ? "off" : "work"},
                    {"name", change.name}});
  }
  return {{"years", std::move(years)}, {"days", std::move(days)}};
}

/// The store's, where there is one or one was named.
Result<office::CalendarPlace> place_of(Session& session, bool store_needed) {
  const bool store = store_needed || !session.globals.directory.empty() || store_root(session.globals).has_value();
  if (!store) return office::CalendarPlace{"", "cn", session.globals.calendars};
  XINFANG_CHECK(open_store(session));
  return office::CalendarPlace{session.office->store_root(), session.office->config.region, session.globals.calendars};
}

}  // namespace

Result<int> calendar_diff(Session& session, const CalendarDiff& typed) {
  if (typed.files.empty()) {
    return fail(ErrorKind::usage, msg("the calendar file is missing"),
                msg("for example {0}", "xinfang calendar diff cn-2027.yaml"));
  }
  XINFANG_TRY(place, place_of(session, typed.cases));
  XINFANG_TRY(was, office::store_calendar(place, {}));
  XINFANG_TRY(becomes, office::store_calendar(place, typed.files));
  if (typed.cases) {
    const office::Office& office = *session.office;
    return list_due_moves(session, {office.policies, was, office.staff, office.now},
                          {office.policies, becomes, office.staff, office.now});
  }
  const calendar::CalendarChanges changes = calendar::changes(was, becomes);
  if (session.json()) {
    session.out.json(changes_json(changes));
  } else if (session.globals.format == "csv") {
    session.out.csv(changes_table(changes));
  } else if (!changes.empty()) {
    session.out.table(changes_table(changes));
  } else if (session.interactive) {
    session.out.talk(msg("no day becomes another"));
  }
  return 0;
}

std::string weekday_name(model::Day day) {
  const char* const names[] = {N_("Sun"), N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat")};
  return translate(names[date::weekday{day}.c_encoding()]);
}

}  // namespace xinfang::cmd
