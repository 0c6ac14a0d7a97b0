#include <algorithm>
#include <cstring>
#include <map>
#include <type_traits>

#include "xinfang/store/index_rows.h"
#include "xinfang/store/side_by_side.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

/// Bodies that are in memory together.
constexpr std::size_t bodies_at_once = 8192;

/// Stands before each note in its row.
struct NoteHead {
  std::int32_t year = 0;
  std::int32_t serial = 0;
  std::uint64_t content = 0;  ///< of the file it was derived from
  std::uint64_t size = 0;
};
static_assert(std::has_unique_object_representations_v<NoteHead>);

/// The notes of one row, by number; false when it is damaged.
bool unpack_notes(std::string_view row,
                  std::map<model::CaseNumber, std::pair<std::uint64_t, std::string_view>>& notes) {
  const auto bytes = checked_sum(row);
  if (!bytes) return false;
  for (std::string_view rest = *bytes; !rest.empty();) {
    NoteHead head;
    if (rest.size() < sizeof head) return false;
    std::memcpy(&head, rest.data(), sizeof head);
    rest.remove_prefix(sizeof head);
    if (rest.size() < head.size) return false;
    notes[{head.year, head.serial}] = {head.content, rest.substr(0, head.size)};
    rest.remove_prefix(head.size);
  }
  return true;
}

}  // namespace

/// A note as it was found, or as it is now.
struct Index::Noted {
  std::string bytes;
  enum class Is { unknown, kept, found, shifting } is = Is::unknown;
};

Result<std::vector<Index::Noted>> Index::noted(const std::string& name, const std::vector<Chosen>& chosen) {
  std::vector<Noted> notes(chosen.size());
  XINFANG_TRY(reading, Transaction::begin(database_, Transaction::Kind::reading));
  XINFANG_TRY(rows, database_.prepare("SELECT notes FROM notes WHERE name = ? AND part = ?"));
  for (std::size_t i = 0; i < chosen.size();) {
    const std::int64_t part = part_of(chosen[i].entry->file.number);
    XINFANG_TRY(there, rows.bind(0, name).bind(1, part).step());
    std::map<model::CaseNumber, std::pair<std::uint64_t, std::string_view>> kept;
    if (there && !unpack_notes(rows.bytes(0), kept)) return unusable("damaged notes");
    for (; i < chosen.size() && part_of(chosen[i].entry->file.number) == part; ++i) {
      const auto one = kept.find(chosen[i].entry->file.number);
      const bool same = one != kept.end() && one->second.first == chosen[i].entry->content;
      if (same) notes[i] = {std::string(one->second.second), Noted::Is::kept};
    }
    rows.reset();
  }
  XINFANG_CHECK(reading.commit());
  return notes;
}

/// Writes the rows anew in which something was found.
Result<void> Index::note(const std::string& name, const std::vector<Chosen>& chosen, const std::vector<Noted>& notes) {
  XINFANG_TRY(transaction, Transaction::begin(database_));
  XINFANG_TRY(current, has_key());
  if (!current) return {};  // somebody keeps another one
  XINFANG_TRY(put, database_.prepare("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)"));
  for (std::size_t i = 0; i < chosen.size();) {
    const std::int64_t part = part_of(chosen[i].entry->file.number);
    std::string row;
    bool news = false;
    for (; i < chosen.size() && part_of(chosen[i].entry->file.number) == part; ++i) {
      if (notes[i].is == Noted::Is::shifting) continue;
      const model::CaseNumber number = chosen[i].entry->file.number;
      row += as_bytes(NoteHead{number.year, number.serial, chosen[i].entry->content, notes[i].bytes.size()});
      row += notes[i].bytes;
      news = news || notes[i].is == Noted::Is::found;
    }
    if (news) XINFANG_CHECK(put.bind(0, name).bind(1, part).bind_bytes(2, with_sum(row)).run());
  }
  return transaction.commit();
}

Result<std::vector<std::string>> Index::notes(const std::string& name, const Choose& choose, const Make& make,
                                              const Derive& derive) {
  const std::vector<Chosen> chosen = chosen_by(choose);
  XINFANG_TRY(notes, noted(name, chosen));
  std::vector<std::size_t> unknown;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    if (notes[i].is == Noted::Is::unknown) unknown.push_back(i);
  }
  bool news = false;
  for (std::size_t first = 0; first < unknown.size(); first += bodies_at_once) {
    const std::size_t count = std::min(bodies_at_once, unknown.size() - first);
    std::vector<Chosen> some;
    for (std::size_t i = 0; i < count; ++i) some.push_back(chosen[unknown[first + i]]);
    XINFANG_TRY(bodies, bodies_of(some, make));
    std::vector<Result<Note>> made(count);
    side_by_side(count, enough_cases, [&](std::size_t i) { made[i] = derive(bodies[i].bytes); });
    for (std::size_t i = 0; i < count; ++i) {
      XINFANG_TRY(one, std::move(made[i]));
      const bool stays = one.stays && !bodies[i].newer;
      notes[unknown[first + i]] = {std::move(one.bytes), stays ? Noted::Is::found : Noted::Is::shifting};
      news = news || stays;
    }
  }
  // Where it cannot be written (a read-only medium, somebody who is busy) it is derived again next time.
  if (news) (void)note(name, chosen, notes);
  std::vector<std::string> all;
  all.reserve(notes.size());
  for (Noted& one : notes) all.push_back(std::move(one.bytes));
  return all;
}

}  // namespace xinfang::store
