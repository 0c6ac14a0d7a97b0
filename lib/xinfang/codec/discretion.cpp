#include "xinfang/codec/discretion.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

#include "xinfang/base/text.h"
#include "xinfang/base/ulid.h"

namespace xinfang::codec {

namespace {

/// What input methods write in place of YAML's own characters, and is wrong mostly.
constexpr std::array<std::string_view, 14> wide_punctuation{"：", "，", "。", "、", "；", "“",  "”",
                                                            "‘",  "’",  "（", "）", "｛", "｝", "　"};

constexpr std::string_view word_characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:+";

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool in_key(char c) {
  return (c >= 'a' && c <= 'z') || c == '_';
}

/// How long the key is that begins there; 0: none does.
std::size_t key_size(std::string_view line, std::size_t at) {
  if (at > 0 && std::string_view(" \t-{,[").find(line[at - 1]) == std::string_view::npos) return 0;
  std::size_t end = at;
  while (end < line.size() && in_key(line[end])) ++end;
  return end < line.size() && line[end] == ':' ? end - at : 0;
}

/// `2026-03-02T09:15:00+08:00`, also wrong ones.
bool is_time(std::string_view word) {
  return word.size() >= 8 && word.size() <= 25 && is_digit(word[0]) && is_digit(word[3]) && word[4] == '-' &&
         word.find_first_not_of("0123456789-:T+Z. ") == std::string_view::npos;
}

/// A code, a number that is no telephone's, a time.
bool may_be_word(std::string_view word) {
  const auto digits = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
  return is_ulid(word) || is_time(word) ||
         (word.find_first_not_of(word_characters) == std::string_view::npos &&
          (digits < 7 || (digits == word.size() && digits < 11)));
}

/// How long the run of characters is that begins there and can be words and values of the format.
std::size_t run_size(std::string_view line, std::size_t at) {
  const auto end = line.find_first_not_of(word_characters, at);
  return (end == std::string_view::npos ? line.size() : end) - at;
}

/// A character of the same width that says nothing.
std::string_view hidden(std::string_view one) {
  const bool blank = one == " " || one == "\t";
  if (blank || (one.size() == 1 && std::ispunct(static_cast<unsigned char>(one.front())) != 0)) return one;
  if (std::find(wide_punctuation.begin(), wide_punctuation.end(), one) != wide_punctuation.end()) return one;
  return text::width(one) > 1 ? "＊" : "*";
}

/// Whether what is written from there up to the next quote, comma or bracket is one word.
bool stands_alone(std::string_view line, std::size_t at, std::size_t size) {
  constexpr std::string_view around = "\"'{}[],";
  const auto is_text = [&](std::string_view rest) {
    const auto next = rest.find_first_not_of(" \t");
    return next != std::string_view::npos && around.find(rest[next]) == std::string_view::npos;
  };
  const std::string_view before = line.substr(0, at);
  const auto last = before.find_last_not_of(" \t");
  const bool begins = last == std::string_view::npos || around.find(before[last]) != std::string_view::npos ||
                      std::string_view(":-!&*<>|%").find(before[last]) != std::string_view::npos;
  return begins && !is_text(line.substr(at + size));
}

std::string form_of(std::string_view line) {
  std::string form;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t key = key_size(line, at);
    const std::size_t run = run_size(line, at);
    const bool shown = run > 0 && may_be_word(line.substr(at, run)) && stands_alone(line, at, run);
    const std::string_view one = key > 0   ? line.substr(at, key)
                                 : run > 0 ? line.substr(at, run)
                                           : text::first(line.substr(at), 1);
    at += one.size();
    if (key > 0 || shown) {
      form += one;
      continue;
    }
    for (std::string_view rest = one; !rest.empty(); rest.remove_prefix(text::first(rest, 1).size())) {
      form += hidden(text::first(rest, 1));
    }
  }
  return form;
}

void hide(Message& message, const std::string& path) {
  if (message.literal && message.text != path && !may_be_word(message.text)) message.text = form_of(message.text);
  for (Message& arg : message.args) hide(arg, path);
}

}  // namespace

Error without_content(Error error) {
  hide(error.what, error.place ? error.place->path : std::string());
  if (error.place) error.place->excerpt = form_of(error.place->excerpt);
  return error;
}

}  // namespace xinfang::codec
