#include "xinfang/office/check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>

#include "xinfang/codec/compact.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/duty.h"
#include "xinfang/office/duties.h"
#include "xinfang/office/index_access.h"
#include "xinfang/office/looked.h"
#include "xinfang/office/recusal.h"
#include "xinfang/store/scan.h"
#include "xinfang/store/side_by_side.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

constexpr std::size_t enough_histories = 20;

void add_broken(const std::vector<Error>& errors, std::vector<CheckFinding>& found) {
  for (const Error& error : errors) {
    CheckFinding& one = found.emplace_back(CheckFinding{"files", Severity::error, "", error, ""});
    if (one.error.hint.text.empty()) one.error.hint = msg("get it back from git or a backup");
  }
}

/// A case is never deleted: the numbers of a year and a block follow each other.
void add_gaps(const Known& known, std::vector<CheckFinding>& found) {
  const auto block_of = [](model::CaseNumber number) { return number.serial / model::serials_per_block; };
  model::CaseNumber last{};
  for (const model::CaseNumber& number : known.numbers) {
    const bool follows = number.year == last.year && block_of(number) == block_of(last);
    const int next = follows ? last.serial + 1 : block_of(number) * model::serials_per_block + 1;
    last = number;
    if (number.serial <= next) continue;
    const std::string first = to_string(model::CaseNumber{number.year, next});
    const std::string end = to_string(model::CaseNumber{number.year, number.serial - 1});
    found.push_back(
        {"files", Severity::warning, "",
         Error{ErrorKind::invalid_data,
               first == end ? msg("case {0} is missing", first) : msg("cases {0} to {1} are missing", first, end),
               first == end ? msg("get it back from git or a backup; a mistake is voided, not deleted")
                            : msg("get them back from git or a backup; a mistake is voided, not deleted")},
         ""});
  }
}

/// Whether it is named after a case that whoever looks must not see.
bool tells_of_hidden(const Known& known, const std::string& path) {
  constexpr std::size_t number_size = 11;
  const auto number = model::parse_case_number(path.substr(path.rfind('/') + 1, number_size));
  if (!number || !known.has_case(*number)) return false;
  const auto seen = view(known.office, *number);
  return !seen && seen.error().kind != ErrorKind::invalid_data;
}

/// What writers left who were killed. Not by name: that may be one of a case that whoever looks must not see.
void add_leftovers(const Known& known, bool any, std::vector<CheckFinding>& found) {
  for (const auto& [folder, kept] : known.beside) any = any || (kept.listed && kept.listed->unfinished);
  if (!any) return;
  const std::size_t count = known.office.store->leftovers().value_or(0);  // those of a living writer are none
  if (count == 0) return;
  found.push_back(
      {"files", Severity::warning, "",
       Error{ErrorKind::invalid_data, msg("writers that were stopped did not finish; files left: {0}", count),
             msg("xinfang check --fix removes them")},
       ""});
}

/// What lies among the cases and is not read.
Result<void> add_strays(const Known& known, const std::vector<std::string>& in_folders,
                        std::vector<CheckFinding>& found) {
  XINFANG_TRY(strays, store::stray_folders(known.office.store->disk(), known.office.store_root()));
  strays.insert(strays.end(), in_folders.begin(), in_folders.end());
  std::sort(strays.begin(), strays.end());
  for (const std::string& path : strays) {
    if (tells_of_hidden(known, path)) continue;
    Error stray{ErrorKind::invalid_data,
                msg("this is not read: it is not named like a folder of cases or a case"),
                msg("cases are in cases/2026/03/2026-000123.yaml; give it its right name, or move it away"),
                Place{path, 1, 1, ""},
                {}};
    if (model::parse_case_number(path.substr(path.rfind('/') + 1))) {
      stray.what = msg("this folder is for what is kept beside a case, and there is no such case here");
      stray.hint = msg("get the case back from git or a backup, or put the folder where its case is");
    }
    found.push_back({"files", Severity::warning, "", std::move(stray), ""});
  }
  return {};
}

