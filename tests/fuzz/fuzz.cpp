// The entry of libFuzzer; XINFANG_FUZZ names the reader.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "readers.h"

namespace {

const fuzz::Reader* chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  const char* name = std::getenv("XINFANG_FUZZ");
  chosen = name == nullptr ? nullptr : fuzz::find_reader(name);
  if (chosen != nullptr) return 0;
  std::fputs("XINFANG_FUZZ must name one of:", stderr);
  for (const fuzz::Reader& reader : fuzz::readers()) std::fprintf(stderr, " %s", reader.name.data());
  std::fputs("\n", stderr);
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  chosen->read({reinterpret_cast<const char*>(data), size});
  return 0;
}
