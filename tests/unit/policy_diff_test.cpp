#include "xinfang/office/policy_diff.h"

#include "catch.h"
#include "policy_texts.h"

using namespace policy_texts;

namespace {

std::string told(const office::Difference& one) {
  const std::string cites = one.was_cite == one.becomes_cite ? one.was_cite : one.was_cite + ">" + one.becomes_cite;
  return " " + one.part + "[" + english(one.was) + ">" + english(one.becomes) + "]" + cites;
}

/// A line for each change.
std::string diff(const model::Policy& was, const model::Policy& becomes) {
  std::string all;
  for (const office::Change& change : office::changes(was, becomes)) {
    const bool changed = change.kind == office::Change::Kind::changed;
    all += changed ? "~" : change.kind == office::Change::Kind::added ? "+" : "-";
    all += change.statement();
    for (const office::Difference& one : change.differences) all += told(one);
    all += "\n";
  }
  return all;
}

std::string diff(const std::string& was, const std::string& becomes) {
  return diff(policy(was), policy(becomes));
}

/// A deadline with more lines below it.
std::string conclude(const std::string& lines) {
  return "deadlines: {conclude: {from: accepted, to: replied, " + lines + "}}\n";
}

}  // namespace

TEST_CASE("a policy is no other than itself") {
  for (const char* id : {"national-2022", "county-market-regulator"}) {
    const model::Policy& one = policy_book(id).versions().front().second;
    CHECK(diff(one, one).empty());
  }
  CHECK(diff("", "").empty());
}

TEST_CASE("what one has more, the other has less") {
  const model::Policy& national = policy_book("national-2022").versions().front().second;
  const model::Policy& county = policy_book("county-market-regulator").versions().front().second;
  std::string there = diff(national, county);
  for (char& c : there) c = c == '+' ? '-' : c == '-' ? '+' : c;
  const std::string back = diff(county, national);
  const auto count = [](const std::string& text, char sign) { return std::count(text.begin(), text.end(), sign); };
  CHECK(count(there, '~') == 1);
  CHECK(count(back, '~') == 1);
  CHECK(diff(national, county).find("~deadlines/conclude when[>]第三十四条>三(二) within[60 days>30 working days]") !=
        std::string::npos);
  CHECK(diff(county, national).find("-sign_offs/major-reply\n") != std::string::npos);
  CHECK(diff(national, county).find("+sign_offs/major-reply\n") != std::string::npos);
}

TEST_CASE("every part of a deadline is told in words") {
  CHECK(diff(conclude("within: 60d, cite: 一"), conclude("within: 30wd, cite: 二")) ==
        "~deadlines/conclude within[60 days>30 working days]一>二\n");
  CHECK(diff(conclude("within: 60d, cite: 一"),
             "deadlines: {conclude: {title: 办结, when: {kind: appeal}, from: received, to: [replied, closed], "
             "within: 60d, rest_day: keep, cite: 一}}\n") ==
        "~deadlines/conclude title[>办结]一 when[>]一 from[accepting>receipt]一 to[answering>answering, closing]一 "
        "rest_day[>on that day]一\n");
  CHECK(diff(conclude("within: 60d, cite: 一"), conclude("within: 60d, cite: 二")) ==
        "~deadlines/conclude cite[一>二]一>二\n");
}

TEST_CASE("every part of an extension is told in words") {
  const std::string short_one = "within: 60d, cite: 一, extension: {by: head, max: 30d}";
  CHECK(diff(conclude("within: 60d, cite: 一"), conclude(short_one)) == "~deadlines/conclude extension[>]>一\n");
  CHECK(diff(conclude(short_one), conclude("within: 60d, cite: 一")) == "~deadlines/conclude extension[>]一>\n");
  CHECK(diff(conclude(short_one),
             conclude("within: 60d, cite: 一, extension: {by: deputy, max: 10wd, times: 2, reason: optional, notify: "
                      "petitioner, window: {opens: -5wd, closes: 1d}, cite: 二}")) ==
        "~deadlines/conclude extension/by[head of the organ>deputy in charge]一>二"
        " extension/max[30 days>10 working days]一>二 extension/times[1>2]一>二"
        " extension/window[up to the last day>from 5 working days before the last day to 1 day after the last day]"
        "一>二 extension/reason[required>not required]一>二 extension/notify[not required>required]一>二\n");
  CHECK(diff(conclude(short_one), conclude("within: 60d, cite: 二, extension: {by: head, max: 30d}")) ==
        "~deadlines/conclude cite[一>二]一>二\n");
  CHECK(diff(conclude(short_one), conclude("within: 60d, cite: 一, extension: {by: head, max: 30d, cite: 二}")) ==
        "~deadlines/conclude extension/cite[一>二]一>二\n");
}