/// A file that was copied instead of a case that was registered.
void add_twins(const Known& known, const std::vector<store::Index::Twins>& twins, std::vector<CheckFinding>& found) {
  for (const auto& [first, copy] : twins) {
    // To whom one of them must not be shown nothing is told of it.
    const auto original = view(known.office, first);
    const auto file = view(known.office, copy);
    if (!original || !file) continue;
    found.push_back(
        {"files", Severity::error, to_string(copy),
         Error{ErrorKind::invalid_data,
               msg("case {0} has the uid of case {1}: one is a copy", to_string(copy), to_string(first)),
               msg("compare the two and move the copy out of cases/; a new case is made by xinfang register"),
               place_in(known.office, file->path, "uid:"),
               {}},
         ""});
  }
}

void add_calendar(const UnknownYears& years, std::vector<CheckFinding>& found) {
  for (const auto& [year, limits] : years) {
    found.push_back({"calendar", Severity::warning, "",
                     Error{ErrorKind::invalid_data,
                           msg("the holidays of {0} are not known: {1} open time limits reach into it", year, limits),
                           msg("put the schedule into calendars/cn-{0}.yaml when it is published; the man page "
                               "xinfang-calendar shows the format",
                               year)},
                     ""});
  }
}

/// The log of duties: files, and whom it names.
void add_duties(const Known& known, std::vector<CheckFinding>& found) {
  const auto add = [&](Severity severity, const Error& error) { found.push_back({"duties", severity, "", error, ""}); };
  const auto read = duties(known.office);
  if (!read) add(Severity::error, read.error());
  if (!read) return;
  const Duties& duties = *read;
  for (Error error : duties.broken) {
    if (error.hint.text.empty()) error.hint = msg("get it back from git or a backup");
    add(Severity::error, error);
  }
  for (const Error& notice : duties.notices) add(Severity::warning, notice);
  for (const model::Event& entry : duties.log.entries) {
    if (const auto changed = redated(entry, msg("entry {0}", to_string(model::number_of(entry))))) {
      add(Severity::error, *changed);
    }
    std::set<std::string> strangers;
    if (!known.people.contains(entry.by.value)) strangers.insert(entry.by.value);
    each_known_field(entry, model::duty_entry_types(), [&](const model::FieldType& type, const model::Field& field) {
      for (const std::string& value : field.values) {
        const bool stranger = (names_people(type.kind) && !known.people.contains(value)) ||
                              (names_units(type.kind) && !known.units.contains(value));
        if (stranger) strangers.insert(value);
      }
    });
    for (const std::string& one : strangers) {
      add(Severity::error,
          Error{ErrorKind::invalid_data,
                msg("entry {0} names '{1}', which staff.yaml does not have", to_string(model::number_of(entry)), one),
                msg("put it back into staff.yaml; people who left stay there with active: false")});
    }
  }
}

/// Cases that are not void and have a number of another system, by that number; with their files.
using ExternalNumbers = std::map<std::string, std::map<model::CaseNumber, std::string>>;

/// One number of another system is one petition. Tells of each but the first.
void add_external_twice(const Known& known, const ExternalNumbers& numbers, std::vector<CheckFinding>& found) {
  for (const auto& [number, cases] : numbers) {
    const std::string first = to_string(cases.begin()->first);
    for (const auto& [other, path] : cases) {
      if (other == cases.begin()->first) continue;
      found.push_back(
          {"links", Severity::warning, to_string(other),
           Error{ErrorKind::invalid_data,
                 msg("the external number '{0}' of case {1} is that of case {2}", number, to_string(other), first),
                 msg("compare the two; what was registered twice: xinfang void {0} 1 --reason TEXT", to_string(other)),
                 place_in(known.office, path, "external_number:"),
                 {}},
           ""});
    }
  }
}

/// Everything that was looked at, case by case.
struct Sum {
  UnknownYears years{};
  ExternalNumbers external{};
  std::size_t hidden = 0;

  void add(Looked looked, std::vector<CheckFinding>& found) {
    if (looked.broken) add_broken({*looked.broken}, found);
    std::move(looked.found.begin(), looked.found.end(), std::back_inserter(found));
    for (const auto& [year, limits] : looked.years) years[year] += limits;
    if (!looked.external.empty()) external[looked.external].emplace(looked.number, looked.path);
    hidden += looked.hidden ? 1 : 0;
  }

