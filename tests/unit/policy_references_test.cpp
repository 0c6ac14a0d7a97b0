#include "xinfang/office/policy_references.h"

#include "catch.h"
#include "policy_texts.h"
#include "xinfang/office/policy_files.h"

using namespace policy_texts;

namespace {

/// What is said to a policy of these statements, put together with what it extends; nothing when it is in order.
std::string said(const std::string& statements, const std::string& heading = "") {
  TemporaryFolder folder;
  const std::string path = folder.path + "/p.yaml";
  write_bytes(path, "format: xinfang-policy/1\nid: p\ntitle: 制度\neffective: 2022-05-01\n" + heading + statements);
  const auto policy = office::load_policy(path, folder.path);
  if (policy) return {};
  const Error& error = policy.error();
  CHECK(error.kind == ErrorKind::invalid_data);
  REQUIRE(error.place);
  const std::string file = error.place->path == path ? "" : error.place->path + ":";
  return file + std::to_string(error.place->line) + ":" + std::to_string(error.place->column) + ": " +
         english(error.what) + " | " + english(error.hint);
}

std::string deadline(const std::string& id, const std::string& from, const std::string& more = "") {
  return "  " + id + ": {from: " + from + ", to: noted/progress, within: 5wd, cite: 一" + more + "}\n";
}

std::string rung(const std::string& deadline) {
  return "escalation:\n  - {id: late, deadline: " + deadline + ", at: 5wd, do: supervise, to: deputy, cite: 一}\n";
}

}  // namespace

TEST_CASE("a rung belongs to a deadline of the policy, to an inherited one or to a day people set") {
  const std::string slow = "deadlines:\n" + deadline("slow", "accepted");
  CHECK(said(slow + rung("slow")).empty());
  CHECK(said(rung("conclude"), "extends: national-2022\n").empty());
  CHECK(said(rung("assigned")).empty());
  CHECK(said(rung("assistance")).empty());
  CHECK(said(slow + rung("slo")) ==
        "8:5: 'escalation/late' names the deadline 'slo', which there is not | did you mean 'slow'?");
  CHECK(said(slow + rung("conclude")) ==
        "8:5: 'escalation/late' names the deadline 'conclude', which there is not | the deadlines are: slow");
  CHECK(said(rung("conclude")) ==
        "6:5: 'escalation/late' names the deadline 'conclude', which there is not | state it under 'deadlines'");
}

TEST_CASE("a deadline that starts when another is missed names one that there is") {
  const std::string slow = "deadlines:\n" + deadline("slow", "accepted");
  CHECK(said(slow + deadline("report", "missed/slow")).empty());
  CHECK(said("deadlines:\n" + deadline("report", "missed/conclude"), "extends: national-2022\n").empty());
  CHECK(said(slow + deadline("report", "missed/quick")) ==
        "7:3: 'deadlines/report' names the deadline 'quick', which there is not | the deadlines are: slow, report");
  CHECK(said(slow + deadline("report", "missed/assigned")).find("names the deadline 'assigned'") != std::string::npos);
}

TEST_CASE("what is dropped cannot be named by what is inherited") {
  TemporaryFolder folder;
  const std::string head = "format: xinfang-policy/1\ntitle: 制度\neffective: 2022-05-01\n";
  const std::string base = folder.path + "/policies/base/base.yaml";
  write_bytes(base, head + "id: base\ndeadlines:\n" + deadline("slow", "accepted") + rung("slow"));
  const std::string own = folder.path + "/own.yaml";
  write_bytes(own, head + "id: own\nextends: base\ndrop: [deadlines/slow, escalation/late]\n");
  CHECK(office::load_policy(own, folder.path));
  write_bytes(own, head + "id: own\nextends: base\ndrop: [deadlines/slow]\n");
  const auto policy = office::load_policy(own, folder.path);
  REQUIRE(!policy);
  CHECK(policy.error().place->path == base);
  CHECK(policy.error().place->line == 8);
  CHECK(english(policy.error().what) == "'escalation/late' names the deadline 'slow', which there is not");
  CHECK(english(policy.error().hint) == "drop 'escalation/late', too, or state it anew");
}

TEST_CASE("deadlines that wait for each other are refused") {
  CHECK(
      said("deadlines:\n" + deadline("a", "missed/b") + deadline("b", "missed/c") + deadline("c", "accepted")).empty());
  CHECK(said("deadlines:\n" + deadline("a", "missed/a")) ==
        "6:3: these deadlines never start: each waits for the next to be missed: a, a | let one of them start with an "
        "event");
  CHECK(
      said("deadlines:\n" + deadline("z", "missed/a") + deadline("a", "missed/b") + deadline("b", "missed/a")) ==
      "7:3: these deadlines never start: each waits for the next to be missed: a, b, a | let one of them start with an "
      "event");
}

