#include <rapidcheck.h>

#include <algorithm>
#include <random>

#include "duty_fixture.h"

using namespace duty_fixture;

namespace {

calendar::Span month_of(const std::string& text) {
  return calendar::span_of(calendar::Recurrence::month, day(text));
}

std::string label_of(calendar::Recurrence recurrence, const std::string& on) {
  return calendar::label(recurrence, calendar::span_of(recurrence, day(on)));
}

}  // namespace

TEST_CASE("the stretches of the calendar") {
  using calendar::Recurrence;
  CHECK(label_of(Recurrence::week, "2026-11-22") == "2026-W47");  // a Sunday
  CHECK(label_of(Recurrence::week, "2026-11-23") == "2026-W48");
  CHECK(label_of(Recurrence::week, "2027-01-03") == "2026-W53");
  CHECK(label_of(Recurrence::week, "2024-12-30") == "2025-W01");
  CHECK(label_of(Recurrence::month, "2026-02-28") == "2026-02");
  CHECK(label_of(Recurrence::quarter, "2026-09-30") == "2026-Q3");
  CHECK(label_of(Recurrence::half_year, "2026-07-01") == "2026-H2");
  CHECK(label_of(Recurrence::year, "2026-07-01") == "2026");
  const auto february = month_of("2028-02-10");
  CHECK(calendar::to_string(february.last) == "2028-02-29");
  CHECK(calendar::label(Recurrence::month, calendar::before(Recurrence::month, february)) == "2028-01");
  CHECK(calendar::label(Recurrence::month, calendar::after(Recurrence::month, february)) == "2028-03");
}

