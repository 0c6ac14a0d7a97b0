#include "locale.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>

namespace xinfang::cmd {

namespace {

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

}  // namespace

bool choose_language(const std::string& wanted) {
  const std::string language = wanted.empty() ? from_environment() : wanted;
  const bool chinese = language.starts_with("zh");
  const bool known = chinese || wanted.empty() || language.starts_with("en") || language == "C";
  if (!chinese) return known;
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  // gettext translates in any locale but C, and C.UTF-8 is always there.
  std::setlocale(LC_MESSAGES, "C.UTF-8");
  std::setlocale(LC_CTYPE, "C.UTF-8");
  ::setenv("LANGUAGE", "zh_CN", 1);
  ::bindtextdomain("xinfang", (program.parent_path().parent_path() / "share/locale").c_str());
  ::bind_textdomain_codeset("xinfang", "UTF-8");
  return known;
}

}  // namespace xinfang::cmd
