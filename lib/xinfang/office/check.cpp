#include "xinfang/office/check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/duty.h"
#include "xinfang/office/checker.h"
#include "xinfang/office/duties.h"
#include "xinfang/office/index_access.h"
#include "xinfang/store/side_by_side.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

void add_broken(const Known& known, const std::vector<Error>& errors, std::vector<CheckFinding>& found) {
  for (const Error& error : errors) {
    if (known.wanted("files")) found.push_back({"files", Severity::error, "", error, ""});
  }
}

/// A case is never deleted: the numbers of a year and a block follow each other.
void add_gaps(const Known& known, std::vector<CheckFinding>& found) {
  if (!known.wanted("files")) return;
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
               msg("get them back from git or a backup; a mistake is voided, not deleted")},
         ""});
  }
}

constexpr std::size_t enough_histories = 20;

/// Years whose holidays are not known, with the open time limits that reach into them.
using UnknownYears = std::map<int, int>;

/// Counts them; gives whether there are any.
bool add_unknown_years(const Office& office, const CaseView& view, UnknownYears& years) {
  bool any = false;
  for (const rules::DueDate& due : view.dues) {
    if (!due.open() || !due.limit.provisional) continue;
    any = true;
    const int first = static_cast<int>(date::year_month_day{due.from.day()}.year());
    const int last = static_cast<int>(date::year_month_day{due.limit.legal}.year());
    for (int year = first; year <= last; ++year) years[year] += office.calendar.covers(year) ? 0 : 1;
  }
  return any;
}

