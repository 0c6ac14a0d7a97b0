#include "xinfang/codec/duty_file.h"

#include <fmt/format.h>

#include "xinfang/codec/discretion.h"
#include "xinfang/codec/event_list.h"
#include "xinfang/model/duty.h"

namespace xinfang::codec {

namespace {

constexpr std::string_view duties_format = "xinfang-duties/1";
constexpr EventList entry_list{"entries", model::duty_entry_types};

/// Every entry has its day, in the month of its file, and what its type cannot do without.
void check_entry(Reading& reading, const Node& node, const model::Event& entry, date::year_month month) {
  const model::EventType* type = model::find_event_type(entry.type, model::duty_entry_types());
  const Node* on = node.find("on");
  if (type == nullptr && on == nullptr) reading.fault(node, msg("'{0}' is missing in '{1}'", "on", "entries"));
  if (type != nullptr) {
    for (const model::FieldType& field : type->fields) {
      if (field.required && node.find(field.name) == nullptr) {
        reading.fault(node, msg("'{0}' is missing in '{1}'", field.name, "entries"));
      }
    }
  }
  if (on == nullptr || !reading.ok()) return;
  const date::year_month_day day{reading.day(*on, "on")};
  if (day.year() / day.month() == month) return;
  const int year = static_cast<int>(month.year());
  reading.fault(*on,
                msg("an entry about {0} in the file of {1}", entry.get("on"),
                    fmt::format("{:04}-{:02}", year, static_cast<unsigned>(month.month()))),
                msg("each entry stands in the file of the month of its day"));
}

Result<DutyReading> take_duties(std::string_view bytes, const std::string& path, date::year_month month) {
  XINFANG_TRY(root, read_tree_fast(bytes, path));
  Reading reading(bytes, path);
  XINFANG_CHECK(check_written_format(reading, root, duties_format));
  Fields fields(reading, root, path);
  DutyReading result;
  fields.require("format");
  if (const Node* list = fields.require("entries")) {
    result.entries = take_event_list(reading, *list, entry_list);
    if (reading.ok() && result.entries.empty()) reading.unexpected(*list, "entries", msg("at least one entry"));
    for (std::size_t i = 0; i < result.entries.size() && reading.ok(); ++i) {
      check_entry(reading, list->items[i], result.entries[i], month);
    }
  }
  fields.close(Fields::Unknown::notice);
  result.notices = reading.take_notices();
  return reading.finish(std::move(result));
}

}  // namespace

Result<DutyReading> read_duties(std::string_view bytes, const std::string& path, date::year_month month) {
  auto reading = take_duties(bytes, path, month);
  if (!reading) return tl::unexpected(without_content(std::move(reading.error())));
  for (Error& notice : reading->notices) notice = without_content(std::move(notice));
  return reading;
}

std::string write_duties(const model::Event& entry) {
  return "format: " + std::string(duties_format) + "\nentries:\n" + written_event(entry);
}

Result<std::string> append_duty(std::string_view bytes, const std::string& path, date::year_month month,
                                const model::Event& entry) {
  const auto entries_of = [&](std::string_view text) {
    return read_duties(text, path, month).map([](DutyReading reading) { return std::move(reading.entries); });
  };
  return grown(bytes, path, entry_list, entry, entries_of);
}

}  // namespace xinfang::codec
