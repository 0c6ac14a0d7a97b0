#include "xinfang/office/strictness.h"

#include <rapidcheck.h>

#include "catch.h"
#include "policy_texts.h"
#include "xinfang/model/catalogue.h"

using namespace policy_texts;

namespace {

/// What `policy check` finds when a policy puts `own` in the place of `base`.
std::string found(const std::string& base, const std::string& own) {
  const model::Policy parent = policy(base, "base");
  const model::Policy child = policy(own, "own");
  std::string all;
  for (const office::Finding& one : office::check_policy(child, &parent, nullptr, builtin_calendar())) {
    all += (all.empty() ? "" : "\n") + one.rule + " " + one.where + ": " + english(one.what);
  }
  return all;
}

std::string sign_off(const std::string& parts, const std::string& id = "s") {
  return "sign_offs: [{id: " + id + ", cite: 一, " + parts + "}]\n";
}

std::string requirement(const std::string& parts, const std::string& id = "r") {
  return "requirements: [{id: " + id + ", cite: 一, " + parts + "}]\n";
}

std::string deadline(const std::string& parts) {
  return "deadlines: {d: {from: received, to: accepted, within: 15d, cite: 一, " + parts + "}}\n";
}

const std::string narrower = ": holds under a condition of its own: cases may be left without it";

rc::Gen<std::vector<std::string>> some_of(const std::vector<std::string>& words) {
  return rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words));
}

model::When any_when() {
  model::When when;
  when.channel = *rc::gen::resize(3, some_of({"visit", "letter", "fax"}));
  when.kind = *rc::gen::resize(4, some_of({"suggestion", "accusation", "appeal"}));
  when.category = *rc::gen::resize(2, some_of({"城乡建设", "城乡建设/供水", "城乡"}));
  when.level = *rc::gen::resize(3, some_of({"ordinary", "important", "major"}));
  when.flags = *rc::gen::resize(2, some_of({"group", "repeat"}));
  when.path = *rc::gen::resize(3, some_of({"opinion", "party"}));
  when.origin = *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
  when.headcount_at_least = *rc::gen::inRange(0, 4);
  return when;
}

model::Intake any_intake() {
  model::Intake intake;
  intake.channel = *rc::gen::element<std::string>("visit", "letter", "fax");
  intake.kind = *rc::gen::element<std::string>("suggestion", "accusation", "appeal");
  intake.category = *rc::gen::element<std::string>("", "城乡建设", "城乡建设/供水", "城乡");
  intake.level = *rc::gen::element<std::string>("ordinary", "important", "major");
  intake.flags = *rc::gen::resize(2, some_of({"group", "repeat"}));
  intake.headcount = *rc::gen::inRange(1, 5);
  if (*rc::gen::arbitrary<bool>()) intake.origin = model::Origin{"市局", "", {}};
  return intake;
}

}  // namespace

TEST_CASE("a condition that covers another holds wherever the other does") {
  CHECK(rc::check([] {
    const model::When base = any_when();
    const model::When own = *rc::gen::arbitrary<bool>() ? any_when() : base;
    RC_CLASSIFY(office::cover(own, base) == office::Cover::whole);
    if (office::cover(own, base) != office::Cover::whole) return;
    const model::Intake intake = any_intake();
    const auto path = *rc::gen::element<std::string>("", "opinion", "party");
    const model::Staff nobody;
    const model::Circumstances at{intake, path, 0, nobody, {}};
    RC_ASSERT(!model::holds(base, at) || model::holds(own, at));
  }));
}

TEST_CASE("a condition covers itself, and nothing given covers everything") {
  CHECK(rc::check([] {
    const model::When when = any_when();
    RC_ASSERT(office::cover(when, when) == office::Cover::whole);
    RC_ASSERT(office::cover({}, when) == office::Cover::whole);
  }));
}

TEST_CASE("check: a narrower condition is looser, a wider one is not") {
  const std::string reply = "event: replied, by: head";
  CHECK(found(sign_off(reply), sign_off(reply + ", when: {level: major}")) == "looser sign_offs/s" + narrower);
  CHECK(found(sign_off(reply + ", when: {level: [major, important]}"), sign_off(reply + ", when: {level: major}")) ==
        "looser sign_offs/s" + narrower);
  CHECK(found(sign_off(reply + ", when: {level: major}"), sign_off(reply + ", when: {level: [major, important]}"))
            .empty());
  CHECK(found(sign_off(reply + ", when: {level: major}"), sign_off(reply)).empty());
  CHECK(found(sign_off(reply + ", when: {flags: group}"), sign_off(reply + ", when: {flags: [group, repeat]}")) ==
        "looser sign_offs/s" + narrower);
  CHECK(
      found(sign_off(reply + ", when: {flags: [group, repeat]}"), sign_off(reply + ", when: {flags: group}")).empty());
  CHECK(found(sign_off(reply + ", when: {category: 城乡建设}"),
              sign_off(reply + ", when: {category: 城乡建设/供水}")) == "looser sign_offs/s" + narrower);
  CHECK(found(sign_off(reply + ", when: {category: 城乡建设/供水}"), sign_off(reply + ", when: {category: 城乡建设}"))
            .empty());
  CHECK(found(sign_off(reply + ", when: {headcount_at_least: 5}"),
              sign_off(reply + ", when: {headcount_at_least: 9}")) == "looser sign_offs/s" + narrower);
  CHECK(found(sign_off(reply + ", when: {origin: true}"), sign_off(reply + ", when: {origin: false}")) ==
        "looser sign_offs/s" + narrower);
}

