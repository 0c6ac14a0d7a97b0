#include "xinfang/office/import.h"

#include <algorithm>
#include <map>
#include <set>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/table.h"
#include "xinfang/office/cases.h"
#include "xinfang/office/import_rows.h"
#include "xinfang/office/repeats.h"
#include "xinfang/rules/registration.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

using rules::Mode;

model::Event event_of(const Office& office, std::string_view type, model::Moment at, const PersonId& by) {
  model::Event event;
  event.eid = office.next_id();
  event.type = type;
  event.at = at;
  event.by = by;
  event.set("entered", to_string(office.now));
  return event;
}

bool is_recusal(const Error& error) {
  return !error.reasons.empty() && error.reasons.front().rule == "recusal";
}

/// An error of the rules is about the date of that step, unless it says what it is about: whose matter it is, or more.
Error about(Error error, const char* field) {
  if (error.field.empty()) error.field = is_recusal(error) ? "petitioners.name" : field;
  return error;
}

/// The row as a case with its history: registered on receipt, accepted, answered and closed on the days the row says.
/// Broken rules are written down on the events, not refused: what happened has happened.
Result<rules::NewCase> make_case(const Office& office, const Entry& entry, const codec::Mapping& mapping,
                                 const PersonId& by) {
  model::Case proposed;
  proposed.uid = office.next_id();
  proposed.intake = entry.intake;
  proposed.events.push_back(event_of(office, "registered", entry.intake.received, by));
  const rules::World world = office.world();
  auto admitted = rules::admit(std::move(proposed), world, Mode::history);
  if (!admitted) return tl::unexpected(about(std::move(admitted.error()), "received"));
  std::vector<model::Event> steps;
  if (mapping.accept_on_receipt) {
    steps.push_back(event_of(office, "accepted", entry.intake.received, by));
    steps.back().set("told", entry.told.empty() ? "unrecorded" : entry.told);
  }
  if (mapping.accept_on_receipt && entry.replied) {
    steps.push_back(event_of(office, "replied", *entry.replied, by));
    steps.back().set("outcome", entry.reply_outcome);
    steps.back().set("text", entry.reply_text);
    steps.push_back(event_of(office, "closed", *entry.replied, by));
    steps.back().set("result", "unrecorded");
  }
  for (model::Event& step : steps) {
    const char* field = step.type == "accepted" ? "received" : "reply.at";
    if (auto done = admitted->then(std::move(step), world, Mode::history); !done) {
      return tl::unexpected(about(std::move(done.error()), field));
    }
  }
  return admitted;
}

/// What the rules said, told of the column.
Fault fault_of(Error error, const Layout& layout) {
  const std::string column = layout.column_of(error.field);
  error.hint = is_recusal(error) ? msg("somebody else imports it: --by PERSON")
               : column.empty()  ? msg("map a column or a constant to '{0}'", error.field)
                                 : msg("correct the cell in the table");
  return {column, std::move(error)};
}

/// A row that bears the number of a case and is not that case.
std::optional<Error> taken_by_another(const model::Intake& row, const ExternalNumbers& numbers) {
  const auto [first, end] = numbers.ever.equal_range(row.external_number);
  const auto is_it = [&](const auto& known) { return known.second.of(row) && known.second.about(row); };
  if (first == end || std::any_of(first, end, is_it)) return std::nullopt;
  const KnownCase& known = first->second;
  const std::string number = to_string(known.number);
  const auto what = [&]() -> Message {
    if (known.hidden) return msg("number '{0}' is that of another case", row.external_number);
    if (known.of(row)) return msg("number '{0}' is case {1} already, with another title", row.external_number, number);
    return known.about(row)
               ? msg("number '{0}' is case {1} already, of another petitioner", row.external_number, number)
               : msg("number '{0}' is case {1} already, of another petitioner and with another title",
                     row.external_number, number);
  };
  return Error{ErrorKind::invalid_data, what(),
               msg("correct the number; if it is the same case, delete the row and amend the case")};
}

