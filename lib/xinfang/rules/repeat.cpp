#include "xinfang/rules/repeat.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "xinfang/base/text.h"
#include "xinfang/model/name_key.h"

namespace xinfang::rules {

namespace {

/// Whether a name is somebody's own: ledgers also have 匿名, the 王先生 of a hotline, and names masked by another
/// system.
bool is_own_name(std::string_view key) {
  constexpr std::array<std::string_view, 6> nobody{"匿名", "不详", "未知", "佚名", "无", "未留姓名"};
  constexpr std::array<std::string_view, 6> nobodys_end{"先生", "女士", "小姐", "某", "市民", "群众"};
  const auto ends = [&](std::string_view end) { return key.ends_with(end); };
  return key.find('*') == key.npos && std::find(nobody.begin(), nobody.end(), key) == nobody.end() &&
         std::none_of(nobodys_end.begin(), nobodys_end.end(), ends);
}

/// Without the words that stand in the title of any petition, and without punctuation.
std::string matter(std::string_view title) {
  constexpr std::array<std::string_view, 24> anybodys{"关于", "反映", "投诉", "举报", "要求", "请求", "咨询", "建议",
                                                      "再次", "问题", "事宜", "一事", "情况", "的",   "了",   ",",
                                                      ";",    ":",    "!",    "?",    "(",    ")",    "、",   "/"};
  const std::string whole = model::name_key(title);
  std::string rest = whole;
  for (const std::string_view word : anybodys) {
    for (auto at = rest.find(word); at != rest.npos; at = rest.find(word, at)) rest.erase(at, word.size());
  }
  return text::length(rest) < 2 ? whole : rest;
}

std::vector<std::string> pieces_of(std::string_view title) {
  const std::string whole = matter(title);
  std::vector<std::string> pieces;
  for (std::string_view rest = whole; text::length(rest) >= 2; rest.remove_prefix(text::first(rest, 1).size())) {
    pieces.emplace_back(text::first(rest, 2));
  }
  std::sort(pieces.begin(), pieces.end());
  return pieces;
}

std::vector<std::string> first_levels(std::string_view category) {
  constexpr std::size_t levels_compared = 2;
  std::vector<std::string> levels;
  const std::string key = model::name_key(category);
  std::string_view rest = key;
  while (!rest.empty() && levels.size() < levels_compared) {
    const auto slash = std::min(rest.find('/'), rest.size());
    levels.emplace_back(rest.substr(0, slash));
    rest.remove_prefix(std::min(slash + 1, rest.size()));
  }
  return levels;
}

/// A category of one level is the same as any below it.
bool same_category(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  const auto levels = static_cast<std::ptrdiff_t>(std::min(one.size(), other.size()));
  return levels > 0 && std::equal(one.begin(), one.begin() + levels, other.begin());
}

bool share_one(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  return std::find_first_of(some.begin(), some.end(), others.begin(), others.end()) != some.end();
}

void compare(const Traits::Person& one, const Traits::Person& other, Likeness& found) {
  const bool both_known = !one.id_number.empty() && !other.id_number.empty();
  const bool same_number = both_known && one.id_number == other.id_number;
  if (same_number) found.id_number = true;
  // People of one name who show different ID numbers are two.
  if (share_one(one.names, other.names) && (same_number || !both_known)) found.name = true;
  if (share_one(one.phones, other.phones)) found.phone = true;
}

}  // namespace

Traits traits_of(const model::Intake& intake) {
  Traits traits;
  for (const model::Petitioner& petitioner : intake.petitioners) {
    std::vector<std::string> names = model::person_keys(petitioner.name);
    std::erase_if(names, [](const std::string& name) { return !is_own_name(name); });
    traits.petitioners.push_back(
        {std::move(names), model::id_number_key(petitioner.id_number), model::phone_keys(petitioner.phone)});
  }
  traits.category = first_levels(intake.category);
  traits.title_pieces = pieces_of(intake.title);
  return traits;
}

double Likeness::weight() const {
  return (id_number ? 8 : 0) + (phone ? 4 : 0) + (name ? 2 : 0) + title;
}

std::optional<Likeness> likeness(const Traits& one, const Traits& other) {
  Likeness found;
  for (const Traits::Person& person : one.petitioners) {
    for (const Traits::Person& earlier : other.petitioners) compare(person, earlier, found);
  }
  found.title = share_in_common(one.title_pieces, other.title_pieces);
  found.similar_title = found.title >= similar_enough;
  const bool same_petitioner = found.id_number || found.phone || found.name;
  if (same_petitioner || (found.similar_title && same_category(one.category, other.category))) return found;
  return std::nullopt;
}

}  // namespace xinfang::rules
