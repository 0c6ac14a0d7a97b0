#include "xinfang/codec/fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "xinfang/base/text.h"

namespace xinfang::codec {

namespace {
constexpr std::size_t shown_columns = 60;  // of a file's own words in a message
/// `name：王芳` or `name:王芳`: a key that runs on into its value.
bool runs_on(std::string_view text, std::string_view key) {
  return text.starts_with(key) &&
         (text.substr(key.size()).starts_with("：") || text.substr(key.size()).starts_with(":"));
}

}  // namespace

Fields::Fields(Reading& reading, const Node& node, std::string_view name)
    : reading_(reading), node_(node), name_(name) {
  reading.entries(node, name);
}

const Node* Fields::find(std::string_view key) {
  known_.push_back(key);
  const Node* value = node_.find(key);
  return value != nullptr && value->kind == Node::Kind::null && reading_.blank_is_absent() ? nullptr : value;
}

const Node* Fields::require(std::string_view key) {
  known_.push_back(key);
  const Node* value = node_.find(key);
  if (value == nullptr) missing_.push_back(key);
  return value;
}

void Fields::format(std::string_view wanted) {
  const Node* value = find("format");
  Message hint = msg("begin the file with: format: {0}", wanted);
  if (value == nullptr) {
    if (node_.kind == Node::Kind::mapping) reading_.fault(node_, msg("'format' is missing in '{0}'", name_), hint);
  } else if (value->kind != Node::Kind::scalar || value->text != wanted) {
    reading_.unexpected(*value, "format", literal(std::string(wanted)), hint);
  }
}

std::string Fields::text(std::string_view key) {
  const Node* value = require(key);
  return value ? reading_.text(*value, key) : std::string();
}

std::string Fields::filled_text(std::string_view key) {
  const Node* value = require(key);
  return value ? reading_.filled_text(*value, key) : std::string();
}

int Fields::number(std::string_view key, int least, int most) {
  const Node* value = require(key);
  return value ? reading_.number(*value, key, least, most) : least;
}

calendar::Day Fields::day(std::string_view key) {
  const Node* value = require(key);
  return value ? reading_.day(*value, key) : calendar::Day{};
}

calendar::Moment Fields::moment(std::string_view key) {
  const Node* value = require(key);
  return value ? reading_.moment(*value, key) : calendar::Moment{};
}

std::string Fields::word(std::string_view key, const std::vector<std::string>& words) {
  const Node* value = require(key);
  return value ? reading_.word(*value, key, words) : std::string();
}

std::string Fields::code(std::string_view key, const model::Codes& codes) {
  const Node* value = require(key);
  return value ? reading_.code(*value, key, codes) : std::string();
}

std::string Fields::id(std::string_view key) {
  const Node* value = require(key);
  return value ? reading_.id(*value, key) : std::string();
}

std::optional<std::string> Fields::find_text(std::string_view key) {
  const Node* value = find(key);
  return value ? std::optional(reading_.text(*value, key)) : std::nullopt;
}

std::optional<int> Fields::find_number(std::string_view key, int least, int most) {
  const Node* value = find(key);
  return value ? std::optional(reading_.number(*value, key, least, most)) : std::nullopt;
}

std::optional<bool> Fields::find_truth(std::string_view key) {
  const Node* value = find(key);
  return value ? std::optional(reading_.truth(*value, key)) : std::nullopt;
}

std::optional<calendar::Day> Fields::find_day(std::string_view key) {
  const Node* value = find(key);
  return value ? std::optional(reading_.day(*value, key)) : std::nullopt;
}

std::optional<std::string> Fields::find_word(std::string_view key, const std::vector<std::string>& words) {
  const Node* value = find(key);
  return value ? std::optional(reading_.word(*value, key, words)) : std::nullopt;
}

std::optional<std::string> Fields::find_id(std::string_view key) {
  const Node* value = find(key);
  return value ? std::optional(reading_.id(*value, key)) : std::nullopt;
}

const std::vector<Node>& Fields::find_items(std::string_view key) {
  static const std::vector<Node> none;
  const Node* value = find(key);
  return value ? reading_.items(*value, key) : none;
}

void Fields::close(Unknown unknown) {
  if (node_.kind != Node::Kind::mapping) return;
  std::vector<std::string_view> missing = missing_;
  for (const auto& [key, value] : node_.entries) {
    if (std::find(known_.begin(), known_.end(), key.text) != known_.end()) continue;
    if (unknown != Unknown::ignored || !missing.empty()) tell_unknown(key, unknown, missing);
  }
  for (const std::string_view key : missing) reading_.fault(node_, msg("'{0}' is missing in '{1}'", key, name_));
}

void Fields::tell_unknown(const Node& key, Unknown unknown, std::vector<std::string_view>& missing) {
  const std::vector<std::string> keys(known_.begin(), known_.end());
  const std::string shown = text::shorten(key.text, shown_columns);
  if (const auto joined_to =
          std::find_if(keys.begin(), keys.end(), [&](const std::string& known) { return runs_on(key.text, known); });
      joined_to != keys.end()) {
    reading_.fault(key, msg("unknown key '{0}' in '{1}'", shown, name_),
                   msg("write '{0}: ' with the plain colon and a blank", *joined_to));
    std::erase(missing, *joined_to);
    return;
  }
  const auto meant = text::closest(shown, keys);
  // It then stands for the missing key, which is not told of again.
  const bool typo = meant && std::erase(missing, *meant) > 0;
  if (unknown == Unknown::ignored && !typo) return;
  Message what = msg("unknown key '{0}' in '{1}'", shown, name_);
  Message hint =
      meant ? msg("did you mean '{0}'?", *meant) : msg("known keys: {0}", fmt::format("{}", fmt::join(keys, ", ")));
  if (typo || unknown == Unknown::fault) {
    reading_.fault(key, std::move(what), std::move(hint));
  } else {
    reading_.notice(key, std::move(what), std::move(hint));
  }
}

}  // namespace xinfang::codec
