#pragma once

#include "xinfang/base/export.h"
#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// Whether somebody has a role on a day: by staff.yaml, or because another handed it on for a while.
struct Holding {
  bool held = false;
  const model::Person* in_place_of = nullptr;  ///< null: in their own right
};

XINFANG_API Holding holding(const PersonId& person, const RoleId& role, const World& world, model::Day day);

/// The same; `role` may also be a part of the case: case-handler, case-lead, case-unit-head.
Holding holding(const PersonId& person, const RoleId& role, const model::State& state, const World& world,
                model::Day day);

/// Whether somebody has the role or is that part of the case.
bool holds_or_is(const PersonId& person, const RoleId& role, const model::State& state, const World& world,
                 model::Day day);

/// Everybody who has the role, or is that part of the case.
std::vector<const model::Person*> holders_of(const RoleId& role, const model::State& state, const World& world,
                                             model::Day day);

/// Everybody who has the role on that day, in their own right first.
std::vector<const model::Person*> holders_of(const RoleId& role, const World& world, model::Day day);

/// What people call a role, a part of the case, or a word of the office's own.
Message role_name(const RoleId& role);

/// The person's name, or the id nobody has.
Message person_name(const PersonId& id, const World& world);

}  // namespace xinfang::rules
