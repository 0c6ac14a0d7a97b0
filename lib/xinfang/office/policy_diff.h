#pragma once

#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"
#include "xinfang/model/policy.h"

namespace xinfang::office {

/// One thing that two regulations say differently in the same statement.
struct Difference {
  std::string part;  ///< its key in the policy file: `within`, `extension/by`; `cite`: nothing but the clause; empty:
                     ///< something this comparison has no words for
  Message was;       ///< as people say it; no words: not stated. Those of `when` and `extension` are the caller's
  Message becomes;
  std::string was_cite;
  std::string becomes_cite;
};

/// What happens to a statement when one regulation takes the place of another.
struct Change {
  enum class Kind { added, taken_away, changed };
  Kind kind = Kind::changed;
  std::string section;                    ///< `deadlines`
  std::string id;                         ///< `conclude`; empty: about the section as a whole
  std::vector<Difference> differences{};  ///< of a changed one

  XINFANG_API std::string statement() const;  ///< `deadlines/conclude`
};

/// Statement by statement in the order of the policy file's sections; titles and days in force are not compared.
/// Statements are the same by their ids; those without ids of their own by what they say, wherever they stand.
XINFANG_API std::vector<Change> changes(const model::Policy& was, const model::Policy& becomes);

}  // namespace xinfang::office
