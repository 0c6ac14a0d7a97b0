#include "merit_fixture.h"

using namespace merit_fixture;

namespace {

std::string shirking(const std::string& who) {
  return "id: a, event: supervised/shirking, who: " + who + ", points: -2, cite: 一";
}

std::string late(const std::string& who, const std::string& deadline = "conclude") {
  return "id: late, missed: " + deadline + ", who: " + who + ", yuan: -100, cite: 二";
}

/// Accepted on 2026-03-03 and so due on 2026-05-06: sixty days later is the last but one day of a holiday.
constexpr const char* conclusion = "2026-05-06";

std::string conclusions(const model::Case& of, const std::string& now, const std::string& who = "case-handler",
                        const std::string& last = "2026-05-31") {
  const model::PolicyBook book = merit_book({late(who)});
  return told(lines_of(of, book, "2026-05-01", last, now));
}

model::Case against(const model::Respondent& respondent) {
  model::Intake intake = petition("2026-03-02");
  intake.respondents = {respondent};
  return case_of(begun({supervised("2026-03-10")}), intake);
}

}  // namespace

TEST_CASE("an event counts for whoever had the case then") {
  const model::Case of = case_of(begun({supervised("2026-03-10"), assigned("2026-03-12", "drugs", "guo-shulan"),
                                        supervised("2026-03-20", "shirking", "zhou-zhengping")}));
  CHECK(in_march(of, {shirking("case-handler")}) == "sun-guoqiang 2026-03-10 a; guo-shulan 2026-03-20 a");
  CHECK(in_march(of, {shirking("case-lead")}) == "he-xiulan 2026-03-10 a; he-xiulan 2026-03-20 a");
  CHECK(in_march(of, {shirking("unit")}) == "unit food 2026-03-10 a; unit drugs 2026-03-20 a");
  CHECK(in_march(of, {shirking("unit-head")}) == "sun-guoqiang 2026-03-10 a; guo-shulan 2026-03-20 a");
  CHECK(in_march(of, {shirking("actor")}) == "ma-lijun 2026-03-10 a; zhou-zhengping 2026-03-20 a");
  CHECK(in_march(of, {"id: a, event: supervised/delay, who: unit, points: -2, cite: 一"}).empty());
  CHECK(in_march(of, {"id: b, event: closed, who: unit, points: 2, cite: 一"}).empty());
}

TEST_CASE("an event counts in the period it happened in, unless it was taken back by then") {
  model::Case of = case_of(begun({supervised("2026-03-31"), supervised("2026-04-01")}));
  CHECK(in_march(of, {shirking("unit")}) == "unit food 2026-03-31 a");
  of.events.push_back(event("voided", "zhou-zhengping", "2026-04-02", {{"event", of.events[3].eid.value}}));
  of.events.back().seq = 6;
  CHECK(in_march(of, {shirking("unit")}) == "unit food 2026-03-31 a");  // as of the end of March
  const model::PolicyBook book = merit_book({shirking("unit")});
  CHECK(told(lines_of(of, book, "2026-01-01", "2026-12-31", "2026-11-22")) == "unit food 2026-04-01 a");
}

TEST_CASE("a case registered by mistake brings nothing") {
  model::Case of = case_of(begun({supervised("2026-03-10")}));
  of.events.push_back(event("voided", "zhou-zhengping", "2026-03-20", {{"event", of.events[0].eid.value}}));
  of.events.back().seq = 5;
  CHECK(in_march(of, {shirking("unit")}).empty());
}

TEST_CASE("of what happened in one moment the order of writing counts") {
  const model::Case of = case_of(begun({supervised("2026-03-10"), assigned("2026-03-10", "drugs", "guo-shulan")}));
  CHECK(in_march(of, {shirking("case-handler")}) == "sun-guoqiang 2026-03-10 a");
  const std::string given = "id: g, event: assigned, who: case-handler, points: 1, cite: 一";
  CHECK(in_march(of, {given}) == "sun-guoqiang 2026-03-04 g; guo-shulan 2026-03-10 g");
}

TEST_CASE("what was entered later happened on its day, and a slip never did") {
  model::Case of = case_of(begun({supervised("2026-03-10"), assigned("2026-03-08", "drugs", "guo-shulan")}));
  CHECK(in_march(of, {shirking("case-handler")}) == "guo-shulan 2026-03-10 a");
  of.events.push_back(event("voided", "lu-hongmei", "2026-03-12", {{"event", of.events.back().eid.value}}));
  of.events.back().seq = 6;
  CHECK(in_march(of, {shirking("case-handler")}) == "sun-guoqiang 2026-03-10 a");
}

