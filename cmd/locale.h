#pragma once

#include <map>
#include <string>

namespace xinfang::cmd {

/// Chooses the language of every message: `wanted` (en, zh, zh_CN …), else LANGUAGE, LC_ALL, LC_MESSAGES or LANG.
/// The catalogue lies in ../share/locale beside the program. False: a language nobody translated.
///
/// The .mo file is read here and not by gettext(3): that translates only in a locale the system has generated, which a
/// bare machine has not, and since glibc 2.39 no longer in C.UTF-8.
bool choose_language(const std::string& wanted);

/// What an office calls its own words (`x-…`), in whatever language it does.
void name_own_words(const std::map<std::string, std::string>& words);
/// The own word of that name; the text itself when there is none.
std::string own_word(const std::string& name);

/// The text in the chosen language; the text itself where the catalogue has none.
std::string translate(const std::string& english);

}  // namespace xinfang::cmd
