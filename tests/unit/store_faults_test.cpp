#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <thread>

#include "catch.h"
#include "failing_disk.h"
#include "store_fixture.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/store/lock.h"

using namespace office_fixture;
using namespace store_fixture;

// Whatever goes wrong at whichever file operation: the case is the old one or the new one, and the next try works.

namespace {

constexpr int more_than_any_operation_takes = 40;

/// Runs `operation` with the n-th file operation failing, for every n until none fails; `after` looks at the folder.
template <class Operation, class After>
void at_every_fault(const Operation& operation, const After& after) {
  for (const bool for_good : {false, true}) {
    int n = 1;
    for (bool struck = true; struck; ++n) {
      REQUIRE(n < more_than_any_operation_takes);
      INFO("fault at operation " << n << (for_good ? " and after" : ""));
      Shelf shelf;
      const auto number = value_of(shelf.create("2026-03-02"));
      const auto disk = std::make_shared<FailingDisk>(n, for_good);
      const store::Store store(shelf.folder.path, disk, {"a test", std::chrono::milliseconds(0)});
      const std::optional<Error> error = operation(store, number);
      struck = disk->struck();
      CHECK(error.has_value() == struck);
      after(shelf, number, error);
    }
    CHECK(n > 5);
  }
}

template <class T>
std::optional<Error> error_of(const Result<T>& result) {
  return result ? std::nullopt : std::optional(result.error());
}

/// The error says that the work was done all the same.
bool says_written(const std::optional<Error>& error) {
  return error && english(error->what).find("written") != std::string::npos;
}

Result<rules::Change> accept(const model::Case& of) {
  return Bench{&policy_book("national-2022"), of, {}}.ask(
      event("accepted", "wang-fang", "2026-03-02 09:00", {{"path", "opinion"}}));
}

std::vector<std::string> left_over(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder + "/cases")) {
    const std::string name = entry.path().filename().string();
    if (name.rfind(".unfinished-", 0) == 0) names.push_back(name);
  }
  return names;
}

}  // namespace

TEST_CASE("an append that fails leaves the old case or the new one, and can be tried again") {
  at_every_fault([](store::Store store, model::CaseNumber number) { return error_of(store.append(number, &accept)); },
                 [](Shelf& shelf, model::CaseNumber number, const std::optional<Error>& error) {
                   const auto loaded = shelf.store().load(number);
                   REQUIRE(loaded);
                   const std::size_t events = loaded->value.events.size();
                   CHECK((events == 1 || events == 2));
                   CHECK((events == 2) == (!error || says_written(error)));
                   CHECK(shelf.numbers() == "2026-000001");  // what is left over is no case
                   if (events == 1) CHECK(shelf.accept(number));
                   CHECK(value_of(shelf.store().load(number)).value.events.size() == 2);
                   CHECK(left_over(shelf.folder.path).empty());
                 });
}

TEST_CASE("a registration that fails leaves no case or a whole one, and can be tried again") {
  at_every_fault(
      [](store::Store store, model::CaseNumber) {
        const auto make = [] { return Result<std::vector<rules::NewCase>>(std::vector{admitted("2026-04-02")}); };
        return error_of(store.create(0, make, {}));
      },
      [](Shelf& shelf, model::CaseNumber, const std::optional<Error>& error) {
        const std::string numbers = shelf.numbers();
        CHECK((numbers == "2026-000001" || numbers == "2026-000001 2026-000002"));
        CHECK((numbers == "2026-000001 2026-000002") == (!error || says_written(error)));
        CHECK(shelf.create("2026-04-02"));
        CHECK(shelf.numbers() == numbers + (numbers.size() < 12 ? " 2026-000002" : " 2026-000003"));
        CHECK(left_over(shelf.folder.path).empty());
      });
}

