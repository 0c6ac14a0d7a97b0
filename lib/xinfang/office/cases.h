#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/office/office.h"

/// Changes to cases. Every one goes through `rules::decide` or `rules::admit`, under the store's lock.
namespace xinfang::office {

/// The number block of a desk of office.yaml; empty: the first desk's.
Result<int> block_of(const Office& office, const std::string& desk);

/// A case that has, or had, an external number.
struct KnownCase {
  model::CaseNumber number;
  bool hidden = false;                   ///< from whoever looks
  std::vector<std::string> petitioners;  ///< the names as one key, as brought in and as amended: of all, of the first
  std::vector<std::string> titles;

  bool of(const model::Intake& intake) const;     ///< whether the petitioners are the same
  bool about(const model::Intake& intake) const;  ///< whether the title is
};
/// External numbers the store has. A case that cannot be read might hold one: then it is an error.
struct ExternalNumbers {
  std::set<std::string> present;               ///< of cases that are not void, as amended
  std::multimap<std::string, KnownCase> ever;  ///< besides, those of void cases and those before an amendment
};
Result<ExternalNumbers> external_numbers(const Office& office);

struct Registration {
  model::Intake intake;
  PersonId by;
  std::optional<model::Moment> at;  ///< nothing: now
  std::string override_reason;
  std::string desk;  ///< whose number block; empty: the first
  bool dry_run = false;
  std::vector<std::string> not_same_person{};  ///< names of parties that are nobody of this office
};

struct Registered {
  model::CaseNumber number;  ///< 0 serial on a dry run
  rules::Verdict verdict;
  const model::Route* route = nullptr;  ///< the unit the policy names, if any
  std::vector<model::Event> followed;   ///< what the escalation ladder wrote at once
  std::optional<Error> unclimbed{};     ///< why it could not write all: the nightly run does
  std::vector<model::Event> written;    ///< that and the registration itself
};

XINFANG_API Result<Registered> register_case(const Office& office, const Registration& registration);

/// What a person reads to register a case: the file of `register --from`, with `now` for what it leaves out.
XINFANG_API Result<model::Intake> read_intake(const Office& office, const std::string& bytes, const std::string& path);
XINFANG_API std::string write_intake(const model::Intake& intake);

struct Act {
  model::CaseNumber number;
  model::Event event;  ///< type, by, fields; `at` when `dated`, else now
  bool dated = false;  ///< --at was given: the event also says when it was entered
  bool dry_run = false;
  std::optional<std::string> material{};  ///< the bytes of what is attached; the event's `file` is its name
};

struct Acted {
  model::Event event;
  rules::Verdict verdict;
  std::vector<model::Event> followed;  ///< what the escalation ladder wrote at once
  std::optional<Error> unclimbed{};    ///< why it could not write all: the nightly run does
  CaseView after;                      ///< the case with all of it
};

XINFANG_API Result<Acted> act(const Office& office, Act act);

/// Whoever waited for the lock wrote after the one who had it, whatever the clock said when the program started.
model::Moment moment_for(const Office& office, const model::Case& of);

}  // namespace xinfang::office
