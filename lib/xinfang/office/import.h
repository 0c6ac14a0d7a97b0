#pragma once

#include <functional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/office/office.h"

namespace xinfang::office {

struct Import {
  std::string table;       ///< the bytes of the CSV
  std::string table_path;  ///< for messages; `-` is standard input
  std::string encoding;    ///< empty: UTF-8 or GB18030, detected
  std::string mapping;     ///< the bytes of the mapping file
  std::string mapping_path;
  PersonId by;
  std::string desk;
  bool skip_bad = false;  ///< write the good rows, hand back the others
  bool dry_run = false;
};

/// What is wrong with a row.
struct Fault {
  std::string column;  ///< header of the cell at fault; empty: the whole row, or a constant
  Error why;
};

/// A row that cannot become a case.
struct Reject {
  int line = 0;  ///< in the table
  std::vector<Fault> faults;
  std::vector<std::string> cells;  ///< fewer or more than the header, where that is the fault
};

struct Imported {
  std::vector<model::CaseNumber> numbers;  ///< written, in the order of the rows; on a dry run without numbers: empty
  std::size_t fit = 0;                     ///< rows that are (or would be) written
  std::size_t present = 0;                 ///< rows whose external number the store already has
  std::size_t warned = 0;                  ///< cases that carry warnings: what the rules would have refused
  std::size_t answered = 0;
  std::vector<std::string> header;
  std::vector<Reject> rejects;
  std::string encoding;
};

/// All rows are checked before the first is written. With a bad row and no `skip_bad` nothing is written and `rejects`
/// says why. `progress(done, all)` is called while writing.
XINFANG_API Result<Imported> import(const Office& office, const Import& what,
                                    const std::function<void(std::size_t, std::size_t)>& progress);

}  // namespace xinfang::office
