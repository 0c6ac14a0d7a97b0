#pragma once

#include <string>

namespace CLI {
class App;
}

namespace xinfang::cmd {

/// `xinfang --help`: the verbs by stage of the work.
std::string overview_help(const CLI::App& app);

/// `xinfang VERB --help`.
std::string verb_help(const CLI::App& verb, const CLI::App& app);

}  // namespace xinfang::cmd
