#include <memory>

#include "case_json.h"
#include "verbs.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/intake_field.h"
#include "xinfang/office/case_index.h"
#include "xinfang/report/report.h"

namespace xinfang::cmd {

namespace {

/// One column of the ledger: a field of what was brought in, or what `text` makes of the case.
struct Column {
  const char* title;
  std::string_view field;
  std::string (*text)(const Session&, const office::CaseView&) = nullptr;
};

std::string field_text(const model::Intake& intake, std::string_view field) {
  const std::string value = model::intake_field(intake, field).value_or("");
  return value.empty() ? "" : tr(model::value_name(field, value));
}

/// Parts of one cell, the empty ones left out.
std::string together(const std::vector<std::string>& parts, const char* between) {
  std::string all;
  for (const std::string& part : parts) {
    if (!part.empty()) all += (all.empty() ? "" : between) + part;
  }
  return all;
}

std::string of_petitioners(const Session& session, const office::CaseView& view, std::string model::Petitioner::*member,
                           std::string (*mask)(const std::string&)) {
  std::vector<std::string> parts;
  for (const model::Petitioner& one : view.state.intake.petitioners) {
    parts.push_back(session.globals.reveal ? one.*member : mask(one.*member));
  }
  return together(parts, "、");
}

// What the figures of a report count: the first acceptance and the first answer. What came after a reopening has
// columns of its own.

std::string day_of(const model::Event* event) {
  return event == nullptr ? "" : calendar::to_string(event->happened().day());
}

std::string text_of(const model::Event* event, std::string_view field) {
  return event == nullptr ? "" : event->get(field);
}

std::string word_of(const model::Event* event, std::string_view field, const model::Codes& codes) {
  const std::string word = text_of(event, field);
  return word.empty() ? "" : tr(model::name_of(codes, word));
}

const model::Event* answer_again(const office::CaseView& view) {
  const model::Event* last = view.state.last("replied");
  return last == view.state.first("replied") ? nullptr : last;
}

std::string answer_due(const office::CaseView& view) {
  const rules::DueDate* due = rules::first_due(view.dues, "replied");
  return due == nullptr ? "" : calendar::to_string(due->limit.legal);
}

/// Whether that day may still move: no calendar of its year is known yet.
std::string provisional(const office::CaseView& view) {
  const rules::DueDate* due = rules::first_due(view.dues, "replied");
  return due != nullptr && due->limit.provisional ? translate(N_("yes")) : "";
}

std::string punctuality(const Session& session, const office::CaseView& view) {
  const rules::DueDate* due = rules::first_due(view.dues, "replied");
  if (due == nullptr) return "";
  if (due->late(session.office->now)) return translate(N_("late"));
  return due->met ? translate(N_("in time")) : "";
}

const std::vector<Column>& columns() {
  using View = const office::CaseView&;
  using Here = const Session&;
  static const std::vector<Column> list{
      {N_("number"), {}, [](Here, View v) { return to_string(v.of->number); }},
      {N_("other number"), "external_number"},
      {N_("registered on"), {}, [](Here, View v) { return calendar::to_string(v.of->events.front().at.day()); }},
      {N_("received on"), {}, [](Here, View v) { return calendar::to_string(v.state.intake.received.day()); }},
      {N_("channel"), "channel"},
      {N_("kind"), "kind"},
      {N_("category"), "category"},
      {N_("level"), "level"},
      {N_("flags"), "flags"},
      {N_("petitioner"), {}, [](Here s, View v) { return of_petitioners(s, v, &model::Petitioner::name, mask_name); }},
      {N_("telephone"), {}, [](Here s, View v) { return of_petitioners(s, v, &model::Petitioner::phone, mask_phone); }},
      {N_("address"),
       {},
       [](Here s, View v) { return of_petitioners(s, v, &model::Petitioner::address, mask_address); }},
      {N_("number of persons"), "headcount"},
      {N_("complained about"),
       {},
       [](Here, View v) {
         std::vector<std::string> names;
         for (const auto& one : v.state.intake.respondents) {
           names.push_back(together({one.organization, one.person}, " "));
         }
         return together(names, "、");
       }},
      {N_("title"), "title"},
      {N_("organ above and document"),
       {},
       [](Here, View v) {
         const auto& origin = v.state.intake.origin;
         return origin ? together({origin->organ, origin->document}, " ") : "";
       }},
      {N_("repeats the case"), "repeat_of"},
      {N_("status"), {}, [](Here, View v) { return tr(model::name_of(model::statuses(), key(v.state.status))); }},
      {N_("accepted on"), {}, [](Here, View v) { return day_of(v.state.first("accepted")); }},
      {N_("transferred to"), {}, [](Here, View v) { return text_of(v.state.last_this_round("transferred"), "organ"); }},
      {N_("unit in charge"), {}, [](Here s, View v) { return unit_name(s, v.state.unit); }},
      {N_("handler"),
       {},
       [](Here s, View v) { return v.state.handler.empty() ? "" : person_name(s, v.state.handler); }},
      {N_("leader who owns the case"),
       {},
       [](Here s, View v) { return v.state.lead.empty() ? "" : person_name(s, v.state.lead); }},
      {N_("answer due"), {}, [](Here, View v) { return answer_due(v); }},
      {N_("provisional"), {}, [](Here, View v) { return provisional(v); }},
      {N_("answered on"), {}, [](Here, View v) { return day_of(v.state.first("replied")); }},
      {N_("answered in time"), {}, [](Here s, View v) { return punctuality(s, v); }},
      {N_("outcome"), {}, [](Here, View v) { return word_of(v.state.first("replied"), "outcome", model::outcomes()); }},
      {N_("document of the answer"), {}, [](Here, View v) { return text_of(v.state.first("replied"), "document"); }},
      {N_("reopened on"), {}, [](Here, View v) { return day_of(v.state.last("reopened")); }},
      {N_("answered again on"), {}, [](Here, View v) { return day_of(answer_again(v)); }},
      {N_("closed on"), {}, [](Here, View v) { return day_of(v.state.last_this_round("closed")); }},
      {N_("result of the case"),
       {},
       [](Here, View v) { return word_of(v.state.last_this_round("closed"), "result", model::closings()); }},
      {N_("satisfaction"),
       {},
       [](Here, View v) { return word_of(v.state.last_this_round("closed"), "satisfaction", model::ratings()); }},
  };
  return list;
}

std::vector<Cell> row_of(const Session& session, const office::CaseView& view) {
  std::vector<Cell> row;
  for (const Column& column : columns())
    row.push_back({column.text == nullptr ? field_text(view.state.intake, column.field) : column.text(session, view)});
  return row;
}

Result<int> run(Session& session, const std::string& typed) {
  office::Wanted wanted;
  office::Fits fits;
  if (!typed.empty()) {
    XINFANG_TRY(period, report::parse_period(typed));
    wanted.registered = {period.first, period.last};
    fits = [period](const office::CaseView& view) {
      const model::Day registered = view.of->events.front().at.day();
      return period.first <= registered && registered <= period.last;
    };
  }
  // Only the files have what the petitioners stated, which the ledger does not tell.
  wanted.in_full = session.json();
  std::vector<std::string> list;
  Table ledger;
  for (const Column& column : columns()) ledger.header.push_back(translate(column.title));
  XINFANG_TRY(shown, office::show_each(*session.office, wanted, fits, [&](const office::CaseView& view) {
                if (session.json())
                  list.push_back(json_text(case_json(session, view)));
                else
                  ledger.rows.push_back(row_of(session, view));
              }));
  if (session.json()) {
    session.out.json_list("cases", list);
  } else {
    session.out.csv(ledger, true);
  }
  return tell_found(session, shown);
}

}  // namespace

Command export_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<std::string>();
    options.word("PERIOD", *typed, msg("registered in 2026-10, 2026-Q3 or 2026; all cases if not given"));
    return [typed](Session& session) { return run(session, *typed); };
  };
  // With more than thirty columns no terminal shows it as a table.
  return {"export",
          Stage::overview,
          N_("write the ledger of a month or a year, for a spreadsheet"),
          Needs::store,
          {},
          false,
          configure,
          "csv"};
}

}  // namespace xinfang::cmd