TEST_CASE("what a crash left behind is ignored, and cleaned by the next writer") {
  const Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  const std::string folder = shelf.folder.path + "/cases/2026/03/";
  write_bytes(folder + ".unfinished-2026-000001.yaml", "format: xin");
  write_bytes(folder + ".unfinished-2026-000007.yaml", "");
  CHECK(shelf.numbers() == "2026-000001");
  CHECK(shelf.accept(number));
  CHECK(left_over(shelf.folder.path) == std::vector<std::string>{".unfinished-2026-000007.yaml"});
  CHECK(value_of(shelf.create("2026-03-02")) == model::CaseNumber{2026, 2});
  CHECK(left_over(shelf.folder.path).empty());
}

TEST_CASE("an edit by another program while a case is written is not lost") {
  struct EditingDisk : store::Disk {
    Result<void> copy_mode(const std::string& from, const std::string& to) override {
      write_bytes(from, bytes_of(from) + "# edited meanwhile\n");
      return Disk::copy_mode(from, to);
    }
  };
  Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  shelf.disk = std::make_shared<EditingDisk>();
  const auto refused = shelf.accept(number);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().kind == ErrorKind::busy);
  CHECK(english(refused.error().what).find("was changed by another program meanwhile") != std::string::npos);
  const std::string bytes = bytes_of(shelf.path_of(number));
  CHECK(bytes.substr(bytes.size() - 19) == "# edited meanwhile\n");
  CHECK(left_over(shelf.folder.path).empty());
}

TEST_CASE("one writer at a time: the other is told who it is") {
  Shelf shelf;
  const auto number = value_of(shelf.create("2026-03-02"));
  auto held = store::Lock::take(shelf.folder.path, "王芳 on window-2", std::chrono::milliseconds(0));
  REQUIRE(held);
  for (const auto& busy : {shelf.accept(number).map([](const auto&) { return 0; }),
                           shelf.create("2026-03-02").map([](const auto&) { return 0; })}) {
    REQUIRE_FALSE(busy);
    CHECK(busy.error().kind == ErrorKind::busy);
    CHECK(english(busy.error().what) == "the store is being written by 王芳 on window-2");
    CHECK(english(busy.error().hint) == "try again in a moment");
  }
  CHECK(shelf.store().load(number));  // readers never wait
  { const auto released = std::move(held); }
  CHECK(shelf.accept(number));
}

TEST_CASE("a lock dies with its process") {
  const TemporaryFolder folder;
  std::array<int, 2> ready{};
  std::array<int, 2> finish{};
  REQUIRE(::pipe(ready.data()) == 0);
  REQUIRE(::pipe(finish.data()) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  char byte = 'x';
  if (child == 0) {
    ::close(finish[1]);
    const auto lock = store::Lock::take(folder.path, "the other process", std::chrono::milliseconds(0));
    const bool told = ::write(ready[1], &byte, 1) == 1;
    const bool asked = ::read(finish[0], &byte, 1) >= 0;
    ::_exit(lock && told && asked ? 0 : 1);  // without unlocking
  }
  ::close(finish[0]);
  REQUIRE(::read(ready[0], &byte, 1) == 1);
  const auto busy = store::Lock::take(folder.path, "this one", std::chrono::milliseconds(0));
  REQUIRE_FALSE(busy);
  CHECK(english(busy.error().what) == "the store is being written by the other process");
  ::close(finish[1]);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(store::Lock::take(folder.path, "this one", std::chrono::milliseconds(0)));
  ::close(ready[0]);
  ::close(ready[1]);
}

TEST_CASE("writers at the same time never share a number") {
  Shelf shelf;
  shelf.patience = std::chrono::seconds(30);
  std::array<Result<model::CaseNumber>, 4> made;
  std::vector<rules::NewCase> cases;
  for (std::size_t i = 0; i < made.size(); ++i) cases.push_back(admitted("2026-03-02"));
  std::vector<std::thread> writers;
  for (std::size_t i = 0; i < made.size(); ++i) {
    writers.emplace_back([&, i] {
      const auto make = [&] { return Result<std::vector<rules::NewCase>>(std::vector{cases[i]}); };
      made[i] = shelf.store().create(0, make, {}).map([](const auto& all) { return all.front().value().number; });
    });
  }
  for (std::thread& writer : writers) writer.join();
  for (const auto& number : made) CHECK(number);
  CHECK(shelf.numbers() == "2026-000001 2026-000002 2026-000003 2026-000004");
}
