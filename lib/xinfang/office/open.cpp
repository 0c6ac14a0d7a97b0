#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/zone.h"
#include "xinfang/office/calendar_files.h"
#include "xinfang/office/office.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/store/index.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

/// A disk that keeps a mark of everything read through it, so that what an office was made of can be told again.
class Witness : public store::Disk {
 public:
  /// Files below `root` are told by their names there: it may be spelt in several ways.
  Witness(store::Disk& disk, std::string root) : disk_(disk), root_(std::move(root)) {}

  bool exists(const std::string& path) override { return disk_.exists(path); }
  bool is_link(const std::string& path) override { return disk_.is_link(path); }
  Result<std::vector<std::string>> list(const std::string& path) override { return disk_.list(path); }
  Result<std::string> read(const std::string& path) override {
    auto bytes = disk_.read(path);
    const std::string name = path.starts_with(root_) ? path.substr(root_.size()) : path;
    if (bytes) marks_ += " " + name + " " + std::to_string(store::mark_of(*bytes));
    return bytes;
  }
  std::string read_so_far() const { return marks_; }

 private:
  store::Disk& disk_;
  std::string root_;
  std::string marks_;
};

/// The policy versions of a store, each with what it extends.
Result<model::PolicyBook> read_policies(store::Disk& disk, const std::string& root) {
  std::vector<std::pair<model::Day, model::Policy>> versions;
  XINFANG_TRY(names, disk.list(root + "/policies"));
  for (const std::string& name : names) {
    const std::string path = root + "/policies/" + name;
    if (!name.ends_with(".yaml")) continue;
    XINFANG_TRY(policy, load_policy_file(disk, path, root));
    const model::Day effective = *policy.effective;
    if (name != calendar::to_string(effective) + ".yaml") {
      return fail(ErrorKind::invalid_data,
                  msg("'{0}' holds a policy in force from {1}", path, calendar::to_string(effective)),
                  msg("name the file {0}.yaml", calendar::to_string(effective)));
    }
    versions.emplace_back(effective, std::move(policy));
  }
  if (versions.empty()) {
    return fail(ErrorKind::invalid_data, msg("'{0}' holds no policy", root + "/policies"),
                msg("copy one there as YYYY-MM-DD.yaml, the day it comes into force; xinfang policy list shows the "
                    "built-in ones"));
  }
  return model::PolicyBook(std::move(versions));
}

}  // namespace

std::optional<std::string> find_store(const std::string& directory) {
  store::Disk disk;
  for (std::string folder = directory;; folder.erase(folder.rfind('/'))) {
    if (disk.exists(folder + "/office.yaml")) return folder.empty() ? "/" : folder;
    if (folder.find('/') == std::string::npos) return std::nullopt;
  }
}

Result<model::Moment> local_time(date::sys_seconds moment, const std::string& zone) {
  if (const auto offset = codec::offset_at(zone, moment)) {
    return model::Moment{date::local_seconds{moment.time_since_epoch() + *offset}, *offset};
  }
  return fail(ErrorKind::invalid_data, msg("time zone '{0}' is not known here", zone),
              msg("office.yaml: time_zone: Asia/Shanghai; the package tzdata must be installed"));
}

Ulid Office::next_id() const {
  const auto milliseconds = std::chrono::milliseconds(now.utc().time_since_epoch()).count();
  return make_ulid(static_cast<std::uint64_t>(milliseconds), random);
}

const std::string& Office::store_root() const {
  return store->root();
}

Result<Office> open(const std::string& root, const Surroundings& surroundings) {
  auto disk = surroundings.disk ? surroundings.disk : std::make_shared<store::Disk>();
  Witness witness(*disk, root);
  Office office;
  const std::string config_path = root + "/office.yaml";
  const auto config_bytes = witness.read(config_path);
  if (!config_bytes && config_bytes.error().kind == ErrorKind::not_found) {
    return fail(ErrorKind::no_store, msg("there is no office.yaml in '{0}'", root),
                msg("xinfang init {0} --policy national-2022 --office NAME", text::shell_word(root)));
  }
  if (!config_bytes) return tl::unexpected(config_bytes.error());
  XINFANG_TRY(config, codec::read_office(*config_bytes, config_path));
  office.config = config;
  auto staff_bytes = witness.read(root + "/staff.yaml");
  if (!staff_bytes && staff_bytes.error().kind == ErrorKind::not_found) {  // a store without it is damaged
    staff_bytes.error().kind = ErrorKind::invalid_data;
    staff_bytes.error().hint = msg("get it back from git or a backup");
  }
  if (!staff_bytes) return tl::unexpected(std::move(staff_bytes.error()));
  XINFANG_TRY(staff, codec::read_staff(*staff_bytes, root + "/staff.yaml"));
  office.staff = std::move(staff);
  XINFANG_TRY(policies, read_policies(witness, root));
  office.policies = std::move(policies);
  XINFANG_TRY(calendar, store_calendar(witness, {root, config.region, surroundings.calendar_files}, {}));
  office.calendar = std::move(calendar);
  XINFANG_TRY(now, local_time(surroundings.now, office.config.time_zone));
  office.now = now;
  office.random = surroundings.random;
  office.indexed = surroundings.calendar_files.empty();
  office.sources = witness.read_so_far();
  office.store = std::make_shared<store::Store>(root, disk, store::Store::Options{surroundings.owner});
  return office;
}

}  // namespace xinfang::office
