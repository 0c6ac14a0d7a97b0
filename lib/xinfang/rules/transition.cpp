#include "xinfang/rules/transition.h"

#include <algorithm>
#include <string>
#include <vector>

#include "xinfang/model/catalogue.h"
#include "xinfang/rules/verdict.h"

namespace xinfang::rules {

namespace {

using model::Status;

struct Transition {
  std::string_view type;
  std::vector<Status> from;
};

/// Which event may follow in which state. What a regulation demands beyond that is in its policy file.
const std::vector<Transition>& transitions() {
  using enum Status;
  static const std::vector<Transition> table{
      {"accepted", {registered}},
      {"declined", {registered}},
      {"transferred", {registered, accepted, assigned}},
      {"notified", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"assigned", {registered, accepted, assigned}},
      {"enlisted", {registered, accepted, assigned}},
      {"objected", {registered, accepted, assigned}},
      {"returned", {registered, accepted, assigned}},
      {"recused", {registered, accepted, assigned, replied, closed, declined, transferred, handed_back}},
      {"noted", {registered, accepted, assigned, replied, closed, declined, transferred, handed_back}},
      {"attached", {registered, accepted, assigned, replied, closed, declined, transferred, handed_back}},
      {"instructed", {registered, accepted, assigned, replied}},
      {"suspended", {accepted, assigned, replied, closed}},
      {"resumed", {accepted, assigned, replied, closed}},
      {"approved", {registered, accepted, assigned, replied, closed}},
      {"extended", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"reminded", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"urged", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"supervised", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"escalated", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"replied", {accepted, assigned}},
      {"reported", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"review_requested", {replied, closed}},
      {"reviewed", {replied, closed}},
      {"suggested", {registered, accepted, assigned, replied, closed}},
      {"responded", {registered, accepted, assigned, replied, closed}},
      {"closed", {accepted, assigned, replied}},
      {"reopened", {replied, closed, declined, transferred, handed_back}},
      {"amended", {registered, accepted, assigned, replied, closed, declined, transferred, handed_back}},
      {"voided", {registered, accepted, assigned, replied, closed, declined, transferred, handed_back}},
  };
  return table;
}

/// Types that may not follow in every state of a living case; the others need no second look.
bool depends_on_state(std::string_view type) {
  return type != "noted" && type != "attached" && type != "amended" && type != "voided";
}

Message next_verb(const model::State& state) {
  const std::string number = to_string(state.number);
  switch (state.status) {
    case Status::registered: return msg("xinfang accept {0} (or decline, transfer)", number);
    case Status::accepted:
    case Status::assigned: return msg("xinfang reply {0}", number);
    case Status::replied: return msg("xinfang close {0} --result RESULT (or reopen)", number);
    case Status::closed:
    case Status::declined:
    case Status::transferred:
    case Status::handed_back: return msg("xinfang reopen {0} --reason TEXT", number);
    case Status::voided: return msg("xinfang register makes a new case");
  }
  return {};
}

/// What a rule says against an event of the past; what a leader overruled at the time included.
std::vector<std::string> objections(const model::Case& before, const model::Event& event, const World& world) {
  const Verdict verdict = judge(before, event, world, Mode::history);
  std::vector<std::string> rules;
  for (const auto* reasons : {&verdict.refusals, &verdict.warnings}) {
    for (const Reason& reason : *reasons) rules.push_back(reason.rule + " " + reason.cite);
  }
  return rules;
}

/// Whether a rule that was kept when the event came would be broken without the event to be voided: its place in the
/// course of the case, an earlier event it needs, an approval.
bool loses_ground(const model::Case& with, const model::Case& without, const model::Event& event, const World& world) {
  const auto now = objections(without, event, world);
  if (now.empty()) return false;
  const auto known = objections(with, event, world);
  return std::any_of(now.begin(), now.end(), [&](const std::string& rule) {
    return std::find(known.begin(), known.end(), rule) == known.end();
  });
}

}  // namespace

bool may_follow(Status status, std::string_view type) {
  return std::any_of(transitions().begin(), transitions().end(), [&](const Transition& row) {
    return row.type == type && std::find(row.from.begin(), row.from.end(), status) != row.from.end();
  });
}

std::optional<Reason> check_transition(const model::State& state, std::string_view type) {
  if (may_follow(state.status, type)) return std::nullopt;
  const model::EventType* event_type = model::find_event_type(type);
  const std::string_view verb = event_type == nullptr ? type : event_type->command;
  return Reason{"transition", "",
                msg("{0} is not possible now: the case is '{1}'", model::name_of(model::acts(), verb),
                    model::name_of(model::statuses(), model::key(state.status))),
                next_verb(state), false};
}

std::optional<Reason> check_void(const model::Case& of, const model::State& state, const model::Event& proposed,
                                 const World& world) {
  const std::string& target = proposed.get("event");
  const auto standing = std::find_if(state.events.begin(), state.events.end(),
                                     [&](const model::Event* event) { return event->eid.value == target; });
  for (const model::TakenBack& back : state.voided) {
    if (back.event->eid.value != target) continue;
    return Reason{
        "void-target", "", msg("event {0} is void already, by event {1}", back.event->seq, back.by->seq), {}, false};
  }
  if (standing == state.events.end()) {
    return Reason{"void-target", "", msg("there is no standing event '{0}'", target),
                  msg("xinfang show {0} lists the events", to_string(of.number)), false};
  }
  if ((*standing)->type == "registered") return std::nullopt;  // the whole case was a mistake
  model::Case with = of;
  model::Case without = of;
  with.events.clear();
  without.events.clear();
  for (const model::Event* event : state.events) {
    const bool later = with.events.size() > without.events.size();
    if (later && depends_on_state(event->type) && loses_ground(with, without, *event, world)) {
      return Reason{"void-target", "", msg("event {0} '{1}' stands on it", event->seq, model::event_name(event->type)),
                    msg("void event {0} first", event->seq), false};
    }
    with.events.push_back(*event);
    if (event->eid.value != target) without.events.push_back(*event);
  }
  return std::nullopt;
}

}  // namespace xinfang::rules
