#include "xinfang/base/message.h"

#include <map>

#include "catch.h"

using namespace xinfang;

namespace {

Translate from(std::map<std::string, std::string> catalogue) {
  return [catalogue = std::move(catalogue)](const std::string& english) {
    const auto found = catalogue.find(english);
    return found == catalogue.end() ? english : found->second;
  };
}

}  // namespace

TEST_CASE("a message puts its arguments into numbered places") {
  CHECK(english(msg("case {0} is closed", "2026-000123")) == "case 2026-000123 is closed");
  CHECK(english(msg("{1} before {0}", 2, std::size_t{1})) == "1 before 2");
  CHECK(english(msg("{0} and {0}", -7)) == "-7 and -7");
  CHECK(english(msg("write {{0}} for {0}", "x")) == "write {0} for x");
  CHECK(english(Message{}).empty());
}

TEST_CASE("an argument is data: what looks like a place in it stays") {
  CHECK(english(msg("'{0}' is no number", "{0}{1}{")) == "'{0}{1}{' is no number");
  CHECK(english(literal("{0} 100%")) == "{0} 100%");
}

TEST_CASE("a message is translated with the messages in it, data is not") {
  const auto chinese = from({{"{0} is late by {1}", "{1}，{0}逾期"}, {"conclusion", "办结"}, {"wang", "never"}});
  CHECK(render(msg("{0} is late by {1}", msg("conclusion"), "wang"), chinese) == "wang，办结逾期");
  CHECK(render(literal("conclusion"), chinese) == "conclusion");
  CHECK(render(msg("not in the catalogue {0}", 1), chinese) == "not in the catalogue 1");
}

TEST_CASE("an empty message is never looked up: a catalogue keeps its own header there") {
  CHECK(render(Message{}, from({{"", "Project-Id-Version: x"}})).empty());
}

TEST_CASE("a broken translation gives way to the English") {
  for (const char* broken : {"{2}", "{", "}", "{0:d}", "{name}", "{0} {1} {"}) {
    INFO(broken);
    CHECK(render(msg("case {0}, {1}", "a", "b"), from({{"case {0}, {1}", broken}})) == "case a, b");
  }
}
