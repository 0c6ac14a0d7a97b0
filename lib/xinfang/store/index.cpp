#include "xinfang/store/index.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>
#include <set>

#include "xinfang/store/index_rows.h"
#include "xinfang/store/side_by_side.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

/// Another one is another file: whatever is in an old one is thrown away.
constexpr std::string_view layout = "xinfang-index/9";

/// How long before now a change must lie for a later one to get another time for certain: some file systems count in
/// steps of two seconds.
constexpr std::int64_t slowest_clock = 2'000'000'000;

}  // namespace

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
  XINFANG_CHECK(opened->run("PRAGMA trusted_schema = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192"));
  Index index(disk, root, std::string(layout) + " " + key, std::move(*opened));
  return index;
}

void Index::discard(Disk& disk, const std::string& root) {
  for (const char* name : {"index.db", "index.db-journal"}) (void)disk.remove(root + "/.xinfang/" + name);
}

Result<Index::Header> Index::header() {
  XINFANG_TRY(tables, database_.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'header'"));
  XINFANG_CHECK(tables.step());
  if (tables.number(0) == 0) return Header{};
  XINFANG_TRY(row, database_.prepare("SELECT key, whole FROM header"));
  XINFANG_TRY(there, row.step());
  return Header{there && row.bytes(0) == key_, there && row.number(1) != 0};
}

Result<bool> Index::has_key() {
  return header().map([](const Header& header) { return header.ours; });
}

Result<Transaction> Index::steady() {
  XINFANG_TRY(reading, Transaction::begin(database_, Transaction::Kind::reading));
  XINFANG_TRY(whole, current());
  if (!whole) return fail(ErrorKind::busy, literal("somebody else keeps another one"));
  return std::move(reading);
}

Result<bool> Index::current() {
  return header().map([](const Header& header) { return header.ours && header.whole; });
}

Result<std::vector<Index::Folder>> Index::kept() {
  std::vector<Folder> folders;
  XINFANG_TRY(rows, database_.prepare("SELECT path, seen, again FROM folders ORDER BY path"));
  for (;;) {
    XINFANG_TRY(more, rows.step());
    if (!more) return folders;
    Folder& folder = folders.emplace_back(Folder{std::string(rows.bytes(0)), {}, rows.number(2) != 0, {}});
    const auto seen = checked_sum(rows.bytes(1));
    if (!seen || seen->size() != sizeof folder.seen) return unusable("a damaged folder");
    std::memcpy(&folder.seen, seen->data(), sizeof folder.seen);
  }
}

Result<void> Index::recall(Folder& folder) {
  XINFANG_TRY(rows, database_.prepare("SELECT entries FROM entries WHERE path = ? ORDER BY part"));
  rows.bind(0, folder.path);
  for (;;) {
    XINFANG_TRY(more, rows.step());
    if (!more) return {};
    if (!unpack(rows.bytes(0), folder.entries)) return unusable("damaged entries");
  }
}

Result<bool> Index::elsewhere(model::CaseNumber number, const std::set<std::string>& looked_into) {
  XINFANG_TRY(rows, database_.prepare("SELECT path, entries FROM entries WHERE part = ?"));
  rows.bind(0, part_of(number));
  for (;;) {
    XINFANG_TRY(more, rows.step());
    if (!more) return false;
    std::vector<IndexEntry> entries;
    if (!unpack(rows.bytes(1), entries)) return unusable("damaged entries");
    const bool there = std::any_of(entries.begin(), entries.end(),
                                   [&](const IndexEntry& entry) { return entry.file.number == number; });
    if (there && !looked_into.contains(std::string(rows.bytes(0)))) return true;
  }
}

bool Index::unchanged(const CaseFolder& found, const Folder& known) {
  return found.seen == known.seen && std::equal(found.files.begin(), found.files.end(), known.entries.begin(),
                                                known.entries.end(), [](const CaseFile& file, const IndexEntry& entry) {
                                                  return entry.file == file && entry.broken == 0;
                                                });
}

Index::Plan Index::planned(CaseFolder found, Folder* known) {
  std::vector<IndexEntry> before = known == nullptr ? std::vector<IndexEntry>() : std::move(known->entries);
  const bool as_it_was = known != nullptr && known->seen == found.seen;
  Plan plan{std::move(found), {}, {}, {}, as_it_was};
  const std::vector<CaseFile>& files = plan.folder.files;
  const auto like = [](const CaseFile& file, const IndexEntry& entry) {
    return file.signature == entry.file.signature ? Plan::Is::known : Plan::Is::changed;
  };
  plan.are.reserve(files.size());
  if (std::equal(files.begin(), files.end(), before.begin(), before.end(),
                 [](const CaseFile& file, const IndexEntry& entry) { return file.number == entry.file.number; })) {
    plan.entries = std::move(before);
    for (std::size_t i = 0; i < files.size(); ++i) {
      plan.are.push_back(like(files[i], plan.entries[i]));
      plan.entries[i].file = files[i];
    }
    return plan;
  }
  plan.entries.reserve(files.size());
  auto entry = before.begin();
  const auto skip_to = [&](model::CaseNumber number) {
    for (; entry != before.end() && entry->file.number < number; ++entry) plan.gone.push_back(entry->file.number);
  };
  for (const CaseFile& file : files) {
    skip_to(file.number);
    const bool there = entry != before.end() && entry->file.number == file.number;
    plan.are.push_back(there ? like(file, *entry) : Plan::Is::unseen);
    plan.entries.push_back(there ? *entry++ : IndexEntry{});
    plan.entries.back().file = file;
  }
  for (; entry != before.end(); ++entry) plan.gone.push_back(entry->file.number);
  return plan;
}

std::vector<std::unique_ptr<Index::Plan>> Index::planned(const std::vector<CaseFolder*>& found,
                                                         const std::vector<Folder*>& known) {
  std::vector<std::unique_ptr<Plan>> plans(found.size());
  side_by_side(found.size(), enough_folders, [&](std::size_t i) {
    if (known[i] != nullptr && unchanged(*found[i], *known[i])) return;
    plans[i] = std::make_unique<Plan>(planned(std::move(*found[i]), known[i]));
  });
  return plans;
}

Result<bool> Index::twice(const std::vector<Plan>& plans, const std::vector<Folder>& gone, bool current) {
  std::vector<model::CaseNumber> unseen;
  for (const Plan& plan : plans) {
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
      if (plan.are[i] == Plan::Is::unseen) unseen.push_back(plan.entries[i].file.number);
    }
  }
  if (unseen.empty()) return false;   // none was when the others were taken in
  std::set<std::string> looked_into;  // or not there any more: what was known of them is old
  std::vector<model::CaseNumber> numbers;
  for (const Plan& plan : plans) {
    looked_into.insert(plan.folder.path);
    for (const IndexEntry& entry : plan.entries) numbers.push_back(entry.file.number);
  }
  for (const Folder& folder : gone) looked_into.insert(folder.path);
  for (const model::CaseNumber number : unseen) {
    if (!current) break;
    XINFANG_TRY(doubled, elsewhere(number, looked_into));
    if (doubled) return true;
  }
  std::sort(numbers.begin(), numbers.end());
  return std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end();
}

