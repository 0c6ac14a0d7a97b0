#include "xinfang/office/policy_files.h"

#include <algorithm>
#include <optional>

#include "xinfang/base/builtin.h"
#include "xinfang/base/text.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/office/merit_names.h"
#include "xinfang/office/office.h"
#include "xinfang/office/policy_references.h"
#include "xinfang/store/disk.h"

namespace xinfang::office {

namespace {

struct Source {
  std::string path;
  std::string bytes;
};

std::optional<Source> builtin(const std::string& id) {
  for (const BuiltinFile& file : builtin_policies()) {
    if (file.name == id + ".yaml") return Source{std::string(file.name), std::string(file.text)};
  }
  return std::nullopt;
}

Error unknown_policy(const std::string& id) {
  const Message all = joined(builtin_policy_ids());
  const auto meant = text::closest(id, builtin_policy_ids());
  return {ErrorKind::usage, msg("there is no policy '{0}'", id),
          meant ? msg("did you mean '{0}'? built in are: {1}; or give a file", *meant, all)
                : msg("built in are: {0}; or give a file", all)};
}

Result<Source> find_source(store::Disk& disk, const std::string& id, const std::string& root) {
  const std::string own = root + "/policies/base/" + id + ".yaml";
  if (!root.empty() && disk.exists(own)) {
    XINFANG_TRY(bytes, disk.read(own));
    return Source{own, std::move(bytes)};
  }
  if (auto source = builtin(id)) return std::move(*source);
  return tl::unexpected(unknown_policy(id));
}

/// Whether the policy has the statement that `drop:` names.
bool states(const model::Policy& policy, const std::string& statement) {
  const auto among = [&](const auto& list, const char* prefix) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return prefix + one.id == statement; });
  };
  return among(policy.deadlines, "deadlines/") || among(policy.routes, "routes/") ||
         among(policy.sign_offs, "sign_offs/") || among(policy.requirements, "requirements/") ||
         among(policy.escalation, "escalation/") || (statement == "chain" && policy.chain) ||
         (statement == "final" && policy.final) || among(policy.duties, "duties/") || among(policy.merit, "merit/") ||
         (statement == "limits/representatives" && policy.limits.representatives > 0);
}

/// A policy with what it extends, and where each statement stands.
struct Assembled {
  model::Policy policy;
  Places places;
};

Result<Assembled> resolve(store::Disk& disk, const Source& source, const std::string& root,
                          std::vector<std::string> seen) {
  XINFANG_TRY(file, codec::read_policy(source.bytes, source.path));
  if (!file.extends) return Assembled{std::move(file.own), std::move(file.places)};
  if (std::find(seen.begin(), seen.end(), *file.extends) != seen.end() || *file.extends == file.own.id) {
    return fail(ErrorKind::invalid_data, msg("'{0}': policy '{1}' extends itself", source.path, file.own.id));
  }
  seen.push_back(file.own.id);
  auto parent_source = find_source(disk, *file.extends, root);
  if (!parent_source) {
    Error error = parent_source.error();
    error.kind = ErrorKind::invalid_data;
    error.what = msg("'{0}' extends '{1}', which is nowhere", source.path, *file.extends);
    return tl::unexpected(std::move(error));
  }
  XINFANG_TRY(parent, resolve(disk, *parent_source, root, std::move(seen)));
  for (const std::string& dropped : file.dropped) {
    if (!states(parent.policy, dropped)) {
      return fail(ErrorKind::invalid_data,
                  msg("'{0}': there is no '{1}' to drop in '{2}'", source.path, dropped, parent.policy.id),
                  msg("xinfang policy show {0} lists the statements", parent.policy.id));
    }
  }
  Assembled child{codec::merge(file, parent.policy), std::move(file.places)};
  child.places.merge(std::move(parent.places));
  return child;
}

Result<model::Policy> assemble(store::Disk& disk, const Source& source, const std::string& root) {
  XINFANG_TRY(all, resolve(disk, source, root, {}));
  XINFANG_CHECK(check_references(all.policy, all.places, source.path));
  XINFANG_CHECK(check_merit_names(all.policy, all.places, source.path));
  return std::move(all.policy);
}

bool names_a_file(const std::string& id_or_file) {
  return id_or_file.find('/') != std::string::npos || id_or_file.ends_with(".yaml");
}

}  // namespace

std::vector<std::string> builtin_policy_ids() {
  std::vector<std::string> ids;
  for (const BuiltinFile& file : builtin_policies()) ids.emplace_back(file.name.substr(0, file.name.size() - 5));
  return ids;
}

Result<std::string> read_needed(store::Disk& disk, const std::string& path) {
  auto bytes = disk.read(path);
  if (!bytes && bytes.error().kind == ErrorKind::not_found) {
    bytes.error().kind = ErrorKind::failure;
    bytes.error().hint = msg("check the name of the file");
  }
  return bytes;
}

Result<model::Policy> load_policy_file(store::Disk& disk, const std::string& path, const std::string& root) {
  XINFANG_TRY(bytes, read_needed(disk, path));
  return assemble(disk, Source{path, std::move(bytes)}, root);
}

Result<model::Policy> load_policy(const std::string& id_or_file, const std::string& root) {
  store::Disk disk;
  if (names_a_file(id_or_file)) {
    const std::string in_store = root + "/" + id_or_file;  // as `policy list` names the versions
    const bool inside = !root.empty() && !disk.exists(id_or_file) && disk.exists(in_store);
    return load_policy_file(disk, inside ? in_store : id_or_file, root);
  }
  XINFANG_TRY(source, find_source(disk, id_or_file, root));
  return assemble(disk, source, root);
}

Result<std::vector<PolicyText>> policy_texts(store::Disk& disk, const std::string& id_or_file) {
  std::vector<PolicyText> texts;
  XINFANG_TRY(policy, load_policy(id_or_file, ""));
  if (names_a_file(id_or_file)) {
    XINFANG_TRY(bytes, disk.read(id_or_file));
    texts.push_back({policy.id, std::move(bytes)});
  } else {
    texts.push_back({policy.id, builtin(id_or_file)->bytes});
  }
  for (const std::string& id : policy.ancestry) {
    XINFANG_TRY(source, find_source(disk, id, ""));
    texts.push_back({id, std::move(source.bytes)});
  }
  return texts;
}

Result<std::optional<model::Policy>> parent_of(const model::Policy& policy, const std::string& root) {
  if (policy.ancestry.empty()) return std::optional<model::Policy>();
  XINFANG_TRY(parent, load_policy(policy.ancestry.front(), root));
  return std::optional(std::move(parent));
}

}  // namespace xinfang::office
