#include <cstring>
#include <map>
#include <set>

#include "xinfang/store/index_rows.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

/// Entries of numbers that follow each other are kept in one row.
constexpr int serials_in_a_row = 64;

/// It has to be looked into again, whatever it looks like.
void distrust(Signature& signature) {
  signature.size = -1;
}

bool changed_since(const Signature& signature, std::int64_t settled) {
  return std::max(signature.modified, signature.changed) >= settled;
}

tl::unexpected<Error> somebody_else() {
  return fail(ErrorKind::busy, literal("somebody else keeps another one"));
}

/// Those of one part, of entries by number.
std::vector<IndexEntry> entries_of(const std::vector<IndexEntry>& entries, std::int64_t part) {
  const auto before = [](const IndexEntry& entry, std::int64_t other) { return part_of(entry.file.number) < other; };
  return {std::lower_bound(entries.begin(), entries.end(), part, before),
          std::lower_bound(entries.begin(), entries.end(), part + 1, before)};
}

/// What writes rows.
class Rows {
 public:
  static Result<Rows> of(Database& database) {
    XINFANG_TRY(body, database.prepare("INSERT OR REPLACE INTO bodies VALUES (?, ?)"));
    XINFANG_TRY(entries, database.prepare("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)"));
    XINFANG_TRY(no_entries, database.prepare("DELETE FROM entries WHERE path = ? AND part = ?"));
    XINFANG_TRY(folder, database.prepare("INSERT OR REPLACE INTO folders VALUES (?, ?, ?)"));
    return Rows{std::move(body), std::move(entries), std::move(no_entries), std::move(folder)};
  }

  Result<void> put_body(const IndexEntry& entry, const std::string& body) {
    return body_.bind(0, row_of(entry.file.number))
        .bind_bytes(1, with_sum(std::string(as_bytes(entry.content)) + body))
        .run();
  }

  Result<void> put_entries(const std::string& path, std::int64_t part, const std::vector<IndexEntry>& entries) {
    if (entries.empty()) return no_entries_.bind(0, path).bind(1, part).run();
    const std::string_view bytes{reinterpret_cast<const char*>(entries.data()), entries.size() * sizeof(IndexEntry)};
    return entries_.bind(0, path).bind(1, part).bind_bytes(2, with_sum(bytes)).run();
  }

  Result<void> put_folder(const std::string& path, const Signature& seen, bool again) {
    return folder_.bind(0, path).bind_bytes(1, with_sum(as_bytes(seen))).bind(2, std::int64_t{again}).run();
  }

 private:
  Rows(Statement body, Statement entries, Statement no_entries, Statement folder)
      : body_(std::move(body)),
        entries_(std::move(entries)),
        no_entries_(std::move(no_entries)),
        folder_(std::move(folder)) {}

  Statement body_;
  Statement entries_;
  Statement no_entries_;
  Statement folder_;
};

}  // namespace

tl::unexpected<Error> unusable(const char* why) {
  return fail(ErrorKind::invalid_data, literal(why));
}

std::int64_t row_of(model::CaseNumber number) {
  return std::int64_t{number.year} * 1'000'000 + number.serial;
}

model::CaseNumber number_of(std::int64_t row) {
  return {static_cast<int>(row / 1'000'000), static_cast<int>(row % 1'000'000)};
}

std::int64_t part_of(model::CaseNumber number) {
  return row_of(number) / serials_in_a_row;
}

bool unpack(std::string_view row, std::vector<IndexEntry>& entries) {
  const auto bytes = checked_sum(row);
  if (!bytes || bytes->size() % sizeof(IndexEntry) != 0) return false;
  const std::size_t before = entries.size();
  entries.resize(before + bytes->size() / sizeof(IndexEntry));
  if (!bytes->empty()) std::memcpy(entries.data() + before, bytes->data(), bytes->size());
  return true;
}

Result<void> Index::make_anew() {
  XINFANG_CHECK(database_.run(
      "DROP TABLE IF EXISTS header; DROP TABLE IF EXISTS folders; DROP TABLE IF EXISTS entries;"
      "DROP TABLE IF EXISTS bodies; DROP TABLE IF EXISTS notes; DROP TABLE IF EXISTS beside;"
      "CREATE TABLE header(key TEXT, whole INTEGER);"
      "CREATE TABLE folders(path TEXT PRIMARY KEY, seen BLOB, again INTEGER) WITHOUT ROWID;"
      "CREATE TABLE entries(path TEXT, part INTEGER, entries BLOB, PRIMARY KEY(path, part)) WITHOUT ROWID;"
      "CREATE TABLE bodies(number INTEGER PRIMARY KEY, body BLOB);"
      "CREATE TABLE beside(number INTEGER PRIMARY KEY, mark INTEGER);"
      "CREATE TABLE notes(name TEXT, part INTEGER, notes BLOB, PRIMARY KEY(name, part))"));
  XINFANG_CHECK(database_.run(TraceBook::tables()));
  XINFANG_TRY(header, database_.prepare("INSERT INTO header VALUES (?, 0)"));
  return header.bind(0, key_).run();
}