Result<std::vector<Index::Folder>> Index::vanished(const std::vector<CaseFolder>& found,
                                                   const std::vector<Folder>& known) {
  std::set<std::string> there;
  for (const CaseFolder& folder : found) there.insert(folder.path);
  std::vector<Folder> gone;
  for (const Folder& folder : known) {
    if (!there.contains(folder.path)) XINFANG_CHECK(recall(gone.emplace_back(folder)));
  }
  return gone;
}

Result<std::vector<Error>> Index::refresh(const Make& make, Look look) {
  const auto began = std::chrono::steady_clock::now();
  XINFANG_TRY(state, header());
  const bool current = state.ours;
  XINFANG_TRY(found, case_folders(*disk_, root_));
  std::vector<Folder> known;
  if (current) {
    XINFANG_TRY(folders, kept());
    known = std::move(folders);
  }
  std::map<std::string, Folder*> by_path;
  for (Folder& folder : known) by_path[folder.path] = &folder;
  std::vector<CaseFolder*> wanted;
  for (CaseFolder& folder : found) {
    const auto old = by_path.find(folder.path);
    const bool as_it_was = old != by_path.end() && old->second->seen == folder.seen && !old->second->again;
    if (look == Look::files || !as_it_was) wanted.push_back(&folder);
  }
  std::vector<Folder*> before;  // of the wanted ones
  for (const CaseFolder* folder : wanted) {
    const auto old = by_path.find(folder->path);
    before.push_back(old == by_path.end() ? nullptr : old->second);
  }
  const auto recall_them = [&]() -> Result<void> {
    for (Folder* old : before) {
      if (old != nullptr) XINFANG_CHECK(recall(*old));
    }
    return {};
  };
  XINFANG_TRY(gone, vanished(found, known));
  XINFANG_CHECK(look_into(*disk_, root_, wanted, recall_them));
  std::vector<Plan> plans;
  folders_.clear();
  leftovers_.clear();
  strays_.clear();
  beside_.clear();
  for (const CaseFolder* folder : wanted) {
    for (const std::string& name : folder->leftovers) leftovers_.push_back(root_ + "/" + folder->path + "/" + name);
    for (const std::string& name : folder->strays) strays_.push_back(root_ + "/" + folder->path + "/" + name);
    for (const auto number : folder->beside) beside_.push_back({number, root_ + "/" + folder->beside_of(number)});
  }
  auto planned_ones = planned(wanted, before);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (planned_ones[i])
      plans.push_back(std::move(*planned_ones[i]));
    else
      folders_.push_back(std::move(*before[i]));
  }
  const auto changed = [&] {
    return !current || !gone.empty() ||
           std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.changed(); });
  };
  if (changed()) {
    XINFANG_TRY(doubled, twice(plans, gone, current));
    if (doubled)
      return fail(ErrorKind::failure, msg("a case number is in two files"), msg("xinfang check files says in which"));
  }
  std::int64_t settled = 0;
  const auto prepare = [&]() -> Result<void> {
    XINFANG_TRY(time, settled_until());
    const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - began;
    settled = time - took.count();
    return forget(plans, gone, !current);
  };
  bool needed = !current;
  Result<void> kept = changed() ? prepare() : Result<void>();
  const auto put = [&](std::span<const Plan> some, std::span<const Task> tasks) {
    needed = needed || std::any_of(tasks.begin(), tasks.end(), [](const Task& one) { return one.made && *one.made; });
    if (kept && std::any_of(some.begin(), some.end(), [](const Plan& plan) { return plan.changed(); })) {
      kept = keep(some, tasks, settled);
    }
  };
  std::vector<Error> broken = read_again(plans, make, put);
  if (kept && !(state.ours && state.whole)) kept = is_whole();
  if (!kept && needed) return tl::unexpected(kept.error());  // else only that it was looked into is not kept
  for (Plan& plan : plans) {
    folders_.push_back({std::move(plan.folder.path), {}, false, std::move(plan.entries)});
  }
  return broken;
}

