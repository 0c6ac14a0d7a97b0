#include "xinfang/codec/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>

#include "xinfang/base/text.h"

namespace xinfang::codec {

namespace {

constexpr std::size_t quoted_columns = 60;  // of a file's own words in a message
constexpr std::size_t most_notices = 100;   // each looks for its line; a hostile file has many

/// What stands there, for a message.
Message describe(const Node& node) {
  switch (node.kind) {
    case Node::Kind::null: return msg("empty");
    case Node::Kind::sequence: return msg("a list");
    case Node::Kind::mapping: return msg("a mapping");
    case Node::Kind::scalar: break;
  }
  const std::string shown = text::shorten(node.text, quoted_columns);
  return node.plain ? msg("'{0}'", shown) : msg("the text \"{0}\"", shown);
}

bool before(Mark a, Mark b) {
  return std::tie(a.line, a.column) < std::tie(b.line, b.column);
}

}  // namespace

void Reading::fault(const Node& at, Message what, Message hint) {
  if (error_ && !before(at.mark, error_mark_)) return;  // finding the place of each would cost too much
  error_mark_ = at.mark;
  error_ = Error{ErrorKind::invalid_data, std::move(what), std::move(hint), place(at), {}};
}

bool Reading::takes_notices() const {
  return notices_.size() < most_notices;
}

void Reading::notice(const Node& at, Message what, Message hint) {
  if (!takes_notices()) return;
  Error error{ErrorKind::invalid_data, std::move(what), std::move(hint), place(at), {}};
  notices_.emplace(std::pair(at.mark.line, at.mark.column), std::move(error));
}

std::vector<Error> Reading::take_notices() {
  std::vector<Error> notices;
  for (auto& [place, notice] : notices_) notices.push_back(std::move(notice));
  notices_.clear();
  return notices;
}

void Reading::unexpected(const Node& node, std::string_view name, Message expected, Message hint) {
  fault(node, msg("'{0}' is {1}, expected {2}", name, describe(node), std::move(expected)), std::move(hint));
}

std::string Reading::text(const Node& node, std::string_view name) {
  if (node.kind == Node::Kind::scalar) return node.text;
  unexpected(node, name, msg("a text"));
  return {};
}

std::string Reading::filled_text(const Node& node, std::string_view name) {
  if (node.kind == Node::Kind::scalar && !text::trim(node.text).empty()) return node.text;
  unexpected(node, name, msg("a text that is not empty"));
  return {};
}

int Reading::number(const Node& node, std::string_view name, int least, int most) {
  const std::string& digits = node.text;
  int value = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = node.kind == Node::Kind::scalar && node.plain && failed == std::errc() &&
                     end == digits.data() + digits.size() && std::to_string(value) == digits;  // 010 is 8 to others
  if (whole && value >= least && value <= most) return value;
  unexpected(node, name, msg("a whole number from {0} to {1}, without quotes", least, most));
  return least;
}

bool Reading::truth(const Node& node, std::string_view name) {
  if (node.kind == Node::Kind::scalar && node.plain && (node.text == "true" || node.text == "false")) {
    return node.text == "true";
  }
  unexpected(node, name, msg("true or false"));
  return false;
}

calendar::Day Reading::day(const Node& node, std::string_view name) {
  if (node.kind == Node::Kind::scalar) {
    if (const auto day = calendar::parse_day(node.text)) return *day;
  }
  unexpected(node, name, msg("a day that exists, like 2026-03-02"));
  return {};
}

calendar::Moment Reading::moment(const Node& node, std::string_view name) {
  if (node.kind == Node::Kind::scalar) {
    if (const auto moment = calendar::parse_moment(node.text)) return *moment;
  }
  unexpected(node, name, msg("a time like 2026-03-02T09:15:00+08:00"));
  return {};
}

std::string Reading::word(const Node& node, std::string_view name, const std::vector<std::string>& words) {
  if (node.kind == Node::Kind::scalar && std::find(words.begin(), words.end(), node.text) != words.end())
    return node.text;
  return none_of(node, name, words, joined(words));
}

std::string Reading::code(const Node& node, std::string_view name, const model::Codes& codes) {
  if (node.kind == Node::Kind::scalar && model::has(codes, node.text)) return node.text;
  return none_of(node, name, model::keys_of(codes), model::listed(codes));
}

std::string Reading::none_of(const Node& node, std::string_view name, const std::vector<std::string>& words,
                             Message all) {
  Message hint;
  if (node.kind == Node::Kind::scalar) {
    if (const auto meant = text::closest(text::shorten(node.text, quoted_columns), words)) {
      hint = msg("did you mean '{0}'?", *meant);
    }
  }
  unexpected(node, name, msg("one of: {0}", std::move(all)), std::move(hint));
  return {};
}

std::string Reading::id(const Node& node, std::string_view name) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  if (node.kind == Node::Kind::scalar && !node.text.empty() && node.text.front() != '-' &&
      std::all_of(node.text.begin(), node.text.end(), allowed)) {
    return node.text;
  }
  unexpected(node, name, msg("an id of a-z, 0-9 and -, like wang-fang"));
  return {};
}

std::vector<std::string> Reading::texts(const Node& node, std::string_view name, Single single) {
  if (single == Single::allowed && node.kind == Node::Kind::scalar) return {node.text};
  std::vector<std::string> values;
  for (const Node& item : items(node, name)) values.push_back(text(item, name));
  return values;
}

const std::vector<Node>& Reading::items(const Node& node, std::string_view name) {
  if (node.kind != Node::Kind::sequence) unexpected(node, name, msg("a list"));
  return node.items;
}

const std::vector<std::pair<Node, Node>>& Reading::entries(const Node& node, std::string_view name) {
  if (node.kind != Node::Kind::mapping) unexpected(node, name, msg("a mapping (key: value)"));
  return node.entries;
}

}  // namespace xinfang::codec
