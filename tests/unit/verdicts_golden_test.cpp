#include "catch.h"
#include "office_fixture.h"

using namespace office_fixture;

// The reasons of every verdict, word by word: tests/golden/*-verdicts.txt. XINFANG_UPDATE_GOLDEN=1 rewrites them; what
// changed shows in the diff.

namespace {

struct Scenario {
  std::string name;
  std::string verdict;
};

std::string page(const std::vector<Scenario>& scenarios) {
  std::string text;
  for (const Scenario& scenario : scenarios) text += "# " + scenario.name + "\n" + scenario.verdict + "\n\n";
  return text;
}

Bench in_hand(const std::string& policy, const model::Intake& intake, const std::string& handler = "sun-guoqiang") {
  return registered(policy, intake)
      .after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", "opinion"}}))
      .after(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"handler", handler}}));
}

model::Event extension(const std::string& by, const std::string& when, const Fields& instead = {}) {
  model::Event made = event("extended", by, when, {{"for", "10d"}, {"reason", "须抽样送检"}, {"told", "电话"}});
  for (const auto& [name, value] : instead) made.set(name, value);
  return made;
}

model::Event reply(const std::string& by, const std::string& when, const Fields& instead = {}) {
  model::Event made = event("replied", by, when, {{"outcome", "supported"}});
  for (const auto& [name, value] : instead) made.set(name, value);
  return made;
}

model::Intake hotline() {
  model::Intake intake = petition("2026-03-02");
  intake.channel = "hotline-12315";
  return intake;
}

model::Intake handed_down() {
  model::Intake intake = petition("2026-03-02");
  intake.origin = model::Origin{"县信访局", "清信转〔2026〕9号", std::nullopt};
  return intake;
}

model::Intake group(int representatives) {
  model::Intake intake = petition("2026-03-02");
  intake.channel = "visit";
  intake.headcount = 8;
  for (int i = 0; i < representatives; ++i) intake.petitioners.push_back({"代表", "", "", "", true});
  return intake;
}

}  // namespace

TEST_CASE("the county's verdicts and their reasons") {
  const std::string county = "county-market-regulator";
  const Bench ordinary = in_hand(county, petition("2026-03-02"));
  const Bench major = in_hand(county, petition("2026-03-02", "major"));
  const Bench superior = in_hand(county, handed_down());
  const Bench hers = in_hand(county, petition("2026-03-02"), "he-xiulan");
  const Bench extended = ordinary.after(extension("he-xiulan", "2026-04-08"));
  check_golden(
      "tests/golden/county-verdicts.txt",
      page({
          {"三(二) extension, six working days before expiry", ordinary.says(extension("he-xiulan", "2026-04-03"))},
          {"三(二) extension, first day of the window", ordinary.says(extension("he-xiulan", "2026-04-07"))},
          {"三(二) extension, last day of the window", ordinary.says(extension("he-xiulan", "2026-04-14"))},
          {"三(二) extension, after expiry", ordinary.says(extension("he-xiulan", "2026-04-15"))},
          {"三(二) extension, after expiry, overruled",
           ordinary.says(extension("he-xiulan", "2026-04-15", {{"override", "停电"}}))},
          {"三(二) extension, by the clerk", ordinary.says(extension("wang-fang", "2026-04-08"))},
          {"三(二) extension, by the clerk, approved by the deputy",
           ordinary.says(extension("wang-fang", "2026-04-08", {{"approved_by", "he-xiulan"}}))},
          {"三(二) extension, approved by another leader",
           ordinary.says(extension("wang-fang", "2026-04-08", {{"approved_by", "ma-lijun"}}))},
          {"三(二) extension, the deputy handles the case", hers.says(extension("he-xiulan", "2026-04-08"))},
          {"三(二) extension, a second time", extended.says(extension("he-xiulan", "2026-04-20"))},
          {"三(二) extension, as long as allowed",
           ordinary.says(extension("he-xiulan", "2026-04-08", {{"for", "30d"}}))},
          {"三(二) extension, a day longer", ordinary.says(extension("he-xiulan", "2026-04-08", {{"for", "31d"}}))},
          {"三(二) extension, everything wrong",
           ordinary.says(extension("wang-fang", "2026-03-10", {{"for", "60d"}, {"reason", ""}, {"told", ""}}))},
          {"12315 extension", in_hand(county, hotline()).says(extension("he-xiulan", "2026-04-08"))},
          {"一(四) major case, answered without approval", major.says(reply("sun-guoqiang", "2026-03-20"))},
          {"一(四) major case, approved by the deputy",
           major.says(reply("sun-guoqiang", "2026-03-20", {{"approved_by", "he-xiulan"}}))},
          {"一(四) major case, approved by the head",
           major.says(reply("sun-guoqiang", "2026-03-20", {{"approved_by", "zhou-zhengping"}}))},
          {"一(五) handed down, answered without approval", superior.says(reply("sun-guoqiang", "2026-03-20"))},
          {"一(五) handed down, approved by a leader",
           superior.says(reply("sun-guoqiang", "2026-03-20", {{"approved_by", "ma-lijun"}}))},
          {"inherited: answered without an outcome",
           ordinary.says(reply("sun-guoqiang", "2026-03-20", {{"outcome", ""}}))},
      }));
}

