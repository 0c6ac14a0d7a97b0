#include "xinfang/codec/discretion.h"

#include <rapidcheck.h>

#include <string>

#include "catch.h"
#include "xinfang/base/text.h"

using namespace xinfang;

namespace {

std::string excerpt_of(const std::string& line) {
  const Error fault{ErrorKind::invalid_data, msg("x"), {}, Place{"c.yaml", 1, 1, line}, {}};
  return codec::without_content(fault).place->excerpt;
}

std::string said_of(const Message& what) {
  const Error fault{ErrorKind::invalid_data, what, {}, Place{"案/c.yaml", 1, 1, ""}, {}};
  return english(codec::without_content(fault).what);
}

}  // namespace

TEST_CASE("of a line of a case file its form is shown, not what people said") {
  struct Row {
    const char* line;
    const char* shown;
  };
  for (const Row& row : {
           Row{"    - {name: 段玉梅, phone: 13800004417, address: 人民路 }}",
               "    - {name: ＊＊＊, phone: ***********, address: ＊＊＊ }}"},
           Row{"  - {nam: \"段玉梅\", phon: \"138 0000 4417\"}", "  - {nam: \"＊＊＊\", phon: \"*** **** ****\"}"},
           Row{"- {姓名: \"段玉梅\"}", "- {＊＊: \"＊＊＊\"}"},
           Row{"- {name：“段玉梅”，phone：“13800004417”}", "- {****：“＊＊＊”，*****：“***********”}"},
           Row{"  title: \"反映\"信访专干王芳", "  title: \"＊＊\"＊＊＊＊＊＊"},
           Row{"  statement: Zhang San took 500", "  statement: ***** *** **** ***"},
           Row{"\t- 01088123456789", "\t- **************"},
           Row{"    channel: \"leter\"", "    channel: \"leter\""},
           Row{"  at: \"2026-02-30T09:15:00+08:00\"  ", "  at: \"2026-02-30T09:15:00+08:00\"  "},
           Row{"<<<<<<< ours", "<<<<<<< ours"},
           Row{"format: xinfang-case/2", "format: xinfang-case/2"},
           Row{"", ""},
       }) {
    CHECK(excerpt_of(row.line) == row.shown);
    CHECK(text::width(excerpt_of(row.line)) == text::width(row.line));
  }
}

TEST_CASE("a fault in a case file says what can be a word of the format") {
  CHECK(said_of(msg("{0} is {1}", "petitioners", msg("the text \"{0}\"", "段玉梅 13800004417"))) ==
        "petitioners is the text \"＊＊＊ ***********\"");
  CHECK(said_of(msg("{0} of {1}", "13800004417", "110101199001011237")) == "*********** of ******************");
  CHECK(said_of(msg("{0} of {1}", "leter", 1000000)) == "leter of 1000000");
  CHECK(said_of(msg("{0} of {1}", "2026-02-30", "案/c.yaml")) == "2026-02-30 of 案/c.yaml");
}

TEST_CASE("no line gets shorter or tells more by being hidden twice") {
  CHECK(rc::check("any bytes", [](const std::string& line) {
    const std::string shown = excerpt_of(line);
    RC_ASSERT(excerpt_of(shown) == shown);
    RC_ASSERT(shown.empty() == line.empty());
  }));
}
