#pragma once

#include <string>

namespace xinfang::cmd {

/// Chooses the language of every message: `wanted` (en, zh, zh_CN …), else LANGUAGE, LC_ALL, LC_MESSAGES or LANG.
/// The catalogue lies in ../share/locale beside the program; it needs no locale of the system. False: a language
/// nobody translated.
bool choose_language(const std::string& wanted);

}  // namespace xinfang::cmd
