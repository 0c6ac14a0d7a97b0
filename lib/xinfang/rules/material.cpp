#include "xinfang/rules/material.h"

#include "xinfang/model/material.h"

namespace xinfang::rules {

namespace {

using model::Event;

bool same_bytes(const Event& a, const Event& b) {
  return a.get("sha256") == b.get("sha256") && a.get("bytes") == b.get("bytes");
}

Reason reason(Message what, Message instead) {
  return {"material", "", std::move(what), std::move(instead), false};
}

/// The name is that of other bytes.
std::optional<Reason> check_name(const Event& proposed, const Event& earlier) {
  if (earlier.type != "attached" || same_bytes(proposed, earlier)) return std::nullopt;
  if (!model::same_material_name(proposed.get("file"), earlier.get("file"))) return std::nullopt;
  return reason(msg("event {0} keeps another file as '{1}'", earlier.seq, earlier.get("file")),
                msg("nothing is replaced; keep this one under another name: --as NAME"));
}

}  // namespace

std::optional<Reason> check_material(const Event& proposed, const model::State& state, Mode mode) {
  if (proposed.type != "attached" || proposed.get("file").empty()) return std::nullopt;
  for (const Event* earlier : state.events) {
    if (mode != Mode::history && earlier->type == "attached" && same_bytes(proposed, *earlier)) {
      return reason(msg("this file is kept already, as '{0}' (event {1})", earlier->get("file"), earlier->seq),
                    msg("xinfang show {0} lists what is kept", to_string(state.number)));
    }
    if (auto taken = check_name(proposed, *earlier)) return taken;
  }
  for (const model::TakenBack& one : state.voided) {
    if (auto taken = check_name(proposed, *one.event)) return taken;
  }
  return std::nullopt;
}

}  // namespace xinfang::rules
