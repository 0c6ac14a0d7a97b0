#include "xinfang/store/index.h"

#include <algorithm>
#include <chrono>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "xinfang/store/side_by_side.h"

namespace xinfang::store {

namespace {

/// Another one is another file: whatever is in an old one is thrown away.
constexpr std::string_view layout = "xinfang-index/1";

/// How long before now a change must lie for a later one to get another time for certain: some file systems count in
/// steps of two seconds.
constexpr std::int64_t slowest_clock = 2'000'000'000;

constexpr std::size_t worth_a_thread = 200;  ///< files to read

tl::unexpected<Error> unusable(const char* why) {
  return fail(ErrorKind::invalid_data, literal(why));
}

std::uint64_t sum_of(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::string_view as_bytes(const std::uint64_t& number) {
  return {reinterpret_cast<const char*>(&number), sizeof number};
}

std::string with_sum(std::string_view bytes) {
  const std::uint64_t sum = sum_of(bytes);
  std::string all(sizeof sum, '\0');
  std::memcpy(all.data(), &sum, sizeof sum);
  all += bytes;
  return all;
}

/// The bytes behind the sum; nothing when they are not those that were kept.
std::optional<std::string_view> checked(std::string_view all) {
  std::uint64_t sum = 0;
  if (all.size() < sizeof sum) return std::nullopt;
  std::memcpy(&sum, all.data(), sizeof sum);
  all.remove_prefix(sizeof sum);
  return sum_of(all) == sum ? std::optional(all) : std::nullopt;
}

std::int64_t row_of(model::CaseNumber number) {
  return std::int64_t{number.year} * 1'000'000 + number.serial;
}

}  // namespace

/// A folder as it will be: `known` entries stand, the others have to be read.
struct Index::Plan {
  struct Entry {
    IndexEntry entry;
    bool known = false;
    std::optional<std::uint64_t> content{};  ///< what was in a file of that name when it was read
    std::optional<std::string> body{};       ///< new or changed
    std::optional<Error> broken{};
  };
  CaseFolder folder;  ///< as it was found
  std::vector<Entry> entries;
  bool changed = false;
};

std::uint32_t mark_of(std::string_view word) {
  return static_cast<std::uint32_t>(sum_of(word));
}

Result<Index> Index::open(Disk& disk, const std::string& root, const std::string& key) {
  const std::string folder = root + "/.xinfang";
  const std::string path = folder + "/index.db";
  // Where that is not possible, opening says so. It tells as much as the case files: nobody else may read it.
  (void)disk.make_directories(folder);
  if (!disk.exists(path) && disk.write(path, "")) (void)disk.copy_mode(root + "/staff.yaml", path);
  if (disk.is_link(folder) || disk.is_link(path)) return unusable("a link");
  auto opened = Database::open(path, true);
  if (!opened) opened = Database::open(path, false);
  if (!opened) return tl::unexpected(opened.error());
  // Nobody waits for the medium: what a power cut leaves of it is checked by its sums, and can be made again.
  XINFANG_CHECK(opened->run("PRAGMA trusted_schema = OFF; PRAGMA synchronous = OFF"));
  Index index(disk, root, std::string(layout) + " " + key, std::move(*opened));
  return index;
}

void Index::discard(Disk& disk, const std::string& root) {
  for (const char* name : {"index.db", "index.db-journal"}) (void)disk.remove(root + "/.xinfang/" + name);
}

Result<bool> Index::has_key() {
  XINFANG_TRY(tables, database_.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'header'"));
  XINFANG_CHECK(tables.step());
  if (tables.number(0) == 0) return false;
  XINFANG_TRY(header, database_.prepare("SELECT key FROM header"));
  XINFANG_TRY(there, header.step());
  return there && header.bytes(0) == key_;
}

Result<std::vector<Index::Folder>> Index::kept() {
  std::vector<Folder> folders;
  XINFANG_TRY(current, has_key());
  if (!current) return folders;
  XINFANG_TRY(rows, database_.prepare("SELECT path, entries FROM folders ORDER BY path"));
  for (;;) {
    XINFANG_TRY(more, rows.step());
    if (!more) return folders;
    const auto bytes = checked(rows.bytes(1));
    if (!bytes || bytes->size() % sizeof(IndexEntry) != 0) return unusable("a damaged folder");
    Folder& folder = folders.emplace_back(Folder{std::string(rows.bytes(0)), {}});
    folder.entries.resize(bytes->size() / sizeof(IndexEntry));
    if (!bytes->empty()) std::memcpy(folder.entries.data(), bytes->data(), bytes->size());
  }
}

std::vector<Index::Plan> Index::planned(const std::vector<CaseFolder>& found, const std::vector<Folder>& known) {
  std::vector<Plan> plans;
  const std::vector<IndexEntry> none;
  auto old = known.begin();
  for (const CaseFolder& folder : found) {
    while (old != known.end() && old->path < folder.path) ++old;
    const bool same_path = old != known.end() && old->path == folder.path;
    const std::vector<IndexEntry>& entries = same_path ? old->entries : none;
    Plan& plan = plans.emplace_back(Plan{folder, {}, !same_path || entries.size() != folder.files.size()});
    plan.entries.reserve(folder.files.size());
    auto entry = entries.begin();
    for (const CaseFile& file : folder.files) {
      while (entry != entries.end() && entry->file.number < file.number) ++entry;
      Plan::Entry& next = plan.entries.emplace_back();
      if (entry != entries.end() && entry->file.number == file.number) {
        next.entry = *entry;
        next.known = entry->file.signature == file.signature;
        if (entry->broken == 0) next.content = entry->content;
      }
      next.entry.file = file;
      plan.changed = plan.changed || !next.known;
    }
  }
  return plans;
}

bool Index::twice(const std::vector<CaseFolder>& found) {
  std::vector<model::CaseNumber> numbers;
  for (const CaseFolder& folder : found) {
    for (const CaseFile& file : folder.files) numbers.push_back(file.number);
  }
  std::sort(numbers.begin(), numbers.end());
  return std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end();
}

Result<std::vector<Error>> Index::refresh(const Make& make) {
  const auto began = std::chrono::steady_clock::now();
  XINFANG_TRY(found, scan(*disk_, root_));
  XINFANG_TRY(known, kept());
  std::vector<Plan> plans = planned(found, known);
  const auto changed = [&] {
    return known.size() != found.size() ||
           std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.changed; });
  };
  if (changed() && twice(found)) return fail(ErrorKind::failure, literal("a number is there twice"));
  std::vector<Error> broken = read_again(plans, make);
  if (changed()) {
    XINFANG_TRY(now, disk_->time_at(root_ + "/.xinfang/clock"));
    const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - began;
    XINFANG_CHECK(keep(plans, known, now - took.count() - slowest_clock));
  }
  folders_.clear();
  for (const Plan& plan : plans) {
    Folder& folder = folders_.emplace_back(Folder{plan.folder.path, {}});
    folder.entries.reserve(plan.entries.size());
    for (const Plan::Entry& one : plan.entries) {
      if (one.entry.broken == 0) folder.entries.push_back(one.entry);
    }
  }
  return broken;
}

std::vector<Error> Index::read_again(std::vector<Plan>& plans, const Make& make) {
  std::vector<Error> broken;
  std::vector<std::pair<Plan*, Plan::Entry*>> tasks;
  for (Plan& plan : plans) {
    for (Plan::Entry& entry : plan.entries) {
      if (!entry.known || entry.entry.broken != 0) tasks.emplace_back(&plan, &entry);
    }
  }
  side_by_side(tasks.size(), tasks.size() >= worth_a_thread, [&](std::size_t i) {
    auto [plan, task] = tasks[i];
    const CaseFile file = task->entry.file;
    const std::string path = root_ + "/" + plan->folder.path_of(file.number);
    const auto bytes = disk_->read(path);
    if (!bytes) {
      task->broken = bytes.error();
      return;
    }
    const std::uint64_t content = sum_of(*bytes);
    if (task->content == content) return;  // only looked at, or given another time
    auto made = make(file.number, path, *bytes);
    if (!made) {
      task->broken = std::move(made.error());
      return;
    }
    task->entry = made->entry;
    task->entry.file = file;
    task->entry.content = content;
    task->body = std::move(made->body);
  });
  for (const auto& [plan, task] : tasks) {
    if (task->broken) {
      const CaseFile file = task->entry.file;
      task->entry = {};
      task->entry.file = file;
      task->entry.broken = 1;
      broken.push_back(std::move(*task->broken));
    } else if (task->body) {
      plan->changed = true;  // also one that was broken and reads well now without another signature
    }
  }
  return broken;
}

/// `settled`: what changed at that time or later may have changed again without another time.
Result<void> Index::keep(const std::vector<Plan>& plans, const std::vector<Folder>& known, std::int64_t settled) {
  XINFANG_CHECK(database_.run("BEGIN IMMEDIATE"));
  if (known.empty()) {
    XINFANG_CHECK(
        database_.run("DROP TABLE IF EXISTS header; DROP TABLE IF EXISTS folders; DROP TABLE IF EXISTS bodies;"
                      "CREATE TABLE header(key TEXT);"
                      "CREATE TABLE folders(path TEXT PRIMARY KEY, entries BLOB) WITHOUT ROWID;"
                      "CREATE TABLE bodies(number INTEGER PRIMARY KEY, body BLOB)"));
    XINFANG_TRY(header, database_.prepare("INSERT INTO header VALUES (?)"));
    XINFANG_CHECK(header.bind(0, key_).run());
  }
  XINFANG_TRY(current, has_key());
  if (!current) return fail(ErrorKind::busy, literal("somebody else keeps another one"));
  XINFANG_TRY(drop_folder, database_.prepare("DELETE FROM folders WHERE path = ?"));
  XINFANG_TRY(drop_body, database_.prepare("DELETE FROM bodies WHERE number = ?"));
  XINFANG_TRY(put_folder, database_.prepare("INSERT OR REPLACE INTO folders VALUES (?, ?)"));
  XINFANG_TRY(put_body, database_.prepare("INSERT OR REPLACE INTO bodies VALUES (?, ?)"));
  for (const Folder& folder : known) {
    const auto plan =
        std::find_if(plans.begin(), plans.end(), [&](const Plan& one) { return one.folder.path == folder.path; });
    if (plan == plans.end()) XINFANG_CHECK(drop_folder.bind(0, folder.path).run());
    for (const IndexEntry& entry : folder.entries) {
      const auto still_there = [&] {
        const auto found = std::lower_bound(
            plan->entries.begin(), plan->entries.end(), entry.file.number,
            [](const Plan::Entry& one, const model::CaseNumber& number) { return one.entry.file.number < number; });
        return found != plan->entries.end() && found->entry.file.number == entry.file.number;
      };
      if (plan != plans.end() && (!plan->changed || still_there())) continue;
      XINFANG_CHECK(drop_body.bind(0, row_of(entry.file.number)).run());
    }
  }
  for (const Plan& plan : plans) {
    if (!plan.changed) continue;
    std::vector<IndexEntry> entries;
    for (const Plan::Entry& one : plan.entries) {
      IndexEntry& entry = entries.emplace_back(one.entry);
      const Signature& signature = one.entry.file.signature;
      if (std::max(signature.modified, signature.changed) >= settled) entry.file.signature.size = -1;
      if (!one.body) continue;
      const std::string body = std::string(as_bytes(entry.content)) + *one.body;
      XINFANG_CHECK(put_body.bind(0, row_of(entry.file.number)).bind_bytes(1, with_sum(body)).run());
    }
    const auto* bytes = reinterpret_cast<const char*>(entries.data());
    XINFANG_CHECK(put_folder.bind(0, plan.folder.path)
                      .bind_bytes(1, with_sum({bytes, entries.size() * sizeof(IndexEntry)}))
                      .run());
  }
  return database_.run("COMMIT");
}

Result<void> Index::select(const Choose& choose, const Visit& visit) {
  std::vector<const IndexEntry*> chosen;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) {
      if (entry.always != 0 || choose(entry)) chosen.push_back(&entry);
    }
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const IndexEntry* a, const IndexEntry* b) { return a->file.number < b->file.number; });
  XINFANG_TRY(body, database_.prepare("SELECT body FROM bodies WHERE number = ?"));
  for (const IndexEntry* entry : chosen) {
    XINFANG_TRY(there, body.bind(0, row_of(entry->file.number)).step());
    if (!there) return unusable("a case without a body");
    auto bytes = checked(body.bytes(0));
    // A body of another time: a power cut, or somebody who looked at the files earlier and wrote later.
    if (!bytes || !bytes->starts_with(as_bytes(entry->content))) return unusable("a damaged body");
    bytes->remove_prefix(sizeof entry->content);
    XINFANG_CHECK(visit(*bytes));
    body.reset();
  }
  return {};
}

}  // namespace xinfang::store
