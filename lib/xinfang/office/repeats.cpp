#include "xinfang/office/repeats.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "xinfang/office/leads.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

bool likelier(const RepeatCandidate& one, const RepeatCandidate& other) {
  return std::tuple(one.grounds.weight(), one.received, one.number) >
         std::tuple(other.grounds.weight(), other.received, other.number);
}

/// Collects the likeliest.
class Finder {
 public:
  Finder(const Office& office, const model::Intake& intake, std::optional<model::CaseNumber> own)
      : office_(office), traits_(rules::traits_of(intake)), own_(own) {}

  const rules::Traits& traits() const { return traits_; }

  void look_at(const Result<store::Loaded>& loaded) {
    if (!loaded) {
      found.broken.push_back(loaded.error());
      return;
    }
    const model::State state = model::fold(loaded->value);
    if (state.status == model::Status::voided || state.number == own_ || hidden_from_viewer(office_, state)) return;
    const auto grounds = rules::likeness(traits_, rules::traits_of(state.intake));
    if (!grounds) return;
    auto& best = found.candidates;
    const RepeatCandidate one{state.number, state.intake.received.day(), state.intake.title, state.status, *grounds};
    best.insert(std::upper_bound(best.begin(), best.end(), one, likelier), one);
    if (best.size() > most_repeats) best.pop_back();
  }

  /// Whether nothing about the lead can make it one of the likeliest.
  bool behind(const Lead& lead) const {
    if (found.candidates.size() < most_repeats) return false;
    const RepeatCandidate& last = found.candidates.back();
    return std::tuple(lead.most, lead.received.value_or(model::Day::max()), lead.number) <
           std::tuple(last.grounds.weight(), last.received, last.number);
  }

  Repeats found;

 private:
  const Office& office_;
  rules::Traits traits_;
  std::optional<model::CaseNumber> own_;
};

/// A file that cannot be read, and is known as such.
bool told(const std::vector<Error>& broken, const Result<store::Loaded>& loaded) {
  return !loaded &&
         std::any_of(broken.begin(), broken.end(), [&](const Error& one) { return one.what == loaded.error().what; });
}

bool more_promising(const Lead& one, const Lead& other) {
  return std::tuple(one.most, one.received.value_or(model::Day::max()), one.number) >
         std::tuple(other.most, other.received.value_or(model::Day::max()), other.number);
}

}  // namespace

Result<Repeats> find_repeats(const Office& office, const model::Intake& intake, std::optional<model::CaseNumber> own) {
  Finder finder(office, intake, own);
  auto leads = leads_to(office, finder.traits());
  if (!leads) {
    XINFANG_CHECK(office.store->each([&](const Result<store::Loaded>& loaded) { finder.look_at(loaded); }));
    return std::move(finder.found);
  }
  finder.found.broken = std::move(leads->broken);
  std::sort(leads->leads.begin(), leads->leads.end(), more_promising);
  std::set<model::CaseNumber> seen;  // a title that was amended leads to its case twice
  for (const Lead& lead : leads->leads) {
    if (finder.behind(lead)) break;
    if (!seen.insert(lead.number).second) continue;
    const auto loaded = office.store->load(lead.number);
    const bool gone = !loaded && loaded.error().kind == ErrorKind::not_found;
    if (!gone && !told(finder.found.broken, loaded)) finder.look_at(loaded);
  }
  return std::move(finder.found);
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

Error repeats_nothing(model::CaseNumber number, model::CaseNumber earlier) {
  return {ErrorKind::invalid_data,
          msg("case {0} repeats case {1}, which is not there", to_string(number), to_string(earlier)),
          msg("get it back from git or a backup; a wrong number: xinfang amend {0} repeat_of NUMBER --reason TEXT",
              to_string(number))};
}

}  // namespace xinfang::office
