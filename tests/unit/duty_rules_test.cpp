#include "duty_fixture.h"

using namespace duty_fixture;

TEST_CASE("what was held is entered for who has the duty") {
  const Desk desk;
  CHECK(desk.says(reception("2026-11-20", "zhou-zhengping")) == "allowed");
  CHECK(
      desk.says(reception("2026-11-20", "ding-lili")) ==
      "refused not-bound 四1: '领导接访日' is no duty of 丁丽丽 | it is one of each leader; where they took somebody's "
      "place, add --stand-in-for PERSON and --reason TEXT");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "training"}, {"person", "he-xiulan"}})) ==
        "error: the policy in force on 2026-11-20 has no duty 'training' | xinfang policy show lists the duties");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "reception-dy"}, {"person", "he-xiulan"}})) ==
        "error: the policy in force on 2026-11-20 has no duty 'reception-dy' | did you mean 'reception-day'?");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "reception-day"}})) ==
        "error: 'person' is missing | add --who PERSON");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "reception-day"}, {"person", "he-xiulan"}})) ==
        "refused, unless overruled, duty-needs 四1: 'place' must be stated | add --place and what it is");
  CHECK(desk.says(reception("2026-11-20", "feng-baocai")) ==
        "error: '冯保才' is no longer active in staff.yaml | xinfang staff show lists the people");
}

TEST_CASE("what a leader may overrule is noted on the entry") {
  const Desk desk;
  model::Event bare = Desk::entry("held", "2026-11-20", {{"duty", "reception-day"}, {"person", "he-xiulan"}});
  bare.set("override", "登记表遗失");
  CHECK(desk.says(bare) ==
        "refused, unless overruled, duty-needs 四1: 'place' must be stated | add --place and what it is\nrefused "
        "override: only a leader can overrule the rules | use --by and a leader; xinfang staff show lists the roles");
  bare.by = PersonId{"zhou-zhengping"};
  const auto done = desk.ask(bare);
  REQUIRE(done);
  CHECK(done->entry().get("warnings") == "duty-needs 四1");
  CHECK(done->entry().get("override") == "登记表遗失");
}

TEST_CASE("what was held is not in the future, what is planned not in the past") {
  const Desk desk;
  CHECK(desk.says(reception("2026-11-23", "he-xiulan")) ==
        "refused future: 2026-11-23 lies in the future | xinfang duty plan puts it on the schedule");
  CHECK(desk.says(reception("2026-11-22", "he-xiulan", {{"from", "10:30"}})) ==
        "refused future: 2026-11-22 10:30 lies in the future | xinfang duty plan puts it on the schedule");
  CHECK(desk.says(reception("2026-11-22", "he-xiulan", {{"from", "10:00"}})) == "allowed");
  const auto plan = [](const std::string& on) {
    return Desk::entry("planned", on, {{"duty", "reception-day"}, {"person", "he-xiulan"}});
  };
  CHECK(desk.says(plan("2026-11-21")) ==
        "refused past: 2026-11-21 is past and cannot be planned | xinfang duty log records what was held");
  CHECK(desk.says(plan("2026-11-22")) == "allowed");  // a plan need not state what an entry of the deed must
  CHECK(desk.says(reception("2026-11-20", "he-xiulan", {{"to", "10:30"}})) ==
        "refused hours: it ends at 10:30 and begins nowhere | add --from");
  CHECK(desk.says(reception("2026-11-20", "he-xiulan", {{"from", "10:30"}, {"to", "10:30"}})) ==
        "refused hours: it begins at 10:30 and ends at 10:30 | --to must be later than --from");
}

TEST_CASE("a stand-in is another person, for somebody who has the duty, for a reason") {
  const Desk desk;
  const auto for_whom = [](const std::string& person, const std::string& absent, const std::string& reason) {
    return reception("2026-11-20", person, {{"stand_in_for", absent}, {"reason", reason}});
  };
  CHECK(desk.says(for_whom("lu-hongmei", "he-xiulan", "外出开会")) == "allowed");
  CHECK(desk.says(for_whom("he-xiulan", "he-xiulan", "外出开会")) ==
        "refused stand-in 四1: 何秀兰 cannot stand in for themselves | leave --stand-in-for away");
  CHECK(desk.says(for_whom("lu-hongmei", "he-xiulan", "")) ==
        "refused stand-in 四1: it must be stated why 何秀兰 was prevented | add --reason and what it is");
  CHECK(desk.says(for_whom("he-xiulan", "ding-lili", "外出")).starts_with("refused not-bound 四1"));
  CHECK(desk.says(Desk::entry("held", "2026-11-20",
                              {{"duty", "field-visit"},
                               {"person", "lu-hongmei"},
                               {"stand_in_for", "he-xiulan"},
                               {"reason", "外出开会"}})) ==
        "refused stand-in 五: nobody can stand in for another at '下访' | 何秀兰 has to do it on another day");
}

