#include "hooks.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <filesystem>

#include "case_json.h"

namespace xinfang::cmd {

namespace {

/// Only a file of the store's own: a link might lead to something that was pulled.
bool runnable(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::symlink_status(path, error);
  return !error && std::filesystem::is_regular_file(status) && ::access(path.c_str(), X_OK) == 0;
}

void write_all(int to, const std::string& bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t count = ::write(to, bytes.data() + done, bytes.size() - done);
    if (count <= 0) return;  // a hook need not read
    done += static_cast<std::size_t>(count);
  }
}

/// The exit status, or -1 when it could not be started.
int run(const std::string& path, const std::string& root, const std::string& input) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return -1;
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(ends[0], STDIN_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);  // results on stdout are the program's own
    if (::chdir(root.c_str()) != 0) ::_exit(126);
    ::execl(path.c_str(), path.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(ends[0]);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  if (child > 0) write_all(ends[1], input);
  ::close(ends[1]);
  std::signal(SIGPIPE, before);
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) < 0) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

void run_hooks(const Session& session, model::CaseNumber number, const std::vector<model::Event>& events) {
  const std::string root = session.office->store_root();
  for (const model::Event& event : events) {
    const std::string path = root + "/.xinfang/hooks/on-" + event.type;
    if (!runnable(path)) continue;
    Json input{{"format", "xinfang-output/1"}, {"number", to_string(number)}, {"event", event_json(session, event)}};
    const int status = run(path, root, input.dump() + "\n");
    if (status == 0) continue;
    session.out.warn(msg("the hook '{0}' ended with status {1}; what was written stands", path, status));
  }
}

}  // namespace xinfang::cmd
