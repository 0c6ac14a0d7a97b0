#include <algorithm>
#include <fstream>
#include <iterator>

#include "catch.h"
#include "file_faults.h"
#include "xinfang/codec/config_files.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/state.h"

using namespace xinfang;
using codec::PolicyFile;
using file_faults::good;

namespace {

std::string policy_text(const std::string& name) {
  std::ifstream in(std::string(XINFANG_SOURCE_DIR) + "/examples/policies/" + name + ".yaml", std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

PolicyFile example(const std::string& name) {
  return good(codec::read_policy(policy_text(name), "f.yaml"));
}

model::State state_of(const std::string& channel, const std::string& kind, const std::string& path = "") {
  model::State state;
  state.intake.channel = channel;
  state.intake.kind = kind;
  state.path = path;
  return state;
}

std::vector<std::string> concluding(const model::Policy& policy, const model::State& state) {
  std::vector<std::string> ids;
  for (const model::Deadline& deadline : policy.deadlines) {
    if (deadline.from == "accepted" && model::holds(deadline.when, state, model::Staff{})) ids.push_back(deadline.id);
  }
  return ids;
}

void check_cites(const model::Policy& policy) {
  for (const auto& route : policy.routes) CHECK_FALSE(route.cite.empty());
  for (const auto& sign_off : policy.sign_offs) CHECK_FALSE(sign_off.cite.empty());
  for (const auto& requirement : policy.requirements) CHECK_FALSE(requirement.cite.empty());
  for (const auto& deadline : policy.deadlines) {
    CHECK_FALSE(deadline.cite.empty());
    if (deadline.extension) CHECK_FALSE(deadline.extension->cite.empty());
  }
  CHECK_FALSE(policy.limits.representatives_cite.empty());
  CHECK_FALSE(policy.rest_day_cite.empty());
}

const std::string heading = "format: xinfang-policy/1\nid: p\ntitle: t\neffective: 2022-05-01\n";

}  // namespace

TEST_CASE("the national regulation as a policy") {
  const PolicyFile file = example("national-2022");
  const model::Policy& policy = file.own;
  CHECK_FALSE(file.extends);
  CHECK(policy.id == "national-2022");
  CHECK(policy.title == "信访工作条例");
  CHECK(calendar::to_string(policy.effective.value()) == "2022-05-01");
  CHECK(policy.rest_day == model::RestDay::roll);
  CHECK(policy.limits.representatives == 5);
  check_cites(policy);

  const model::Deadline* respond = policy.find_deadline("respond");
  REQUIRE(respond != nullptr);
  CHECK(respond->when.always());
  CHECK(respond->from == "received");
  CHECK(respond->to == std::vector<std::string>{"accepted", "declined", "transferred"});
  CHECK(to_string(respond->within) == "15d");
  CHECK_FALSE(respond->extension);

  const model::Deadline* conclude = policy.find_deadline("conclude");
  REQUIRE(conclude != nullptr);
  CHECK(to_string(conclude->within) == "60d");
  REQUIRE(conclude->extension);
  CHECK(conclude->extension->by.value == "head");
  CHECK(to_string(conclude->extension->max) == "30d");
  CHECK(conclude->extension->times == 1);
  CHECK_FALSE(conclude->extension->window.opens);
  CHECK(conclude->extension->window.closes == calendar::Duration{0, calendar::Unit::days});
  CHECK(conclude->extension->reason_required);
  CHECK(conclude->extension->notify_petitioner);

  // 第三十四条 binds 第三十一条第六项 only, which is what a case without a path falls under.
  CHECK(model::holds(conclude->when, state_of("visit", "appeal"), model::Staff{}));
  CHECK(model::holds(conclude->when, state_of("visit", "appeal", "opinion"), model::Staff{}));
  CHECK_FALSE(model::holds(conclude->when, state_of("visit", "appeal", "litigation"), model::Staff{}));
  CHECK_FALSE(model::holds(conclude->when, state_of("visit", "suggestion"), model::Staff{}));
  CHECK_FALSE(model::holds(conclude->when, state_of("visit", "accusation"), model::Staff{}));
}

TEST_CASE("the county's policy on top of the national one") {
  const model::Policy national = example("national-2022").own;
  const PolicyFile file = example("county-market-regulator");
  REQUIRE(file.extends == "national-2022");
  const model::Policy policy = codec::merge(file, national);
  CHECK(policy.id == "county-market-regulator");
  CHECK(policy.ancestry == std::vector<std::string>{"national-2022"});
  CHECK(policy.rest_day_cite == national.rest_day_cite);
  CHECK(policy.limits.representatives == 5);
  CHECK(policy.requirements.size() == national.requirements.size() + 9);
  CHECK(policy.sign_offs.size() == 2);
  check_cites(policy);

  std::vector<std::string> ids;
  for (const auto& deadline : policy.deadlines) ids.push_back(deadline.id);
  CHECK(ids == std::vector<std::string>{"respond", "tell", "accept-simple", "conclude-simple", "conclude", "review",
                                        "rereview", "accept-12315", "mediate-12315", "verify-12315", "tell-12315",
                                        "conclude-12315"});

  const model::Deadline& conclude = *policy.find_deadline("conclude");
  CHECK(to_string(conclude.within) == "30wd");
  REQUIRE(conclude.extension);
  CHECK(conclude.extension->by.value == "deputy");
  CHECK(to_string(conclude.extension->window.opens.value()) == "-5wd");
  CHECK(to_string(conclude.extension->window.closes) == "0d");
  CHECK(conclude.cite == "三(二)");

  // The first route that holds names the unit.
  REQUIRE(policy.routes.size() == 2);
  CHECK(policy.routes[0].unit.value == "consumer-protection");
  CHECK(model::holds(policy.routes[0].when, state_of("hotline-12315", "appeal"), model::Staff{}));
  CHECK_FALSE(model::holds(policy.routes[0].when, state_of("letter", "appeal"), model::Staff{}));
  CHECK(policy.routes[1].unit.value == "office");
  CHECK(policy.routes[1].when.always());
  CHECK(file.places.at("routes/county-market-regulator-2").line ==
        file.places.at("routes/county-market-regulator-1").line + 1);
  CHECK(file.places.contains("deadlines/mediate-12315"));
  CHECK(file.places.contains("sign_offs/major-reply"));

  // No appeal is without a concluding clock, and none has two that contradict each other.
  for (const model::Code& channel : model::channels()) {
    INFO(channel.key);
    const auto bound = concluding(policy, state_of(std::string(channel.key), "appeal"));
    CHECK(bound == std::vector<std::string>{channel.key == "hotline-12315" ? "mediate-12315" : "conclude"});
  }
}

TEST_CASE("merging replaces by id, drops by section and id, and takes the child's routes first") {
  const PolicyFile parent = good(codec::read_policy(R"(format: xinfang-policy/1
id: parent
title: parent
effective: "2020-01-01"
clock: {rest_day: keep, cite: c}
limits: {representatives: {max: 5, cite: c}}
routes:
  - {unit: office, cite: c}
  - {id: mail, when: {channel: letter}, unit: post-room, cite: c}
deadlines:
  respond: {from: received, to: accepted, within: 15d, cite: c}
  conclude: {from: accepted, to: replied, within: 60d, when: {kind: appeal}, cite: c, extension: {by: head, max: 30d}}
sign_offs:
  - {event: replied, by: head, cite: c}
requirements:
  - {id: a, event: closed, needs: replied, cite: c}
  - {id: b, event: closed, by: [head, deputy], by_other_than: registered, cite: c}
)",
                                                    "f.yaml"));
  CHECK(parent.own.deadlines[1].extension->cite == "c");
  CHECK(parent.own.routes[0].id == "parent-1");
  CHECK(parent.own.requirements[1].by.size() == 2);

  const PolicyFile child = good(codec::read_policy(R"(format: xinfang-policy/1
id: child
title: child
effective: "2021-01-01"
extends: parent
routes:
  - {id: mail, unit: registry, cite: d}
deadlines:
  answer: {from: noted/interview, to: noted/progress, within: 2h, rest_day: keep, cite: d}
  conclude: {from: accepted, to: replied, within: 30wd, cite: d}
requirements:
  - {id: b, event: closed, needs: [replied], cite: d}
drop: [deadlines/respond, sign_offs/parent-1, limits/representatives]
)",
                                                   "f.yaml"));
  const model::Policy merged = codec::merge(child, parent.own);
  CHECK(merged.rest_day == model::RestDay::keep);
  CHECK(merged.limits.representatives == 0);
  CHECK(merged.sign_offs.empty());
  REQUIRE(merged.routes.size() == 2);
  CHECK(merged.routes[0].unit.value == "registry");
  CHECK(merged.routes[1].unit.value == "office");
  REQUIRE(merged.deadlines.size() == 2);
  CHECK(merged.deadlines[0].id == "conclude");
  CHECK(merged.deadlines[0].when.always());  // whole, never mixed with the parent's
  CHECK_FALSE(merged.deadlines[0].extension);
  CHECK(merged.deadlines[1].id == "answer");
  REQUIRE(merged.requirements.size() == 2);
  CHECK(merged.requirements[0].cite == "c");
  CHECK(merged.requirements[1].cite == "d");
  CHECK(merged.requirements[1].by.empty());

