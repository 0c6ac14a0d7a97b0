#include "catch.h"
#include "office_fixture.h"

using namespace office_fixture;

namespace {

constexpr const char* national = "national-2022";

/// A visit of so many persons, of whom the first so many speak for all.
model::Intake visit(int headcount, int representatives) {
  model::Intake intake = petition("2026-03-02");
  intake.channel = "visit";
  intake.headcount = headcount;
  intake.petitioners.clear();
  for (int i = 1; i <= std::max(representatives, 1); ++i) {
    intake.petitioners.push_back({"业主" + std::to_string(i), "", "", "", i <= representatives});
  }
  return intake;
}

std::string says(const model::Intake& intake, const Fields& fields = {}, const std::string& by = "wang-fang") {
  return told(try_register(national, intake, fields, by));
}

model::Intake changed(void (*change)(model::Intake&)) {
  model::Intake intake = petition("2026-03-02");
  change(intake);
  return intake;
}

}  // namespace

TEST_CASE("条例 20: a group is represented by five at most") {
  CHECK(says(visit(7, 5)) == "allowed");
  CHECK(says(visit(7, 1)) == "allowed");
  CHECK(says(visit(7, 6)) ==
        "refused, unless overruled, representatives 第二十条第三款: 6 representatives are named, at most 5 are allowed "
        "| let the group "
        "choose 5 of them");
}

TEST_CASE("条例 20: more than five visitors name who speaks for them") {
  CHECK(says(visit(5, 0)) == "allowed");
  CHECK(says(visit(6, 0)) ==
        "refused, unless overruled, representatives 第二十条第三款: 6 persons came and nobody is named to speak for "
        "them | name up to "
        "5 with --representative NAME");
  model::Intake letter = visit(60, 0);
  letter.channel = "letter";
  CHECK(says(letter) == "allowed");  // nobody stands in the hall
}

TEST_CASE("a leader lets a sixth in, a clerk does not") {
  const Fields override{{"override", "六户各一人"}};
  CHECK(says(visit(7, 6), override, "ma-lijun") ==
        "allowed\nwarned representatives 第二十条第三款: 6 representatives are named, at most 5 are allowed | let the "
        "group choose 5 "
        "of them");
  CHECK(says(visit(7, 6), override) ==
        "refused, unless overruled, representatives 第二十条第三款: 6 representatives are named, at most 5 are allowed "
        "| let the group "
        "choose 5 of them\n"
        "refused override: only a leader can overrule the rules | use --by and a leader; xinfang staff show lists the "
        "roles");
}

TEST_CASE("an incomplete intake is no case") {
  const std::vector<std::pair<model::Intake, std::string>> table{
      {changed([](model::Intake& intake) { intake.title = ""; }), "error: 'title' is missing | add --title TEXT"},
      {changed([](model::Intake& intake) { intake.channel = ""; }),
       "error: 'channel' is missing | add --channel, for example --channel visit"},
      {changed([](model::Intake& intake) { intake.petitioners.clear(); }),
       "error: nobody is named as petitioner | add --name, or --flag anonymous when the name is not known"},
      {changed([](model::Intake& intake) {
         intake.petitioners.push_back({"乙", "", "", "", false});
       }),
       "error: 'headcount' is 1, but 2 petitioners are named | --headcount counts every person"},
      {changed([](model::Intake& intake) { intake.level = "huge"; }),
       "error: 'huge' is no level | known are: ordinary, important, major"},
  };
  for (const auto& [intake, expected] : table) CHECK(says(intake) == expected);
  CHECK(says(petition("2026-03-02"), {}, "nobody") ==
        "error: nobody in staff.yaml is 'nobody' | xinfang staff show lists the people");
}

TEST_CASE("each name has an entry of its own, and a blank one is none") {
  CHECK(says(changed([](model::Intake& intake) { intake.petitioners.front().name = "许大明、张三"; })) ==
        "error: 'petitioner's name' holds 2 names | give each petitioner an entry of their own, under petitioners");
  CHECK(says(changed([](model::Intake& intake) {
          intake.respondents = {{"", "许大明/张三"}};
        })) ==
        "error: 'person complained about' holds 2 names | give each of them an entry of their own, under respondents");
  CHECK(says(changed([](model::Intake& intake) {
          intake.petitioners.front().name = "  ";
        })).starts_with("error: nobody is named as petitioner"));
  CHECK(says(changed([](model::Intake& intake) { intake.petitioners.front().name = "许大明（、）"; })) == "allowed");
}

