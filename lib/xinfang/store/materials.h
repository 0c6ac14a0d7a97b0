#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/store/disk.h"

/// What is kept beside a case: cases/2026/03/2026-000123/NAME beside cases/2026/03/2026-000123.yaml. A file is written
/// before the event that names it, and never replaced.
namespace xinfang::store {

/// The folder of what is kept beside the case of that file.
std::string materials_of(const std::string& case_path);

/// Keeps the bytes that the event `attached` describes, flushed to the medium. They may be there already: then a crash
/// came between them and their event, or they were voided. An error of kind invalid_data where others are.
Result<void> keep_material(Disk& disk, const std::string& case_path, const model::Event& attached,
                           std::string_view bytes);

/// What is kept there, in the order of the names; what a writer did not finish left out. Nothing in the folder is read.
struct Material {
  std::string name;
  Signature signature;
};
Result<std::vector<Material>> list_materials(Disk& disk, const std::string& folder);

/// A number for how what is kept looks: with another one something may have changed. Nothing when it changed at that
/// time or later, so that it may have changed again without looking otherwise.
std::optional<std::uint64_t> mark_of(const std::vector<Material>& materials, std::int64_t settled);

}  // namespace xinfang::store
