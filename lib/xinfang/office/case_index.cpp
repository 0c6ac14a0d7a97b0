#include "xinfang/office/case_index.h"

#include <algorithm>
#include <mutex>

#include "xinfang/codec/compact.h"
#include "xinfang/office/index_access.h"
#include "xinfang/office/search.h"
#include "xinfang/store/side_by_side.h"

namespace xinfang::office {

namespace {

using store::IndexEntry;
using store::mark_of;

/// A question in marks.
class Chosen {
 public:
  explicit Chosen(const Wanted& wanted)
      : statuses_(marks_of(wanted.statuses)),
        channels_(marks_of(wanted.channels)),
        levels_(marks_of(wanted.levels)),
        unit_(mark(wanted.unit.value)),
        handler_(mark(wanted.handler.value)),
        category_(deep(wanted.category) ? std::nullopt : mark(wanted.category)),
        since_(wanted.since ? std::optional(count_of(*wanted.since)) : std::nullopt),
        until_(wanted.until ? std::optional(count_of(*wanted.until)) : std::nullopt),
        due_by_(wanted.due_by ? std::optional(count_of(*wanted.due_by)) : std::nullopt),
        registered_(wanted.registered) {}

  bool operator()(const IndexEntry& entry) const {
    const auto& levels = entry.category;
    return one_of(statuses_, entry.status) && one_of(channels_, entry.channel) && one_of(levels_, entry.level) &&
           (!unit_ || *unit_ == entry.unit) && (!handler_ || *handler_ == entry.handler) &&
           (!category_ || std::find(levels.begin(), levels.end(), *category_) != levels.end()) &&
           (!since_ || entry.received >= *since_) && (!until_ || entry.received <= *until_) &&
           (!due_by_ || entry.watch <= *due_by_) &&
           (!registered_ ||
            (count_of(registered_->first) <= entry.first && entry.first <= count_of(registered_->last)));
  }

 private:
  static std::optional<std::uint32_t> mark(const std::string& word) {
    return word.empty() ? std::nullopt : std::optional(mark_of(word));
  }
  /// Deeper than the marks go.
  static bool deep(const std::string& category) { return std::count(category.begin(), category.end(), '/') > 2; }
  static bool one_of(const std::vector<std::uint32_t>& marks, std::uint32_t mark) {
    return marks.empty() || std::find(marks.begin(), marks.end(), mark) != marks.end();
  }

  std::vector<std::uint32_t> statuses_;
  std::vector<std::uint32_t> channels_;
  std::vector<std::uint32_t> levels_;
  std::optional<std::uint32_t> unit_;
  std::optional<std::uint32_t> handler_;
  std::optional<std::uint32_t> category_;
  std::optional<std::int32_t> since_;
  std::optional<std::int32_t> until_;
  std::optional<std::int32_t> due_by_;
  std::optional<calendar::Span> registered_;
};

}  // namespace

Result<std::vector<CaseView>> chosen_views(store::Index& index, const Office& office,
                                           const store::Index::Choose& choose) {
  std::vector<std::string> bodies;
  XINFANG_CHECK(index.select(choose, make_of(office), [&](std::string body) -> Result<void> {
    bodies.push_back(std::move(body));
    return {};
  }));
  std::vector<std::optional<CaseView>> found(bodies.size());
  store::side_by_side(bodies.size(), store::enough_cases, [&](std::size_t i) {
    if (auto of = codec::unpack_case(bodies[i])) found[i] = view_of(office, std::move(*of));
  });
  std::vector<CaseView> views;
  views.reserve(found.size());
  for (auto& view : found) {
    if (!view) return fail(ErrorKind::invalid_data, literal("no case"));
    views.push_back(std::move(*view));
  }
  return views;
}

Result<CaseViews> cases_by(const Office& office, const store::Index::Choose& choose) {
  const auto use = [&](store::Index& index, std::vector<Error> broken) -> Result<CaseViews> {
    XINFANG_TRY(cases, chosen_views(index, office, choose));
    return CaseViews{std::move(cases), 0, std::move(broken)};
  };
  auto views = ask_index(office, store::Index::Look::files, use);
  return views ? std::move(views) : every_case(office);
}

namespace {

/// Those of the wanted in whose files the text may be, read from them.
Result<CaseViews> cases_in_full(const Office& office, const Wanted& wanted) {
  const Needle needle(wanted.text);
  const auto use = [&](store::Index& index, std::vector<Error> broken) -> Result<CaseViews> {
    CaseViews views{{}, 0, std::move(broken)};
    std::mutex adding;
    const auto files = index.filed(Chosen(wanted));
    store::side_by_side(files.size(), store::enough_cases, [&](std::size_t i) {
      const auto& [entry, path] = files[i];
      const auto bytes = office.store->disk().read(path);
      // What must not be seen is withheld whatever is asked for: else the number of such cases would answer.
      const bool may_be_left = entry.always == 0 && entry.plain_names != 0;
      if (bytes && may_be_left && !needle.may_be_in(*bytes)) return;
      auto view = bytes ? view_in(office, entry.file.number, path, *bytes) : tl::unexpected(bytes.error());
      const std::lock_guard one_at_a_time(adding);
      if (view) {
        views.cases.push_back(std::move(*view));
      } else {
        views.broken.push_back(std::move(view.error()));
      }
    });
    std::sort(views.cases.begin(), views.cases.end(),
              [](const CaseView& a, const CaseView& b) { return a.of->number < b.of->number; });
    return views;
  };
  auto views = ask_index(office, store::Index::Look::files, use);
  return views ? std::move(views) : every_case(office);
}

/// Takes the cases out that whoever looks must not see, and those that do not fit.
void leave_out(const Office& office, const Fits& fits, CaseViews& views) {
  const std::size_t all = views.cases.size();
  std::erase_if(views.cases, [&](const CaseView& view) { return hidden_from_viewer(office, view.state); });
  if (views.cases.size() < all && (!office.viewer || office.viewer().empty())) {
    views.withheld = all - views.cases.size();  // whatever was asked for: else the number would answer
  }
  if (fits) std::erase_if(views.cases, [&](const CaseView& view) { return !fits(view); });
}

}  // namespace

Result<CaseViews> views_of(const Office& office, const Wanted& wanted, const Fits& fits) {
  XINFANG_TRY(
      views, wanted.in_full || !wanted.text.empty() ? cases_in_full(office, wanted) : cases_by(office, Chosen(wanted)));
  leave_out(office, fits, views);
  return std::move(views);
}

}  // namespace xinfang::office
