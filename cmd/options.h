#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/message.h"

namespace CLI {
class App;
}

namespace xinfang::cmd {

/// What is typed behind a verb, said by the verb itself: its words, its options, the verbs of its own. A small handle,
/// to be copied; what is typed is put into the variables named here. CLI11 does the work; it is all headers, and they
/// take longer to compile than the rest of a verb, so no verb takes them in.
///
/// An option that takes one value refuses a second one.
class Options {
 public:
  explicit Options(CLI::App& parser) : parser_(&parser) {}

  /// The next word; in the usage line by its name.
  void word(const char* name, std::string& value, const Message& help);
  /// All words that follow.
  void words(const char* name, std::vector<std::string>& values, const Message& help);

  void flag(const char* name, bool& set, const Message& help);

  /// `--name VALUE`; `name,--name VALUE` can also be the next word.
  void value(const std::string& names, const char* kind, std::string& value, const Message& help);
  /// The same where it is kept as a list.
  void value(const std::string& names, const char* kind, std::vector<std::string>& value, const Message& help);
  /// `--name VALUE`, any number of times; said behind the verb's words, if it takes any.
  void values(const std::string& names, const char* kind, std::vector<std::string>& values, const Message& help);

  /// A verb of the verb's own: `calendar add`. `other` is a second name for it.
  Options verb(const std::string& name, const Message& help, const char* other = nullptr);

  /// Whether this verb is the one that was typed. Known once the command line is parsed.
  bool typed() const;
  std::string name() const;
  /// The names of its own verbs.
  std::vector<std::string> verbs() const;

 private:
  CLI::App* parser_;
};

/// The option that was meant by a word that begins with dashes, or has wide letters: `—by`, `－－ｂｙ`, `–by=x` →
/// `--by`. Nothing when it begins with no dash, or is written as options are.
std::optional<std::string> with_hyphens(std::string_view word);

/// The option that gives a field of a file: `approved_by` → `--approved-by`.
std::string flag_of(std::string_view field);

}  // namespace xinfang::cmd
