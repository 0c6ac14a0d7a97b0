#include <rapidcheck.h>

#include <algorithm>

#include "any_case.h"
#include "catch.h"
#include "tied_bench.h"
#include "xinfang/rules/ladder.h"

using namespace any_case;
using tied_bench::TiedBench;

namespace {

/// A case whose parties are often somebody of the office, somebody's relative, or one of its units.
TiedBench any_tied() {
  model::Intake intake = petition("2026-03-02", *rc::gen::element<std::string>("ordinary", "major"));
  intake.kind = *rc::gen::element<std::string>("appeal", "accusation");
  intake.petitioners.front().name = *rc::gen::element<std::string>("郭建国", "孙国强", "赵明", "鄧家俊");
  intake.respondents = {{*rc::gen::element<std::string>("", "食品安全监管股", "青禾物业有限公司"),
                         *rc::gen::element<std::string>("", "崔建华", "何秀兰", "周正平")}};
  return TiedBench(registered(*rc::gen::element<std::string>("county-market-regulator", "national-2022"), intake));
}

TiedBench grown(TiedBench bench, int most) {
  for (int i = *rc::gen::inRange(0, most); i > 0; --i) {
    model::Event proposed = any_event(bench.of);
    if (now_and_then(20))
      proposed.fields.push_back({"not_same_person", {bench.of.intake.petitioners.front().name}, true});
    if (const auto change = bench.ask(proposed)) bench.of.events.push_back(change->event());
  }
  return bench;
}

bool passes_on(const std::string& type) {
  return type == "registered" || type == "transferred" || type == "escalated" || type == "recused" ||
         type == "objected";
}

/// Every rung that is due at the clock, climbed; what was written.
std::vector<Ulid> climb(TiedBench& bench, const model::Moment& clock) {
  std::vector<Ulid> written;
  for (;;) {
    const rules::World world = bench.world(clock);
    const model::State state = model::fold(bench.of);
    const auto due = rules::due_rungs(bench.of, state, rules::due_dates(state, world), world, rules::Trigger::all);
    if (due.empty()) return written;
    bench.of.events.push_back(value_of(rules::decide(bench.of, due.front().event, world)).event());
    written.push_back(bench.of.events.back().eid);
  }
}

std::vector<Ulid> sorted(std::vector<Ulid> eids) {
  std::sort(eids.begin(), eids.end());
  return eids;
}

}  // namespace

TEST_CASE("whoever has a conflict is in no event of the case but their recusal") {
  int seen = 0;
  CHECK(rc::check([&] {
    const TiedBench bench = grown(any_tied(), 30);
    model::Case before = bench.of;
    before.events.clear();
    for (const model::Event& event : bench.of.events) {
      if (event.type != "registered") {
        model::Case with = before;
        with.events.push_back(event);  // its own answers count
        const model::State state = model::fold(with);
        const model::State was = model::fold(before);
        for (const PersonId& person : rules::people_of(event)) {
          const bool actor = person == event.by;
          if (actor && event.type == "recused" && event.get("person") == person.value) continue;
          const model::State& asked = event.type == "recused" ? was : state;
          for (const rules::Conflict& conflict : rules::conflicts_of(person, asked, bench.world(event.at))) {
            const bool by_this = event.find("witnesses") != nullptr || event.type == "review_requested";
            RC_ASSERT(by_this || (actor && passes_on(event.type) && conflict.ground == "accused-unit"));
          }
          ++seen;
        }
      }
      before.events.push_back(event);
    }
  }));
  CHECK(seen > 100);
}

TEST_CASE("once recused, a person appears no more") {
  CHECK(rc::check([] {
    const TiedBench bench = grown(any_tied(), 40);
    std::vector<PersonId> recused;
    for (const model::Event& event : bench.of.events) {
      for (const PersonId& person : rules::people_of(event)) {
        RC_ASSERT(std::find(recused.begin(), recused.end(), person) == recused.end());
      }
      const bool stands = std::any_of(bench.of.events.begin(), bench.of.events.end(), [&](const model::Event& other) {
        return other.type == "voided" && other.get("event") == event.eid.value;
      });
      if (event.type == "recused" && event.get("decision") == "granted" && !stands) {
        recused.push_back(PersonId{event.get("person")});
      }
    }
  }));
}

TEST_CASE("the ladder is climbed once, whoever climbs it, in one night or in many") {
  int rungs = 0;
  CHECK(rc::check([&] {
    const TiedBench start = grown(any_tied(), 12);
    model::Moment last = start.of.events.back().at;
    last.local += std::chrono::hours(24 * *rc::gen::inRange(1, 150));
    TiedBench at_once = start;
    const auto written = climb(at_once, last);
    rungs += static_cast<int>(written.size());
    RC_ASSERT(climb(at_once, last).empty());

    TiedBench nightly = start;
    std::vector<Ulid> over_time;
    for (model::Moment night = start.of.events.back().at; night < last; night.local += std::chrono::hours(24)) {
      const auto some = climb(nightly, night);
      over_time.insert(over_time.end(), some.begin(), some.end());
    }
    const auto rest = climb(nightly, last);
    over_time.insert(over_time.end(), rest.begin(), rest.end());
    RC_ASSERT(sorted(over_time) == sorted(written));
    // Another clone that did the same: the union of both is what each has.
    TiedBench clone = start;
    RC_ASSERT(sorted(climb(clone, last)) == sorted(written));
  }));
  CHECK(rungs > 20);
}

TEST_CASE("nobody is told of a case they must keep out of") {
  CHECK(rc::check([] {
    TiedBench bench = grown(any_tied(), 12);
    model::Moment last = bench.of.events.back().at;
    last.local += std::chrono::hours(24 * 120);
    climb(bench, last);
    for (const model::Event& event : bench.of.events) {
      const model::Field* to = event.find("to");
      if (to == nullptr || event.by.value != model::the_program) continue;
      for (const std::string& person : to->values) {
        RC_ASSERT(
            rules::conflicts_of(PersonId{person}, model::fold(bench.of, event.at), bench.world(event.at)).empty());
      }
    }
  }));
}

TEST_CASE("what lies ahead changes nothing of what was") {
  CHECK(rc::check([] {
    const TiedBench bench = grown(any_tied(), 30);
    const std::size_t cut = *rc::gen::inRange<std::size_t>(1, bench.of.events.size() + 1);
    model::Case prefix = bench.of;
    prefix.events.resize(cut);
    const model::Moment until = prefix.events.back().at;
    model::Case upto = bench.of;  // events of the same moment that came later are not in the prefix
    std::erase_if(upto.events,
                  [&](const model::Event& event) { return event.at == until && event.seq > prefix.events.back().seq; });
    const bool ordered = std::is_sorted(bench.of.events.begin(), bench.of.events.end(),
                                        [](const auto& a, const auto& b) { return a.at < b.at; });
    if (!ordered) return;  // overruled: dated before an earlier step
    const model::State was = model::fold(prefix);
    const model::State told = model::fold(upto, until);
    RC_ASSERT(was.status == told.status);
    RC_ASSERT(was.unit == told.unit);
    RC_ASSERT(was.handler == told.handler);
    RC_ASSERT(was.recused == told.recused);
    RC_ASSERT(was.events.size() == told.events.size());
  }));
}