void add_calendar(const Known& known, const UnknownYears& years, std::vector<CheckFinding>& found) {
  if (!known.wanted("calendar")) return;
  for (const auto& [year, limits] : years) {
    if (limits == 0) continue;
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
Result<void> add_duties(const Known& known, std::vector<CheckFinding>& found) {
  if (!known.wanted("duties")) return {};
  XINFANG_TRY(duties, duties(known.office));
  const auto add = [&](Severity severity, const Error& error) { found.push_back({"duties", severity, "", error, ""}); };
  for (const Error& error : duties.broken) add(Severity::error, error);
  for (const Error& notice : duties.notices) add(Severity::warning, notice);
  for (const model::Event& entry : duties.log.entries) {
    const model::EventType* type = model::find_event_type(entry.type, model::duty_entry_types());
    std::set<std::string> strangers;
    if (!known.people.contains(entry.by.value)) strangers.insert(entry.by.value);
    for (const model::Field& field : entry.fields) {
      const model::FieldType* kind = type == nullptr ? nullptr : model::find_field(*type, field.name);
      if (kind == nullptr) continue;
      const bool person = kind->kind == model::FieldKind::person || kind->kind == model::FieldKind::people;
      const bool unit = kind->kind == model::FieldKind::unit || kind->kind == model::FieldKind::units;
      for (const std::string& value : field.values) {
        if ((person && !known.people.contains(value)) || (unit && !known.units.contains(value))) {
          strangers.insert(value);
        }
      }
    }
    for (const std::string& one : strangers) {
      add(Severity::error,
          Error{ErrorKind::invalid_data,
                msg("entry {0} names '{1}', which staff.yaml does not have", to_string(model::number_of(entry)), one),
                msg("put it back into staff.yaml; people who left stay there with active: false")});
    }
  }
  return {};
}

/// Cases that are not void and have a number of another system, by that number; with their files.
using ExternalNumbers = std::map<std::string, std::map<model::CaseNumber, std::string>>;

void add_external_number(const CaseView& view, ExternalNumbers& numbers) {
  const std::string& number = view.state.intake.external_number;
  if (!number.empty() && view.state.status != model::Status::voided)
    numbers[number].emplace(view.of->number, view.path);
}

/// One number of another system is one petition. Tells of each but the first.
void add_external_twice(const Known& known, const ExternalNumbers& numbers, std::vector<CheckFinding>& found) {
  if (!known.wanted("links")) return;
  for (const auto& [number, cases] : numbers) {
    const std::string first = to_string(cases.begin()->first);
    for (const auto& [other, path] : cases) {
      if (other == cases.begin()->first) continue;
      found.push_back(
          {"links", Severity::warning, to_string(other),
           Error{ErrorKind::invalid_data,
                 msg("the external number '{0}' of case {1} is that of case {2}", number, to_string(other), first),
                 msg("compare the two; what was registered twice: xinfang void {0} 1", to_string(other)),
                 Place{path, 1, 1, ""},
                 {}},
           ""});
    }
  }
}

/// What is found in cases that may be shown; `clean`, unless null, gets the numbers of those with nothing to tell.
void look_at_all(const Known& known, const std::vector<CaseView>& views, std::vector<CheckFinding>& found,
                 UnknownYears& years, std::vector<model::CaseNumber>* clean) {
  std::vector<std::vector<CheckFinding>> each(views.size());
  store::side_by_side(views.size(), enough_histories, [&](std::size_t i) { each[i] = findings_in(known, views[i]); });
  for (std::size_t i = 0; i < views.size(); ++i) {
    const bool provisional = add_unknown_years(known.office, views[i], years);
    if (each[i].empty() && !provisional && clean != nullptr) clean->push_back(views[i].of->number);
    std::move(each[i].begin(), each[i].end(), std::back_inserter(found));
  }
}

/// The case, and those that may have the same number of another system, looked up.
Result<void> add_namesakes(store::Index& index, const Office& office, const CaseView& view, ExternalNumbers& numbers) {
  const std::string& number = view.state.intake.external_number;
  if (number.empty()) return {};
  add_external_number(view, numbers);
  XINFANG_TRY(others, index.with(store::trace_of(Kind::external, number)));
  for (const model::CaseNumber other : others) {
    if (other == view.of->number || numbers[number].contains(other)) continue;
    // One that is gone or cannot be read is told of elsewhere; one that must not be seen is not told of.
    if (const auto found = office::view(office, other); found && found->state.intake.external_number == number) {
      add_external_number(*found, numbers);
    }
  }
  return {};
}

bool shares_a_number(const ExternalNumbers& numbers, model::CaseNumber number) {
  return std::any_of(numbers.begin(), numbers.end(),
                     [&](const auto& one) { return one.second.size() > 1 && one.second.contains(number); });
}

/// Of everything, only what is not known to be sound.
Result<Checked> check_unknown(Known& known) {
  const Office& office = known.office;
  const auto use = [&](store::Index& index, const std::vector<Error>& broken) -> Result<Checked> {
    Checked result;
    UnknownYears years;
    ExternalNumbers external;
    known.numbers = index.numbers();
    add_broken(known, broken, result.findings);
    add_gaps(known, result.findings);
    const auto unchecked = index.unchecked();
    std::vector<model::CaseNumber> clean;
    constexpr std::size_t at_once = 1000;  // in memory
    for (std::size_t first = 0; first < unchecked.size(); first += at_once) {
      const std::size_t count = std::min(at_once, unchecked.size() - first);
      std::vector<Result<CaseView>> read(count);
      store::side_by_side(count, enough_histories, [&](std::size_t i) {
        const auto& [entry, path] = unchecked[first + i];
        read[i] = view_at(office, entry.file.number, path);
      });
      CaseViews views;
      std::set<model::CaseNumber> shifting;  // what is said of them depends on the day or on who looks
      for (std::size_t i = 0; i < count; ++i) {
        if (unchecked[first + i].entry.always != 0) shifting.insert(unchecked[first + i].entry.file.number);
        if (read[i]) {
          views.cases.push_back(std::move(*read[i]));
        } else {
          add_broken(known, {read[i].error()}, result.findings);
        }
      }
      leave_out(office, {}, views);
      result.withheld += views.withheld;
      std::vector<model::CaseNumber> nothing_found;
      look_at_all(known, views.cases, result.findings, years, &nothing_found);
      for (const CaseView& view : views.cases) XINFANG_CHECK(add_namesakes(index, office, view, external));
      std::copy_if(nothing_found.begin(), nothing_found.end(), std::back_inserter(clean),
                   [&](model::CaseNumber number) { return !shifting.contains(number); });
    }
    std::erase_if(clean, [&](model::CaseNumber number) { return shares_a_number(external, number); });
    (void)index.found_sound(clean);  // else it is found again
    add_calendar(known, years, result.findings);
    add_external_twice(known, external, result.findings);
    XINFANG_CHECK(add_duties(known, result.findings));
    return result;
  };
  return ask_index(office, store::Index::Look::files, use);
}

}  // namespace

const model::Codes& check_names() {
  static const model::Codes list{{"calendar", N_("calendar")}, {"duties", N_("duties")},
                                 {"files", N_("files")},       {"keys", N_("keys")},
                                 {"links", N_("links")},       {"recusal", N_("recusal")},
                                 {"rules", N_("rules")},       {"staff", N_("people and units")}};
  return list;
}

Result<Checked> check(const Office& office, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (!model::has(check_names(), name)) {
      return tl::unexpected(model::unknown_code(name, msg("check"), check_names()));
    }
  }
  Known known(office, names);
  if (names.empty()) {
    if (auto unknown = check_unknown(known)) return std::move(*unknown);
  }
  Checked result;
  XINFANG_TRY(views, view_all(office));
  XINFANG_TRY(numbers, office.store->numbers());
  known.numbers = std::move(numbers);
  add_broken(known, views.broken, result.findings);
  add_gaps(known, result.findings);
  UnknownYears years;
  ExternalNumbers external;
  look_at_all(known, views.cases, result.findings, years, nullptr);
  for (const CaseView& view : views.cases) add_external_number(view, external);
  add_calendar(known, years, result.findings);
  add_external_twice(known, external, result.findings);
  XINFANG_CHECK(add_duties(known, result.findings));
  result.withheld = views.withheld;
  return result;
}

Result<std::vector<Message>> mend(const Office& office) {
  XINFANG_TRY(files, check(office, {"files"}));
  std::vector<std::string> broken;
  for (const CheckFinding& finding : files.findings) {
    if (finding.error.place) broken.push_back(finding.error.place->path);
  }
  return office.store->mend(broken);
}

}  // namespace xinfang::office
