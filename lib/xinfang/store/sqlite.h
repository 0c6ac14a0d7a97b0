#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "xinfang/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace xinfang::store {

/// One prepared statement of a database; columns and parameters count from 0.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, std::string_view text);  ///< copied
  Statement& bind_bytes(int parameter, std::string_view bytes);
  Statement& bind_nothing(int parameter);

  /// Whether there is one more row.
  Result<bool> step();
  /// Makes it ready for the next values.
  void reset();
  /// Runs it to its end, and makes it ready.
  Result<void> run();

  std::int64_t number(int column) const;
  std::string_view bytes(int column) const;  ///< of texts, too; until the next step

 private:
  struct Close {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Close> statement_;
};

class Database {
 public:
  /// Opens or makes the file; with `writable` false it must be there. Waits up to a second for others.
  static Result<Database> open(const std::string& path, bool writable);

  Result<void> run(const char* sql);
  Result<Statement> prepare(const std::string& sql);

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  explicit Database(sqlite3* database) : database_(database) {}
  std::unique_ptr<sqlite3, Close> database_;
};

/// What is written while it lives is written as a whole by `commit`, or not at all; what is read is of one moment.
class Transaction {
 public:
  enum class Kind { reading, writing };
  static Result<Transaction> begin(Database& database, Kind kind = Kind::writing);
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  Result<void> commit();

 private:
  explicit Transaction(Database& database) : database_(&database) {}
  Database* database_;
};

}  // namespace xinfang::store
