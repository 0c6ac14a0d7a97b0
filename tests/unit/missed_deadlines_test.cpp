#include "catch.h"
#include "policy_texts.h"

using namespace policy_texts;

namespace {

/// The deadlines of a case received on 2 March 2026 and left alone until the end of May.
std::string dues(const std::string& deadlines) {
  const model::Policy rules = policy("deadlines:\n" + deadlines);
  const model::PolicyBook book({{*rules.effective, rules}});
  Bench bench{&book, {}, {}};
  bench.of.intake = petition("2026-03-02 09:00");
  bench.of.events.push_back(event("registered", "wang-fang", "2026-03-02 09:05"));
  std::string all;
  for (const rules::DueDate& due : rules::due_dates(bench.state(), bench.world(at("2026-05-31")))) {
    all += due.id + " " + calendar::to_string(due.limit.legal) + "\n";
  }
  return all;
}

const std::string slow = "  slow: {from: received, to: accepted, within: 10d, cite: 一}\n";
const std::string report = "  report: {from: missed/slow, to: noted/progress, within: 5d, rest_day: keep, cite: 一}\n";
const std::string again = "  again: {from: missed/report, to: noted/result, within: 5d, rest_day: keep, cite: 一}\n";

}  // namespace

TEST_CASE("a deadline that was missed starts the next, in whatever order they stand") {
  CHECK(dues(slow + report + again) == "slow 2026-03-12\nreport 2026-03-17\nagain 2026-03-22\n");
  CHECK(dues(again + report + slow) == "slow 2026-03-12\nreport 2026-03-17\nagain 2026-03-22\n");
}

TEST_CASE("a deadline that is not missed starts nothing") {
  CHECK(dues("  slow: {from: received, to: accepted, within: 200d, cite: 一}\n" + report + again) ==
        "slow 2026-09-18\n");
}
