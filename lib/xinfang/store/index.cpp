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
constexpr std::string_view layout = "xinfang-index/2";

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

Index::Plan Index::planned(CaseFolder found, const Folder* known) {
  const std::vector<IndexEntry> none;
  const std::vector<IndexEntry>& entries = known == nullptr ? none : known->entries;
  const bool as_it_was = known != nullptr && known->seen == found.seen;
  Plan plan{std::move(found), {}, {}, as_it_was};
  plan.entries.reserve(plan.folder.files.size());
  auto entry = entries.begin();
  const auto skip_to = [&](model::CaseNumber number) {
    for (; entry != entries.end() && entry->file.number < number; ++entry) plan.gone.push_back(entry->file.number);
  };
  for (const CaseFile& file : plan.folder.files) {
    skip_to(file.number);
    Plan::Entry& next = plan.entries.emplace_back();
    if (entry != entries.end() && entry->file.number == file.number) {
      next.entry = *entry;
      next.known = entry->file.signature == file.signature;
      if (entry->broken == 0) next.content = entry->content;
      ++entry;
    }
    next.entry.file = file;
  }
  for (; entry != entries.end(); ++entry) plan.gone.push_back(entry->file.number);
  return plan;
}

Result<bool> Index::twice(const std::vector<Plan>& plans, const std::vector<Folder>& gone, bool current) {
  std::vector<model::CaseNumber> numbers;
  std::set<std::string> looked_into;  // or not there any more: what was known of them is old
  for (const Plan& plan : plans) looked_into.insert(plan.folder.path);
  for (const Folder& folder : gone) looked_into.insert(folder.path);
  for (const Plan& plan : plans) {
    for (const Plan::Entry& one : plan.entries) {
      numbers.push_back(one.entry.file.number);
      const bool new_here = !one.known && !one.content && one.entry.broken == 0;
      if (!current || !new_here) continue;
      XINFANG_TRY(doubled, elsewhere(one.entry.file.number, looked_into));
      if (doubled) return true;
    }
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
  XINFANG_TRY(current, has_key());
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
  const auto known_of = [&](const CaseFolder* folder) {
    const auto old = by_path.find(folder->path);
    return old == by_path.end() ? nullptr : old->second;
  };
  const auto recall_them = [&]() -> Result<void> {
    for (const CaseFolder* folder : wanted) {
      if (Folder* old = known_of(folder)) XINFANG_CHECK(recall(*old));
    }
    return {};
  };
  XINFANG_TRY(gone, vanished(found, known));
  XINFANG_CHECK(look_into(*disk_, root_, wanted, recall_them));
  std::vector<Plan> plans;
  folders_.clear();
  leftovers_.clear();
  for (CaseFolder* folder : wanted) {
    for (const std::string& name : folder->leftovers) leftovers_.push_back(root_ + "/" + folder->path + "/" + name);
    Folder* old = known_of(folder);
    if (old != nullptr && unchanged(*folder, *old)) {
      folders_.push_back(std::move(*old));
    } else {
      plans.push_back(planned(std::move(*folder), old));
    }
  }
  const auto changed = [&] {
    return !current || !gone.empty() ||
           std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.changed(); });
  };
  if (changed()) {
    XINFANG_TRY(doubled, twice(plans, gone, current));
    if (doubled) return fail(ErrorKind::failure, literal("a number is there twice"));
  }
  std::vector<Error> broken = read_again(plans, make);
  if (changed()) {
    const auto kept = [&]() -> Result<void> {
      XINFANG_TRY(now, disk_->time_at(root_ + "/.xinfang/clock"));
      const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - began;
      return keep(plans, gone, !current, now - took.count() - slowest_clock);
    }();
    const auto has_body = [](const Plan::Entry& one) { return one.body.has_value(); };
    const bool needed = !current || std::any_of(plans.begin(), plans.end(), [&](const Plan& plan) {
      return std::any_of(plan.entries.begin(), plan.entries.end(), has_body);
    });
    if (!kept && needed) return tl::unexpected(kept.error());  // else only that it was looked into is not kept
  }
  for (const Plan& plan : plans) {
    Folder& folder = folders_.emplace_back(Folder{plan.folder.path, {}, false, {}});
    folder.entries.reserve(plan.entries.size());
    for (const Plan::Entry& one : plan.entries) folder.entries.push_back(one.entry);
  }
  return broken;
}

std::string Index::path_of(const std::string& folder, model::CaseNumber number) const {
  return root_ + "/" + folder + "/" + file_name(number);
}

std::vector<Error> Index::read_again(std::vector<Plan>& plans, const Make& make) {
  std::vector<Error> broken;
  std::vector<std::pair<const Plan*, Plan::Entry*>> tasks;
  for (Plan& plan : plans) {
    for (Plan::Entry& entry : plan.entries) {
      if (!entry.known || entry.entry.broken != 0) tasks.emplace_back(&plan, &entry);
    }
  }
  side_by_side(tasks.size(), enough_cases, [&](std::size_t i) {
    auto [plan, task] = tasks[i];
    const CaseFile file = task->entry.file;
    const std::string path = path_of(plan->folder.path, file.number);
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
    task->traces = std::move(made->traces);
  });
  for (const auto& [plan, task] : tasks) {
    if (task->broken) {
      const CaseFile file = task->entry.file;
      task->entry = {};
      task->entry.file = file;
      task->entry.broken = 1;
      broken.push_back(std::move(*task->broken));
    } else if (task->body) {
      task->known = false;  // also one that was broken and reads well now without another signature
    }
  }
  return broken;
}

std::vector<model::CaseNumber> Index::numbers() const {
  std::vector<model::CaseNumber> all;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) all.push_back(entry.file.number);
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<Index::Unchecked> Index::unchecked() const {
  std::vector<Unchecked> all;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) {
      if (entry.sound != 0 || entry.broken != 0) continue;
      all.push_back({entry, path_of(folder.path, entry.file.number)});
    }
  }
  std::sort(all.begin(), all.end(),
            [](const Unchecked& a, const Unchecked& b) { return a.entry.file.number < b.entry.file.number; });
  return all;
}

Result<void> Index::select(const Choose& choose, const Make& make, const Visit& visit) {
  std::vector<std::pair<const IndexEntry*, const Folder*>> chosen;
  for (const Folder& folder : folders_) {
    for (const IndexEntry& entry : folder.entries) {
      if (entry.broken == 0 && (entry.always != 0 || choose(entry))) chosen.emplace_back(&entry, &folder);
    }
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const auto& a, const auto& b) { return a.first->file.number < b.first->file.number; });
  XINFANG_TRY(reading, Transaction::begin(database_, Transaction::Kind::reading));  // one for all the rows
  XINFANG_TRY(body, database_.prepare("SELECT body FROM bodies WHERE number = ?"));
  for (const auto& [entry, folder] : chosen) {
    const model::CaseNumber number = entry->file.number;
    XINFANG_TRY(there, body.bind(0, row_of(number)).step());
    auto bytes = there ? checked_sum(body.bytes(0)) : std::optional<std::string_view>();
    if (there && !bytes) return unusable("a damaged body");
    if (bytes && bytes->starts_with(as_bytes(entry->content))) {
      bytes->remove_prefix(sizeof entry->content);
      XINFANG_CHECK(visit(*bytes));
    } else {  // somebody has written the case since it was looked at
      const std::string path = path_of(folder->path, number);
      XINFANG_TRY(file, disk_->read(path));
      XINFANG_TRY(made, make(number, path, file));
      XINFANG_CHECK(visit(made.body));
    }
    body.reset();
  }
  return reading.commit();
}

}  // namespace xinfang::store
