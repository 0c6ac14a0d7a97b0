#include "xinfang/store/materials.h"

#include <algorithm>

#include "xinfang/base/sha256.h"
#include "xinfang/model/material.h"
#include "xinfang/store/replace.h"
#include "xinfang/store/scan.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

std::string materials_of(const std::string& case_path) {
  return case_path.substr(0, case_path.size() - case_extension.size());
}

Result<void> keep_material(Disk& disk, const std::string& case_path, const model::Event& attached,
                           std::string_view bytes) {
  const std::string& name = attached.get("file");
  XINFANG_CHECK(model::check_material_name(name));
  if (sha256(bytes) != attached.get("sha256"))
    return fail(ErrorKind::failure, msg("'{0}' is not what was judged", name));
  const std::string folder = materials_of(case_path);
  const std::string path = folder + "/" + name;
  XINFANG_CHECK(disk.make_directories(folder));
  XINFANG_CHECK(disk.remove(unfinished_of(path)));
  const auto there = disk.read(path);
  if (there && *there == bytes) return disk.sync_directory(folder);
  if (there) {
    return fail(
        ErrorKind::invalid_data, msg("'{0}' is there already, and no event names it", path),
        msg("look what it is: attach it, too, or move it away; or keep this one under another name: --as NAME"));
  }
  if (there.error().kind != ErrorKind::not_found) return tl::unexpected(there.error());
  return create(disk, path, std::string(bytes), [](const Error& trouble) { return trouble; });
}

Result<std::vector<Material>> list_materials(Disk& disk, const std::string& folder) {
  std::vector<Material> all;
  XINFANG_CHECK(disk.signatures(folder, [&](std::string_view name, const Signature& signature) {
    if (!name.starts_with(unfinished)) all.push_back({std::string(name), signature});
  }));
  std::sort(all.begin(), all.end(), [](const Material& a, const Material& b) { return a.name < b.name; });
  return all;
}

std::optional<std::uint64_t> mark_of(const std::vector<Material>& materials, std::int64_t settled) {
  std::string looks;
  for (const Material& one : materials) {
    if (std::max(one.signature.modified, one.signature.changed) >= settled) return std::nullopt;
    looks.append(one.name).append("/").append(as_bytes(one.signature));
  }
  return materials.empty() ? 0 : sum_of(looks);
}

}  // namespace xinfang::store
