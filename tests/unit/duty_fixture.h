#pragma once

#include <string>
#include <utility>

#include "office_fixture.h"
#include "xinfang/model/duty.h"
#include "xinfang/rules/duty.h"
#include "xinfang/rules/duty_standing.h"

/// A bureau whose regulation has duties, and a log of them.
namespace duty_fixture {

using namespace office_fixture;

inline const std::string bureau_policy =
    "format: xinfang-policy/1\n"
    "id: bureau\n"
    "title: 某局信访工作管理制度\n"
    "effective: \"2026-01-01\"\n"
    "extends: national-2022\n"
    "duties:\n"
    "  - {id: reception-day, title: 领导接访日, who: {role: leader}, at_least: 2, per: month, needs: [place], cite: "
    "四1}\n"
    "  - {id: field-visit, title: 下访, who: {role: leader}, at_least: 1, per: month, day: working-day,\n"
    "     stand_in: refused, cite: 五}\n"
    "  - {id: screening, title: 矛盾纠纷排查, at_least: 1, per: month,\n"
    "     findings: {person: required, due: required}, cite: 七}\n"
    "  - {id: review, title: 形势研判会, at_least: 1, per: quarter, needs: [with], cite: 七}\n"
    "  - {id: tidy, title: 台账整理, who: {unit: office}, at_least: 1, per: month, cite: 四}\n";

/// The bureau's regulation from a day on.
inline model::PolicyBook bureau_book(const std::string& from = "2026-01-01") {
  const TemporaryFolder folder;
  write_bytes(folder.path + "/bureau.yaml", bureau_policy);
  return model::PolicyBook({{day(from), value_of(office::load_policy(folder.path + "/bureau.yaml", ""))}});
}

/// The log and the regulation it lies under; the clock stands at `now`.
struct Desk {
  model::PolicyBook policies = bureau_book();
  model::DutyLog log{};
  model::Moment now = at("2026-11-22 10:00");

  rules::World world() const { return {policies, builtin_calendar(), county_staff(), now}; }

  static model::Event entry(const std::string& type, const std::string& on, const Fields& fields,
                            const std::string& by = "wang-fang") {
    model::Event made = event(type, by, "2026-01-01", fields);
    made.set("on", on);
    return made;
  }
  Result<rules::NewEntry> ask(model::Event proposed) const {
    proposed.at = now;
    return rules::enter(log, std::move(proposed), world());
  }
  std::string says(const model::Event& proposed) const { return told(ask(proposed)); }

  /// The entry goes into the log; the rules must let it through. Gives its eid.
  std::string add(const model::Event& proposed) {
    log.entries.push_back(value_of(ask(proposed)).entry());
    const std::string eid = log.entries.back().eid.value;
    log.sort();
    return eid;
  }
};

inline model::Event reception(const std::string& on, const std::string& person, const Fields& more = {}) {
  Fields fields{{"duty", "reception-day"}, {"person", person}, {"place", "一楼接访室"}};
  fields.insert(fields.end(), more.begin(), more.end());
  return Desk::entry("held", on, fields);
}

inline model::Event finding(const std::string& on, const std::string& due) {
  return Desk::entry("found", on,
                     {{"duty", "screening"}, {"text", "物业纠纷"}, {"responsible", "sun-guoqiang"}, {"due", due}});
}

/// The standing of a duty's bearer; the person may be empty.
inline const rules::Standing* standing_of(const std::vector<rules::Standing>& all, const std::string& duty,
                                          const std::string& person) {
  for (const rules::Standing& one : all) {
    if (one.duty->id == duty && one.person.value == person) return &one;
  }
  return nullptr;
}

}  // namespace duty_fixture
