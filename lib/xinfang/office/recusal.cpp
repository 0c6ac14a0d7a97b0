#include "xinfang/office/recusal.h"

#include <algorithm>
#include <map>

#include "xinfang/base/text.h"
#include "xinfang/model/name_key.h"
#include "xinfang/office/case_index.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/rules/repeat.h"

namespace xinfang::office {

namespace {

bool in_hands_of(const model::State& state, const PersonId& person) {
  return is_open(state.status) && (state.handler == person || state.lead == person);
}

bool share_respondent(const model::Respondent& a, const model::Respondent& b) {
  if (!a.person.empty() || !b.person.empty()) return model::same_person_name(a.person, b.person);
  return model::same_name(a.organization, b.organization);
}

/// A petitioner or respondent of the one is one of the other.
bool share_party(const model::Intake& one, const model::Intake& other) {
  const auto alike = rules::likeness(rules::traits_of(one), rules::traits_of(other));
  if (alike && (alike->id_number || alike->phone || alike->name)) return true;
  return std::any_of(one.respondents.begin(), one.respondents.end(), [&](const model::Respondent& a) {
    return std::any_of(other.respondents.begin(), other.respondents.end(),
                       [&](const model::Respondent& b) { return share_respondent(a, b); });
  });
}

std::vector<Replacement> replacements_for(const Office& office, const CaseView& view, const PersonId& person,
                                          const std::map<PersonId, int>& load) {
  const model::Person* concerned = office.staff.find(person);
  std::vector<Replacement> found;
  for (const model::Person& other : office.staff.people) {
    if (other.id == person || !other.active || concerned == nullptr || other.unit != concerned->unit) continue;
    if (!rules::conflicts_of(other.id, view.state, office.world()).empty()) continue;
    const auto cases = load.find(other.id);
    found.push_back({&other, cases == load.end() ? 0 : cases->second});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Replacement& a, const Replacement& b) { return a.open_cases < b.open_cases; });
  return found;
}

}  // namespace

Result<Aftermath> after_recusal(const Office& office, const CaseView& view, const PersonId& person) {
  Wanted wanted;
  wanted.statuses = model::open_statuses();
  XINFANG_TRY(views, views_of(office, wanted));
  Aftermath aftermath;
  std::map<PersonId, int> load;
  for (const CaseView& other : views.cases) {
    if (is_open(other.state.status)) ++load[other.state.handler];
    if (other.of->number != view.of->number && in_hands_of(other.state, person) &&
        share_party(view.state.intake, other.state.intake)) {
      aftermath.same_party.push_back(other.of->number);
    }
  }
  aftermath.replacements = replacements_for(office, view, person, load);
  return aftermath;
}

namespace {

Message hand_over(const rules::Conflict& conflict, const CaseView& view, const PersonId& person) {
  const std::string number = to_string(view.of->number);
  if (conflict.ground == "recused") {
    return msg("xinfang assign {0} {1} --handler PERSON", number, view.state.unit.value);
  }
  if (conflict.namesake) {
    return msg(
        "if not, somebody else says so: xinfang note {1} TEXT --not-same-person {0}; if so: xinfang recuse {1} "
        "{2} --ground {3}",
        text::shell_word(conflict.name), number, person.value, conflict.ground);
  }
  return msg("xinfang recuse {0} {1} --ground {2} --decided-by PERSON --replacement PERSON", number, person.value,
             conflict.ground);
}

}  // namespace

std::vector<HeldInConflict> held_in_conflict(const Office& office, const CaseView& view) {
  std::vector<HeldInConflict> found;
  if (!is_open(view.state.status)) return found;
  std::vector<PersonId> holders{view.state.handler};
  if (view.state.lead != view.state.handler) holders.push_back(view.state.lead);
  for (const PersonId& person : holders) {
    const auto conflicts = rules::conflicts_of(person, view.state, office.world());
    if (conflicts.empty()) continue;
    const rules::Conflict& first = conflicts.front();
    found.push_back({&view, person, first.what, first.cite, hand_over(first, view, person)});
  }
  return found;
}

std::vector<HeldInConflict> held_in_conflict(const Office& office, const std::vector<CaseView>& views) {
  std::vector<HeldInConflict> found;
  for (const CaseView& view : views) {
    for (HeldInConflict& one : held_in_conflict(office, view)) found.push_back(std::move(one));
  }
  return found;
}

}  // namespace xinfang::office
