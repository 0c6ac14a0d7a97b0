#include "xinfang/office/search.h"

#include <algorithm>

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
            return name_contains(one.name, text) || contains(one.phone, text);
          }));
}

bool has_plain_names(const model::Intake& intake) {
  return std::all_of(intake.respondents.begin(), intake.respondents.end(),
                     [](const auto& one) { return is_plain(one.organization) && is_plain(one.person); }) &&
         std::all_of(intake.petitioners.begin(), intake.petitioners.end(),
                     [](const auto& one) { return is_plain(one.name); });
}

Needle::Needle(const std::string& text) : key_(model::name_key(text)) {
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
  return std::all_of(pieces_.begin(), pieces_.end(), there) || (!key_.empty() && there(key_));
}

}  // namespace xinfang::office
