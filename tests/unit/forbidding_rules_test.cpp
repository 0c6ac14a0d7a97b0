#include "catch.h"
#include "policy_texts.h"

using namespace policy_texts;

// What a regulation forbids, who must not do it again, and what is signed off before it leaves the house.

namespace {

bool refused_for(const std::string& verdict, const std::string& rule) {
  return verdict.find("refused") != std::string::npos && verdict.find(rule) != std::string::npos;
}

/// Only these statements.
const model::PolicyBook& book_of(const std::string& statements) {
  static std::map<std::string, model::PolicyBook> books;
  const auto known = books.find(statements);
  if (known != books.end()) return known->second;
  const model::Policy rules = policy(statements);
  return books.emplace(statements, model::PolicyBook({{*rules.effective, rules}})).first->second;
}

Bench registered_under(const std::string& statements, const model::Intake& intake) {
  Bench bench{&book_of(statements), {}, {}};
  bench.of.intake = intake;
  bench.of.uid = next_eid();
  bench.of.events.push_back(event("registered", "wang-fang", "2026-03-02 09:05"));
  bench.of.events.back().seq = 1;
  return bench;
}

model::Event assigned(const std::string& when, const std::string& handler) {
  return event("assigned", "lu-hongmei", when, {{"unit", "food"}, {"handler", handler}});
}

}  // namespace

TEST_CASE("what is forbidden is refused where its condition holds, unless a leader lets it pass") {
  const std::string none =
      "requirements:\n  - {id: no-transfer, event: transferred, when: {kind: accusation}, forbidden: true, cite: 九}\n";
  const model::Event transferred = event("transferred", "wang-fang", "2026-03-04", {{"organ", "县住建局"}});
  model::Intake accusation = petition("2026-03-02 09:00");
  accusation.kind = "accusation";
  CHECK(registered_under(none, accusation).says(transferred) ==
        "refused, unless overruled, requirement 九: 'transferring' is not allowed here | see the clause; a leader may "
        "let "
        "it pass with --override REASON");
  CHECK(registered_under(none, petition("2026-03-02 09:00")).says(transferred) == "allowed");
}

TEST_CASE("who handled a case before does not handle it again, in whatever round") {
  const std::string others =
      "requirements:\n  - {id: others, event: assigned, when: {after: reopened}, different: {handler: "
      "assigned.handler}, cite: 十}\n";
  const Bench again = registered_under(others, petition("2026-03-02 09:00"))
                          .after(event("accepted", "wang-fang", "2026-03-02 10:00"))
                          .after(assigned("2026-03-03", "sun-guoqiang"))
                          .after(event("replied", "sun-guoqiang", "2026-03-20", {{"outcome", "explained"}}))
                          .after(event("reopened", "wang-fang", "2026-03-25", {{"reason", "复查撤销"}}));
  CHECK(
      refused_for(again.says(assigned("2026-03-26", "sun-guoqiang")), "requirement 十: 'handler' must not be 孙国强"));
  CHECK(again.says(assigned("2026-03-26", "guo-shulan")) == "allowed");
  CHECK(registered_under(others, petition("2026-03-02 09:00"))
            .after(event("accepted", "wang-fang", "2026-03-02 10:00"))
            .after(assigned("2026-03-03", "sun-guoqiang"))
            .says(assigned("2026-03-04", "sun-guoqiang")) == "allowed");
}

TEST_CASE("declining, transferring and assigning can take an approval") {
  const std::string signed_off =
      "sign_offs:\n  - {event: declined, by: head, cite: 一}\n  - {event: transferred, by: deputy, cite: 二}\n"
      "  - {event: assigned, by: leader, cite: 三}\n";
  const Bench bench = registered_under(signed_off, petition("2026-03-02 09:00"));
  const auto decline = [](const std::string& approver) {
    return event("declined", "wang-fang", "2026-03-04",
                 {{"reason", "x"}, {"refer_to", "县法院"}, {"approved_by", approver}});
  };
  CHECK(refused_for(bench.says(decline("")), "sign-off 一: the approval of the head of the organ is missing"));
  CHECK(refused_for(bench.says(decline("he-xiulan")), "sign-off 一"));
  CHECK(bench.says(decline("zhou-zhengping")) == "allowed");
  CHECK(
      refused_for(bench.says(event("transferred", "wang-fang", "2026-03-04", {{"organ", "县住建局"}})), "sign-off 二"));
  CHECK(refused_for(bench.says(assigned("2026-03-04", "sun-guoqiang")), "sign-off 三"));
  model::Event approved = assigned("2026-03-04", "sun-guoqiang");
  approved.set("approved_by", "ma-lijun");
  CHECK(bench.says(approved) == "allowed");
}
