#include "xinfang/office/import_rows.h"

#include <algorithm>

#include "xinfang/base/text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"

namespace xinfang::office {

namespace {

/// A ledger's date: as people write it, or a spreadsheet's serial number.
Result<model::Moment> read_date(const std::string& text, const model::Moment& now) {
  if (const auto serial = calendar::read_spreadsheet_serial(text)) return model::Moment{*serial, now.offset};
  XINFANG_TRY(moment, calendar::read_moment(text, now));
  return moment;
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
  return model::set_intake_field(entry.intake, field, value);
}

/// A ledger often has the day alone: an answer on the day of receipt came after it.
void settle_same_day(Entry& entry) {
  if (!entry.replied || entry.replied->day() != entry.intake.received.day()) return;
  entry.replied = std::max(*entry.replied, entry.intake.received);
}

std::optional<Reject> check_whole(const Entry& entry, const Layout& layout, const codec::Row& row) {
  const auto column_of = [&](std::string_view field) {
    const auto cell =
        std::find_if(layout.cells.begin(), layout.cells.end(), [&](const Layout::Cell& c) { return c.field == field; });
    return cell == layout.cells.end() ? std::string() : cell->column;
  };
  const auto reject = [&](std::string_view field, Message what, Message hint) {
    return Reject{row.line, column_of(field), Error{ErrorKind::invalid_data, std::move(what), std::move(hint)},
                  row.cells};
  };
  if (entry.intake.received == model::Moment{}) {
    return reject("received", msg("the date of receipt is missing"), msg("map a column or a constant to 'received'"));
  }
  if (!entry.replied && !entry.reply_text.empty()) {
    return reject("reply.at", msg("there is an answer but no date of it"), msg("fill in the date the answer went out"));
  }
  if (entry.replied && *entry.replied < entry.intake.received) {
    return reject("reply.at",
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
  return layout;
}

tl::expected<Entry, Reject> read_row(const codec::Row& row, const Layout& layout, const codec::Mapping& mapping,
                                     const model::Moment& now) {
  Entry entry;
  entry.row = &row;
  entry.intake.kind = "appeal";
  entry.intake.level = "ordinary";
  for (const auto& [field, value] : mapping.constants) {
    if (auto set = put(entry, field, value, now); !set) {
      return tl::unexpected(Reject{row.line, "", std::move(set.error()), row.cells});
    }
  }
  for (const Layout::Cell& cell : layout.cells) {
    const std::string& value = translated(cell.field, row.cells[cell.index], mapping);
    if (auto set = put(entry, cell.field, value, now); !set) {
      if (coded(cell.field))
        set.error().hint = msg("say in the mapping, under 'values: {0}:', what '{1}' stands for", cell.field, value);
      return tl::unexpected(Reject{row.line, cell.column, std::move(set.error()), row.cells});
    }
  }
  settle_same_day(entry);
  if (auto reject = check_whole(entry, layout, row)) return tl::unexpected(std::move(*reject));
  return entry;
}

}  // namespace xinfang::office
