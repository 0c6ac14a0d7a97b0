#include <algorithm>

#include "xinfang/office/office.h"
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

Result<CaseView> view(const Office& office, model::CaseNumber number) {
  XINFANG_TRY(loaded, office.store->load(number));
  return make_view(office, std::move(loaded));
}

Result<CaseViews> view_all(const Office& office) {
  CaseViews views;
  XINFANG_CHECK(office.store->each([&](Result<store::Loaded> loaded) {
    if (loaded) {
      views.cases.push_back(make_view(office, std::move(*loaded)));
    } else {
      views.broken.push_back(std::move(loaded.error()));
    }
  }));
  return views;
}

}  // namespace xinfang::office
