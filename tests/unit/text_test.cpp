#include "xinfang/base/text.h"

#include <rapidcheck.h>

#include "catch.h"

namespace text = xinfang::text;

TEST_CASE("width counts terminal columns") {
  CHECK(text::width("") == 0);
  CHECK(text::width("abc") == 3);
  CHECK(text::width("信访") == 4);
  CHECK(text::width("信a访") == 5);
  CHECK(text::width("Ａ１") == 4);
  CHECK(text::width("e\xCC\x81") == 1);     // e and a combining accent
  CHECK(text::width("\xE2\x80\x8B") == 0);  // zero-width space
  CHECK(text::width("…") == 1);
}

TEST_CASE("padding goes by columns, a longer text stays whole") {
  CHECK(text::pad_right("信访", 6) == "信访  ");
  CHECK(text::pad_left("信访", 6) == "  信访");
  CHECK(text::pad_right("信访", 3) == "信访");
  CHECK(text::pad_left("信访", 4) == "信访");
  CHECK(text::pad_right("", 2) == "  ");
}

TEST_CASE("shortening keeps within the columns and shows the cut") {
  CHECK(text::shorten("信访事项", 8) == "信访事项");
  CHECK(text::shorten("信访事项", 7) == "信访事…");
  CHECK(text::shorten("信访事项", 6) == "信访…");
  CHECK(text::shorten("信访事项", 1) == "…");
  CHECK(text::shorten("abcdef", 4) == "abc…");
}

TEST_CASE("what a terminal would obey becomes visible") {
  CHECK(text::visible("\x1b[31mred\x1b[0m") == "\\u{1b}[31mred\\u{1b}[0m");
  CHECK(text::visible("a\rb\a") == "a\\u{d}b\\u{7}");
  CHECK(text::visible(std::string("a\0b", 3)) == "a\\u{0}b");
  CHECK(text::visible("\xC2\x9B"
                      "31m") == "\\u{9b}31m");  // the one-character form of ESC [
  CHECK(text::visible("\x7F") == "\\u{7f}");
  CHECK(text::visible("a\xE2\x80\xAE"
                      "b") == "a\\u{202e}b");  // right-to-left override
  CHECK(text::visible("\xE2\x81\xA6x\xE2\x81\xA9") == "\\u{2066}x\\u{2069}");
  CHECK(text::visible("\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C") == "\\u{200e}\\u{200f}\\u{61c}");
  CHECK(text::visible("a\xE2\x80\xA8"
                      "b") == "a\\u{2028}b");
  CHECK(text::visible("信访 e\xCC\x81 🙂") == "信访 e\xCC\x81 🙂");
}

TEST_CASE("lines stay only where they are wanted") {
  CHECK(text::visible("a\n\tb") == "a\\u{a}\\u{9}b");
  CHECK(text::visible("a\n\tb\r", true) == "a\n\tb\\u{d}");
}

