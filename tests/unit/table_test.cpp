#include "xinfang/codec/table.h"

#include <rapidcheck.h>

#include <algorithm>

#include "catch.h"
#include "xinfang/base/text.h"

namespace {

using xinfang::Error;
using xinfang::ErrorKind;
using xinfang::codec::read_csv;
using xinfang::codec::Table;
using xinfang::text::csv_line;
using Cells = std::vector<std::string>;
using namespace std::string_literals;

const std::string bom = "\xEF\xBB\xBF";

Table table(std::string_view bytes, std::string_view encoding = {}) {
  auto read = read_csv(bytes, "t.csv", encoding);
  if (!read) FAIL(english(read.error().what));
  return *std::move(read);
}

std::string shown(const Error& error) {
  std::string out;
  if (error.place) out += std::to_string(error.place->line) + ":" + std::to_string(error.place->column) + ": ";
  return out + english(error.what);
}

/// 100000 rows of two lines each, some with a comma in quotation marks.
std::string lines_of_ten_megabytes() {
  std::string out;
  for (int i = 0; i < 100000; ++i)
    out += std::to_string(i) + ",\"" + std::string(50, 'x') + ",\n" + std::string(45, 'y') + "\"\n";
  return out;
}

}  // namespace

TEST_CASE("a table with its lines") {
  const Table read = table("a,b\n1, 2 \n\n \t\n3,\"x\ny\"\r\n\"\",\"say \"\"hi\"\"\"\n5,6");
  CHECK(read.encoding == "UTF-8");
  CHECK(read.header == Cells{"a", "b"});
  REQUIRE(read.rows.size() == 4);
  CHECK(read.rows[0].line == 2);
  CHECK(read.rows[0].cells == Cells{"1", "2"});
  CHECK(read.rows[1].line == 5);
  CHECK(read.rows[1].cells == Cells{"3", "x\ny"});
  CHECK(read.rows[2].line == 7);
  CHECK(read.rows[2].cells == Cells{"", "say \"hi\""});
  CHECK(read.rows[3].line == 8);
  CHECK(read.rows[3].cells == Cells{"5", "6"});
}

TEST_CASE("cells as people write them") {
  struct Row {
    std::string text;
    Cells cells;
  };
  const std::vector<Row> rows = {
      {"1,2", {"1", "2"}},
      {",", {"", ""}},
      {"1,", {"1", ""}},
      {"\"1\" , \"2\"", {"1", "2"}},
      {"　张三　,\xEF\xBB\xBF李四\t", {"张三", "李四"}},
      {"\"\n\t甲\n乙\n\",2", {"甲\n乙", "2"}},
      {"\"1\r\n2\",\"3\r4\"", {"1\n2", "3\r4"}},
      {"\"a,b\",\"\"\"\"", {"a,b", "\""}},
      {"\"\n\n\",x", {"", "x"}},
      {"it's,a\\b", {"it's", "a\\b"}},
      {"-1,=A1", {"-1", "=A1"}},
  };
  for (const Row& row : rows) {
    for (const char* line_end : {"\n", "\r\n", ""}) {
      CAPTURE(row.text, line_end);
      const Table read = table("a,b\n" + row.text + line_end);
      REQUIRE(read.rows.size() == 1);
      CHECK(read.rows[0].cells == row.cells);
      CHECK(read.rows[0].line == 2);
    }
  }
}

TEST_CASE("a row with more or fewer cells than the header is handed out as it stands") {
  const Table read = table("a,b\n1,\"2\n3\"\n4\n1,2,3\n1,2,\n");
  REQUIRE(read.rows.size() == 4);
  CHECK(read.rows[0].count == 2);
  CHECK(read.rows[1].line == 4);
  CHECK(read.rows[1].cells == Cells{"4"});
  CHECK(read.rows[2].cells == Cells{"1", "2", "3"});
  CHECK(read.rows[3].cells == Cells{"1", "2", ""});
}

TEST_CASE("a header alone is a table without rows, blank lines before it are skipped") {
  CHECK(table("a,b").rows.empty());
  CHECK(table(bom + "\n\n \"a\" ,b\r\n").header == Cells{"a", "b"});
  const Table one = table("a\n\n\"\"\n");
  REQUIRE(one.rows.size() == 1);
  CHECK(one.rows[0].line == 3);
  CHECK(one.rows[0].cells == Cells{""});
}

