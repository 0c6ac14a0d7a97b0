#include "xinfang/model/material.h"

#include "xinfang/base/text.h"

namespace xinfang::model {

namespace {

constexpr std::size_t longest_name = 200;
constexpr std::string_view reserved = "/\\:*?\"<>|";  // by some system that a clone may be on

/// Whether some system takes it for a device, whatever stands behind the first dot.
bool names_device(std::string_view name) {
  const std::string stem = text::fold_case(name.substr(0, name.find('.')));
  if (stem == "con" || stem == "prn" || stem == "aux" || stem == "nul") return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' && stem[3] <= '9';
}

Message fault_of(std::string_view name) {
  if (name.empty()) return msg("the name of the file is empty");
  if (name.size() > longest_name) return msg("the name of the file is longer than {0} bytes", longest_name);
  if (text::invalid_utf8(name)) return msg("the name of the file is not UTF-8");
  const std::string shown = text::visible(name);
  if (shown != name || name.find_first_of(reserved) != std::string_view::npos) {
    return msg("'{0}' has characters that not every system takes in a name", shown);
  }
  if (names_device(name)) return msg("'{0}' is the name of a device on some systems", name);
  if (name.front() == '.' || name.front() == '-') return msg("'{0}' begins with '{1}'", name, name.substr(0, 1));
  if (name.back() == '.' || text::trim(name) != name) return msg("'{0}' has a blank or a dot at an end", name);
  return {};
}

}  // namespace

Result<void> check_material_name(std::string_view name) {
  Message fault = fault_of(name);
  if (fault.text.empty()) return {};
  return fail(ErrorKind::usage, std::move(fault), msg("keep it under another name: --as NAME"));
}

Error too_large(std::string_view name) {
  return {ErrorKind::usage, msg("'{0}' is larger than {1} MiB", name, most_material >> 20),
          msg("keep it elsewhere, and note where: xinfang note NUMBER TEXT --kind materials")};
}

bool same_material_name(std::string_view a, std::string_view b) {
  return text::fold_case(a) == text::fold_case(b);
}

bool is_byte_count(std::string_view text) {
  return !text.empty() && text.size() <= 10 && text.front() != '0' &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace xinfang::model