  PolicyFile grandchild;
  grandchild.own.id = "grandchild";
  grandchild.rest_day = model::RestDay::roll;
  grandchild.own.rest_day = model::RestDay::roll;
  grandchild.own.limits = {3, "e"};
  const model::Policy last = codec::merge(grandchild, merged);
  CHECK(last.ancestry == std::vector<std::string>{"child", "parent"});
  CHECK(last.rest_day == model::RestDay::roll);
  CHECK(last.limits.representatives == 3);
}

TEST_CASE("every condition a statement can have") {
  const PolicyFile file = good(codec::read_policy(
      heading + "routes: [{unit: u, cite: c, when: {channel: [letter, fax], kind: appeal, category: [城乡建设/供水, "
                "民政], level: major, flags: [group, repeat], path: opinion, origin: false, headcount_at_least: 5}}]\n",
      "f.yaml"));
  const model::When& when = file.own.routes[0].when;
  CHECK(when.channel == std::vector<std::string>{"letter", "fax"});
  CHECK(when.kind == std::vector<std::string>{"appeal"});
  CHECK(when.category == std::vector<std::string>{"城乡建设/供水", "民政"});
  CHECK(when.level == std::vector<std::string>{"major"});
  CHECK(when.flags == std::vector<std::string>{"group", "repeat"});
  CHECK(when.path == std::vector<std::string>{"opinion"});
  CHECK(when.origin == false);
  CHECK(when.headcount_at_least == 5);
}

TEST_CASE("a policy file that lost a line is read or told of, never more") {
  for (const char* name : {"national-2022", "county-market-regulator"}) {
    const std::string text = policy_text(name);
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = std::min(text.find('\n', start) + 1, text.size());
      const auto file = codec::read_policy(text.substr(0, start) + text.substr(end), "f.yaml");
      if (!file) {
        INFO(english(file.error().what));
        REQUIRE(file.error().place);
        CHECK(file.error().place->line <= std::count(text.begin(), text.end(), '\n'));
      }
      start = end;
    }
  }
}
