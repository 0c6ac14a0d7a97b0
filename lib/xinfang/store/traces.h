#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/case.h"
#include "xinfang/store/sqlite.h"

/// By what a case can be found without reading every case: words it has, each with its kind, and the pieces of its
/// title. Traces are added and never taken away: whoever follows one looks whether the case still has it.
namespace xinfang::store {

struct Title {
  std::uint32_t topic = 0;            ///< titles are compared with those of one topic; 0: with none
  std::int32_t received = 0;          ///< day
  std::vector<std::uint16_t> pieces;  ///< marks, in order
};

struct Traces {
  std::vector<std::uint64_t> words;  ///< marks
  Title title;
};

/// The mark of a word of a kind: equal words have equal marks, and hardly ever others.
std::uint64_t trace_of(char kind, std::string_view word);

/// The mark of all of them: equal ones have equal marks.
std::uint64_t mark_of(const Traces& traces);

class TraceBook {
 public:
  explicit TraceBook(Database& database) : database_(&database) {}

  /// The statements that make its tables, empty.
  static const char* tables();

  Result<void> add(const std::vector<std::pair<model::CaseNumber, Traces>>& all);

  /// Cases that have, or had, the word.
  Result<std::vector<model::CaseNumber>> with(std::uint64_t word);

  /// Titles that cases of the topic have, or had.
  using Visit = std::function<void(model::CaseNumber number, const Title& title)>;
  Result<void> titles(std::uint32_t topic, const Visit& visit);

 private:
  Database* database_;
};

}  // namespace xinfang::store
