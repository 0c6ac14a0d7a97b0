#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "command.h"
#include "xinfang/office/cases.h"

namespace xinfang::cmd {

/// One field of the event as an option of the verb.
struct VerbOption {
  std::string_view field;  ///< of the event type, see the catalogue
  const char* help;
  bool positional = false;     ///< also the next word behind the number
  const char* flag = nullptr;  ///< in place of the field's own
};

/// A verb that writes one event to one case: `xinfang VERB NUMBER [options]`. The options' names follow from the fields
/// (`approved_by` → `--approved-by`), what they take from the catalogue.
struct EventVerb {
  const char* name;
  Stage stage;
  const char* summary;
  std::string_view event;
  std::vector<VerbOption> options;
  /// What else there is to say once it is written; may be empty.
  std::function<Result<void>(const Session&, const office::Acted&)> after{};
  /// What became of the deadlines, said before the next one that is due; may be empty.
  std::function<void(const Session&, const office::Acted&)> deadlines{};
  /// Reads the next word behind the number, a file that is kept beside the case; names it where that was not done.
  /// Empty for events without one.
  std::function<Result<std::string>(const Session&, std::string& file, std::string& name)> material{};
};

Command event_verb(EventVerb verb);

}  // namespace xinfang::cmd