Result<std::int64_t> Index::settled_until() {
  return disk_->time_at(root_ + "/.xinfang/clock").map([](std::int64_t now) { return now - slowest_clock; });
}

std::string Index::path_of(const std::string& folder, model::CaseNumber number) const {
  return root_ + "/" + folder + "/" + file_name(number);
}

std::vector<model::CaseNumber> Index::numbers() const {
  std::vector<model::CaseNumber> all;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) all.push_back(entry.file.number);
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<Index::Twins> Index::twins() const {
  std::vector<Marked> all;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) {
      if (entry.broken == 0) all.emplace_back(entry.uid, entry.file.number);
    }
  }
  return twins_among(std::move(all));
}

std::vector<Index::Twins> Index::twins_among(std::vector<Marked> all) {
  std::sort(all.begin(), all.end());
  std::vector<Twins> twins;
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (all[i].first == all[i - 1].first) twins.push_back({all[i - 1].second, all[i].second});
  }
  return twins;
}

std::vector<Index::Filed> Index::filed(const Choose& choose) const {
  std::vector<Filed> all;
  for (const Chosen& one : chosen_by(choose)) {
    all.push_back({*one.entry, path_of(one.folder->path, one.entry->file.number)});
  }
  return all;
}

std::vector<Index::Chosen> Index::chosen_by(const Choose& choose) const {
  std::vector<Chosen> chosen;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) {
      if (entry.broken == 0 && (entry.always != 0 || choose(entry))) chosen.push_back({&entry, &folder});
    }
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Chosen& a, const Chosen& b) { return a.entry->file.number < b.entry->file.number; });
  return chosen;
}

}  // namespace xinfang::store
