#include "xinfang/store/scan.h"

#include <algorithm>

#include "xinfang/store/replace.h"
#include "xinfang/store/side_by_side.h"

namespace xinfang::store {

namespace {

void sort_in(CaseFolder& folder, std::string_view name, const Signature& signature) {
  if (const auto number = number_in(name)) {
    folder.files.push_back({*number, signature});
  } else if (const auto beside = model::parse_case_number(name)) {
    folder.beside.push_back(*beside);
  } else if (name.starts_with(unfinished)) {
    folder.leftovers.emplace_back(name);
  } else if (!name.starts_with('.')) {
    folder.strays.emplace_back(name);
  }
}

Result<void> look_into_one(Disk& disk, const std::string& root, CaseFolder& folder) {
  XINFANG_CHECK(disk.signatures(root + "/" + folder.path, [&](std::string_view name, const Signature& signature) {
    sort_in(folder, name, signature);
  }));
  std::sort(folder.files.begin(), folder.files.end(),
            [](const CaseFile& a, const CaseFile& b) { return a.number < b.number; });
  std::erase_if(folder.beside, [&](model::CaseNumber number) {
    const auto before = [](const CaseFile& file, model::CaseNumber other) { return file.number < other; };
    const auto file = std::lower_bound(folder.files.begin(), folder.files.end(), number, before);
    if (file != folder.files.end() && file->number == number) return false;
    folder.strays.push_back(to_string(number));  // beside no case
    return true;
  });
  return {};
}

}  // namespace

std::optional<model::CaseNumber> number_in(std::string_view file_name) {
  if (!file_name.ends_with(case_extension)) return std::nullopt;
  return model::parse_case_number(file_name.substr(0, file_name.size() - case_extension.size()));
}

std::string file_name(model::CaseNumber number) {
  return to_string(number) + std::string(case_extension);
}

std::string CaseFolder::path_of(model::CaseNumber number) const {
  return path + "/" + file_name(number);
}

std::string CaseFolder::beside_of(model::CaseNumber number) const {
  return path + "/" + to_string(number);
}

Result<std::vector<CaseFolder>> case_folders(Disk& disk, const std::string& root) {
  std::vector<CaseFolder> folders;
  XINFANG_TRY(years, disk.list(root + "/cases"));
  for (const std::string& year : years) {
    if (!all_digits(year, 4)) continue;
    const std::string below = "cases/" + year;
    XINFANG_CHECK(disk.signatures(root + "/" + below, [&](std::string_view month, const Signature& signature) {
      if (all_digits(month, 2)) folders.push_back({below + "/" + std::string(month), signature});
    }));
  }
  std::sort(folders.begin(), folders.end(), [](const CaseFolder& a, const CaseFolder& b) { return a.path < b.path; });
  return folders;
}

Result<std::vector<std::string>> stray_folders(Disk& disk, const std::string& root) {
  std::vector<std::string> strays;
  const auto look = [&](const std::string& folder, std::size_t digits) -> Result<void> {
    XINFANG_TRY(names, disk.list(folder));
    for (const std::string& name : names) {
      if (!name.starts_with('.') && !all_digits(name, digits)) strays.push_back(folder + "/" + name);
    }
    return {};
  };
  const std::string cases = root + "/cases";
  XINFANG_CHECK(look(cases, 4));
  XINFANG_TRY(years, disk.list(cases));
  for (const std::string& year : years) {
    if (all_digits(year, 4)) XINFANG_CHECK(look(cases + "/" + year, 2));
  }
  return strays;
}

Result<void> look_into(Disk& disk, const std::string& root, const std::vector<CaseFolder*>& folders,
                       const std::function<Result<void>()>& meanwhile) {
  std::vector<Result<void>> outcomes(folders.size() + 1);
  side_by_side(outcomes.size(), enough_folders, [&](std::size_t i) {
    if (i > 0) outcomes[i] = look_into_one(disk, root, *folders[i - 1]);
    if (i == 0 && meanwhile) outcomes[i] = meanwhile();
  });
  for (const Result<void>& outcome : outcomes) XINFANG_CHECK(outcome);
  return {};
}

Result<std::vector<CaseFolder>> scan(Disk& disk, const std::string& root) {
  XINFANG_TRY(folders, case_folders(disk, root));
  std::vector<CaseFolder*> all;
  for (CaseFolder& folder : folders) all.push_back(&folder);
  XINFANG_CHECK(look_into(disk, root, all));
  return std::move(folders);
}

}  // namespace xinfang::store
