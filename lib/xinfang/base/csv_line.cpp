#include <algorithm>
#include <array>

#include "xinfang/base/text.h"

namespace xinfang::text {

namespace {

bool starts_formula(std::string_view cell) {
  // Chinese spreadsheets take the full-width signs for the plain ones.
  static constexpr std::array<std::string_view, 11> starts = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                              "\n", "＝", "＋", "－", "＠"};
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return cell.starts_with(start); });
}

bool plain_number(std::string_view cell) {
  if (cell.starts_with('+') || cell.starts_with('-')) cell.remove_prefix(1);
  const std::size_t dot = std::min(cell.find('.'), cell.size());
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  return digits(cell.substr(0, dot)) && (dot == cell.size() || digits(cell.substr(dot + 1)));
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string& cell = cells[i];
    if (i > 0) out += ',';
    const std::string text = (starts_formula(cell) && !plain_number(cell) ? "'" : "") + cell;
    const bool blank_edge = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    // A single empty cell is quoted: an empty line would be no row.
    if (!blank_edge && text.find_first_of(",\"\r\n\t") == std::string::npos && (cells.size() > 1 || !text.empty())) {
      out += text;
      continue;
    }
    out += '"';
    for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
    out += '"';
  }
  return out + '\n';
}

}  // namespace xinfang::text