/// A row whose cells nobody can tell the columns of.
std::optional<Error> misfit(const codec::Row& row, std::size_t columns) {
  if (row.count == columns) return std::nullopt;
  return Error{ErrorKind::invalid_data, msg("this row has {0} cells, the header {1}", row.count, columns),
               row.count > columns ? msg("put a cell that holds a comma between quotation marks")
                                   : msg("a comma stands for each cell left empty, too: see which is missing")};
}

struct Checked {
  std::vector<rules::NewCase> cases;
  Imported outcome;
};

Checked check_rows(const Office& office, const Import& what, const codec::Table& table, const Layout& layout,
                   const codec::Mapping& mapping, const ExternalNumbers& numbers) {
  Checked checked;
  checked.outcome.header = table.header;
  checked.outcome.encoding = table.encoding;
  std::map<std::string, int> seen;  // external number → line
  for (const codec::Row& row : table.rows) {
    std::vector<Fault> faults;
    if (auto wrong = misfit(row, table.header.size())) {
      checked.outcome.rejects.push_back({row.line, {{"", std::move(*wrong)}}, row.cells});
      continue;
    }
    const Entry entry = read_row(row, layout, mapping, office.now, faults);
    const std::string& external = entry.intake.external_number;
    if (auto taken = taken_by_another(entry.intake, numbers)) {
      faults.push_back({layout.column_of("external_number"), std::move(*taken)});
    } else if (numbers.ever.contains(external)) {
      ++checked.outcome.present;
      continue;
    }
    if (const auto [first, added] = seen.emplace(external, row.line); !added && !external.empty()) {
      faults.push_back({layout.column_of("external_number"),
                        Error{ErrorKind::invalid_data, msg("number '{0}' is in line {1}, too", external, first->second),
                              msg("delete one of the two rows, or correct its number")}});
    }
    if (auto known = check_repeat_of(office, entry.intake, what.by); faults.empty() && !known) {
      faults.push_back({layout.column_of("repeat_of"), std::move(known.error())});
    }
    if (faults.empty()) {
      auto made = make_case(office, entry, mapping, what.by);
      if (made) {
        if (!made->verdict().warnings.empty()) ++checked.outcome.warned;
        if (entry.replied) ++checked.outcome.answered;
        checked.cases.push_back(std::move(*made));
        continue;
      }
      faults.push_back(fault_of(std::move(made.error()), layout));
    }
    checked.outcome.rejects.push_back({row.line, std::move(faults), row.cells});
  }
  checked.outcome.fit = checked.cases.size();
  return checked;
}

}  // namespace

Result<Imported> import(const Office& office, const Import& what,
                        const std::function<void(std::size_t, std::size_t)>& progress) {
  XINFANG_TRY(mapping, codec::read_mapping(what.mapping, what.mapping_path));
  XINFANG_TRY(table, codec::read_csv(what.table, what.table_path, what.encoding));
  XINFANG_TRY(layout, lay_out(mapping, table, what.table_path));
  XINFANG_TRY(block, block_of(office, what.desk));
  Imported outcome;
  const auto make = [&]() -> Result<std::vector<rules::NewCase>> {
    XINFANG_TRY(numbers, external_numbers(office));
    Checked checked = check_rows(office, what, table, layout, mapping, numbers);
    outcome = std::move(checked.outcome);
    const bool stop = what.dry_run || (!outcome.rejects.empty() && !what.skip_bad);
    if (stop) checked.cases.clear();
    return std::move(checked.cases);
  };
  if (what.dry_run) {
    XINFANG_CHECK(make());
    return outcome;
  }
  XINFANG_TRY(created, office.store->create(block, make, progress));
  for (const rules::NewCase& created_case : created) outcome.numbers.push_back(created_case.value().number);
  return outcome;
}

}  // namespace xinfang::office
