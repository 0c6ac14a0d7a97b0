#include "xinfang/office/search.h"

#include <algorithm>
#include <iterator>

#include "xinfang/model/name_key.h"

namespace xinfang::office {

namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool name_contains(const std::string& name, const std::string& part) {
  const std::string key = model::name_key(part);
  return contains(name, part) || (!key.empty() && contains(model::name_key(name), key));
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string digits_in(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

/// A telephone without what people write between its digits; what stands between two numbers stays.
std::string without_gaps(const std::string& phone) {
  std::string key = model::name_key(phone);
  std::erase_if(key, [](char c) { return c == '(' || c == ')'; });
  return key;
}

/// What can be a part of a telephone; empty when the text is something else. Fewer digits would be in every other file.
std::string part_of_phone(const std::string& text) {
  constexpr std::size_t fewest = 4;
  std::string part = without_gaps(text);
  return part.size() >= fewest && std::all_of(part.begin(), part.end(), is_digit) ? part : std::string();
}

bool phone_contains(const std::string& phone, const std::string& text) {
  if (contains(phone, text)) return true;
  const std::string part = part_of_phone(text);
  return !part.empty() && contains(without_gaps(phone), part);
}

/// Not in full width, in circles: its digits are the bytes of the file.
bool has_plain_digits(const std::string& phone) {
  return digits_in(without_gaps(phone)) == digits_in(phone);
}

bool is_plain(const std::string& name) {
  return model::name_key(name) == name;
}

/// Characters that YAML writes in several ways, or folds.
bool varies(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '\'' || c == '\\' || c == '\x7F';
}

}  // namespace

bool has_text(const model::Intake& intake, const std::string& text, bool petitioners) {
  if (contains(intake.title, text) || contains(intake.statement, text) || contains(intake.external_number, text)) {
    return true;
  }
  const bool respondent = std::any_of(intake.respondents.begin(), intake.respondents.end(), [&](const auto& one) {
    return name_contains(one.organization, text) || name_contains(one.person, text);
  });
  return respondent ||
         (petitioners && std::any_of(intake.petitioners.begin(), intake.petitioners.end(), [&](const auto& one) {
            return name_contains(one.name, text) || phone_contains(one.phone, text);
          }));
}

bool has_plain_names(const model::Intake& intake) {
  return std::all_of(intake.respondents.begin(), intake.respondents.end(),
                     [](const auto& one) { return is_plain(one.organization) && is_plain(one.person); }) &&
         std::all_of(intake.petitioners.begin(), intake.petitioners.end(),
                     [](const auto& one) { return is_plain(one.name) && has_plain_digits(one.phone); });
}

Needle::Needle(const std::string& text) : key_(model::name_key(text)), digits_(part_of_phone(text)) {
  pieces_.emplace_back();
  for (const char c : text) {
    if (varies(c))
      pieces_.emplace_back();
    else
      pieces_.back() += c;
  }
}

bool Needle::may_be_in(std::string_view bytes) const {
  if (contains(bytes, "\\")) return true;  // it may be written with escapes
  const auto there = [&](const std::string& piece) { return contains(bytes, piece); };
  return std::all_of(pieces_.begin(), pieces_.end(), there) || (!key_.empty() && there(key_)) ||
         (!digits_.empty() && contains(digits_in(bytes), digits_));
}

}  // namespace xinfang::office
