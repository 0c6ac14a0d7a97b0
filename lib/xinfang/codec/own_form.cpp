#include "xinfang/codec/own_form.h"

#include <algorithm>

#include "xinfang/codec/tree_builder.h"

namespace xinfang::codec {

namespace {

constexpr std::size_t step = 2;          ///< blanks a level
constexpr std::size_t longest_key = 64;  ///< parsers find longer keys hard to tell from texts

unsigned char byte_of(char c) {
  return static_cast<unsigned char>(c);
}

bool continues(char c) {
  return (byte_of(c) & 0xC0) == 0x80;
}

/// Bytes of the character if it is one that needs no second look: printable, and no line end in anybody's eyes; else 0.
std::size_t ordinary(std::string_view rest) {
  const auto has = [&](std::size_t count) {
    return rest.size() >= count &&
           std::all_of(rest.begin() + 1, rest.begin() + static_cast<std::ptrdiff_t>(count), continues);
  };
  const unsigned char first = byte_of(rest[0]);
  if (first < 0x80) return first == '\n' || (first >= 0x20 && first != 0x7F) ? 1 : 0;
  if (first == 0xC2) return has(2) && byte_of(rest[1]) >= 0xA0 ? 2 : 0;
  if (first > 0xC2 && first < 0xE0) return has(2) ? 2 : 0;
  if (first == 0xE2) return has(3) && !(byte_of(rest[1]) == 0x80 && (byte_of(rest[2]) & 0xFE) == 0xA8) ? 3 : 0;
  if (first >= 0xE3 && first <= 0xE9) return has(3) ? 3 : 0;
  if (first == 0xEF) return has(3) && (byte_of(rest[1]) == 0xBC || byte_of(rest[1]) == 0xBD) ? 3 : 0;
  if (first == 0xF0) return has(4) && byte_of(rest[1]) >= 0xA0 && byte_of(rest[1]) < 0xB0 ? 4 : 0;
  return 0;
}

bool all_ordinary(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t taken = ordinary(bytes);
    if (taken == 0) return false;
    bytes.remove_prefix(taken);
  }
  return true;
}

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool in_key(char c) {
  return is_letter(c) || is_digit(c) || c == '_' || c == '-';
}

bool begins_word(char c) {
  return is_letter(c) || is_digit(c) || byte_of(c) >= 0x80;
}

bool in_word(char c) {
  return begins_word(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '/' || c == '_' || c == '+' || c == '.';
}

/// Each function stands at the first character of what it takes, and leaves off behind it; a whole line with its feed.
class OwnForm {
 public:
  OwnForm(std::string_view bytes, TreeBuilder& builder) : bytes_(bytes), builder_(builder) {}

  bool document() { return skip_comments() && mapping(0) && at_end(); }

 private:
  bool at_end() const { return at_ == bytes_.size(); }
  char here() const { return at_end() ? '\0' : bytes_[at_]; }
  bool take(char c) {
    if (here() != c) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view word) {
    if (bytes_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  bool line_end() {
    if (!take('\n')) return false;
    ++line_;
    line_start_ = at_;
    beside_ = 0;
    return true;
  }
  void to_line_end() { at_ = std::min(bytes_.find('\n', at_), bytes_.size()); }

  /// The end of a line behind its last value, with or without a comment.
  bool rest_of_line() {
    if (here() != ' ') return line_end();
    at_ += indent();
    if (here() != '#') return false;
    to_line_end();
    return line_end();
  }

  /// Lines that say nothing; false when there is one of blanks.
  bool skip_comments() {
    for (;;) {
      const std::size_t blanks = indent();
      const char first = at_ + blanks < bytes_.size() ? bytes_[at_ + blanks] : '\0';
      if (first != '#' && first != '\n') return true;
      if (first == '\n' && blanks > 0) return false;
      to_line_end();
      if (!line_end()) return false;
    }
  }
  Mark mark() const { return {line_, static_cast<int>(at_ - line_start_ - beside_) + 1}; }

  /// Blanks before the text of the line that starts here.
  std::size_t indent() const {
    std::size_t count = 0;
    while (at_ + count < bytes_.size() && bytes_[at_ + count] == ' ') ++count;
    return count;
  }

  bool mapping(std::size_t depth) {
    if (!builder_.begin(Node::Kind::mapping, mark(), false)) return false;
    for (;;) {
      if (!entry(depth) || !skip_comments()) return false;
      if (at_end() || indent() < depth) return builder_.end();
      at_ += depth;
    }
  }

  bool entry(std::size_t depth) {
    if (!key()) return false;
    if (here() == ' ' && at_ + indent() < bytes_.size() && bytes_[at_ + indent()] != '#') {
      return take(' ') && value(depth);
    }
    if (!rest_of_line() || !skip_comments() || indent() != depth + step) return false;
    at_ += depth + step;
    return here() == '-' ? list(depth + step) : mapping(depth + step);
  }

  bool key() {
    const Mark start = mark();
    const bool quoted = take('"');  // as the program writes `on`, which is no text to every reader
    std::size_t end = at_;
    while (end < bytes_.size() && in_key(bytes_[end])) ++end;
    const std::string_view word = bytes_.substr(at_, end - at_);
    if (word.empty() || !is_letter(word.front()) || word == "null" || word.size() > longest_key) return false;
    at_ = end;
    if (quoted && !take('"')) return false;
    return take(':') && builder_.scalar(start, std::string(word), !quoted, start.line);
  }

  bool value(std::size_t depth) {
    if (here() == '|') return block(depth + step);
    return in_line() && rest_of_line();
  }

  bool list(std::size_t depth) {
    if (!builder_.begin(Node::Kind::sequence, mark(), false)) return false;
    for (;;) {
      if (!take("- ")) return false;
      if (is_letter(here()) ? !mapping(depth + step) : !(in_line() && rest_of_line())) return false;
      if (!skip_comments()) return false;
      if (at_end() || indent() < depth) return builder_.end();
      at_ += depth;
    }
  }

  bool in_line() {
    switch (here()) {
      case '"': return quoted();
      case '{': return braces();
      case '[': return brackets();
      default: return word();
    }
  }

  /// `12`, `true`, `xinfang-case/1`, `局 领导`.
  bool word() {
    if (!begins_word(here())) return false;
    const Mark start = mark();
    std::size_t end = at_;
    const auto goes_on = [&](std::size_t at) { return at < bytes_.size() && in_word(bytes_[at]); };
    while (goes_on(end) || (bytes_.substr(end, 1) == " " && goes_on(end + 1))) {
      if (continues(bytes_[end])) ++beside_;
      ++end;
    }
    const std::string_view found = bytes_.substr(at_, end - at_);
    if (found == "null") return false;
    at_ = end;
    return builder_.scalar(start, std::string(found), true, start.line);
  }

  bool quoted() {
    const Mark start = mark();
    std::string text;
    for (++at_;;) {
      std::size_t end = at_;
      for (; end < bytes_.size() && bytes_[end] != '"' && bytes_[end] != '\\' && bytes_[end] != '\n'; ++end) {
        if (continues(bytes_[end])) ++beside_;
      }
      if (end == bytes_.size() || bytes_[end] == '\n') return false;
      text.append(bytes_, at_, end - at_);
      at_ = end + 1;
      if (bytes_[end] == '"') return builder_.scalar(start, std::move(text), false, start.line);
      const auto meant = escaped(here());
      if (!meant) return false;
      text += *meant;
      ++at_;
    }
  }

  static std::optional<char> escaped(char c) {
    switch (c) {
      case '"':
      case '\\': return c;
      case 'n': return '\n';
      case 't': return '\t';
      case 'r': return '\r';
      default: return std::nullopt;
    }
  }

  bool braces() {
    if (!builder_.begin(Node::Kind::mapping, mark(), true)) return false;
    ++at_;
    do {
      if (!key() || !take(' ') || !in_line()) return false;
    } while (take(", "));
    return take('}') && builder_.end();
  }

  bool brackets() {
    if (!builder_.begin(Node::Kind::sequence, mark(), true)) return false;
    ++at_;
    do {
      if (!in_line()) return false;
    } while (take(", "));
    return take(']') && builder_.end();
  }

  /// `|-` and lines that start with so many blanks; among them empty ones.
  bool block(std::size_t depth) {
    const Mark start = mark();
    if (!take("|-") || !line_end() || indent() != depth) return false;
    std::string text;
    while (!at_end()) {
      const std::size_t blanks = indent();
      const bool empty = bytes_.substr(at_ + blanks, 1) == "\n";
      if (empty && blanks > 0) return false;  // which of them are text is not worth knowing
      if (!empty && blanks < depth) break;
      if (!empty) at_ += depth;
      const std::size_t end = bytes_.find('\n', at_);
      if (end == std::string_view::npos) return false;
      text.append(bytes_, at_, end - at_ + 1);
      at_ = end;
      line_end();
    }
    const auto last = text.find_last_not_of('\n');
    if (last == std::string::npos) return false;
    text.resize(last + 1);
    return builder_.scalar(start, std::move(text), false, line_);
  }

  std::string_view bytes_;
  TreeBuilder& builder_;
  std::size_t at_ = 0;
  int line_ = 1;
  std::size_t line_start_ = 0;
  std::size_t beside_ = 0;  ///< bytes on this line that are no characters of their own
};

}  // namespace

std::optional<Node> read_own_form(std::string_view bytes, const std::string& path, const Limits& limits) {
  if (bytes.size() > limits.bytes || !all_ordinary(bytes)) return std::nullopt;
  TreeBuilder builder(bytes, path, limits);
  if (!OwnForm(bytes, builder).document()) return std::nullopt;
  auto tree = builder.finish();
  return tree ? std::optional(std::move(*tree)) : std::nullopt;
}

}  // namespace xinfang::codec
