#include "catch.h"
#include "xinfang/codec/table.h"

namespace {

using xinfang::Error;
using xinfang::ErrorKind;
using xinfang::codec::decode;
using xinfang::codec::read_csv;

const std::string bom = "\xEF\xBB\xBF";
const std::string number_gb = "\xB1\xE0\xBA\xC5";  // 编号

std::string shown(const Error& error) {
  std::string out;
  if (error.place) out += std::to_string(error.place->line) + ":" + std::to_string(error.place->column) + ": ";
  return out + english(error.what);
}

}  // namespace

TEST_CASE("encodings") {
  struct Row {
    std::string bytes;
    std::string encoding;
    std::string text;
    std::string used;
  };
  const std::vector<Row> rows = {
      {"", "", "", "UTF-8"},
      {"编号\n", "", "编号\n", "UTF-8"},
      {bom + "编号", "", "编号", "UTF-8"},
      {bom + "编号", "utf-8", "编号", "UTF-8"},
      {bom + bom + "a", "", bom + "a", "UTF-8"},
      {number_gb, "", "编号", "GB18030"},
      {number_gb, "GB18030", "编号", "GB18030"},
      {number_gb, "gbk", "编号", "GB18030"},
      {"\x84\x31\x95\x33" + number_gb, "", "编号", "GB18030"},
      {"\x95\x32\x82\x36", "", "𠀀", "GB18030"},  // four bytes, outside the basic plane
      {"\xD7\xD6", "UTF-8", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes, row.encoding);
    std::string used;
    const auto read = decode(row.bytes, "t.csv", row.encoding, &used);
    REQUIRE(read.has_value() == !row.used.empty());
    if (!read) continue;
    CHECK(*read == row.text);
    CHECK(used == row.used);
    CHECK(decode(row.bytes, "t.csv", row.encoding, nullptr).has_value());
  }
  CHECK(read_csv(number_gb + ",b\n\"" + number_gb + "\n\",2\n3,4\n", "t.csv").value().rows.at(1).line == 4);
  CHECK(read_csv(number_gb + ",b\n", "t.csv", "GBK").value().header == std::vector<std::string>{"编号", "b"});
}

TEST_CASE("what does not decode is refused with its line") {
  struct Row {
    std::string bytes;
    std::string encoding;
    std::string what;
  };
  const std::vector<Row> rows = {
      {"编号\nb\xFF\n", "", "2:0: this line is neither UTF-8 nor GB18030"},
      {number_gb + "\n\n" + number_gb + "\xFF\n", "", "3:0: this line is neither UTF-8 nor GB18030"},
      {number_gb + "\n\xB1", "", "2:0: this line is neither UTF-8 nor GB18030"},
      {bom + "a\n" + number_gb, "", "2:0: this line is not UTF-8"},
      {"a\n" + number_gb, "UTF-8", "2:0: this line is not UTF-8"},
      {"a\n\n\x80\n", "GB18030", "3:0: this line is not GB18030"},
      {"a\xB1\n", "GBK", "1:0: this line is not GB18030"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes, row.encoding);
    const auto read = read_csv(row.bytes, "t.csv", row.encoding);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::invalid_data);
    CHECK(shown(read.error()) == row.what);
  }
}

TEST_CASE("an encoding nobody knows is a usage error") {
  const auto read = read_csv("a\n", "t.csv", "latin1");
  REQUIRE_FALSE(read);
  CHECK(read.error().kind == ErrorKind::usage);
  CHECK(english(read.error().what) == "unknown encoding 'latin1'");
  CHECK(english(read.error().hint) == "known are UTF-8, GB18030 and GBK");
}
