#include "xinfang/store/index.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <map>

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

constexpr std::size_t worth_a_thread = 200;  ///< files to read

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

Result<bool> Index::known(model::CaseNumber number) {
  XINFANG_TRY(body, database_.prepare("SELECT 1 FROM bodies WHERE number = ?"));
  return body.bind(0, row_of(number)).step();
}

Index::Plan Index::planned(const CaseFolder& found, const Folder* known) {
  const std::vector<IndexEntry> none;
  const std::vector<IndexEntry>& entries = known == nullptr ? none : known->entries;
  Plan plan{found, {}, {}, known != nullptr && known->seen == found.seen};
  plan.entries.reserve(found.files.size());
  auto entry = entries.begin();
  const auto skip_to = [&](model::CaseNumber number) {
    for (; entry != entries.end() && entry->file.number < number; ++entry) plan.gone.push_back(entry->file.number);
  };
  for (const CaseFile& file : found.files) {
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

Result<bool> Index::twice(const std::vector<Plan>& plans, const std::vector<Folder>& gone, Look look) {
  std::vector<model::CaseNumber> numbers;
  std::vector<model::CaseNumber> moved;
  for (const Plan& plan : plans) moved.insert(moved.end(), plan.gone.begin(), plan.gone.end());
  for (const Folder& folder : gone) {
    for (const IndexEntry& entry : folder.entries) moved.push_back(entry.file.number);
  }
  for (const Plan& plan : plans) {
    for (const Plan::Entry& one : plan.entries) {
      const model::CaseNumber number = one.entry.file.number;
      numbers.push_back(number);
      const bool new_here = !one.known && !one.content && one.entry.broken == 0;
      if (look == Look::files || !new_here || std::find(moved.begin(), moved.end(), number) != moved.end()) continue;
      XINFANG_TRY(elsewhere, known(number));
      if (elsewhere) return true;
    }
  }
  std::sort(numbers.begin(), numbers.end());
  return std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end();
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
    const bool unchanged = old != by_path.end() && old->second->seen == folder.seen && !old->second->again;
    if (look == Look::files || !unchanged) wanted.push_back(&folder);
  }
  XINFANG_CHECK(look_into(*disk_, root_, wanted));
  std::vector<Plan> plans;
  leftovers_.clear();
  for (const CaseFolder* folder : wanted) {
    const auto old = by_path.find(folder->path);
    if (old != by_path.end()) XINFANG_CHECK(recall(*old->second));
    plans.push_back(planned(*folder, old == by_path.end() ? nullptr : old->second));
    for (const std::string& name : folder->leftovers) leftovers_.push_back(root_ + "/" + folder->path + "/" + name);
  }
  std::vector<Folder> gone;
  for (const CaseFolder& folder : found) by_path.erase(folder.path);
  for (const auto& [path, folder] : by_path) {
    XINFANG_CHECK(recall(*folder));
    gone.push_back(*folder);
  }
  const auto changed = [&] {
    return !current || !gone.empty() ||
           std::any_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.changed(); });
  };
  if (changed()) {
    XINFANG_TRY(doubled, twice(plans, gone, current ? look : Look::files));
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
  folders_.clear();
  for (const Plan& plan : plans) {
    Folder& folder = folders_.emplace_back(Folder{plan.folder.path, {}, false, {}});
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
    auto bytes = checked_sum(body.bytes(0));
    // A body of another time: a power cut, or somebody who looked at the files earlier and wrote later.
    if (!bytes || !bytes->starts_with(as_bytes(entry->content))) return unusable("a damaged body");
    bytes->remove_prefix(sizeof entry->content);
    XINFANG_CHECK(visit(*bytes));
    body.reset();
  }
  return {};
}

}  // namespace xinfang::store
