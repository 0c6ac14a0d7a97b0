#include "xinfang/office/leads.h"

#include <map>
#include <memory>
#include <new>

#include "xinfang/office/index_access.h"

namespace xinfang::office {

Result<Leads> leads_to(const Office& office, const rules::Traits& traits) {
  const auto use = [&](store::Index& index, std::vector<Error> broken) -> Result<Leads> {
    std::map<model::CaseNumber, rules::Likeness> people;
    XINFANG_TRY(steady, index.steady());
    Result<void> asked;
    each_word(traits, [&](Kind kind, const std::string& word) {
      const auto numbers = index.with(store::trace_of(kind, word));
      if (!numbers && asked) asked = tl::unexpected(numbers.error());
      if (!numbers) return;
      for (const model::CaseNumber number : *numbers) {
        rules::Likeness& found = people[number];
        found.title = 1;  // at most
        (kind == Kind::id_number ? found.id_number : kind == Kind::phone ? found.phone : found.name) = true;
      }
    });
    XINFANG_CHECK(asked);
    Leads leads{{}, std::move(broken)};
    const auto pieces = pieces_of(traits);
    const std::uint32_t topic = topic_of(traits);
    const auto compare = [&](model::CaseNumber number, const store::Title& title) {
      const double share = rules::share_in_common(pieces, title.pieces);  // of marks: never less than of the pieces
      if (share < rules::similar_enough || people.contains(number)) return;
      leads.leads.push_back({number, share, model::Day{date::days(title.received)}});
    };
    if (topic != 0 && !pieces.empty()) XINFANG_CHECK(index.titles(topic, compare));
    XINFANG_CHECK(steady.commit());
    for (const auto& [number, found] : people) leads.leads.push_back({number, found.weight()});
    return leads;
  };
  return ask_index(office, store::Index::Look::folders, use);
}

Result<Leads> leads_to_external(const Office& office, const std::string& number) {
  const auto use = [&](store::Index& index, std::vector<Error> broken) -> Result<Leads> {
    XINFANG_TRY(steady, index.steady());
    XINFANG_TRY(numbers, index.with(store::trace_of(Kind::external, number)));
    XINFANG_CHECK(steady.commit());
    Leads leads{{}, std::move(broken)};
    for (const model::CaseNumber one : numbers) leads.leads.push_back({one});
    return leads;
  };
  return ask_index(office, store::Index::Look::folders, use);
}

store::Store::Aid aid_of(const Office& office) {
  store::Disk& disk = office.store->disk();
  if (!office.indexed || !disk.exists(office.store_root() + "/.xinfang/index.db")) return {};
  const auto used = std::make_shared<std::optional<store::Index>>();
  store::Store::Aid aid;
  // A writer waits for nobody's reading of every file: the folders tell the numbers, too.
  aid.highest = [&office, &disk, used](int year, int after, int before) -> std::optional<int> {
    auto index = open_index(office);
    const auto current = index ? index->current() : Result<bool>(false);
    if (!current || !*current || !index->refresh(make_of(office), store::Index::Look::folders)) return std::nullopt;
    for (const std::string& path : index->leftovers()) {
      if (!disk.remove(path)) return std::nullopt;
    }
    const auto highest = index->highest(year, after, before);
    *used = std::move(*index);
    return highest ? std::optional(*highest) : std::nullopt;
  };
  // The case is written: whatever happens here, whoever looks next finds out.
  aid.wrote = [&office, &disk, used](const store::Written& written) {
    try {
      auto opened = *used ? Result<store::Index>(std::move(**used)) : open_index(office);
      if (!opened) return;
      *used = std::move(*opened);
      const auto taken = (*used)->take_in(written, make_of(office));
      if (!taken && taken.error().kind == ErrorKind::invalid_data) store::Index::discard(disk, office.store_root());
    } catch (const std::bad_alloc&) {
      used->reset();
    }
  };
  return aid;
}

}  // namespace xinfang::office
