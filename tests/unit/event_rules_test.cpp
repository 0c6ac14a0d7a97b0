#include "catch.h"
#include "office_fixture.h"
#include "xinfang/model/catalogue.h"

using namespace office_fixture;

// What holds for every event, under whichever regulation: when it happened, who overrules, what can be taken back.

namespace {

Bench accepted() {
  return registered("national-2022", petition("2026-03-02"))
      .after(event("accepted", "wang-fang", "2026-03-02 10:00", {{"path", "opinion"}}));
}

Bench answered() {
  return accepted().after(event("replied", "sun-guoqiang", "2026-04-01", {{"outcome", "explained"}}));
}

Bench closed() {
  return answered().after(event("closed", "wang-fang", "2026-04-02", {{"result", "resolved"}}));
}

model::Event void_of(const Bench& bench, const std::string& type, const std::string& day) {
  const model::State state = bench.state();
  return event("voided", "wang-fang", day, {{"event", state.last(type)->eid.value}, {"reason", "手误"}});
}

model::Event amendment(const std::string& field, const std::string& value) {
  return event("amended", "wang-fang", "2026-03-05", {{"field", field}, {"new", value}, {"reason", "笔误"}});
}

}  // namespace

TEST_CASE("nothing happens in the future") {
  Bench bench = accepted();
  bench.now = at("2026-03-05 09:00");
  CHECK(bench.says(event("noted", "wang-fang", "2026-03-05 09:00", {{"text", "x"}})) == "allowed");
  CHECK(bench.says(event("noted", "wang-fang", "2026-03-05 09:01", {{"text", "x"}})) ==
        "refused future: 2026-03-05 09:01 lies in the future | --at must not be later than now, 2026-03-05 09:00");
}

TEST_CASE("nothing happens before what was done last, unless a leader says so") {
  Bench bench = accepted();
  bench.now = at("2026-03-05");
  const model::Event early = event("noted", "wang-fang", "2026-03-02 09:59", {{"text", "x"}});
  CHECK(bench.says(early) ==
        "refused, unless overruled, order: 2026-03-02 09:59 lies before what was done last, at 2026-03-02 10:00 | use "
        "a later "
        "--at, or --override REASON with --by a leader");
  CHECK(bench.says(event("noted", "wang-fang", "2026-03-02 10:00", {{"text", "x"}})) == "allowed");
  CHECK(bench.ask(event("noted", "ma-lijun", "2026-03-02 09:59", {{"text", "x"}, {"override", "补录"}})));
}

TEST_CASE("a late entry is not dated back into time") {
  Bench bench = accepted();  // to be answered by 2026-05-06
  bench.now = at("2026-05-20");
  const auto reply = [](const std::string& by, const std::string& when, const Fields& more = {}) {
    model::Event made = event("replied", by, when, {{"outcome", "explained"}});
    for (const auto& [name, value] : more) made.set(name, value);
    return made;
  };
  CHECK(bench.says(reply("wang-fang", "2026-05-06")) ==
        "refused, unless overruled, late-entry 第三十四条: 'conclusion' ended on 2026-05-06 and is entered only now: "
        "dated back it "
        "would look met | leave --at away, or --override REASON with --by a leader");
  CHECK(bench.says(reply("wang-fang", "2026-05-07")) == "allowed");  // admits to be late
  CHECK(bench.says(reply("wang-fang", "2026-05-20")) == "allowed");
  CHECK(bench.says(reply("zhou-zhengping", "2026-05-06", {{"override", "答复已于当日送达，漏登"}})) ==
        "allowed\nwarned late-entry 第三十四条: 'conclusion' ended on 2026-05-06 and is entered only now: dated back "
        "it would look "
        "met | leave --at away, or --override REASON with --by a leader");
  CHECK(bench.says(reply("wang-fang", "2026-05-06"), rules::Mode::history) == "allowed");  // a ledger of what is past
  bench.now = at("2026-05-06 23:59");
  CHECK(bench.says(reply("wang-fang", "2026-05-04")) == "allowed");
}

