#pragma once

#include <rapidcheck.h>

#include <string>

#include "office_fixture.h"
#include "xinfang/model/catalogue.h"

/// Cases and events nobody thought of, within the words of the catalogue and the county's people.
namespace any_case {

using namespace office_fixture;

template <class Things>
const auto& any_of_these(const Things& things) {
  return things[*rc::gen::inRange<std::size_t>(0, things.size())];
}

inline bool now_and_then(int in_hundred) {
  return *rc::gen::inRange(0, 100) < in_hundred;
}

inline std::string any_text() {
  return *rc::gen::element<std::string>("信访事项", "x", "a: b\n- c", "  lines\n\nend\n", "\"'\\", "# no", "0012",
                                        "\x1b[31m", "");
}

inline std::string any_value(const model::FieldType& field, const model::Case& of) {
  using enum model::FieldKind;
  if (now_and_then(3)) return any_text();  // what does not fit
  switch (field.kind) {
    case person:
    case people: return any_of_these(county_staff().people).id.value;
    case unit:
    case units: return any_of_these(county_staff().units).id.value;
    case code:
    case some_codes: return std::string(any_of_these(field.codes()).key);
    case duration: return *rc::gen::element<std::string>("5d", "10wd", "30d", "1mo", "31d", "-1d");
    case day: return calendar::to_string(of.intake.received.day() + date::days(*rc::gen::inRange(0, 90)));
    case moment: return calendar::to_string(of.events.back().at);
    case clock: return "09:00";
    case deadline: return *rc::gen::element<std::string>("conclude", "respond", "mediate-12315");
    case event: return any_of_these(of.events).eid.value;
    case case_number: return to_string(of.number);
    case intake_field:
      return *rc::gen::element<std::string>("level", "title", "channel", "petitioners.2.name", "origin.organ");
    case file_name: return *rc::gen::element<std::string>("来信.pdf", "x");
    case sha256: return std::string(64, *rc::gen::element('a', 'b'));
    case byte_count: return "4";
    case text:
    case texts:
    case words: return any_text();
  }
  return {};
}

inline model::Event any_event(const model::Case& of) {
  const model::EventType& type = any_of_these(model::event_types());
  model::Event made = event(std::string(type.type), any_of_these(county_staff().people).id.value, "2026-01-01");
  made.at = of.events.back().at;
  made.at.local += std::chrono::minutes(*rc::gen::inRange(0, 4000)) - std::chrono::minutes(now_and_then(5) ? 6000 : 0);
  for (const model::FieldType& field : type.fields) {
    if (field.required || now_and_then(60)) made.set(field.name, any_value(field, of));
  }
  if (type.type == "amended") made.set("new", *rc::gen::element<std::string>("major", "ordinary", "visit", "改后", ""));
  if (now_and_then(15)) made.set("override", "领导决定");
  return made;
}

inline Bench any_registered() {
  model::Intake intake = petition("2026-03-02", std::string(any_of_these(model::levels()).key));
  intake.received.local += std::chrono::hours(24 * *rc::gen::inRange(0, 150));
  intake.channel = any_of_these(model::channels()).key;
  intake.kind = any_of_these(model::kinds()).key;
  return registered(*rc::gen::element<std::string>("county-market-regulator", "national-2022"), intake);
}

}  // namespace any_case
