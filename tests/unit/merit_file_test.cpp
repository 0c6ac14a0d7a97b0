#include "catch.h"
#include "file_faults.h"
#include "merit_fixture.h"
#include "policy_texts.h"
#include "xinfang/office/policy_diff.h"
#include "xinfang/office/policy_files.h"

using namespace merit_fixture;
using file_faults::refuses;

namespace {

const std::string heading = "format: xinfang-policy/1\nid: p\ntitle: t\neffective: 2022-05-01\n";

/// Why a policy that extends national-2022 cannot be put together.
std::string put_together(const std::string& statements) {
  const TemporaryFolder folder;
  write_bytes(folder.path + "/p.yaml", heading + "extends: national-2022\n" + statements);
  const auto policy = office::load_policy(folder.path + "/p.yaml", "");
  if (policy) return "";
  const Place place = policy.error().place.value_or(Place{});
  return std::to_string(place.line) + ": " + english(policy.error().what) + " | " + english(policy.error().hint);
}

long amount(const std::string& text) {
  return policy_texts::policy("merit: [{id: a, event: closed, who: unit, points: " + text + ", cite: c}]\n")
      .merit.front()
      .effect.hundredths;
}

}  // namespace

TEST_CASE("a merit table is read") {
  const model::Policy policy = merit_policy({
      "id: praised, title: 群众满意, event: closed/resolved/satisfied, when: {level: major}, who: case-handler, "
      "points: +2, cite: 一",
      "id: late, missed: conclude, who: unit-head, yuan: -100, cite: 二",
      "id: absent, short: reception-day, percent: -0.5, cite: 三",
      "id: warned, event: supervised/shirking, who: respondent-unit, measure: 通报批评, cite: 四",
  });
  REQUIRE(policy.merit.size() == 4);
  CHECK(policy.merit[0].title == "群众满意");
  CHECK(policy.merit[0].event == "closed/resolved/satisfied");
  CHECK(policy.merit[0].when.level == std::vector<std::string>{"major"});
  CHECK(policy.merit[0].effect == model::Effect{model::Effect::Kind::points, 200, ""});
  CHECK(policy.merit[1].missed == "conclude");
  CHECK(policy.merit[1].who == "unit-head");
  CHECK(policy.merit[1].effect == model::Effect{model::Effect::Kind::yuan, -10'000, ""});
  CHECK(policy.merit[2].short_of == "reception-day");
  CHECK(policy.merit[2].effect == model::Effect{model::Effect::Kind::percent, -50, ""});
  CHECK(policy.merit[3].effect == model::Effect{model::Effect::Kind::measure, 0, "通报批评"});
}

TEST_CASE("amounts are read and told alike") {
  for (const auto& [text, hundredths] : std::vector<std::pair<std::string, long>>{
           {"+2", 200}, {"-100", -10'000}, {"-0.5", -50}, {"+0.05", 5}, {"+9999999", 999'999'900}}) {
    CHECK(amount(text) == hundredths);
    CHECK(model::amount_text(hundredths) == text);
  }
  CHECK(amount("3") == 300);
  CHECK(amount("2.50") == 250);
  CHECK(model::amount_text(0) == "0");
  CHECK(model::amount_text(-1'234) == "-12.34");
}

TEST_CASE("merit tables that are refused: triggers and bearers") {
  refuses(codec::read_policy, heading,
          {
              {"merit: [{event: closed, who: unit, points: 1, cite: c}]\n", "5:9: 'id' is missing in 'merit/1'"},
              {"merit: [{id: a, event: closed, who: unit, points: 1}]\n", "5:9: 'cite' is missing in 'merit/1'"},
              {"merit: [{id: a, event: closed, points: 1, cite: c}]\n", "5:9: 'who' is missing in 'merit/1'"},
              {"merit: [{id: a, who: unit, points: 1, cite: c}]\n",
               "5:9: a line of the merit table is for one thing: give 'event', 'missed' or 'short'"},
              {"merit: [{id: a, event: closed, missed: conclude, who: unit, points: 1, cite: c}]\n",
               "5:9: a line of the merit table is for one thing: give 'event', 'missed' or 'short'"},
              {"merit: [{id: a, mised: conclude, who: unit, points: 1, cite: c}]\n",
               "5:17: unknown key 'mised' in 'merit/1' | did you mean 'missed'?"},
              {"merit: [{id: a, event: voided, who: unit, points: 1, cite: c}]\n",
               "5:24: nothing can wait for 'voided': it takes an event away"},
              {"merit: [{id: a, event: closed/resolvd, who: unit, points: 1, cite: c}]\n",
               "5:24: 'event' is 'closed/resolvd', expected the name of an event, like accepted or noted/mediation | "
               "did you mean 'closed/resolved'?"},
              {"merit: [{id: a, event: closed, who: units, points: 1, cite: c}]\n",
               "5:37: 'who' is 'units', expected one of: case-handler, case-lead, unit, unit-head, actor, "
               "respondent-unit, respondent-head, petitioner | did you mean 'unit'?"},
              {"merit: [{id: a, missed: conclude, who: actor, points: 1, cite: c}]\n",
               "5:40: nobody does what is missed: 'actor' goes with 'event'"},
              {"merit: [{id: a, short: reception-day, who: unit, points: 1, cite: c}]\n",
               "5:44: 'who' does not go with 'short': the line is for whoever was bound by the duty | take it out"},
              {"merit: [{id: a, short: reception-day, when: {level: major}, points: 1, cite: c}]\n",
               "5:45: 'when' does not go with 'short': the line is for whoever was bound by the duty | take it out"},
              {"merit: [{id: a, event: closed, who: unit, points: 1, cite: c},\n"
               "        {id: a, event: closed, who: unit, points: 1, cite: c}]\n",
               "6:9: 'merit/a' is stated twice | give one of them another id"},
          });
}

TEST_CASE("merit tables that are refused: effects") {
  const std::string wanted =
      "expected a number other than 0, like -2, +5 or -0.5, without quotes | minus takes away; two digits behind the "
      "point at most";
  const auto line = [](const std::string& effect) {
    return "merit: [{id: a, event: closed, who: unit, " + effect + ", cite: c}]\n";
  };
  std::vector<std::pair<std::string, std::string>> faults{
      {"merit: [{id: a, event: closed, who: unit, cite: c}]\n",
       "5:9: a line of the merit table has one effect: give 'points', 'yuan', 'percent' or 'measure'"},
      {line("points: 1, yuan: 2"),
       "5:9: a line of the merit table has one effect: give 'points', 'yuan', 'percent' or 'measure'"},
      {line("measure: ''"), "5:52: 'measure' is the text \"\", expected a text that is not empty"},
      {line("yuan: '100'"), "5:49: 'yuan' is the text \"100\", " + wanted},
      {line("bonus: 1, points: 1"),
       "5:43: unknown key 'bonus' in 'merit/1' | known keys: id, title, event, missed, short, when, who, points, yuan, "
       "percent, measure, cite"},
  };
  for (const char* bad : {"0", "0.00", "010", "1.", ".5", "1.234", "1e3", "two", "--1", "12345678"}) {
    faults.push_back({line(std::string("points: ") + bad), "5:51: 'points' is '" + std::string(bad) + "', " + wanted});
  }
  for (const auto& [text, fault] : faults) refuses(codec::read_policy, heading, {{text, fault}});
}

TEST_CASE("a merit table names deadlines and duties that are there") {
  CHECK(put_together("merit: [{id: a, missed: conclude, who: unit, points: -1, cite: c}]\n").empty());
  CHECK(put_together("merit: [{id: a, missed: assigned, who: unit, points: -1, cite: c}]\n").empty());
  CHECK(put_together("merit: [{id: a, missed: assistance, who: unit, points: -1, cite: c}]\n").empty());
  CHECK(put_together("merit:\n  - {id: a, missed: conclud, who: unit, points: -1, cite: c}\n") ==
        "7: 'merit/a': there is no deadline 'conclud' | did you mean 'conclude'?");
  CHECK(put_together("merit:\n  - {id: a, short: reception-day, points: -1, cite: c}\n") ==
        "7: 'merit/a': there is no duty 'reception-day' | ");
}

TEST_CASE("an inherited merit table is replaced, dropped and held against what it names") {
  const TemporaryFolder folder;
  write_bytes(folder.path + "/policies/base/base.yaml",
              "format: xinfang-policy/1\nid: base\ntitle: t\neffective: 2022-05-01\n"
              "deadlines: {conclude: {from: accepted, to: replied, within: 60d, cite: c}}\n"
              "merit:\n  - {id: a, missed: conclude, who: unit, points: -1, cite: c}\n"
              "  - {id: b, event: closed, who: unit, points: 1, cite: c}\n");
  const auto child = [&](const std::string& statements) {
    write_bytes(folder.path + "/p.yaml", heading + "extends: base\n" + statements);
    return office::load_policy(folder.path + "/p.yaml", folder.path);
  };
  const model::Policy parent = value_of(office::load_policy("base", folder.path));
  const model::Policy own =
      value_of(child("drop: [merit/b]\nmerit: [{id: a, missed: conclude, who: unit, points: -3, cite: c}]\n"));
  REQUIRE(own.merit.size() == 1);
  CHECK(own.merit.front().effect.hundredths == -300);
  const auto changes = office::changes(parent, own);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].statement() == "merit/a");
  CHECK(changes[0].kind == office::Change::Kind::changed);
  CHECK(changes[1].statement() == "merit/b");
  CHECK(changes[1].kind == office::Change::Kind::taken_away);
  std::string found;
  for (const auto& finding : office::check_policy(own, &parent, nullptr, builtin_calendar())) {
    found += finding.rule + " " + finding.where + "; ";
  }
  CHECK(found == "differs merit/a; looser merit/b; ");

  const auto torn = child("drop: [deadlines/conclude]\n");
  REQUIRE_FALSE(torn);
  CHECK(english(torn.error().what) == "'merit/a': there is no deadline 'conclude'");
  CHECK(english(torn.error().hint) == "drop 'merit/a', too");
  const auto none = child("drop: [merit/z]\n");
  REQUIRE_FALSE(none);
  CHECK(english(none.error().hint) == "xinfang policy show base lists the statements");
}
