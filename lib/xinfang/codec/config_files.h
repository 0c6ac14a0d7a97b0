#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/calendar/calendar.h"
#include "xinfang/model/office.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"

/// Readers of the files people write by hand. Strict: an unknown key, a wrong type, a statement this version does
/// not enforce is an error with its place and, for a typo, the word that was probably meant.
namespace xinfang::codec {

Result<model::OfficeConfig> read_office(std::string_view bytes, const std::string& path);
std::string write_office(const model::OfficeConfig& office);

Result<model::Staff> read_staff(std::string_view bytes, const std::string& path);

Result<calendar::Layer> read_calendar(std::string_view bytes, const std::string& path);

/// What one policy file itself states. A statement that overrides an inherited one has its id.
struct PolicyFile {
  model::Policy own;  ///< without what it extends
  std::optional<std::string> extends;
  std::optional<calendar::RestDay> rest_day;  ///< given or not
  std::vector<std::string> dropped;           ///< ids of inherited statements it takes away
  /// Where each statement stands, by section and id: `clock`, `deadlines/conclude`, `limits/representatives` … A list
  /// entry without an id has the policy's id and its ordinal as its id: `routes/national-2022-2`.
  std::map<std::string, Place> places;
};
Result<PolicyFile> read_policy(std::string_view bytes, const std::string& path);

/// `child` on top of `parent`: deadlines, routes, sign-offs and requirements replace by id, the child's routes come
/// first; a deadline that gives no `when`, `from`, … is whole, never mixed with the parent's.
model::Policy merge(const PolicyFile& child, const model::Policy& parent);

/// xinfang-mapping/1: how a table's columns become cases.
struct Mapping {
  struct Column {
    std::string field;      ///< `title`, `petitioners.name`, `reply.at`, …
    std::string column;     ///< the header's text
    bool optional = false;  ///< `name?`: the column may be absent
  };
  std::vector<Column> columns;
  std::vector<std::pair<std::string, std::string>> constants;  ///< field, value
  /// `values: {channel: {来信: letter}}`: what a cell says, by field, and the value it stands for ("" leaves the field
  /// empty).
  std::map<std::string, std::map<std::string, std::string>> values;
  bool accept_on_receipt = false;  ///< `accept: on-receipt`
};
Result<Mapping> read_mapping(std::string_view bytes, const std::string& path);

/// The fields a mapping may name.
const std::vector<std::string>& mapping_fields();

}  // namespace xinfang::codec
