#include <rapidcheck.h>

#include <string>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/base/text.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/office/search.h"

using namespace office_fixture;
using office::has_plain_names;
using office::has_text;
using office::Needle;

namespace {

std::string any_words() {
  std::string words;
  for (int left = *rc::gen::inRange(0, 5); left > 0; --left) {
    words += *rc::gen::element<std::string>("信访", "电梯", "劉曉麗", "刘 晓丽", "A·公司", " ", "\n", "\t", "\"", "'",
                                            "\\", "：", "1380", "x: ", "- ");
  }
  return words;
}

std::string any_phone() {
  const auto pieces = rc::gen::element<std::string>("1", "38", "0000", "1234", "66", "９", "②", " ", "-", "—", "(", ")",
                                                    "+86", "/", "转", "'", "\u3000", "x", "\u0301");
  std::string phone;
  for (int left = *rc::gen::resize(100, rc::gen::inRange(0, 10)); left > 0; --left) phone += *pieces;
  return phone;
}

/// As somebody types it who looks for it: other gaps.
std::string with_gaps(const std::string& text) {
  std::string typed;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && *rc::gen::inRange(0, 3) == 0) typed += *rc::gen::element<std::string>(" ", "-", "—");
    if (digit || *rc::gen::inRange(0, 4) == 0) typed += c;
  }
  return text::invalid_utf8(typed) ? text : typed;
}

/// Some of it, cut between characters.
std::string any_part(const std::string& text) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  std::size_t first = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
  std::size_t last = *rc::gen::inRange<std::size_t>(first, text.size() + 1);
  while (first < text.size() && !begins(text[first])) ++first;
  while (last < text.size() && !begins(text[last])) ++last;
  return text.substr(first, last < first ? 0 : last - first);
}

model::Intake of_words(const std::string& title, const std::string& statement, const std::string& name) {
  model::Intake intake;
  intake.title = title;
  intake.statement = statement;
  intake.petitioners = {{name, "13800000001", "", "", false}};
  intake.respondents = {{"清溪区A公司", ""}};
  return intake;
}

}  // namespace

TEST_CASE("a text is looked for in what the list may show") {
  const model::Intake intake = of_words("电梯停运", "已停三日", "刘晓丽");
  for (const char* text : {"梯停", "三日", "清溪", "清溪區", "a公司"}) {
    INFO(text);
    CHECK(has_text(intake, text, false));
  }
  CHECK_FALSE(has_text(intake, "晓丽", false));
  CHECK_FALSE(has_text(intake, "1380", false));
  for (const char* text : {"晓丽", "劉曉麗", "刘 晓丽", "1380"}) {
    INFO(text);
    CHECK(has_text(intake, text, true));
  }
  CHECK_FALSE(has_text(intake, "电梯已停", true));
}

TEST_CASE("a telephone is found with other gaps than those it was written with") {
  model::Intake intake = of_words("电梯停运", "", "刘晓丽");
  intake.respondents.clear();
  for (const char* phone : {"13800001234", "138 0000 1234", "138-0000-1234", "(138)0000—1234", "１３８００００１２３４",
                            "010-66001234 / 138 0000 1234", "+86 138\u30000000 1234", "138.0000.1234"}) {
    intake.petitioners.front().phone = phone;
    for (const char* text : {"13800001234", "138 0000 1234", "138-0000-1234", "0000 1234", "1234", "１３８ ００００"}) {
      INFO(phone << " " << text);
      CHECK(has_text(intake, text, true));
      CHECK_FALSE(has_text(intake, text, false));
      CHECK((!has_plain_names(intake) || Needle(text).may_be_in(std::string("phone: \"") + phone + "\"\n")));
    }
    for (const char* text : {"138 0001", "1234 1234", "1 3", "3日", "138x0000"}) {
      INFO(phone << " " << text);
      CHECK_FALSE(has_text(intake, text, true));
    }
  }
  intake.petitioners.front().phone = "138 0000-1234";
  CHECK(has_plain_names(intake));
  intake.petitioners.front().phone = "１３８ 0000-1234";
  CHECK_FALSE(has_plain_names(intake));
  CHECK_FALSE(Needle("13800001234").may_be_in("phone: \"138 0000 1235\"\n"));
}

