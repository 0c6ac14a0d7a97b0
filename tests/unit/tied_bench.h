#pragma once

#include <algorithm>

#include "office_fixture.h"
#include "xinfang/rules/recusal.h"

namespace tied_bench {

using namespace office_fixture;

/// The county's people with ties that the tests need.
inline model::Staff make_tied_staff() {
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

inline const model::Staff& tied_staff() {
  static const model::Staff staff = make_tied_staff();
  return staff;
}

/// A bench whose people have ties.
struct TiedBench : Bench {
  explicit TiedBench(const Bench& bench) : Bench(bench) { staff = &tied_staff(); }

  TiedBench after(const model::Event& proposed) const { return TiedBench(Bench::after(proposed)); }
  std::string grounds(const std::string& person) const {
    std::string all;
    for (const rules::Conflict& conflict :
         rules::conflicts_of(PersonId{person}, model::fold(of), world(of.events.back().at))) {
      all += (all.empty() ? "" : ",") + conflict.ground + (conflict.namesake ? "?" : "");
    }
    return all;
  }
};

}  // namespace tied_bench
