#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/id.h"
#include "xinfang/base/result.h"
#include "xinfang/calendar/moment.h"

namespace xinfang::model {

using calendar::Day;

/// Who signs what the program does by itself (a nightly reminder).
inline constexpr std::string_view the_program = "xinfang";

struct Unit {
  UnitId id;
  std::string name;
  UnitId under{};                      ///< the unit it belongs to; empty: none
  std::vector<std::string> aliases{};  ///< how else people write its name: with the office's before it
};

/// What somebody declared: a relation to a person or an organization (条例 28(3)). Both days included.
struct Interest {
  std::string kind;  ///< a key of `interests()`
  std::string person;
  std::string organization;
  std::optional<Day> from;
  std::optional<Day> until;

  bool on(Day day) const { return (!from || *from <= day) && (!until || day <= *until); }
};

/// Somebody stands in for another for a while. Both days included.
struct Delegation {
  PersonId of;
  PersonId to;
  std::vector<RoleId> roles;  ///< at least one
  Day from{};
  Day until{};

  bool on(Day day) const { return from <= day && day <= until; }
};

struct Person {
  PersonId id;
  std::string name;
  std::string email;
  UnitId unit;
  std::string post;                  ///< 局长, 科长 …
  std::string remit;                 ///< what a leader is in charge of 分管工作, for the notice board
  std::vector<RoleId> roles;         ///< keys of `roles()`
  bool active = true;                ///< false: left the office; kept because old events name them
  std::vector<std::string> aliases;  ///< former and other names
  std::string phone;                 ///< to tell namesakes apart
  std::string id_number;
  std::vector<UnitId> leads;  ///< units in this person's charge, besides the own unit of a head of unit
  std::vector<Interest> interests;

  /// Whether that is the name or an alias, or one that reads the same (`same_person_name`).
  XINFANG_API bool bears(std::string_view other) const;
  XINFANG_API bool has(const RoleId& role) const;  ///< `leader` holds for head and deputy, too
};

/// staff.yaml
struct Staff {
  std::vector<Unit> units;
  std::vector<Person> people;
  std::vector<Delegation> delegations;

  XINFANG_API const Unit* find(const UnitId& id) const;
  XINFANG_API const Person* find(const PersonId& id) const;
  /// By id, name or e-mail address; null when nobody, or when a name is not unique.
  XINFANG_API const Person* find_by_any(std::string_view text) const;
  /// By id, name or alias.
  XINFANG_API const Unit* find_unit_by_any(std::string_view text) const;
  /// What to say when `find` or `find_by_any` came back empty.
  XINFANG_API Error unknown_person(std::string_view text) const;
  XINFANG_API Error unknown_unit(std::string_view text) const;
  XINFANG_API std::vector<const Person*> holders(const RoleId& role) const;  ///< active ones
  /// Everybody who bears the name, or one that reads the same (`name_key`), or bore it.
  XINFANG_API std::vector<const Person*> called(std::string_view name) const;
  /// By id, or a name that reads the same; null when there is none.
  XINFANG_API const Unit* unit_called(std::string_view name) const;
  /// Whether `unit` is `above` or belongs to it.
  XINFANG_API bool within(const UnitId& unit, const UnitId& above) const;
  /// Whether the unit is in that person's charge: the head of the organ leads all of them, the head of a unit the own
  /// one, others those in `leads`; with what belongs to them.
  XINFANG_API bool leads(const Person& person, const UnitId& unit) const;
  /// Whom the person stands in for in that role on that day; null when for nobody.
  XINFANG_API const Person* stands_in_for(const PersonId& person, const RoleId& role, Day day) const;
};

}  // namespace xinfang::model
