#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "office_fixture.h"
#include "xinfang/store/store.h"

/// A folder of cases for tests of the store.
namespace store_fixture {

using namespace office_fixture;

inline rules::NewCase admitted(const std::string& received) {
  return value_of(try_register("national-2022", petition(received)));
}

struct Shelf {
  TemporaryFolder folder;
  std::shared_ptr<store::Disk> disk = std::make_shared<store::Disk>();
  std::string owner = "a test";
  std::chrono::milliseconds patience{0};

  store::Store store() const { return {folder.path, disk, {owner, patience}}; }

  std::string path_of(model::CaseNumber number) const { return value_of(store().load(number)).path; }

  Result<model::CaseNumber> create(const std::string& received, int block = 0) const {
    const auto make = [&] { return Result<std::vector<rules::NewCase>>(std::vector{admitted(received)}); };
    return store().create(block, make, {}).map([](const auto& cases) { return cases.front().value().number; });
  }

  Result<rules::Change> accept(model::CaseNumber number) const {
    return store().append(number, [](const model::Case& of) {
      model::Event accepted = event("accepted", "wang-fang", "2026-01-01", {{"path", "opinion"}});
      accepted.at = of.events.back().at;
      return Bench{&policy_book("national-2022"), of, {}}.ask(accepted);
    });
  }

  /// What `each` visits, in its order; a fault behind `!`.
  std::string numbers() const {
    std::string all;
    const auto told = store().each([&](Result<store::Loaded> loaded) {
      if (!all.empty()) all += ' ';
      all += loaded ? to_string(loaded->value.number) : "!" + english(loaded.error().what);
    });
    return told ? all : "!!" + english(told.error().what);
  }
};

}  // namespace store_fixture
