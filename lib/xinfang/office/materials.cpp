#include "xinfang/office/materials.h"

#include <algorithm>

#include "xinfang/base/sha256.h"
#include "xinfang/store/disk.h"
#include "xinfang/store/side_by_side.h"

namespace xinfang::office {

namespace {

using model::Event;

constexpr std::size_t enough_folders = 100;

const store::Material* find(const std::vector<store::Material>& files, const std::string& name) {
  const auto named = [&](const store::Material& one) { return one.name == name; };
  const auto found = std::find_if(files.begin(), files.end(), named);
  return found == files.end() ? nullptr : &*found;
}

/// What lacks something else is told of by the rules.
bool is_whole(const Event& event) {
  return !event.get("file").empty() && !event.get("bytes").empty() && !event.get("sha256").empty();
}

Error not_as_attached(const CaseView& view, const Event& attached, Message what) {
  return {ErrorKind::invalid_data, std::move(what),
          msg("put the same file back there, from git, a backup or where it came from; what was attached by mistake: "
              "xinfang void {0} {1} --reason TEXT",
              to_string(view.of->number), attached.seq)};
}

/// What is wrong with the file of an event.
std::optional<Error> fault_of(store::Disk& disk, const CaseView& view, const Event& attached,
                              const store::Materials& listed) {
  const std::string& name = attached.get("file");
  const auto fault = [&](Message what) { return not_as_attached(view, attached, std::move(what)); };
  if (find(listed.files, name) == nullptr) return fault(msg("event {0}: the file '{1}' is gone", attached.seq, name));
  const auto bytes = disk.read(materials_of(view) + "/" + name);
  if (!bytes) return fault(msg("event {0}: {1}", attached.seq, bytes.error().what));
  const std::string size = std::to_string(bytes->size());
  if (size != attached.get("bytes")) {
    return fault(msg("event {0}: the file '{1}' has {2} bytes; when it was attached it had {3}", attached.seq, name,
                     size, attached.get("bytes")));
  }
  if (sha256(*bytes) == attached.get("sha256")) return std::nullopt;
  return fault(msg("event {0}: the file '{1}' is another than the one that was attached", attached.seq, name));
}

/// Files that no event names.
void add_unnamed(store::Disk& disk, const CaseView& view, const store::Materials& listed,
                 std::vector<MaterialFinding>& found) {
  for (const store::Material& file : listed.files) {
    const auto names_it = [&](const Event& event) {
      return event.type == "attached" && event.get("file") == file.name;
    };
    if (std::any_of(view.of->events.begin(), view.of->events.end(), names_it)) continue;
    const std::string path = materials_of(view) + "/" + file.name;
    const std::string number = to_string(view.of->number);
    Error unnamed{ErrorKind::invalid_data,
                  msg("this is no file that could be kept here"),
                  msg("move it away"),
                  Place{path, 1, 1, ""},
                  {}};
    if (disk.is_file(path)) {
      unnamed.what = msg("no event names this file");
      unnamed.hint =
          msg("if it belongs to the case: xinfang attach {0} FILE, with this file; else move it away", number);
    }
    found.push_back({Severity::warning, std::move(unnamed)});
  }
}

/// Nothing of it is there.
std::vector<MaterialFinding> all_gone(const CaseView& view) {
  int count = 0;
  for (const Event* event : view.state.events) count += event->type == "attached" ? 1 : 0;
  return {{Severity::error,
           Error{ErrorKind::invalid_data,
                 msg("the folder of what is kept beside the case is gone; files in it: {0}", count),
                 msg("put it back from git or a backup: {0}", materials_of(view))},
           view.state.first("attached")}};
}

}  // namespace

Beside look_beside(store::Disk& disk, const std::vector<store::Index::Beside>& folders, std::int64_t settled) {
  std::vector<KeptBeside> looked(folders.size());
  store::side_by_side(folders.size(), enough_folders, [&](std::size_t i) {
    KeptBeside& one = looked[i];
    one.number = folders[i].number;
    one.listed = store::list_materials(disk, folders[i].folder);
    if (one.listed) one.mark = store::mark_of(one.listed->files, settled);
  });
  Beside all;
  for (std::size_t i = 0; i < folders.size(); ++i) all.emplace(folders[i].folder, std::move(looked[i]));
  return all;
}

BesideChanges::BesideChanges(const Beside& beside, const store::Index::Marks& sound) : sound_(sound) {
  for (const auto& [folder, kept] : beside) now_.emplace(kept.number, kept.mark);
}

bool BesideChanges::has(const store::IndexEntry& entry) const {
  const auto now = now_.find(entry.file.number);
  const auto before = sound_.find(entry.file.number);
  if (now == now_.end()) return before != sound_.end();
  if (!now->second) return true;
  return before == sound_.end() || before->second != store::Index::mark_with(entry.content, *now->second);
}

store::Index::Marks marks_of(const Beside& beside) {
  store::Index::Marks marks;
  for (const auto& [folder, kept] : beside) {
    if (kept.mark) marks.emplace(kept.number, *kept.mark);
  }
  return marks;
}

std::vector<MaterialFinding> material_findings(store::Disk& disk, const CaseView& view, const KeptBeside* kept) {
  if (kept == nullptr) return all_gone(view);
  if (!kept->listed) {
    Error unseen = kept->listed.error();
    unseen.place = Place{materials_of(view), 1, 1, ""};
    return {{Severity::error, std::move(unseen)}};
  }
  std::vector<MaterialFinding> found;
  for (const Event* event : view.state.events) {
    if (event->type != "attached" || !is_whole(*event)) continue;
    if (auto fault = fault_of(disk, view, *event, *kept->listed)) {
      found.push_back({Severity::error, std::move(*fault), event});
    }
  }
  add_unnamed(disk, view, *kept->listed, found);
  return found;
}

}  // namespace xinfang::office