TEST_CASE("broken bytes become a replacement character") {
  CHECK(text::visible("a\xFF"
                      "b") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(text::visible("\xE4\xBF") == "\xEF\xBF\xBD\xEF\xBF\xBD");  // a character cut short
  CHECK(text::invalid_utf8("信\xFF") == std::optional<std::size_t>(3));
  CHECK(text::invalid_utf8("\xED\xA0\x80") == std::optional<std::size_t>(0));  // half a surrogate pair
  CHECK(text::invalid_utf8("\xC0\x80") == std::optional<std::size_t>(0));      // overlong
  CHECK_FALSE(text::invalid_utf8("信访 🙂"));
}

TEST_CASE("trimming knows ideographic, zero-width and other blanks") {
  CHECK(text::trim("  a b ") == "a b");
  CHECK(text::trim("\xE3\x80\x80信　访\xE3\x80\x80") == "信　访");
  CHECK(text::trim("\xE2\x80\x8B\xEF\xBB\xBF"
                   "a\xE2\x80\x8D\xE2\x81\xA0") == "a");
  CHECK(text::trim("\xC2\xA0\xE2\x80\xA8\r\n\t\v\fa\xC2\x85") == "a");
  CHECK(text::trim("\xE3\x80\x80 ").empty());
  CHECK(text::trim("").empty());
}

TEST_CASE("full-width characters fold to plain ones") {
  CHECK(text::fold_width("１５ｗｄ，２０２６／３　：～") == "15wd,2026/3 :~");
  CHECK(text::fold_width("信访。") == "信访。");
}

TEST_CASE("length and first count code points") {
  CHECK(text::length("信a🙂") == 3);
  CHECK(text::first("信a🙂", 2) == "信a");
  CHECK(text::first("信", 5) == "信");
  CHECK(text::first("信", 0).empty());
}

TEST_CASE("the closest word is offered for a typo only") {
  CHECK(text::closest("vist", {"visit", "letter"}) == std::optional<std::string>("visit"));
  CHECK(text::closest("hedcount", {"headcount", "title"}) == std::optional<std::string>("headcount"));
  CHECK_FALSE(text::closest("xyz", {"visit", "letter"}));
  CHECK_FALSE(text::closest("visit", {}));
  CHECK(text::closest("accept", {"except", "accept"}) == std::optional<std::string>("accept"));
}

TEST_CASE("a cell that a spreadsheet would run is text") {
  CHECK(text::csv_line({"a", "信访", ""}) == "a,信访,\n");
  CHECK(text::csv_line({"=1+1", "+86", "-5", "@x"}) == "'=1+1,+86,-5,'@x\n");
  CHECK(text::csv_line({"＝1", "\t=1"}) == "'＝1,\"'\t=1\"\n");
  CHECK(text::csv_line({"a,b", "say \"x\"", "l1\nl2"}) == "\"a,b\",\"say \"\"x\"\"\",\"l1\nl2\"\n");
}

TEST_CASE("a value that a shell would take apart is quoted") {
  CHECK(text::shell_word("张三") == "张三");
  CHECK(text::shell_word("2026-000001") == "2026-000001");
  CHECK(text::shell_word("许 为 民") == "'许 为 民'");
  CHECK(text::shell_word("O'Neill") == "'O'\\''Neill'");
  CHECK(text::shell_word("a;b").front() == '\'');
  CHECK(text::shell_word("许　大力") == "'许　大力'");
  CHECK(text::shell_word("") == "''");
}

TEST_CASE("a byte order mark is no text") {
  CHECK(text::without_bom("\xEF\xBB\xBF"
                          "a") == "a");
  CHECK(text::without_bom("a") == "a");
  CHECK(text::without_bom("\xEF\xBB") == "\xEF\xBB");
}

TEST_CASE("text operations hold for any bytes") {
  CHECK(rc::check([](const std::string& bytes, unsigned char columns) {
    const std::string shown = text::visible(bytes);
    RC_ASSERT(!text::invalid_utf8(shown));
    RC_ASSERT(text::visible(shown) == shown);
    RC_ASSERT(text::trim(text::trim(bytes)) == text::trim(bytes));
    RC_ASSERT(columns == 0 || text::width(text::shorten(shown, columns)) <= columns);
    RC_ASSERT(text::width(text::pad_left(shown, columns)) >= columns);
  }));
}

TEST_CASE("pieces stand between separators, and brackets keep together what is in them") {
  using Pieces = std::vector<std::string>;
  CHECK(text::pieces("甲、 乙，丙;", U"、，;") == Pieces{"甲", "乙", "丙"});
  CHECK(text::pieces("甲（乙、丙）、丁[戊,己]", U"、,") == Pieces{"甲（乙、丙）", "丁[戊,己]"});
  CHECK(text::pieces("甲（乙、丙", U"、") == Pieces{"甲（乙", "丙"});
  CHECK(text::pieces("甲）、乙", U"、") == Pieces{"甲）", "乙"});
  CHECK(text::pieces("", U"、").empty());
  CHECK(text::pieces(" 、 、", U"、").empty());
}