TEST_CASE("sign-offs and requirements, part by part") {
  CHECK(diff("sign_offs: [{id: s, event: replied, by: head, cite: 一}]\n",
             "sign_offs: [{id: s, event: closed, when: {level: major}, by: deputy, cite: 一}]\n") ==
        "~sign_offs/s event[answering>closing]一 when[>]一 by[head of the organ>deputy in charge]一\n");
  CHECK(diff("requirements: [{id: r, event: replied, needs: noted/interview, by: officer, cite: 一}]\n",
             "requirements: [{id: r, event: replied, fields: [outcome], by: [officer, clerk], by_other_than: "
             "accepted, cite: 一}]\n") ==
        "~requirements/r needs[noting (interview)>]一 fields[>outcome]一"
        " by[case officer>case officer, registry clerk]一 by_other_than[>accepting]一\n");
}

TEST_CASE("the order of a list is no difference, nor is a condition that lists everything") {
  CHECK(diff("requirements: [{id: r, event: replied, fields: [outcome, text], cite: 一}]\n",
             "requirements: [{id: r, event: replied, fields: [text, outcome], cite: 一}]\n")
            .empty());
  CHECK(
      diff("sign_offs: [{id: s, event: replied, when: {kind: [appeal, suggestion, accusation]}, by: head, cite: 一}]\n",
           "sign_offs: [{id: s, event: replied, by: head, cite: 一}]\n")
          .empty());
}

TEST_CASE("clock and limits") {
  CHECK(diff("clock: {rest_day: roll, cite: 一}\nlimits: {representatives: {max: 5, cite: 二}}\n",
             "clock: {rest_day: keep, cite: 三}\nlimits: {representatives: {max: 3, cite: 二}}\n") ==
        "~clock rest_day[on the next working day>on that day]一>三\n~limits/representatives max[5>3]二\n");
  CHECK(diff("", "limits: {representatives: {max: 3, cite: 二}}\n") == "+limits/representatives\n");
  CHECK(diff("limits: {representatives: {max: 3, cite: 二}}\n", "") == "-limits/representatives\n");
  CHECK(diff("limits: {representatives: {max: 3, cite: 二}}\n", "limits: {representatives: {max: 3, cite: 三}}\n") ==
        "~limits/representatives cite[3>3]二>三\n");
}

TEST_CASE("a statement without an id of its own is known by what it says") {
  const std::string hall = "{unit: hall, when: {channel: visit}, cite: 一}";
  const std::string office = "{unit: office, cite: 一}";
  const std::string fax = "{unit: hall, when: {channel: fax}, cite: 二}";
  CHECK(diff("routes: [" + hall + ", " + office + "]\n", "routes: [" + fax + ", " + hall + ", " + office + "]\n") ==
        "+routes/p-1\n");
  CHECK(diff("routes: [" + fax + ", " + hall + ", " + office + "]\n", "routes: [" + hall + ", " + office + "]\n") ==
        "-routes/p-1\n");
  CHECK(diff("routes: [" + hall + "]\n", "routes: [{unit: office, when: {channel: visit}, cite: 一}]\n") ==
        "~routes/p-1 unit[hall>office]一\n");
}

TEST_CASE("the same routes in another order are another regulation") {
  const std::string visits = "{id: visits, unit: hall, when: {channel: visit}, cite: 一}";
  const std::string rest = "{id: rest, unit: office, cite: 一}";
  CHECK(diff("routes: [" + visits + ", " + rest + "]\n", "routes: [" + rest + ", " + visits + "]\n") ==
        "~routes order[hall, office>office, hall]\n");
  CHECK(diff("sign_offs: [{id: a, event: replied, by: head, cite: 一}, {id: b, event: closed, by: head, cite: 一}]\n",
             "sign_offs: [{id: b, event: closed, by: head, cite: 一}, {id: a, event: replied, by: head, cite: 一}]\n")
            .empty());
}

