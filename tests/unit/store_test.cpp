#include "xinfang/store/store.h"

#include <filesystem>

#include "catch.h"
#include "office_fixture.h"
#include "store_fixture.h"

using namespace office_fixture;
using namespace store_fixture;

TEST_CASE("a case that was written reads back") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  CHECK(number == model::CaseNumber{2026, 1});
  const auto loaded = value_of(shelf.store().load(number));
  CHECK(loaded.path == shelf.folder.path + "/cases/2026/03/2026-000001.yaml");
  CHECK(loaded.value.intake == petition("2026-03-02"));
  CHECK(loaded.notices.empty());
  CHECK(std::filesystem::exists(shelf.folder.path + "/cases/2026/03/2026-000001.yaml"));
  CHECK_FALSE(std::filesystem::exists(shelf.folder.path + "/cases/2026/03/.unfinished-2026-000001.yaml"));
}

TEST_CASE("an appended event is there, and nothing before it changed") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string path = shelf.path_of(number);
  const std::string before = bytes_of(path);
  const auto change = value_of(shelf.accept(number));
  CHECK(change.event().seq == 2);
  CHECK(bytes_of(path).substr(0, before.size()) == before);
  CHECK(value_of(shelf.store().load(number)).value.events.size() == 2);
}

TEST_CASE("what the rules refuse changes nothing") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string before = bytes_of(shelf.path_of(number));
  value_of(shelf.accept(number));
  const std::string after = bytes_of(shelf.path_of(number));
  CHECK(after != before);
  const auto again = shelf.accept(number);
  REQUIRE_FALSE(again);
  CHECK(again.error().kind == ErrorKind::refused);
  CHECK(bytes_of(shelf.path_of(number)) == after);
}

TEST_CASE("a case that is not there is told as such") {
  const Shelf shelf;
  for (const auto& missing : {shelf.store().load({2026, 7}).map([](const auto&) { return 0; }),
                              shelf.accept({2026, 7}).map([](const auto&) { return 0; })}) {
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::not_found);
    CHECK(english(missing.error().what) == "there is no case 2026-000007");
    CHECK(english(missing.error().hint) == "xinfang list shows the numbers");
  }
}

