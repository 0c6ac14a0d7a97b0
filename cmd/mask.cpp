#include <algorithm>

#include "case_json.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

/// The first and last characters stay, stars between; of a short text at most half stays.
std::string hide(const std::string& text, std::size_t front, std::size_t back) {
  const std::size_t length = text::length(text);
  if (length == 0) return "";
  if (length < 11) {
    back = std::min(back, length / 4);
    front = std::min(front, length / 4);
  }
  const auto kept = text::first(text, front);
  const auto cut = text::first(text, length - back).size();
  return std::string(kept) + std::string(length - front - back, '*') + text.substr(cut);
}

}  // namespace

std::string mask_name(const std::string& name) {
  const std::size_t length = text::length(name);
  return length < 2 ? std::string(length, '*') : std::string(text::first(name, 1)) + "**";
}

std::string mask_phone(const std::string& phone) {
  return hide(phone, 3, 4);
}

std::string mask_id_number(const std::string& number) {
  return hide(number, 4, 4);
}

std::string mask_address(const std::string& address) {
  return text::length(address) <= 6 ? hide(address, 1, 0) : std::string(text::first(address, 6)) + "***";
}

std::string petitioner_of(const Session& session, const model::Intake& intake) {
  if (intake.petitioners.empty()) return translate(N_("anonymous"));
  const std::string& name = intake.petitioners.front().name;
  const std::string shown = session.globals.reveal ? name : mask_name(name);
  return intake.headcount > 1 ? tr(msg("{0} and others ({1})", shown, intake.headcount)) : shown;
}

}  // namespace xinfang::cmd
