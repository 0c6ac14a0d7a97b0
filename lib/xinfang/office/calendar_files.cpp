#include "xinfang/office/calendar_files.h"

#include <map>

#include "xinfang/base/builtin.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/office/office.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/store/disk.h"

namespace xinfang::office {

using calendar::Layer;

std::vector<Layer> builtin_layers() {
  std::vector<Layer> layers;
  for (const BuiltinSchedule& schedule : builtin_schedules()) {
    Layer& layer = layers.emplace_back();
    layer.years = {schedule.year};
    layer.source = schedule.source;
    for (const BuiltinDay& one : schedule.days) {
      const date::year_month_day day{date::year{one.year}, date::month{one.month}, date::day{one.day}};
      layer.days.push_back({calendar::Day{date::local_days{day}}, one.rest, std::string(one.name)});
    }
  }
  return layers;
}

namespace {

Result<std::vector<Layer>> base_layers(store::Disk& disk, const std::vector<std::string>& files) {
  if (files.empty()) return builtin_layers();
  std::vector<Layer> layers;
  for (const std::string& file : files) {
    XINFANG_TRY(bytes, read_needed(disk, file));
    XINFANG_TRY(layer, codec::read_calendar(bytes, file));
    layers.push_back(std::move(layer));
  }
  return layers;
}

/// The files of a store's calendars/ by their names.
Result<std::map<std::string, Layer>> own_layers(store::Disk& disk, const std::string& root) {
  std::map<std::string, Layer> layers;
  if (root.empty()) return layers;
  const std::string folder = root + "/calendars";
  XINFANG_TRY(names, disk.list(folder));
  for (const std::string& name : names) {
    if (!name.ends_with(".yaml")) continue;
    XINFANG_TRY(bytes, disk.read(folder + "/" + name));
    XINFANG_TRY(layer, codec::read_calendar(bytes, folder + "/" + name));
    layers.insert_or_assign(name, std::move(layer));
  }
  return layers;
}

Result<Layer> added_layer(store::Disk& disk, const std::string& path, const std::string& region) {
  if (!path.ends_with(".yaml")) {
    return fail(ErrorKind::usage, msg("'{0}' does not end in .yaml: a store would not read it", path),
                msg("name the file like cn-2027.yaml"));
  }
  XINFANG_TRY(bytes, read_needed(disk, path));
  XINFANG_TRY(layer, codec::read_calendar(bytes, path));
  if (layer.region != region) {
    return fail(ErrorKind::usage,
                msg("'{0}' is a calendar of '{1}'; those of '{2}' count here", path, layer.region, region),
                msg("region: {0}", region));
  }
  return std::move(layer);
}

}  // namespace

Result<calendar::Calendar> load_calendar(const std::vector<std::string>& files) {
  store::Disk disk;
  XINFANG_TRY(layers, base_layers(disk, files));
  return calendar::Calendar(layers);
}

Result<calendar::Calendar> store_calendar(store::Disk& disk, const CalendarPlace& place,
                                          const std::vector<std::string>& added) {
  XINFANG_TRY(layers, base_layers(disk, place.base));
  XINFANG_TRY(own, own_layers(disk, place.root));
  for (const std::string& path : added) {
    XINFANG_TRY(layer, added_layer(disk, path, place.region));
    own.insert_or_assign(path.substr(path.find_last_of('/') + 1), std::move(layer));
  }
  for (auto& [name, layer] : own) {
    layer.every_year = false;  // a few days an office adds must not silence the warnings about every other year
    layers.push_back(std::move(layer));
  }
  std::erase_if(layers, [&](const Layer& layer) { return layer.region != place.region; });
  return calendar::Calendar(layers);
}

Result<calendar::Calendar> store_calendar(const CalendarPlace& place, const std::vector<std::string>& added) {
  store::Disk disk;
  return store_calendar(disk, place, added);
}

}  // namespace xinfang::office
