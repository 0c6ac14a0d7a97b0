#include "xinfang/rules/recusal.h"
#include "catch.h"
#include "office_fixture.h"
#include "tied_bench.h"

using namespace office_fixture;
using tied_bench::TiedBench;

// Nobody acts in a matter of their own: who is in conflict, why, and that no verb, no role and no stand-in gets round
// it.

namespace {

model::Intake about(const std::string& petitioner, const model::Respondent& respondent,
                    const std::string& kind = "appeal") {
  model::Intake intake = petition("2026-03-02");
  intake.kind = kind;
  intake.petitioners.front().name = petitioner;
  intake.respondents = {respondent};
  return intake;
}

TiedBench open_case(const model::Intake& intake) {
  return TiedBench(registered("national-2022", intake)).after(event("accepted", "chen-yu", "2026-03-02 10:00"));
}

bool refused_for(const std::string& verdict, const std::string& rule) {
  return verdict.find("refused " + rule) != std::string::npos;
}

model::Event assignment(const std::string& handler, const std::string& when = "2026-03-03") {
  return event("assigned", "lu-hongmei", when, {{"unit", "quality"}, {"handler", handler}});
}

}  // namespace

TEST_CASE("grounds: party, relation with its dates, alias, telephone") {
  const TiedBench relative = open_case(about("郭建国", {"", ""}));
  CHECK(relative.grounds("guo-shulan") == "relation?");
  CHECK(relative.grounds("chen-yu").empty());
  const TiedBench company = open_case(about("赵明", {"青禾物业有限公司", ""}));
  CHECK(company.grounds("guo-shulan") == "relation");
  const TiedBench over = company.after(event("noted", "chen-yu", "2026-04-02", {{"kind", "general"}, {"text", "x"}}));
  CHECK(over.grounds("guo-shulan").empty());  // sold the shares on 2026-03-31
  CHECK(open_case(about("许卫民", {"", ""})).grounds("xu-weimin") == "party?");
  model::Intake by_phone = about("许某", {"", ""});
  by_phone.petitioners.front().phone = "139 0000 1111";
  CHECK(open_case(by_phone).grounds("xu-weimin") == "party");
}

TEST_CASE("a name is the same however it is written") {
  for (const std::string name : {"郭淑兰", "郭淑蘭", "郭 淑 兰", "郭\u3000淑兰", "郭\u200b淑兰"}) {
    CAPTURE(name);
    CHECK(open_case(about("赵明", {"", name})).grounds("guo-shulan") == "party?");
    CHECK(open_case(about(name, {"", ""})).grounds("guo-shulan") == "party?");
  }
  CHECK(open_case(about("郭淑芳", {"", ""})).grounds("guo-shulan").empty());
}

TEST_CASE("a remark behind a name hides nobody, a mistyped number tells nobody apart") {
  CHECK(open_case(about("郭建国（退休教师）", {"", ""})).grounds("guo-shulan") == "relation?");
  CHECK(open_case(about("孙国强（食品股）", {"", ""})).grounds("sun-guoqiang") == "party?");
  CHECK(open_case(about("赵明", {"", "孙国强(股长)"})).grounds("sun-guoqiang") == "party?");
  model::Staff staff = tied_bench::tied_staff();
  const auto sun = std::find_if(staff.people.begin(), staff.people.end(),
                                [](const model::Person& one) { return one.id.value == "sun-guoqiang"; });
  sun->id_number = "11010519491231002X";
  const auto grounds = [&](const std::string& number) {
    model::Intake intake = about("孙国强", {"", ""});
    TiedBench bench = open_case(intake);
    bench.of.intake.petitioners.front().id_number = number;
    bench.staff = &staff;
    return bench.grounds("sun-guoqiang");
  };
  CHECK(grounds("440524188001010014").empty());      // another person's
  CHECK(grounds("440524188001010015") == "party?");  // the check digit does not fit
  CHECK(grounds("4405**********0014") == "party?");
  CHECK(grounds("110105194912310021") == "party?");
  CHECK(grounds("11010519491231002X") == "party");
  sun->id_number = "110105194912310021";
  CHECK(grounds("440524188001010014") == "party?");
}

