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
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const store::Material& one) { return one.name == name; });
  return found == files.end() ? nullptr : &*found;
}

Error not_as_attached(const CaseView& view, const Event& attached, Message what) {
  return {ErrorKind::invalid_data, std::move(what),
          msg("get it back from git or a backup; what was attached by mistake: xinfang void {0} {1}",
              to_string(view.of->number), attached.seq)};
}

/// What is wrong with the file of an event.
std::optional<Error> fault_of(store::Disk& disk, const CaseView& view, const Event& attached, const KeptBeside* kept) {
  const std::string& name = attached.get("file");
  const auto fault = [&](Message what) { return not_as_attached(view, attached, std::move(what)); };
  const store::Material* file = kept == nullptr ? nullptr : find(*kept->files, name);
  if (file == nullptr) return fault(msg("event {0}: the file '{1}' is gone", attached.seq, name));
  const std::string size = std::to_string(file->signature.size);
  if (size != attached.get("bytes")) {
    return fault(msg("event {0}: the file '{1}' has {2} bytes; when it was attached it had {3}", attached.seq, name,
                     size, attached.get("bytes")));
  }
  const auto bytes = disk.read(kept->folder + "/" + name);
  if (!bytes) return bytes.error();
  if (sha256(*bytes) == attached.get("sha256")) return std::nullopt;
  return fault(msg("event {0}: the file '{1}' is another than the one that was attached", attached.seq, name));
}

/// Files that no event names.
void add_unnamed(const CaseView& view, const KeptBeside& kept, std::vector<MaterialFinding>& found) {
  for (const store::Material& file : *kept.files) {
    const auto names_it = [&](const Event& event) {
      return event.type == "attached" && event.get("file") == file.name;
    };
    if (std::any_of(view.of->events.begin(), view.of->events.end(), names_it)) continue;
    found.push_back(
        {Severity::warning,
         Error{ErrorKind::invalid_data,
               msg("no event names this file"),
               msg("if it belongs to the case: xinfang attach {0} FILE; else move it away", to_string(view.of->number)),
               Place{kept.folder + "/" + file.name, 1, 1, ""},
               {}}});
  }
}

}  // namespace

Beside look_beside(store::Disk& disk, const std::vector<store::Index::Beside>& folders, std::int64_t settled) {
  std::vector<KeptBeside> looked(folders.size());
  store::side_by_side(folders.size(), enough_folders, [&](std::size_t i) {
    KeptBeside& one = looked[i];
    one.folder = folders[i].folder;
    one.files = store::list_materials(disk, one.folder);
    if (one.files) one.mark = store::mark_of(*one.files, settled);
  });
  Beside all;
  for (std::size_t i = 0; i < folders.size(); ++i) all.emplace(folders[i].number, std::move(looked[i]));
  return all;
}

std::set<model::CaseNumber> changed_beside(const Beside& beside, const store::Index::Marks& sound) {
  std::set<model::CaseNumber> changed;
  for (const auto& [number, kept] : beside) {
    const auto before = sound.find(number);
    if (!kept.mark || *kept.mark != (before == sound.end() ? 0 : before->second)) changed.insert(number);
  }
  for (const auto& [number, mark] : sound) {
    if (mark != 0 && !beside.contains(number)) changed.insert(number);
  }
  return changed;
}

store::Index::Marks marks_of(const Beside& beside) {
  store::Index::Marks marks;
  for (const auto& [number, kept] : beside) {
    if (kept.mark) marks.emplace(number, *kept.mark);
  }
  return marks;
}

std::vector<MaterialFinding> material_findings(store::Disk& disk, const CaseView& view, const KeptBeside* kept) {
  std::vector<MaterialFinding> found;
  if (kept != nullptr && !kept->files) {
    Error unseen = kept->files.error();
    unseen.place = Place{kept->folder, 1, 1, ""};
    return {{Severity::error, std::move(unseen)}};
  }
  for (const Event* event : view.state.events) {
    if (event->type != "attached") continue;
    if (auto fault = fault_of(disk, view, *event, kept)) found.push_back({Severity::error, std::move(*fault), event});
  }
  if (kept != nullptr) add_unnamed(view, *kept, found);
  return found;
}

}  // namespace xinfang::office
