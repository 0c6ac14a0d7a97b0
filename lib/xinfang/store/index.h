#pragma once

#include <array>
#include <climits>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "xinfang/base/result.h"
#include "xinfang/store/scan.h"
#include "xinfang/store/sqlite.h"
#include "xinfang/store/traces.h"

/// What is known of the cases without reading their files: `.xinfang/index.db`. Derived from the files and from nothing
/// else, and written from them only; whoever deletes it loses time. A case is taken from it when its file looks (stat)
/// as it did when it was read; one changed too shortly before that to be sure is read again.
namespace xinfang::store {

/// A word as a number, to compare words by: equal words have equal marks, and hardly ever others.
std::uint32_t mark_of(std::string_view word);

/// What a case can be chosen by. Of words their marks. Without padding: kept as bytes.
struct IndexEntry {
  CaseFile file;
  std::int32_t watch = never;  ///< before this day nothing of it is late; days as `model::Day` counts them
  std::int32_t received = 0;   ///< day
  std::int32_t first = 0;      ///< day of the registration
  std::int32_t last = never;   ///< day of the last thing that was done or due; never: something is owed
  std::uint32_t status = 0;
  std::uint32_t unit = 0;
  std::uint32_t handler = 0;
  std::uint32_t channel = 0;
  std::uint32_t level = 0;
  std::array<std::uint32_t, 3> category{};  ///< the first level, the first two, all three; 0 when there are fewer
  std::uint16_t always = 0;                 ///< 1: what matters about it changes with the day or with who looks
  std::uint16_t broken = 0;                 ///< 1: the file could not be read; nothing else is known of it
  std::uint16_t sound = 0;                  ///< 1: it was checked, and nothing was found
  std::uint8_t noticed = 0;                 ///< 1: something in the file is not in the body
  std::uint8_t plain_names = 0;             ///< 1: who looks for a name finds it in the bytes of the file
  std::uint64_t content = 0;                ///< of the file's bytes
  std::uint64_t uid = 0;                    ///< mark of the case's own
  std::uint64_t traced = 0;                 ///< mark of its traces
  model::CaseNumber names;                  ///< another case that is spoken of in it; 0-0: none

  static constexpr std::int32_t never = INT_MAX;
};
static_assert(std::has_unique_object_representations_v<IndexEntry>);

/// An entry without its `file`, the case in few bytes, and by what it can be found.
struct Indexed {
  IndexEntry entry;
  std::string body;
  Traces traces;
};

/// A case file that whoever holds the store's lock has written.
struct Written {
  model::CaseNumber number;
  std::string folder;  ///< below the store
  Signature before;    ///< of the folder, before anything was written
  const std::string& bytes;
};

class Index {
 public:
  /// Gives what to keep of a case file, or why it cannot be read. Called by several threads at once.
  using Make =
      std::function<Result<Indexed>(model::CaseNumber number, const std::string& path, const std::string& bytes)>;
  /// Whether a case is wanted. Those to which the answer is always yes are not asked about.
  using Choose = std::function<bool(const IndexEntry&)>;
  struct Body {
    std::string bytes;
    bool newer = false;  ///< than what it was chosen by
  };
  using Visit = std::function<Result<void>(std::vector<Body> bodies)>;

  /// How it is brought up to date. `files` looks at every file; `folders` only into folders to which something was
  /// added, from which something was taken, or in which something was replaced: what an editor writes into a file as it
  /// lies there is not seen until somebody looks at the files, nor what is done in the very moment in which a writer
  /// writes.
  enum class Look { files, folders };

  /// `key` stands for all that an entry depends on besides the file: with another one everything is read anew. What
  /// cannot be used is an error, whatever is wrong with it: then the files themselves are the way.
  static Result<Index> open(Disk& disk, const std::string& root, const std::string& key);

  /// Whether it was made with that key, to its end: else whoever looks has much to read.
  Result<bool> current();

