#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/model/duty.h"
#include "xinfang/rules/duty.h"
#include "xinfang/rules/registration.h"
#include "xinfang/rules/verdict.h"
#include "xinfang/store/disk.h"
#include "xinfang/store/index.h"
#include "xinfang/store/materials.h"

/// The folder of case files and the duty log. The write path, in this order: lock → re-read the case (the log) → rules
/// → bytes → read them back and check that the old bytes are an unchanged prefix → a material, if one is attached → new
/// file beside it, fsync, close checked → link (new case) or rename → fsync of the folder → index → unlock. A crash at
/// any point leaves either the old file or the new one.
namespace xinfang::store {

/// A case as it is on disk.
struct Loaded {
  model::Case value;
  std::string path;
  std::vector<Error> notices;  ///< readable, but a person should look (unknown keys)
};

/// What is said when there is none of that number.
Error no_such_case(model::CaseNumber number);
/// The duty log as it is on disk: duties/YYYY/MM.yaml.
struct LoadedDuties {
  model::DutyLog log;
  std::vector<Error> broken;   ///< files that cannot be read, each a whole month
  std::vector<Error> notices;  ///< readable, but a person should look
};

class Store {
 public:
  struct Options {
    std::string owner;  ///< who others are told holds the lock
    std::chrono::milliseconds patience = std::chrono::seconds(10);
  };

  /// `root` is the folder with office.yaml.
  Store(std::string root, std::shared_ptr<Disk> disk, Options options)
      : root_(std::move(root)), disk_(std::move(disk)), options_(std::move(options)) {}

  const std::string& root() const { return root_; }

  /// What is in the file of that number.
  static Result<Loaded> read(model::CaseNumber number, const std::string& path, std::string_view bytes);
  Disk& disk() const { return *disk_; }

  Result<std::string> find(model::CaseNumber number) const;  ///< its file; not_found when there is none
  Result<Loaded> load(model::CaseNumber number) const;       ///< the same

  /// Every case in the order of the numbers; `visit` gets the case or why it cannot be read.
  Result<void> each(const std::function<void(Result<Loaded>)>& visit) const;

  /// What an index is asked and told under the lock; what is empty is left out.
  struct Aid {
    /// The highest serial of the year between the two, `after` when there is none; nothing when the index does not
    /// know.
    std::function<std::optional<int>(int year, int after, int before)> highest;
    std::function<void(const Written&)> wrote;
  };

  /// Appends what `decide` lets through, asked on the case as it is under the lock. An `attached` event comes with the
  /// bytes of its `material`, which are kept beside the case before it is written; no other event has any.
  using Decide = std::function<Result<rules::Change>(const model::Case&)>;
  Result<rules::Change> append(model::CaseNumber number, const Decide& decide, const Aid& aid = {},
                               const std::string* material = nullptr);

  /// How many files there are that writers did not finish who do not live any more.
  Result<std::size_t> leftovers();

  /// Whether what an `attached` event describes could be kept beside the case now; nothing is written.
  Result<void> could_keep(model::CaseNumber number, const model::Event& attached, const std::string& material) const;

  /// A case and what lies beside it as they are while nobody writes: under the lock.
  struct WithMaterials {
    Loaded of;
    std::optional<Materials> beside;  ///< nothing when there is no such folder
  };
  Result<WithMaterials> load_with_materials(model::CaseNumber number) const;

  /// Puts right what needs no judgement, under the lock: removes what writers did not finish, and takes the byte order
  /// marks out of those of the `broken` files that are case files. Gives what was done, and what could not be; on a dry
  /// run what would be done.
  Result<std::vector<Message>> mend(const std::vector<std::string>& broken, bool dry_run = false);

  Result<LoadedDuties> duties() const;

  /// Adds what `decide` lets through to the file of its month, asked on the whole log as it is under the lock. A log
  /// with a broken file takes nothing.
  using DecideEntry = std::function<Result<rules::NewEntry>(const model::DutyLog&)>;
  Result<rules::NewEntry> append_duty(const DecideEntry& decide);

  /// Gives each case the next number of the block in the year of its registration and writes it. `make` is called under
  /// the lock; an error of it writes nothing. `progress` after each file.
  using Make = std::function<Result<std::vector<rules::NewCase>>()>;
  using Progress = std::function<void(std::size_t done, std::size_t all)>;
  Result<std::vector<rules::NewCase>> create(int block, const Make& make, const Progress& progress,
                                             const Aid& aid = {});

 private:
  Result<int> highest_listed(int year, int after, int before) const;
  Result<int> last_serial(int year, int block, const Aid& aid) const;  ///< given in the year and the block
  Result<void> number(std::vector<rules::NewCase>& cases, int block, const Aid& aid) const;
  Result<void> write_all(const std::vector<rules::NewCase>& cases, const Progress& progress,
                         std::size_t& written) const;  ///< `written`: how many are there, also after an error
  Result<std::string> write_new(const rules::NewCase& admitted) const;  ///< the folder; the unfinished file stays

  std::string root_;
  std::shared_ptr<Disk> disk_;
  Options options_;
};

}  // namespace xinfang::store
