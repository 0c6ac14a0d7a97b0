#pragma once

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "xinfang/calendar/calendar.h"

/// The built-in calendars and the deadline vectors for tests, read without the YAML codec.
namespace calendar_data {

using xinfang::calendar::Calendar;
using xinfang::calendar::Day;
using xinfang::calendar::Layer;
using xinfang::calendar::parse_day;

constexpr int first_year = 2011;
constexpr int last_year = 2026;

/// A day that the test itself writes.
inline Day day(const std::string& text) {
  const auto parsed = parse_day(text);
  if (!parsed) throw std::runtime_error("no day in the test data: " + text);
  return *parsed;
}

inline std::vector<std::string> lines_of(const std::string& path_in_project) {
  const std::string path = std::string(XINFANG_SOURCE_DIR) + "/" + path_in_project;
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot open " + path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

inline std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> fields;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, separator);) fields.push_back(field);
  return fields;
}

/// One file of lib/calendars; its lines are regular: `  - {date: "2026-01-01", type: "off", name: "元旦"}`.
inline Layer builtin_layer(int year) {
  Layer layer;
  layer.years = {year};
  for (const std::string& line : lines_of("lib/calendars/cn-" + std::to_string(year) + ".yaml")) {
    const auto quoted = split(line, '"');
    if (line.rfind("source: ", 0) == 0) layer.source = quoted.at(1);
    if (line.rfind("  - {date: ", 0) != 0) continue;
    const std::string& type = quoted.at(3);
    if (type != "off" && type != "work") throw std::runtime_error("unknown type in " + line);
    layer.days.push_back({day(quoted.at(1)), type == "off", quoted.at(5)});
  }
  return layer;
}

inline const Calendar& builtin() {
  static const Calendar calendar = [] {
    std::vector<Layer> layers;
    for (int year = first_year; year <= last_year; ++year) layers.push_back(builtin_layer(year));
    return Calendar(layers);
  }();
  return calendar;
}

/// One line of tests/vectors/deadlines.csv.
struct Vector {
  Day start{};
  std::string duration;
  std::string rest_day;
  std::string calendar;
  Day expected{};
  std::string source;
};

inline std::vector<Vector> vectors() {
  std::vector<Vector> all;
  for (const std::string& line : lines_of("tests/vectors/deadlines.csv")) {
    if (line.empty() || line.front() == '#') continue;
    const auto field = split(line, ',');
    all.push_back({day(field.at(0)), field.at(1), field.at(2), field.at(3), day(field.at(4)), field.at(5)});
  }
  return all;
}

/// Saturdays, Sundays and these days off (blanks between), every year covered.
inline Calendar with_days_off(const std::string& days) {
  Layer layer;
  layer.every_year = true;
  for (const std::string& text : split(days, ' ')) layer.days.push_back({day(text), true, "day off"});
  return Calendar({layer});
}

}  // namespace calendar_data
