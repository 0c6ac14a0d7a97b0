#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

#include "xinfang/base/builtin.h"
#include "xinfang/base/text.h"
#include "xinfang/codec/own_form.h"
#include "xinfang/codec/tree_builder.h"

namespace xinfang::codec {

namespace {

/// Thrown through the parser when the builder has refused; the builder keeps the error.
struct Refused {};

/// Reads the bytes in place.
struct View : std::streambuf {
  explicit View(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());  // streambuf wants char*; nothing writes
    setg(begin, begin, begin + bytes.size());
  }
};

/// The parser's columns count bytes, ours code points; marks mostly go forward, so the last place is remembered.
class Marks {
 public:
  explicit Marks(std::string_view bytes) : bytes_(bytes) {}

  std::size_t offset(const YAML::Mark& mark) const {
    return std::min(mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos), bytes_.size());
  }

  Mark at(const YAML::Mark& mark) {
    const std::size_t end = offset(mark);
    if (mark.line != line_ || end < offset_) {
      line_ = mark.line;
      column_ = 0;
      offset_ = end - std::min(end, static_cast<std::size_t>(std::max(mark.column, 0)));
    }
    column_ += static_cast<int>(text::length(bytes_.substr(offset_, end - offset_)));
    offset_ = end;
    return {line_ + 1, column_ + 1};
  }

 private:
  std::string_view bytes_;
  int line_ = 0;
  int column_ = 0;
  std::size_t offset_ = 0;
};

class Handler : public YAML::EventHandler {
 public:
  Handler(std::string_view bytes, TreeBuilder& builder) : bytes_(bytes), marks_(bytes), builder_(builder) {}

  Mark mark(const YAML::Mark& mark) { return marks_.at(mark); }

  void OnDocumentStart(const YAML::Mark& at) override {
    if (++documents_ > 1) keep(builder_.second_document(mark(at)));
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& at, YAML::anchor_t anchor) override {
    properties(at, {}, anchor);
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {  // the last two are words to us
      if (stands_alone(marks_.offset(at), word)) return keep(take(at, std::string(word), true));
    }
    keep(builder_.empty());
  }

  void OnAlias(const YAML::Mark& at, YAML::anchor_t) override { keep(builder_.alias(mark(at))); }

  void OnScalar(const YAML::Mark& at, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    properties(at, tag, anchor);
    keep(take(at, value, tag != "!"));  // the parser's tag of whatever is not plain
  }

  void OnSequenceStart(const YAML::Mark& at, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    properties(at, tag, anchor);
    keep(builder_.begin(Node::Kind::sequence, mark(at), style == YAML::EmitterStyle::Flow));
  }
  void OnSequenceEnd() override { keep(builder_.end()); }

  void OnMapStart(const YAML::Mark& at, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    properties(at, tag, anchor);
    keep(builder_.begin(Node::Kind::mapping, mark(at), style == YAML::EmitterStyle::Flow));
  }
  void OnMapEnd() override { keep(builder_.end()); }

 private:
  static void keep(bool accepted) {
    if (!accepted) throw Refused{};
  }

  /// A value that is not there is marked where the next key starts, which may begin with such a word.
  bool stands_alone(std::size_t offset, std::string_view word) const {
    std::string_view rest = bytes_.substr(offset);
    if (!rest.starts_with(word)) return false;
    rest.remove_prefix(word.size());
    const auto next = rest.find_first_not_of(" \t\r");
    if (next == std::string_view::npos || rest[next] == '\n') return true;
    if (rest[next] == '#') return next > 0;
    return builder_.in_flow() && std::string_view(",]}").find(rest[next]) != std::string_view::npos;
  }

  bool take(const YAML::Mark& at, std::string value, bool plain) {
    const Mark start = mark(at);
    return builder_.scalar(start, std::move(value), plain, start.line);
  }

  void properties(const YAML::Mark& at, std::string_view tag, YAML::anchor_t anchor) {
    const std::size_t offset = marks_.offset(at);
    if (anchor != YAML::NullAnchor) keep(builder_.anchor(mark(at)));
    // A lone `!` comes with the tag of a quoted text; only the bytes tell.
    if ((!tag.empty() && tag != "?" && tag != "!") || (offset < bytes_.size() && bytes_[offset] == '!')) {
      keep(builder_.tag(mark(at)));
    }
  }

  std::string_view bytes_;
  Marks marks_;
  TreeBuilder& builder_;
  int documents_ = 0;
};

Result<Node> second_opinion(std::string_view bytes, const std::string& path, const Limits& limits) {
  TreeBuilder builder(bytes, path, limits);
  Handler handler(bytes, builder);
  try {
    View view(bytes);
    std::istream in(&view);
    YAML::Parser parser(in);
    while (parser.HandleNextDocument(handler)) {
    }
  } catch (const Refused&) {
    return builder.finish();
  } catch (const YAML::Exception& error) {
    builder.broken(handler.mark(error.mark), error.msg);
  } catch (const std::exception& error) {
    builder.broken({1, 1}, error.what());
  }
  return builder.finish();
}

}  // namespace

// yaml-cpp takes a quote that never closes and a key without its colon; libyaml does not. What people write by hand
// counts only as far as both understand the same.
Result<Node> read_tree_both(std::string_view bytes, const std::string& path, const Limits& limits) {
  XINFANG_TRY(first, read_tree_libyaml(bytes, path, limits));
  XINFANG_TRY(second, second_opinion(bytes, path, limits));
  if (const auto mark = difference(first, second)) {
    return fail_at(place_of(bytes, path, *mark), msg("YAML parsers do not agree on what this means"),
                   msg("put the text in double quotes on one line, or use a literal block ('|-')"));
  }
  return first;
}

// That the parsers understand our own files alike is held by a test.
Result<Node> read_tree(std::string_view bytes, const std::string& path, const Limits& limits) {
  bytes = text::without_bom(bytes);  // some editors write one
  if (auto plain = read_own_form(bytes, path, limits)) return std::move(*plain);
  return is_builtin(bytes) ? read_tree_libyaml(bytes, path, limits) : read_tree_both(bytes, path, limits);
}

}  // namespace xinfang::codec
