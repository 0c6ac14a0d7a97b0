#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"

namespace xinfang::codec {

/// One record of a delimited table.
struct Row {
  int line = 0;                    ///< where it starts in the file, from 1
  std::size_t count = 0;           ///< of cells in the file; a row that fits has as many as the header
  std::vector<std::string> cells;  ///< UTF-8, trimmed of surrounding white space, lines inside end with LF
};

struct Table {
  std::vector<std::string> header;
  std::vector<Row> rows;
  std::string encoding;  ///< what it was decoded from: UTF-8 or GB18030
};

/// Text in UTF-8: `encoding` names what `bytes` are in (UTF-8, GB18030, or GBK, which is read as GB18030, its superset;
/// in either case of letters); empty: UTF-8 (with or without BOM) when it is valid UTF-8, else GB18030 when that
/// decodes. Otherwise an error that names the first bad byte's line, of the encoding that decoded further. An unknown
/// name is an error of kind usage. `used`, unless null, gets `UTF-8` or `GB18030`.
Result<std::string> decode(std::string_view bytes, const std::string& path, std::string_view encoding,
                           std::string* used);

/// Comma-separated values (RFC 4180, through libcsv, strict): quoted fields with line feeds, CRLF or LF. An empty file,
/// a quote that never closes, a NUL byte, a line that ends in a bare CR, a header with an empty or doubled name, a
/// cell over 1 MiB, a table over 256 MiB or 16384 columns are errors with their line. Blank lines are skipped. A row
/// with more or fewer cells than the header is handed out as it stands.
Result<Table> read_csv(std::string_view bytes, const std::string& path, std::string_view encoding = {});

}  // namespace xinfang::codec
