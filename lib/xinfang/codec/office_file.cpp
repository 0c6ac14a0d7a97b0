#include <map>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/fields.h"
#include "xinfang/codec/scalar_text.h"
#include "xinfang/codec/zone.h"

namespace xinfang::codec {

namespace {

std::vector<std::pair<std::string, int>> read_desks(Reading& reading, const Node& node) {
  std::vector<std::pair<std::string, int>> desks;
  std::map<int, std::string> owners;
  for (const auto& [key, value] : reading.entries(node, "desks")) {
    const std::string desk = reading.id(key, "desks");
    const int block = reading.number(value, desk, 0, 9);  // 号段: six digits have room for ten
    const auto [owner, added] = owners.emplace(block, desk);
    if (!added) {
      reading.fault(value, msg("the desks '{0}' and '{1}' share block {2}", owner->second, desk, block),
                    msg("two desks with one block hand out the same numbers"));
    }
    desks.emplace_back(desk, block);
  }
  return desks;
}

}  // namespace

Result<model::OfficeConfig> read_office(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree(bytes, path));
  Reading reading(bytes, path);
  Fields fields(reading, root, "office");
  fields.format("xinfang-office/1");
  model::OfficeConfig office;
  office.name = fields.filled_text("name");
  if (const Node* zone = fields.find("time_zone")) {
    office.time_zone = reading.text(*zone, "time_zone");
    if (!is_zone(office.time_zone)) {
      reading.unexpected(*zone, "time_zone", msg("a time zone this computer knows, like Asia/Shanghai"));
    }
  }
  if (const auto region = fields.find_id("region")) office.region = *region;
  if (const Node* desks = fields.find("desks")) office.desks = read_desks(reading, *desks);
  fields.close(Fields::Unknown::fault);
  return reading.finish(std::move(office));
}

std::string write_office(const model::OfficeConfig& office) {
  std::string out = "format: xinfang-office/1\n";
  out += "name: " + double_quoted(office.name) + "\n";
  out += "time_zone: " + double_quoted(office.time_zone) + "\n";
  out += "region: " + double_quoted(office.region) + "\n";
  if (!office.desks.empty()) {
    out += "desks:\n";
    for (const auto& [desk, block] : office.desks)
      out += "  " + double_quoted(desk) + ": " + std::to_string(block) + "\n";
  }
  return out;
}

}  // namespace xinfang::codec
