#include "xinfang/office/looked.h"

#include <algorithm>

#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

bool about_materials(const CheckFinding& finding) {
  return finding.check == "materials";
}

/// Whoever attaches something writes the file and its event one after the other, and they were not read at once: what
/// seems wrong is looked at again while nobody writes. Where that cannot be, what was seen stands.
void look_again(const Known& known, Looked& looked) {
  looked.uncertain = true;
  auto steady = known.office.store->load_with_materials(looked.number);
  if (!steady) return;
  CaseView view = view_of(known.office, std::move(steady->of.value));
  view.path = std::move(steady->of.path);
  view.notices = std::move(steady->of.notices);
  KeptBeside kept{looked.number};
  if (steady->beside) kept.listed = std::move(*steady->beside);
  looked.found = findings_in(known, view, steady->beside ? &kept : nullptr);
}

void add_unknown_years(const Office& office, const rules::DueDate& due, UnknownYears& years) {
  const int first = static_cast<int>(date::year_month_day{due.from.day()}.year());
  const int last = static_cast<int>(date::year_month_day{due.limit.legal}.year());
  for (int year = first; year <= last; ++year) {
    if (!office.calendar.covers(year)) ++years[year];
  }
}

}  // namespace

Looked look_at(const Known& known, const CaseView& view) {
  Looked looked{view.of->number, view.path};
  looked.hidden = hidden_from_viewer(known.office, view.state);
  if (looked.hidden) return looked;
  const KeptBeside* kept = known.kept_beside(view);
  looked.uncertain = kept != nullptr && !kept->mark;
  looked.found = findings_in(known, view, kept);
  if (std::any_of(looked.found.begin(), looked.found.end(), about_materials)) look_again(known, looked);
  looked.named = named_cases(view.state).size() > 1;
  if (view.state.status != model::Status::voided) looked.external = view.state.intake.external_number;
  for (const rules::DueDate& due : view.dues) {
    if (due.open() && due.limit.provisional) add_unknown_years(known.office, due, looked.years);
  }
  return looked;
}

}  // namespace xinfang::office