TEST_CASE("a namesake is asked about, and only somebody else answers") {
  const TiedBench bench = open_case(about("孙国强", {"", ""}));
  CHECK(refused_for(bench.says(assignment("sun-guoqiang")), "recusal"));
  model::Event answered = assignment("sun-guoqiang");
  answered.fields.push_back({"not_same_person", {"孙国强"}, true});
  CHECK(bench.says(answered) == "allowed");
  CHECK(bench.after(answered).says(
            event("noted", "sun-guoqiang", "2026-03-04", {{"kind", "progress"}, {"text", "x"}})) == "allowed");

  model::Event himself = event("noted", "sun-guoqiang", "2026-03-04", {{"kind", "progress"}, {"text", "x"}});
  himself.fields.push_back({"not_same_person", {"孙国强"}, true});
  CHECK_FALSE(bench.ask(himself));
  // An answer written by hand into the file in one's own name does not count either.
  TiedBench forged = bench;
  model::Event note = event("noted", "sun-guoqiang", "2026-03-04", {{"kind", "progress"}, {"text", "x"}});
  note.fields.push_back({"not_same_person", {"sun-guoqiang=孙国强"}, true});
  note.seq = 3;
  forged.of.events.push_back(note);
  CHECK(forged.grounds("sun-guoqiang") == "party?");
  model::Event nobody = assignment("ding-lili");
  nobody.fields.push_back({"not_same_person", {"钱七"}, true});
  CHECK(bench.says(nobody).starts_with("error: nobody else in staff.yaml is in question"));
}

TEST_CASE("of an accusation the unit complained about and those under the accused keep out") {
  const model::Respondent head_of_food{"食品安全监管股", "孙国强"};
  const TiedBench accusation = open_case(about("赵明", head_of_food, "accusation"));
  CHECK(accusation.grounds("sun-guoqiang") == "party");
  CHECK(accusation.grounds("ding-lili").empty());
  CHECK(
      refused_for(accusation.says(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}})), "accused-unit"));
  CHECK(open_case(about("赵明", head_of_food)).grounds("sun-guoqiang") == "party");

  const TiedBench unit = open_case(about("赵明", {"城关市场监管所", ""}, "accusation"));
  CHECK(unit.grounds("ding-lili") == "accused-unit");
  CHECK(unit.grounds("cui-jianhua") == "accused-unit");
  CHECK(refused_for(unit.says(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "chengguan-station"}})),
                    "accused-unit"));
  CHECK(refused_for(
      unit.says(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"assisting", "chengguan-station"}})),
      "accused-unit"));
  CHECK(refused_for(unit.says(event("enlisted", "lu-hongmei", "2026-03-03", {{"unit", "chengguan-station"}})),
                    "accused-unit"));
  CHECK(refused_for(unit.says(event("transferred", "chen-yu", "2026-03-03", {{"organ", "城关市場監管所"}})),
                    "accused-unit"));
  // An appeal about a unit is answered by it, as everywhere.
  CHECK(open_case(about("赵明", {"城关市场监管所", ""})).grounds("ding-lili").empty());
}

TEST_CASE("an accusation against the head leaves the house") {
  const TiedBench bench(registered("national-2022", about("赵明", {"", "周正平"}, "accusation")));
  CHECK(refused_for(bench.says(event("accepted", "chen-yu", "2026-03-02 10:00")), "recusal"));
  CHECK(bench.grounds("wang-fang") == "accused-unit");
  CHECK(refused_for(bench.says(assignment("deng-jiajun")), "accused-unit"));
  CHECK(bench.says(event("transferred", "chen-yu", "2026-03-03", {{"organ", "县纪委监委"}, {"told", "信函"}})) ==
        "allowed");
}

