#include "xinfang/rules/extension.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/rules/approval.h"

namespace xinfang::rules {

namespace {

using model::Event;

std::vector<Reason> one(Reason reason) {
  return {std::move(reason)};
}

std::optional<Reason> check_window(const model::Moment& asked, const DueDate& due, const std::string& cite) {
  const model::Day day = asked.day();
  const OpenWindow& window = *due.window;
  const std::string last = calendar::to_string(window.last);
  if (window.first && day < *window.first) {
    const std::string first = calendar::to_string(*window.first);
    return Reason{"extension-window", cite,
                  msg("too early to ask: '{0}' can be extended from {1} to {2} only", title_of(due), first, last),
                  msg("ask again between {0} and {1}", first, last), true};
  }
  if (day <= window.last) return std::nullopt;
  const Message instead = due.past(asked) ? msg("answer now; the answer will count as late")
                                          : msg("answer by {0}", calendar::to_string(due.limit.legal));
  if (window.first) {
    return Reason{"extension-window", cite,
                  msg("too late to ask: '{0}' could be extended from {1} to {2} only", title_of(due),
                      calendar::to_string(*window.first), last),
                  instead, true};
  }
  return Reason{"extension-window", cite,
                msg("too late to ask: '{0}' could be extended until {1} only", title_of(due), last), instead, true};
}

std::optional<Reason> check_length(const Event& proposed, const DueDate& due, const model::Extension& rule,
                                   const World& world, const std::string& cite) {
  const auto length = calendar::parse_duration(proposed.get("for"));
  if (!length) return std::nullopt;  // told as a bad field already
  if (length->count <= 0 || !length->whole_days()) {
    return Reason{"extension-length", cite, msg("'{0}' is no length to extend by", proposed.get("for")),
                  msg("for example --for 10d"), false};
  }
  std::vector<calendar::Duration> asked = due.steps;
  asked.push_back(*length);
  const auto most =
      calendar::add(world.calendar, due.from.day(), {due.rule->within, rule.max}, calendar::RestDay::keep);
  const auto end = calendar::add(world.calendar, due.from.day(), asked, calendar::RestDay::keep);
  if (end.raw <= most.raw) return std::nullopt;
  return Reason{"extension-length", cite,
                msg("{0} more is too long: at most {1} in all, until {2}", calendar::describe(*length),
                    calendar::describe(rule.max), calendar::to_string(most.raw)),
                msg("ask for less, so that it ends on {0} at the latest", calendar::to_string(most.raw)), false};
}

void check_papers(const Event& proposed, const model::Extension& rule, const std::string& cite,
                  std::vector<Reason>& reasons) {
  if (rule.reason_required && text::trim(proposed.get("reason")).empty()) {
    reasons.push_back({"extension-reason", cite, msg("an extension needs a reason"), msg("add --reason TEXT"), false});
  }
  if (rule.notify_petitioner && text::trim(proposed.get("told")).empty()) {
    reasons.push_back({"extension-told", cite, msg("the petitioner must be told why"),
                       msg("tell the petitioner, then add --told and how, for example: --told phone"), true});
  }
}

}  // namespace

const DueDate* extendable(const std::vector<DueDate>& dues) {
  std::vector<const DueDate*> candidates;
  for (const DueDate& due : dues) {
    if (due.open() && due.rule != nullptr && due.rule->extension) candidates.push_back(&due);
  }
  if (candidates.size() == 1) return candidates.front();
  const auto conclude =
      std::find_if(candidates.begin(), candidates.end(), [](const DueDate* due) { return due->id == "conclude"; });
  return conclude == candidates.end() ? nullptr : *conclude;
}

std::optional<OpenWindow> window_ahead(const DueDate& due, const model::Moment& now) {
  const bool ahead =
      due.open() && due.window && due.extensions < due.rule->extension->times && now.day() <= due.window->last;
  return ahead ? due.window : std::nullopt;
}

std::vector<Reason> check_extension(const Event& proposed, const model::State& state, const std::vector<DueDate>& dues,
                                    const World& world, Mode mode) {
  const auto found = std::find_if(dues.rbegin(), dues.rend(), [&](const DueDate& due) {
    return due.rule != nullptr && due.id == proposed.get("deadline");
  });
  if (found == dues.rend() || !found->open()) {
    return one({"extension-deadline", "", msg("no deadline that can be extended is running"),
                msg("xinfang explain {0} shows the deadlines", to_string(state.number)), false});
  }
  const DueDate& due = *found;
  if (!due.rule->extension) {
    return one(
        {"extension-deadline", due.rule->cite, msg("the policy lets nobody extend '{0}'", title_of(due)), {}, false});
  }
  const model::Extension& rule = *due.rule->extension;
  const std::string& cite = rule.cite.empty() ? due.rule->cite : rule.cite;
  if (due.extensions >= rule.times) {
    return one({"extension-times", cite,
                msg("'{0}' was extended {1} time(s) already, {2} allowed", title_of(due), due.extensions, rule.times),
                msg("answer by {0}", calendar::to_string(due.limit.legal)), false});
  }
  std::vector<Reason> reasons;
  auto outside = check_window(proposed.at, due, cite);
  // Dated back into the window it is too late all the same.
  if (!outside && mode == Mode::live) outside = check_window(world.now, due, cite);
  if (outside) reasons.push_back(std::move(*outside));
  if (mode == Mode::question) return reasons;
  if (auto reason = check_length(proposed, due, rule, world, cite)) reasons.push_back(std::move(*reason));
  check_papers(proposed, rule, cite, reasons);
  const Consent consent{"extended", rule.by, "extension-approval", cite, due.window->first};
  if (auto reason = check_consent(consent, proposed, state, world)) reasons.push_back(std::move(*reason));
  return reasons;
}

}  // namespace xinfang::rules