TEST_CASE("a file that cannot hold the text is known by its bytes") {
  CHECK(Needle("梯停").may_be_in("title: \"电梯停运\"\n"));
  CHECK_FALSE(Needle("停梯").may_be_in("title: \"电梯停运\"\n"));
  CHECK(Needle("劉曉麗").may_be_in("name: 刘晓丽\n"));
  CHECK(Needle("停 运").may_be_in("title: >\n  电梯停\n  运\n"));
  CHECK(Needle("停梯").may_be_in("title: \"\\u505c\\u68af\"\n"));
  CHECK(has_plain_names(of_words("电 梯", "", "刘晓丽")) == false);  // A公司 reads as a公司
  model::Intake plain = of_words("电 梯", "", "刘晓丽");
  plain.respondents.front().organization = "清溪区公司";
  CHECK(has_plain_names(plain));
}

TEST_CASE("however a title is written by hand, its case is not missed") {
  model::Case value;
  value.uid = next_eid();
  value.number = {2026, 1};
  value.intake = petition("2026-01-01");
  value.intake.title = "TITLE";
  value.events = {event("registered", "wang-fang", "2026-01-01")};
  value.events.front().seq = 1;
  const std::string written = codec::write_case(value);
  struct Row {
    const char* yaml;
    const char* title;
  };
  for (const Row& row : {Row{"'电梯''停运'''", "电梯'停运'"}, Row{"电梯\n    停运 三日", "电梯 停运 三日"},
                         Row{">-\n    电梯\n    停运", "电梯 停运"}, Row{"\"电梯\n    停运\"", "电梯 停运"},
                         Row{"\"电\\u68af停\\\n    运\"", "电梯停运"}, Row{"|-\n    电梯\n    停运", "电梯\n停运"},
                         Row{"电梯停运 # 三日", "电梯停运"}, Row{"'电梯\n\n    停运'", "电梯\n停运"}}) {
    std::string bytes = written;
    bytes.replace(bytes.find("\"TITLE\""), 7, row.yaml);
    INFO(bytes);
    const auto read = codec::read_case(bytes, "c");
    REQUIRE(read);
    const model::Intake intake = model::fold(read->value).intake;
    CHECK(intake.title == row.title);
    for (std::size_t size = 3; size <= intake.title.size(); ++size) {
      const std::string text = intake.title.substr(0, size);
      if (text::invalid_utf8(text)) continue;  // cut in a character
      CHECK(has_text(intake, text, false));
      CHECK(Needle(text).may_be_in(bytes));
    }
  }
}

TEST_CASE("whichever case has a text, its file may hold it") {
  CHECK(rc::check("no case is missed", [] {
    model::Case value;
    value.uid = next_eid();
    value.number = {2026, 1};
    value.intake = petition("2026-01-01");
    value.intake.title = "x" + any_words();
    value.intake.statement = any_words();
    value.intake.petitioners = {{"x" + any_words(), any_phone(), "", "", false}};
    value.events = {event("registered", "wang-fang", "2026-01-01")};
    value.events.front().seq = 1;
    const std::string bytes = codec::write_case(value);
    const auto read = codec::read_case(bytes, "c");
    RC_PRE(read.has_value());
    const model::Intake intake = model::fold(read->value).intake;
    const model::Petitioner& petitioner = intake.petitioners.front();
    const std::string part =
        any_part(*rc::gen::element(intake.title, intake.statement, petitioner.name, petitioner.phone));
    const std::string text = *rc::gen::arbitrary<bool>() ? part : with_gaps(part);
    RC_PRE(has_text(intake, text, true));
    const bool plain = has_plain_names(intake);
    RC_CLASSIFY(plain, "plain names");
    RC_ASSERT(!plain || Needle(text).may_be_in(bytes));
  }));
}

TEST_CASE("whichever telephone is looked for, its file may hold it") {
  CHECK(rc::check("no telephone is missed", [] {
    model::Case value;
    value.uid = next_eid();
    value.number = {2026, 1};
    value.intake = petition("2026-01-01");
    value.intake.petitioners = {{"刘晓丽", any_phone(), "", "", false}};
    value.events = {event("registered", "wang-fang", "2026-01-01")};
    value.events.front().seq = 1;
    const std::string& phone = value.intake.petitioners.front().phone;
    const std::string text = with_gaps(*rc::gen::arbitrary<bool>() ? phone : any_part(phone));
    RC_PRE(has_text(value.intake, text, true));
    const std::string bytes = codec::write_case(value);
    const bool plain = has_plain_names(value.intake);
    RC_CLASSIFY(plain, "plain names");
    RC_CLASSIFY(plain && bytes.find(text) == std::string::npos, "other gaps");
    RC_ASSERT(!plain || Needle(text).may_be_in(bytes));
  }));
}
