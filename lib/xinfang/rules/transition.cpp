#include "xinfang/rules/transition.h"

#include <algorithm>
#include <vector>

#include "xinfang/model/catalogue.h"

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
      {"assigned", {registered, accepted, assigned}},
      {"instructed", {registered, accepted, assigned, replied}},
      {"approved", {registered, accepted, assigned, replied}},
      {"extended", {registered, accepted, assigned}},
      {"replied", {accepted, assigned}},
      {"closed", {accepted, assigned, replied}},
      {"reopened", {replied, closed, declined, transferred}},
      {"noted", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"amended", {registered, accepted, assigned, replied, closed, declined, transferred}},
      {"voided", {registered, accepted, assigned, replied, closed, declined, transferred}},
  };
  return table;
}

Message next_verb(const model::State& state) {
  const std::string number = to_string(state.number);
  switch (state.status) {
    case Status::registered: return msg("xinfang accept {0} (or decline, transfer)", number);
    case Status::accepted:
    case Status::assigned: return msg("xinfang reply {0}", number);
    case Status::replied: return msg("xinfang close {0} (or reopen)", number);
    case Status::closed:
    case Status::declined:
    case Status::transferred: return msg("xinfang reopen {0}", number);
    case Status::voided: return msg("xinfang register makes a new case");
  }
  return {};
}

}  // namespace

std::optional<Reason> check_transition(const model::State& state, std::string_view type) {
  for (const Transition& row : transitions()) {
    if (row.type != type) continue;
    if (std::find(row.from.begin(), row.from.end(), state.status) != row.from.end()) return std::nullopt;
  }
  const model::EventType* event_type = model::find_event_type(type);
  const std::string_view verb = event_type == nullptr ? type : event_type->command;
  return Reason{"transition", "",
                msg("'{0}' cannot follow: the case is '{1}'", verb,
                    model::name_of(model::statuses(), model::key(state.status))),
                next_verb(state), false};
}

std::optional<Reason> check_void(const model::Case& of, const model::State& state, const model::Event& proposed) {
  const std::string& target = proposed.get("event");
  const auto standing = std::find_if(state.events.begin(), state.events.end(),
                                     [&](const model::Event* event) { return event->eid.value == target; });
  if (standing == state.events.end()) {
    return Reason{"void-target", "", msg("there is no standing event '{0}'", target),
                  msg("xinfang show {0} lists the events", to_string(of.number)), false};
  }
  if ((*standing)->type == "registered") return std::nullopt;  // the whole case was a mistake
  model::Case replay = of;
  replay.events.clear();
  for (const model::Event* event : state.events) {
    if (event->eid.value == target) continue;
    const bool known = event->type != "registered" && model::find_event_type(event->type) != nullptr;
    if (known && check_transition(model::fold(replay), event->type)) {
      return Reason{"void-target", "", msg("event {0} '{1}' stands on it", event->seq, event->type),
                    msg("void event {0} first", event->seq), false};
    }
    replay.events.push_back(*event);
  }
  return std::nullopt;
}

}  // namespace xinfang::rules
