#include "xinfang/office/init.h"

#include <filesystem>
#include <memory>

#include "verbs.h"
#include "xinfang/base/text.h"
#include "xinfang/office/office.h"
#include "xinfang/office/policy_files.h"

namespace xinfang::cmd {

namespace {

Message all_policies() {
  return joined(office::builtin_policy_ids());
}

Result<void> ask_for(std::string& value, const Message& question, const std::string& choices = "") {
  if (!value.empty()) return {};
  XINFANG_TRY(answer, ask(question, choices));
  value = answer;
  return {};
}

Result<int> run(Session& session, office::NewOffice typed) {
  if (session.interactive) {
    XINFANG_CHECK(ask_for(typed.directory, msg("folder of the new store")));
    XINFANG_CHECK(ask_for(typed.policy, msg("regulation"), tr(all_policies())));
    XINFANG_CHECK(ask_for(typed.name, msg("name of the office")));
  }
  if (typed.directory.empty())
    return fail(ErrorKind::usage, msg("the folder is missing"), msg("xinfang init DIR --policy ID --office NAME"));
  if (typed.policy.empty())
    return fail(ErrorKind::usage, msg("'{0}' is missing", "--policy"),
                msg("built in are: {0}; or give a file", all_policies()));
  if (typed.name.empty()) return fail(ErrorKind::usage, msg("'{0}' is missing", "--office"), msg("add --office NAME"));
  std::error_code error;
  typed.directory = std::filesystem::absolute(typed.directory, error).lexically_normal().string();
  if (typed.directory.size() > 1 && typed.directory.back() == '/') typed.directory.pop_back();
  typed.dry_run = session.globals.dry_run;
  XINFANG_TRY(written, office::init(typed));
  if (session.json()) {
    session.out.json({{"directory", typed.directory}, {"dry_run", typed.dry_run}, {"written", written}});
    return 0;
  }
  session.out.say(typed.dry_run ? msg("would make the store of {0} in {1}", typed.name, typed.directory)
                                : msg("made the store of {0} in {1}", typed.name, typed.directory));
  for (const std::string& path : written) session.out.line("  " + path);
  if (typed.dry_run) return 0;
  session.out.talk(
      msg("next: put your people into staff.yaml, then: xinfang -C {0} register", text::shell_word(typed.directory)));
  return 0;
}

}  // namespace

Command init_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<office::NewOffice>();
    options.word("DIR", typed->directory, msg("the folder of the new store"));
    options.value("--policy", "ID|FILE", typed->policy, msg("id of a built-in policy, or a file"));
    options.value("--office", "NAME", typed->name, msg("name of the office"));
    options.value("--desk", "NAME", typed->desk, msg("name of the first desk, for number blocks"));
    options.value("--time-zone", "ZONE", typed->time_zone, msg("time zone, Asia/Shanghai if not given"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  return {"init", Stage::setup, N_("make a store for an office"), Needs::nothing, {}, true, configure};
}

}  // namespace xinfang::cmd