TEST_CASE("every stretch follows the one before without a gap") {
  CHECK(rc::check([] {
    const auto recurrence = static_cast<calendar::Recurrence>(*rc::gen::inRange(0, 5));
    const model::Day on = day("2011-01-01") + date::days(*rc::gen::inRange(0, 20'000));
    const calendar::Span span = calendar::span_of(recurrence, on);
    RC_ASSERT(span.holds(on));
    RC_ASSERT(calendar::before(recurrence, span).last + date::days(1) == span.first);
    RC_ASSERT(calendar::after(recurrence, span).first == span.last + date::days(1));
    RC_ASSERT(calendar::span_of(recurrence, span.first) == span);
    RC_ASSERT(calendar::span_of(recurrence, span.last) == span);
  }));
}

TEST_CASE("each bearer of a duty is counted on their own") {
  Desk desk;
  desk.add(reception("2026-11-05", "he-xiulan"));
  desk.add(reception("2026-11-12", "he-xiulan"));
  desk.add(reception("2026-11-12", "ma-lijun", {{"stand_in_for", "zhou-zhengping"}, {"reason", "出差"}}));
  desk.add(reception("2026-11-19", "lu-hongmei", {{"stand_in_for", "zhou-zhengping"}, {"reason", "出差"}}));
  const auto all = rules::running_standings(desk.log, desk.world());
  CHECK(all.size() == 3 + 3 + 1 + 1 + 1);
  CHECK(standing_of(all, "reception-day", "he-xiulan")->short_by() == 0);
  CHECK(standing_of(all, "reception-day", "ma-lijun")->held == 1);  // for themselves, too
  const rules::Standing* head = standing_of(all, "reception-day", "zhou-zhengping");
  CHECK(head->held == 0);  // a stand-in frees nobody
  CHECK(head->short_by() == 2);
  CHECK_FALSE(head->ended);
  CHECK(standing_of(all, "reception-day", "lu-hongmei") == nullptr);
  CHECK(calendar::label(calendar::Recurrence::quarter, standing_of(all, "review", "")->period) == "2026-Q4");
}

TEST_CASE("where only working days count a rest day does not, and a make-up day does") {
  Desk desk;
  const auto visit = [](const std::string& on) {
    return Desk::entry("held", on, {{"duty", "field-visit"}, {"person", "he-xiulan"}});
  };
  CHECK(desk.says(visit("2026-11-21")) ==
        "allowed\nwarned rest-day 五: 2026-11-21 is a rest day and does not count for '下访'");
  desk.add(visit("2026-11-21"));  // a Saturday
  CHECK(standing_of(rules::running_standings(desk.log, desk.world()), "field-visit", "he-xiulan")->held == 0);
  desk.add(visit("2026-10-10"));  // a Saturday worked
  const auto october = rules::last_standings(desk.log, desk.world());
  CHECK(standing_of(october, "field-visit", "he-xiulan")->held == 1);
  CHECK(standing_of(october, "field-visit", "he-xiulan")->ended);
}

TEST_CASE("what is written down after its period counts and is told") {
  Desk desk;
  desk.add(reception("2026-10-15", "he-xiulan"));
  const auto all = rules::last_standings(desk.log, desk.world());
  const rules::Standing* standing = standing_of(all, "reception-day", "he-xiulan");
  CHECK(standing->held == 1);
  CHECK(standing->entered_later == 1);
  CHECK(calendar::to_string(*standing->last) == "2026-10-15");
}

TEST_CASE("a period answers to the policy of its first day") {
  Desk desk;
  desk.policies = bureau_book("2026-10-15");
  CHECK(rules::last_standings(desk.log, desk.world()).empty());  // October began before it
  CHECK(standing_of(rules::running_standings(desk.log, desk.world()), "review", "") == nullptr);
  CHECK(standing_of(rules::running_standings(desk.log, desk.world()), "tidy", "") != nullptr);
  desk.now = at("2026-12-01");
  CHECK(standing_of(rules::last_standings(desk.log, desk.world()), "tidy", "") != nullptr);
}

TEST_CASE("the periods that end in the days asked for") {
  const Desk desk;
  const auto in = [&](const std::string& first, const std::string& last) {
    std::string all;
    for (const rules::Standing& one : rules::standings(desk.log, {day(first), day(last)}, desk.world())) {
      if (!one.person.empty()) continue;
      all += one.duty->id + " " + calendar::label(one.duty->per, one.period) + "; ";
    }
    return all;
  };
  CHECK(in("2026-10-01", "2026-10-31") == "screening 2026-10; tidy 2026-10; ");
  CHECK(in("2026-07-01", "2026-09-30") ==
        "screening 2026-07; screening 2026-08; screening 2026-09; review 2026-Q3; tidy 2026-07; tidy 2026-08; tidy "
        "2026-09; ");
  CHECK(in("2026-11-01", "2027-03-31") ==
        "screening 2026-11; review 2026-Q4; tidy 2026-11; ");  // December has not begun
}

TEST_CASE("findings are open, overdue, settled, settled late") {
  Desk desk;
  const std::string found = desk.add(finding("2026-11-10", "2026-11-21"));
  desk.add(finding("2026-11-10", "2026-11-22"));
  const auto all = [&] { return rules::findings(desk.log, desk.now.day()); };
  CHECK(all().at(0).overdue(desk.now.day()));
  CHECK_FALSE(all().at(1).overdue(desk.now.day()));  // the last day is in time
  const std::string settled = desk.add(Desk::entry("settled", "2026-11-22", {{"entry", found}, {"text", "调解"}}));
  CHECK_FALSE(all().at(0).open());
  CHECK(all().at(0).settled_late());
  CHECK(rules::findings(desk.log, day("2026-11-21")).at(0).open());  // not yet
  desk.add(Desk::entry("voided", "2026-11-22", {{"entry", settled}, {"reason", "记错"}}));
  CHECK(all().at(0).overdue(desk.now.day()));
}

TEST_CASE("a plan is fulfilled by the person or by who stood in, once") {
  Desk desk;
  desk.now = at("2026-11-01");
  const auto plan = [&](const std::string& on, const std::string& from) {
    desk.add(Desk::entry("planned", on, {{"duty", "reception-day"}, {"person", "he-xiulan"}, {"from", from}}));
  };
  plan("2026-11-05", "09:00");
  plan("2026-11-05", "14:00");
  plan("2026-11-12", "09:00");
  desk.now = at("2026-11-22");
  desk.add(reception("2026-11-05", "he-xiulan", {{"from", "09:00"}}));
  desk.add(reception("2026-11-12", "lu-hongmei", {{"stand_in_for", "he-xiulan"}, {"reason", "开会"}}));
  const auto plans = rules::plans(desk.log, month_of("2026-11-01"));
  REQUIRE(plans.size() == 3);
  CHECK(plans[0].held != nullptr);
  CHECK(plans[1].held == nullptr);
  REQUIRE(plans[2].held != nullptr);
  CHECK(plans[2].held->get("person") == "lu-hongmei");
}

namespace {

/// Entries as clones may have written them: not one after the other under the rules.
std::vector<model::Event> some_entries() {
  std::vector<model::Event> some;
  const std::vector<std::string> people{"zhou-zhengping", "he-xiulan", "ma-lijun", "lu-hongmei"};
  for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
    const model::Day on = day("2026-10-01") + date::days(*rc::gen::inRange(0, 53));
    model::Event entry = reception(calendar::to_string(on), *rc::gen::elementOf(people));
    entry.at = at("2026-11-22");
    entry.seq = *rc::gen::inRange(1, 9);
    if (*rc::gen::inRange(0, 4) == 0) entry.set("duty", "field-visit");
    if (*rc::gen::inRange(0, 4) == 0) entry.set("from", "09:00");
    if (*rc::gen::inRange(0, 4) == 0) entry.set("stand_in_for", "he-xiulan");
    some.push_back(std::move(entry));
  }
  return some;
}

std::string told_standings(const Desk& desk) {
  std::string all;
  for (const auto& list :
       {rules::last_standings(desk.log, desk.world()), rules::running_standings(desk.log, desk.world())}) {
    for (const rules::Standing& one : list) {
      all += one.duty->id + one.person.value + " " + std::to_string(one.held) + "/" +
             std::to_string(one.entered_later) + (one.last ? calendar::to_string(*one.last) : "") + "\n";
    }
  }
  return all;
}

}  // namespace

TEST_CASE("one entry more never makes a shortfall larger") {
  Desk desk;
  CHECK(rc::check([&] {
    desk.log = {};
    auto before = rules::last_standings(desk.log, desk.world());
    for (model::Event& entry : some_entries()) {
      desk.log.entries.push_back(std::move(entry));
      const auto after = rules::last_standings(desk.log, desk.world());
      RC_ASSERT(after.size() == before.size());
      for (std::size_t i = 0; i < after.size(); ++i) RC_ASSERT(after[i].short_by() <= before[i].short_by());
      before = after;
    }
  }));
}

TEST_CASE("the order of the entries does not matter") {
  Desk desk;
  CHECK(rc::check([&] {
    desk.log.entries = some_entries();
    const std::string once = told_standings(desk);
    std::mt19937 order(static_cast<unsigned>(*rc::gen::inRange(0, 1000)));
    std::shuffle(desk.log.entries.begin(), desk.log.entries.end(), order);
    RC_ASSERT(told_standings(desk) == once);
    desk.log.sort();
    RC_ASSERT(told_standings(desk) == once);
  }));
}
