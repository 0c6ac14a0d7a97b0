#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"

/// Whether two notes of a name, a telephone or an identity number mean the same one, however they were written.
/// A key is for comparing only, never for showing or storing; an empty key says nothing and is equal to nothing.
namespace xinfang::model {

/// Two names of persons or organizations that a reader takes for the same have the same key: white space, invisible
/// characters, middle dots, dashes and quotation marks are left out; width, case, accents, brackets, compatibility
/// forms, and traditional and variant characters are made one (劉曉麗 = 刘晓丽). Titles are kept.
XINFANG_API std::string name_key(std::string_view name);
XINFANG_API bool same_name(std::string_view one, std::string_view other);

/// Of a person: the key of the name as it stands and, where it differs, of the name without remarks in brackets
/// (许大明（许为民之父）). Empty when the name says nothing.
XINFANG_API std::vector<std::string> person_keys(std::string_view name);
/// Of two persons: a key of the one is a key of the other.
XINFANG_API bool same_person_name(std::string_view one, std::string_view other);

/// Whether one of two names may be the other shortened: its characters stand in the other in their order, from the
/// first on (城关所, 城关市场监管所). Not when they read the same.
XINFANG_API bool abbreviates(std::string_view one, std::string_view other);

/// The names in what people write for several (许大明、张三), trimmed; those in brackets belong to a remark.
XINFANG_API std::vector<std::string> names_in(std::string_view text);

/// The numbers in a field for telephones (`13800000000 / 020-12345678转8001`): digits only, without +86 and extension.
/// Masked, made-up (all one digit) and short numbers are left out.
XINFANG_API std::vector<std::string> phone_keys(std::string_view phones);
/// One number of the one is one of the other.
XINFANG_API bool same_phone(std::string_view one, std::string_view other);

/// Digits and letters in upper case; a resident identity number of 15 digits in its form of 18 (GB 11643-1999).
/// Empty when the number is masked or made up.
XINFANG_API std::string id_number_key(std::string_view number);
/// The last character of a resident identity number, by its first 17 digits (ISO 7064 MOD 11-2).
char id_check_digit(std::string_view seventeen);
XINFANG_API bool same_id_number(std::string_view one, std::string_view other);

}  // namespace xinfang::model