namespace {

/// What a registration asks its writer to look at.
std::vector<std::string> remarks(const std::string& kind, const std::string& organization) {
  model::Intake intake = petition("2026-03-02");
  intake.kind = kind;
  intake.respondents = {{organization, ""}};
  model::Staff staff = county_staff();
  staff.units.back().aliases = {"城关分所"};
  staff.people.front().interests = {{"shareholder", "", "好又多商贸公司", {}, day("2026-06-30")}};
  std::vector<std::string> all;
  const auto admitted = value_of(try_register(national, intake, {}, "wang-fang", staff));
  CHECK(admitted.value().events.front().get("warnings").empty());
  for (const Reason& reason : admitted.verdict().remarks) all.push_back(reason.rule + ": " + english(reason.what));
  return all;
}

}  // namespace

TEST_CASE("a shortened name of a unit or of a declared relation is asked about") {
  using All = std::vector<std::string>;
  CHECK(remarks("accusation", "城关所") == All{"unit-name: is 城关所 the unit 城关市场监管所?"});
  CHECK(remarks("accusation", "城关市场监管所").empty());
  CHECK(remarks("accusation", "城关分所").empty());
  CHECK(remarks("accusation", "城关派出所").empty());
  CHECK(remarks("appeal", "城关所").empty());
  CHECK(remarks("appeal", "好又多商贸有限公司") == All{"interest-name: is 好又多商贸有限公司 the same as "
                                                       "好又多商贸公司, to which somebody here declared a relation?"});
  CHECK(remarks("appeal", "好又多商贸公司").empty());
}

TEST_CASE("an anonymous petition is one") {
  CHECK(says(changed([](model::Intake& intake) {
          intake.petitioners.clear();
          intake.flags = {"anonymous"};
        })) == "allowed");
}

TEST_CASE("a case is registered after it came in, and not in the future") {
  model::Case proposed;
  proposed.uid = next_eid();
  proposed.intake = petition("2026-03-02 10:00");
  proposed.events.push_back(event("registered", "wang-fang", "2026-03-02 09:59"));
  const Bench bench{&policy_book(national), {}, {}};
  CHECK(told(rules::admit(proposed, bench.world(at("2026-03-05")))) ==
        "refused future: received at 2026-03-02 10:00 lies after the registration at 2026-03-02 09:59 | check "
        "--received");
  proposed.events.front().at = at("2026-03-06");
  CHECK(told(rules::admit(proposed, bench.world(at("2026-03-05")))) ==
        "refused future: 2026-03-06 09:00 lies in the future | --at must not be later than now, 2026-03-05 09:00");
  proposed.events.front().at = at("2026-03-02 10:00");
  CHECK(told(rules::admit(proposed, bench.world(at("2026-03-05")))) == "allowed");
}

TEST_CASE("history is let in and carries what was wrong with it") {
  model::Case proposed;
  proposed.uid = next_eid();
  proposed.intake = visit(7, 6);
  proposed.events.push_back(event("registered", "wang-fang", "2026-03-02"));
  const Bench bench{&policy_book("county-market-regulator"), {}, {}};
  const rules::World world = bench.world(at("2026-12-01"));
  auto admitted = value_of(rules::admit(proposed, world, rules::Mode::history));
  value_of(
      admitted.then(event("accepted", "wang-fang", "2026-03-02"), world, rules::Mode::history).map([] { return 0; }));
  value_of(
      admitted.then(event("replied", "wang-fang", "2026-03-03"), world, rules::Mode::history).map([] { return 0; }));
  REQUIRE(admitted.value().events.size() == 3);
  CHECK(admitted.value().events[0].get("warnings") == "representatives 第二十条第三款");
  CHECK(admitted.value().events[2].get("warnings") == "requirement 第三十二条第一款");
  CHECK(admitted.verdict().warnings.size() == 2);
  CHECK_FALSE(admitted.then(event("accepted", "wang-fang", "2026-03-04"), world, rules::Mode::history));  // never that
}
