#pragma once

#include <compare>
#include <string>

namespace xinfang {

/// A word that names one kind of thing; two kinds never mix.
template <class Kind>
struct Id {
  std::string value;

  bool empty() const { return value.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using PersonId = Id<struct PersonKind>;  ///< `staff.yaml: people[].id`
using UnitId = Id<struct UnitKind>;      ///< `staff.yaml: units[].id`
using RoleId = Id<struct RoleKind>;      ///< `head`, `deputy`, … as the policy and staff.yaml name them
using Ulid = Id<struct UlidKind>;        ///< 26 characters, Crockford base 32

}  // namespace xinfang
