#include <filesystem>

#include "duty_fixture.h"
#include "failing_disk.h"
#include "xinfang/office/duties.h"
#include "xinfang/store/store.h"

using namespace duty_fixture;

namespace {

/// A folder with a duty log, and the rules of the bureau.
struct LogShelf {
  TemporaryFolder folder;
  Desk desk;

  store::Store store(std::shared_ptr<store::Disk> disk = std::make_shared<store::Disk>()) const {
    return {folder.path, std::move(disk), {"a test", std::chrono::milliseconds(0)}};
  }
  Result<rules::NewEntry> enter(store::Store at_work, const model::Event& proposed) const {
    return at_work.append_duty([&](const model::DutyLog& log) {
      model::Event entry = proposed;
      entry.at = desk.now;
      return rules::enter(log, std::move(entry), desk.world());
    });
  }
  std::size_t entries() const { return value_of(store().duties()).log.entries.size(); }
  std::string path(const std::string& name) const { return folder.path + "/duties/" + name; }
  std::vector<std::string> left_over() const {
    std::vector<std::string> names;
    if (!std::filesystem::exists(folder.path + "/duties")) return names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path + "/duties")) {
      const std::string name = entry.path().filename().string();
      if (name.starts_with(".unfinished-")) names.push_back(name);
    }
    return names;
  }
};

/// Tries to write one entry with the n-th file operation failing, for every n until none fails.
void at_every_fault(std::size_t before) {
  for (const bool for_good : {false, true}) {
    int n = 1;
    for (bool struck = true; struck; ++n) {
      REQUIRE(n < 60);
      INFO("fault at operation " << n << (for_good ? " and after" : ""));
      const LogShelf shelf;
      if (before > 0) value_of(shelf.enter(shelf.store(), reception("2026-11-05", "he-xiulan")));
      const auto disk = std::make_shared<FailingDisk>(n, for_good);
      const auto done = shelf.enter(shelf.store(disk), reception("2026-11-06", "he-xiulan"));
      struck = disk->struck();
      CHECK(done.has_value() != struck);
      const std::size_t entries = shelf.entries();
      CHECK((entries == before || entries == before + 1));
      const bool written = done || english(done.error().what).find("written") != std::string::npos;
      CHECK((entries == before + 1) == written);
      if (!written) CHECK(shelf.enter(shelf.store(), reception("2026-11-06", "he-xiulan")));
      CHECK(shelf.entries() == before + 1);
      CHECK(shelf.enter(shelf.store(), reception("2026-11-07", "he-xiulan")));
      CHECK(shelf.left_over().empty());
    }
    CHECK(n > 5);
  }
}

}  // namespace

TEST_CASE("an entry that fails is not there or whole, and can be tried again") {
  at_every_fault(0);
  at_every_fault(1);
}

TEST_CASE("the log is a file for each month, and only grows") {
  const LogShelf shelf;
  value_of(shelf.enter(shelf.store(), reception("2026-11-05", "he-xiulan")));
  value_of(shelf.enter(shelf.store(), reception("2026-10-05", "he-xiulan")));
  const std::string before = bytes_of(shelf.path("2026/11.yaml"));
  write_bytes(shelf.path("2026/11.yaml"), before + "    # checked by 王芳\n");
  value_of(shelf.enter(shelf.store(), reception("2026-11-06", "he-xiulan")));
  CHECK(bytes_of(shelf.path("2026/11.yaml")).starts_with(before + "    # checked by 王芳\n"));
  std::string all;
  for (const model::Event& entry : value_of(shelf.store().duties()).log.entries) {
    all += to_string(model::number_of(entry)) + " " + entry.get("on") + "; ";
  }
  CHECK(all == "2026-D1 2026-11-05; 2026-D2 2026-10-05; 2026-D3 2026-11-06; ");
}

TEST_CASE("what the rules refuse leaves no file") {
  const LogShelf shelf;
  CHECK_FALSE(shelf.enter(shelf.store(), reception("2026-11-05", "ding-lili")));
  CHECK_FALSE(std::filesystem::exists(shelf.folder.path + "/duties"));
}

TEST_CASE("a log that is not whole takes nothing and is told of") {
  const LogShelf shelf;
  value_of(shelf.enter(shelf.store(), reception("2026-11-05", "he-xiulan")));
  const std::string bytes = bytes_of(shelf.path("2026/11.yaml"));
  const auto fault = [&] {
    const auto refused = shelf.enter(shelf.store(), reception("2026-11-06", "he-xiulan"));
    return refused ? std::string("written") : english(refused.error().what);
  };
  SECTION("a broken month") {
    write_bytes(shelf.path("2026/10.yaml"), "nonsense\n");
    CHECK(fault().find("expected a mapping") != std::string::npos);
    CHECK(shelf.entries() == 1);  // what can be read is read
  }
  SECTION("a copied month") {
    std::string copy = bytes;
    copy.replace(copy.find("2026-11-05\""), 10, "2026-10-05");
    write_bytes(shelf.path("2026/10.yaml"), copy);
    CHECK(fault().find("stands in two files of duties/") != std::string::npos);
  }
  SECTION("a month that is gone") {
    const std::string eid = value_of(shelf.store().duties()).log.entries.front().eid.value;
    value_of(shelf.enter(shelf.store(), Desk::entry("voided", "2026-11-22", {{"entry", eid}, {"reason", "重复"}})));
    std::string alone = bytes_of(shelf.path("2026/11.yaml"));
    alone.erase(alone.find("  - eid"), alone.rfind("  - eid") - alone.find("  - eid"));
    write_bytes(shelf.path("2026/11.yaml"), alone);
    CHECK(fault() == "entry 2026-D2 is about '" + eid + "', which is nowhere");
  }
  SECTION("a link out of the store") {
    std::filesystem::rename(shelf.folder.path + "/duties", shelf.folder.path + "/elsewhere");
    std::filesystem::create_directory_symlink(shelf.folder.path + "/elsewhere", shelf.folder.path + "/duties");
    CHECK(fault().find("is a symbolic link") != std::string::npos);
  }
}

TEST_CASE("two clones that gave one number twice are told when it is used") {
  const TemporaryFolder folder;
  write_bytes(folder.path + "/bureau.yaml", bureau_policy);
  const std::string root = folder.path + "/store";
  found_office(root, folder.path + "/bureau.yaml");
  const auto office = value_of(office::open(root, surroundings("2026-11-22 10:00")));
  const auto log = [&](const std::string& person, const std::string& who) {
    return office::record_duty(
        office,
        {Desk::entry("held", "2026-11-20", {{"duty", "领导接访日"}, {"place", "一楼"}}, person), who, "", false});
  };
  CHECK(value_of(log("王芳", "何秀兰")).entry.by == PersonId{"wang-fang"});
  CHECK(value_of(log("wang-fang@example.org", "ma-lijun")).entry.get("person") == "ma-lijun");
  const std::string path = root + "/duties/2026/11.yaml";
  std::string bytes = bytes_of(path);
  bytes.replace(bytes.find("seq: 2"), 6, "seq: 1");
  write_bytes(path, bytes);
  const auto refused =
      office::record_duty(office, {Desk::entry("voided", "2026-11-22", {{"reason", "重复"}}), "", "D1", false});
  REQUIRE_FALSE(refused);
  CHECK(english(refused.error().what) == "several entries have the number 2026-D1");
}
