#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"
#include "xinfang/base/result.h"

namespace xinfang::model {

struct Unit {
  UnitId id;
  std::string name;
};

struct Person {
  PersonId id;
  std::string name;
  std::string email;
  UnitId unit;
  std::string post;           ///< 局长, 科长 …
  std::string remit;          ///< what a leader is in charge of 分管工作, for the notice board
  std::vector<RoleId> roles;  ///< keys of `roles()`
  bool active = true;         ///< false: left the office; kept because old events name them

  XINFANG_API bool has(const RoleId& role) const;  ///< `leader` holds for head and deputy, too
};

/// staff.yaml
struct Staff {
  std::vector<Unit> units;
  std::vector<Person> people;

  XINFANG_API const Unit* find(const UnitId& id) const;
  XINFANG_API const Person* find(const PersonId& id) const;
  /// By id, name or e-mail address; null when nobody, or when a name is not unique.
  XINFANG_API const Person* find_by_any(std::string_view text) const;
  XINFANG_API const Unit* find_unit_by_any(std::string_view text) const;
  /// What to say when `find` or `find_by_any` came back empty.
  XINFANG_API Error unknown_person(std::string_view text) const;
  XINFANG_API Error unknown_unit(std::string_view text) const;
  XINFANG_API std::vector<const Person*> holders(const RoleId& role) const;  ///< active ones
};

}  // namespace xinfang::model
