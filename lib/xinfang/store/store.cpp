#include "xinfang/store/store.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "xinfang/codec/case_file.h"
#include "xinfang/model/office.h"
#include "xinfang/store/lock.h"
#include "xinfang/store/replace.h"
#include "xinfang/store/scan.h"

namespace xinfang::store {

namespace {

std::string unfinished_in(const std::string& folder, model::CaseNumber number) {
  return unfinished_of(folder + "/" + file_name(number));
}

/// Below the store.
std::string folder_of(const rules::NewCase& admitted) {
  const date::year_month_day day{admitted.value().events.front().at.day()};
  return fmt::format("cases/{:04}/{:02}", admitted.value().number.year, static_cast<unsigned>(day.month()));
}

/// Two clones that were merged may have given one number twice.
Error doubled(model::CaseNumber number, const std::string& first, const std::string& second) {
  return {ErrorKind::invalid_data, msg("case {0} is here and in '{1}'", to_string(number), first),
          msg("compare the two and move the wrong one out of cases/"), Place{second, 1, 1, ""}};
}

/// The case has the event; only the medium did not confirm it. To say no more than “failed” would make people repeat
/// it.
Error unconfirmed(model::CaseNumber number, const Error& trouble) {
  return {ErrorKind::failure,
          msg("case {0} was written, but the disk did not confirm it: {1}", to_string(number), trouble.what),
          msg("look with xinfang show {0} before you repeat it", to_string(number))};
}

/// Cases up to `last` are there for good; repeating everything would double them.
Error stopped(std::size_t written, std::size_t all, model::CaseNumber last, const Error& trouble) {
  return {trouble.kind,
          msg("{0} of {1} cases were written, the last is {2}; then: {3}", written, all, to_string(last), trouble.what),
          msg("look with xinfang list before you repeat it")};
}

}  // namespace

Error no_such_case(model::CaseNumber number) {
  return {ErrorKind::not_found, msg("there is no case {0}", to_string(number)), msg("xinfang list shows the numbers")};
}

Result<std::string> Store::find(model::CaseNumber number) const {
  XINFANG_CHECK(disk_->list(root_ + "/cases"));  // an error when it is a link out of the store
  const std::string year = fmt::format("{}/cases/{:04}", root_, number.year);
  XINFANG_TRY(months, disk_->list(year));
  std::string found;
  for (const std::string& month : months) {
    if (!all_digits(month, 2)) continue;
    const std::string folder = year + "/" + month;
    const std::string path = folder + "/" + file_name(number);
    const auto there = disk_->signature(path);
    if (!there && there.error().kind == ErrorKind::not_found) continue;
    if (!there) return tl::unexpected(there.error());
    if (!found.empty()) return tl::unexpected(doubled(number, found, path));
    if (disk_->is_link(folder)) XINFANG_CHECK(disk_->list(folder));  // an error: it leads out of the store
    found = path;
  }
  if (!found.empty()) return found;
  return tl::unexpected(no_such_case(number));
}

Result<Loaded> Store::read(model::CaseNumber number, const std::string& path, std::string_view bytes) {
  XINFANG_TRY(reading, codec::read_case(bytes, path));
  if (reading.value.number != number) {
    const auto at = bytes.find("number:");
    const int line =
        at == bytes.npos
            ? 1
            : 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    return fail_at(
        Place{path, line, 1, ""},
        msg("the file holds case {0}, its name says {1}", to_string(reading.value.number), to_string(number)),
        msg("compare: a wrong name is put right, a number that was changed is put back, a copy is moved out of "
            "cases/"));
  }
  return Loaded{std::move(reading.value), path, std::move(reading.notices)};
}

Result<Loaded> Store::load(model::CaseNumber number) const {
  XINFANG_TRY(path, find(number));
  XINFANG_TRY(bytes, disk_->read(path));
  return read(number, path, bytes);
}

Result<void> Store::each(const std::function<void(Result<Loaded>)>& visit) const {
  std::map<model::CaseNumber, std::string> files;
  XINFANG_TRY(folders, scan(*disk_, root_));
  for (const CaseFolder& folder : folders) {
    for (const CaseFile& file : folder.files) {
      const std::string path = root_ + "/" + folder.path_of(file.number);
      const auto [first, added] = files.emplace(file.number, path);
      if (!added) visit(tl::unexpected(doubled(file.number, first->second, path)));
    }
  }
  for (const auto& [number, path] : files) {
    const auto bytes = disk_->read(path);
    visit(bytes ? read(number, path, *bytes) : tl::unexpected(bytes.error()));
  }
  return {};
}

Result<void> Store::could_keep(model::CaseNumber number, const model::Event& attached,
                               const std::string& material) const {
  XINFANG_TRY(path, find(number));
  return store::could_keep(*disk_, path, attached, material);
}

Result<Store::WithMaterials> Store::load_with_materials(model::CaseNumber number) const {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));
  XINFANG_TRY(loaded, load(number));
  const std::string folder = materials_of(loaded.path);
  std::optional<Materials> beside;
  if (disk_->exists(folder)) {
    XINFANG_TRY(listed, list_materials(*disk_, folder));
    beside = std::move(listed);
  }
  (void)lock;
  return WithMaterials{std::move(loaded), std::move(beside)};
}

