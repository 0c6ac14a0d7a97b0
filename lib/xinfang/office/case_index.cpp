#include "xinfang/office/case_index.h"

#include <algorithm>

#include "xinfang/base/builtin.h"
#include "xinfang/codec/compact.h"
#include "xinfang/office/recusal.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/store/index.h"
#include "xinfang/store/store.h"
#include "xinfang/version.h"

namespace xinfang::office {

namespace {

using store::IndexEntry;
using store::mark_of;

std::int32_t count_of(model::Day day) {
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

/// How many of the days have come on which somebody's interest or a version of the regulation begins or ends.
int turning_points(const Office& office) {
  const model::Day today = office.now.day();
  int count = 0;
  for (const model::Person& person : office.staff.people) {
    for (const model::Interest& interest : person.interests) {
      count += interest.from && *interest.from <= today ? 1 : 0;
      count += interest.until && *interest.until < today ? 1 : 0;
    }
  }
  for (const auto& [effective, policy] : office.policies.versions()) count += effective <= today ? 1 : 0;
  return count;
}

/// Everything that an entry depends on besides the case's own file.
std::string key_of(const Office& office) {
  std::string key = XINFANG_VERSION " " + std::to_string(turning_points(office)) + office.sources;
  for (const auto* files : {&builtin_calendars(), &builtin_policies()}) {
    for (const BuiltinFile& file : *files) key += " " + std::to_string(mark_of(file.text));
  }
  return key;
}

std::array<std::uint32_t, 3> marks_of_category(std::string_view category) {
  std::array<std::uint32_t, 3> marks{};
  std::size_t end = 0;
  for (std::size_t level = 0; level < marks.size() && end != std::string_view::npos && !category.empty(); ++level) {
    end = category.find('/', level == 0 ? 0 : end + 1);
    marks[level] = mark_of(category.substr(0, end));
  }
  return marks;
}

store::Indexed indexed(const Office& office, model::Case of) {
  const CaseView view = view_of(office, std::move(of));
  const model::State& state = view.state;
  store::Indexed made;
  IndexEntry& entry = made.entry;
  for (const rules::DueDate& due : view.dues) {
    if (due.open()) entry.watch = std::min(entry.watch, count_of(due.limit.legal));
  }
  entry.received = count_of(state.intake.received.day());
  entry.status = mark_of(model::key(state.status));
  entry.unit = mark_of(state.unit.value);
  entry.handler = mark_of(state.handler.value);
  entry.channel = mark_of(state.intake.channel);
  entry.level = mark_of(state.intake.level);
  entry.category = marks_of_category(state.intake.category);
  const bool shifts = state.suspended != nullptr || rules::may_be_hidden(state, office.world()) ||
                      !held_in_conflict(office, view).empty();
  entry.always = shifts ? 1 : 0;
  made.body = codec::pack_case(*view.of);
  return made;
}

/// A question in marks.
class Chosen {
 public:
  explicit Chosen(const Wanted& wanted)
      : statuses_(marks(wanted.statuses)),
        channels_(marks(wanted.channels)),
        levels_(marks(wanted.levels)),
        unit_(mark(wanted.unit.value)),
        handler_(mark(wanted.handler.value)),
        category_(deep(wanted.category) ? std::nullopt : mark(wanted.category)),
        since_(wanted.since ? std::optional(count_of(*wanted.since)) : std::nullopt),
        until_(wanted.until ? std::optional(count_of(*wanted.until)) : std::nullopt),
        due_by_(wanted.due_by ? std::optional(count_of(*wanted.due_by)) : std::nullopt) {}

  bool operator()(const IndexEntry& entry) const {
    const auto& levels = entry.category;
    return one_of(statuses_, entry.status) && one_of(channels_, entry.channel) && one_of(levels_, entry.level) &&
           (!unit_ || *unit_ == entry.unit) && (!handler_ || *handler_ == entry.handler) &&
           (!category_ || std::find(levels.begin(), levels.end(), *category_) != levels.end()) &&
           (!since_ || entry.received >= *since_) && (!until_ || entry.received <= *until_) &&
           (!due_by_ || entry.watch <= *due_by_);
  }

 private:
  static std::vector<std::uint32_t> marks(const std::vector<std::string>& words) {
    std::vector<std::uint32_t> all;
    for (const std::string& word : words) all.push_back(mark_of(word));
    return all;
  }
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
};

Result<CaseViews> from_index(const Office& office, const Wanted& wanted) {
  XINFANG_TRY(index, store::Index::open(office.store->disk(), office.store_root(), key_of(office)));
  const auto make = [&](model::CaseNumber number, const std::string& path,
                        const std::string& bytes) -> Result<store::Indexed> {
    XINFANG_TRY(loaded, store::Store::read(number, path, bytes));
    return indexed(office, std::move(loaded.value));
  };
  CaseViews views;
  XINFANG_TRY(broken, index.refresh(make));
  views.broken = std::move(broken);
  XINFANG_CHECK(index.select(Chosen(wanted), [&](std::string_view body) -> Result<void> {
    auto of = codec::unpack_case(body);
    if (!of) return fail(ErrorKind::invalid_data, literal("no case"));
    views.cases.push_back(view_of(office, std::move(*of)));
    return {};
  }));
  return views;
}

/// What is broken is thrown away, once; where even then there is no index (a read-only medium, somebody else keeps it
/// busy) the files say the same.
Result<CaseViews> candidates(const Office& office, const Wanted& wanted) {
  if (!office.indexed) return every_case(office);
  auto views = from_index(office, wanted);
  if (!views && views.error().kind == ErrorKind::invalid_data) {
    store::Index::discard(office.store->disk(), office.store_root());
    views = from_index(office, wanted);
  }
  return views ? std::move(views) : every_case(office);
}

}  // namespace

Result<CaseViews> views_of(const Office& office, const Wanted& wanted) {
  XINFANG_TRY(views, candidates(office, wanted));
  leave_out_hidden(office, views);
  return std::move(views);
}

}  // namespace xinfang::office
