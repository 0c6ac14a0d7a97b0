#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "xinfang/base/export.h"

namespace xinfang {

/// A sentence the library says, not yet in any language: the English text with numbered places
/// `{0}`, `{1}` … and what goes into them. The library never translates; whoever shows it does.
struct Message {
  std::string text;
  std::vector<Message> args;
  bool literal = false;  ///< text is data (a name, a date), never looked up in a catalogue

  friend bool operator==(const Message&, const Message&) = default;
};

/// Data as it is: a name, a file's path, a date.
inline Message literal(std::string text) {
  return {std::move(text), {}, true};
}

namespace detail {
inline Message as_argument(Message value) {
  return value;
}
inline Message as_argument(std::string value) {
  return literal(std::move(value));
}
inline Message as_argument(std::string_view value) {
  return literal(std::string(value));
}
inline Message as_argument(const char* value) {
  return literal(value);
}
template <class Number>
requires std::is_integral_v<Number> Message as_argument(Number value) {
  return literal(std::to_string(value));
}
}  // namespace detail

/// A sentence for the catalogue: `msg("case {0} is closed", number)`. xgettext collects the first argument.
template <class... Args>
Message msg(const char* english, Args&&... args) {
  return {english, {detail::as_argument(std::forward<Args>(args))...}, false};
}

/// Marks a text for the catalogue that is put into a message elsewhere.
constexpr const char* N_(const char* english) {
  return english;
}

/// `a, b, c`, with the comma of the language, or by another pattern of two; an empty message for none.
XINFANG_API Message joined(const std::vector<Message>& messages, const char* pattern = N_("{0}, {1}"));
XINFANG_API Message joined(const std::vector<std::string>& words);

/// Looks one catalogue text up; the identity function gives English.
using Translate = std::function<std::string(const std::string&)>;

/// The sentence in the language of `translate`. A broken translation falls back to the English text.
XINFANG_API std::string render(const Message& message, const Translate& translate);

/// The sentence in English, as tests and logs want it.
XINFANG_API std::string english(const Message& message);

}  // namespace xinfang
