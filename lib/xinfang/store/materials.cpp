#include "xinfang/store/materials.h"

#include <algorithm>

#include "xinfang/base/sha256.h"
#include "xinfang/model/material.h"
#include "xinfang/store/replace.h"
#include "xinfang/store/scan.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

tl::unexpected<Error> taken(const std::string& path) {
  return fail(ErrorKind::invalid_data, msg("'{0}' is there already, with another content", path),
              msg("nothing is replaced; keep this one under another name: --as NAME"));
}

std::string path_of(const std::string& case_path, const model::Event& attached) {
  return materials_of(case_path) + "/" + attached.get("file");
}

/// Whether the same bytes are there already.
Result<bool> is_kept(Disk& disk, const std::string& case_path, const model::Event& attached, std::string_view bytes) {
  const std::string& name = attached.get("file");
  XINFANG_CHECK(model::check_material_name(name));
  if (sha256(bytes) != attached.get("sha256")) {
    return fail(ErrorKind::failure, msg("'{0}' is not what was judged", name));
  }
  const std::string folder = materials_of(case_path);
  XINFANG_TRY(names, disk.list(folder));  // an error when it is a link out of the store
  for (const std::string& other : names) {
    if (other != name && model::same_material_name(other, name)) return taken(folder + "/" + other);
  }
  const std::string path = path_of(case_path, attached);
  const auto there = disk.read(path);
  if (there && *there != bytes) return taken(path);
  if (there) return true;
  if (there.error().kind != ErrorKind::not_found) return tl::unexpected(there.error());
  return false;
}

Result<void> write_new(Disk& disk, const std::string& case_path, const std::string& path, std::string_view bytes) {
  const std::string fresh = unfinished_of(path);
  XINFANG_CHECK(disk.write(fresh, bytes));
  XINFANG_CHECK(disk.copy_mode(case_path, fresh));
  XINFANG_CHECK(disk.link(fresh, path));
  return disk.remove(fresh);
}

}  // namespace

std::string materials_of(const std::string& case_path) {
  return case_path.substr(0, case_path.size() - case_extension.size());
}

Result<void> could_keep(Disk& disk, const std::string& case_path, const model::Event& attached,
                        std::string_view bytes) {
  XINFANG_CHECK(is_kept(disk, case_path, attached, bytes));
  return {};
}

Result<void> keep_material(Disk& disk, const std::string& case_path, const model::Event& attached,
                           std::string_view bytes) {
  XINFANG_TRY(kept, is_kept(disk, case_path, attached, bytes));
  const std::string folder = materials_of(case_path);
  const bool new_folder = !disk.exists(folder);
  XINFANG_CHECK(disk.make_directories(folder));
  if (new_folder) XINFANG_CHECK(disk.copy_mode(case_path, folder));
  XINFANG_TRY(names, disk.list(folder));
  for (const std::string& name : names) {
    if (name.starts_with(unfinished)) XINFANG_CHECK(disk.remove(folder + "/" + name));
  }
  const std::string path = path_of(case_path, attached);
  XINFANG_CHECK(kept ? disk.sync_file(path) : write_new(disk, case_path, path, bytes));
  XINFANG_CHECK(disk.sync_directory(folder));
  return disk.sync_directory(parent(folder));
}

Result<Materials> list_materials(Disk& disk, const std::string& folder) {
  Materials all;
  XINFANG_CHECK(disk.signatures(folder, [&](std::string_view name, const Signature& signature) {
    if (name.starts_with(unfinished)) all.unfinished = true;
    if (!name.starts_with('.')) all.files.push_back({std::string(name), signature});
  }));
  std::sort(all.files.begin(), all.files.end(), [](const Material& a, const Material& b) { return a.name < b.name; });
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
