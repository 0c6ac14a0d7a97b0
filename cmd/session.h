#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output.h"
#include "xinfang/office/office.h"

namespace xinfang::cmd {

/// Options every verb takes.
struct Globals {
  std::string directory;
  std::string by;
  std::string at;
  std::string format;  ///< that was typed, or the verb's usual one
  std::string override_reason;
  std::vector<std::string> not_same_person;
  std::vector<std::string> calendars;
  bool dry_run = false;
  bool yes = false;
  bool reveal = false;
};

/// What a verb works with.
struct Session {
  Globals globals;
  Output out;
  office::Surroundings surroundings;
  std::string words;                     ///< the command line, for the log
  bool clock_set = false;                ///< $XINFANG_NOW stands in for the clock
  bool interactive = false;              ///< a person is at a terminal and can be asked
  std::optional<office::Office> office;  ///< there when the command needs a store

  bool json() const { return globals.format == "json"; }
};

/// Who does it: --by, else $XINFANG_USER, else the person of staff.yaml with git's user.email.
Result<PersonId> actor(const Session& session);

/// --at, read against the office's now; nothing when it was not given.
Result<std::optional<model::Moment>> dated(const Session& session);

/// Options for what is written have no meaning for what only reads.
Result<void> check_reads_only(const Session& session, std::string_view name);
/// What writes no event has nothing to overrule or to date.
Result<void> check_no_act(const Session& session, std::string_view name);

/// A case number as typed, of this year when it names none.
Result<model::CaseNumber> case_number(const Session& session, const std::string& typed);

/// Now in the office's zone, or in Chinese time without a store.
model::Moment now(const Session& session);

/// A whole file of at most that many bytes, or standard input for `-`, which can be read once.
Result<std::string> read_input(const std::string& path, std::size_t most = std::size_t{1} << 30);

/// Asks at the terminal; empty when the person just presses Enter, interrupted when they end the input (Ctrl-D).
/// `choices` are shown.
Result<std::string> ask(const Message& question, const std::string& choices = "");

/// Refuses a verb without the word that must follow it.
tl::unexpected<Error> one_of_required(const std::vector<std::string>& words, const char* example);

/// Writes down that personal data were shown in clear: .xinfang/access.log.
Result<void> log_access(const Session& session, const std::string& what);

/// The store's folder: -C, else upwards from here, else $XINFANG_STORE.
Result<std::string> store_root(const Globals& globals);

}  // namespace xinfang::cmd
