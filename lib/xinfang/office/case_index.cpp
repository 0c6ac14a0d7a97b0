#include "xinfang/office/case_index.h"

#include <algorithm>
#include <span>

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

Result<void> each_chosen(store::Index& index, const Office& office, const store::Index::Choose& choose,
                         const See& see) {
  return index.select(choose, make_of(office), [&](const std::vector<store::Index::Body>& bodies) -> Result<void> {
    std::vector<std::optional<CaseView>> views(bodies.size());
    store::side_by_side(bodies.size(), store::enough_cases, [&](std::size_t i) {
      if (auto of = codec::unpack_case(bodies[i].bytes)) views[i] = view_of(office, std::move(*of));
    });
    for (auto& view : views) {
      if (!view) return fail(ErrorKind::invalid_data, literal("no case"));
      see(*std::move(view));
    }
    return {};
  });
}

Result<std::vector<CaseView>> chosen_views(store::Index& index, const Office& office,
                                           const store::Index::Choose& choose) {
  std::vector<CaseView> views;
  XINFANG_CHECK(each_chosen(index, office, choose, [&](CaseView view) { views.push_back(std::move(view)); }));
  return views;
}

namespace {

/// What shows cases out of an index, by number, and adds why some cannot be read.
using Show = std::function<Result<void>(store::Index& index, const See& see, std::vector<Error>& broken)>;

/// Where the index fails halfway, whoever shows the rest begins anew: what was shown before is not shown again.
Result<std::vector<Error>> each_once(const Office& office, const Show& show, const See& see) {
  model::CaseNumber last;
  const auto the_rest = [&see, &last]() -> See {
    return [&see, &last, before = last](CaseView view) {
      if (view.of->number <= before) return;
      last = view.of->number;
      see(std::move(view));
    };
  };
  const auto use = [&](store::Index& index, std::vector<Error> broken) -> Result<std::vector<Error>> {
    XINFANG_CHECK(show(index, the_rest(), broken));
    return broken;
  };
  auto broken = ask_index(office, store::Index::Look::files, use);
  return broken ? std::move(broken) : each_case(office, the_rest());
}

}  // namespace

Result<std::vector<Error>> each_by(const Office& office, const store::Index::Choose& choose, const See& see) {
  const auto show = [&](store::Index& index, const See& rest, std::vector<Error>&) {
    return each_chosen(index, office, choose, rest);
  };
  return each_once(office, show, see);
}

Result<CaseViews> cases_by(const Office& office, const store::Index::Choose& choose) {
  CaseViews views;
  XINFANG_TRY(broken, each_by(office, choose, [&](CaseView view) { views.cases.push_back(std::move(view)); }));
  views.broken = std::move(broken);
  return views;
}

namespace {

/// Nothing where the text is not in the file and nobody must be withheld it.
std::optional<Result<CaseView>> in_full(const Office& office, const Needle& needle, const store::Index::Filed& one) {
  const auto& [entry, path] = one;
  const auto bytes = office.store->disk().read(path);
  if (!bytes) return tl::unexpected(bytes.error());
  // What must not be seen is withheld whatever is asked for: else the number of such cases would answer.
  const bool may_be_left = entry.always == 0 && entry.plain_names != 0;
  if (may_be_left && !needle.may_be_in(*bytes)) return std::nullopt;
  return view_in(office, entry.file.number, path, *bytes);
}

/// Those of the wanted in whose files the text may be, read from them.
Result<std::vector<Error>> each_in_full(const Office& office, const Wanted& wanted, const See& see) {
  constexpr std::size_t at_once = 500;  // in memory
  const Needle needle(wanted.text);
  const auto show = [&](store::Index& index, const See& rest, std::vector<Error>& broken) -> Result<void> {
    const auto files = index.filed(Chosen(wanted));
    for (std::size_t first = 0; first < files.size(); first += at_once) {
      const auto some = std::span(files).subspan(first, std::min(at_once, files.size() - first));
      std::vector<std::optional<Result<CaseView>>> views(some.size());
      store::side_by_side(some.size(), store::enough_cases,
                          [&](std::size_t i) { views[i] = in_full(office, needle, some[i]); });
      for (auto& view : views) {
        if (view && *view) rest(std::move(**view));
        if (view && !*view) broken.push_back(std::move(view->error()));
      }
    }
    return {};
  };
  return each_once(office, show, see);
}

}  // namespace

Result<Shown> show_each(const Office& office, const Wanted& wanted, const Fits& fits, const See& see) {
  Shown shown;
  std::size_t hidden = 0;  // whatever was asked for: else the number would answer
  const auto each = [&](CaseView view) {
    if (hidden_from_viewer(office, view.state)) {
      ++hidden;
    } else if (!fits || fits(view)) {
      ++shown.cases;
      see(std::move(view));
    }
  };
  const bool of_files = wanted.in_full || !wanted.text.empty();
  XINFANG_TRY(broken, of_files ? each_in_full(office, wanted, each) : each_by(office, Chosen(wanted), each));
  if (hidden > 0 && (!office.viewer || office.viewer().empty())) shown.withheld = hidden;
  shown.broken = std::move(broken);
  return shown;
}

Result<CaseViews> views_of(const Office& office, const Wanted& wanted, const Fits& fits) {
  CaseViews views;
  const auto keep = [&](CaseView view) { views.cases.push_back(std::move(view)); };
  XINFANG_TRY(shown, show_each(office, wanted, fits, keep));
  views.withheld = shown.withheld;
  views.broken = std::move(shown.broken);
  return views;
}

}  // namespace xinfang::office
