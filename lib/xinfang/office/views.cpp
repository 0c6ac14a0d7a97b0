#include <algorithm>
#include <mutex>

#include "xinfang/office/office.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/store/materials.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

CaseView make_view(const Office& office, store::Loaded loaded) {
  CaseView view = view_of(office, std::move(loaded.value));
  view.path = std::move(loaded.path);
  view.notices = std::move(loaded.notices);
  return view;
}

}  // namespace

bool CaseView::overdue(const model::Moment& now) const {
  return std::any_of(dues.begin(), dues.end(), [&](const rules::DueDate& due) { return due.open() && due.past(now); });
}

CaseView view_of(const Office& office, model::Case of) {
  CaseView view;
  view.of = std::make_unique<const model::Case>(std::move(of));
  view.state = model::fold(*view.of);
  view.dues = rules::due_dates(view.state, office.world());
  return view;
}

bool hidden_from_viewer(const Office& office, const model::State& state) {
  if (!rules::may_be_hidden(state, office.world())) return false;
  static std::mutex asking;  // several threads look at cases; who looks is found out outside the library
  PersonId viewer;
  if (office.viewer) {
    const std::scoped_lock lock(asking);
    viewer = office.viewer();
  }
  return rules::hidden_from(viewer, state, office.world());
}

Result<CaseView> view(const Office& office, model::CaseNumber number) {
  XINFANG_TRY(loaded, office.store->load(number));
  CaseView view = make_view(office, std::move(loaded));
  if (!hidden_from_viewer(office, view.state)) return view;
  if (!office.viewer || office.viewer().empty()) {
    return fail(ErrorKind::refused,
                msg("case {0} is an accusation against somebody here: who looks?", to_string(number)),
                msg("add --by PERSON, or set XINFANG_USER"));
  }
  return tl::unexpected(store::no_such_case(number));
}

std::string materials_of(const CaseView& view) {
  return store::materials_of(view.path);
}

Result<CaseView> view_at(const Office& office, model::CaseNumber number, const std::string& path) {
  XINFANG_TRY(bytes, office.store->disk().read(path));
  return view_in(office, number, path, bytes);
}

Result<CaseView> view_in(const Office& office, model::CaseNumber number, const std::string& path,
                         const std::string& bytes) {
  XINFANG_TRY(loaded, store::Store::read(number, path, bytes));
  return make_view(office, std::move(loaded));
}

Result<std::vector<Error>> each_case(const Office& office, const See& see) {
  std::vector<Error> broken;
  XINFANG_CHECK(office.store->each([&](Result<store::Loaded> loaded) {
    if (loaded) {
      see(make_view(office, std::move(*loaded)));
    } else {
      broken.push_back(std::move(loaded.error()));
    }
  }));
  return broken;
}

Result<CaseViews> every_case(const Office& office) {
  CaseViews views;
  XINFANG_TRY(broken, each_case(office, [&](CaseView view) { views.cases.push_back(std::move(view)); }));
  views.broken = std::move(broken);
  return views;
}

}  // namespace xinfang::office
