#include "repeats.h"

#include <algorithm>
#include <cmath>

#include "case_json.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::cmd {

namespace {

int percent(double share) {
  return static_cast<int>(std::lround(share * 100));
}

Message grounds_of(const rules::Likeness& found) {
  std::vector<Message> grounds;
  if (found.id_number) grounds.push_back(msg("same ID number"));
  if (found.phone) grounds.push_back(msg("same telephone"));
  if (found.name) grounds.push_back(msg("same name"));
  if (found.similar_title) grounds.push_back(msg("{0}% of the title in common", percent(found.title)));
  return joined(grounds);
}

/// An answer that names none of the candidates is asked for again; nothing is lost when there is none in the end,
/// `amend` can say it.
Result<void> ask_which(const Session& session, const std::vector<office::RepeatCandidate>& candidates,
                       model::Intake& intake) {
  for (int tries = 0; tries < 5; ++tries) {
    XINFANG_TRY(answer, ask(msg("which case does it repeat? its number, or nothing for none")));
    if (answer.empty()) return {};
    const auto number = case_number(session, answer);
    const auto named = std::find_if(candidates.begin(), candidates.end(), [&](const office::RepeatCandidate& one) {
      return number && one.number == *number;
    });
    if (named != candidates.end()) {
      XINFANG_CHECK(model::set_intake_field(intake, "repeat_of", to_string(named->number)));
      session.out.talk(msg("it repeats {0}: {1}", to_string(named->number), named->title));
      return {};
    }
    session.out.error(number ? Error{ErrorKind::usage, msg("case {0} is none of these", to_string(*number)),
                                     msg("after the registration: xinfang amend NUMBER repeat_of {0} --reason TEXT",
                                         to_string(*number))}
                             : number.error());
  }
  return {};
}

}  // namespace

Result<FoundRepeats> look_for_repeats(const Session& session, model::Intake& intake) {
  FoundRepeats found;
  const bool nobody_looks = session.out.quiet && !session.json();
  if (intake.repeat_of || nobody_looks) return found;
  XINFANG_TRY(repeats, office::find_repeats(*session.office, intake));
  found.repeats = std::move(repeats);
  session.out.notices(found.repeats.broken);
  const bool ask_now = session.interactive && !session.globals.yes && !session.globals.dry_run && !session.out.quiet;
  if (found.repeats.candidates.empty() || !ask_now) return found;
  show_repeats(session, found.repeats);
  XINFANG_CHECK(ask_which(session, found.repeats.candidates, intake));
  found.asked = true;
  return found;
}

void show_repeats(const Session& session, const office::Repeats& repeats) {
  if (repeats.candidates.empty()) return;
  session.out.talk(msg("this may have been brought in before:"));
  for (const office::RepeatCandidate& one : repeats.candidates) {
    const Message line =
        msg("{0}  received {1}, {2}: {3} ({4})", to_string(one.number), calendar::to_string(one.received),
            model::name_of(model::statuses(), model::key(one.status)), one.title, grounds_of(one.grounds));
    session.out.talk(literal("  " + tr(line)));
  }
}

Json repeats_json(const office::Repeats& repeats) {
  Json list = Json::array();
  for (const office::RepeatCandidate& one : repeats.candidates) {
    Json grounds = Json::array();
    if (one.grounds.id_number) grounds.push_back("id_number");
    if (one.grounds.phone) grounds.push_back("phone");
    if (one.grounds.name) grounds.push_back("name");
    if (one.grounds.similar_title) grounds.push_back("title");
    list.push_back({{"number", to_string(one.number)},
                    {"received", calendar::to_string(one.received)},
                    {"status", model::key(one.status)},
                    {"title", one.title},
                    {"grounds", std::move(grounds)},
                    {"title_in_common", percent(one.grounds.title)}});
  }
  return list;
}

}  // namespace xinfang::cmd
