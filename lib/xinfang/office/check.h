#pragma once

#include <functional>
#include <string>
#include <vector>

#include "xinfang/model/code.h"
#include "xinfang/office/office.h"

/// Whether what is on disk could have come about under the rules, file by file and event by event.
namespace xinfang::office {

/// What `check` looks at: calendar, duties, files, keys, links, materials, recusal, rules, staff.
XINFANG_API const model::Codes& check_names();

enum class Severity { error, warning };

struct CheckFinding {
  std::string check;  ///< one of `check_names()`
  Severity severity = Severity::error;
  std::string number;  ///< of the case, where it is about one
  Error error;         ///< what, where, and what to do
  std::string cite;
};

struct Checked {
  std::vector<CheckFinding> findings;
  std::size_t withheld = 0;  ///< accusations not looked at because nobody knows who looks
};

/// What `check` does about what needs no judgement.
struct Mending {
  std::function<void(const Message&)> tell;  ///< is told what was put right, or could not be; empty: nothing is mended
  bool dry_run = false;                      ///< is told what would be put right, and nothing is
};

/// `names` empty: everything. Cases in the order of their numbers. With `mending` it first puts right what needs no
/// judgement: removes what killed writers left, takes byte order marks out of case files.
XINFANG_API Result<Checked> check(const Office& office, const std::vector<std::string>& names,
                                  const Mending& mending = {});

}  // namespace xinfang::office
