#include "options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "output.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

void Options::word(const char* name, std::string& value, const Message& help) {
  parser_->add_option(name, value, tr(help));
}

void Options::words(const char* name, std::vector<std::string>& values, const Message& help) {
  parser_->add_option(name, values, tr(help));
}

void Options::flag(const char* name, bool& set, const Message& help) {
  parser_->add_flag(name, set, tr(help));
}

void Options::value(const std::string& names, const char* kind, std::string& value, const Message& help) {
  parser_->add_option(names, value, tr(help))->type_name(kind);
}

void Options::value(const std::string& names, const char* kind, std::vector<std::string>& value, const Message& help) {
  parser_->add_option(names, value, tr(help))
      ->type_name(kind)
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::Throw);
}

void Options::values(const std::string& names, const char* kind, std::vector<std::string>& values,
                     const Message& help) {
  // Where no word is awaited, what follows is one more value: `list --status accepted assigned`.
  const bool words = !parser_->get_options([](const CLI::Option* one) { return one->get_positional(); }).empty();
  parser_->add_option(names, values, tr(help))->type_name(kind)->allow_extra_args(!words);
}

Options Options::verb(const std::string& name, const Message& help, const char* other) {
  CLI::App* inner = parser_->add_subcommand(name, tr(help));
  if (other != nullptr) inner->alias(other);
  return Options(*inner);
}

bool Options::typed() const {
  return parser_->parsed();
}

std::string Options::name() const {
  return parser_->get_name();
}

std::vector<std::string> Options::verbs() const {
  std::vector<std::string> names;
  for (const CLI::App* inner : parser_->get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(inner->get_name());
  }
  return names;
}

std::optional<std::string> with_hyphens(std::string_view word) {
  constexpr std::array<std::string_view, 8> dashes{"\u2010", "\u2011", "\u2012", "\u2013",
                                                   "\u2014", "\u2015", "\u2212", "\ufe63"};
  std::string name = text::fold_width(word);
  name.resize(std::min(name.find('='), name.size()));
  for (const std::string_view dash : dashes) {
    for (auto at = name.find(dash); at != std::string::npos; at = name.find(dash)) name.replace(at, dash.size(), "-");
  }
  const auto begin = name.find_first_not_of('-');
  if (begin == 0 || begin == std::string::npos || word.starts_with(name)) return std::nullopt;
  const bool letter = name.size() == begin + 1;
  return (letter ? "-" : "--") + name.substr(begin);
}

std::string flag_of(std::string_view field) {
  std::string flag = "--" + std::string(field);
  std::replace(flag.begin(), flag.end(), '_', '-');
  return flag;
}

}  // namespace xinfang::cmd
