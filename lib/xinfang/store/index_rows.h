#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/store/index.h"

/// How an index is kept in its database: what its two sources share.
namespace xinfang::store {

/// A folder as it will be.
struct Index::Plan {
  enum class Is : std::uint8_t {
    unseen,   ///< no file of that number was known in the folder
    changed,  ///< it looks otherwise than the entry says, or was read anew: to be written
    known,    ///< it looks as the entry says; read again only when it was broken
  };
  CaseFolder folder;  ///< as it was found
  std::vector<IndexEntry> entries;
  std::vector<Is> are;                  ///< of each entry
  std::vector<model::CaseNumber> gone;  ///< that were in it
  bool known = false;                   ///< the folder is there, and as it was

  bool changed() const {
    return !known || !gone.empty() || std::any_of(are.begin(), are.end(), [](Is one) { return one != Is::known; });
  }
};

/// A file to read, and what came of it.
struct Index::Task {
  const CaseFolder* folder;
  IndexEntry* entry;
  Plan::Is* is;
  std::unique_ptr<Result<Indexed>> made{};  ///< none: it is what it was
  bool traced = false;                      ///< its traces are kept already
};

tl::unexpected<Error> unusable(const char* why);

std::int64_t row_of(model::CaseNumber number);
model::CaseNumber number_of(std::int64_t row);

/// Entries of numbers that follow each other are kept in one row of their folder.
std::int64_t part_of(model::CaseNumber number);

/// Entries from the bytes of one row, put behind those that are there; false when they are damaged.
bool unpack(std::string_view row, std::vector<IndexEntry>& entries);

}  // namespace xinfang::store
