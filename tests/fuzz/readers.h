#pragma once

#include <string_view>
#include <vector>

/// What reads bytes that anybody may have written, for the fuzzer and for the replay of its corpus.
namespace fuzz {

struct Reader {
  std::string_view name;
  /// Reads the bytes; throws `Broken` when what the reader promises does not hold of them.
  void (*read)(std::string_view bytes);
};

const std::vector<Reader>& readers();
const Reader* find_reader(std::string_view name);

}  // namespace fuzz
