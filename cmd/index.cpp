#include "verbs.h"
#include "xinfang/office/index_state.h"

namespace xinfang::cmd {

namespace {

using office::IndexState;

const char* key_of(IndexState::Is is) {
  switch (is) {
    case IndexState::Is::none: return "none";
    case IndexState::Is::other: return "other";
    case IndexState::Is::partial: return "partial";
    case IndexState::Is::whole: return "whole";
  }
  return "";
}

Message sentence(const IndexState& state) {
  switch (state.is) {
    case IndexState::Is::none: return msg("there is no index yet: the next command that looks at all cases makes it");
    case IndexState::Is::other:
      return msg(
          "the index is of another version, regulation, calendar or staff.yaml, of before the machine was "
          "started, or damaged: the next command that looks at all cases makes it anew");
    case IndexState::Is::partial:
    case IndexState::Is::whole:
      return msg("{0} cases are in the index, of {1} files; {2} files have to be read", state.cases, state.files,
                 state.to_read);
  }
  return {};
}

Result<int> status(Session& session) {
  XINFANG_TRY(state, office::index_state(*session.office));
  if (session.json()) {
    session.out.json({{"path", state.path},
                      {"state", key_of(state.is)},
                      {"bytes", state.bytes},
                      {"cases", state.cases},
                      {"files", state.files},
                      {"to_read", state.to_read}});
    return 0;
  }
  session.out.say(sentence(state));
  return 0;
}

Result<int> rebuild(Session& session) {
  XINFANG_TRY(rebuilt, office::rebuild_index(*session.office));
  for (const Error& error : rebuilt.broken) session.out.error(error);
  if (session.json()) {
    session.out.json({{"cases", rebuilt.cases}, {"broken", rebuilt.broken.size()}});
  } else {
    session.out.talk(msg("{0} cases were read", rebuilt.cases));
  }
  return rebuilt.broken.empty() ? 0 : 5;
}

}  // namespace

Command index_command() {
  const auto configure = [](Options options) -> Run {
    Options showing = options.verb("status", msg("what is in it, and how many files are not"));
    Options making = options.verb("rebuild", msg("throw it away and read every case"));
    return [options, showing, making](Session& session) -> Result<int> {
      if (showing.typed()) return status(session);
      if (making.typed()) return rebuild(session);
      return one_of_required(options.verbs(), "xinfang index status");
    };
  };
  return {"index", Stage::setup, N_("the index that spares reading every file"), Needs::store, {}, false, configure};
}

}  // namespace xinfang::cmd
