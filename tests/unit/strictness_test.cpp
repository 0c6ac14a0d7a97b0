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
  when.any_flag = *rc::gen::resize(2, some_of({"group", "repeat"}));
  when.path = *rc::gen::resize(3, some_of({"opinion", "party"}));
  when.origin = *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
  when.headcount_at_least = *rc::gen::inRange(0, 4);
  when.reachable = *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
  when.units_at_least = *rc::gen::inRange(0, 3);
  for (const std::string& role : *rc::gen::resize(2, some_of({"leader", "deputy", "officer", "head"}))) {
    when.respondent_role.push_back(RoleId{role});
  }
  when.after = *rc::gen::resize(2, some_of({"noted", "noted/team", "noted/team+document", "accepted"}));
  return when;
}

model::When any_when_with_exceptions() {
  model::When when = any_when();
  if (*rc::gen::arbitrary<bool>()) when.unless.push_back(any_when());
  return when;
}

model::Event any_event() {
  model::Event event;
  event.type = *rc::gen::element<std::string>("noted", "accepted");
  event.set("kind", *rc::gen::element<std::string>("general", "team"));
  if (*rc::gen::arbitrary<bool>()) event.set("document", "一号");
  return event;
}

/// Somebody of each role who can be complained about by that name.
const model::Staff& some_staff() {
  static const model::Staff staff = [] {
    model::Staff all;
    for (const char* role : {"head", "deputy", "officer"}) {
      model::Person person;
      person.id = PersonId{role};
      person.name = role;
      person.roles = {RoleId{role}};
      all.people.push_back(person);
    }
    return all;
  }();
  return staff;
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
  if (*rc::gen::arbitrary<bool>()) {
    model::Petitioner petitioner;
    petitioner.name = *rc::gen::element<std::string>("", "张三");
    petitioner.phone = *rc::gen::element<std::string>("", "13800000000");
    intake.petitioners.push_back(petitioner);
  }
  model::Respondent respondent;
  respondent.person = *rc::gen::element<std::string>("", "head", "deputy", "officer");
  intake.respondents.push_back(respondent);
  return intake;
}

}  // namespace

TEST_CASE("a condition that covers another holds wherever the other does, and two that exclude each other nowhere") {
  CHECK(rc::check([] {
    const model::When base = any_when_with_exceptions();
    const model::When own = *rc::gen::arbitrary<bool>() ? any_when_with_exceptions() : base;
    const model::Intake intake = any_intake();
    const auto path = *rc::gen::element<std::string>("", "opinion", "party");
    const auto units = static_cast<std::size_t>(*rc::gen::inRange(0, 3));
    const model::Event happened = any_event();
    const model::Circumstances at{intake, path, units, some_staff(), {&happened}};
    const bool own_holds = model::holds(own, at);
    const bool base_holds = model::holds(base, at);
    const bool whole = office::cover(own, base) == office::Cover::whole;
    const bool apart = office::exclude_each_other(own, base);
    RC_CLASSIFY(whole, "covers");
    RC_CLASSIFY(apart, "apart");
    RC_ASSERT(!whole || !base_holds || own_holds);
    RC_ASSERT(!apart || !base_holds || !own_holds);
  }));
}

