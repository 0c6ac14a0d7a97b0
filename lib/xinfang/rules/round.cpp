#include "xinfang/rules/round.h"

#include <algorithm>

namespace xinfang::rules {

using model::Event;

std::optional<model::Status> ends_round(const Event& event) {
  if (event.type == "declined") return model::Status::declined;
  if (event.type == "transferred") return model::Status::transferred;
  if (event.is("returned/origin/granted")) return model::Status::handed_back;
  return event.type == "closed" ? std::optional(model::Status::closed) : std::nullopt;
}

std::vector<Round> rounds_of(const model::State& state) {
  std::vector<Round> rounds(1);
  bool accepted = false;
  std::string_view ended_by;
  for (const Event* event : state.events) {
    const bool came_back = event->type == "reopened" && (ended_by == "transferred" || ended_by == "returned");
    if (event->type == "reopened") ended_by = {};
    if (event->type == "reopened" && !came_back) {
      rounds.back().followed_at = event->at;
      rounds.push_back({rounds.size(), rounds.back().path, accepted});
    } else if (event->type == "accepted") {
      accepted = true;
      rounds.back().path = event->get("path");
    }
    const auto ended_as = ends_round(*event);
    if (ended_as) ended_by = event->type;
    if (ended_as && ended_as != model::Status::closed) accepted = false;
    rounds.back().events.push_back(event);
  }
  return rounds;
}

const Event* first_of(const Round& round, std::string_view name) {
  const auto found =
      std::find_if(round.events.begin(), round.events.end(), [&](const Event* event) { return event->is(name); });
  return found == round.events.end() ? nullptr : *found;
}

bool came_back(const Round& round, const Event& event) {
  const bool passed_on = event.type == "transferred" || event.is("returned/origin/granted");
  return passed_on && std::any_of(round.events.begin(), round.events.end(), [&](const Event* later) {
           return later->type == "reopened" && later->seq > event.seq;
         });
}

}  // namespace xinfang::rules
