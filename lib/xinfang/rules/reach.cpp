#include "xinfang/rules/reach.h"

#include <algorithm>

#include "xinfang/model/intake_field.h"
#include "xinfang/model/name_key.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::Petitioner;

/// As they were when the event was written: what was amended since is taken back, the last first.
std::vector<Petitioner> petitioners_at(const Event& event, const model::State& state) {
  model::Intake intake = state.intake;
  for (auto later = state.events.rbegin(); later != state.events.rend() && (*later)->seq > event.seq; ++later) {
    if ((*later)->type != "amended" || !(*later)->get("field").starts_with("petitioners")) continue;
    // What could be amended can be set back; nonsense edited in by hand leaves the petitioners as they are.
    (void)model::set_intake_field(intake, (*later)->get("field"), (*later)->get("old"));
  }
  return intake.petitioners;
}

bool names(const Event& event, const Petitioner& petitioner) {
  const model::Field* named = event.find("petitioners");
  return named == nullptr || std::any_of(named->values.begin(), named->values.end(), [&](const std::string& name) {
           return model::same_person_name(name, petitioner.name);
         });
}

}  // namespace

Places reached_by(const Event& event, const model::State& state) {
  const std::vector<Petitioner> petitioners = petitioners_at(event, state);
  Places reached;
  for (std::size_t place = 0; place < petitioners.size(); ++place) {
    if (names(event, petitioners[place])) reached.push_back(place);
  }
  return reached;
}

Places to_be_told(const Event& event, const model::State& state) {
  const std::vector<Petitioner> petitioners = petitioners_at(event, state);
  Places all;
  Places representatives;
  for (std::size_t place = 0; place < petitioners.size(); ++place) {
    if (petitioners[place].name.empty()) continue;
    all.push_back(place);
    if (petitioners[place].representative) representatives.push_back(place);
  }
  return representatives.empty() ? all : representatives;
}

}  // namespace xinfang::rules
