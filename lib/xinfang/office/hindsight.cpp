#include "xinfang/office/hindsight.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "xinfang/base/text.h"
#include "xinfang/rules/overrule.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/rules/verdict.h"

namespace xinfang::office {

namespace {

using model::Event;

/// Two clones went on with the case: what one did stands between what the other did, whatever the clock said.
bool merged(const model::Case& of) {
  return std::adjacent_find(of.events.begin(), of.events.end(),
                            [](const Event& one, const Event& next) { return one.seq == next.seq; }) != of.events.end();
}

std::vector<Reason> conflicts(const Event& event, const model::State& state, const rules::World& then) {
  std::vector<Reason> reasons = rules::check_conflicts(event, state, then);
  add(reasons, rules::check_leak(event, state, then));
  return reasons;
}

/// The name of which it is asked whether it is the same person's.
std::optional<std::string> name_asked(const Reason& reason, const Event& event, const model::State& state,
                                      const rules::World& then) {
  for (const PersonId& person : rules::people_of(event)) {
    for (const rules::Conflict& conflict : rules::conflicts_of(person, state, then)) {
      if (conflict.namesake && conflict.what == reason.what) return conflict.name;
    }
  }
  return std::nullopt;
}

/// Everybody who answered in the case that somebody is another person, and nothing else they did.
std::vector<Event> answers_in(const model::State& state) {
  std::vector<Event> answers;
  for (const Event* event : state.events) {
    const model::Field* given = event->find("not_same_person");
    if (given == nullptr) continue;
    Event& answer = answers.emplace_back();
    answer.type = "noted";
    answer.by = event->by;
    answer.fields = {*given};
  }
  return answers;
}

/// Who is not whom is true at any time: an answer that was given later counts, too.
std::vector<Reason> conflicts_left(const CaseView& view, const Event& event, model::State state,
                                   const rules::World& then) {
  const std::vector<Event> answers = answers_in(view.state);
  for (const Event& answer : answers) state.events.push_back(&answer);
  std::vector<Reason> reasons = conflicts(event, state, then);
  for (Reason& reason : reasons) {
    reason.instead = put_right(view, event);
    if (const auto name = name_asked(reason, event, state, then)) {
      reason.instead = msg("if not, somebody else says so: xinfang note {0} TEXT --not-same-person {1}; if so: {2}",
                           to_string(view.of->number), text::shell_word(*name), std::move(reason.instead));
    }
  }
  return reasons;
}

bool about_people(const Reason& reason) {
  return reason.rule == "recusal" || reason.rule == "accused-unit";
}

/// Whether it is one of them, whatever is to be done about it.
bool among(const Reason& reason, const std::vector<Reason>& reasons) {
  return std::any_of(reasons.begin(), reasons.end(),
                     [&](const Reason& one) { return one.rule == reason.rule && one.what == reason.what; });
}

Message as_it_was() {
  return msg("what was changed by hand is put back from git or a backup");
}

Message instead_of(const Reason& reason, const CaseView& view, const Event& event) {
  if (reason.rule == "order" || reason.rule == "future") return as_it_was();  // a time is no act
  if (!reason.of_today) return put_right(view, event);
  return msg("whoever was entitled then did nothing wrong, and of a case that is closed it is not asked; else: {0}",
             put_right(view, event));
}

}  // namespace

bool void_now(const CaseView& view, const Event& event) {
  if (event.type == "voided") return false;
  const auto& voided = view.state.voided;
  return view.state.status == model::Status::voided ||
         std::any_of(voided.begin(), voided.end(),
                     [&](const model::TakenBack& back) { return back.event->eid == event.eid; });
}

Message put_right(const CaseView& view, const Event& event) {
  if (event.type == "voided") return as_it_was();
  const std::string number = to_string(view.of->number);
  if (event.type == "registered") {
    return msg(
        "what was changed by hand is put back from git or a backup; what should not have been registered is voided: "
        "xinfang void {0} 1 --reason TEXT",
        number);
  }
  return msg(
      "what was changed by hand is put back from git or a backup; what should not have been done is voided: xinfang "
      "void {0} {1} --reason TEXT",
      number, event.seq);
}

std::vector<Reason> reasons_against(const CaseView& view, const model::Case& before, const Event& event,
                                    const rules::World& then) {
  std::vector<Reason> reasons;
  const bool registered = event.type == "registered";  // no rule but one: nobody registers a petition of their own
  if (!registered) {
    rules::Verdict verdict = rules::judge(before, event, then, rules::Mode::history);
    reasons = std::move(verdict.refusals);
    std::move(verdict.warnings.begin(), verdict.warnings.end(), std::back_inserter(reasons));
    std::erase_if(reasons, [&](const Reason& reason) {
      return rules::noted(event, reason) || (reason.rule == "order" && merged(*view.of));
    });
  }
  for (Reason& reason : reasons) reason.instead = instead_of(reason, view, event);
  if (!registered && std::none_of(reasons.begin(), reasons.end(), about_people)) return reasons;
  const model::State state = model::fold(before);
  const std::vector<Reason> asked = conflicts(event, state, then);
  std::erase_if(reasons, [&](const Reason& reason) { return among(reason, asked); });
  if (!asked.empty()) add(reasons, conflicts_left(view, event, state, then));
  return reasons;
}

}  // namespace xinfang::office