TEST_CASE("what the statements say since requirements ask more, part by part") {
  CHECK(diff("sign_offs: [{id: s, event: replied, by: head, cite: 一}]\n",
             "sign_offs: [{id: s, event: replied, by: head, hand: own, cite: 一}]\n") ==
        "~sign_offs/s hand[anybody's>the approver's own]一\n");
  CHECK(diff(conclude("within: 60d, cite: 一"), conclude("within: 60d, excludes: [hearing], cite: 一")) ==
        "~deadlines/conclude excludes[>hearing]一\n");
  CHECK(diff("deadlines: {a: {from: accepted, to: replied, within: 1d, cite: 一}}\n",
             "deadlines: {a: {from: missed/conclude, to: replied, within: 1d, cite: 一}}\n") ==
        "~deadlines/a from[accepting>missing the limit for conclusion]一\n");
  const auto rule = [](const std::string& parts) { return "requirements: [{id: r, cite: 一, " + parts + "}]\n"; };
  CHECK(diff(rule("event: objected, by: officer"),
             rule("event: objected, by: case-handler, within: {time: 5wd, of: assigned}, by_same_as: accepted")) ==
        "~requirements/r within[>5 working days after 'assigning']一 by[case officer>handler of the case]一"
        " by_same_as[>accepting]一\n");
  CHECK(diff(rule("event: declined, by: officer"), rule("event: declined, by: officer, by_unit: [office, hall]")) ==
        "~requirements/r by_unit[>office, hall]一\n");
  CHECK(diff(rule("event: assigned, fields: [handler]"),
             rule("event: assigned, fields: [handler], who: {handler: leader}")) ==
        "~requirements/r who[>handler: leader]一\n");
  CHECK(diff(rule("event: declined, one_of: {ground: private}"),
             rule("event: declined, one_of: {ground: [final, unlawful]}")) ==
        "~requirements/r one_of[ground: a private matter>ground: decided for good, unlawful]一\n");
  CHECK(diff(rule("event: urged, at_least: {means: 1}"), rule("event: urged, at_least: {means: 2}")) ==
        "~requirements/r at_least[means: at least 1>means: at least 2]一\n");
  CHECK(diff(rule("event: reported, fields: [organ]"),
             rule("event: reported, fields: [organ], same: {signed_by: instructed.leader}")) ==
        "~requirements/r same[>signed by as leader in 'instructing']一\n");
  CHECK(diff(rule("event: assigned, fields: [handler]"),
             rule("event: assigned, fields: [handler], different: {handler: assigned.handler}")) ==
        "~requirements/r different[>handler as handler in 'assigning']一\n");
  CHECK(diff(rule("event: transferred, fields: [reason]"),
             rule("event: transferred, fields: [reason], forbidden: true")) ==
        "~requirements/r forbidden[>forbidden]一\n");
  CHECK(diff(rule("event: closed, needs: replied"),
             rule("event: closed, needs: replied, each_petitioner: notified/opinion")) ==
        "~requirements/r each_petitioner[>notifying the petitioner (written opinion)]一\n");
}

TEST_CASE("rungs, part by part") {
  const auto rung = [](const std::string& parts) { return "escalation: [{id: e, cite: 一, " + parts + "}]\n"; };
  const std::string late = rung("deadline: conclude, at: 5wd, do: urge, to: deputy");
  CHECK(diff(late, late).empty());
  CHECK(
      diff(late, rung("deadline: assigned, at: -1wd, do: supervise, circumstance: delay, to: [head, case-lead], when: "
                      "{level: major}")) ==
      "~escalation/e when[>]一 deadline[conclusion>day set when assigned]一 at[5 working days after the last day>1 "
      "working day before the last day]一 do[urging>supervising]一 circumstance[>delay]一 to[deputy in charge>head of "
      "the organ, leader who owns the case]一\n");
  CHECK(diff(rung("on: registered, do: urge, to: head"), rung("on: accepted, do: urge, to: head")) ==
        "~escalation/e on[registering>accepting]一\n");
}

TEST_CASE("statements there is one of, and the office's own words") {
  const std::string chain = "chain: {levels: [unit-head, head], cite: 一}\n";
  CHECK(diff(chain, chain).empty());
  CHECK(diff("", chain) == "+chain\n");
  CHECK(diff(chain, "") == "-chain\n");
  CHECK(diff(chain, "chain: {levels: [head, unit-head], cite: 一}\n") == "~chain [>]一\n");
  CHECK(diff(chain, "chain: {levels: [unit-head, head], cite: 二}\n") == "~chain cite[一>二]一>二\n");
  CHECK(diff("final: {after: closed, cite: 一}\n", "final: {after: [closed, declined], cite: 一}\n") ==
        "~final after[closing>closing, declining]一\n");
  const std::string recusal = "recusal: {cite: 一, decided_by: [{who: clerk, by: unit-head}, {by: leader}]}\n";
  CHECK(diff(recusal, recusal).empty());
  CHECK(diff(recusal,
             "recusal: {cite: 一, accused_unit: {kinds: appeal, cite: 二}, decided_by: [{by: leader}, {who: "
             "clerk, by: unit-head}]}\n") ==
        "~recusal accused_unit[>appeal]一 decided_by[the head of a unit on the registry clerk; the leader on everybody "
        "else>the leader on everybody else; the head of a unit on the registry clerk]一 [>]一\n");
  CHECK(diff("words: {x-a: 甲, x-b: 乙}\n", "words: {x-b: 丙, x-c: 丁}\n") ==
        "-words/x-a\n~words/x-b name[乙>丙]\n+words/x-c\n");
}
