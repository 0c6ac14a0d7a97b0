#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/model/state.h"

namespace xinfang::rules {

/// The events between two reopenings; the reopening itself is the first of its round. A case that was passed on, or
/// handed back, and came back has answered nobody yet: it goes on in the same round, with the clocks it had.
struct Round {
  std::size_t index = 0;
  std::string path;              ///< chosen at the last acceptance
  bool accepted_before = false;  ///< the case came into this round as an accepted one
  std::vector<const model::Event*> events{};
  std::optional<model::Moment> followed_at{};  ///< when the next round began
};

std::vector<Round> rounds_of(const model::State& state);

/// The status in which the event ends the case: turned away, passed on, handed back or closed; none of another event.
std::optional<model::Status> ends_round(const model::Event& event);

/// The first event of that name; null when there is none.
const model::Event* first_of(const Round& round, std::string_view name);

/// A transfer or a handing back after which the case was reopened in the same round: it has decided nothing.
bool came_back(const Round& round, const model::Event& event);

}  // namespace xinfang::rules