TEST_CASE("the duty of a unit or of the office is nobody's own") {
  const Desk desk;
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "tidy"}, {"unit", "office"}})) == "allowed");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "tidy"}, {"unit", "food"}})) ==
        "refused not-bound 四: '台账整理' is the duty of the unit 办公室 | leave --who and --stand-in-for away; --with "
        "names who took part");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "screening"}})) == "allowed");
  CHECK(desk.says(Desk::entry("held", "2026-11-20", {{"duty", "screening"}, {"person", "he-xiulan"}})) ==
        "refused not-bound 七: '矛盾纠纷排查' is the duty of the office as one | leave --who and --stand-in-for away; "
        "--with names who took part");
}

TEST_CASE("a person is at one place at a time") {
  Desk desk;
  desk.add(reception("2026-11-20", "he-xiulan", {{"from", "09:00"}, {"to", "11:00"}}));
  CHECK(
      desk.says(reception("2026-11-20", "he-xiulan")) ==
      "refused twice 四1: entry 2026-D1 says that of 2026-11-20 already | give --from and --to where it was at another "
      "time; xinfang duty void 2026-D1 takes it back");
  CHECK(desk.says(reception("2026-11-20", "he-xiulan", {{"from", "10:59"}})).starts_with("refused twice"));
  CHECK(desk.says(reception("2026-11-20", "he-xiulan", {{"from", "11:00"}})) == "allowed");
  CHECK(desk.says(reception("2026-11-20", "ma-lijun")) == "allowed");
  CHECK(desk.says(reception("2026-11-19", "he-xiulan")) == "allowed");
}

TEST_CASE("a finding has who is responsible and until when") {
  const Desk desk;
  CHECK(desk.says(finding("2026-11-20", "2026-12-01")) == "allowed");
  CHECK(desk.says(Desk::entry("found", "2026-11-20", {{"duty", "screening"}, {"text", "物业纠纷"}})) ==
        "refused, unless overruled, duty-needs 七: 'responsible' must be stated | add --responsible and what it is\n"
        "refused, unless overruled, duty-needs 七: 'due' must be stated | add --due and what it is");
  CHECK(
      desk.says(finding("2026-11-20", "2026-11-19")) ==
      "refused finding-due 七: the time limit, 2026-11-19, lies before the day it was found, 2026-11-20 | set a later "
      "--due");
  CHECK(desk.says(Desk::entry("found", "2026-11-20", {{"duty", "tidy"}, {"text", "物业纠纷"}})) ==
        "refused no-ledger 四: '台账整理' keeps no ledger of findings | those that do have 'findings:' in the policy; "
        "xinfang policy show lists the duties");
}

TEST_CASE("a finding is settled once, and not dated back behind its limit") {
  Desk desk;
  const std::string found = desk.add(finding("2026-11-10", "2026-11-15"));
  const auto settled = [&](const std::string& on) {
    return Desk::entry("settled", on, {{"entry", found}, {"text", "达成调解协议"}});
  };
  CHECK(desk.says(settled("2026-11-09")).find("lies before the day it was found") != std::string::npos);
  CHECK(desk.says(settled("2026-11-15")) ==
        "refused, unless overruled, late-entry: dated back to 2026-11-15, the time limit 2026-11-15, which has passed, "
        "would look met | use the day it is entered, or --override REASON with --by a leader");
  CHECK(desk.says(settled("2026-11-23")) ==
        "refused future: 2026-11-23 lies in the future | --on must not be later than today, 2026-11-22");
  const std::string held = desk.add(Desk::entry("held", "2026-11-20", {{"duty", "screening"}}));
  CHECK(desk.says(Desk::entry("settled", "2026-11-22", {{"entry", held}, {"text", "x"}})) ==
        "refused entry-kind: entry 2026-D2 is no finding | xinfang duty list shows the entries");
  desk.add(settled("2026-11-22"));
  CHECK(desk.says(settled("2026-11-22")) ==
        "refused settled: entry 2026-D1 is settled already | entry 2026-D3 says so");
}