TEST_CASE("numbers run by year and by block") {
  const Shelf shelf;
  CHECK(value_of(shelf.create("2026-03-02")) == model::CaseNumber{2026, 1});
  CHECK(value_of(shelf.create("2026-04-02")) == model::CaseNumber{2026, 2});  // months share a year's numbers
  CHECK(value_of(shelf.create("2025-12-31")) == model::CaseNumber{2025, 1});
  CHECK(value_of(shelf.create("2026-03-02", 1)) == model::CaseNumber{2026, 100'001});
  CHECK(value_of(shelf.create("2026-03-02", 1)) == model::CaseNumber{2026, 100'002});
  CHECK(value_of(shelf.create("2026-03-02")) == model::CaseNumber{2026, 3});
  CHECK(value_of(shelf.create("2026-03-02", 9)) == model::CaseNumber{2026, 900'001});
}

TEST_CASE("a block is used up after 99,999 numbers") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  std::filesystem::rename(shelf.path_of(number), shelf.folder.path + "/cases/2026/03/2026-099999.yaml");
  const auto full = shelf.create("2026-03-02");
  REQUIRE_FALSE(full);
  CHECK(english(full.error().what) == "the numbers of 2026 are used up in this block");
  CHECK(english(full.error().hint) == "add a desk with another block to office.yaml");
  CHECK(value_of(shelf.create("2026-03-02", 1)) == model::CaseNumber{2026, 100'001});
}

TEST_CASE("several cases at once are numbered in their order, across the years") {
  const Shelf shelf;
  std::size_t told_of = 0;
  const auto made = value_of(shelf.store().create(
      0,
      [] {
        return Result<std::vector<rules::NewCase>>(
            std::vector{admitted("2025-12-31"), admitted("2026-01-01"), admitted("2025-06-01")});
      },
      [&](std::size_t done, std::size_t all) { told_of += done * 10 + all; }));
  REQUIRE(made.size() == 3);
  CHECK(to_string(made[0].value().number) == "2025-000001");
  CHECK(to_string(made[1].value().number) == "2026-000001");
  CHECK(to_string(made[2].value().number) == "2025-000002");
  CHECK(told_of == 13 + 23 + 33);
  CHECK(shelf.numbers() == "2025-000001 2025-000002 2026-000001");
}

TEST_CASE("an error while the cases are made writes nothing") {
  const Shelf shelf;
  const auto failed = shelf.store().create(
      0, []() -> Result<std::vector<rules::NewCase>> { return fail(ErrorKind::invalid_data, msg("a bad row")); }, {});
  REQUIRE_FALSE(failed);
  CHECK(english(failed.error().what) == "a bad row");
  CHECK(shelf.numbers().empty());
}

TEST_CASE("each gives every case in the order of the numbers") {
  const Shelf shelf;
  CHECK(shelf.numbers().empty());
  for (const char* day : {"2026-11-02", "2026-03-02", "2025-05-05"}) value_of(shelf.create(day));
  CHECK(shelf.numbers() == "2025-000001 2026-000001 2026-000002");
}

TEST_CASE("a file whose name is not its number is told, and others are still read") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  value_of(shelf.create("2026-03-03"));
  const std::string wrong = shelf.folder.path + "/cases/2026/03/2026-000009.yaml";
  std::filesystem::rename(shelf.path_of(number), wrong);
  const auto loaded = shelf.store().load({2026, 9});
  REQUIRE_FALSE(loaded);
  CHECK(loaded.error().kind == ErrorKind::invalid_data);
  CHECK(loaded.error().place->path == wrong);
  CHECK(english(loaded.error().what) == "the file holds case 2026-000001, its name says 2026-000009");
  CHECK(english(loaded.error().hint) ==
        "compare: a wrong name is put right, a number that was changed is put back, a copy is moved out of cases/");
  CHECK(shelf.numbers() == "2026-000002 !the file holds case 2026-000001, its name says 2026-000009");
  CHECK_FALSE(shelf.accept({2026, 9}));
}

TEST_CASE("two files of one number are told") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  std::filesystem::create_directories(shelf.folder.path + "/cases/2026/05");
  std::filesystem::copy(shelf.path_of(number), shelf.folder.path + "/cases/2026/05/2026-000001.yaml");
  const std::string here = "case 2026-000001 is here and in '" + shelf.folder.path + "/cases/2026/03/2026-000001.yaml'";
  CHECK(shelf.numbers() == "!" + here + " 2026-000001");
  const auto loaded = shelf.store().load(number);
  REQUIRE_FALSE(loaded);
  CHECK(loaded.error().kind == ErrorKind::invalid_data);
  CHECK(english(loaded.error().what) == here);
  CHECK_FALSE(shelf.accept(number));
}

TEST_CASE("files that are no cases are left alone") {
  const Shelf shelf;
  value_of(shelf.create("2026-03-02"));
  for (const char* name :
       {"2026/03/notes.txt", "2026/03/2026-1.yaml", "2026/03/2026-000001.yaml~", "2026/03/2026-000001/scan.pdf",
        "2026/3/2026-000002.yaml", "old/03/2026-000003.yaml", "README"}) {
    write_bytes(shelf.folder.path + "/cases/" + name, "not a case");
  }
  CHECK(shelf.numbers() == "2026-000001");
  // A number seen anywhere in the year is not handed out again.
  CHECK(to_string(value_of(shelf.create("2026-03-02"))) == "2026-000003");
}

TEST_CASE("symbolic links in cases/ are not followed") {
  const Shelf shelf;
  const Shelf elsewhere;
  const auto number = value_of(elsewhere.create("2026-03-02"));
  const std::string cases = shelf.folder.path + "/cases";
  std::filesystem::create_directories(cases + "/2026/04");
  std::filesystem::create_directory_symlink(elsewhere.folder.path + "/cases/2026/03", cases + "/2026/03");
  std::filesystem::create_directory_symlink(elsewhere.folder.path + "/cases/2026", cases + "/2025");
  const auto listed = shelf.store().each([](const auto&) {});
  REQUIRE_FALSE(listed);  // not silently an empty store
  CHECK(english(listed.error().what).ends_with("is a symbolic link"));
  std::filesystem::remove(cases + "/2026/03");
  std::filesystem::remove(cases + "/2025");

  std::filesystem::create_symlink(elsewhere.path_of(number), cases + "/2026/04/2026-000005.yaml");
  const auto loaded = shelf.store().load({2026, 5});
  REQUIRE_FALSE(loaded);
  CHECK(loaded.error().kind == ErrorKind::invalid_data);
  const std::string before = bytes_of(elsewhere.path_of(number));
  CHECK_FALSE(shelf.accept({2026, 5}));
  CHECK(bytes_of(elsewhere.path_of(number)) == before);
}

TEST_CASE("a linked month is no way out of the store") {
  const Shelf shelf;
  const Shelf elsewhere;
  const auto number = value_of(elsewhere.create("2026-03-02"));
  std::filesystem::create_directories(shelf.folder.path + "/cases/2026");
  std::filesystem::create_directory_symlink(elsewhere.folder.path + "/cases/2026/03",
                                            shelf.folder.path + "/cases/2026/03");
  const std::string before = bytes_of(elsewhere.path_of(number));
  CHECK_FALSE(shelf.store().load(number));
  CHECK_FALSE(shelf.accept(number));
  const auto refused = shelf.create("2026-03-05");
  REQUIRE_FALSE(refused);
  CHECK(english(refused.error().what) == "'" + shelf.folder.path + "/cases/2026/03' is a symbolic link");
  CHECK(english(refused.error().hint) == "put the file or folder itself there; links out of a store are not followed");
  CHECK(bytes_of(elsewhere.path_of(number)) == before);
  CHECK(elsewhere.numbers() == "2026-000001");
}

TEST_CASE("comments, formatting and unknown keys outlive an append") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  std::string edited = bytes_of(shelf.path_of(number));
  edited.insert(edited.find("intake:"), "# 档案柜 3-2\nshelf:   {row: 3}\n");
  write_bytes(shelf.path_of(number), edited);
  value_of(shelf.accept(number));
  CHECK(bytes_of(shelf.path_of(number)).substr(0, edited.size()) == edited);
  const auto loaded = value_of(shelf.store().load(number));
  CHECK(loaded.value.events.size() == 2);
  REQUIRE(loaded.notices.size() == 1);
  CHECK(english(loaded.notices.front().what).find("'shelf'") != std::string::npos);
}

TEST_CASE("an append keeps the file's permissions") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  using std::filesystem::perms;
  std::filesystem::permissions(shelf.path_of(number), perms::owner_read | perms::owner_write | perms::group_read);
  value_of(shelf.accept(number));
  CHECK(std::filesystem::status(shelf.path_of(number)).permissions() ==
        (perms::owner_read | perms::owner_write | perms::group_read));
}
