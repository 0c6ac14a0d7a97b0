#include <fmt/format.h>

#include <set>

#include "xinfang/codec/duty_file.h"
#include "xinfang/store/lock.h"
#include "xinfang/store/replace.h"
#include "xinfang/store/store.h"

namespace xinfang::store {

namespace {

constexpr std::string_view extension = ".yaml";

std::string folder_of(const std::string& root) {
  return root + "/duties";
}

std::string path_of(const std::string& root, date::year_month month) {
  return fmt::format("{}/{:04}/{:02}{}", folder_of(root), static_cast<int>(month.year()),
                     static_cast<unsigned>(month.month()), extension);
}

struct MonthFile {
  date::year_month month;
  std::string path;
};

Result<std::vector<MonthFile>> month_files(Disk& disk, const std::string& root) {
  std::vector<MonthFile> files;
  XINFANG_TRY(years, disk.list(folder_of(root)));
  for (const std::string& year : years) {
    if (!all_digits(year, 4)) continue;
    XINFANG_TRY(names, disk.list(folder_of(root) + "/" + year));
    for (const std::string& name : names) {
      if (!name.ends_with(extension) ||
          !all_digits(std::string_view(name).substr(0, name.size() - extension.size()), 2)) {
        continue;
      }
      const date::year_month month{date::year{std::stoi(year)}, date::month{static_cast<unsigned>(std::stoi(name))}};
      if (month.ok()) files.push_back({month, path_of(root, month)});
    }
  }
  return files;
}

/// Copied between files, or about an entry that is not there: what it says cannot be told.
void check_whole(const model::DutyLog& log, std::vector<Error>& broken) {
  std::set<std::string> seen;
  for (const model::Event& entry : log.entries) {
    const std::string number = to_string(model::number_of(entry));
    if (!seen.insert(entry.eid.value).second) {
      broken.push_back({ErrorKind::invalid_data, msg("the entry '{0}' stands in two files of duties/", entry.eid.value),
                        msg("keep it in the file of the month of its day, {0}", entry.get("on"))});
    }
    if (const std::string& about = entry.get("entry"); !about.empty() && log.find(about) == nullptr) {
      broken.push_back({ErrorKind::invalid_data, msg("entry {0} is about '{1}', which is nowhere", number, about),
                        msg("a file of duties/ is missing or was changed; take it from the backup")});
    }
  }
}

/// The log has the entry; only the medium did not confirm it.
Error unconfirmed(const model::Event& entry, const Error& trouble) {
  return {ErrorKind::failure,
          msg("entry {0} was written, but the disk did not confirm it: {1}", to_string(model::number_of(entry)),
              trouble.what),
          msg("look with xinfang duty list before you repeat it")};
}

Result<void> begin_month(Disk& disk, const std::string& root, const std::string& path, const model::Event& entry,
                         date::year_month month) {
  XINFANG_CHECK(disk.make_directories(folder_of(root)));
  XINFANG_CHECK(disk.make_directories(parent(path)));
  XINFANG_CHECK(disk.sync_directory(root));
  XINFANG_CHECK(disk.sync_directory(folder_of(root)));
  const std::string bytes = codec::write_duties(entry);
  XINFANG_TRY(back, codec::read_duties(bytes, path, month));
  if (back.entries != std::vector{entry}) {
    return fail(ErrorKind::failure, msg("entry {0} does not read back", to_string(model::number_of(entry))));
  }
  return create(disk, path, bytes, [&](const Error& trouble) { return unconfirmed(entry, trouble); });
}

}  // namespace

Result<LoadedDuties> Store::duties() const {
  LoadedDuties loaded;
  XINFANG_TRY(files, month_files(*disk_, root_));
  for (const MonthFile& file : files) {
    const auto bytes = disk_->read(file.path);
    auto reading = bytes ? codec::read_duties(*bytes, file.path, file.month) : tl::unexpected(bytes.error());
    if (!reading) {
      loaded.broken.push_back(std::move(reading.error()));
      continue;
    }
    std::move(reading->entries.begin(), reading->entries.end(), std::back_inserter(loaded.log.entries));
    std::move(reading->notices.begin(), reading->notices.end(), std::back_inserter(loaded.notices));
  }
  loaded.log.sort();
  if (loaded.broken.empty()) check_whole(loaded.log, loaded.broken);
  return loaded;
}

Result<rules::NewEntry> Store::append_duty(const DecideEntry& decide) {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));
  XINFANG_TRY(loaded, duties());
  if (!loaded.broken.empty()) return tl::unexpected(std::move(loaded.broken.front()));
  XINFANG_TRY(added, decide(loaded.log));
  const model::Event& entry = added.entry();
  const date::year_month_day day{model::day_of(entry)};
  const date::year_month month{day.year(), day.month()};
  const std::string path = path_of(root_, month);
  if (!disk_->exists(path)) {
    XINFANG_CHECK(begin_month(*disk_, root_, path, entry, month));
  } else {
    XINFANG_TRY(before, disk_->read(path));
    XINFANG_TRY(after, codec::append_duty(before, path, month, entry));
    XINFANG_CHECK(
        replace(*disk_, path, before, after, [&](const Error& trouble) { return unconfirmed(entry, trouble); }));
  }
  (void)lock;
  return std::move(added);
}

}  // namespace xinfang::store