TEST_CASE("a leader overrules what may be overruled, and the event says so") {
  const Fields fields{{"result", "withdrawn"}, {"override", "信访人书面撤回"}};
  const auto change = accepted().ask(event("closed", "ma-lijun", "2026-03-20", fields));
  REQUIRE(change);
  CHECK(change->event().get("override") == "信访人书面撤回");
  const model::Field* warnings = change->event().find("warnings");
  REQUIRE(warnings != nullptr);
  CHECK(warnings->values == std::vector<std::string>{"requirement 第二十九条第一款、第三十条第一款、第三十一条"});
  CHECK(accepted().says(event("closed", "wang-fang", "2026-03-20", fields)) ==
        "refused, unless overruled, requirement 第二十九条第一款、第三十条第一款、第三十一条: 'answering' has to come "
        "first | "
        "xinfang reply 2026-000001\n"
        "refused override: only a leader can overrule the rules | use --by and a leader; xinfang staff show lists the "
        "roles");
}

TEST_CASE("no leader overrules the course of a case") {
  CHECK(accepted().says(event("accepted", "zhou-zhengping", "2026-03-20", {{"override", "x"}})) ==
        "refused transition: accepting is not possible now: the case is 'accepted' | xinfang reply 2026-000001");
  CHECK(
      closed().says(event("replied", "zhou-zhengping", "2026-04-20", {{"outcome", "supported"}, {"override", "x"}})) ==
      "refused transition: answering is not possible now: the case is 'closed' | xinfang reopen 2026-000001 --reason "
      "TEXT");
  CHECK(registered("national-2022", petition("2026-03-02"))
            .says(event("replied", "wang-fang", "2026-03-20", {{"outcome", "supported"}})) ==
        "refused transition: answering is not possible now: the case is 'to be accepted' | xinfang accept 2026-000001 "
        "(or "
        "decline, "
        "transfer)");
}

TEST_CASE("an event can be voided when nothing stands on it") {
  const Bench bench = answered();
  CHECK(bench.says(void_of(bench, "replied", "2026-04-03")) == "allowed");
  CHECK(bench.after(void_of(bench, "replied", "2026-04-03")).state().status == model::Status::accepted);
  CHECK(bench.says(void_of(bench, "accepted", "2026-04-03")) ==
        "refused void-target: event 3 'answered' stands on it | void event 3 first");
  CHECK(bench.says(event("voided", "wang-fang", "2026-04-03", {{"event", "7"}, {"reason", "x"}})) ==
        "refused void-target: there is no standing event '7' | xinfang show 2026-000001 lists the events");
}

TEST_CASE("an answer that a closing needed, and an approval that an answer needed, are ground as well") {
  const Bench done = closed();
  CHECK(done.says(void_of(done, "replied", "2026-04-03")) ==
        "refused void-target: event 4 'closed' stands on it | void event 4 first");
  const Bench major = registered("county-market-regulator", petition("2026-03-02", "major"))
                          .after(event("accepted", "wang-fang", "2026-03-02 10:00"))
                          .after(event("approved", "zhou-zhengping", "2026-03-19", {{"kind", "reply"}}))
                          .after(event("replied", "sun-guoqiang", "2026-03-20", {{"outcome", "supported"}}));
  CHECK(major.says(void_of(major, "approved", "2026-04-03")) ==
        "refused void-target: event 4 'answered' stands on it | void event 4 first");
}

TEST_CASE("what was overruled at the time is no ground lost") {
  const Bench withdrawn =
      accepted()
          .after(event("noted", "wang-fang", "2026-03-19", {{"text", "x"}}))
          .after(event("closed", "ma-lijun", "2026-03-20", {{"result", "withdrawn"}, {"override", "撤回"}}));
  CHECK(withdrawn.says(void_of(withdrawn, "noted", "2026-04-03")) == "allowed");
}

