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
