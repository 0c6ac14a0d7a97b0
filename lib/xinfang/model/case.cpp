#include "xinfang/model/case.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"

namespace xinfang::model {

namespace {

std::optional<int> whole(std::string_view digits) {
  int value = 0;
  if (digits.empty() || digits.front() == '-' || digits.front() == '+') return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

constexpr int last_serial = 999'999;

}  // namespace

std::string to_string(CaseNumber number) {
  return fmt::format("{:04}-{:06}", number.year, number.serial);
}

std::optional<CaseNumber> parse_case_number(std::string_view text) {
  if (text.size() != 11 || text[4] != '-') return std::nullopt;
  const auto year = whole(text.substr(0, 4));
  const auto serial = whole(text.substr(5));
  if (!year || !serial || *serial < 1) return std::nullopt;
  return CaseNumber{*year, *serial};
}

Result<CaseNumber> read_case_number(std::string_view text, int this_year) {
  const std::string plain = text::trim(text::fold_width(text));
  const auto dash = plain.find('-');
  const auto year = dash == std::string::npos ? this_year : whole(std::string_view(plain).substr(0, dash));
  const auto serial = whole(std::string_view(plain).substr(dash == std::string::npos ? 0 : dash + 1));
  const bool good_year = year && *year >= 1900 && *year <= 2199 && (dash == std::string::npos || dash == 4);
  if (!good_year || !serial || *serial < 1 || *serial > last_serial || plain.size() > 11) {
    return fail(ErrorKind::usage, msg("'{0}' is not a case number", text),
                msg("write 123, {0}-123 or {0}-000123; xinfang list shows the numbers", this_year));
  }
  return CaseNumber{*year, *serial};
}

const Field* Event::find(std::string_view field) const {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == field; });
  return found == fields.end() ? nullptr : &*found;
}

const std::string& Event::get(std::string_view field) const {
  static const std::string empty;
  const Field* found = find(field);
  return found == nullptr || found->values.empty() ? empty : found->values.front();
}

void Event::set(std::string_view field, std::string value) {
  std::erase_if(fields, [&](const Field& f) { return f.name == field; });
  if (!value.empty()) fields.push_back({std::string(field), {std::move(value)}, false});
}

Moment Event::written() const {
  const Field* entered = find("entered");
  if (entered == nullptr || entered->values.empty()) return at;
  return calendar::parse_moment(entered->values.front()).value_or(at);
}

// Asked very often: without a copy of anything.
bool Event::is(std::string_view name) const {
  if (!name.starts_with(type)) return false;
  std::string_view rest = name.substr(type.size());
  if (rest.empty()) return name.find_first_of("/+") == std::string_view::npos;
  if (rest.front() != '/' && rest.front() != '+') return false;
  const auto plus = rest.find('+');
  if (plus != std::string_view::npos && get(rest.substr(plus + 1)).empty()) return false;
  rest = rest.substr(0, plus);
  const EventType* known = rest.empty() ? nullptr : find_event_type(type);
  for (std::size_t i = 0; !rest.empty(); ++i) {
    const std::string_view facet = rest.substr(1, rest.find('/', 1) - 1);
    if (known == nullptr || i >= known->facets.size() || get(known->facets[i]) != facet) return false;
    rest.remove_prefix(facet.size() + 1);
  }
  return true;
}

Moment Event::happened() const {
  const std::string& on = get("on");
  if (on.empty()) return at;
  const auto day = calendar::parse_day(on);
  if (!day || *day == at.day()) return at;
  return {date::local_seconds{*day}, at.offset};
}

}  // namespace xinfang::model
