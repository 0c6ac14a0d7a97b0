#include "xinfang/model/material.h"

#include <filesystem>

#include "catch.h"
#include "failing_disk.h"
#include "store_fixture.h"
#include "xinfang/base/sha256.h"
#include "xinfang/office/cases.h"
#include "xinfang/store/materials.h"

using namespace office_fixture;
using namespace store_fixture;

// What is kept beside a case: once, unchanged, and never in place of anything else.

namespace {

namespace fs = std::filesystem;

model::Event attachment(const std::string& name, const std::string& bytes, const std::string& when = "2026-03-03") {
  return event("attached", "wang-fang", when,
               {{"file", name}, {"bytes", std::to_string(bytes.size())}, {"sha256", sha256(bytes)}});
}

Bench with_scan() {
  return registered("national-2022", petition("2026-03-02")).after(attachment("来信.pdf", "scan"));
}

std::string fault_of(const std::string& name) {
  const auto checked = model::check_material_name(name);
  return checked ? "" : english(checked.error().what);
}

store::Store::Decide attach(const std::string& name, const std::string& bytes) {
  return [=](const model::Case& of) {
    model::Event proposed = attachment(name, bytes);
    proposed.at = of.events.back().at;
    return Bench{&policy_book("national-2022"), of, {}}.ask(proposed);
  };
}

}  // namespace

TEST_CASE("a digest is what sha256sum prints") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(is_sha256(sha256("abc")));
  CHECK(!is_sha256("ba78"));
  CHECK(!is_sha256(sha256("abc") + "0"));
  CHECK(!is_sha256(std::string(64, 'A')));
}

TEST_CASE("a material has a name that every clone can hold") {
  for (const char* name : {"来信.pdf", "scan 1.jpg", "a", "IMG_0001.JPG", "身份证（正面）.png", "x-y.z"}) {
    CHECK(fault_of(name) == "");
  }
  CHECK(fault_of("") == "the name of the file is empty");
  CHECK(fault_of(std::string(201, 'a')) == "the name of the file is longer than 200 bytes");
  CHECK(fault_of("\xff") == "the name of the file is not UTF-8");
  for (const char* name :
       {"../x", "a/b", "a\\b", "C:x", "a*", "a?", "\"a\"", "<a>", "a|b", "a\nb", "\x1b[1m", "a\u202e"}) {
    CHECK(fault_of(name).find("has characters that not every system takes in a name") != std::string::npos);
  }
  for (const char* name : {"CON", "con.txt", "Aux.a.b", "NUL", "com1", "LPT9.pdf"}) {
    CHECK(fault_of(name) == "'" + std::string(name) + "' is the name of a device on some systems");
  }
  for (const char* name : {"conx", "com0", "com10", "lpt", "console.txt"}) CHECK(fault_of(name) == "");
  CHECK(fault_of(".git") == "'.git' begins with '.'");
  CHECK(fault_of("..") == "'..' begins with '.'");
  CHECK(fault_of("-rf") == "'-rf' begins with '-'");
  for (const char* name : {"a.", "a ", " a", "a　"}) {
    CHECK(fault_of(name).find("has a blank or a dot at an end") != std::string::npos);
  }
}

TEST_CASE("a file is kept once, and nothing takes its place") {
  const Bench bench = with_scan();
  CHECK(bench.says(attachment("身份证.jpg", "card")) == "allowed");
  CHECK(bench.says(attachment("副本.pdf", "scan")) ==
        "refused material: this file is kept already, as '来信.pdf' (event 2) | xinfang show 2026-000001 lists what is "
        "kept");
  const std::string taken =
      "refused material: event 2 keeps another file as '来信.pdf' | nothing is replaced; keep this one under another "
      "name: --as NAME";
  CHECK(bench.says(attachment("来信.pdf", "other")) == taken);
  CHECK(bench.says(attachment("来信.PDF", "other")) == taken);
  const Bench voided = bench.after(
      event("voided", "wang-fang", "2026-03-03", {{"event", bench.of.events.back().eid.value}, {"reason", "错了"}}));
  CHECK(voided.says(attachment("来信.pdf", "other")) == taken);  // the file is still there
  CHECK(voided.says(attachment("来信.pdf", "scan")) == "allowed");
  CHECK(voided.says(attachment("来信2.pdf", "scan")) == "allowed");
}

TEST_CASE("names are one where some machine takes them for one") {
  CHECK(model::same_material_name("a.pdf", "A.PDF"));
  CHECK(model::same_material_name("\u00c4.pdf", "\u00e4.pdf"));
  CHECK(model::same_material_name("e\u0301.txt", "\u00e9.txt"));
  CHECK(model::same_material_name("ａ.pdf", "a.pdf"));
  CHECK(!model::same_material_name("来信.pdf", "来信2.pdf"));
}

