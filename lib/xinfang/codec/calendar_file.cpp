#include <algorithm>
#include <set>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/fields.h"

namespace xinfang::codec {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::set<int> read_years(Reading& reading, const Node& node) {
  std::set<int> years;
  if (reading.items(node, "years").empty()) {
    reading.fault(node, msg("'{0}' is an empty list", "years"), msg("without the key the file covers every year"));
  }
  for (const Node& item : node.items) {
    const int year = reading.number(item, "years", first_year, last_year);
    if (!years.insert(year).second) reading.fault(item, msg("the year {0} is listed twice", year));
  }
  return years;
}

std::set<unsigned> read_weekend(Reading& reading, const Node& node) {
  static const std::vector<std::string> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                 "friday", "saturday", "sunday"};
  std::set<unsigned> weekend;
  if (reading.items(node, "weekend").empty()) reading.fault(node, msg("'{0}' is an empty list", "weekend"));
  for (const Node& item : node.items) {
    const std::string day = reading.word(item, "weekend", weekdays);
    const auto place = std::find(weekdays.begin(), weekdays.end(), day) - weekdays.begin();
    weekend.insert(static_cast<unsigned>(place) + 1);
  }
  if (weekend.size() == weekdays.size()) {
    reading.fault(node, msg("'weekend' leaves no working day"), msg("take a day out, or list holidays under days"));
  }
  return weekend;
}

calendar::NamedDay read_named_day(Reading& reading, const Node& node) {
  Fields fields(reading, node, "days");
  calendar::NamedDay named;
  named.day = fields.day("date");
  named.rest = fields.word("type", {"off", "work"}) == "off";
  named.name = fields.find_text("name").value_or("");
  fields.close(Fields::Unknown::fault);
  return named;
}

}  // namespace

Result<calendar::Layer> read_calendar(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree(bytes, path));
  Reading reading(bytes, path);
  Fields fields(reading, root, "calendar");
  fields.format("xinfang-calendar/1");
  calendar::Layer layer;
  if (const auto region = fields.find_id("region")) layer.region = *region;
  const Node* years = fields.find("years");
  layer.every_year = years == nullptr;
  if (years != nullptr) layer.years = read_years(reading, *years);
  if (const Node* weekend = fields.find("weekend")) layer.weekend = read_weekend(reading, *weekend);
  layer.source = fields.find_text("source").value_or("");
  std::set<calendar::Day> seen;
  for (const Node& node : fields.find_items("days")) {
    const calendar::NamedDay named = read_named_day(reading, node);
    if (!seen.insert(named.day).second && reading.ok()) {
      reading.fault(node, msg("the day {0} is listed twice", calendar::to_string(named.day)));
    }
    layer.days.push_back(named);
  }
  fields.close(Fields::Unknown::fault);
  return reading.finish(std::move(layer));
}

}  // namespace xinfang::codec
