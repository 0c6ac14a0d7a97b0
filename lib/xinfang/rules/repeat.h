#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/model/case.h"

/// 重复信访: whether two petitions may be the same one, brought in again.
namespace xinfang::rules {

/// What of a petition is compared, in the form it is compared in: all an index has to hold.
struct Traits {
  struct Person {
    std::vector<std::string>
        names;              ///< `model::person_keys`; none when the name tells nobody apart (匿名, 王先生, 张**)
    std::string id_number;  ///< of `model::id_number_key`
    std::vector<std::string> phones;
  };
  std::vector<Person> petitioners;
  std::vector<std::string> category;      ///< the first two levels; none: not filled in
  std::vector<std::string> title_pieces;  ///< every two characters that follow each other, in order of the alphabet
};

XINFANG_API Traits traits_of(const model::Intake& intake);

/// Why two petitions may be the same.
struct Likeness {
  bool id_number = false;
  bool phone = false;
  bool name = false;
  double title = 0;            ///< share of the two titles that is common, 0 to 1
  bool similar_title = false;  ///< enough of it

  /// Higher is likelier; for order only.
  XINFANG_API double weight() const;
};

/// Two titles with half of their pieces in common are about one matter. In an office's ledger of 137 matters no two
/// share as much, while a person who comes again usually says at least that much in the same words.
inline constexpr double similar_enough = 0.5;

/// Dice's coefficient of two lists in order: twice the common pieces, divided by all.
template <class Piece>
double share_in_common(const std::vector<Piece>& one, const std::vector<Piece>& other) {
  if (one.empty() || other.empty()) return 0;
  std::size_t common = 0;
  for (auto left = one.begin(), right = other.begin(); left != one.end() && right != other.end();) {
    if (*left == *right) {
      ++common;
      ++left;
      ++right;
    } else {
      *left < *right ? ++left : ++right;
    }
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(one.size() + other.size());
}

/// Nothing when the two have nothing in common that counts: a petitioner's ID number, telephone or name, or a similar
/// title in the same category. Where a category is not filled in, the title alone does not count.
XINFANG_API std::optional<Likeness> likeness(const Traits& one, const Traits& other);

}  // namespace xinfang::rules