TEST_CASE("two clones may have kept the same, but not other things under one name") {
  const Bench bench = with_scan();
  CHECK(bench.says(attachment("副本.pdf", "scan"), rules::Mode::history) == "allowed");
  CHECK(bench.says(attachment("来信.pdf", "other"), rules::Mode::history).starts_with("refused material"));
}

TEST_CASE("the scan of a letter is no work on the case") {
  const Bench bench = with_scan();
  const model::Event whole =
      event("voided", "wang-fang", "2026-03-03", {{"event", bench.of.events.front().eid.value}, {"reason", "重复"}});
  CHECK(bench.says(whole).find("void-case") == std::string::npos);
  const Bench accepted = bench.after(event("accepted", "wang-fang", "2026-03-03", {{"path", "opinion"}}));
  CHECK(accepted.says(whole).find("void-case") != std::string::npos);
}

TEST_CASE("an attachment says what it is of") {
  const Bench bench = registered("national-2022", petition("2026-03-02"));
  const auto with = [&](const std::string& field, const std::string& value) {
    model::Event proposed = attachment("来信.pdf", "scan");
    proposed.set(field, value);
    return bench.says(proposed);
  };
  CHECK(with("file", "") == "error: 'file' is missing | xinfang attach NUMBER FILE");
  CHECK(with("file", "../x").starts_with("error: '../x' has characters"));
  CHECK(with("sha256", "ba78") == "error: 'ba78' is no SHA-256 | ");
  for (const char* count : {"0", "04", "four", "-4"}) {
    CHECK(with("bytes", count) == "error: '" + std::string(count) + "' is no number of bytes | ");
  }
}

TEST_CASE("a closed case can still get a material") {
  Bench bench = registered("national-2022", petition("2026-03-02"))
                    .after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", "opinion"}}))
                    .after(event("replied", "sun-guoqiang", "2026-03-04", {{"outcome", "explained"}}))
                    .after(event("closed", "wang-fang", "2026-03-05", {{"result", "resolved"}}));
  CHECK(bench.says(attachment("答复意见书.pdf", "letter", "2026-03-06")) == "allowed");
}

TEST_CASE("an attached event is written with its file only, and nothing else with one") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string scan = "scan";
  const std::string other = "scam";
  const std::string before = bytes_of(shelf.path_of(number));
  CHECK(!shelf.store().append(number, attach("来信.pdf", scan)));
  CHECK(!shelf.store().append(number, attach("来信.pdf", scan), {}, &other));
  const auto note = [](const model::Case& of) {
    model::Event noted = event("noted", "wang-fang", "2026-03-02", {{"text", "x"}});
    noted.at = of.events.back().at;
    return Bench{&policy_book("national-2022"), of, {}}.ask(noted);
  };
  CHECK(!shelf.store().append(number, note, {}, &scan));
  CHECK(bytes_of(shelf.path_of(number)) == before);
  CHECK(!fs::exists(store::materials_of(shelf.path_of(number))));
}

TEST_CASE("what lies there already is never replaced, and is taken when it is the same") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string path = store::materials_of(shelf.path_of(number)) + "/来信.pdf";
  const std::string scan = "scan";
  write_bytes(path, "other");
  const auto refused = shelf.store().append(number, attach("来信.pdf", scan), {}, &scan);
  REQUIRE(!refused);
  CHECK(english(refused.error().what).find("is there already, with another content") != std::string::npos);
  CHECK(bytes_of(path) == "other");
  CHECK(value_of(shelf.store().load(number)).value.events.size() == 1);
  write_bytes(path, scan);
  CHECK(shelf.store().append(number, attach("来信.pdf", scan), {}, &scan));
  CHECK(bytes_of(path) == scan);
}

TEST_CASE("what lies there already is flushed before the event names it, and so are the folders") {
  struct Watching : store::Disk {
    std::vector<std::string> done;
    Result<void> sync_file(const std::string& path) override {
      done.push_back("file " + fs::path(path).filename().string());
      return Disk::sync_file(path);
    }
    Result<void> sync_directory(const std::string& path) override {
      done.push_back("folder " + fs::path(path).filename().string());
      return Disk::sync_directory(path);
    }
    Result<void> rename(const std::string& from, const std::string& to) override {
      done.push_back("event");
      return Disk::rename(from, to);
    }
  };
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const auto disk = std::make_shared<Watching>();
  store::Store store(shelf.folder.path, disk, {"a test", std::chrono::milliseconds(0)});
  const std::string scan = "scan";
  CHECK(store.append(number, attach("来信.pdf", scan), {}, &scan));
  CHECK(disk->done == std::vector<std::string>{"folder 2026-000001", "folder 03", "event", "folder 03"});
  disk->done.clear();
  write_bytes(store::materials_of(shelf.path_of(number)) + "/b.pdf", "b");
  const std::string other = "b";
  CHECK(store.append(number, attach("b.pdf", other), {}, &other));
  CHECK(disk->done == std::vector<std::string>{"file b.pdf", "folder 2026-000001", "folder 03", "event", "folder 03"});
}

