#include <rapidcheck.h>

#include <algorithm>

#include "any_case.h"
#include "catch.h"
#include "office_fixture.h"
#include "xinfang/codec/case_file.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/rules/deadline.h"
#include "xinfang/rules/transition.h"

using namespace office_fixture;
using namespace any_case;

namespace {

/// Every standing event could follow those before it.
void has_a_lawful_course(const model::Case& of) {
  const model::State state = model::fold(of);
  model::Case before = of;
  before.events.clear();
  for (const model::Event* event : state.events) {
    if (event->type != "registered") RC_ASSERT(!rules::check_transition(model::fold(before), event->type));
    before.events.push_back(*event);
  }
  RC_ASSERT(model::fold(before).status == state.status || state.status == model::Status::voided);
}

void says_the_same(const Result<rules::Change>& a, const Result<rules::Change>& b) {
  RC_ASSERT(a.has_value() == b.has_value());
  if (a) {
    RC_ASSERT(a->event() == b->event());
    RC_ASSERT(a->verdict().warnings == b->verdict().warnings);
  } else {
    RC_ASSERT(a.error().reasons == b.error().reasons);
    RC_ASSERT(a.error().what == b.error().what);
  }
}

}  // namespace

TEST_CASE("whatever is proposed, an accepted case has a lawful course and reads back as it is") {
  int accepted = 0;
  int refused = 0;
  CHECK(rc::check([&] {
    Bench bench = any_registered();
    std::string bytes = codec::write_case(bench.of);
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
      const model::Event proposed = any_event(bench.of);
      const auto change = bench.ask(proposed);
      says_the_same(change, bench.ask(proposed));
      if (!change) {
        ++refused;
        continue;
      }
      ++accepted;
      RC_ASSERT(change->event().seq == bench.state().last_seq + 1);
      bench.of.events.push_back(change->event());
      has_a_lawful_course(bench.of);
      const auto grown = codec::append_event(bytes, "case.yaml", change->event());
      RC_ASSERT(grown.has_value());
      bytes = *grown;
      RC_ASSERT(codec::read_case(bytes, "case.yaml")->value == bench.of);
    }
    RC_ASSERT(codec::read_case(codec::write_case(bench.of), "case.yaml")->value == bench.of);
  }));
  CHECK(accepted > 100);
  CHECK(refused > 100);
}

TEST_CASE("a closed case was answered in its round, unless a leader overruled that") {
  CHECK(rc::check([] {
    Bench bench = any_registered();
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
      if (const auto change = bench.ask(any_event(bench.of))) bench.of.events.push_back(change->event());
    }
    const model::State state = bench.state();
    if (state.status != model::Status::closed) return;
    const model::Event* closed = state.last_this_round("closed");
    RC_ASSERT(closed != nullptr);
    RC_ASSERT(state.last_this_round("replied") != nullptr || !closed->get("override").empty());
  }));
}

TEST_CASE("a later acceptance never gives an earlier end") {
  CHECK(rc::check([] {
    const Bench received = any_registered();
    const auto accepted_after = [&](int days) {
      model::Event made = event("accepted", "wang-fang", "2026-03-02", {{"path", "opinion"}});
      made.at = received.of.intake.received;
      made.at.local += std::chrono::hours(24 * days);
      return received.after(made);
    };
    const int first = *rc::gen::inRange(0, 60);
    const Bench early = accepted_after(first);
    const Bench late = accepted_after(first + *rc::gen::inRange(0, 60));
    for (const char* id : {"conclude", "mediate-12315"}) {
      const auto a = early.due(id);
      const auto b = late.due(id);
      RC_ASSERT(a.has_value() == b.has_value());
      if (!a) continue;
      RC_ASSERT(a->limit.raw <= b->limit.raw);
      RC_ASSERT(a->limit.legal <= b->limit.legal);
      RC_ASSERT(a->limit.raw <= a->limit.legal);
    }
  }));
}

TEST_CASE("an extension that is let through never shortens, and stays within the cap") {
  int extended = 0;
  CHECK(rc::check([&] {
    const bool county = *rc::gen::arbitrary<bool>();
    const std::string leader = county ? "he-xiulan" : "zhou-zhengping";
    model::Intake intake = petition("2026-03-02");
    intake.received.local += std::chrono::hours(24 * *rc::gen::inRange(0, 150));
    model::Event acceptance = event("accepted", "wang-fang", "2026-03-02", {{"path", "opinion"}});
    acceptance.at = intake.received;
    const Bench bench = registered(county ? "county-market-regulator" : "national-2022", intake).after(acceptance);
    const auto before = *bench.due("conclude");
    model::Event asked = event("extended", leader, "2026-03-02", {{"reason", "x"}, {"told", "x"}});
    asked.at.local = date::local_seconds{before.limit.legal} - std::chrono::hours(24 * *rc::gen::inRange(0, 8));
    asked.set("for", std::to_string(*rc::gen::inRange(-5, 45)) + *rc::gen::element<std::string>("d", "wd"));
    const auto change = bench.ask(asked);
    if (!change) return;
    ++extended;
    Bench later = bench;
    later.of.events.push_back(change->event());
    const auto after = *later.due("conclude");
    RC_ASSERT(after.limit.raw > before.limit.raw);
    RC_ASSERT(after.limit.legal >= before.limit.legal);
    RC_ASSERT(after.limit.raw <= before.limit.raw + date::days(30));
  }));
  CHECK(extended > 10);
}