TEST_CASE("whoever loses a case by an event had it then") {
  const model::Case of =
      case_of(begun({event("recused", "he-xiulan", "2026-03-10",
                           {{"person", "sun-guoqiang"}, {"decision", "granted"}, {"replacement", "guo-shulan"}})}));
  const std::string table = "id: r, event: recused, who: case-handler, points: -1, cite: 一";
  CHECK(in_march(of, {table}) == "sun-guoqiang 2026-03-10 r");
  const model::Case back = case_of(
      begun({event("returned", "lu-hongmei", "2026-03-11", {{"decision", "granted"}, {"against", "assignment"}})}));
  CHECK(in_march(back, {"id: r, event: returned/assignment/granted, who: unit, points: -1, cite: 一"}) ==
        "unit food 2026-03-11 r");
}

TEST_CASE("nobody to be found is nobody, never left out") {
  const model::Case of =
      case_of({event("registered", "wang-fang", "2026-03-02"), supervised("2026-03-10", "shirking", "xinfang")});
  for (const char* who :
       {"case-handler", "case-lead", "unit", "unit-head", "actor", "respondent-unit", "respondent-head"}) {
    INFO(who);
    CHECK(in_march(of, {shirking(who)}) == "nobody 2026-03-10 a");
  }
}

TEST_CASE("a unit without a head answers through the one above") {
  model::Staff staff = county_staff();
  staff.units.push_back({UnitId{"night-shift"}, "夜班", UnitId{"food"}});
  const model::Case of = case_of(begun({assigned("2026-03-05", "night-shift", ""), supervised("2026-03-10")}));
  CHECK(in_march(of, {shirking("unit-head")}, "2026-11-22", staff) == "sun-guoqiang 2026-03-10 a");
  for (model::Person& person : staff.people) {
    if (person.id.value == "guo-shulan") person.leads = {UnitId{"night-shift"}};
  }
  CHECK(in_march(of, {shirking("unit-head")}, "2026-11-22", staff) == "guo-shulan 2026-03-10 a");
}

TEST_CASE("the one complained about is found by name") {
  CHECK(in_march(against({"食品安全监管股", ""}), {shirking("respondent-unit")}) == "unit food 2026-03-10 a");
  CHECK(in_march(against({"食品安全监管股", ""}), {shirking("respondent-head")}) == "sun-guoqiang 2026-03-10 a");
  CHECK(in_march(against({"", "丁丽丽"}), {shirking("respondent-unit")}) == "unit chengguan-station 2026-03-10 a");
  CHECK(in_march(against({"", "丁麗麗"}), {shirking("respondent-head")}) == "cui-jianhua 2026-03-10 a");
  CHECK(in_march(against({"某公司", ""}), {shirking("respondent-unit")}) == "nobody 2026-03-10 a");
}

TEST_CASE("a petitioner is rewarded by the case") {
  model::Intake intake = petition("2026-03-02");
  intake.petitioners = {{"赵明", "", "", "", false}, {"钱七", "", "", "", false}};
  const std::string table = "id: r, event: supervised/shirking, who: petitioner, measure: 表彰, cite: 八";
  CHECK(in_march(case_of(begun({supervised("2026-03-10")}), intake), {table}) ==
        "2026-000001 赵明 2026-03-10 r; 2026-000001 钱七 2026-03-10 r");
  intake.petitioners = {{"", "", "", "", false}};
  CHECK(in_march(case_of(begun({supervised("2026-03-10")}), intake), {table}) == "nobody 2026-03-10 r");
}

TEST_CASE("between namesakes of two units nobody is chosen") {
  model::Staff staff = county_staff();
  model::Person namesake = *staff.find(PersonId{"ding-lili"});
  namesake.id = PersonId{"ding-lili-2"};
  namesake.unit = UnitId{"legal"};
  staff.people.push_back(namesake);
  const std::vector<std::string> table{shirking("respondent-unit")};
  CHECK(in_march(against({"", "丁丽丽"}), table, "2026-11-22", staff) == "nobody 2026-03-10 a");
  CHECK(in_march(against({"法规股", "丁丽丽"}), table, "2026-11-22", staff) == "unit legal 2026-03-10 a");
}

TEST_CASE("a condition is asked of the case as it was then") {
  const model::Case of = case_of(
      begun({supervised("2026-03-10"),
             event("amended", "lu-hongmei", "2026-03-15", {{"field", "level"}, {"new", "major"}, {"reason", "x"}}),
             supervised("2026-03-20")}));
  CHECK(in_march(of, {"id: a, event: supervised, when: {level: major}, who: unit, points: -5, cite: 一"}) ==
        "unit food 2026-03-20 a");
}