  /// What no single case shows.
  void finish(const Known& known, Checked& result) const {
    const Office& office = known.office;
    add_calendar(years, result.findings);
    add_external_twice(known, external, result.findings);
    if (!office.viewer || office.viewer().empty()) result.withheld = hidden;
    add_duties(known, result.findings);
  }
};

/// Those that may have the same number of another system, looked up.
Result<void> add_namesakes(store::Index& index, const Office& office, const Looked& looked, ExternalNumbers& numbers) {
  if (looked.external.empty()) return {};
  XINFANG_TRY(others, index.with(store::trace_of(Kind::external, looked.external)));
  for (const model::CaseNumber other : others) {
    if (other == looked.number || numbers[looked.external].contains(other)) continue;
    // One that is gone or cannot be read is told of elsewhere; one that must not be seen is not told of.
    const auto found = view(office, other);
    const bool same =
        found && found->state.status != model::Status::voided && found->state.intake.external_number == looked.external;
    if (same) numbers[looked.external].emplace(other, found->path);
  }
  return {};
}

/// A case as it was read for the index, where that is all that was in its file.
Result<CaseView> view_from(const Office& office, const store::Index::Filed& one,
                           const std::optional<std::string>& body) {
  auto of = body && one.entry.noticed == 0 ? codec::unpack_case(*body) : std::nullopt;
  const auto amended = [](const model::Event& event) { return event.type == "amended"; };  // maybe the statement
  if (!of || std::any_of(of->events.begin(), of->events.end(), amended)) {
    return view_at(office, one.entry.file.number, one.path);
  }
  CaseView view = view_of(office, std::move(*of));
  view.path = one.path;
  return view;
}

std::set<model::CaseNumber> sharing_a_number(const ExternalNumbers& numbers) {
  std::set<model::CaseNumber> sharing;
  for (const auto& [number, cases] : numbers) {
    if (cases.size() < 2) continue;
    for (const auto& [one, path] : cases) sharing.insert(one);
  }
  return sharing;
}

/// Only what is not known to be sound.
Result<Checked> check_unknown(Known& known) {
  const Office& office = known.office;
  const auto use = [&](store::Index& index, const std::vector<Error>& broken) -> Result<Checked> {
    Checked result;
    Sum sum;
    known.numbers = index.numbers();
    add_broken(broken, result.findings);
    add_gaps(known, result.findings);
    XINFANG_CHECK(add_strays(known, index.strays(), result.findings));
    add_twins(known, index.twins(), result.findings);
    // Where the medium cannot be written to its time is not known, and nothing beside a case is certain.
    const std::int64_t settled = index.beside().empty() ? 0 : index.settled_until().value_or(0);
    XINFANG_TRY(sound_beside, index.sound_beside());
    known.beside = look_beside(office.store->disk(), index.beside(), settled);
    const BesideChanges changed(known.beside, sound_beside);
    add_leftovers(known, !index.leftovers().empty(), result.findings);
    const auto unchecked = index.filed([&](const store::IndexEntry& entry) {
      const bool follows = entry.names == model::CaseNumber{} || known.has_case(entry.names);
      return entry.sound == 0 || !follows || changed.has(entry);
    });
    std::vector<model::CaseNumber> clean;
    constexpr std::size_t at_once = 1000;  // in memory
    for (std::size_t first = 0; first < unchecked.size(); first += at_once) {
      const auto some = std::span(unchecked).subspan(first, std::min(at_once, unchecked.size() - first));
      XINFANG_TRY(bodies, index.bodies(some));
      std::vector<Looked> all(some.size());
      store::side_by_side(some.size(), enough_histories, [&](std::size_t i) {
        if (auto one = view_from(office, some[i], bodies[i])) {
          all[i] = look_at(known, *one);
        } else {
          all[i].broken = one.error();
        }
      });
      XINFANG_TRY(steady, index.steady());
      for (std::size_t i = 0; i < all.size(); ++i) {
        XINFANG_CHECK(add_namesakes(index, office, all[i], sum.external));
        // What is said of some depends on the day or on who looks.
        if (all[i].clean() && some[i].entry.always == 0) clean.push_back(all[i].number);
        sum.add(std::move(all[i]), result.findings);
      }
      XINFANG_CHECK(steady.commit());
    }
    const auto sharing = sharing_a_number(sum.external);
    std::erase_if(clean, [&](model::CaseNumber number) { return sharing.contains(number); });
    (void)index.found_sound(clean, marks_of(known.beside));  // else it is found again
    sum.finish(known, result);
    return result;
  };
  // What has to be read is looked at when it is read. What it names of other cases cannot be followed then.
  const auto is_sound = [&](const CaseView& view) {
    if (view.state.last("attached") != nullptr) return false;  // nor what lies beside it
    const Looked looked = look_at(known, view);
    return looked.clean() && looked.external.empty();
  };
  return ask_index(office, store::Index::Look::files, use, is_sound);
}

