#include "xinfang/codec/table.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "xinfang/base/text.h"

namespace xinfang::codec {

namespace {

constexpr std::size_t largest_table = std::size_t{256} << 20;
constexpr std::size_t largest_cell = std::size_t{1} << 20;
constexpr std::size_t most_columns = 16384;  // what a spreadsheet can hold
constexpr std::size_t most_surplus = 64;     // cells kept of a row that has more than the header
constexpr std::size_t piece = std::size_t{64} << 10;

/// Feeds libcsv line by line, so that every row and fault knows its line.
class Reader {
 public:
  Reader(const std::string& path, Table& table) : path_(path), table_(table) {
    csv_init(&parser_, CSV_STRICT);
    csv_set_blk_size(&parser_, piece);  // libcsv grows its buffer by this; 128 bytes is its own idea
  }
  ~Reader() { csv_free(&parser_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  Result<void> read(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      std::string_view line = text.substr(0, end);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      if (end != std::string_view::npos && line.ends_with('\r')) line.remove_suffix(1);
      ++line_;
      XINFANG_CHECK(read_line(line));
    }
    if (in_row_) {
      return fail_at({path_, cell_line_, 0, {}}, msg("the quotation mark that opens a cell here is never closed"),
                     msg("close it, or write a quotation mark inside a cell twice"));
    }
    return {};
  }

 private:
  Result<void> read_line(std::string_view line) {
    if (!in_row_) {
      if (line.find_first_not_of(" \t\r") == std::string_view::npos) return {};
      in_row_ = true;
      row_.line = cell_line_ = line_;
    }
    for (std::size_t at = 0; at < line.size(); at += piece) {
      XINFANG_CHECK(feed(line, at, std::min(piece, line.size() - at)));
    }
    // libcsv ends a row at CR too; a lone one would end rows where no line ends.
    if (row_ended_) {
      return fail_at({path_, line_, 0, {}}, msg("a carriage return stands without a line feed"),
                     msg("save the table with the line ends of Windows or Unix"));
    }
    XINFANG_CHECK(feed("\n", 0, 1));
    if (!row_ended_) return {};
    row_ended_ = in_row_ = false;
    return finish_row();
  }

  Result<void> feed(std::string_view line, std::size_t at, std::size_t size) {
    const std::size_t taken = csv_parse(&parser_, line.data() + at, size, &Reader::on_cell, &Reader::on_row, this);
    if (csv_error(&parser_) == CSV_ENOMEM || csv_error(&parser_) == CSV_ETOOBIG) {
      return fail(ErrorKind::failure, msg("not enough memory to read '{0}'", path_));
    }
    // The buffer also holds the closing mark and blanks behind it; on_cell measures exactly.
    if (too_long_ || parser_.entry_pos > largest_cell + piece) {
      return fail_at({path_, cell_line_, 0, {}},
                     msg("the cell in column {0} is longer than 1 MiB", too_long_.value_or(count_ + 1)),
                     msg("shorten it, or look for a quotation mark that is not closed"));
    }
    if (taken == size) return {};
    const int column = static_cast<int>(text::length(line.substr(0, at + taken))) + 1;
    return fail_at(
        {path_, line_, column, {}},
        msg("the cell that begins on line {0} has a quotation mark inside it that is not doubled", cell_line_),
        msg("write it twice, and the whole cell between quotation marks"));
  }

  Result<void> finish_row() {
    Row row = std::move(row_);
    row_ = {};
    const std::size_t count = std::exchange(count_, 0);
    if (table_.header.empty()) {
      if (count > most_columns) {
        return fail_at({path_, row.line, 0, {}}, msg("the table has more than {0} columns", most_columns));
      }
      return take_header(std::move(row));
    }
    row.count = count;
    table_.rows.push_back(std::move(row));
    return {};
  }

  Result<void> take_header(Row row) {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string& name = row.cells[i];
      if (name.empty()) {
        return fail_at({path_, row.line, 0, {}}, msg("column {0} of the header has no name", i + 1),
                       msg("the first line names every column"));
      }
      if (!names.insert(name).second) {
        return fail_at({path_, row.line, 0, {}}, msg("column '{0}' is named twice in the header", name));
      }
    }
    table_.header = std::move(row.cells);
    return {};
  }

  static void on_cell(void* data, std::size_t size, void* self) noexcept {
    static_cast<Reader*>(self)->cell({static_cast<const char*>(data), size});
  }
  static void on_row(int, void* self) noexcept { static_cast<Reader*>(self)->row_ended_ = true; }

  void cell(std::string_view bytes) {
    if (row_ended_ || too_long_) return;  // the fault is reported by read_line or feed
    ++count_;
    if (bytes.size() > largest_cell) {
      too_long_ = count_;
      return;
    }
    // Most cells nobody has a column for are only counted: a line of commas must not fill the memory.
    const std::size_t room = table_.header.empty() ? most_columns : table_.header.size() + most_surplus;
    if (count_ <= room) row_.cells.push_back(text::trim(bytes));
    cell_line_ = line_;
  }

  const std::string& path_;
  Table& table_;
  csv_parser parser_{};
  Row row_;
  std::size_t count_ = 0;  ///< cells of the row so far
  int line_ = 0;
  int cell_line_ = 0;  ///< where the cell being read starts
  bool in_row_ = false;
  bool row_ended_ = false;
  std::optional<std::size_t> too_long_;  ///< the column of a cell over the limit
};

}  // namespace

Result<Table> read_csv(std::string_view bytes, const std::string& path, std::string_view encoding) {
  if (bytes.size() > largest_table) {
    return fail_at({path, 0, 0, {}}, msg("the table is larger than 256 MiB"), msg("split it into several files"));
  }
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
    const auto lines = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
    return fail_at({path, static_cast<int>(lines) + 1, 0, {}},
                   msg("a NUL byte: this is no table of comma-separated values, or it is in UTF-16"),
                   msg("save the table as CSV in UTF-8"));
  }
  Table table;
  XINFANG_TRY(text, decode(bytes, path, encoding, &table.encoding));
  Reader reader(path, table);
  XINFANG_CHECK(reader.read(text));
  if (table.header.empty()) {
    return fail_at({path, 1, 0, {}}, msg("the table is empty"), msg("the first line names every column"));
  }
  return table;
}

}  // namespace xinfang::codec
