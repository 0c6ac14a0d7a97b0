#include "xinfang/codec/yaml_fault.h"

#include <algorithm>
#include <array>
#include <utility>

#include "xinfang/base/text.h"

namespace xinfang::codec {

namespace {

constexpr std::string_view colon = "：";
constexpr std::string_view comma = "，";

// Braces are doubled: the texts are patterns for fmt.
constexpr std::array<std::pair<std::string_view, const char*>, 13> faults{{
    {"could not find expected ':'", N_("a key without its ':'")},
    {"mapping values are not allowed in this context", N_("a ':' where none can be, or a wrong indentation")},
    {"did not find expected key", N_("a key was expected here: a wrong indentation, or text behind a quoted one")},
    {"did not find expected '-' indicator", N_("a '-' was expected here: a wrong indentation")},
    {"did not find expected ',' or '}'", N_("a ',' or '}}' is missing")},
    {"did not find expected ',' or ']'", N_("a ',' or ']' is missing")},
    {"did not find expected node content", N_("a value is missing")},
    {"did not find expected <document start>", N_("text where the file should have ended")},
    {"found unexpected end of stream", N_("a quotation mark or bracket is not closed")},
    {"found character that cannot start any token", N_("a character that must stand in quotes, such as @, ` or a tab")},
    {"found a tab character that violates indentation", N_("a tab in the indentation")},
    {"found unknown escape character", N_("an unknown escape behind \\ in double quotes")},
    {"block sequence entries are not allowed in this context", N_("a '-' where no list can be")},
}};

bool key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

std::string_view line_of(std::string_view bytes, int line) {
  for (int at = 1; at < line; ++at) {
    const auto feed = bytes.find('\n');
    if (feed == std::string_view::npos) return {};
    bytes.remove_prefix(feed + 1);
  }
  return bytes.substr(0, bytes.find('\n'));
}

/// Whether the line so far is nothing but a key: `  - name`, `{id: x, name`. `title: at 9` is none.
bool is_key(std::string_view before) {
  std::size_t start = before.size();
  while (start > 0 && key_character(before[start - 1])) --start;
  const std::string_view word = before.substr(start);
  if (word.empty() || (word.front() >= '0' && word.front() <= '9') || word.front() == '-') return false;
  const auto last = before.substr(0, start).find_last_not_of(' ');
  return last == std::string_view::npos || before[last] == '{' || before[last] == ',' ||
         (before[last] == '-' && before.find_first_not_of(' ') == last);
}

/// `name: 王芳`, `active : true`.
bool starts_with_key(std::string_view rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  const auto end = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), key_character) - rest.begin());
  rest.remove_prefix(end);
  return end > 0 && (rest.starts_with(": ") || rest.starts_with(colon));
}

}  // namespace

Message yaml_fault(std::string_view problem) {
  const auto* const known =
      std::find_if(faults.begin(), faults.end(), [&](const auto& fault) { return fault.first == problem; });
  return known == faults.end() ? literal(std::string(problem)) : msg(known->second);
}

std::optional<Mark> full_width_colon(std::string_view bytes, int line) {
  for (int at = line; at > 0 && at > line - 3; --at) {
    const std::string_view text = line_of(bytes, at);
    const auto found = text.find(colon);
    if (found != std::string_view::npos && is_key(text.substr(0, found))) {
      return Mark{at, static_cast<int>(text::length(text.substr(0, found))) + 1};
    }
  }
  return std::nullopt;
}

std::optional<Mark> full_width_comma(std::string_view bytes, int line) {
  for (int at = line; at > 0 && at > line - 3; --at) {
    const std::string_view text = line_of(bytes, at);
    const auto brace = text.find('{');
    for (auto found = text.find(comma, brace); brace != text.npos && found != text.npos;
         found = text.find(comma, found + 1)) {
      const std::string_view rest = text.substr(found + comma.size());
      const bool last = at < line && rest.find_first_not_of(" \r") == rest.npos;  // its key is on the next line
      if (last || starts_with_key(rest)) {
        return Mark{at, static_cast<int>(text::length(text.substr(0, found))) + 1};
      }
    }
  }
  return std::nullopt;
}

}  // namespace xinfang::codec
