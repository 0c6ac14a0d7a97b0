#include "session.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <utility>

#include "xinfang/base/system_reason.h"
#include "xinfang/base/text.h"

namespace xinfang::cmd {

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

/// git's user.email, empty without git.
std::string git_email() {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen("git config user.email 2>/dev/null", "r"),
                                                             &::pclose);
  std::string email;
  std::array<char, 256> buffer{};
  while (pipe && std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe.get()) != nullptr)
    email += buffer.data();
  return text::trim(email);
}

}  // namespace

Result<PersonId> actor(const Session& session) {
  const model::Staff& staff = session.office->staff;
  std::string typed = session.globals.by.empty() ? environment("XINFANG_USER") : session.globals.by;
  if (!typed.empty()) {
    if (const model::Person* person = staff.find_by_any(typed)) return person->id;
    return tl::unexpected(staff.unknown_person(typed));
  }
  if (const std::string email = git_email(); !email.empty()) {
    if (const model::Person* person = staff.find_by_any(email)) return person->id;
  }
  return fail(ErrorKind::usage, msg("who does it?"),
              msg("add --by PERSON, or set XINFANG_USER; xinfang staff show lists the people"));
}

model::Moment now(const Session& session) {
  if (session.office) return session.office->now;
  return office::local_time(session.surroundings.now, "Asia/Shanghai")
      .value_or(model::Moment{date::local_seconds{session.surroundings.now.time_since_epoch()} + std::chrono::hours(8),
                              std::chrono::hours(8)});
}

Result<std::optional<model::Moment>> dated(const Session& session) {
  if (session.globals.at.empty()) return std::optional<model::Moment>();
  XINFANG_TRY(moment, calendar::read_moment(session.globals.at, now(session)));
  return std::optional(moment);
}

Result<void> check_reads_only(const Session& session, std::string_view name) {
  if (session.globals.dry_run) {
    return fail(ErrorKind::usage, msg("'{0}' writes no case: --dry-run has nothing to do", name),
                msg("leave --dry-run away"));
  }
  return check_no_act(session, name);
}

Result<void> check_no_act(const Session& session, std::string_view name) {
  if (!session.globals.override_reason.empty()) {
    return fail(ErrorKind::usage, msg("'{0}' writes nothing that could be overruled", name),
                msg("leave --override away"));
  }
  if (!session.globals.at.empty()) {
    return fail(ErrorKind::usage, msg("'{0}' writes nothing that could be dated", name), msg("leave --at away"));
  }
  return {};
}

Result<model::CaseNumber> case_number(const Session& session, const std::string& typed) {
  if (typed.empty()) {
    if (session.interactive) {
      XINFANG_TRY(answer, ask(msg("case number")));
      if (!answer.empty()) return case_number(session, answer);
    }
    return fail(ErrorKind::usage, msg("the case number is missing"), msg("xinfang list shows the numbers"));
  }
  const date::year_month_day today{now(session).day()};
  return model::read_case_number(typed, static_cast<int>(today.year()));
}

namespace {

Result<std::string> read_to_end(int descriptor, const std::string& path, std::size_t most) {
  std::string bytes;
  std::array<char, 65536> buffer;
  for (;;) {
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(ErrorKind::failure, msg("cannot read '{0}': {1}", path, reason_of(errno)));
    if (got == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() > most) {
      return fail(ErrorKind::usage, msg("'{0}' is larger than {1} MiB", path, most >> 20));
    }
  }
}

}  // namespace

Result<std::string> read_input(const std::string& path, std::size_t most) {
  static bool taken = false;
  if (path == "-" && std::exchange(taken, true)) {
    return fail(ErrorKind::usage, msg("standard input can be read only once"), msg("write - in one place"));
  }
  if (path == "-") return read_to_end(STDIN_FILENO, translate(N_("standard input")), most);
  if (std::filesystem::is_directory(path)) return fail(ErrorKind::failure, msg("'{0}' is a folder", path));
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return fail(ErrorKind::failure, msg("cannot read '{0}': {1}", path, reason_of(errno)),
                msg("check the name; - is standard input"));
  }
  auto bytes = read_to_end(file, path, most);
  ::close(file);
  return bytes;
}

Result<std::string> ask(const Message& question, const std::string& choices) {
  const std::string line = tr(choices.empty() ? question : msg("{0} ({1})", question, choices)) + translate(N_(": "));
  std::fputs(line.c_str(), stderr);
  std::string answer;
  if (!std::getline(std::cin, answer)) {
    std::fputs("\n", stderr);
    return fail(ErrorKind::interrupted, msg("stopped; nothing was written"));
  }
  return text::trim(answer);
}

tl::unexpected<Error> one_of_required(const std::vector<std::string>& words, const char* example) {
  return fail(ErrorKind::usage, msg("one of these words must follow: {0}", joined(words)),
              msg("for example {0}", example));
}

Result<std::string> store_root(const Globals& globals) {
  std::error_code error;
  if (!globals.directory.empty()) {
    const auto absolute = std::filesystem::absolute(globals.directory, error).lexically_normal().string();
    return absolute.size() > 1 && absolute.back() == '/' ? absolute.substr(0, absolute.size() - 1) : absolute;
  }
  if (const auto found = office::find_store(std::filesystem::current_path(error).string())) return *found;
  if (const std::string root = environment("XINFANG_STORE"); !root.empty()) return root;
  return fail(ErrorKind::no_store, msg("there is no office.yaml here or above"),
              msg("use -C DIR, or: xinfang init DIR --policy national-2022 --office NAME"));
}

Result<void> log_access(const Session& session, const std::string& what) {
  const std::string folder = session.office->store_root() + "/.xinfang";
  const std::string path = folder + "/access.log";
  std::error_code ignored;  // what goes wrong here goes wrong when opening the file, too
  std::filesystem::create_directory(folder, ignored);
  const auto who = actor(session);
  const std::string line =
      to_string(session.office->now) + '\t' + (who ? who->value : session.surroundings.owner) + '\t' + what + '\n';
  const int log = std::filesystem::is_symlink(folder, ignored)
                      ? -1
                      : ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
  const bool written = log >= 0 && ::write(log, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  if (log >= 0 && ::close(log) == 0 && written) return {};
  return fail(ErrorKind::failure, msg("cannot write '{0}'", path),
              msg("without that line nothing is revealed; leave --reveal away"));
}

}  // namespace xinfang::cmd