TEST_CASE("check: a condition that lists every word is none") {
  const std::string reply = "event: replied, by: head";
  CHECK(found(sign_off(reply), sign_off(reply + ", when: {kind: [appeal, suggestion, accusation]}")).empty());
  CHECK(found(sign_off(reply), sign_off(reply + ", when: {kind: [appeal, suggestion]}")) ==
        "looser sign_offs/s" + narrower);
}

TEST_CASE("check: a deadline under a wider condition is as strict") {
  CHECK(found(deadline("when: {kind: appeal}"), deadline("when: {kind: [appeal, accusation]}")).empty());
  CHECK(found(deadline("when: {kind: [appeal, accusation]}"), deadline("when: {kind: appeal}")) ==
        "looser deadlines/d" + narrower);
}

TEST_CASE("check: whose approval counts for whose") {
  CHECK(found(sign_off("event: replied, by: deputy"), sign_off("event: replied, by: head")).empty());
  CHECK(found(sign_off("event: replied, by: leader"), sign_off("event: replied, by: deputy")).empty());
  CHECK(found(sign_off("event: replied, by: deputy"), sign_off("event: replied, by: leader")) ==
        "looser sign_offs/s: approved by the leader, not by the deputy in charge");
  CHECK(found(sign_off("event: replied, by: head"), sign_off("event: replied, by: unit-head")) ==
        "looser sign_offs/s: approved by the head of a unit, not by the head of the organ");
  CHECK(found(sign_off("event: replied, by: head"), sign_off("event: closed, by: head")) ==
        "differs sign_offs/s: is asked of 'closing', not of 'answering'");
  const auto extended_by = [](const std::string& role) { return deadline("extension: {max: 5d, by: " + role + "}"); };
  CHECK(found(extended_by("leader"), extended_by("deputy")).empty());
  CHECK(found(extended_by("deputy"), extended_by("leader")) ==
        "looser deadlines/d: extended by the leader, not by the deputy in charge");
}

TEST_CASE("check: a requirement that asks for less is looser, for more is not") {
  const std::string both = "event: replied, needs: [noted/interview, assigned], fields: [outcome, text]";
  CHECK(found(requirement(both), requirement("event: replied, needs: [assigned], fields: [outcome, text]")) ==
        "looser requirements/r: no longer asks for: noting (interview)");
  CHECK(
      found(requirement(both), requirement("event: replied, needs: [noted/interview, assigned], fields: [outcome]")) ==
      "looser requirements/r: no longer asks for: text");
  CHECK(found(requirement("event: replied, fields: [outcome]"), requirement(both)).empty());
  CHECK(found(requirement("event: replied, needs: noted"), requirement("event: replied, needs: noted/interview"))
            .empty());
  CHECK(found(requirement("event: replied, needs: noted/interview"), requirement("event: replied, needs: noted")) ==
        "looser requirements/r: no longer asks for: noting (interview)");
  CHECK(found(requirement(both), requirement(both + ", when: {level: major}")) == "looser requirements/r" + narrower);
}

TEST_CASE("check: a requirement that asks for something else differs") {
  CHECK(found(requirement("event: replied, needs: noted/interview"),
              requirement("event: replied, needs: noted/verification")) ==
        "differs requirements/r: asks for: noting (verification); what it extends: noting (interview)");
  CHECK(found(requirement("event: replied, fields: [text]"), requirement("event: closed, fields: [text]")) ==
        "differs requirements/r: is asked of 'closing', not of 'answering'");
  CHECK(found(requirement("event: noted, fields: [text]"), requirement("event: noted/plan, fields: [text]")) ==
        "looser requirements/r: is asked of 'noting (plan)', not of 'noting'");
  CHECK(found(requirement("event: noted/plan, fields: [text]"), requirement("event: noted, fields: [text]")).empty());
}

TEST_CASE("check: who may do it") {
  const auto by = [](const std::string& parts) { return requirement("event: closed, fields: [text]" + parts); };
  CHECK(found(by(", by: [officer, clerk]"), by(", by: officer")).empty());
  CHECK(found(by(", by: leader"), by(", by: [head, deputy]")).empty());
  CHECK(found(by(", by: [head, deputy]"), by(", by: leader")) == "looser requirements/r: may also be done by: leader");
  CHECK(found(by(", by: officer"), by(", by: [officer, clerk]")) ==
        "looser requirements/r: may also be done by: registry clerk");
  CHECK(found(by(", by: officer"), by("")) == "looser requirements/r: may be done by anybody");
  CHECK(found(by(", by: officer"), by(", by: clerk")) ==
        "differs requirements/r: is done by: registry clerk; in what it extends by: case officer");
  CHECK(found(by(", by_other_than: replied"), by("")) == "looser requirements/r: may be done by who did 'answering'");
  CHECK(found(by(", by_other_than: replied"), by(", by_other_than: accepted")) ==
        "differs requirements/r: may be done by who did 'answering'");
  CHECK(found(by(""), by(", by_other_than: replied")).empty());
}

TEST_CASE("check: what another statement asks for as well is not missed") {
  CHECK(found(sign_off("event: replied, by: deputy"), sign_off("event: replied, by: head", "other")).empty());
  CHECK(found(sign_off("event: replied, by: head"), sign_off("event: replied, by: deputy", "other")) ==
        "looser sign_offs/s: is taken away");
  CHECK(
      found(requirement("event: replied, fields: [text]"), requirement("event: replied, fields: [text, outcome]", "o"))
          .empty());
}