TEST_CASE("whoever decided keeps out of the review, a witness of the matter") {
  TiedBench bench =
      open_case(about("赵明", {"", ""}))
          .after(assignment("deng-jiajun"))
          .after(event("replied", "chen-yu", "2026-03-20", {{"outcome", "supported"}, {"signed_by", "he-xiulan"}}))
          .after(event("review_requested", "chen-yu", "2026-03-25", {{"kind", "review"}}));
  CHECK(bench.grounds("deng-jiajun") == "reviewed");
  CHECK(bench.grounds("he-xiulan") == "reviewed");
  CHECK(bench.grounds("chen-yu").empty());
  CHECK(refused_for(bench.says(event("reviewed", "chen-yu", "2026-04-01",
                                     {{"kind", "review"}, {"result", "upheld"}, {"signed_by", "he-xiulan"}})),
                    "recusal"));
  CHECK(bench.says(event("reviewed", "chen-yu", "2026-04-01",
                         {{"kind", "review"}, {"result", "upheld"}, {"signed_by", "zhou-zhengping"}})) == "allowed");

  const TiedBench seen = open_case(about("赵明", {"", ""}))
                             .after(event("noted", "chen-yu", "2026-03-03",
                                          {{"kind", "interview"}, {"text", "在场"}, {"witnesses", "ding-lili"}}));
  CHECK(seen.grounds("ding-lili") == "witness");
  CHECK(refused_for(seen.says(assignment("ding-lili")), "recusal"));
}

TEST_CASE("a recusal is decided by somebody else who may, and is for good") {
  const TiedBench bench = open_case(about("赵明", {"", ""})).after(assignment("deng-jiajun"));
  const auto recusal = [](const std::string& by, const Fields& fields) {
    model::Event made = event("recused", by, "2026-03-05", {{"person", "deng-jiajun"}, {"ground", "other"}});
    for (const auto& [name, value] : fields) made.set(name, value);
    return made;
  };
  CHECK(refused_for(bench.says(recusal("deng-jiajun", {{"applied_by", "self"}})), "recusal"));  // decided by oneself
  CHECK(refused_for(bench.says(recusal("deng-jiajun", {{"decided_by", "ding-lili"}})), "recusal"));
  CHECK(bench.says(recusal("deng-jiajun", {{"applied_by", "self"}, {"decided_by", "lu-hongmei"}})) == "allowed");
  CHECK(
      refused_for(bench.says(recusal("chen-yu", {{"decided_by", "lu-hongmei"}, {"decision", "refused"}})), "recusal"));
  CHECK(bench.says(recusal("chen-yu", {{"decided_by", "lu-hongmei"}, {"decision", "refused"}, {"reason", "无关"}})) ==
        "allowed");

  const TiedBench out = bench.after(recusal("chen-yu", {{"decided_by", "lu-hongmei"}, {"replacement", "ding-lili"}}));
  CHECK(model::fold(out.of).handler == PersonId{"ding-lili"});
  CHECK(refused_for(out.says(assignment("deng-jiajun", "2026-03-06")), "recusal"));
  CHECK(refused_for(out.says(event("noted", "deng-jiajun", "2026-03-06", {{"kind", "general"}, {"text", "x"}})),
                    "recusal"));
  CHECK(refused_for(out.says(event("noted", "ding-lili", "2026-03-06",
                                   {{"kind", "team"}, {"text", "x"}, {"members", "deng-jiajun"}})),
                    "recusal"));
  CHECK(refused_for(out.says(recusal("chen-yu", {{"decided_by", "lu-hongmei"}})), "recusal"));  // twice
  CHECK(refused_for(bench.says(recusal("chen-yu", {{"decided_by", "lu-hongmei"}, {"replacement", "deng-jiajun"}})),
                    "recusal"));
}

TEST_CASE("nobody who kept out is corrected or voided back in, but by who decides on recusals") {
  const model::Event recusal = event("recused", "chen-yu", "2026-03-05",
                                     {{"person", "deng-jiajun"}, {"ground", "other"}, {"decided_by", "lu-hongmei"}});
  const TiedBench out = open_case(about("赵明", {"", ""})).after(assignment("ding-lili")).after(recusal);
  const auto undo = [&](const std::string& by, const Fields& more) {
    model::Event made =
        event("voided", by, "2026-03-06", {{"event", out.of.events.back().eid.value}, {"reason", "误录"}});
    for (const auto& [name, value] : more) made.set(name, value);
    return made;
  };
  CHECK(refused_for(out.says(undo("chen-yu", {})), "recusal"));
  CHECK(refused_for(out.says(undo("chen-yu", {{"approved_by", "sun-guoqiang"}})), "recusal"));
  CHECK(refused_for(out.says(undo("ma-lijun", {{"override", "急"}})), "recusal"));
  CHECK(out.says(undo("chen-yu", {{"approved_by", "lu-hongmei"}})) == "allowed");

  const TiedBench unit = open_case(about("赵明", {"城关市场监管所", ""}, "accusation"));
  const auto turned = [](const std::string& by, const Fields& more) {
    model::Event made =
        event("amended", by, "2026-03-06", {{"field", "kind"}, {"new", "appeal"}, {"reason", "归类有误"}});
    for (const auto& [name, value] : more) made.set(name, value);
    return made;
  };
  CHECK(refused_for(unit.says(turned("chen-yu", {})), "recusal"));
  CHECK(unit.says(turned("chen-yu", {{"approved_by", "lu-hongmei"}})) == "allowed");
}

