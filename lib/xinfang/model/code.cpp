#include "xinfang/model/code.h"

#include <algorithm>
#include <iterator>

#include "xinfang/base/text.h"

namespace xinfang::model {

Codes of_today(const Codes& codes) {
  Codes some;
  std::copy_if(codes.begin(), codes.end(), std::back_inserter(some), [](const Code& code) { return !code.historical; });
  return some;
}

bool has(const Codes& codes, std::string_view key) {
  return std::any_of(codes.begin(), codes.end(), [&](const Code& code) { return code.key == key; });
}

bool is_own_word(std::string_view key) {
  const auto inner = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return key.size() > 2 && key.starts_with("x-") && key.back() != '-' && std::all_of(key.begin(), key.end(), inner);
}

Message name_of(const Codes& codes, std::string_view key) {
  for (const Code& code : codes) {
    if (code.key == key) return msg(code.name);
  }
  return {std::string(key), {}, !is_own_word(key)};  // an own word has its name in the office's policy
}

std::vector<std::string> keys_of(const Codes& codes) {
  std::vector<std::string> keys;
  for (const Code& code : codes) keys.emplace_back(code.key);
  return keys;
}

Message shown(std::string_view key, Message name) {
  return msg("{0}{1:.0}", key, std::move(name));  // ".0" prints nothing
}

Message shown(const Code& code) {
  return shown(code.key, msg(code.name));
}

Message listed(const Codes& codes) {
  std::vector<Message> all;
  for (const Code& code : of_today(codes)) all.push_back(shown(code));
  return joined(all);
}

Message listed(const std::vector<std::string>& keys, const Codes& codes) {
  std::vector<Message> all;
  for (const std::string& key : keys) all.push_back(shown(key, name_of(codes, key)));
  return joined(all);
}

Error unknown_code(std::string_view value, Message field, const Codes& codes) {
  const auto meant = text::closest(text::first(value, 60), keys_of(of_today(codes)));
  return {
      ErrorKind::usage, msg("'{0}' is no {1}", text::shorten(value, 60), std::move(field)),
      meant ? msg("did you mean '{0}'? known are: {1}", *meant, listed(codes)) : msg("known are: {0}", listed(codes))};
}

}  // namespace xinfang::model
