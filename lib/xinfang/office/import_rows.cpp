#include "xinfang/office/import_rows.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::office {

namespace {

/// A ledger's date: as people write it, or a spreadsheet's serial number. Small numbers are no serials but a year or a
/// month and a day; “yesterday” is no date in a table.
Result<model::Moment> read_date(const std::string& text, const model::Moment& now) {
  constexpr date::local_days first_serial{date::year{1950} / 1 / 1};
  const auto serial = calendar::read_spreadsheet_serial(text);
  if (serial && *serial >= first_serial) return model::Moment{*serial, now.offset};
  const bool dated = text::fold_width(text).find_first_of("0123456789") != std::string::npos;
  const auto moment = dated ? calendar::read_moment(text, now)
                            : fail(ErrorKind::usage, msg("'{0}' is no date", text::shorten(text, 60)));
  if (moment) return *moment;
  Error error = moment.error();
  error.hint = msg("write it like 2026-03-02, 2026/3/2 or 2026年3月2日, with or without a time such as 9:32");
  return tl::unexpected(std::move(error));
}

bool coded(const std::string& field) {
  return field == "channel" || field == "kind" || field == "level" || field == "flags" || field == "reply.outcome";
}

const std::string& translated(const std::string& field, const std::string& cell, const codec::Mapping& mapping) {
  const auto words = mapping.values.find(field);
  if (words == mapping.values.end()) return cell;
  const auto word = words->second.find(cell);
  return word == words->second.end() ? cell : word->second;
}

Result<void> put(Entry& entry, const std::string& field, const std::string& value, const model::Moment& now) {
  if (value.empty()) return {};
  if (field == "received") {
    XINFANG_TRY(moment, read_date(value, now));
    entry.intake.received = moment;
    return {};
  }
  if (field == "reply.at") {
    XINFANG_TRY(moment, read_date(value, now));
    entry.replied = moment;
    return {};
  }
  if (field == "told") {
    entry.told = value;
    return {};
  }
  if (field == "reply.text") {
    entry.reply_text = value;
    return {};
  }
  if (field == "reply.outcome") {
    if (!model::has(model::outcomes(), value)) {
      return tl::unexpected(model::unknown_code(value, model::field_name("outcome"), model::outcomes()));
    }
    entry.reply_outcome = value;
    return {};
  }
  if (field == "repeat_of") {
    const date::year_month_day today{now.day()};
    XINFANG_TRY(number, model::read_case_number(value, static_cast<int>(today.year())));
    return model::set_intake_field(entry.intake, field, to_string(number));
  }
  return model::fill_intake_field(entry.intake, field, value);
}

/// A ledger often has the day alone: an answer on the day of receipt came after it.
void settle_same_day(Entry& entry) {
  if (!entry.replied || entry.replied->day() != entry.intake.received.day()) return;
  entry.replied = std::max(*entry.replied, entry.intake.received);
}

/// What the cells of a row say together.
std::optional<Fault> check_whole(const Entry& entry, const Layout& layout) {
  const auto fault = [&](std::string_view field, Message what, Message hint) {
    return Fault{layout.column_of(field), Error{ErrorKind::invalid_data, std::move(what), std::move(hint)}};
  };
  if (entry.intake.received == model::Moment{}) {
    return fault("received", msg("the date of receipt is missing"), msg("map a column or a constant to 'received'"));
  }
  if (!entry.replied && !entry.reply_text.empty()) {
    return fault("reply.at", msg("there is an answer but no date of it"), msg("fill in the date the answer went out"));
  }
  if (entry.replied && *entry.replied < entry.intake.received) {
    return fault("reply.at",
                 msg("answered at {0}, before it was received at {1}", calendar::clock_time(*entry.replied),
                     calendar::clock_time(entry.intake.received)),
                 msg("correct one of the two dates"));
  }
  return std::nullopt;
}

}  // namespace

Result<Layout> lay_out(const codec::Mapping& mapping, const codec::Table& table, const std::string& path) {
  Layout layout;
  for (const codec::Mapping::Column& column : mapping.columns) {
    const auto found = std::find(table.header.begin(), table.header.end(), column.column);
    if (found != table.header.end()) {
      layout.cells.push_back({column.field, column.column, static_cast<std::size_t>(found - table.header.begin())});
    } else if (!column.optional) {
      const auto meant = text::closest(column.column, table.header);
      return fail_at(Place{path, 1, 1, ""}, msg("the table has no column '{0}'", column.column),
                     meant ? msg("did you mean '{0}'? or write '{1}?' in the mapping if the column may be absent",
                                 *meant, column.column)
                           : msg("write '{0}?' in the mapping if the column may be absent", column.column));
    }
  }
  // Several persons complained about share the organization, so it comes first.
  std::stable_partition(layout.cells.begin(), layout.cells.end(),
                        [](const Layout::Cell& cell) { return cell.field != "respondents.person"; });
  return layout;
}

std::string Layout::column_of(std::string_view field) const {
  const auto cell = std::find_if(cells.begin(), cells.end(), [&](const Cell& one) { return one.field == field; });
  return cell == cells.end() ? std::string() : cell->column;
}

Entry read_row(const codec::Row& row, const Layout& layout, const codec::Mapping& mapping, const model::Moment& now,
               std::vector<Fault>& faults) {
  Entry entry;
  entry.intake.kind = "appeal";
  entry.intake.level = "ordinary";
  for (const auto& [field, value] : mapping.constants) {
    if (auto set = put(entry, field, value, now); !set) faults.push_back({"", std::move(set.error())});
  }
  for (const Layout::Cell& cell : layout.cells) {
    const std::string& value = translated(cell.field, row.cells[cell.index], mapping);
    auto set = put(entry, cell.field, value, now);
    if (set) continue;
    if (coded(cell.field)) {
      set.error().hint = msg("say in the mapping, under 'values: {0}:', what '{1}' stands for; {2}", cell.field, value,
                             set.error().hint);
    }
    faults.push_back({cell.column, std::move(set.error())});
  }
  entry.intake.headcount = std::max(entry.intake.headcount, static_cast<int>(entry.intake.petitioners.size()));
  if (!faults.empty()) return entry;
  settle_same_day(entry);
  if (auto fault = check_whole(entry, layout)) faults.push_back(std::move(*fault));
  return entry;
}

}  // namespace xinfang::office