TEST_CASE("the national verdicts and their reasons") {
  const std::string national = "national-2022";
  const Bench received = registered(national, petition("2026-03-02"));
  const Bench ordinary = in_hand(national, petition("2026-03-02"));
  Bench late = ordinary;
  late.now = at("2026-05-20");
  const Fields withdrawn{{"result", "withdrawn"}, {"override", "撤回"}};
  check_golden(
      "tests/golden/national-verdicts.txt",
      page({
          {"二十(三) five representatives", told(try_register(national, group(5)))},
          {"二十(三) six representatives", told(try_register(national, group(6)))},
          {"二十(三) a group without representatives", told(try_register(national, group(0)))},
          {"二十三(一) declined, nowhere to turn",
           received.says(event("declined", "wang-fang", "2026-03-04", {{"reason", "x"}}))},
          {"二十三(一) transferred to nobody", received.says(event("transferred", "wang-fang", "2026-03-04"))},
          {"二十三(一) transferred",
           received.says(event("transferred", "wang-fang", "2026-03-04", {{"organ", "县住建局"}}))},
          {"answered before it was accepted", received.says(reply("wang-fang", "2026-03-04"))},
          {"三十二 answered without an outcome", ordinary.says(reply("sun-guoqiang", "2026-03-20", {{"outcome", ""}}))},
          {"三十四 extended by the head", ordinary.says(extension("zhou-zhengping", "2026-03-20"))},
          {"三十四 extended by the deputy", ordinary.says(extension("he-xiulan", "2026-03-20"))},
          {"三十四 extended by more than thirty days",
           ordinary.says(extension("zhou-zhengping", "2026-03-20", {{"for", "31d"}}))},
          {"三十四 extended after the end", ordinary.says(extension("zhou-zhengping", "2026-05-07"))},
          {"closed before it was answered",
           ordinary.says(event("closed", "wang-fang", "2026-03-20", {{"result", "resolved"}}))},
          {"closed before it was answered, overruled by a leader",
           ordinary.says(event("closed", "ma-lijun", "2026-03-20", withdrawn))},
          {"closed before it was answered, overruled by a clerk",
           ordinary.says(event("closed", "wang-fang", "2026-03-20", withdrawn))},
          {"a late answer dated back", late.says(reply("sun-guoqiang", "2026-05-06"))},
          {"a late answer as it was", late.says(reply("sun-guoqiang", "2026-05-07"))},
          {"tomorrow", late.says(reply("sun-guoqiang", "2026-05-21"))},
          {"before what was done last", late.says(event("noted", "wang-fang", "2026-03-01", {{"text", "x"}}))},
      }));
}