TEST_CASE("a material is readable for whom the case file is") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string scan = "scan";
  const std::string folder = store::materials_of(shelf.path_of(number));
  fs::permissions(shelf.path_of(number), fs::perms{0640});
  CHECK(shelf.store().append(number, attach("来信.pdf", scan), {}, &scan));
  CHECK(fs::status(folder + "/来信.pdf").permissions() == fs::perms{0640});
  CHECK(fs::status(folder).permissions() == fs::perms{0750});
}

TEST_CASE("a name that is the same as another on some machine is taken, and what was left unfinished goes") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string folder = store::materials_of(shelf.path_of(number));
  const std::string scan = "scan";
  write_bytes(folder + "/a.PDF", "stray");
  write_bytes(folder + "/.unfinished-old.pdf", "half");
  const auto refused = shelf.store().append(number, attach("a.pdf", scan), {}, &scan);
  REQUIRE(!refused);
  CHECK(english(refused.error().what).find("a.PDF' is there already") != std::string::npos);
  CHECK(shelf.store().append(number, attach("b.pdf", scan), {}, &scan));
  CHECK(!fs::exists(folder + "/.unfinished-old.pdf"));
}

TEST_CASE("a link out of the store is not written through") {
  const Shelf shelf;
  const TemporaryFolder outside;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string folder = store::materials_of(shelf.path_of(number));
  const std::string scan = "scan";
  fs::create_symlink(outside.path, folder);
  CHECK(!shelf.store().append(number, attach("来信.pdf", scan), {}, &scan));
  CHECK(fs::is_empty(outside.path));
  fs::remove(folder);
  fs::create_directory(folder);
  fs::create_symlink(outside.path + "/x", folder + "/来信.pdf");
  CHECK(!shelf.store().append(number, attach("来信.pdf", scan), {}, &scan));
  CHECK(fs::is_empty(outside.path));
}

TEST_CASE("whatever fails, an event that names a file has it, and the next try works") {
  const std::string scan(10'000, 's');
  int n = 1;
  for (bool struck = true; struck; ++n) {
    REQUIRE(n < 60);
    INFO("fault at operation " << n);
    const Shelf shelf;
    const auto number = value_of(shelf.create("2026-03-02"));
    const auto disk = std::make_shared<FailingDisk>(n, false);
    const store::Store store(shelf.folder.path, disk, {"a test", std::chrono::milliseconds(0)});
    const auto done = static_cast<bool>(store::Store(store).append(number, attach("来信.pdf", scan), {}, &scan));
    struck = disk->struck();
    CHECK(done == !struck);
    const std::string path = store::materials_of(shelf.path_of(number)) + "/来信.pdf";
    const auto events = value_of(shelf.store().load(number)).value.events.size();
    if (events == 2) CHECK(bytes_of(path) == scan);
    if (fs::exists(path)) CHECK(bytes_of(path) == scan);
    if (events == 1) CHECK(shelf.store().append(number, attach("来信.pdf", scan), {}, &scan));
    CHECK(bytes_of(path) == scan);
    CHECK(std::distance(fs::directory_iterator(fs::path(path).parent_path()), {}) == 1);
  }
  CHECK(n > 10);
}

TEST_CASE("what is attached is not empty, and not too large for git") {
  Founded founded("national-2022", "2026-03-04 09:00");
  const auto made = value_of(
      office::register_case(founded.office, {petition("2026-03-03"), PersonId{"wang-fang"}, {}, "", "", false}));
  const auto attach_it = [&](const std::string& bytes) {
    office::Act act{made.number, event("attached", "wang-fang", "2026-03-04", {{"file", "x.mp4"}})};
    act.material = bytes;
    const auto done = office::act(founded.office, act);
    return done ? "" : english(done.error().what);
  };
  CHECK(attach_it("") == "'x.mp4' is empty");
  CHECK(attach_it(std::string(model::most_material + 1, 'x')) == "'x.mp4' is larger than 64 MiB");
  CHECK(attach_it("x") == "");
}

TEST_CASE("a dry run is told what the act would be told") {
  Founded founded("national-2022", "2026-03-04 09:00");
  const auto made = value_of(
      office::register_case(founded.office, {petition("2026-03-03"), PersonId{"wang-fang"}, {}, "", "", false}));
  write_bytes(founded.folder.path + "/cases/2026/03/2026-000001/x.pdf", "in the way");
  for (const bool dry_run : {true, false}) {
    office::Act act{made.number, event("attached", "wang-fang", "2026-03-04", {{"file", "x.pdf"}}), false, dry_run};
    act.material = "x";
    const auto done = office::act(founded.office, act);
    REQUIRE(!done);
    CHECK(english(done.error().what).find("is there already, with another content") != std::string::npos);
  }
}
