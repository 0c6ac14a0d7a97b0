#include "xinfang/store/scan.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include "xinfang/store/replace.h"

namespace xinfang::store {

namespace {

constexpr std::string_view extension = ".yaml";
constexpr std::size_t worth_a_thread = 5000;  ///< files; below that starting one takes longer than it saves

Result<void> look_into(Disk& disk, const std::string& root, CaseFolder& folder) {
  XINFANG_TRY(entries, disk.signatures(root + "/" + folder.path));
  for (const auto& [name, signature] : entries) {
    if (const auto number = number_in(name)) folder.files.push_back({*number, signature});
  }
  std::sort(folder.files.begin(), folder.files.end(),
            [](const CaseFile& a, const CaseFile& b) { return a.number < b.number; });
  return {};
}

Result<std::vector<CaseFolder>> folders_of(Disk& disk, const std::string& root) {
  std::vector<CaseFolder> folders;
  XINFANG_TRY(years, disk.list(root + "/cases"));
  for (const std::string& year : years) {
    if (!all_digits(year, 4)) continue;
    XINFANG_TRY(months, disk.list(root + "/cases/" + year));
    for (const std::string& month : months) {
      if (all_digits(month, 2)) folders.push_back({"cases/" + year + "/" + month, {}});
    }
  }
  return folders;
}

/// One folder after the other, by a second thread, too, once there are many files.
class Walk {
 public:
  Walk(Disk& disk, const std::string& root, std::vector<CaseFolder>& folders)
      : disk_(disk), root_(root), folders_(folders), outcomes_(folders.size()) {}

  Result<void> run() {
    std::thread helper;
    std::size_t seen = 0;
    for (std::size_t i = next_++; i < folders_.size(); i = next_++) {
      outcomes_[i] = look_into(disk_, root_, folders_[i]);
      seen += folders_[i].files.size();
      if (seen > worth_a_thread && !helper.joinable()) helper = std::thread([this] { help(); });
    }
    if (helper.joinable()) helper.join();
    for (const Result<void>& outcome : outcomes_) XINFANG_CHECK(outcome);
    return {};
  }

 private:
  void help() {
    for (std::size_t i = next_++; i < folders_.size(); i = next_++) {
      outcomes_[i] = look_into(disk_, root_, folders_[i]);
    }
  }

  Disk& disk_;
  const std::string& root_;
  std::vector<CaseFolder>& folders_;
  std::vector<Result<void>> outcomes_;
  std::atomic<std::size_t> next_ = 0;
};

}  // namespace

std::optional<model::CaseNumber> number_in(std::string_view file_name) {
  if (!file_name.ends_with(extension)) return std::nullopt;
  return model::parse_case_number(file_name.substr(0, file_name.size() - extension.size()));
}

std::string file_name(model::CaseNumber number) {
  return to_string(number) + std::string(extension);
}

std::string CaseFolder::path_of(model::CaseNumber number) const {
  return path + "/" + file_name(number);
}

Result<std::vector<CaseFolder>> scan(Disk& disk, const std::string& root) {
  XINFANG_TRY(folders, folders_of(disk, root));
  XINFANG_CHECK(Walk(disk, root, folders).run());
  return std::move(folders);
}

}  // namespace xinfang::store