  /// How it stands beside the files.
  struct Standing {
    enum class Is { other, partial, whole } is = Is::other;  ///< other: made with another key
    std::size_t cases = 0;                                   ///< kept
    std::size_t files = 0;                                   ///< of cases there are
    std::size_t to_read = 0;                                 ///< of these by the next who looks
  };
  Result<Standing> standing();

  /// Throws it away, with what a crash may have left of it.
  static void discard(Disk& disk, const std::string& root);

  /// Is told now and then how many of the files to read were read.
  using Progress = std::function<void(std::size_t done, std::size_t all)>;
  void tell(Progress progress) { progress_ = std::move(progress); }

  /// Brings it up to date with the files. Gives why some of them cannot be read.
  Result<std::vector<Error>> refresh(const Make& make, Look look = Look::files);

  /// The cases wanted, by number, after a look at the files; so many at a time as may be in memory together. Nobody who
  /// writes has to wait meanwhile: what somebody has written since the look is read from its file.
  Result<void> select(const Choose& choose, const Make& make, const Visit& visit);

  /// What was derived from a case's body, and whether it stays that until its file changes, whoever asks.
  struct Note {
    std::string bytes;
    bool stays = true;
  };
  /// Called by two threads at once.
  using Derive = std::function<Result<Note>(std::string_view body)>;
  /// A note of that name on each case wanted, by number, after a look at the files: those that stay are derived once.
  Result<std::vector<std::string>> notes(const std::string& name, const Choose& choose, const Make& make,
                                         const Derive& derive);

  /// Every number, also of files that cannot be read, in order. As of the last look at the files.
  std::vector<model::CaseNumber> numbers() const;

  struct Filed {
    IndexEntry entry;
    std::string path;
  };
  /// The wanted ones, by number; after a look at the files.
  std::vector<Filed> filed(const Choose& choose) const;

  /// Their bodies; none where the file is another by now.
  Result<std::vector<std::optional<std::string>>> bodies(std::span<const Filed> some);
  /// Nothing is wrong with these, as they were looked at, nor with what is kept beside them, which looks like that:
  /// those that are not in `beside` have nothing.
  using Marks = std::map<model::CaseNumber, std::uint64_t>;
  Result<void> found_sound(const std::vector<model::CaseNumber>& numbers, const Marks& beside);

  /// Beside which cases something is kept; as of the last look at the files.
  struct Beside {
    model::CaseNumber number;
    std::string folder;  ///< whole path
  };
  const std::vector<Beside>& beside() const { return beside_; }
  /// How cases and what was kept beside them looked together when nothing was wrong: `mark_with`, by case.
  Result<Marks> sound_beside();
  static std::uint64_t mark_with(std::uint64_t content, std::uint64_t beside);
  /// What changed at that time or later may change again without looking otherwise. Ask before looking.
  Result<std::int64_t> settled_until();

  /// What is asked while it lives is of one moment, at which the index was whole; an error when it is not, because
  /// somebody else makes it anew.
  Result<Transaction> steady();

  /// Cases that have or had the word, and titles of the topic, as of the last look. Ask while it is `steady`.
  Result<std::vector<model::CaseNumber>> with(std::uint64_t word) { return TraceBook(database_).with(word); }
  Result<void> titles(std::uint32_t topic, const TraceBook::Visit& visit) {
    return TraceBook(database_).titles(topic, visit);
  }

  /// The highest serial of the year that lies between the two; `after` when there is none. As of the last look.
  Result<int> highest(int year, int after, int before);

  /// What writers left behind that did not end: whole paths, as of the last look. Only who holds the lock may remove
  /// them.
  const std::vector<std::string>& leftovers() const { return leftovers_; }

  /// What is no case file in the folders of cases: whole paths, as of the last look at the files.
  const std::vector<std::string>& strays() const { return strays_; }