Result<void> Index::is_whole() {
  XINFANG_TRY(header, database_.prepare("UPDATE header SET whole = 1 WHERE key = ?"));
  return header.bind(0, key_).run();
}

/// Before anything is kept: what moved from one folder to another goes before it comes.
Result<void> Index::forget(const std::vector<Plan>& plans, const std::vector<Folder>& gone, bool anew) {
  const bool any = std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return !plan.gone.empty(); });
  if (!anew && gone.empty() && !any) return {};
  XINFANG_TRY(transaction, Transaction::begin(database_));
  XINFANG_TRY(current, has_key());
  if (!current && !anew) return somebody_else();
  if (!current) XINFANG_CHECK(make_anew());  // else somebody has begun with the same: that stands
  XINFANG_TRY(drop_folder, database_.prepare("DELETE FROM folders WHERE path = ?"));
  XINFANG_TRY(drop_entries, database_.prepare("DELETE FROM entries WHERE path = ?"));
  XINFANG_TRY(drop_body, database_.prepare("DELETE FROM bodies WHERE number = ?"));
  for (const Folder& folder : gone) {
    XINFANG_CHECK(drop_folder.bind(0, folder.path).run());
    XINFANG_CHECK(drop_entries.bind(0, folder.path).run());
    for (const IndexEntry& entry : folder.entries) XINFANG_CHECK(drop_body.bind(0, row_of(entry.file.number)).run());
  }
  XINFANG_TRY(rows, Rows::of(database_));
  for (const Plan& plan : plans) {
    std::map<std::int64_t, std::vector<IndexEntry>> parts;
    for (const model::CaseNumber number : plan.gone) {
      XINFANG_CHECK(drop_body.bind(0, row_of(number)).run());
      parts[part_of(number)];
    }
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
      const auto part = parts.find(part_of(plan.entries[i].file.number));
      if (part != parts.end() && plan.are[i] == Plan::Is::known) part->second.push_back(plan.entries[i]);
    }
    for (const auto& [part, entries] : parts) XINFANG_CHECK(rows.put_entries(plan.folder.path, part, entries));
  }
  return transaction.commit();
}

/// `settled`: what changed at that time or later may have changed again without another time.
Result<void> Index::keep(std::span<const Plan> plans, std::span<const Task> tasks, std::int64_t settled) {
  XINFANG_TRY(transaction, Transaction::begin(database_));
  XINFANG_TRY(current, has_key());
  if (!current) return somebody_else();
  XINFANG_TRY(rows, Rows::of(database_));
  std::vector<std::pair<model::CaseNumber, Traces>> traces;
  for (const Task& task : tasks) {
    if (!task.made || !*task.made) continue;
    XINFANG_CHECK(rows.put_body(*task.entry, (*task.made)->body));
    if (!task.traced) traces.emplace_back(task.entry->file.number, (*task.made)->traces);
  }
  for (const Plan& plan : plans) {
    if (!plan.changed()) continue;
    Signature seen = plan.folder.seen;
    bool again = !plan.folder.leftovers.empty();
    std::set<std::int64_t> parts;  // that have to be written
    for (const model::CaseNumber number : plan.gone) parts.insert(part_of(number));
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
      if (plan.are[i] != Plan::Is::known) parts.insert(part_of(plan.entries[i].file.number));
      again = again || plan.entries[i].broken != 0;
    }
    for (const std::int64_t part : parts) {
      std::vector<IndexEntry> entries = entries_of(plan.entries, part);
      for (IndexEntry& entry : entries) {
        if (changed_since(entry.file.signature, settled)) distrust(entry.file.signature);
      }
      XINFANG_CHECK(rows.put_entries(plan.folder.path, part, entries));
    }
    if (changed_since(seen, settled)) distrust(seen);
    XINFANG_CHECK(rows.put_folder(plan.folder.path, seen, again));
  }
  XINFANG_CHECK(TraceBook(database_).add(traces));
  return transaction.commit();
}

Result<int> Index::highest(int year, int after, int before) {
  XINFANG_TRY(last, database_.prepare("SELECT max(number) FROM bodies WHERE number > ? AND number < ?"));
  XINFANG_CHECK(last.bind(0, row_of({year, after})).bind(1, row_of({year, before})).step());
  const std::int64_t row = last.number(0);  // of no number: 0
  return row == 0 ? after : static_cast<int>(row - row_of({year, 0}));
}

std::uint64_t Index::mark_with(std::uint64_t content, std::uint64_t beside) {
  return sum_of(std::string(as_bytes(content)).append(as_bytes(beside)));
}