TEST_CASE("the office's own words are declared") {
  const std::string words = "words: {x-outside: 外地, x-committee: 常委会}\n";
  const std::vector<std::string> statements{
      "routes: [{when: {channel: x-outside}, unit: office, cite: 一}]\n",
      "routes: [{when: {flags: x-outside}, unit: office, cite: 一}]\n",
      "routes: [{when: {any_flag: [group, x-outside]}, unit: office, cite: 一}]\n",
      "routes: [{when: {respondent_role: x-outside}, unit: office, cite: 一}]\n",
      "routes: [{when: {after: noted/x-outside}, unit: office, cite: 一}]\n",
      "routes: [{when: {unless: {flags: x-outside}}, unit: office, cite: 一}]\n",
      "deadlines: {d: {from: notified/x-outside, to: closed, within: 1d, cite: 一}}\n",
      "deadlines: {d: {from: received, to: declined/x-outside, within: 1d, cite: 一}}\n",
      "deadlines: {d: {from: received, to: closed, within: 1d, cite: 一, excludes: x-outside}}\n",
      "deadlines: {d: {from: received, to: closed, within: 1d, cite: 一, extension: {by: x-outside, max: 1d}}}\n",
      "sign_offs: [{event: closed, by: x-outside, cite: 一}]\n",
      "requirements: [{event: closed, needs: noted/x-outside, cite: 一}]\n",
      "requirements: [{event: closed, by: x-outside, cite: 一}]\n",
      "requirements: [{event: closed, by_other_than: noted/x-outside, cite: 一}]\n",
      "requirements: [{event: closed, by_same_as: noted/x-outside, cite: 一}]\n",
      "requirements: [{event: closed, within: {time: 1d, of: noted/x-outside}, cite: 一}]\n",
      "requirements: [{event: closed, each_petitioner: notified/x-outside, cite: 一}]\n",
      "requirements: [{event: assigned, who: {handler: x-outside}, cite: 一}]\n",
      "requirements: [{event: declined, one_of: {ground: [private, x-outside]}, cite: 一}]\n",
      "requirements: [{event: assigned, same: {handler: noted/x-outside.members}, cite: 一}]\n",
      "recusal: {cite: 一, decided_by: [{who: x-outside, by: head}]}\n",
      "recusal: {cite: 一, decided_by: [{by: x-outside}]}\n",
      "escalation: [{on: supervised/x-outside, do: remind, to: head, cite: 一}]\n",
      "escalation: [{on: registered, do: remind, to: x-outside, cite: 一}]\n",
      "escalation: [{on: registered, do: supervise, circumstance: x-outside, to: head, cite: 一}]\n",
      "merit: [{id: m, event: noted/appraisal/x-outside, who: actor, points: 1, cite: 一}]\n",
      "merit: [{id: m, event: closed, when: {flags: x-outside}, who: actor, points: 1, cite: 一}]\n",
      "chain: {levels: [head, x-outside], cite: 一}\n",
      "final: {after: noted/x-outside, cite: 一}\n",
      "duties: [{id: d, title: 接访, who: {role: x-outside}, at_least: 1, per: month, cite: 一}]\n",
  };
  for (const std::string& statement : statements) {
    INFO(statement);
    CHECK(said(words + statement).empty());
    const std::string fault = said(statement);
    CHECK(fault.find("uses the word 'x-outside', which is not declared") != std::string::npos);
  }
  CHECK(said(statements.front()) ==
        "5:10: 'routes/p-1' uses the word 'x-outside', which is not declared | declare it: words: {x-outside: what "
        "people call it}");
  CHECK(said("words: {x-outsides: 外地}\n" + statements.front()) ==
        "6:10: 'routes/p-1' uses the word 'x-outside', which is not declared | did you mean 'x-outsides'?");
}

TEST_CASE("a word of the policy it extends is declared, and a text that looks like one is none") {
  TemporaryFolder folder;
  const std::string head = "format: xinfang-policy/1\ntitle: 制度\neffective: 2022-05-01\n";
  write_bytes(folder.path + "/policies/base/base.yaml", head + "id: base\nwords: {x-outside: 外地}\n");
  const std::string own = folder.path + "/own.yaml";
  write_bytes(own, head + "id: own\nextends: base\nroutes: [{when: {flags: x-outside}, unit: office, cite: 一}]\n");
  CHECK(office::load_policy(own, folder.path));
  CHECK(said("requirements: [{event: transferred, one_of: {organ: [x-outside]}, cite: 一}]\n").empty());
}
