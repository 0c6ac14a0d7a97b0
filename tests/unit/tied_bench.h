#pragma once

#include <algorithm>

#include "office_fixture.h"
#include "xinfang/rules/recusal.h"

namespace tied_bench {

using namespace office_fixture;

/// The county's people with ties that the tests need.
inline model::Staff tied_staff() {
  model::Staff staff = county_staff();
  const auto person = [&](const std::string& id) -> model::Person& {
    return *std::find_if(staff.people.begin(), staff.people.end(),
                         [&](const model::Person& one) { return one.id.value == id; });
  };
  person("guo-shulan").interests = {{"relative", "郭建国", "", {}, {}},
                                    {"shareholder", "", "青禾物业有限公司", day("2025-01-01"), day("2026-03-31")}};
  person("xu-weimin").aliases = {"许卫民"};
  person("xu-weimin").phone = "13900001111";
  staff.delegations = {
      {PersonId{"he-xiulan"}, PersonId{"ma-lijun"}, {RoleId{"deputy"}}, day("2026-03-01"), day("2026-04-30")},
      {PersonId{"he-xiulan"}, PersonId{"sun-guoqiang"}, {RoleId{"deputy"}}, day("2026-03-01"), day("2026-04-30")},
      {PersonId{"he-xiulan"}, PersonId{"wang-fang"}, {RoleId{"deputy"}}, day("2026-03-01"), day("2026-04-30")}};
  return staff;
}

/// A bench whose people have ties.
struct TiedBench : Bench {
  model::Staff staff = tied_staff();

  explicit TiedBench(const Bench& bench) : Bench(bench) {}
  rules::World tied(const model::Moment& clock) const { return {*policies, builtin_calendar(), staff, clock}; }
  Result<rules::Change> put(const model::Event& proposed, rules::Mode mode = rules::Mode::live) const {
    return rules::decide(of, proposed, tied(proposed.at), mode);
  }
  std::string says(const model::Event& proposed, rules::Mode mode = rules::Mode::live) const {
    return told(put(proposed, mode));
  }
  TiedBench after(const model::Event& proposed) const {
    TiedBench later = *this;
    later.of.events.push_back(value_of(put(proposed)).event());
    return later;
  }
  std::string grounds(const std::string& person) const {
    std::string all;
    for (const rules::Conflict& conflict :
         rules::conflicts_of(PersonId{person}, model::fold(of), tied(of.events.back().at))) {
      all += (all.empty() ? "" : ",") + conflict.ground + (conflict.namesake ? "?" : "");
    }
    return all;
  }
};

}  // namespace tied_bench
