#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/ulid.h"
#include "xinfang/calendar/calendar.h"
#include "xinfang/model/office.h"
#include "xinfang/model/policy.h"
#include "xinfang/model/staff.h"
#include "xinfang/rules/deadline.h"
#include "xinfang/rules/verdict.h"

namespace xinfang::store {
class Disk;
class Store;
}  // namespace xinfang::store

/// What an office does, one function per operation: load, ask the rules, append.
namespace xinfang::office {

/// Values a program obtains once, in `main`: the library asks neither clock nor environment.
struct Surroundings {
  date::sys_seconds now;
  RandomBits random;
  std::string owner;                          ///< who others are told holds the store's lock
  std::vector<std::string> calendar_files{};  ///< in place of the built-in calendars
  std::shared_ptr<store::Disk> disk{};        ///< null: the real one
};

/// A store with everything the rules need. Cheap to copy by reference, loaded once a command.
struct XINFANG_API Office {
  model::OfficeConfig config;
  model::Staff staff;
  model::PolicyBook policies;
  calendar::Calendar calendar;
  model::Moment now;
  RandomBits random;
  std::shared_ptr<store::Store> store;
  std::string sources;  ///< stands for what this was read from, the program's own data left out
  bool indexed = true;  ///< whether an index may be kept: not with calendars for one call
  /// Told now and then how many of the case files to read were read, where there are many.
  std::function<void(std::size_t done, std::size_t all)> progress{};
  /// Who looks; empty when nobody knows. Asked only when somebody must not see a case (条例 30(3)).
  std::function<PersonId()> viewer{};

  rules::World world() const { return {policies, calendar, staff, now}; }
  Ulid next_id() const;
  const std::string& store_root() const;
};

/// The nearest folder with office.yaml, from `directory` upwards; nothing when there is none.
XINFANG_API std::optional<std::string> find_store(const std::string& directory);

/// Reads office.yaml, staff.yaml, policies/ and calendars/ of the store in `root`; any fault in them is an error.
XINFANG_API Result<Office> open(const std::string& root, const Surroundings& surroundings);

/// The same moment in an office's time zone. Errors: an unknown zone.
XINFANG_API Result<model::Moment> local_time(date::sys_seconds moment, const std::string& zone);

/// The built-in calendars, or `files` in their place.
XINFANG_API Result<calendar::Calendar> load_calendar(const std::vector<std::string>& files);

/// A policy by the id of a built-in one or by its file, with what it extends. A file is looked for here, then in the
/// store of `root`, which may be empty.
XINFANG_API Result<model::Policy> load_policy(const std::string& id_or_file, const std::string& root);

XINFANG_API std::vector<std::string> builtin_policy_ids();

/// A case, what its events add up to, and its deadlines. `state` points into `of`.
struct XINFANG_API CaseView {
  std::unique_ptr<const model::Case> of;
  model::State state;
  std::vector<rules::DueDate> dues;
  std::string path;
  std::vector<Error> notices;

  /// Whether a deadline is open and past at `now`.
  bool overdue(const model::Moment& now) const;
};

/// Is shown one case after the other.
using See = std::function<void(CaseView)>;

struct CaseViews {
  std::vector<CaseView> cases;
  std::size_t withheld = 0;   ///< accusations not shown because nobody knows who looks
  std::vector<Error> broken;  ///< files that could not be read; a caller must tell of them
};

/// Of a case in hand.
XINFANG_API CaseView view_of(const Office& office, model::Case of);
/// To whom the case must not be shown there is none.
XINFANG_API Result<CaseView> view(const Office& office, model::CaseNumber number);
/// The folder in which its scans and papers are kept; there only if there are any.
XINFANG_API std::string materials_of(const CaseView& view);
/// Whoever looks.
Result<CaseView> view_at(const Office& office, model::CaseNumber number, const std::string& path);
/// The same, of what was read from there.
Result<CaseView> view_in(const Office& office, model::CaseNumber number, const std::string& path,
                         const std::string& bytes);
/// Shows every case by number, whoever looks. Gives why some cannot be read.
Result<std::vector<Error>> each_case(const Office& office, const See& see);
/// The same, all of them: for figures.
Result<CaseViews> every_case(const Office& office);
/// Whether whoever looks must not see it.
bool hidden_from_viewer(const Office& office, const model::State& state);

}  // namespace xinfang::office