Result<rules::Change> Store::append(model::CaseNumber number, const Decide& decide, const Aid& aid,
                                    const std::string* material) {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));
  XINFANG_TRY(path, find(number));
  XINFANG_TRY(before, disk_->read(path));
  XINFANG_TRY(loaded, read(number, path, before));
  XINFANG_TRY(change, decide(loaded.value));
  XINFANG_TRY(after, codec::append_event(before, path, change.event()));
  const auto folder = aid.wrote ? disk_->signature(parent(path)) : Signature{};
  if ((change.event().type == "attached") != (material != nullptr)) {
    return fail(ErrorKind::failure, msg("an attachment comes with its file, and nothing else does"));
  }
  if (material != nullptr) XINFANG_CHECK(keep_material(*disk_, path, change.event(), *material));
  XINFANG_CHECK(
      replace(*disk_, path, before, after, [&](const Error& trouble) { return unconfirmed(number, trouble); }));
  if (aid.wrote && folder) aid.wrote({number, parent(path).substr(root_.size() + 1), *folder, after});
  (void)lock;
  return std::move(change);
}

Result<int> Store::highest_listed(int year, int after, int before) const {
  XINFANG_CHECK(disk_->list(root_ + "/cases"));  // an error when it is a link out of the store
  int highest = after;
  const std::string folder = fmt::format("{}/cases/{:04}", root_, year);
  XINFANG_TRY(months, disk_->list(folder));
  for (const std::string& month : months) {
    XINFANG_TRY(names, disk_->list(folder + "/" + month));
    for (const std::string& name : names) {
      // Only writers make these, and this is the only writer now.
      if (name.starts_with(unfinished)) XINFANG_CHECK(disk_->remove(folder + "/" + month + "/" + name));
      const auto number = number_in(name);
      if (number && number->serial > after && number->serial < before) highest = std::max(highest, number->serial);
    }
  }
  return highest;
}

Result<int> Store::last_serial(int year, int block, const Aid& aid) const {
  const int after = block * model::serials_per_block;
  const int before = after + model::serials_per_block;
  const auto known = aid.highest ? aid.highest(year, after, before) : std::nullopt;
  if (!known) return highest_listed(year, after, before);
  // A file that cannot be read has a number all the same.
  int last = *known;
  for (;; ++last) {
    const auto taken = find({year, last + 1});
    if (!taken && taken.error().kind == ErrorKind::not_found) return last;
    if (!taken && taken.error().kind != ErrorKind::invalid_data) return tl::unexpected(taken.error());
  }
}

Result<std::string> Store::write_new(const rules::NewCase& admitted) const {
  const model::Case& value = admitted.value();
  const std::string folder = root_ + "/" + folder_of(admitted);
  XINFANG_CHECK(disk_->make_directories(parent(folder)));
  XINFANG_CHECK(disk_->make_directories(folder));
  const std::string path = folder + "/" + file_name(value.number);
  const std::string fresh = unfinished_in(folder, value.number);
  const std::string bytes = codec::write_case(value);
  XINFANG_TRY(back, codec::read_case(bytes, path));
  if (back.value != value) return fail(ErrorKind::failure, msg("case {0} does not read back", to_string(value.number)));
  XINFANG_CHECK(disk_->remove(fresh));
  XINFANG_CHECK(disk_->write(fresh, bytes));
  XINFANG_CHECK(disk_->link(fresh, path));
  return folder;
}

Result<void> Store::number(std::vector<rules::NewCase>& cases, int block, const Aid& aid) const {
  std::map<int, int> highest;
  for (rules::NewCase& one : cases) {
    const int year = static_cast<int>(date::year_month_day{one.value().events.front().at.day()}.year());
    if (!highest.contains(year)) {
      XINFANG_TRY(serial, last_serial(year, block, aid));
      highest[year] = serial;
    }
    const int serial = ++highest[year];
    if (serial >= (block + 1) * model::serials_per_block) {
      return fail(ErrorKind::failure, msg("the numbers of {0} are used up in this block", year),
                  msg("add a desk with another block to office.yaml"));
    }
    one.number({year, serial});
  }
  return {};
}

Result<void> Store::write_all(const std::vector<rules::NewCase>& cases, const Progress& progress,
                              std::size_t& written) const {
  std::set<std::string> folders;
  for (const rules::NewCase& one : cases) {
    XINFANG_TRY(folder, write_new(one));
    ++written;
    folders.insert(folder);
    XINFANG_CHECK(disk_->remove(unfinished_in(folder, one.value().number)));
    if (progress) progress(written, cases.size());
  }
  for (const std::string& folder : folders) {
    XINFANG_CHECK(disk_->sync_directory(folder));
    XINFANG_CHECK(disk_->sync_directory(parent(folder)));
  }
  return disk_->sync_directory(root_ + "/cases");
}

Result<std::vector<rules::NewCase>> Store::create(int block, const Make& make, const Progress& progress,
                                                  const Aid& aid) {
  XINFANG_TRY(lock, Lock::take(root_, options_.owner, options_.patience));
  XINFANG_TRY(cases, make());
  XINFANG_CHECK(number(cases, block, aid));
  const bool one = cases.size() == 1 && aid.wrote;
  const std::string folder = one ? folder_of(cases.front()) : "";
  const auto before = one ? disk_->signature(root_ + "/" + folder) : Signature{};
  std::size_t written = 0;
  const auto done = write_all(cases, progress, written);
  if (one && before && done) {
    const model::Case& made = cases.front().value();
    aid.wrote({made.number, folder, *before, codec::write_case(made)});
  }
  (void)lock;
  if (done) return std::move(cases);
  if (written == 0) return tl::unexpected(done.error());
  return tl::unexpected(stopped(written, cases.size(), cases[written - 1].value().number, done.error()));
}

}  // namespace xinfang::store
