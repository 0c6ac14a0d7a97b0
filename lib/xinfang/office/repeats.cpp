#include "xinfang/office/repeats.h"

#include <algorithm>
#include <tuple>

#include "xinfang/rules/recusal.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

bool likelier(const RepeatCandidate& one, const RepeatCandidate& other) {
  return std::tuple(one.grounds.weight(), one.received, one.number) >
         std::tuple(other.grounds.weight(), other.received, other.number);
}

}  // namespace

Result<Repeats> find_repeats(const Office& office, const model::Intake& intake, std::optional<model::CaseNumber> own) {
  const rules::Traits traits = rules::traits_of(intake);
  Repeats found;
  XINFANG_CHECK(office.store->each([&](Result<store::Loaded> loaded) {
    if (!loaded) {
      found.broken.push_back(std::move(loaded.error()));
      return;
    }
    const model::State state = model::fold(loaded->value);
    if (state.status == model::Status::voided || state.number == own || hidden_from_viewer(office, state)) return;
    if (const auto grounds = rules::likeness(traits, rules::traits_of(state.intake))) {
      found.candidates.push_back(
          {state.number, state.intake.received.day(), state.intake.title, state.status, *grounds});
    }
  }));
  std::sort(found.candidates.begin(), found.candidates.end(), likelier);
  if (found.candidates.size() > most_repeats) found.candidates.resize(most_repeats);
  return found;
}

Result<void> check_repeat_of(const Office& office, const model::Intake& intake, const PersonId& by,
                             std::optional<model::CaseNumber> own) {
  if (!intake.repeat_of) return {};
  const std::string number = to_string(*intake.repeat_of);
  const auto fault = [](ErrorKind kind, Message what, Message hint) -> Result<void> {
    return fail(Error{kind, std::move(what), std::move(hint), {}, {}, "repeat_of"});
  };
  if (intake.repeat_of == own) {
    return fault(ErrorKind::refused, msg("a case cannot repeat itself"), msg("name the earlier case"));
  }
  const auto loaded = office.store->load(*intake.repeat_of);
  const model::State state = loaded ? model::fold(loaded->value) : model::State{};
  const bool hidden = loaded && rules::hidden_from(by, state, office.world());
  if (hidden || (!loaded && loaded.error().kind == ErrorKind::not_found)) {
    return fault(ErrorKind::not_found, msg("there is no case {0} to repeat", number),
                 msg("xinfang list shows the numbers"));
  }
  if (!loaded) return tl::unexpected(loaded.error());
  if (state.status == model::Status::voided) {
    return fault(ErrorKind::refused, msg("case {0} is void and cannot be the one that is repeated", number),
                 msg("xinfang list shows the others; without an earlier case, flag it 'repeat'"));
  }
  return {};
}

}  // namespace xinfang::office
