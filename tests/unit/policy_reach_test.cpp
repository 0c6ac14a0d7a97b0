#include "xinfang/office/policy_reach.h"

#include "catch.h"
#include "policy_texts.h"

using namespace policy_texts;

namespace {

std::string found(const std::string& statements) {
  std::vector<office::Finding> findings;
  office::check_reach(policy(statements), findings);
  std::string all;
  for (const office::Finding& one : findings) {
    all += (all.empty() ? "" : "\n") + one.rule + " " + one.where + ": " + english(one.what);
  }
  return all;
}

std::string rungs(const std::string& first, const std::string& second = "") {
  const std::string deadline =
      "deadlines: {d: {from: received, to: accepted, within: 15d, cite: 一, when: {kind: appeal, channel: [visit, "
      "letter]}}}\nescalation:\n";
  return deadline + "  - {id: a, cite: 一, " + first + "}\n" +
         (second.empty() ? "" : "  - {id: b, cite: 一, " + second + "}\n");
}

const std::string late = "deadline: d, at: 5wd, do: supervise, to: deputy";

}  // namespace

TEST_CASE("a rung whose deadline does not run where it holds is never reached") {
  const std::string never = "unreachable escalation/a: never reached: 'deadlines/d' does not run where it holds";
  CHECK(found(rungs(late)).empty());
  CHECK(found(rungs(late + ", when: {kind: [appeal, accusation], level: major}")).empty());
  CHECK(found(rungs(late + ", when: {kind: accusation}")) == never);
  CHECK(found(rungs(late + ", when: {channel: [fax, email]}")) == never);
  CHECK(found(rungs(late + ", when: {unless: {kind: appeal}}")) == never);
  CHECK(found(rungs(late + ", when: {unless: {channel: visit}}")).empty());
  CHECK(found(rungs("on: registered, do: escalate, to: head, when: {kind: accusation}")).empty());
}

TEST_CASE("a rung that another repeats is told") {
  const std::string twice = "twice escalation/b: does the same on the same day as 'escalation/a'";
  CHECK(found(rungs(late, late)) == twice);
  CHECK(found(rungs(late, "deadline: d, at: 5wd, do: supervise, to: [deputy, head]")).empty());
  CHECK(found(rungs(late, "deadline: d, at: 5wd, do: urge, to: deputy")).empty());
  CHECK(found(rungs(late, late + ", circumstance: delay")).empty());
  CHECK(found(rungs(late, "deadline: d, at: -5wd, do: supervise, to: deputy")).empty());
  CHECK(found(rungs(late + ", when: {level: major}", late + ", when: {level: ordinary}")).empty());
  CHECK(found(rungs(late + ", when: {level: major}", late)) == twice);
  const std::string grave = "on: registered, do: escalate, to: [head, deputy]";
  CHECK(found(rungs(grave, "on: registered, do: escalate, to: [deputy, head]")) == twice);
  CHECK(found(rungs(grave, "on: accepted, do: escalate, to: [deputy, head]")).empty());
}

TEST_CASE("a condition that no case can meet is told, wherever it stands") {
  const std::string never = ": never holds: 'unless' takes every case away";
  CHECK(found("sign_offs: [{id: s, event: replied, by: head, cite: 一, when: {kind: appeal, unless: {kind: [appeal, "
              "accusation]}}}]\n") == "unreachable sign_offs/s" + never);
  CHECK(found("requirements: [{id: r, event: replied, by: head, cite: 一, when: {level: major, unless: {}}}]\n") ==
        "unreachable requirements/r" + never);
  CHECK(
      found("sign_offs: [{id: s, event: replied, by: head, cite: 一, when: {kind: appeal, unless: {flags: simple}}}]\n")
          .empty());
}
