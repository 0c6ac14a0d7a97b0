#pragma once

#include <date/date.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "catch.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/office/init.h"
#include "xinfang/office/office.h"
#include "xinfang/rules/registration.h"
#include "xinfang/rules/verdict.h"
#include "xinfang/store/disk.h"

/// The county office of examples/: its people, its regulations, and cases to try the rules on.
namespace office_fixture {

using namespace xinfang;
using Fields = std::vector<std::pair<std::string, std::string>>;

inline std::string in_project(const std::string& path) {
  return std::string(XINFANG_SOURCE_DIR) + "/" + path;
}

inline std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot open " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_bytes(const std::string& path, const std::string& bytes) {
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  if (!(file << bytes).flush()) throw std::runtime_error("cannot write " + path);
}

/// The value of something that must have gone well.
template <class T>
T value_of(Result<T> result) {
  if (!result) throw std::runtime_error(english(result.error().what) + " | " + english(result.error().hint));
  return std::move(*result);
}

/// A folder of its own, gone when the test is.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "xinfang-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
    path = name;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;  // a destructor cannot fail the test
    std::filesystem::remove_all(path, ignored);
  }

  std::string path;
};

/// Minutes of the office's local time: `2026-03-02 09:15`, or a day alone for nine o'clock.
inline model::Moment at(const std::string& text) {
  const std::string day = text.substr(0, 10);
  const std::string time = text.size() > 11 ? text.substr(11) : "09:00";
  return value_of(calendar::parse_moment(day + "T" + time + ":00+08:00"));
}

inline model::Day day(const std::string& text) {
  return value_of(calendar::parse_day(text));
}

/// Different bits each call, the same in each run.
inline RandomBits counting() {
  return [count = std::uint64_t{0}]() mutable { return ++count; };
}

inline Ulid next_eid() {
  static const RandomBits bits = counting();
  return make_ulid(1'772'000'000'000, bits);
}

inline const model::Staff& county_staff() {
  static const model::Staff staff =
      value_of(codec::read_staff(bytes_of(in_project("examples/county-office/staff.yaml")), "staff.yaml"));
  return staff;
}

inline const calendar::Calendar& builtin_calendar() {
  static const calendar::Calendar calendar = value_of(office::load_calendar({}));
  return calendar;
}

/// The policy as the examples state it, in force from its own day.
inline const model::PolicyBook& policy_book(const std::string& id) {
  static std::map<std::string, model::PolicyBook> books;
  const auto known = books.find(id);
  if (known != books.end()) return known->second;
  model::Policy policy = value_of(office::load_policy(in_project("examples/policies/" + id + ".yaml"), ""));
  const model::Day effective = *policy.effective;
  return books.emplace(id, model::PolicyBook({{effective, std::move(policy)}})).first->second;
}

inline model::Event event(std::string type, std::string by, const std::string& when, const Fields& fields = {}) {
  model::Event made;
  made.eid = next_eid();
  made.type = std::move(type);
  made.by = PersonId{std::move(by)};
  made.at = at(when);
  for (const auto& [name, value] : fields) made.set(name, value);
  return made;
}

inline model::Intake petition(const std::string& received, const std::string& level = "ordinary") {
  model::Intake intake;
  intake.received = at(received);
  intake.channel = "network";  // of letters and visits the county asks more
  intake.kind = "appeal";
  intake.level = level;
  intake.title = "电梯停用";
  intake.petitioners = {{"段玉梅", "", "", "", false}};  // no address: nobody to tell in writing
  return intake;
}

/// One line for each thing the rules said.
inline std::string told(const std::string& how, const Reason& reason) {
  std::string line =
      how + " " + reason.rule + (reason.cite.empty() ? "" : " " + reason.cite) + ": " + english(reason.what);
  const std::string instead = english(reason.instead);
  return instead.empty() ? line : line + " | " + instead;
}

inline std::string told(const Error& error) {
  if (error.reasons.empty()) return "error: " + english(error.what) + " | " + english(error.hint);
  std::string all;
  for (const Reason& reason : error.reasons) {
    all += (all.empty() ? "" : "\n") + told(reason.overridable ? "refused, unless overruled," : "refused", reason);
  }
  return all;
}

inline std::string told(const rules::Verdict& verdict) {
  std::string all = "allowed";
  for (const Reason& reason : verdict.warnings) all += "\n" + told("warned", reason);
  return all;
}

