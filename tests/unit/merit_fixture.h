#pragma once

#include <string>
#include <vector>

#include "duty_fixture.h"
#include "xinfang/rules/merit.h"

/// A regulation with a merit table, and cases it is held against.
namespace merit_fixture {

using namespace office_fixture;

/// In force from a day on, with these lines under `merit:`, each without its dash.
inline model::Policy merit_policy(const std::vector<std::string>& lines, const std::string& from = "2026-01-01") {
  std::string text =
      "format: xinfang-policy/1\nid: bureau\ntitle: 考核办法\neffective: \"" + from +
      "\"\nextends: national-2022\n"
      "deadlines:\n"
      "  on-site: {title: 到达现场, from: registered, to: noted/progress, within: 30min, cite: 二3}\n"
      "duties:\n"
      "  - {id: reception-day, title: 领导接访日, who: {role: leader}, at_least: 2, per: month, cite: 四}\n"
      "  - {id: tidy, title: 台账整理, who: {unit: office}, at_least: 1, per: quarter, cite: 四}\n"
      "  - {id: screening, title: 排查, at_least: 1, per: month, cite: 七}\n";
  if (!lines.empty()) text += "merit:\n";
  for (const std::string& line : lines) text += "  - {" + line + "}\n";
  const TemporaryFolder folder;
  write_bytes(folder.path + "/bureau.yaml", text);
  return value_of(office::load_policy(folder.path + "/bureau.yaml", ""));
}

inline model::PolicyBook merit_book(const std::vector<std::string>& lines, const std::string& from = "2026-01-01") {
  return model::PolicyBook({{day(from), merit_policy(lines, from)}});
}

/// A case as its events make it, whatever the rules would say.
inline model::Case case_of(std::vector<model::Event> events, model::Intake intake = petition("2026-03-02")) {
  model::Case made;
  made.uid = next_eid();
  made.number = {2026, 1};
  made.intake = std::move(intake);
  made.events = std::move(events);
  int seq = 0;
  for (model::Event& one : made.events) one.seq = ++seq;
  return made;
}

inline model::Event assigned(const std::string& when, const std::string& unit, const std::string& handler,
                             const Fields& more = {}) {
  Fields fields{{"unit", unit}, {"handler", handler}};
  fields.insert(fields.end(), more.begin(), more.end());
  return event("assigned", "lu-hongmei", when, fields);
}

inline model::Event supervised(const std::string& when, const std::string& kind = "shirking",
                               const std::string& by = "ma-lijun") {
  return event("supervised", by, when, {{"kind", kind}});
}

/// Registered, accepted and given to sun-guoqiang of the food unit under he-xiulan.
inline std::vector<model::Event> begun() {
  return {event("registered", "wang-fang", "2026-03-02"), event("accepted", "wang-fang", "2026-03-03"),
          assigned("2026-03-04", "food", "sun-guoqiang", {{"lead", "he-xiulan"}})};
}

inline std::vector<model::Event> begun(std::vector<model::Event> more) {
  std::vector<model::Event> all = begun();
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

inline std::string name_of(const rules::Bearer& to) {
  using Kind = rules::Bearer::Kind;
  switch (to.kind) {
    case Kind::person: return to.person.value;
    case Kind::unit: return "unit " + to.unit.value;
    case Kind::office: return "the office";
    case Kind::petitioner: return to_string(to.of) + " " + to.petitioner;
    case Kind::nobody: break;
  }
  return "nobody";
}

/// “sun-guoqiang 2026-03-10 late”, a line each.
inline std::string told(const std::vector<rules::MeritLine>& lines) {
  std::string all;
  for (const rules::MeritLine& line : lines) {
    all += (all.empty() ? "" : "; ") + name_of(line.to) + " " + calendar::to_string(line.day) + " " + line.rule->id;
  }
  return all;
}

/// What the case brings in a span of days, as known at `now`.
inline std::vector<rules::MeritLine> lines_of(const model::Case& of, const model::PolicyBook& book,
                                              const std::string& first, const std::string& last, const std::string& now,
                                              const model::Staff& staff = county_staff()) {
  const rules::World world{book, builtin_calendar(), staff, at(now)};
  const model::Moment end = std::min(at(last + " 23:59"), world.now);
  return rules::merit_of_case(of, {day(first), day(last)}, end, world);
}

inline std::string in_march(const model::Case& of, const std::vector<std::string>& table,
                            const std::string& now = "2026-11-22", const model::Staff& staff = county_staff()) {
  const model::PolicyBook book = merit_book(table);
  return told(lines_of(of, book, "2026-03-01", "2026-03-31", now, staff));
}

}  // namespace merit_fixture
