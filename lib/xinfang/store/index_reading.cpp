#include <algorithm>
#include <atomic>
#include <mutex>

#include "xinfang/store/index_rows.h"
#include "xinfang/store/side_by_side.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

/// What was read of so many files is kept before more of it is in memory.
constexpr std::size_t most_files_at_once = 8192;

/// While some is kept, more is read.
constexpr std::size_t batches_at_least = 4;

}  // namespace

/// Whole folders, of which enough has to be read.
struct Index::Batch {
  std::span<Plan> plans;
  std::span<Task> tasks;
  std::atomic<std::size_t> left;  ///< to read
  std::vector<Error> broken{};

  Batch(std::span<Plan> in, std::span<Task> of) : plans(in), tasks(of), left(of.size()) {}
};

std::list<Index::Batch> Index::batches_of(std::vector<Plan>& plans, std::vector<Task>& tasks) {
  std::vector<std::size_t> ends;  // of the tasks, for each plan
  for (Plan& plan : plans) {
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
      const bool stands = plan.are[i] == Plan::Is::known && plan.entries[i].broken == 0;
      if (!stands) tasks.push_back({&plan.folder, &plan.entries[i], &plan.are[i]});
    }
    ends.push_back(tasks.size());
  }
  const std::size_t files_at_once = std::min(most_files_at_once, tasks.size() / batches_at_least + 1);
  std::list<Batch> batches;
  std::size_t first_plan = 0;
  std::size_t first_task = 0;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    if (ends[i] - first_task < files_at_once && i + 1 < plans.size()) continue;
    batches.emplace_back(std::span(plans).subspan(first_plan, i + 1 - first_plan),
                         std::span(tasks).subspan(first_task, ends[i] - first_task));
    first_plan = i + 1;
    first_task = ends[i];
  }
  return batches;
}

void Index::read(Task& task, const Make& make) const {
  const CaseFile& file = task.entry->file;
  const std::string path = path_of(task.folder->path, file.number);
  auto bytes = disk_->read(path);
  if (!bytes) {
    task.made = std::make_unique<Result<Indexed>>(tl::unexpected(std::move(bytes.error())));
    return;
  }
  const std::uint64_t content = sum_of(*bytes);
  const bool read_before = *task.is != Plan::Is::unseen && task.entry->broken == 0;
  if (read_before && task.entry->content == content) return;  // only looked at, or given another time
  task.made = std::make_unique<Result<Indexed>>(make(file.number, path, *bytes));
  if (!*task.made) return;
  IndexEntry& made_entry = (*task.made)->entry;
  made_entry.content = content;
  made_entry.traced = mark_of((*task.made)->traces);
  task.traced = read_before && task.entry->traced == made_entry.traced;
}

/// The entry says what was read. Gives why nothing could be.
std::optional<Error> Index::settle(Task& task) {
  if (!task.made) return std::nullopt;
  const CaseFile file = task.entry->file;
  const bool readable = task.made->has_value();
  *task.entry = readable ? (*task.made)->entry : IndexEntry{};
  task.entry->file = file;
  if (readable) {
    *task.is = Plan::Is::changed;  // also one that was broken and reads well now without another signature
    return std::nullopt;
  }
  task.entry->broken = 1;
  return std::move(task.made->error());
}

std::vector<Error> Index::read_again(std::vector<Plan>& plans, const Make& make, const Keep& keep) {
  std::vector<Task> tasks;
  std::list<Batch> batches = batches_of(plans, tasks);
  std::vector<Batch*> batch_of;
  batch_of.reserve(tasks.size());
  for (Batch& batch : batches) batch_of.insert(batch_of.end(), batch.tasks.size(), &batch);
  std::mutex keeping;
  std::size_t done = 0;
  const auto finish = [&](Batch& batch) {
    const std::lock_guard one_at_a_time(keeping);
    for (Task& task : batch.tasks) {
      if (auto error = settle(task)) batch.broken.push_back(std::move(*error));
    }
    keep(batch.plans, batch.tasks);
    for (Task& task : batch.tasks) task.made.reset();
    done += batch.tasks.size();
    if (progress_) progress_(done, tasks.size());
  };
  side_by_side(tasks.size(), enough_cases, [&](std::size_t i) {
    read(tasks[i], make);
    if (--batch_of[i]->left == 0) finish(*batch_of[i]);
  });
  std::vector<Error> broken;
  for (Batch& batch : batches) {
    if (batch.tasks.empty()) finish(batch);
    std::move(batch.broken.begin(), batch.broken.end(), std::back_inserter(broken));
  }
  return broken;
}

Result<Index::Standing> Index::standing() {
  XINFANG_TRY(state, header());
  XINFANG_TRY(found, scan(*disk_, root_));
  Standing standing;
  for (const CaseFolder& folder : found) standing.files += folder.files.size();
  standing.to_read = standing.files;
  if (!state.ours) return standing;
  standing.is = state.whole ? Standing::Is::whole : Standing::Is::partial;
  XINFANG_TRY(known, kept());
  for (Folder& folder : known) {
    XINFANG_CHECK(recall(folder));
    standing.cases += folder.entries.size();
    const auto same = [&](const CaseFolder& other) { return other.path == folder.path; };
    const auto there = std::find_if(found.begin(), found.end(), same);
    if (there == found.end()) continue;
    const Plan plan = planned(std::move(*there), &folder);
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
      if (plan.are[i] == Plan::Is::known && plan.entries[i].broken == 0) --standing.to_read;
    }
  }
  return standing;
}

}  // namespace xinfang::store
