#include "readers.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <string>

#include "xinfang/base/builtin.h"
#include "xinfang/base/text.h"
#include "xinfang/calendar/duration.h"
#include "xinfang/calendar/moment.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/codec/compact.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/codec/duty_file.h"
#include "xinfang/codec/own_form.h"
#include "xinfang/codec/table.h"
#include "xinfang/codec/tree.h"
#include "xinfang/model/state.h"
#include "xinfang/office/import_rows.h"
#include "xinfang/report/report.h"

namespace fuzz {

namespace {

using namespace xinfang;

struct Broken : std::logic_error {
  using std::logic_error::logic_error;
};

void promise(bool holds, const char* what) {
  if (!holds) throw Broken(what);
}

model::Moment noon() {
  return *calendar::parse_moment("2026-03-02T12:00:00+08:00");
}

/// What a person is told: something, and a place that can be in a file.
void check_error(const Error& error) {
  promise(!english(error.what).empty(), "an error says what");
  if (error.place) promise(error.place->line >= 1 && error.place->column >= 0, "an error is in the file");
}

/// What the file says; nothing when it was refused.
template <class T>
std::optional<T> read(Result<T> result) {
  if (result) return std::move(*result);
  check_error(result.error());
  return std::nullopt;
}

model::Event note() {
  model::Event event;
  event.eid.value = "01JMX3W8Q6T3Z9V5K2N7C4B1AD";
  event.at = noon();
  event.by.value = "wang-fang";
  event.type = "noted";
  event.set("text", "现场查看：\"电梯\"\n# 已停用");
  return event;
}

/// What needs no parser is what a parser reads.
void read_own_form(std::string_view bytes) {
  const std::string path = "f.yaml";
  const auto own = codec::read_own_form(bytes, path, {});
  if (!own) return;
  const auto parsed = codec::read_tree_both(bytes, path);
  promise(parsed && !codec::difference(*own, *parsed), "our own form is read as YAML");
}

void read_case(std::string_view bytes) {
  read_own_form(bytes);
  auto reading = read(codec::read_case(bytes, "f.yaml"));
  if (!reading) return;
  for (const Error& notice : reading->notices) check_error(notice);
  const model::Case& value = reading->value;
  const auto again = codec::read_case(codec::write_case(value), "f.yaml");
  promise(again && again->value == value, "a case that was read is written and reads back");
  model::Case packed = value;
  packed.intake.statement.clear();
  promise(codec::unpack_case(codec::pack_case(value)) == packed, "a case is packed and unpacked");
  const model::State state = model::fold(value);
  promise(state.events.size() <= value.events.size(), "what counts of a case are its events");
  const auto grown = read(codec::append_event(bytes, "f.yaml", note()));
  if (!grown) return;
  promise(grown->starts_with(bytes), "a file only grows");
  const auto after = codec::read_case(*grown, "f.yaml");
  promise(after && after->value.events.size() == value.events.size() + 1, "what was added is there");
}

void read_duties(std::string_view bytes) {
  const date::year_month month = date::year(2026) / date::month(3);
  const auto reading = read(codec::read_duties(bytes, "f.yaml", month));
  if (!reading) return;
  for (const Error& notice : reading->notices) check_error(notice);
  if (reading->entries.empty()) return;
  const auto grown = read(codec::append_duty(bytes, "f.yaml", month, reading->entries.front()));
  if (grown) promise(grown->starts_with(bytes), "a file only grows");
}

void read_tree(std::string_view bytes) {
  read_own_form(bytes);
  const auto fast = read(codec::read_tree_fast(bytes, "f.yaml"));
  const auto strict = read(codec::read_tree(bytes, "f.yaml"));
  if (!strict || bytes.starts_with("\xEF\xBB\xBF")) return;
  promise(fast && !codec::difference(*fast, *strict), "both parsers read the same");
}

void read_policy(std::string_view bytes) {
  static const auto national = [] {
    const auto& files = builtin_policies();
    const auto file =
        std::find_if(files.begin(), files.end(), [](const auto& one) { return one.name == "national-2022.yaml"; });
    return codec::read_policy(file->text, "national-2022.yaml")->own;
  }();
  const auto file = read(codec::read_policy(bytes, "f.yaml"));
  if (!file) return;
  const model::Policy merged = codec::merge(*file, national);
  promise(merged.id == file->own.id, "a policy keeps its name");
}

void read_staff(std::string_view bytes) {
  const auto staff = read(codec::read_staff(bytes, "f.yaml"));
  if (!staff) return;
  for (const model::Person& person : staff->people) {
    promise(staff->find(person.id) != nullptr, "whoever is in the file is found");
  }
}

void read_office(std::string_view bytes) {
  const auto office = read(codec::read_office(bytes, "f.yaml"));
  if (!office) return;
  const auto again = codec::read_office(codec::write_office(*office), "f.yaml");
  promise(again && codec::write_office(*again) == codec::write_office(*office), "an office is written as it was read");
}

void read_calendar(std::string_view bytes) {
  (void)read(codec::read_calendar(bytes, "f.yaml"));
}

void read_mapping(std::string_view bytes) {
  const auto mapping = read(codec::read_mapping(bytes, "f.yaml"));
  if (!mapping) return;
  const auto& fields = codec::mapping_fields();
  for (const auto& column : mapping->columns) {
    promise(std::find(fields.begin(), fields.end(), column.field) != fields.end(), "a mapping names known fields");
  }
}

void read_intake(std::string_view bytes) {
  const auto intake = read(codec::read_intake(bytes, "f.yaml", noon()));
  if (!intake) return;
  const auto again = codec::read_intake(codec::write_intake(*intake), "f.yaml", noon());
  promise(again && *again == *intake, "what is to be registered is written as it was read");
}

/// A ledger, row by row, under a mapping with every kind of field.
void read_table(std::string_view bytes) {
  static const codec::Mapping mapping = *codec::read_mapping(
      "format: xinfang-mapping/1\n"
      "columns:\n"
      "  title: 标题?\n"
      "  received: 日期?\n"
      "  channel: 渠道?\n"
      "  petitioners.name: 姓名?\n"
      "  petitioners.phone: 电话?\n"
      "  headcount: 人数?\n"
      "  category: 分类?\n"
      "  external_number: 编号?\n"
      "  reply.at: 答复日期?\n"
      "  reply.text: 答复?\n"
      "values:\n"
      "  channel: {来信: letter, 来访: visit}\n"
      "accept: on-receipt\n",
      "m.yaml");
  const auto table = read(codec::read_csv(bytes, "f.csv"));
  if (!table) return;
  const auto layout = read(office::lay_out(mapping, *table, "f.csv"));
  if (!layout) return;
  for (const codec::Row& row : table->rows) {
    for (const std::string& cell : row.cells) promise(!text::invalid_utf8(cell), "a cell is text");
    if (row.count != table->header.size()) continue;
    std::vector<office::Fault> faults;
    (void)office::read_row(row, *layout, mapping, noon(), faults);
    for (const office::Fault& fault : faults) check_error(fault.why);
  }
}

/// Lengths of time, days, moments, times of day, periods and case numbers, as people type them.
void read_words(std::string_view bytes) {
  if (const auto duration = read(calendar::parse_duration(bytes))) {
    promise(calendar::parse_duration(calendar::to_string(*duration)) == *duration, "a length of time reads back");
  }
  if (const auto moment = read(calendar::read_moment(bytes, noon()))) {
    promise(calendar::parse_moment(calendar::to_string(*moment)) == *moment, "a moment reads back");
  }
  if (const auto day = read(calendar::read_day(bytes, noon()))) {
    promise(calendar::parse_day(calendar::to_string(*day)) == *day, "a day reads back");
  }
  if (const auto clock = read(calendar::read_clock(bytes))) {
    promise(calendar::parse_clock(calendar::to_string(*clock)) == *clock, "a time of day reads back");
  }
  if (const auto period = read(report::parse_period(bytes))) {
    promise(report::parse_period(period->label) == *period && period->first <= period->last, "a period reads back");
  }
  if (const auto number = read(model::read_case_number(bytes, 2026))) {
    promise(model::parse_case_number(to_string(*number)) == *number, "a case number reads back");
  }
  if (const auto serial = calendar::read_spreadsheet_serial(bytes)) {
    promise(read(calendar::parse_moment(calendar::to_string({*serial, {}}))).has_value(), "a serial number is a day");
  }
}

/// What is in an index, which a disk may have spoiled.
void read_packed(std::string_view bytes) {
  const auto value = codec::unpack_case(bytes);
  if (value) promise(codec::unpack_case(codec::pack_case(*value)) == *value, "a case is packed as it was unpacked");
}

}  // namespace

const std::vector<Reader>& readers() {
  static const std::vector<Reader> all{{"calendar", read_calendar}, {"case", read_case},       {"duties", read_duties},
                                       {"intake", read_intake},     {"mapping", read_mapping}, {"office", read_office},
                                       {"packed", read_packed},     {"policy", read_policy},   {"staff", read_staff},
                                       {"table", read_table},       {"tree", read_tree},       {"words", read_words}};
  return all;
}

const Reader* find_reader(std::string_view name) {
  const auto found =
      std::find_if(readers().begin(), readers().end(), [&](const Reader& one) { return one.name == name; });
  return found == readers().end() ? nullptr : &*found;
}

}  // namespace fuzz
