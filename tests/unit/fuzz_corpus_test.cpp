#include "../fuzz/readers.h"
#include "office_fixture.h"

using namespace office_fixture;

TEST_CASE("what the fuzzer started from, and what it once found, is read as promised") {
  const std::filesystem::path corpus = in_project("tests/fuzz/corpus");
  for (const fuzz::Reader& reader : fuzz::readers()) {
    std::size_t inputs = 0;
    for (const auto& file : std::filesystem::directory_iterator(corpus / reader.name)) {
      INFO(file.path().string());
      const std::string bytes = bytes_of(file.path().string());
      CHECK_NOTHROW(reader.read(bytes));
      CHECK_NOTHROW(reader.read(bytes.substr(0, bytes.size() / 2)));
      ++inputs;
    }
    INFO(reader.name);
    CHECK(inputs >= 3);
  }
}