  /// Two cases with one uid: one is a copy of the other. After a look at the files.
  struct Twins {
    model::CaseNumber first;
    model::CaseNumber copy;
  };
  std::vector<Twins> twins() const;
  using Marked = std::pair<std::uint64_t, model::CaseNumber>;  ///< the mark of a uid, and whose it is
  static std::vector<Twins> twins_among(std::vector<Marked> all);

  /// Takes in what was written, so that nobody has to look for it; nothing happens where the folder was not as it is
  /// known here: then whoever looks next finds out.
  Result<void> take_in(const Written& written, const Make& make);

 private:
  struct Folder {
    std::string path;
    Signature seen;                   ///< of the directory
    bool again = false;               ///< there is something in it to look at each time
    std::vector<IndexEntry> entries;  ///< by number
  };
  Index(Disk& disk, std::string root, std::string key, Database database)
      : disk_(&disk), root_(std::move(root)), key_(std::move(key)), database_(std::move(database)) {}

  /// What has to be read of one folder, of one file, and together.
  struct Plan;
  struct Task;
  struct Batch;
  using Keep = std::function<void(std::span<const Plan> plans, std::span<const Task> tasks)>;

  struct Chosen {
    const IndexEntry* entry;
    const Folder* folder;
  };
  std::vector<Chosen> chosen_by(const Choose& choose) const;
  static Result<std::optional<std::string>> kept_body(const IndexEntry& entry, Statement& bodies);
  Result<Body> body_of(const Chosen& one, Statement& bodies, const Make& make);
  Result<std::vector<Body>> bodies_of(std::span<const Chosen> some, const Make& make);
  struct Noted;
  Result<std::vector<Noted>> noted(const std::string& name, const std::vector<Chosen>& chosen);
  Result<void> note(const std::string& name, const std::vector<Chosen>& chosen, const std::vector<Noted>& notes);

  std::string path_of(const std::string& folder, model::CaseNumber number) const;
  struct Header {
    bool ours = false;   ///< made with our key
    bool whole = false;  ///< to its end
  };
  Result<Header> header();
  Result<bool> has_key();
  Result<std::vector<Folder>> kept();   ///< without their entries
  Result<void> recall(Folder& folder);  ///< gives it its entries
  /// Whether another folder than those has a case of that number.
  Result<bool> elsewhere(model::CaseNumber number, const std::set<std::string>& looked_into);
  /// Folders that are not there any more, with their entries.
  Result<std::vector<Folder>> vanished(const std::vector<CaseFolder>& found, const std::vector<Folder>& known);
  static bool unchanged(const CaseFolder& found, const Folder& known);
  static Plan planned(CaseFolder found, Folder* known);  ///< takes what is known
  /// Of the folders that are not as they were.
  static std::vector<std::unique_ptr<Plan>> planned(const std::vector<CaseFolder*>& found,
                                                    const std::vector<Folder*>& known);
  Result<bool> twice(const std::vector<Plan>& plans, const std::vector<Folder>& gone,
                     bool current);  ///< a number in two folders
  static std::list<Batch> batches_of(std::vector<Plan>& plans, std::vector<Task>& tasks);
  void read(Task& task, const Make& make) const;
  static std::optional<Error> settle(Task& task);
  /// Reads what has to be read, and gives why some of it cannot be. `keep` is called with some folders after the other.
  std::vector<Error> read_again(std::vector<Plan>& plans, const Make& make, const Keep& keep);
  Result<void> forget(const std::vector<Plan>& plans, const std::vector<Folder>& gone, bool anew);
  Result<void> keep(std::span<const Plan> plans, std::span<const Task> tasks, std::int64_t settled);
  Result<void> note_beside(const std::set<model::CaseNumber>& sound, const Marks& beside);
  Result<void> make_anew();
  Result<void> is_whole();

  Disk* disk_;
  std::string root_;
  std::string key_;
  Database database_;
  std::vector<Folder> folders_;
  std::vector<std::string> leftovers_;
  std::vector<std::string> strays_;
  std::vector<Beside> beside_;
  Progress progress_;
};

}  // namespace xinfang::store