TEST_CASE("a voided registration takes the whole case, and that is final") {
  const Bench done = closed();
  model::Event whole = void_of(done, "registered", "2026-04-03");
  CHECK(done.says(whole) ==
        "refused void-case: the case was worked on: only a leader can void it as a whole | use --by and a leader; "
        "xinfang staff show lists the roles");
  whole.by = PersonId{"ma-lijun"};
  const Bench gone = done.after(whole);
  CHECK(gone.state().status == model::Status::voided);
  CHECK(gone.dues().empty());
  for (const char* type : {"accepted", "noted", "amended", "voided", "reopened"}) {
    const model::Event more = event(
        type, "wang-fang", "2026-04-04",
        {{"reason", "x"}, {"text", "x"}, {"field", "title"}, {"new", "x"}, {"event", gone.of.events.back().eid.value}});
    model::Event fitting = more;
    std::erase_if(fitting.fields, [&](const model::Field& field) {
      return model::find_field(*model::find_event_type(type), field.name) == nullptr;
    });
    CHECK(gone.says(fitting) ==
          "refused transition: " + english(model::name_of(model::acts(), model::find_event_type(type)->command)) +
              " is not possible now: the case is 'void' | xinfang register makes a new case");
  }
}

TEST_CASE("an amendment keeps the old value") {
  const auto change = accepted().ask(amendment("level", "major"));
  REQUIRE(change);
  CHECK(change->event().get("old") == "ordinary");
  CHECK(accepted().after(amendment("level", "major")).state().intake.level == "major");
}

TEST_CASE("an amendment must change something, into something sound") {
  CHECK(accepted().says(amendment("level", "ordinary")) == "refused amendment: 'level' already is 'ordinary'");
  CHECK(accepted().says(amendment("title", "")) == "refused amendment: 'title' is missing");
  CHECK(accepted().says(amendment("level", "huge")) ==
        "refused amendment: 'huge' is no level | known are: ordinary, important, major");
  CHECK(accepted().says(amendment("received", "2026-03-02T09:00:01+08:00")) ==
        "refused amendment: a case cannot be received after it was registered");
  CHECK(accepted().after(amendment("petitioners.2.name", "乙")).says(amendment("headcount", "1")) ==
        "refused amendment: 'headcount' is 1, but 2 petitioners are named");
  CHECK(accepted().says(amendment("weather", "x")) ==
        "error: a case has no field 'weather' | known are: received, channel, kind, category, level, flags, title, "
        "statement, "
        "petitioners.name, petitioners.phone, petitioners.id_number, petitioners.address, petitioners.representative, "
        "headcount, respondents.organization, respondents.person, origin.organ, origin.document, origin.report_by, "
        "external_number, repeat_of");
}

TEST_CASE("instructions are a leader's") {
  CHECK(accepted().says(event("instructed", "ma-lijun", "2026-03-05", {{"text", "速办"}})) == "allowed");
  CHECK(accepted().says(event("instructed", "wang-fang", "2026-03-05", {{"leader", "ma-lijun"}, {"text", "速办"}})) ==
        "allowed");
  CHECK(accepted().says(event("instructed", "wang-fang", "2026-03-05", {{"text", "速办"}})) ==
        "refused instruction-leader: 王芳 is no leader and gives no instructions on cases | xinfang staff show lists "
        "the roles");
}

