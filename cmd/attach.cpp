#include <filesystem>

#include "event_verb.h"
#include "verbs.h"
#include "xinfang/model/material.h"

namespace xinfang::cmd {

namespace {

/// The bytes of the file, which has its own name unless another one was given.
Result<std::string> read_material(const Session& session, std::string& file, std::string& name) {
  if (file.empty() && session.interactive) {
    XINFANG_TRY(answer, ask(msg("the file to keep beside the case")));
    file = answer;
  }
  if (file.empty()) {
    return fail(ErrorKind::usage, msg("which file to attach is missing"), msg("xinfang attach NUMBER FILE"));
  }
  if (name.empty() && file == "-") {
    return fail(ErrorKind::usage, msg("standard input has no name"), msg("say how to call it: --as NAME"));
  }
  if (name.empty()) name = std::filesystem::path(file).filename().string();
  std::error_code none;
  const auto status = std::filesystem::status(file, none);
  if (std::filesystem::is_directory(status)) {
    return fail(ErrorKind::usage, msg("'{0}' is a folder", file), msg("attach the files in it one by one"));
  }
  if (file != "-" && std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    return fail(ErrorKind::usage, msg("'{0}' is not a regular file", file), msg("- reads standard input"));
  }
  const auto size = std::filesystem::file_size(file, none);
  if (!none && size > model::most_material) return tl::unexpected(model::too_large(file));
  return read_input(file, model::most_material);
}

Result<void> tell_where(const Session& session, const office::Acted& done) {
  session.out.say(msg("kept as {0}", office::materials_of(done.after) + "/" + done.event.get("file")));
  return {};
}

}  // namespace

Command attach_command() {
  EventVerb verb{"attach",
                 Stage::handling,
                 N_("keep a scan, a photograph or a document beside a case"),
                 "attached",
                 {
                     {"text", N_("what it is")},
                     {"document", N_("number of the paper")},
                     {"file", N_("the name it is kept under; without it: its own"), false, "--as"},
                 },
                 tell_where};
  verb.material = read_material;
  return event_verb(verb);
}

}  // namespace xinfang::cmd
