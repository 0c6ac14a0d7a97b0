#include "help.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>

#include "command.h"
#include "output.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

constexpr std::size_t left_column = 30;

std::string heading(const char* english) {
  return "\n" + translate(english) + "\n";
}

std::string row(const std::string& left, const std::string& right) {
  const std::string start = "  " + left;
  if (text::width(start) + 2 > left_column) return start + "\n" + std::string(left_column, ' ') + right + "\n";
  return text::pad_right(start, left_column) + right + "\n";
}

std::string option_row(const CLI::Option& option) {
  std::string names = option.get_positional() && option.get_lnames().empty() ? option.get_name(true, false) : "";
  for (const std::string& name : option.get_snames()) names += (names.empty() ? "-" : ", -") + name;
  for (const std::string& name : option.get_lnames()) names += (names.empty() ? "--" : ", --") + name;
  const std::string type = option.get_type_name();
  const bool named = !option.get_lnames().empty() || !option.get_snames().empty();
  if (option.get_items_expected_max() > 0 && named && !type.empty()) names += " " + type;
  return row(names, option.get_description());
}

std::string options_of(const CLI::App& app) {
  std::string text;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_group().empty()) text += option_row(*option);
  }
  return text;
}

const char* title_of(Stage stage) {
  switch (stage) {
    case Stage::intake: return N_("Taking in");
    case Stage::handling: return N_("Handling");
    case Stage::oversight: return N_("Pressing and reporting");
    case Stage::answering: return N_("Answering, and after");
    case Stage::correction: return N_("Correcting");
    case Stage::overview: return N_("Keeping track");
    case Stage::setup: return N_("The office, its rules and its calendar");
  }
  return "";
}

std::string usage_of(const CLI::App& verb) {
  std::string usage = verb.get_parent() == nullptr ? "xinfang" : usage_of(*verb.get_parent()) + " " + verb.get_name();
  if (verb.get_parent() == nullptr) return usage;
  for (const CLI::Option* option : verb.get_options()) {
    if (!option->get_positional()) continue;
    std::string name = option->get_name(true, false);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    usage += " " + name;
  }
  return usage;
}

}  // namespace

std::string overview_help(const CLI::App& app) {
  std::string text = translate(N_("xinfang: letters and visits, answered on time and by the regulation")) + "\n\n" +
                     translate(N_("usage: xinfang VERB [NUMBER] [options]")) + "\n";
  for (const Stage stage : {Stage::intake, Stage::handling, Stage::oversight, Stage::answering, Stage::correction,
                            Stage::overview, Stage::setup}) {
    text += heading(title_of(stage));
    for (const Command& command : commands()) {
      if (command.stage == stage) text += row(command.name, translate(command.summary));
    }
  }
  text += heading(N_("Options of every verb")) + options_of(app);
  text += "\n" + translate(N_("xinfang VERB --help explains a verb; man xinfang explains the whole.")) + "\n";
  return text;
}

std::string verb_help(const CLI::App& verb, const CLI::App& app) {
  std::string text = usage_of(verb) + " " + translate(N_("[options]")) + "\n\n" + verb.get_description() + "\n";
  const auto verbs = verb.get_subcommands([](const CLI::App*) { return true; });
  if (!verbs.empty()) text += heading(N_("Verbs"));
  for (const CLI::App* inner : verbs) text += row(inner->get_name(), inner->get_description());
  if (const std::string options = options_of(verb); !options.empty()) text += heading(N_("Options")) + options;
  return text + heading(N_("Options of every verb")) + options_of(app);
}

}  // namespace xinfang::cmd