template <class Accepted>
std::string told(const Result<Accepted>& result) {
  return result ? told(result->verdict()) : told(result.error());
}

/// A case on the desk and the regulation it lies under.
struct Bench {
  const model::PolicyBook* policies = nullptr;
  model::Case of;
  std::optional<model::Moment> now{};  ///< nothing: the clock stands at each event
  const model::Staff* staff = &county_staff();
  const model::State* repeated = nullptr;  ///< of the case that this one repeats

  rules::World world(const model::Moment& clock) const {
    return {*policies, builtin_calendar(), *staff, clock,
            repeated == nullptr ? std::vector<const model::State*>{} : std::vector{repeated}};
  }
  Result<rules::Change> ask(const model::Event& proposed, rules::Mode mode = rules::Mode::live) const {
    return rules::decide(of, proposed, world(now.value_or(proposed.at)), mode);
  }
  std::string says(const model::Event& proposed, rules::Mode mode = rules::Mode::live) const {
    return told(ask(proposed, mode));
  }
  /// The case with the event, which the rules must let through.
  Bench after(const model::Event& proposed) const {
    Bench later = *this;
    later.of.events.push_back(value_of(ask(proposed)).event());
    return later;
  }
  model::State state() const { return model::fold(of); }
  std::vector<rules::DueDate> dues() const { return rules::due_dates(state(), world(of.events.back().at)); }
  /// The last one of that id.
  std::optional<rules::DueDate> due(const std::string& id) const {
    std::optional<rules::DueDate> found;
    for (const rules::DueDate& one : dues()) {
      if (one.id == id) found = one;
    }
    return found;
  }
  std::string legal(const std::string& id) const {
    const auto found = due(id);
    return found ? calendar::to_string(found->limit.legal) : "";
  }
};

inline Result<rules::NewCase> try_register(const std::string& policy, const model::Intake& intake,
                                           const Fields& fields = {}, const std::string& by = "wang-fang",
                                           const model::Staff& staff = county_staff()) {
  model::Case proposed;
  proposed.uid = next_eid();
  proposed.intake = intake;
  proposed.events.push_back(event("registered", by, "2026-01-01", fields));
  proposed.events.front().at = intake.received;
  const Bench bench{&policy_book(policy), {}, {}, &staff};
  return rules::admit(std::move(proposed), bench.world(intake.received));
}

inline Bench registered(const std::string& policy, const model::Intake& intake) {
  Bench bench{&policy_book(policy), value_of(try_register(policy, intake)).value(), {}};
  bench.of.number = {2026, 1};
  return bench;
}

/// What a golden file holds must be what the test makes; XINFANG_UPDATE_GOLDEN=1 rewrites it.
inline void check_golden(const std::string& path_in_project, const std::string& made) {
  const char* update = std::getenv("XINFANG_UPDATE_GOLDEN");
  if (update != nullptr && std::string(update) == "1") write_bytes(in_project(path_in_project), made);
  CHECK(made == bytes_of(in_project(path_in_project)));
}

/// Does not wait for the medium: for tests that write many cases and pull no plug.
class UnsyncedDisk : public store::Disk {
 public:
  Result<void> write(const std::string& path, std::string_view bytes) override {
    if (exists(path)) return fail(ErrorKind::failure, msg("'{0}' exists already", path));
    write_bytes(path, std::string(bytes));
    return {};
  }
  Result<void> sync_file(const std::string&) override { return {}; }
  Result<void> sync_directory(const std::string&) override { return {}; }
};

inline office::Surroundings surroundings(const std::string& now, std::shared_ptr<store::Disk> disk = nullptr) {
  return {at(now).utc(), counting(), "a test", {}, std::move(disk)};
}

/// Makes a store in `root` with the county's people.
inline void found_office(const std::string& root, const std::string& policy) {
  value_of(office::init({root, policy, "青禾县市场监督管理局", "", "Asia/Shanghai"}));
  write_bytes(root + "/staff.yaml", bytes_of(in_project("examples/county-office/staff.yaml")));
}

/// A store in a folder of its own, with the clock at `now`.
struct Founded {
  TemporaryFolder folder;
  office::Office office;

  Founded(const std::string& policy, const std::string& now) : office(open(policy, now)) {}

 private:
  office::Office open(const std::string& policy, const std::string& now) {
    found_office(folder.path, policy);
    return value_of(office::open(folder.path, surroundings(now, std::make_shared<UnsyncedDisk>())));
  }
};

}  // namespace office_fixture