TEST_CASE("the head decides on a leader's recusal, and nobody overrules any of it") {
  const TiedBench bench = open_case(about("赵明", {"", ""}));
  const auto of_deputy = [](const std::string& decider) {
    return event("recused", "chen-yu", "2026-03-05",
                 {{"person", "he-xiulan"}, {"ground", "other"}, {"decided_by", decider}});
  };
  CHECK(refused_for(bench.says(of_deputy("lu-hongmei")), "recusal"));
  CHECK(bench.says(of_deputy("zhou-zhengping")) == "allowed");
  model::Event forced = assignment("guo-shulan");
  forced.by = PersonId{"zhou-zhengping"};
  forced.set("override", "人手不够");
  const TiedBench company = open_case(about("赵明", {"青禾物业有限公司", ""}));
  CHECK(refused_for(company.says(forced), "recusal"));
  CHECK(refused_for(company.says(forced, rules::Mode::history), "recusal"));  // nor does an import
}

TEST_CASE("whoever lets more time pass decides nothing, and a clerk who enters the answer of another neither") {
  TiedBench bench =
      open_case(about("赵明", {"", ""}))
          .after(event("extended", "chen-yu", "2026-03-10",
                       {{"for", "10d"}, {"reason", "送检"}, {"told", "电话"}, {"approved_by", "zhou-zhengping"}}))
          .after(event("replied", "chen-yu", "2026-03-20", {{"outcome", "supported"}, {"signed_by", "he-xiulan"}}))
          .after(event("review_requested", "chen-yu", "2026-03-25", {{"kind", "review"}}));
  CHECK(bench.grounds("zhou-zhengping").empty());
  CHECK(bench.grounds("chen-yu").empty());
  CHECK(bench.grounds("he-xiulan") == "reviewed");
}

TEST_CASE("on an officer's recusal the head of their own unit decides, where unit heads do") {
  model::Policy policy = policy_book("national-2022").at(day("2026-03-02"));
  policy.recusal->decided_by = {{RoleId{"officer"}, RoleId{"unit-head"}}, {RoleId{}, RoleId{"petition-head"}}};
  const model::PolicyBook book({{day("2026-01-01"), policy}});
  TiedBench bench = open_case(about("赵明", {"", ""}));
  bench.policies = &book;
  const auto recusal = [](const std::string& decider) {
    return event("recused", "chen-yu", "2026-03-05",
                 {{"person", "ding-lili"}, {"ground", "other"}, {"decided_by", decider}});
  };
  CHECK(bench.says(recusal("cui-jianhua")) == "allowed");
  CHECK(refused_for(bench.says(recusal("sun-guoqiang")), "recusal"));
}

TEST_CASE("nobody who handles a case, or did, approves it, asked for or not") {
  const TiedBench bench = open_case(about("赵明", {"", ""})).after(assignment("deng-jiajun"));
  const auto answer = [](const std::string& approver) {
    return event("replied", "chen-yu", "2026-03-20", {{"outcome", "supported"}, {"approved_by", approver}});
  };
  CHECK(refused_for(bench.says(answer("deng-jiajun")), "approver-handles"));
  CHECK(bench.says(answer("he-xiulan")) == "allowed");
  const TiedBench handed_on = bench.after(assignment("ding-lili", "2026-03-04"));
  CHECK(refused_for(handed_on.says(answer("deng-jiajun")), "approver-handles"));
}