TEST_CASE("broken tables are refused with their line") {
  const std::string never_closed = "the quotation mark that opens a cell here is never closed";
  const std::string lone_cr = "a carriage return stands without a line feed";
  const auto inside = [](int line) {
    return "the cell that begins on line " + std::to_string(line) +
           " has a quotation mark inside it that is not doubled";
  };
  const std::string nul = "a NUL byte: this is no table of comma-separated values, or it is in UTF-16";
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", "1:0: the table is empty"},
      {bom, "1:0: the table is empty"},
      {"\n \r\n\n", "1:0: the table is empty"},
      {"a,b\n1,\"2\n3\n4,5\n", "2:0: " + never_closed},
      {"a,b\n1,2\n\"1\n\n2\",\"", "5:0: " + never_closed},
      {"a,b\n1,2\"3\n", "2:4: " + inside(2)},
      {"a,b\n1,\"2\"3\n", "2:6: " + inside(2)},
      {"a,b\n1,\"2\" \"\n", "2:7: " + inside(2)},
      {"a,b\n编号,二\"三\n", "2:5: " + inside(2)},
      {"a,b\n1,\"never\n2,\"closed\"\n", "3:4: " + inside(2)},
      {"a,b\n1,2"s + '\0' + "\n", "2:0: " + nul},
      {"\xFF\xFE"
       "a\0,\0b\0\n\0"s,
       "1:0: " + nul},
      {"a,b\r1,2\r", "1:0: " + lone_cr},
      {"a,b\n1,2\r3,4\n", "2:0: " + lone_cr},
      {"a,b\n1,2\n3,\"4\"\r5\n", "3:0: " + lone_cr},
      {"a,b\r\r\n1,2\r\r\n", "1:0: " + lone_cr},
      {"a,b\n1,2\r", "2:0: " + lone_cr},
      {"\n\na,,b\n", "3:0: column 2 of the header has no name"},
      {"a,b,\n", "1:0: column 3 of the header has no name"},
      {"a,　\n", "1:0: column 2 of the header has no name"},
      {"姓名,b, 姓名 \n", "1:0: column '姓名' is named twice in the header"},
  };
  for (const auto& [text, what] : rows) {
    CAPTURE(text);
    const auto read = read_csv(text, "t.csv");
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::invalid_data);
    CHECK(shown(read.error()) == what);
    REQUIRE(read.error().place);
    CHECK(read.error().place->path == "t.csv");
  }
}

TEST_CASE("sizes have limits") {
  const std::string mebi(std::size_t{1} << 20, 'x');
  SECTION("a cell may take 1 MiB") {
    CHECK(table("a,b\n" + mebi + ",\"" + mebi + "\"\n").rows.at(0).cells.at(1).size() == mebi.size());
  }
  SECTION("and no byte more, quoted or not, in one line or many") {
    std::string lines;
    for (int i = 0; i < 300000; ++i) lines += "ab\n\n";
    for (const std::string& cell : {mebi + "x", "\"" + mebi + "x\"", "\"" + lines + "\"", mebi + mebi + ",z"}) {
      const auto read = read_csv("a,b\n1,2\n3," + cell + "\n4,5\n", "t.csv");
      REQUIRE_FALSE(read);
      CHECK(shown(read.error()) == "3:0: the cell in column 2 is longer than 1 MiB");
    }
  }
  SECTION("a quotation mark that is not closed does not swallow a large table") {
    const auto read = read_csv("a,b\n\"1,2\n" + std::string(5000000, '\n'), "t.csv");
    REQUIRE_FALSE(read);
    CHECK(shown(read.error()) == "2:0: the cell in column 1 is longer than 1 MiB");
  }
  SECTION("a table of ten megabytes") {
    const Table read = table("a,b\n" + lines_of_ten_megabytes());
    CHECK(read.rows.size() == 100000);
    CHECK(read.rows.back().line == 200000);  // rows take two lines, the header one
  }
  SECTION("columns") {
    const auto read = read_csv(std::string(1000000, ','), "t.csv");
    REQUIRE_FALSE(read);
    CHECK(shown(read.error()) == "1:0: the table has more than 16384 columns");
    const Table wide = table("a,b\n" + std::string(1000000, ','));
    CHECK(wide.rows.at(0).count == 1000001);
    CHECK(wide.rows.at(0).cells.size() < 100);
  }
  SECTION("the whole table") {
    const auto read = read_csv(std::string((std::size_t{256} << 20) + 1, 'x'), "t.csv");
    REQUIRE_FALSE(read);
    CHECK(shown(read.error()) == "0:0: the table is larger than 256 MiB");
  }
}