/// Every case.
Result<Checked> check_every(Known& known) {
  const Office& office = known.office;
  Checked result;
  Sum sum;
  known.numbers.clear();
  XINFANG_TRY(views, every_case(office));
  XINFANG_TRY(folders, store::scan(office.store->disk(), office.store_root()));
  std::vector<std::string> strays;
  std::vector<store::Index::Beside> beside;
  bool leftovers = false;
  for (const store::CaseFolder& folder : folders) {
    for (const store::CaseFile& file : folder.files) known.numbers.push_back(file.number);
    for (const std::string& name : folder.strays)
      strays.push_back(office.store_root() + "/" + folder.path + "/" + name);
    leftovers = leftovers || !folder.leftovers.empty();
    for (const model::CaseNumber number : folder.beside) {
      beside.push_back({number, office.store_root() + "/" + folder.beside_of(number)});
    }
  }
  known.beside = look_beside(office.store->disk(), beside, 0);
  std::sort(known.numbers.begin(), known.numbers.end());
  add_broken(views.broken, result.findings);
  add_gaps(known, result.findings);
  XINFANG_CHECK(add_strays(known, strays, result.findings));
  add_leftovers(known, leftovers, result.findings);
  std::vector<store::Index::Marked> uids;
  for (const CaseView& view : views.cases) uids.emplace_back(store::trace_of('u', view.of->uid.value), view.of->number);
  add_twins(known, store::Index::twins_among(std::move(uids)), result.findings);
  std::vector<Looked> all(views.cases.size());
  store::side_by_side(all.size(), enough_histories, [&](std::size_t i) { all[i] = look_at(known, views.cases[i]); });
  for (Looked& one : all) sum.add(std::move(one), result.findings);
  sum.finish(known, result);
  return result;
}

Result<Checked> check_all(const Office& office) {
  Known known(office);
  auto checked = check_unknown(known);
  return checked ? std::move(checked) : check_every(known);
}

/// Gives what was done, and what could not be.
Result<std::vector<Message>> mend(const Office& office, const std::vector<CheckFinding>& found, bool dry_run) {
  std::vector<std::string> broken;
  for (const CheckFinding& finding : found) {
    if (finding.check == "files" && finding.error.place) broken.push_back(finding.error.place->path);
  }
  return office.store->mend(broken, dry_run);
}

}  // namespace

const model::Codes& check_names() {
  static const model::Codes list{
      {"calendar", N_("calendar")}, {"duties", N_("duties")}, {"files", N_("files")},
      {"keys", N_("keys")},         {"links", N_("links")},   {"materials", N_("materials")},
      {"recusal", N_("recusal")},   {"rules", N_("rules")},   {"staff", N_("people and units")}};
  return list;
}

Result<Checked> check(const Office& office, const std::vector<std::string>& names, const Mending& mending) {
  for (const std::string& name : names) {
    if (!model::has(check_names(), name)) {
      return tl::unexpected(model::unknown_code(name, msg("check"), check_names()));
    }
  }
  XINFANG_TRY(checked, check_all(office));
  if (mending.tell) {
    XINFANG_TRY(done, mend(office, checked.findings, mending.dry_run));
    for (const Message& one : done) mending.tell(one);
    if (!done.empty() && !mending.dry_run) {
      XINFANG_TRY(again, check_all(office));
      checked = std::move(again);
    }
  }
  const auto unasked = [&](const CheckFinding& finding) {
    return std::find(names.begin(), names.end(), finding.check) == names.end();
  };
  if (!names.empty()) std::erase_if(checked.findings, unasked);
  return std::move(checked);
}

}  // namespace xinfang::office
