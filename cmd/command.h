#pragma once

#include <functional>
#include <string>
#include <vector>

#include "options.h"
#include "session.h"
#include "xinfang/base/result.h"

namespace xinfang::cmd {

/// The stage of the work a verb belongs to; `--help` groups by it.
enum class Stage { intake, handling, oversight, answering, correction, overview, setup };

/// What a verb needs before it runs.
enum class Needs { nothing, store };

/// Runs with the options parsed; gives the exit status.
using Run = std::function<Result<int>(Session&)>;

/// One row of the registry.
struct Command {
  const char* name;
  Stage stage;
  const char* summary;
  Needs needs;
  std::vector<std::string> formats;  ///< that --format takes, besides the usual one and json
  bool writes;                       ///< takes --dry-run, --by and --at
  std::function<Run(Options)> configure;
  const char* usual = "table";  ///< the format without --format
};

/// Every verb, in the order of `--help`.
const std::vector<Command>& commands();

}  // namespace xinfang::cmd
