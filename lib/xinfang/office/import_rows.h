#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/table.h"
#include "xinfang/office/import.h"

namespace xinfang::office {

/// What one row says, before the rules see it.
struct Entry {
  model::Intake intake;
  std::string told;  ///< how the petitioner was told of the acceptance; empty: the ledger does not say
  std::optional<model::Moment> replied;
  std::string reply_text;
  std::string reply_outcome;
};

/// Where the mapping's columns are in the table. A column that is mapped but absent is an error, unless optional.
struct Layout {
  struct Cell {
    std::string field;
    std::string column;
    std::size_t index = 0;
  };
  std::vector<Cell> cells;

  std::string column_of(std::string_view field) const;  ///< empty when no column gives it
};
Result<Layout> lay_out(const codec::Mapping& mapping, const codec::Table& table, const std::string& path);

/// The row as a case to be; every cell at fault is added to `faults`.
Entry read_row(const codec::Row& row, const Layout& layout, const codec::Mapping& mapping, const model::Moment& now,
               std::vector<Fault>& faults);

}  // namespace xinfang::office
