#include "xinfang/calendar/duration.h"

#include <memory>

#include "verbs.h"

namespace xinfang::cmd {

namespace {

const char* unit_key(calendar::Unit unit) {
  switch (unit) {
    case calendar::Unit::minutes: return "minutes";
    case calendar::Unit::hours: return "hours";
    case calendar::Unit::days: return "days";
    case calendar::Unit::working_days: return "working_days";
    case calendar::Unit::months: return "months";
  }
  return "";
}

Result<int> run(Session& session, const std::string& typed) {
  if (typed.empty())
    return fail(ErrorKind::usage, msg("the length of time is missing"), msg("for example xinfang duration 5个工作日"));
  XINFANG_TRY(duration, calendar::parse_duration(typed));
  if (session.json()) {
    session.out.json(
        {{"duration", calendar::to_string(duration)}, {"count", duration.count}, {"unit", unit_key(duration.unit)}});
  } else {
    session.out.line(calendar::to_string(duration) + "  " + tr(calendar::describe(duration)));
  }
  return 0;
}

}  // namespace

Command duration_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<std::string>();
    options.word("TEXT", *typed, msg("15d, 15日, 5wd, 5个工作日, 2mo, 2个月, 30min, 2h …"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"duration", Stage::setup, N_("say how a length of time is understood"), Needs::nothing, {}, false, configure};
}

}  // namespace xinfang::cmd
