#include "report_page.h"

#include <array>

namespace xinfang::cmd {

void show_table(const Session& session, const Table& table) {
  if (session.globals.format == "csv") {
    session.out.csv(table);
  } else if (session.globals.format == "markdown") {
    session.out.markdown(table);
  } else {
    session.out.table(table);
  }
}

Message period_name(const report::Period& period) {
  static constexpr std::array<const char*, 4> quarters{N_("first quarter of {0}"), N_("second quarter of {0}"),
                                                       N_("third quarter of {0}"), N_("fourth quarter of {0}")};
  static constexpr std::array<const char*, 12> months{N_("January {0}"), N_("February {0}"), N_("March {0}"),
                                                      N_("April {0}"),   N_("May {0}"),      N_("June {0}"),
                                                      N_("July {0}"),    N_("August {0}"),   N_("September {0}"),
                                                      N_("October {0}"), N_("November {0}"), N_("December {0}")};
  const date::year_month_day first{period.first};
  const int year = static_cast<int>(first.year());
  const unsigned month = static_cast<unsigned>(first.month());
  if (period.kind == report::Period::Kind::year) return msg("the year {0}", year);
  if (period.kind == report::Period::Kind::month) return msg(months.at(month - 1), year);
  return msg(quarters.at((month - 1) / 3), year);
}

Result<report::Period> period_or_month(const Session& session, const std::string& typed) {
  if (!typed.empty()) return report::parse_period(typed);
  return report::parse_period(calendar::to_string(session.office->now.day()).substr(0, 7));
}

void print_heading(const Session& session, const char* title, const AsOf& as_of) {
  const std::string line = tr(msg(title, session.office->config.name, period_name(as_of.period)));
  session.out.line((session.globals.format == "markdown" ? "# " : "") + line, Colour::bold);
  session.out.line();
  const std::string day = calendar::to_string(as_of.day);
  session.out.say(as_of.running ? msg("figures as of {0}; the period is not over", day)
                                : msg("figures as of {0}", day));
}

Json heading_json(const AsOf& as_of) {
  return {{"period", as_of.period.label},
          {"first", calendar::to_string(as_of.period.first)},
          {"last", calendar::to_string(as_of.period.last)},
          {"as_of", calendar::to_string(as_of.day)},
          {"running", as_of.running}};
}

}  // namespace xinfang::cmd
