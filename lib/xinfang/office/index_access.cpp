#include "xinfang/office/index_access.h"

#include <algorithm>

#include "xinfang/base/builtin.h"
#include "xinfang/codec/compact.h"
#include "xinfang/office/checker.h"
#include "xinfang/office/recusal.h"
#include "xinfang/office/search.h"
#include "xinfang/office/statistics.h"
#include "xinfang/rules/ladder.h"
#include "xinfang/rules/recusal.h"
#include "xinfang/version.h"

namespace xinfang::office {

namespace {

using store::IndexEntry;
using store::mark_of;

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

/// Everything that an entry depends on besides the case's own file. Nobody waits for the medium when it is written:
/// what a power cut left of it, or another machine, is not trusted.
std::string key_of(const Office& office) {
  const auto boot = office.store->disk().read("/proc/sys/kernel/random/boot_id");
  std::string key = XINFANG_VERSION " " + boot.value_or("") + std::to_string(turning_points(office)) + office.sources;
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

store::Traces traces_of(const model::Intake& intake) {
  const rules::Traits traits = rules::traits_of(intake);
  store::Traces traces;
  each_word(traits, [&](Kind kind, const std::string& word) { traces.words.push_back(store::trace_of(kind, word)); });
  if (!intake.external_number.empty()) {
    traces.words.push_back(store::trace_of(Kind::external, intake.external_number));
  }
  traces.title = {topic_of(traits), count_of(intake.received.day()), pieces_of(traits)};
  return traces;
}

store::Indexed indexed(const Office& office, const CaseView& view) {
  const model::State& state = view.state;
  store::Indexed made;
  IndexEntry& entry = made.entry;
  for (const rules::DueDate& due : view.dues) {
    if (due.open()) entry.watch = std::min(entry.watch, count_of(due.limit.legal));
  }
  entry.received = count_of(state.intake.received.day());
  const calendar::Span counted = counted_days(view);
  entry.first = count_of(counted.first);
  entry.last = counted.last == model::Day::max() ? IndexEntry::never : count_of(counted.last);
  entry.status = mark_of(model::key(state.status));
  entry.unit = mark_of(state.unit.value);
  entry.handler = mark_of(state.handler.value);
  entry.channel = mark_of(state.intake.channel);
  entry.level = mark_of(state.intake.level);
  entry.category = marks_of_category(state.intake.category);
  const bool shifts = state.suspended != nullptr || rules::may_be_hidden(state, office.world()) ||
                      !held_in_conflict(office, view).empty();
  const bool climbs = !model::is_open(state.status) &&
                      !rules::due_rungs(*view.of, state, {}, office.world(), rules::Trigger::events).empty();
  entry.always = shifts || climbs ? 1 : 0;
  const auto others = named_cases(state);
  if (!others.empty()) entry.names = others.front();
  entry.plain_names = has_plain_names(state.intake) ? 1 : 0;
  entry.uid = store::trace_of('u', view.of->uid.value);
  made.body = codec::pack_case(*view.of);
  made.traces = traces_of(state.intake);
  return made;
}

}  // namespace

std::uint32_t topic_of(const rules::Traits& traits) {
  return traits.category.empty() ? 0 : mark_of(traits.category.front());
}

std::vector<std::uint16_t> pieces_of(const rules::Traits& traits) {
  std::vector<std::uint16_t> pieces;
  for (const std::string& piece : traits.title_pieces) pieces.push_back(static_cast<std::uint16_t>(mark_of(piece)));
  std::sort(pieces.begin(), pieces.end());
  return pieces;
}

store::Index::Make make_of(const Office& office, const IsSound& is_sound) {
  return [&office, is_sound](model::CaseNumber number, const std::string& path,
                             const std::string& bytes) -> Result<store::Indexed> {
    XINFANG_TRY(loaded, store::Store::read(number, path, bytes));
    const CaseView view = view_of(office, std::move(loaded.value));
    store::Indexed made = indexed(office, view);
    IndexEntry& entry = made.entry;
    entry.noticed = loaded.notices.empty() ? 0 : 1;
    if (is_sound && entry.always == 0 && entry.noticed == 0) entry.sound = is_sound(view) ? 1 : 0;
    return made;
  };
}

Result<store::Index> open_index(const Office& office) {
  return store::Index::open(office.store->disk(), office.store_root(), key_of(office));
}

}  // namespace xinfang::office
