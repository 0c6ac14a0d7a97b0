#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/store/disk.h"

namespace xinfang::store {

/// A case file as the directory shows it, unread. Without padding: compared and kept as bytes.
struct CaseFile {
  model::CaseNumber number;
  Signature signature;

  friend bool operator==(const CaseFile&, const CaseFile&) = default;
};
static_assert(std::has_unique_object_representations_v<CaseFile>);

struct CaseFolder {
  std::string path;                         ///< below the store: `cases/2026/03`
  Signature seen{};                         ///< of the folder itself, from before it was looked into
  std::vector<CaseFile> files{};            ///< by number
  std::vector<std::string> leftovers{};     ///< names of what a writer did not finish
  std::vector<std::string> strays{};        ///< names of what is no case file, and not hidden
  std::vector<model::CaseNumber> beside{};  ///< cases that have a folder for what is kept beside them, see materials.h

  std::string path_of(model::CaseNumber number) const;    ///< of the file, below the store
  std::string beside_of(model::CaseNumber number) const;  ///< of that folder
};

/// Every case file of the store, looked at (stat) and not read; large stores by two threads.
Result<std::vector<CaseFolder>> scan(Disk& disk, const std::string& root);

/// The same in two steps: the folders, by path, and what is in some of them. `meanwhile` is called once, beside it.
Result<std::vector<CaseFolder>> case_folders(Disk& disk, const std::string& root);
Result<void> look_into(Disk& disk, const std::string& root, const std::vector<CaseFolder*>& folders,
                       const std::function<Result<void>()>& meanwhile = {});

/// What stands in `cases` and in its years and is no folder of a year or a month, and not hidden: whole paths.
Result<std::vector<std::string>> stray_folders(Disk& disk, const std::string& root);

inline constexpr std::string_view case_extension = ".yaml";

/// The number a file's name stands for; nothing for any other file.
std::optional<model::CaseNumber> number_in(std::string_view file_name);
std::string file_name(model::CaseNumber number);

}  // namespace xinfang::store
