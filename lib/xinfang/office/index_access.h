#pragma once

#include <string>
#include <utility>
#include <vector>

#include "xinfang/office/office.h"
#include "xinfang/rules/repeat.h"
#include "xinfang/store/index.h"
#include "xinfang/store/store.h"

/// How an office's cases get into its index, and what it takes to ask it.
namespace xinfang::office {

/// Days as entries count them.
inline std::int32_t count_of(model::Day day) {
  return static_cast<std::int32_t>(day.time_since_epoch().count());
}

/// Words as entries have them.
inline std::vector<std::uint32_t> marks_of(const std::vector<std::string>& words) {
  std::vector<std::uint32_t> marks;
  for (const std::string& word : words) marks.push_back(store::mark_of(word));
  return marks;
}

/// The kinds of words a case can be found by.
enum Kind : char { id_number = 'i', phone = 'p', name = 'n', external = 'x' };

std::uint32_t topic_of(const rules::Traits& traits);
std::vector<std::uint16_t> pieces_of(const rules::Traits& traits);

/// The words of the petitioners, each with its kind.
template <class Each>
void each_word(const rules::Traits& traits, const Each& each) {
  for (const rules::Traits::Person& one : traits.petitioners) {
    if (!one.id_number.empty()) each(Kind::id_number, one.id_number);
    for (const std::string& word : one.phones) each(Kind::phone, word);
    for (const std::string& word : one.names) each(Kind::name, word);
  }
}

/// Whether nothing is wrong with a case, as far as it alone tells.
using IsSound = std::function<bool(const CaseView&)>;

/// What makes entries and bodies of files. With `is_sound` it also says of which cases nothing is to be said; it is not
/// asked about those of which the answer depends on the day or on who looks.
store::Index::Make make_of(const Office& office, const IsSound& is_sound = {});
Result<store::Index> open_index(const Office& office);

/// Shows the chosen cases one by one, by number, after a look at the files; few of them are in memory together. It may
/// end in an error when some were shown.
Result<void> each_chosen(store::Index& index, const Office& office, const store::Index::Choose& choose, const See& see);
/// The same, all of them.
Result<std::vector<CaseView>> chosen_views(store::Index& index, const Office& office,
                                           const store::Index::Choose& choose);

/// Whether something was done or due in it on one of the days, or is owed since.
inline bool can_count(const store::IndexEntry& entry, const calendar::Span& days) {
  return entry.first <= count_of(days.last) && count_of(days.first) <= entry.last;
}

/// What `use` finds in the index after a look. What is broken is thrown away, once; where even then there is no index
/// (a read-only medium, somebody else keeps it busy) it is an error.
template <class Use>
auto ask_index(const Office& office, store::Index::Look look, const Use& use, const IsSound& is_sound = {})
    -> decltype(use(std::declval<store::Index&>(), std::vector<Error>())) {
  const auto ask = [&]() -> decltype(use(std::declval<store::Index&>(), std::vector<Error>())) {
    XINFANG_TRY(index, open_index(office));
    index.tell(office.progress);
    XINFANG_TRY(broken, index.refresh(make_of(office, is_sound), look));
    return use(index, std::move(broken));
  };
  if (!office.indexed) return fail(ErrorKind::failure, literal("no index for these calendars"));
  auto answer = ask();
  if (answer || answer.error().kind != ErrorKind::invalid_data) return answer;
  store::Index::discard(office.store->disk(), office.store_root());
  return ask();
}

/// Shows the chosen cases, each once, by number, whoever looks; every case where there is no index. Gives why some
/// cannot be read.
Result<std::vector<Error>> each_by(const Office& office, const store::Index::Choose& choose, const See& see);
/// The same, all of them.
Result<CaseViews> cases_by(const Office& office, const store::Index::Choose& choose);

}  // namespace xinfang::office