TEST_CASE("a line of comma-separated values") {
  const std::vector<std::pair<Cells, std::string>> rows = {
      {{"a", "b"}, "a,b\n"},
      {{"", ""}, ",\n"},
      {{"", "a"}, ",a\n"},
      {{""}, "\"\"\n"},
      {{}, "\n"},
      {{"a,b", "say \"hi\"", "x\ny", "x\r"}, "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"x\r\"\n"},
      {{" a", "a "}, "\" a\",\"a \"\n"},
      {{"张三", "第2号"}, "张三,第2号\n"},
      {{"=1+1", "@SUM(A1)", "+cmd", "-x"}, "'=1+1,'@SUM(A1),'+cmd,'-x\n"},
      {{"=HYPERLINK(\"http://x\",\"y\")"}, "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n"},
      {{"\t=1", "\r=1", "\n=1"}, "\"'\t=1\",\"'\r=1\",\"'\n=1\"\n"},
      {{"＝1+1", "＠x", "＋1", "－1"}, "'＝1+1,'＠x,'＋1,'－1\n"},
      {{"-5", "+3", "-0.25", "12"}, "-5,+3,-0.25,12\n"},
      {{"-", "+", "-1.", "-.5", "-1-1", "+86 10", "-1e5", "--1"}, "'-,'+,'-1.,'-.5,'-1-1,'+86 10,'-1e5,'--1\n"},
      {{"a=b", "x-1", "张@市"}, "a=b,x-1,张@市\n"},
  };
  for (const auto& [cells, line] : rows) {
    CAPTURE(line);
    CHECK(csv_line(cells) == line);
  }
}

TEST_CASE("what is written reads back") {
  CHECK(rc::check("read_csv undoes csv_line", [] {
    const auto cell = rc::gen::container<std::string>(rc::gen::element('a', '"', ',', '\n', ' ', '1', '\'', '\r'));
    const Cells cells = {*cell, *cell, *cell};
    const std::string line = csv_line(cells);
    const auto read = read_csv("h1,h2,h3\n" + line + csv_line({"x", "y", "z"}), "t.csv");
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->rows.size() == std::size_t{2});
    for (std::size_t i = 0; i < 3; ++i) {
      std::string expected;
      for (const char c : cells[i]) {
        if (c == '\n' && expected.ends_with('\r')) expected.pop_back();  // lines inside a cell end with LF
        expected += c;
      }
      if (cells[i].starts_with('\n') || cells[i].starts_with('\r')) expected = "'" + expected;
      RC_ASSERT(read->rows[0].cells[i] == xinfang::text::trim(expected));
    }
    RC_ASSERT(read->rows[1].line == static_cast<int>(std::count(line.begin(), line.end(), '\n')) + 2);
  }));
}

TEST_CASE("no bytes make the reader fall over") {
  CHECK(rc::check("any bytes give a table or an error", [](const std::string& bytes) {
    const auto read = read_csv(bytes, "t.csv");
    if (!read) RC_ASSERT(read.error().place.has_value());
    if (read) {
      for (const auto& row : read->rows) RC_ASSERT(row.cells.size() <= row.count);
    }
  }));
  CHECK(rc::check("nor do marks and line ends", [] {
    const auto bytes = *rc::gen::container<std::string>(rc::gen::element('a', '"', ',', '\n', ' ', 'b', '\r', '\xB1'));
    const auto read = read_csv("h,i\n" + bytes, "t.csv");
    const int lines = static_cast<int>(std::count(bytes.begin(), bytes.end(), '\n')) + 2;
    if (!read) RC_ASSERT(read.error().place && read.error().place->line >= 1 && read.error().place->line <= lines);
  }));
}
