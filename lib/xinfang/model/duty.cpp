#include "xinfang/model/duty.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>

#include "xinfang/base/text.h"

namespace xinfang::model {

namespace {

constexpr int highest_seq = 999'999;

/// A number of 1 to six digits and nothing else.
std::optional<int> whole(std::string_view digits) {
  int value = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failed != std::errc() || end != digits.data() + digits.size() || value < 1 || value > highest_seq) {
    return std::nullopt;
  }
  return value;
}

}  // namespace

bool Duty::asks_the_same(const Duty& other) const {
  return role == other.role && unit == other.unit && at_least == other.at_least && per == other.per &&
         working_day == other.working_day && stand_in == other.stand_in && needs == other.needs &&
         findings == other.findings;
}

const Codes& recurrences() {
  static const Codes list{{"week", N_("a week")},
                          {"month", N_("a month")},
                          {"quarter", N_("a quarter")},
                          {"half-year", N_("a half-year")},
                          {"year", N_("a year")}};
  return list;
}

std::string_view key(calendar::Recurrence recurrence) {
  return recurrences().at(static_cast<std::size_t>(recurrence)).key;
}

const Codes& duty_parts() {
  static const Codes list{{"from", N_("begins")}, {"to", N_("ends")},           {"place", N_("place")},
                          {"text", N_("text")},   {"document", N_("document")}, {"with", N_("taking part")}};
  return list;
}

const Duty* find_duty(const std::vector<Duty>& duties, std::string_view text) {
  const auto by = [&](auto member) {
    const auto found =
        std::find_if(duties.begin(), duties.end(), [&](const Duty& duty) { return duty.*member == text; });
    return found == duties.end() ? nullptr : &*found;
  };
  const Duty* duty = by(&Duty::id);
  return duty != nullptr ? duty : by(&Duty::title);
}

const std::vector<EventType>& duty_entry_types() {
  using enum FieldKind;
  static const std::vector<EventType> types{
      {"planned",
       "duty plan",
       {},
       {{"duty", text, true},
        {"person", person},
        {"unit", unit},
        {"on", day, true},
        {"from", clock},
        {"to", clock},
        {"place"},
        {"stand_in_for", person},
        {"reason"},
        {"text"}}},
      {"held",
       "duty log",
       {},
       {{"duty", text, true},
        {"person", person},
        {"unit", unit},
        {"on", day, true},
        {"from", clock},
        {"to", clock},
        {"place"},
        {"with", people},
        {"stand_in_for", person},
        {"reason"},
        {"text"},
        {"document"}}},
      {"found",
       "duty find",
       {},
       {{"duty", text, true},
        {"on", day, true},
        {"text", text, true},
        {"responsible", person},
        {"due", day},
        {"place"},
        {"document"}}},
      {"settled", "duty settle", {}, {{"entry", event, true}, {"on", day, true}, {"text", text, true}, {"document"}}},
      {"voided", "duty void", {}, {{"entry", event, true}, {"on", day, true}, {"reason", text, true}}},
  };
  return types;
}

Message duty_entry_name(std::string_view type) {
  static const Codes names{{"planned", N_("planned")},
                           {"held", N_("held")},
                           {"found", N_("found")},
                           {"settled", N_("settled")},
                           {"voided", N_("voided")}};
  return name_of(names, type);
}

Day day_of(const Event& entry) {
  return calendar::parse_day(entry.get("on")).value_or(entry.at.day());
}

EntryNumber number_of(const Event& entry) {
  return {static_cast<int>(date::year_month_day{day_of(entry)}.year()), entry.seq};
}

std::string to_string(EntryNumber number) {
  return fmt::format("{:04}-D{}", number.year, number.seq);
}

Result<EntryNumber> read_entry_number(std::string_view text, int this_year) {
  const std::string plain = text::trim(text::fold_width(text));
  std::string_view rest = plain;
  EntryNumber number{this_year, 0};
  if (rest.size() > 5 && rest[4] == '-') {
    number.year = whole(rest.substr(0, 4)).value_or(0);
    rest.remove_prefix(5);
  }
  if (rest.starts_with('D') || rest.starts_with('d')) rest.remove_prefix(1);
  number.seq = whole(rest).value_or(0);
  if (number.year > 0 && number.seq > 0) return number;
  return fail(ErrorKind::usage, msg("'{0}' is no number of an entry", text::shorten(text::visible(text), 60)),
              msg("write it like D12, or 2026-D12 for another year; xinfang duty list shows the numbers"));
}

void DutyLog::sort() {
  std::vector<std::pair<EntryNumber, Event>> numbered;  // to read each day once
  numbered.reserve(entries.size());
  for (Event& entry : entries) {
    const EntryNumber number = number_of(entry);
    numbered.emplace_back(number, std::move(entry));
  }
  std::sort(numbered.begin(), numbered.end(), [](const auto& a, const auto& b) {
    return std::tie(a.first, a.second.eid) < std::tie(b.first, b.second.eid);
  });
  entries.clear();
  for (auto& [number, entry] : numbered) entries.push_back(std::move(entry));
}

const Event* DutyLog::find(std::string_view eid) const {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const Event& e) { return e.eid.value == eid; });
  return found == entries.end() ? nullptr : &*found;
}

const Event* DutyLog::about(const Event& entry, std::string_view type) const {
  for (const Event& other : entries) {
    if (other.type == type && other.get("entry") == entry.eid.value && stands(other)) return &other;
  }
  return nullptr;
}

bool DutyLog::stands(const Event& entry) const {
  // A `voided` entry cannot be taken back, so this ends.
  return entry.type == "voided" || about(entry, "voided") == nullptr;
}

}  // namespace xinfang::model
