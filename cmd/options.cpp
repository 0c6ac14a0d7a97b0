#include "options.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "output.h"

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

std::string flag_of(std::string_view field) {
  std::string flag = "--" + std::string(field);
  std::replace(flag.begin(), flag.end(), '_', '-');
  return flag;
}

}  // namespace xinfang::cmd