TEST_CASE("an entry is taken back once, and nothing is hidden by it") {
  Desk desk;
  const auto voided = [&](const std::string& entry) {
    return Desk::entry("voided", calendar::to_string(desk.now.day()), {{"entry", entry}, {"reason", "重复"}});
  };
  const std::string held = desk.add(reception("2026-11-20", "he-xiulan"));
  const std::string found = desk.add(finding("2026-11-10", "2026-11-30"));
  const std::string planned =
      desk.add(Desk::entry("planned", "2026-11-23", {{"duty", "reception-day"}, {"person", "he-xiulan"}}));
  CHECK(desk.says(voided(found)) == "allowed");  // written down today
  CHECK(desk.says(voided(planned)) == "allowed");
  desk.now = at("2026-11-24 09:00");
  CHECK(desk.says(voided(found)) ==
        "refused, unless overruled, finding-lost: with entry 2026-D2 its time limit, 2026-11-30, would be lost | a "
        "leader may do so: --override REASON with --by");
  CHECK(
      desk.says(voided(planned)) ==
      "refused, unless overruled, plan-lost: entry 2026-D3 is the plan of 2026-11-23, which is past | a leader may do "
      "so: --override REASON with --by");
  const std::string back = desk.add(voided(held));
  CHECK(desk.says(voided(held)) == "refused void: entry 2026-D1 is void already | entry 2026-D4 says so");
  CHECK(desk.says(voided(back)) ==
        "refused entry-kind: entry 2026-D4 takes another one back and stays | write what was taken back anew");
  CHECK(desk.says(reception("2026-11-20", "he-xiulan")) == "allowed");  // the day is free again
  const std::string settled =
      desk.add(Desk::entry("settled", "2026-11-24", {{"entry", found}, {"text", "达成调解协议"}}));
  CHECK(desk.says(voided(found)) == "refused settled: entry 2026-D5 stands on it | take that one back first");
  desk.add(voided(settled));
  CHECK(desk.says(voided(found)).starts_with("refused, unless overruled, finding-lost"));
  CHECK(desk.says(voided("01JMX3W8Q6T3Z9V5K2N7C4B1AD")).starts_with("error: there is no entry"));
}

TEST_CASE("an entry is judged by the policy in force on its day") {
  Desk desk;
  model::Policy without = desk.policies.at(day("2026-06-01"));
  without.duties.clear();
  desk.policies =
      model::PolicyBook({{day("2026-01-01"), without}, {day("2026-11-01"), bureau_book().at(day("2026-11-01"))}});
  CHECK(desk.says(reception("2026-11-01", "he-xiulan")) == "allowed");
  CHECK(desk.says(reception("2026-10-31", "he-xiulan")) ==
        "error: the policy in force on 2026-10-31 has no duty 'reception-day' | it has none; duties stand under "
        "'duties:' in the policy, see xinfang-policy(1)");
}

TEST_CASE("entries are numbered by the year of their day") {
  Desk desk;
  desk.now = at("2027-01-04 09:00");
  desk.add(reception("2026-12-30", "he-xiulan"));
  desk.add(reception("2027-01-04", "he-xiulan", {{"from", "08:00"}}));
  desk.add(reception("2026-12-31", "he-xiulan"));
  std::string numbers;
  for (const model::Event& entry : desk.log.entries) numbers += to_string(model::number_of(entry)) + " ";
  CHECK(numbers == "2026-D1 2026-D2 2027-D1 ");
  for (const char* typed : {"12", "D12", "d12", "2026-D12", "２０２６－Ｄ１２", "2026-12"}) {
    INFO(typed);
    CHECK(value_of(model::read_entry_number(typed, 2026)) == model::EntryNumber{2026, 12});
  }
  for (const char* typed : {"", "D", "0", "D0", "26-D1", "2026-", "D1x", "1234567", "-1"}) {
    INFO(typed);
    CHECK_FALSE(model::read_entry_number(typed, 2026));
  }
}