TEST_CASE("a case is not reopened while a review of it is not decided") {
  const TiedBench asked =
      open_case(about("赵明", {"", ""}))
          .after(event("replied", "chen-yu", "2026-03-20", {{"outcome", "supported"}, {"signed_by", "he-xiulan"}}))
          .after(event("review_requested", "chen-yu", "2026-03-25", {{"kind", "review"}}));
  const model::Event reopened = event("reopened", "chen-yu", "2026-04-02", {{"reason", "重新处理"}});
  CHECK(refused_for(asked.says(reopened), "stage"));
  CHECK(asked
            .after(event("reviewed", "chen-yu", "2026-04-01",
                         {{"kind", "review"}, {"result", "revoked"}, {"signed_by", "zhou-zhengping"}}))
            .says(reopened) == "allowed");
}

TEST_CASE("a stand-in approves neither what they ask for nor what the other could not") {
  const model::Intake plain = petition("2026-03-02");
  const auto extension = [](const std::string& by, const std::string& approver) {
    return event("extended", by, "2026-04-08",
                 {{"for", "10d"}, {"reason", "送检"}, {"told", "电话"}, {"approved_by", approver}});
  };
  TiedBench bench(registered("county-market-regulator", plain));
  bench = bench.after(event("accepted", "chen-yu", "2026-03-02 10:00"))
              .after(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"handler", "sun-guoqiang"}}));
  CHECK(bench.says(extension("chen-yu", "ma-lijun")) == "allowed");
  CHECK(
      refused_for(bench.says(extension("chen-yu", "sun-guoqiang")), "extension-approval"));   // the handler as stand-in
  CHECK(refused_for(bench.says(extension("wang-fang", "wang-fang")), "extension-approval"));  // one's own request
  CHECK(refused_for(bench.says(extension("he-xiulan", "ma-lijun")), "extension-approval"));   // asks through a stand-in
  const TiedBench hers =
      TiedBench(registered("county-market-regulator", plain))
          .after(event("accepted", "chen-yu", "2026-03-02 10:00"))
          .after(event("assigned", "lu-hongmei", "2026-03-03", {{"unit", "food"}, {"handler", "he-xiulan"}}));
  CHECK(refused_for(hers.says(extension("chen-yu", "ma-lijun")), "extension-approval"));
  TiedBench later = bench;
  model::Event late = extension("chen-yu", "ma-lijun");
  late.at = at("2026-05-04");
  CHECK(refused_for(later.says(late), "extension-approval"));  // the delegation has ended
  const TiedBench against = TiedBench(registered("county-market-regulator", about("赵明", {"局领导", "何秀兰"})))
                                .after(event("accepted", "chen-yu", "2026-03-02 10:00"));
  CHECK(refused_for(against.says(extension("chen-yu", "ma-lijun")), "extension-approval"));
}

TEST_CASE("an accusation is hidden from the accused and those they lead") {
  const TiedBench bench = open_case(about("赵明", {"食品安全监管股", "孙国强"}, "accusation"));
  const model::State state = model::fold(bench.of);
  const rules::World world = bench.world(at("2026-03-03"));
  CHECK(rules::hidden_from(PersonId{"sun-guoqiang"}, state, world));
  CHECK(rules::hidden_from(PersonId{""}, state, world));
  CHECK_FALSE(rules::hidden_from(PersonId{"lu-hongmei"}, state, world));
  CHECK_FALSE(rules::hidden_from(PersonId{"wang-fang"}, state, world));
  const TiedBench appeal = open_case(about("赵明", {"食品安全监管股", "孙国强"}));
  CHECK_FALSE(rules::hidden_from(PersonId{"sun-guoqiang"}, model::fold(appeal.of), world));
  const TiedBench head(registered("national-2022", about("赵明", {"", "周正平"}, "accusation")));
  CHECK(rules::hidden_from(PersonId{"deng-jiajun"}, model::fold(head.of), world));
  CHECK_FALSE(rules::hidden_from(PersonId{"wang-fang"}, model::fold(head.of), world));  // registered it
}

TEST_CASE("a petition of one's own is registered by somebody else") {
  const auto own = try_register("national-2022", about("王芳", {"", ""}), {}, "wang-fang");
  CHECK(refused_for(told(own), "recusal"));
  CHECK(try_register("national-2022", about("王芳", {"", ""}), {}, "chen-yu"));
  CHECK(refused_for(told(try_register("national-2022", about("王芳", {"", ""}), {{"override", "急"}}, "wang-fang")),
                    "recusal"));
}