TEST_CASE("an event names people, units and fields that there are") {
  const auto assign = [](const Fields& fields) { return event("assigned", "lu-hongmei", "2026-03-05", fields); };
  CHECK(accepted().says(event("noted", "nobody", "2026-03-05", {{"text", "x"}})) ==
        "error: nobody in staff.yaml is 'nobody' | xinfang staff show lists the people");
  CHECK(accepted().says(event("noted", "feng-baocai", "2026-03-05", {{"text", "x"}})) ==
        "error: '冯保才' is no longer active in staff.yaml | xinfang staff show lists the people");
  CHECK(accepted().says(assign({{"unit", "kitchen"}})) ==
        "error: no unit in staff.yaml is 'kitchen' | xinfang staff show lists the units");
  CHECK(accepted().says(assign({{"unit", "food"}, {"handler", "nobody"}})) ==
        "error: nobody in staff.yaml is 'nobody' | xinfang staff show lists the people");
  CHECK(accepted().says(assign({{"unit", "food"}, {"due", "2026-02-30"}})).substr(0, 6) == "error:");
  CHECK(accepted().says(assign({{"unit", "food"}, {"colour", "red"}})) == "error: 'assigned' has no field 'colour' | ");
  CHECK(accepted().says(event("exploded", "wang-fang", "2026-03-05")) == "error: 'exploded' is no event | ");
  CHECK(accepted().says(event("noted", "wang-fang", "2026-03-05", {{"text", "　"}})) ==
        "error: 'text' is missing | add --text; xinfang note --help shows the options");
}

TEST_CASE("a notice reaches petitioners of the case") {
  const auto notice = [](const std::string& name) {
    return event("notified", "wang-fang", "2026-03-05",
                 {{"kind", "acceptance"}, {"means", "phone"}, {"petitioners", name}});
  };
  CHECK(accepted().says(notice("段 玉梅")) == "allowed");
  CHECK(accepted().says(notice("段玉梅（本人）")) == "allowed");
  CHECK(accepted().says(notice("赵六")) ==
        "error: '赵六' is no petitioner of this case | xinfang show 2026-000001 tells who is");
}

TEST_CASE("each petitioner that is written in later has a place of their own") {
  CHECK(accepted().says(amendment("petitioners.2.name", "乙")) == "allowed");
  CHECK(accepted().says(amendment("petitioners.2.name", "乙、丙")) ==
        "refused amendment: 'petitioner's name' holds 2 names | give each petitioner an entry of their own, under "
        "petitioners");
  CHECK(accepted().says(amendment("respondents.person", "乙/丙")).find("holds 2 names") != std::string::npos);
  CHECK(accepted().says(amendment("title", "甲、乙两户漏水")) == "allowed");
}

TEST_CASE("a case goes to the handler's own unit, and a unit that is not theirs is remarked on") {
  const auto change = [](const Fields& fields) {
    return value_of(accepted().ask(event("assigned", "lu-hongmei", "2026-03-05", fields)));
  };
  CHECK(change({{"handler", "xu-weimin"}}).event().get("unit") == "price");
  CHECK(change({{"handler", "xu-weimin"}}).verdict().remarks.empty());
  CHECK(change({{"unit", "price"}, {"handler", "zhou-zhengping"}}).verdict().remarks.empty());  // leads all
  CHECK(change({{"unit", "leadership"}, {"handler", "xu-weimin"}}).verdict().remarks.empty());  // below it
  const auto odd = change({{"unit", "food"}, {"handler", "xu-weimin"}});
  REQUIRE(odd.verdict().remarks.size() == 1);
  CHECK(english(odd.verdict().remarks[0].what) == "许为民 does not belong to 食品安全监管股");
  CHECK(odd.event().find("warnings") == nullptr);
}

TEST_CASE("a question is told the condition, not a refusal") {
  model::Event question;
  question.type = "replied";
  question.at = at("2026-03-20");
  const Bench major = registered("county-market-regulator", petition("2026-03-02", "major"))
                          .after(event("accepted", "wang-fang", "2026-03-02 10:00"));
  CHECK(told(rules::judge(major.of, question, major.world(question.at), rules::Mode::question)) ==
        "allowed\nwarned requirement 第三十二条第一款: 'outcome' must be stated | add --outcome, one of: supported, "
        "explained, not_supported\n"
        "warned sign-off 一(四): the approval of the head of the organ is missing | ask 周正平, then add "
        "--approved-by zhou-zhengping, or: xinfang approve 2026-000001 reply --approved-by zhou-zhengping");
}