Result<Index::Marks> Index::sound_beside() {
  Marks marks;
  XINFANG_TRY(rows, database_.prepare("SELECT number, mark FROM beside"));
  for (;;) {
    XINFANG_TRY(more, rows.step());
    if (!more) return marks;
    marks.emplace(number_of(rows.number(0)), static_cast<std::uint64_t>(rows.number(1)));
  }
}

Result<void> Index::note_beside(const std::set<model::CaseNumber>& sound, const Marks& beside) {
  XINFANG_TRY(before, sound_beside());
  XINFANG_TRY(drop, database_.prepare("DELETE FROM beside WHERE number = ?"));
  for (const auto& [number, mark] : before) {
    if (sound.contains(number) && !beside.contains(number)) XINFANG_CHECK(drop.bind(0, row_of(number)).run());
  }
  XINFANG_TRY(put, database_.prepare("INSERT OR REPLACE INTO beside VALUES (?, ?)"));
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) {
      const auto mark = beside.find(entry.file.number);
      if (mark == beside.end() || !sound.contains(entry.file.number)) continue;
      const auto both = static_cast<std::int64_t>(mark_with(entry.content, mark->second));
      XINFANG_CHECK(put.bind(0, row_of(entry.file.number)).bind(1, both).run());
    }
  }
  return {};
}

Result<void> Index::found_sound(const std::vector<model::CaseNumber>& numbers, const Marks& beside) {
  if (numbers.empty()) return {};
  const std::set<model::CaseNumber> sound(numbers.begin(), numbers.end());
  XINFANG_TRY(transaction, Transaction::begin(database_));
  XINFANG_TRY(current, has_key());
  if (!current) return {};  // somebody keeps another one: nothing of this is known there
  XINFANG_TRY(rows, Rows::of(database_));
  XINFANG_TRY(kept, database_.prepare("SELECT entries FROM entries WHERE path = ? AND part = ?"));
  for (const Folder& folder : folders_) {
    std::map<std::int64_t, std::map<model::CaseNumber, std::uint64_t>>
        parts;  // what they held when they were looked at
    for (const IndexEntry& entry : folder.entries) {
      if (sound.contains(entry.file.number)) parts[part_of(entry.file.number)][entry.file.number] = entry.content;
    }
    for (const auto& [part, looked_at] : parts) {
      std::vector<IndexEntry> entries;
      XINFANG_TRY(there, kept.bind(0, folder.path).bind(1, part).step());
      if (there && !unpack(kept.bytes(0), entries)) return unusable("damaged entries");
      kept.reset();
      for (IndexEntry& entry : entries) {
        const auto one = looked_at.find(entry.file.number);
        if (one != looked_at.end() && one->second == entry.content) entry.sound = 1;
      }
      XINFANG_CHECK(rows.put_entries(folder.path, part, entries));
    }
  }
  XINFANG_CHECK(note_beside(sound, beside));
  return transaction.commit();
}

Result<void> Index::take_in(const Written& written, const Make& make) {
  XINFANG_TRY(made, make(written.number, path_of(written.folder, written.number), written.bytes));
  XINFANG_TRY(transaction, Transaction::begin(database_));
  XINFANG_TRY(current, has_key());
  XINFANG_TRY(folder, database_.prepare("SELECT seen FROM folders WHERE path = ? AND again = 0"));
  XINFANG_TRY(there, folder.bind(0, written.folder).step());
  if (!current || !there || folder.bytes(0) != with_sum(as_bytes(written.before))) return {};
  const std::int64_t part = part_of(written.number);
  XINFANG_TRY(row, database_.prepare("SELECT entries FROM entries WHERE path = ? AND part = ?"));
  XINFANG_TRY(kept, row.bind(0, written.folder).bind(1, part).step());
  std::vector<IndexEntry> entries;
  if (kept && !unpack(row.bytes(0), entries)) return unusable("damaged entries");
  auto place =
      std::lower_bound(entries.begin(), entries.end(), written.number,
                       [](const IndexEntry& one, const model::CaseNumber& number) { return one.file.number < number; });
  if (place == entries.end() || place->file.number != written.number) place = entries.insert(place, IndexEntry{});
  const std::uint64_t traced_before = place->traced;
  *place = made.entry;
  place->file.number = written.number;
  place->content = sum_of(written.bytes);
  place->traced = mark_of(made.traces);
  distrust(place->file.signature);  // whoever looks at the files reads it once more
  XINFANG_TRY(after, disk_->signature(root_ + "/" + written.folder));
  XINFANG_TRY(rows, Rows::of(database_));
  XINFANG_CHECK(rows.put_entries(written.folder, part, entries));
  XINFANG_CHECK(rows.put_body(*place, made.body));
  XINFANG_CHECK(rows.put_folder(written.folder, after, false));
  if (place->traced != traced_before) {
    XINFANG_CHECK(TraceBook(database_).add({{written.number, std::move(made.traces)}}));
  }
  return transaction.commit();
}

}  // namespace xinfang::store
