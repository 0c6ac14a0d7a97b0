#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "catch.h"
#include "office_fixture.h"
#include "xinfang/base/builtin.h"
#include "xinfang/base/text.h"
#include "xinfang/codec/own_form.h"
#include "xinfang/codec/tree.h"
#include "xinfang/office/calendar_files.h"

using namespace office_fixture;
using codec::Limits;
using codec::Node;
using codec::read_tree;
using codec::read_tree_both;
using codec::read_tree_fast;

namespace {

std::string said(const Error& error) {
  return std::to_string(error.place->line) + ":" + std::to_string(error.place->column) + ": " + english(error.what);
}

std::string verdict(const Result<Node>& result) {
  return result ? "read" : said(result.error());
}

struct Refused {
  std::string bytes;
  std::string error;
};

/// Read alike by both: equal trees with their places.
void check_alike(const std::string& bytes) {
  const auto fast = read_tree_fast(bytes, "f.yaml");
  const auto slow = read_tree_both(bytes, "f.yaml");
  INFO(bytes);
  INFO(verdict(fast));
  INFO(verdict(slow));
  REQUIRE(fast.has_value() == slow.has_value());
  if (fast) CHECK_FALSE(codec::difference(*fast, *slow));
}

/// What our own form was taken for; nothing when it was left to a parser.
std::optional<Node> read_own(const std::string& bytes) {
  return codec::read_own_form(bytes, "f.yaml", {});
}

/// Each reader that takes it takes it alike; our own form is taken by all. Gives whether it is that.
bool check_readers(const std::string& bytes) {
  const auto own = read_own(bytes);
  const auto parsed = codec::read_tree_libyaml(bytes, "f.yaml");
  const auto both = read_tree_both(bytes, "f.yaml");
  const bool alike =
      (!own || (both && !codec::difference(*own, *both))) && (!both || (parsed && !codec::difference(*both, *parsed)));
  if (!alike) {
    INFO(bytes);
    INFO(verdict(parsed));
    FAIL("the readers differ");
  }
  return own.has_value();
}

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& file : std::filesystem::recursive_directory_iterator(in_project(folder))) {
    if (file.is_regular_file() && file.path().extension() == ".yaml") paths.push_back(file.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// A few changes such as editors, merges and accidents make.
std::string spoilt(std::string bytes, std::mt19937& random) {
  static const std::vector<std::string> pieces{
      "a",   "b: ",  "- ",   "\n",    "\n  ", " ",     "# c",          "\"",   "'",
      "[",   "]",    "{",    "}",     ", ",   ": ",    "|-",           ">",    "\\",
      "\t",  "信访", "~",    "null",  "? ",   "---",   "&x",           "*x",   "!",
      "\\n", "\\u",  "|-\n", "\"x\"", "\n- ", "\nk: ", "\xE2\x80\xA8", "\r\n", "\xFF"};
  for (auto left = 1 + random() % 3; left > 0; --left) {
    const std::size_t at = random() % (bytes.size() + 1);
    const std::size_t size = std::min<std::size_t>(random() % 12, bytes.size() - at);
    switch (random() % 4) {
      case 0: bytes.insert(at, pieces[random() % pieces.size()]); break;
      case 1: bytes.erase(at, size); break;
      case 2: bytes.replace(at, size, pieces[random() % pieces.size()]); break;
      default: {
        const std::string piece = bytes.substr(at, 1 + random() % 80);
        bytes.insert(random() % (bytes.size() + 1), piece);
      }
    }
  }
  return bytes;
}

std::string nested(int levels, const std::string& open) {
  std::string out;
  for (int i = 0; i < levels; ++i) out += open;
  return out;
}

}  // namespace

TEST_CASE("a tree says what stands where") {
  const auto tree = read_tree_fast(
      "甲: {a: 12, b: \"12\"}\n"
      "list:\n"
      "- ~\n"
      "- 'x'\n"
      "empty:\n",
      "f.yaml");
  REQUIRE(tree);
  const Node* flow = tree->find("甲");
  REQUIRE(flow != nullptr);
  CHECK(flow->flow);
  CHECK(flow->mark.column == 4);  // in code points
  CHECK(flow->find("a")->plain);
  CHECK_FALSE(flow->find("b")->plain);
  CHECK(flow->find("b")->mark.column == 15);
  const Node* list = tree->find("list");
  CHECK_FALSE(list->flow);
  CHECK(list->items[0].kind == Node::Kind::null);
  CHECK(list->items[1].text == "x");
  CHECK(list->items[1].mark.line == 4);
  CHECK(tree->find("empty")->kind == Node::Kind::null);
  CHECK(tree->find("absent") == nullptr);
}

TEST_CASE("hostile and broken texts are refused with their place, by both parsers in the same words") {
  const std::vector<Refused> table{
      {"", "1:1: the file is empty"},
      {"# only a comment\n", "1:1: the file is empty"},
      {std::string("a: b\nc: \0\n", 10), "2:4: the control character U+0000"},
      {"a: 甲\xFF\n", "1:5: a byte that is not UTF-8"},
      {"a: b\x1B[2J\n", "1:5: the control character U+001B"},
      {"a: b\rc: d\n", "1:5: the control character U+000D"},
      {"a: \"x\xE2\x80\xA8y\"\n", "1:6: the control character U+2028"},
      {"a: \"x\xC2\x85y\"\n", "1:6: the control character U+0085"},
      {"a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n", "2:1: an unresolved git conflict"},
      {"a: 1\n=======\n", "2:1: an unresolved git conflict"},
      {"a:\n\tb: c\n", "2:1: a tab in the indentation"},
      {"a:\n  \tb: c\n", "2:3: a tab in the indentation"},
      {"%YAML 1.2\n---\na: b\n", "1:1: a directive ('%') is not accepted"},
      {"a: b\n---\nc: d\n", "2:1: a second document starts here"},
      {"---\na: b\n---\n", "3:1: a second document starts here"},
      {"--- a\n", "1:1: something follows '---' on its line"},
      {"a: b\n...\n", "2:1: the end marker '...' is not accepted"},
      {"a: &x 1\n", "1:4: an anchor ('&') is not accepted"},
      {"a: &x [1]\n", "1:4: an anchor ('&') is not accepted"},
      {"a: *x\n", "1:4: an alias ('*') is not accepted"},
      {"a: !!str 1\n", "1:4: a tag ('!') is not accepted"},
      {"a: ! 1\n", "1:4: a tag ('!') is not accepted"},
      {"a: !x {b: c}\n", "1:4: a tag ('!') is not accepted"},
      {"a: 1\nb: 2\na: 3\n", "3:1: the key 'a' stands twice"},
      {"a: 1\n\"a\": 3\n", "2:1: the key 'a' stands twice"},
      {"x: {k: 1, k: 2}\n", "1:11: the key 'k' stands twice"},
      {"<<: {a: b}\n", "1:1: the merge key '<<' is not accepted"},
      {"[a]: b\n", "1:1: a key must be a text"},
      {"{a: b}: c\n", "1:1: a key must be a text"},
      {"~: b\n", "1:1: a key must be a text"},
      {"null: b\n", "1:1: a key must be a text"},
      {"a: \"open\n", "2:1: this is not valid YAML: a quotation mark or bracket is not closed"},
      {"a: [1, 2\n", "2:1: this is not valid YAML: a ',' or ']' is missing"},
      {"a: b: c\n", "1:5: this is not valid YAML: a ':' where none can be, or a wrong indentation"},
      {"a: 1\nb\n", "3:1: this is not valid YAML: a key without its ':'"},
      {"a: \"\\q\"\n", "1:5: this is not valid YAML: an unknown escape behind \\ in double quotes"},
      {"title：x\nb: 1\n", "1:6: a full-width '：' is no colon"},
      {"a: 1\ntitle：电梯\nb: 2\n", "2:6: a full-width '：' is no colon"},
      {"p: [{id: a，name: 王}]\n", "1:11: a full-width '，' separates nothing"},
      {"p:\n  - {id: a, name: 王芳，\n     unit: b：c\n", "2:21: a full-width '，' separates nothing"},
      {"title: 3月2日9：30来电\nb: [1, 2\n", "3:1: this is not valid YAML: a ',' or ']' is missing"},
      {"k:\n|-\n x\n", "2:1: a value stands left of where it belongs"},
      {"a: {b? c: d}\n", "1:5: a text with '?' between brackets"},
      {nested(17, "["), "1:17: nested deeper than 16 levels"},
      {nested(17, "- "), "1:33: nested deeper than 16 levels"},
      {nested(1'000'000, "["), "1:17: nested deeper than 16 levels"},
      {nested(1'000'000, "{a: "), "1:65: nested deeper than 16 levels"},
  };
  for (const Refused& row : table) {
    INFO(row.bytes.substr(0, 200));
    CHECK(verdict(read_tree_fast(row.bytes, "f.yaml")) == row.error);
    CHECK(verdict(read_tree(row.bytes, "f.yaml")) == row.error);
  }
}

TEST_CASE("a byte order mark is taken off what people write, and refused in what the program writes") {
  const std::string bytes =
      "\xEF\xBB\xBF"
      "a: b\nc: {d: e}\n";
  const auto tree = read_tree(bytes, "f.yaml");
  REQUIRE(tree);
  CHECK(tree->find("a")->text == "b");
  CHECK(tree->find("a")->mark.column == 4);
  CHECK(place_of(bytes, "f.yaml", tree->find("a")->mark).excerpt == "a: b");
  CHECK(verdict(read_tree_fast(bytes, "f.yaml")) == "1:1: the file starts with a byte order mark");
}

TEST_CASE("limits hold before memory is spent") {
  Limits limits;
  limits.bytes = 20;
  CHECK(verdict(read_tree_fast("a: 012345678901234567890\n", "f", limits)) ==
        "1:1: the file has 25 bytes, at most 20 are read");
  limits = {};
  limits.scalar_bytes = 4;
  CHECK(verdict(read_tree("a: 12345\n", "f", limits)) == "1:4: a text of 5 bytes, at most 4 are read");
  limits = {};
  limits.nodes = 3;
  CHECK(verdict(read_tree_fast("[a, b, c]\n", "f", limits)) == "1:8: more than 3 values in one file");
}

TEST_CASE("an excerpt of a hostile line is short") {
  const auto near = read_tree_fast("a: &x " + std::string(5'000'000, 'x') + "\n", "f");
  REQUIRE_FALSE(near);
  CHECK(text::length(near.error().place->excerpt) == 200);
  const auto far = read_tree_fast("a: \"" + std::string(500'000, 'x') + "\xE2\x80\xA8\"\n", "f");
  REQUIRE_FALSE(far);
  CHECK(far.error().place->column == 500'005);
  CHECK(far.error().place->excerpt.empty());
}

TEST_CASE("a hint says how to go on") {
  const auto hint = [](const std::string& bytes) { return english(read_tree_fast(bytes, "f").error().hint); };
  CHECK(hint("\xEF\xBB\xBF"
             "a: b\n") == "save it as UTF-8 without BOM; of a case file xinfang check --fix takes it out");
  CHECK(hint("a: 1\nb: 1\na: 2\n") == "keep one of them; the first is on line 1");
  CHECK(hint("<<<<<<< x\n") == "keep what is right and delete the lines with <<<<<<<, ======= and >>>>>>>");
}

TEST_CASE("both parsers read the same") {
  const std::vector<std::string> corpus{
      "---\na: b\n",
      "a: b\r\nc: |-\r\n  x\r\n  y\r\n",
      "a: |-\n  x\n  \ty\n\n    z\n\nb: |\n  x\nc: |+\n  x\n\nd: >\n  one\n  two\n\n  three\n",
      "a: 'it''s'\nb: \"\\u4fe1\\t\\x41\\n\"\nc: plain text\nd: one\n  two\n",
      "- a\n- - b\n  - c\n-\n  k: v\n  l: w\n- {x: y, z: [1, 2, {q: r}]}\n- []\n- {}\n",
      "a:\n- x\n- y\nb:\n  - z\n",
      "empty:\nnulls: 1\nnull word: 2\n~x: 3\nN: Null\nM: NULL\nn: null\nt: ~ # c\nf: [~, null, x]\n",
      "# c\n\na: b # c\n  # d\nb: 'x # y'\n",
      "信访: {甲: 乙, 丙: \"丁\"}\n🙂: [🙂🙂, x]\n",
      "? a\n: b\n",
      "a: [b: c]\n",
      "when: {channel: hotline-12315}\nurl: http://x/y#z\nt: 12:30\n",
      "\"quoted key\": 1\n'single': 2\n",
      "a: {b: , c: d}\n",
      "plain scalar\n",
      "[a, b]\n",
      "a: \"x \\\n  y\"\nb: \"x\n\n  y\"\n",
      "a: 0012\nb: no\nc: 010\nd: 1e3\n",
  };
  for (const std::string& bytes : corpus) check_alike(bytes);
}

TEST_CASE("both parsers read the built-in files the same") {
  for (const auto* files : {&builtin_calendars(), &builtin_policies()}) {
    for (const BuiltinFile& file : *files) {
      INFO(file.name);
      CHECK(is_builtin(file.text));
      const std::string other = std::string(file.text) + "#\n";  // not ours any more: both parsers are asked
      CHECK_FALSE(is_builtin(other));
      check_readers(other);
      CHECK(verdict(read_tree_both(other, "f")) == "read");
    }
  }
}

TEST_CASE("the table of the built-in calendars says what their files say") {
  const std::vector<calendar::Layer> layers = office::builtin_layers();
  REQUIRE(layers.size() == builtin_calendars().size());
  std::size_t days = 0;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const BuiltinFile& file = builtin_calendars()[i];
    INFO(file.name);
    const calendar::Layer read = value_of(codec::read_calendar(file.text, std::string(file.name)));
    const calendar::Layer& built = layers[i];
    CHECK(built.region == read.region);
    CHECK(built.years == read.years);
    CHECK(built.every_year == read.every_year);
    CHECK(built.weekend == read.weekend);
    CHECK(built.source == read.source);
    REQUIRE(built.days.size() == read.days.size());
    for (std::size_t day = 0; day < read.days.size(); ++day) {
      CHECK(built.days[day].day == read.days[day].day);
      CHECK(built.days[day].rest == read.days[day].rest);
      CHECK(built.days[day].name == read.days[day].name);
    }
    days += read.days.size();
  }
  CHECK(days > 400);
}

TEST_CASE("every reader reads the files of the project alike, and ten thousand that were spoilt") {
  std::vector<std::string> texts;
  for (const char* folder : {"examples", "tests", "lib/calendars"}) {
    for (const std::string& path : files_below(folder)) texts.push_back(bytes_of(path));
  }
  CHECK(texts.size() > 60);
  std::vector<std::string> own;  // the form the program writes
  for (const std::string& text : texts) {
    if (check_readers(text)) own.push_back(text);
  }
  CHECK(own.size() >= 5);
  std::mt19937 random(1);
  int taken = 0;
  for (int round = 0; round < 10'000; ++round) {
    const std::vector<std::string>& from = round % 4 == 0 ? texts : own;
    const std::string& text = from[random() % from.size()];
    if (text.size() <= 4096) taken += check_readers(spoilt(text, random)) ? 1 : 0;
  }
  CHECK(taken > 300);
}

TEST_CASE("our own form is what the program writes and people mostly do, and nothing else") {
  for (const char* one :
       {"a: \"x\"\nb:\n  - c: 12\n    d: |-\n      one\n\n        two\n  - {e: \"信\", f: [\"g\", true]}\n",
        "# c\na: \"x\" # c\n\n    # c\nb:   # c\n\n# c\n  c: 副局长（分管信访） 1.5 A+b_c\n# c\n",
        "\"on\": \"x\"\nb:\n  - e: 1\n    \"on\": {\"y\": 2, sha256: a2b}\n\"yes\":\n  \"n-o_1\": |-\n    z\n",
        "a: |-\n  x\n\n# c\nb:\n  # c\n  - {name: 局 领导, of: [a b, c]}  # c\n\n  - 1\n"}) {
    INFO(one);
    CHECK(check_readers(one));
  }
  for (const char* other : {"",
                            "a: \"x\"",
                            "a: x  y\n",
                            "a: x: y\n",
                            "a: x#y\n",
                            "a: x\n  y\n",
                            "a: x\n\n  y\n",
                            "a: -\n",
                            "a: Null\n",
                            "a: 'x'# c\n",
                            "a: x # c",
                            " # c\n\t# c\na: 1\n",
                            "a:\n",
                            "a: null\n",
                            "null: \"x\"\n",
                            "a: 'x'\n",
                            "a:  \"x\"\n",
                            "a: \"x\" \n",
                            "a: \"x\"# c\n",
                            "# c\n \na: \"x\"\n",
                            "a: 1\n  # c\n  b: 2\n",
                            "a:\n   b: 1\n",
                            "a:\n- 1\n",
                            "a: |\n  x\n",
                            "a: |-\n   x\n",
                            "a: |-\n\n  x\n",
                            "a: |-\n  x\n \n",
                            "a: \"\\u0041\"\n",
                            "a: \"x\n  y\"\n",
                            "a: {b: 1}x\n",
                            "a: {b:1}\n",
                            "a: {}\n",
                            "a: [1,2]\n",
                            "\"a: 1\n",
                            "a\": 1\n",
                            "\"\": 1\n",
                            "\"a b\": 1\n",
                            "\"a\" : 1\n",
                            "\"a\": 1\na: 2\n",
                            "\"null\": 1\n",
                            "2a: 1\n",
                            "a:\n  - \"b\": 1\n",
                            "a: 1\nb\n",
                            "a: 1\n  b: 2\n",
                            "a: \"\xE2\x80\xA8\"\n",
                            "a: \"\xFF\"\n",
                            "a: \"\t\"\n",
                            "a: \"x\"\r\n",
                            "---\na: 1\n",
                            "a: 1\na: 2\n"}) {
    INFO(other);
    CHECK_FALSE(read_own(other));
  }
}

TEST_CASE("what people write by hand counts only as both parsers read it") {
  const std::vector<std::string> pieces{"a",  "b: ", "- ", "\n",       "\n  ",  " ",    "# c",  "\"",
                                        "'",  "[",   "]",  "{",        "}",     ", ",   ": ",   "|-",
                                        ">",  "\\",  "\t", "信访",     "~",     "null", "? ",   "---",
                                        "&x", "*x",  "!",  "k: |\n  ", "\"x\"", "\n- ", "\nk: "};
  std::mt19937 random(1);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (auto left = 1 + random() % 12; left > 0; --left) bytes += pieces[random() % pieces.size()];
    const auto slow = read_tree_both(bytes, "f");
    const auto fast = read_tree_fast(bytes, "f");
    INFO(bytes);
    if (!slow) continue;
    REQUIRE(fast);
    CHECK_FALSE(codec::difference(*fast, *slow));
  }
}
