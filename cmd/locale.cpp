#include "locale.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace xinfang::cmd {

namespace {

using Catalogue = std::unordered_map<std::string, std::string>;

Catalogue& catalogue() {
  static Catalogue chosen;
  return chosen;
}

std::string from_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    const std::string locale = value;
    const char* preferred = std::getenv("LANGUAGE");  // as gettext: only outside the C locale
    const bool plain = locale == "C" || locale == "POSIX";
    return !plain && preferred != nullptr && *preferred != '\0' ? preferred : locale;
  }
  return "";
}

std::optional<std::uint32_t> number_at(const std::string& bytes, std::size_t offset) {
  std::uint32_t number = 0;
  if (offset + sizeof number > bytes.size()) return std::nullopt;
  std::memcpy(&number, bytes.data() + offset, sizeof number);
  return number;
}

/// A text of the .mo file: its length and place stand at `entry`.
std::optional<std::string> text_at(const std::string& bytes, std::size_t entry) {
  const auto length = number_at(bytes, entry);
  const auto place = number_at(bytes, entry + 4);
  if (!length || !place || std::size_t{*place} + *length > bytes.size()) return std::nullopt;
  return bytes.substr(*place, *length);
}

/// The GNU .mo format: magic, revision, number of texts, where the originals' and the translations' tables are.
Catalogue read_catalogue(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto count = number_at(bytes, 8);
  const auto originals = number_at(bytes, 12);
  const auto translations = number_at(bytes, 16);
  constexpr std::uint32_t magic = 0x950412de;
  Catalogue texts;
  if (number_at(bytes, 0) != magic || !count || !originals || !translations) return texts;
  for (std::size_t i = 0; i < *count; ++i) {
    const auto original = text_at(bytes, *originals + 8 * i);
    const auto translation = text_at(bytes, *translations + 8 * i);
    if (!original || !translation) return {};  // a broken file translates nothing
    texts.emplace(*original, *translation);
  }
  return texts;
}

}  // namespace

bool choose_language(const std::string& wanted) {
  const std::string language = wanted.empty() ? from_environment() : wanted;
  const bool chinese = language.starts_with("zh");
  catalogue().clear();
  if (!chinese) return wanted.empty() || language.starts_with("en") || language == "C";
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  catalogue() = read_catalogue(program.parent_path().parent_path() / "share/locale/zh_CN/LC_MESSAGES/xinfang.mo");
  return true;
}

namespace {

std::map<std::string, std::string>& own_words() {
  static std::map<std::string, std::string> words;
  return words;
}

}  // namespace

void name_own_words(const std::map<std::string, std::string>& words) {
  own_words().insert(words.begin(), words.end());
}

std::string own_word(const std::string& name) {
  for (const auto& [word, own_name] : own_words()) {
    if (own_name == name) return word;
  }
  return name;
}

std::string translate(const std::string& english) {
  if (const auto own = own_words().find(english); own != own_words().end()) return own->second;
  const auto found = english.empty() ? catalogue().end() : catalogue().find(english);
  return found == catalogue().end() ? english : found->second;
}

}  // namespace xinfang::cmd
