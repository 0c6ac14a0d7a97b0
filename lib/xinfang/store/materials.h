#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/store/disk.h"

/// What is kept beside a case: cases/2026/03/2026-000123/NAME beside cases/2026/03/2026-000123.yaml. A file is on the
/// medium, with the folders to it, before the event that names it, and is never replaced.
namespace xinfang::store {

/// The folder of what is kept beside the case of that file.
std::string materials_of(const std::string& case_path);

/// Whether the bytes that the event `attached` describes could be kept; nothing is written. They may be there already:
/// then a crash came between them and their event, or they were voided. An error of kind invalid_data where others are,
/// or another name that is the same on some machine.
Result<void> could_keep(Disk& disk, const std::string& case_path, const model::Event& attached, std::string_view bytes);

/// Keeps them, readable for whom the case file is. Call it under the store's lock: what another writer left unfinished
/// there is removed.
Result<void> keep_material(Disk& disk, const std::string& case_path, const model::Event& attached,
                           std::string_view bytes);

/// What lies in such a folder, by name; hidden files left out. None of it is read.
struct Material {
  std::string name;
  Signature signature;
};
struct Materials {
  std::vector<Material> files;
  bool unfinished = false;  ///< a writer was killed, or writes
};
Result<Materials> list_materials(Disk& disk, const std::string& folder);

/// A number for how what is kept looks: with another one something may have changed. Nothing when it changed at that
/// time or later, so that it may have changed again without looking otherwise. Of nothing: 0.
std::optional<std::uint64_t> mark_of(const std::vector<Material>& materials, std::int64_t settled);

}  // namespace xinfang::store
