#include "xinfang/store/traces.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <string_view>

#include "xinfang/store/index_rows.h"
#include "xinfang/store/summed.h"

namespace xinfang::store {

namespace {

/// Words are kept in so many rows, by their marks: enough for few of them to be in one, few enough to be written at
/// once.
constexpr std::uint64_t rows_of_words = 1024;

/// Numbers that follow each other share a row of titles.
constexpr std::int64_t numbers_in_a_row = 1024;

struct Word {
  std::uint64_t word;
  std::int32_t year;
  std::int32_t serial;
};
static_assert(sizeof(Word) == 16);

/// What stands before the pieces of a title.
struct TitleHead {
  std::int32_t year;
  std::int32_t serial;
  std::int32_t received;
  std::uint32_t pieces;
};
static_assert(sizeof(TitleHead) == 16);

template <class T>
T take(std::string_view& bytes) {
  T value{};
  std::memcpy(&value, bytes.data(), sizeof value);
  bytes.remove_prefix(sizeof value);
  return value;
}

tl::unexpected<Error> damaged() {
  return fail(ErrorKind::invalid_data, literal("damaged traces"));
}

/// The bytes of a row, or none where there is no such row.
Result<std::string> bytes_of(Statement& statement) {
  XINFANG_TRY(there, statement.step());
  std::string bytes;
  if (there) {
    const auto kept = checked_sum(statement.bytes(0));
    if (!kept) return damaged();
    bytes = *kept;
  }
  statement.reset();
  return bytes;
}

/// The first row of a topic.
std::int64_t rows_from(std::uint32_t topic) {
  return std::int64_t{topic >> 1} << 31;
}

std::int64_t row_with(std::uint32_t topic, model::CaseNumber number) {
  return rows_from(topic) + row_of(number) / numbers_in_a_row;
}

using Records = std::vector<std::string>;
using Rows = std::map<std::int64_t, Records>;

/// The record that a row of words, or of titles, begins with.
std::size_t word_size(std::string_view) {
  return sizeof(Word);
}
std::size_t title_size(std::string_view row) {
  TitleHead head{};
  if (row.size() < sizeof head) return sizeof head;
  std::memcpy(&head, row.data(), sizeof head);
  return sizeof head + std::size_t{head.pieces} * sizeof(std::uint16_t);
}
using SizeOf = std::size_t (*)(std::string_view row);

bool has(std::string_view row, std::string_view record, SizeOf size_of) {
  while (!row.empty()) {
    const std::size_t size = std::min(size_of(row), row.size());
    if (row.substr(0, size) == record) return true;
    row.remove_prefix(size);
  }
  return false;
}

/// Puts the records that the rows do not have yet behind those that they have.
Result<void> lengthen(Database& database, const std::string& table, SizeOf size_of, const Rows& rows) {
  XINFANG_TRY(get, database.prepare("SELECT bytes FROM " + table + " WHERE row = ?"));
  XINFANG_TRY(put, database.prepare("INSERT OR REPLACE INTO " + table + " VALUES (?, ?)"));
  for (const auto& [row, added] : rows) {
    XINFANG_TRY(bytes, bytes_of(get.bind(0, row)));
    std::string more;
    for (const std::string& record : added) {
      if (!has(bytes, record, size_of)) more += record;
    }
    if (!more.empty()) XINFANG_CHECK(put.bind(0, row).bind_bytes(1, with_sum(bytes + more)).run());
  }
  return {};
}

}  // namespace

std::uint64_t trace_of(char kind, std::string_view word) {
  return sum_of(std::string(1, kind) + std::string(word));
}

std::uint64_t mark_of(const Traces& traces) {
  const auto& [topic, received, pieces] = traces.title;
  std::string bytes;
  for (const std::uint64_t word : traces.words) bytes += as_bytes(word);
  bytes += as_bytes(topic);
  bytes += as_bytes(received);
  for (const std::uint16_t piece : pieces) bytes += as_bytes(piece);
  return sum_of(bytes);
}

const char* TraceBook::tables() {
  return "DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS titles;"
         "CREATE TABLE words(row INTEGER PRIMARY KEY, bytes BLOB);"
         "CREATE TABLE titles(row INTEGER PRIMARY KEY, bytes BLOB)";
}

Result<void> TraceBook::add(const std::vector<std::pair<model::CaseNumber, Traces>>& all) {
  Rows words;
  Rows titles;
  for (const auto& [number, traces] : all) {
    for (const std::uint64_t word : traces.words) {
      words[static_cast<std::int64_t>(word % rows_of_words)].emplace_back(
          as_bytes(Word{word, number.year, number.serial}));
    }
    const auto& [topic, received, pieces] = traces.title;
    if (topic == 0 || pieces.empty()) continue;
    std::string& record = titles[row_with(topic, number)].emplace_back();
    record += as_bytes(TitleHead{number.year, number.serial, received, static_cast<std::uint32_t>(pieces.size())});
    record.append(reinterpret_cast<const char*>(pieces.data()), pieces.size() * sizeof pieces.front());
  }
  XINFANG_CHECK(lengthen(*database_, "words", word_size, words));
  return lengthen(*database_, "titles", title_size, titles);
}

Result<std::vector<model::CaseNumber>> TraceBook::with(std::uint64_t word) {
  std::vector<model::CaseNumber> found;
  XINFANG_TRY(get, database_->prepare("SELECT bytes FROM words WHERE row = ?"));
  XINFANG_TRY(bytes, bytes_of(get.bind(0, static_cast<std::int64_t>(word % rows_of_words))));
  for (std::string_view rest = bytes; rest.size() >= sizeof(Word);) {
    const auto one = take<Word>(rest);
    if (one.word == word) found.push_back({one.year, one.serial});
  }
  return found;
}

Result<void> TraceBook::titles(std::uint32_t topic, const Visit& visit) {
  XINFANG_TRY(rows, database_->prepare("SELECT bytes FROM titles WHERE row >= ? AND row < ?"));
  rows.bind(0, rows_from(topic)).bind(1, rows_from(topic) + rows_from(2));
  Title title;
  title.topic = topic;
  for (;;) {
    XINFANG_TRY(more, rows.step());
    if (!more) return {};
    auto rest = checked_sum(rows.bytes(0));
    if (!rest) return damaged();
    while (!rest->empty()) {
      if (rest->size() < sizeof(TitleHead)) return damaged();
      const auto head = take<TitleHead>(*rest);
      const std::size_t size = head.pieces * sizeof(std::uint16_t);
      if (rest->size() < size) return damaged();
      title.received = head.received;
      title.pieces.resize(head.pieces);
      std::memcpy(title.pieces.data(), rest->data(), size);
      rest->remove_prefix(size);
      visit({head.year, head.serial}, title);
    }
  }
}

}  // namespace xinfang::store
