#include <algorithm>
#include <optional>
#include <set>

#include "xinfang/base/text.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/fields.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::codec {

namespace {

/// The field a key names, or an empty text after a fault.
std::string read_field(Reading& reading, const Node& key, const std::string& name) {
  const auto& fields = mapping_fields();
  if (std::find(fields.begin(), fields.end(), name) != fields.end()) return name;
  const auto meant = text::closest(text::first(name, 60), fields);
  reading.fault(key, msg("a case has no field '{0}'", text::shorten(name, 60)),
                meant ? msg("did you mean '{0}'?", *meant) : msg("for example title, petitioners.name or reply.at"));
  return {};
}

/// What a constant or a `values` entry puts into a field must be something the field takes; empty: left empty.
void check_value(Reading& reading, const Node& node, const std::string& field, const std::string& value) {
  if (value.empty() || field.empty()) return;
  if (field == "received" || field == "reply.at") {
    if (!calendar::read_day(value, calendar::Moment{})) reading.unexpected(node, field, msg("a day like 2026-03-02"));
  } else if (field == "reply.outcome") {
    reading.code(node, field, model::outcomes());
  } else if (field != "reply.text" && field != "told") {
    model::Intake scratch;
    if (const auto set = model::set_intake_field(scratch, field, value); !set) {
      reading.fault(node, set.error().what, set.error().hint);
    }
  }
}

class MappingReader {
 public:
  MappingReader(std::string_view bytes, const std::string& path) : reading_(bytes, path) {}

  Result<Mapping> read(const Node& root) {
    Fields fields(reading_, root, "mapping");
    fields.format("xinfang-mapping/1");
    if (const Node* columns = fields.require("columns")) read_columns(*columns);
    if (const Node* constants = fields.find("constants")) read_constants(*constants);
    if (const Node* values = fields.find("values")) read_values(*values);
    mapping_.accept_on_receipt = fields.find_word("accept", {"on-receipt"}).has_value();
    fields.close(Fields::Unknown::fault);
    if (reading_.ok() && !used_.contains("received")) {
      reading_.fault(root, msg("nothing says when a case was received"),
                     msg("name its column: columns: {0}", "{received: …}"));
    }
    const bool answers =
        std::any_of(used_.begin(), used_.end(), [](const auto& field) { return field.starts_with("reply."); });
    if (reading_.ok() && answers && !mapping_.accept_on_receipt) {
      reading_.fault(root, msg("answers are mapped, but nothing says when the cases were accepted"),
                     msg("add: accept: on-receipt"));
    }
    if (reading_.ok() && used_.contains("told") && !mapping_.accept_on_receipt) {
      reading_.fault(root, msg("'{0}' is mapped, but nothing says when the cases were accepted", "told"),
                     msg("add: accept: on-receipt"));
    }
    return reading_.finish(std::move(mapping_));
  }

 private:
  void read_columns(const Node& node) {
    for (const auto& [key, value] : reading_.entries(node, "columns")) {
      Mapping::Column column;
      column.field = read_field(reading_, key, key.text);
      column.column = reading_.filled_text(value, column.field);
      column.optional = column.column.ends_with('?');
      if (column.optional) column.column.pop_back();
      if (!column.field.empty() && !used_.insert(column.field).second) {
        reading_.fault(key, msg("the field '{0}' has two columns", column.field));
      }
      mapping_.columns.push_back(std::move(column));
    }
  }

  void read_constants(const Node& node) {
    const std::set<std::string> mapped = used_;
    for (const auto& [key, value] : reading_.entries(node, "constants")) {
      const std::string field = read_field(reading_, key, key.text);
      const std::string constant = reading_.filled_text(value, field);
      if (mapped.contains(field)) {
        reading_.fault(key, msg("the field '{0}' has both a column and a constant", field), msg("keep one of the two"));
      }
      check_value(reading_, value, field, constant);
      used_.insert(field);
      mapping_.constants.emplace_back(field, constant);
    }
  }

  void read_values(const Node& node) {
    for (const auto& [key, translations] : reading_.entries(node, "values")) {
      const std::string field = read_field(reading_, key, key.text);
      const bool mapped = std::any_of(mapping_.columns.begin(), mapping_.columns.end(),
                                      [&](const Mapping::Column& column) { return column.field == field; });
      if (!mapped && !field.empty()) {
        reading_.fault(key, msg("'values' translates '{0}', which has no column", field));
      }
      for (const auto& [cell, value] : reading_.entries(translations, field)) {
        const std::string meant = reading_.text(value, field);
        check_value(reading_, value, field, meant);
        mapping_.values[field][cell.text] = meant;
      }
    }
  }

  Reading reading_;
  Mapping mapping_;
  std::set<std::string> used_;  ///< fields with a column or a constant
};

}  // namespace

const std::vector<std::string>& mapping_fields() {
  static const std::vector<std::string> fields = [] {
    std::vector<std::string> all = model::intake_fields();
    all.insert(all.end(), {"told", "reply.at", "reply.text", "reply.outcome"});
    return all;
  }();
  return fields;
}

Result<Mapping> read_mapping(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree(bytes, path));
  return MappingReader(bytes, path).read(root);
}

}  // namespace xinfang::codec
