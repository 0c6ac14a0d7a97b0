#include "xinfang/model/mistyped.h"

#include <date/date.h>

#include <algorithm>
#include <string>

#include "xinfang/model/name_key.h"

namespace xinfang::model {

namespace {

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == text.npos;
}

int number_in(std::string_view digits) {
  return std::stoi(std::string(digits));
}

bool day_of_birth_exists(std::string_view id_number) {
  const date::year_month_day birth{date::year{number_in(id_number.substr(6, 4))},
                                   date::month{static_cast<unsigned>(number_in(id_number.substr(10, 2)))},
                                   date::day{static_cast<unsigned>(number_in(id_number.substr(12, 2)))}};
  return birth.ok();
}

std::optional<Message> wrong_length(std::string_view phone) {
  const auto fault = [&](Message expected) { return msg("{0} digits, {1}", phone.size(), std::move(expected)); };
  if (phone.starts_with("00")) return std::nullopt;  // abroad
  if (phone.starts_with('1') && phone.size() > 8) {
    if (phone.size() != 11) return fault(msg("a mobile number has 11"));
    return phone[1] < '3' ? std::optional(msg("no mobile number begins like this")) : std::nullopt;
  }
  const bool area_code = phone.starts_with('0');
  const bool fits = area_code ? phone.size() >= 10 && phone.size() <= 12
                              : phone.size() == 7 || phone.size() == 8 || phone.size() == 10;
  return fits ? std::nullopt : std::optional(fault(msg("a landline has 7 or 8 behind its area code")));
}

}  // namespace

std::optional<Message> mistyped_id_number(std::string_view number) {
  const std::string key = id_number_key(number);
  const bool resident = key.size() >= 15 && all_digits(std::string_view(key).substr(0, key.size() - 1));
  // 9: permanent residents from abroad, and the codes of organizations.
  if (!resident || (key.back() != 'X' && !all_digits(key)) || key.front() == '9') return std::nullopt;
  if (key.size() != 18) return msg("{0} digits, a resident identity number has 18", key.size());
  if (!day_of_birth_exists(key)) return msg("there is no such day of birth");
  return key.back() == id_check_digit(key) ? std::nullopt : std::optional(msg("the check digit does not fit"));
}

std::optional<Message> mistyped_phone(std::string_view phones) {
  const bool abroad = phones.find('+') != phones.npos && phones.find("+86") == phones.npos;
  if (phones.empty() || abroad) return std::nullopt;
  const bool any = std::any_of(phones.begin(), phones.end(), [](char c) { return c >= '0' && c <= '9'; });
  const std::vector<std::string> keys = phone_keys(phones);
  if (keys.empty() && !any && phones.find('*') == phones.npos) return msg("there is no number in it");
  for (const std::string& key : keys) {
    if (auto wrong = wrong_length(key)) return wrong;
  }
  return std::nullopt;
}

}  // namespace xinfang::model