TEST_CASE("a condition covers itself, and nothing given covers everything") {
  CHECK(rc::check([] {
    const model::When when = any_when_with_exceptions();
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

TEST_CASE("check: the newer parts of a condition") {
  const auto when = [](const std::string& parts) {
    return sign_off("event: replied, by: head, when: {" + parts + "}");
  };
  const std::string looser = "looser sign_offs/s" + narrower;
  CHECK(found(when("reachable: true"), when("reachable: false")) == looser);
  CHECK(found(when("units_at_least: 2"), when("units_at_least: 3")) == looser);
  CHECK(found(when("units_at_least: 3"), when("units_at_least: 2")).empty());
  CHECK(found(when("any_flag: [group, joint]"), when("any_flag: group")) == looser);
  CHECK(found(when("any_flag: group"), when("any_flag: [group, joint]")).empty());
  CHECK(found(when("flags: [group, urgent]"), when("any_flag: [group, joint]")).empty());
  CHECK(found(when("respondent_role: leader"), when("respondent_role: deputy")) == looser);
  CHECK(found(when("respondent_role: deputy"), when("respondent_role: [leader, officer]")).empty());
  CHECK(found(when("after: noted"), when("after: noted/team")) == looser);
  CHECK(found(when("after: noted/team+document"), when("after: noted+document")).empty());
  CHECK(found(when("kind: appeal"), when("kind: appeal, unless: {flags: simple}")) == looser);
  CHECK(found(when("unless: {flags: simple}"), when("unless: {flags: [simple, joint]}")).empty());
  CHECK(found(when("unless: {flags: [simple, joint]}"), when("unless: {flags: simple}")) == looser);
}

TEST_CASE("check: an approval that others may enter is looser") {
  const std::string own = "event: replied, by: head, hand: own";
  CHECK(found(sign_off(own), sign_off("event: replied, by: head")) ==
        "looser sign_offs/s: what others say was approved counts, too");
  CHECK(found(sign_off("event: replied, by: head"), sign_off(own)).empty());
}

TEST_CASE("check: what a requirement asks of time, people and contents") {
  const auto objected = [](const std::string& within) { return requirement("event: objected, by: officer" + within); };
  const std::string five = ", within: {time: 5wd, of: assigned}";
  CHECK(found(objected(five), objected("")) ==
        "looser requirements/r: no longer asks for: 5 working days after 'assigning'");
  CHECK(found(objected(five), objected(", within: {time: 7wd, of: assigned}")) ==
        "looser requirements/r: '7wd' is longer than '5wd'");
  CHECK(found(objected(five), objected(", within: {time: 3wd, of: assigned}")).empty());
  CHECK(
      found(objected(five), objected(", within: {time: 5d, of: assigned}")) ==
      "differs requirements/r: asks for: 5 days after 'assigning'; what it extends: 5 working days after 'assigning'");
  const auto returned = [](const std::string& same) { return requirement("event: returned, by: head" + same); };
  CHECK(found(returned(", by_same_as: assigned"), returned("")) ==
        "looser requirements/r: may be done by others than who did 'assigning'");
  const auto done_by = [](const std::string& units) {
    return requirement("event: declined, fields: [reason]" + units);
  };
  CHECK(found(done_by(", by_unit: office"), done_by("")) ==
        "looser requirements/r: may be done by somebody of any unit");
  CHECK(found(done_by(", by_unit: office"), done_by(", by_unit: [office, hall]")) ==
        "looser requirements/r: may also be done by somebody of: hall");
  CHECK(found(done_by(", by_unit: [office, hall]"), done_by(", by_unit: office")).empty());
  const auto assigned = [](const std::string& parts) {
    return requirement("event: assigned, fields: [handler]" + parts);
  };
  CHECK(found(assigned(", who: {handler: leader}"), assigned("")) ==
        "looser requirements/r: no longer asks for: handler: leader");
  CHECK(found(assigned(", who: {handler: deputy}"), assigned(", who: {handler: [deputy, clerk]}")) ==
        "looser requirements/r: 'handler' may also be: registry clerk");
  CHECK(found(assigned(", who: {handler: leader}"), assigned(", who: {handler: deputy}")).empty());
  CHECK(found(requirement("event: declined, one_of: {ground: [private, unlawful]}"),
              requirement("event: declined, one_of: {ground: [private, final]}")) ==
        "looser requirements/r: 'ground' may also be: decided for good");
  CHECK(found(requirement("event: urged, at_least: {means: 2}"), requirement("event: urged, at_least: {means: 1}")) ==
        "looser requirements/r: 'means' takes 1, not 2");
  CHECK(found(requirement("event: reported, fields: [organ], same: {signed_by: instructed.leader}"),
              requirement("event: reported, fields: [organ]")) ==
        "looser requirements/r: no longer asks for: signed by as leader in 'instructing'");
  CHECK(found(requirement("event: assigned, fields: [handler], different: {handler: assigned.handler}"),
              requirement("event: assigned, fields: [handler]")) ==
        "looser requirements/r: no longer asks that they differ: handler as handler in 'assigning'");
  CHECK(found(requirement("event: transferred, fields: [organ], forbidden: true"),
              requirement("event: transferred, fields: [organ]")) == "looser requirements/r: no longer forbids it");
  const auto closed = [](const std::string& each) { return requirement("event: closed, needs: replied" + each); };
  CHECK(found(closed(", each_petitioner: notified/opinion"), closed("")) ==
        "looser requirements/r: no longer for each petitioner: notifying the petitioner (written opinion)");
  CHECK(found(closed(", each_petitioner: notified"), closed(", each_petitioner: notified/opinion")).empty());
}

TEST_CASE("check: a clock that stands still for more is looser") {
  CHECK(found(deadline(""), deadline("excludes: hearing")) ==
        "looser deadlines/d: stands still while the case rests for: hearing");
  CHECK(found(deadline("excludes: [hearing, other]"), deadline("excludes: hearing")).empty());
}

TEST_CASE("check: recusal, chain and final") {
  const std::string kinds = "recusal: {cite: 一, accused_unit: {kinds: [appeal, suggestion], cite: 一}}\n";
  CHECK(found(kinds, "recusal: {cite: 一, accused_unit: {kinds: appeal, cite: 一}}\n") ==
        "looser recusal: the unit complained about no longer keeps out of: suggestion");
  CHECK(found("recusal: {cite: 一}\n", kinds).empty());
  const auto only = [](const std::string& units) {
    return "recusal: {cite: 一, accused_unit: {kinds: appeal, cite: 一" + units + "}}\n";
  };
  CHECK(found(only(""), only(", units: [office, hall]")) == "looser recusal: only these units keep out: office, hall");
  CHECK(found(only(", units: [office, hall]"), only(", units: hall")) ==
        "looser recusal: only these units keep out: hall");
  CHECK(found(only(", units: hall"), only("")).empty());
  CHECK(
      found("recusal: {cite: 一}\n", "recusal: {cite: 一, decided_by: [{by: head}]}\n") ==
      "differs recusal: who decides on a recusal: the head of the organ on everybody else; in what it extends: leader");
  const std::string chain = "chain: {levels: [unit-head, head], cite: 一}\n";
  CHECK(found(chain, "") == "looser chain: is taken away");
  CHECK(
      found(chain, "chain: {levels: [deputy, head], cite: 一}\n") ==
      "differs chain: goes over: deputy in charge, head of the organ; in what it extends over: head of a unit, head of "
      "the organ");
  const std::string final = "final: {after: [reviewed/rereview, declined], cite: 一}\n";
  CHECK(found(final, "") == "looser final: is taken away");
  CHECK(found(final, "final: {after: reviewed, cite: 一}\n") == "looser final: can be taken up again after: declining");
  CHECK(found(final, "final: {after: [reviewed, declined], cite: 一}\n").empty());
}