TEST_CASE("a limit is missed once it has passed, met late or not at all") {
  const model::Case open = case_of(begun());
  CHECK(conclusions(open, "2026-05-06").empty());
  CHECK(conclusions(open, "2026-05-07") == std::string("sun-guoqiang ") + conclusion + " late");
  CHECK(conclusions(case_of(begun({event("replied", "sun-guoqiang", conclusion)})), "2026-11-22").empty());
  const model::Case slow = case_of(begun({event("replied", "sun-guoqiang", "2026-05-08")}));
  const model::PolicyBook book = merit_book({late("case-handler")});
  const auto lines = lines_of(slow, book, "2026-05-01", "2026-05-31", "2026-11-22");
  REQUIRE(lines.size() == 1);
  CHECK(english(lines.front().what) == "conclusion missed, met on 2026-05-08");
  CHECK(told(lines_of(slow, book, "2026-04-01", "2026-04-30", "2026-11-22")).empty());
  CHECK(conclusions(case_of(begun({event("transferred", "wang-fang", "2026-04-20")})), "2026-11-22").empty());
}

TEST_CASE("a limit that ends with the period is decided the day after") {
  const model::Case slow = case_of(begun({event("replied", "sun-guoqiang", "2026-05-08")}));
  CHECK(conclusions(slow, "2026-05-06", "unit", conclusion).empty());
  CHECK(conclusions(slow, "2026-11-22", "unit", conclusion) == std::string("unit food ") + conclusion + " late");
}

TEST_CASE("a missed limit is charged to whoever had the case when it passed") {
  const model::Case of = case_of(
      begun({assigned("2026-05-06 18:00", "drugs", "guo-shulan"), assigned("2026-05-07", "price", "xu-weimin")}));
  CHECK(conclusions(of, "2026-11-22") == std::string("guo-shulan ") + conclusion + " late");
  CHECK(conclusions(of, "2026-11-22", "unit") == std::string("unit drugs ") + conclusion + " late");
}

TEST_CASE("limits in minutes, days set by assigners and for helpers") {
  const auto after = [](const std::string& when) {
    return case_of(begun({event("noted", "sun-guoqiang", when, {{"kind", "progress"}})}));
  };
  CHECK(in_march(after("2026-03-02 09:31"), {late("respondent-unit", "on-site")}) == "nobody 2026-03-02 late");
  CHECK(in_march(after("2026-03-02 09:30"), {late("respondent-unit", "on-site")}).empty());

  std::vector<model::Event> events = begun();
  events.push_back(assigned("2026-03-05", "drugs", "guo-shulan", {{"due", "2026-03-12"}}));
  events.push_back(event("enlisted", "lu-hongmei", "2026-03-05", {{"unit", "price"}, {"due", "2026-03-13"}}));
  const model::Case of = case_of(events);
  CHECK(in_march(of, {late("case-handler", "assigned")}) == "guo-shulan 2026-03-12 late");
  CHECK(in_march(of, {late("unit", "assistance")}) == "unit price 2026-03-13 late");
  CHECK(in_march(of, {late("unit-head", "assistance")}) == "xu-weimin 2026-03-13 late");
}

TEST_CASE("the table in force on the day counts, and none before the first") {
  const model::Case of = case_of(begun({supervised("2026-03-10"), supervised("2026-03-20")}));
  const model::PolicyBook later({{day("2026-03-15"), merit_policy({shirking("unit")}, "2026-03-15")}});
  CHECK(told(lines_of(of, later, "2026-03-01", "2026-03-31", "2026-11-22")) == "unit food 2026-03-20 a");
  const model::PolicyBook both(
      {{day("2026-01-01"), merit_policy({shirking("unit")})}, {day("2026-03-15"), merit_policy({}, "2026-03-15")}});
  CHECK(told(lines_of(of, both, "2026-03-01", "2026-03-31", "2026-11-22")) == "unit food 2026-03-10 a");
}

TEST_CASE("a duty that falls short is charged to whoever was bound, once for each time") {
  duty_fixture::Desk desk;
  desk.policies = merit_book({"id: no-reception, short: reception-day, points: -1, cite: 四",
                              "id: untidy, short: tidy, yuan: -50, cite: 四",
                              "id: unscreened, short: screening, percent: -0.5, cite: 七"});
  desk.add(duty_fixture::reception("2026-10-09", "he-xiulan"));
  desk.add(duty_fixture::reception("2026-10-16", "he-xiulan"));
  desk.add(duty_fixture::reception("2026-10-16", "ma-lijun"));
  const calendar::Span october{day("2026-10-01"), day("2026-10-31")};
  CHECK(told(rules::merit_of_duties(desk.log, october, desk.world())) ==
        "zhou-zhengping 2026-10-31 no-reception; zhou-zhengping 2026-10-31 no-reception; "
        "ma-lijun 2026-10-31 no-reception; the office 2026-10-31 unscreened");
  const auto september = rules::merit_of_duties(desk.log, {day("2026-07-01"), day("2026-09-30")}, desk.world());
  CHECK(told(september).find("unit office 2026-09-30 untidy") != std::string::npos);
  const calendar::Span november{day("2026-11-01"), day("2026-11-30")};
  CHECK(rules::merit_of_duties(desk.log, november, desk.world()).empty());  // it runs
}
