#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "xinfang/base/message.h"

namespace xinfang {

/// The closed list of ways an operation can end badly; `main` maps each to one exit status.
enum class ErrorKind {
  failure,       ///< input/output or environment
  usage,         ///< the caller's words are off
  refused,       ///< a rule says no; `reasons` says why
  not_found,     ///< no such case, or nothing matched
  invalid_data,  ///< a file needs a person: broken, conflicting
  no_store,      ///< no office.yaml here or above
  busy,          ///< somebody else holds the store
  interrupted,   ///< the user stopped it
};

/// Where in a file: line and column count from 1, the column in characters (code points).
struct Place {
  std::string path;
  int line = 0;
  int column = 0;
  std::string excerpt;  ///< the line itself, for the caret; may be empty
};

/// Why a rule refuses or warns.
struct Reason {
  std::string rule;          ///< stable id, e.g. `extension-window`
  std::string cite;          ///< the clause, as the policy writes it, e.g. `三(二)`; may be empty
  Message what;              ///< the fault with the dates and persons it used
  Message instead;           ///< what to do; an empty text when there is nothing
  bool overridable = false;  ///< a leader may overrule it with a reason
  bool consent = false;      ///< somebody's approval is missing: nobody overrules that, an imported ledger notes it
  bool of_today = false;     ///< judged by roles and units as staff.yaml has them now, whenever the event was

  friend bool operator==(const Reason&, const Reason&) = default;
};

/// Adds the reasons that are not there yet.
XINFANG_API void add(std::vector<Reason>& reasons, std::vector<Reason> more);

struct Error {
  ErrorKind kind = ErrorKind::failure;
  Message what;
  Message hint{};                 ///< the exact next command, or an empty text
  std::optional<Place> place{};   ///< where in a file, when it is about one
  std::vector<Reason> reasons{};  ///< with `refused`: every rule that said no
  std::string field{};            ///< of the intake, when it is about one
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(ErrorKind kind, Message what, Message hint = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(what), std::move(hint), {}, {}});
}
inline tl::unexpected<Error> fail_at(Place place, Message what, Message hint = {}) {
  return tl::unexpected<Error>(Error{ErrorKind::invalid_data, std::move(what), std::move(hint), std::move(place), {}});
}

}  // namespace xinfang

/// Hands an error of `expression` to the caller, or leaves its value in `name`.
#define XINFANG_TRY(name, expression)                                          \
  auto name##_result = (expression);                                           \
  if (!name##_result) return tl::unexpected(std::move(name##_result).error()); \
  auto& name = *name##_result

/// The same for an expression whose value nobody needs.
#define XINFANG_CHECK(expression) \
  if (auto checked = (expression); !checked) return tl::unexpected(std::move(checked).error())
