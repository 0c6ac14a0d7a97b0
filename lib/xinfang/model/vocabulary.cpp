#include "xinfang/model/catalogue.h"

namespace xinfang::model {

const Codes& channels() {
  static const Codes list{
      {"network", N_("online")},
      {"letter", N_("letter")},
      {"phone", N_("phone call")},
      {"fax", N_("fax")},
      {"visit", N_("visit")},
      {"email", N_("e-mail")},
      {"hotline-12315", N_("12315 hotline")},
      {"leader-mailbox", N_("leader's mailbox")},
      {"forwarded", N_("forwarded by a superior")},
      {"screening", N_("dispute screening")},
  };
  return list;
}

const Codes& kinds() {
  static const Codes list{{"suggestion", N_("suggestion")}, {"accusation", N_("accusation")}, {"appeal", N_("appeal")}};
  return list;
}

const Codes& levels() {
  static const Codes list{{"ordinary", N_("ordinary")}, {"important", N_("important")}, {"major", N_("major")}};
  return list;
}

const Codes& flags() {
  static const Codes list{
      {"group", N_("group petition")},
      {"repeat", N_("repeat petition")},
      {"bypassing", N_("bypassing a level")},
      {"anonymous", N_("anonymous")},
      {"urgent", N_("urgent")},
      {"joint", N_("joint letter")},
      {"long-pending", N_("long pending")},
      {"simple", N_("simple procedure")},
      {"incident", N_("sudden incident")},
      {"sensitive", N_("sensitive")},
      {"to-province", N_("went to the province")},
      {"to-capital", N_("went to the capital")},
  };
  return list;
}

const Codes& outcomes() {
  static const Codes list{
      {"supported", N_("supported")}, {"explained", N_("explained")}, {"not_supported", N_("not supported")}};
  return list;
}

const Codes& paths() {
  static const Codes list{
      {"litigation", N_("litigation or reconsideration")},
      {"arbitration", N_("arbitration")},
      {"party", N_("appeal within the party")},
      {"administrative", N_("administrative procedure")},
      {"statutory-duty", N_("performance of a statutory duty")},
      {"opinion", N_("written opinion")},
  };
  return list;
}

const Codes& closings() {
  static const Codes list{
      {"resolved", N_("resolved")},
      {"unresolved", N_("not resolved")},
      {"withdrawn", N_("withdrawn")},
      {"unrecorded", N_("not recorded"), true},
  };
  return list;
}

const Codes& ratings() {
  static const Codes list{{"satisfied", N_("satisfied")},
                          {"basically_satisfied", N_("basically satisfied")},
                          {"dissatisfied", N_("dissatisfied")}};
  return list;
}

const Codes& note_kinds() {
  static const Codes list{
      {"general", N_("note")},
      {"interview", N_("interview")},
      {"reception", N_("reception by a leader")},
      {"materials", N_("materials collected")},
      {"classification", N_("classification")},
      {"check", N_("check by another person")},
      {"appraisal", N_("appraisal")},
      {"consultation", N_("consultation")},
      {"team", N_("special team")},
      {"on-site", N_("on site")},
      {"investigation", N_("investigation")},
      {"statement", N_("petitioner heard")},
      {"verification", N_("verification")},
      {"mediation", N_("mediation")},
      {"assistance", N_("assisting unit's result")},
      {"plan", N_("plan")},
      {"progress", N_("progress")},
      {"result", N_("result of the responsible unit")},
      {"feedback", N_("petitioner's view of it")},
      {"improvement", N_("improvement")},
      {"bulletin", N_("bulletin to the leaders")},
  };
  return list;
}

const Codes& approvals() {
  static const Codes list{{"extension", N_("extension")},
                          {"reply", N_("answer")},
                          {"closing", N_("closing")},
                          {"report", N_("report upward")}};
  return list;
}

const Codes& roles() {
  static const Codes list{
      {"head", N_("head of the organ")},
      {"deputy", N_("deputy in charge")},
      {"leader", N_("leader")},
      {"discipline", N_("head of discipline inspection")},
      {"petition-head", N_("head of the petition office")},
      {"unit-head", N_("head of a unit")},
      {"officer", N_("case officer")},
      {"clerk", N_("registry clerk")},
  };
  return list;
}

const Codes& parts() {
  static const Codes list{{"case-handler", N_("handler of the case")},
                          {"case-lead", N_("leader who owns the case")},
                          {"case-unit-head", N_("head of the responsible unit")}};
  return list;
}

const Codes& interests() {
  static const Codes list{
      {"relative", N_("relative")}, {"friend", N_("friend")},     {"shareholder", N_("shareholder")},
      {"employer", N_("employer")}, {"creditor", N_("creditor")}, {"debtor", N_("debtor")},
      {"teacher", N_("teacher")},   {"student", N_("student")},   {"other", N_("other relation")},
  };
  return list;
}

const Codes& statuses() {
  static const Codes list{
      {"registered", N_("to be accepted")}, {"accepted", N_("accepted")},       {"assigned", N_("in hand")},
      {"replied", N_("answered")},          {"closed", N_("closed")},           {"declined", N_("declined")},
      {"transferred", N_("transferred")},   {"handed-back", N_("handed back")}, {"voided", N_("void")},
  };
  return list;
}

const Codes& deadline_names() {
  static const Codes list{{"respond", N_("acceptance decision")},
                          {"tell", N_("notice to the petitioner")},
                          {"conclude", N_("conclusion")},
                          {"review", N_("review decision")},
                          {"rereview", N_("re-review decision")}};
  return list;
}

const Codes& decline_grounds() {
  static const Codes list{
      {"not-ours", N_("not ours")},
      {"pending", N_("pending elsewhere")},
      {"statutory", N_("a statutory procedure applies")},
      {"final", N_("decided for good")},
      {"private", N_("a private matter")},
      {"unsolvable", N_("cannot be solved here")},
      {"unlawful", N_("unlawful")},
  };
  return list;
}

const Codes& notices() {
  static const Codes list{
      {"receipt", N_("receipt")},       {"acceptance", N_("acceptance")},   {"decline", N_("decline")},
      {"transfer", N_("transfer")},     {"extension", N_("extension")},     {"progress", N_("progress")},
      {"escalation", N_("escalation")}, {"opinion", N_("written opinion")}, {"review", N_("review")},
      {"rereview", N_("re-review")},
  };
  return list;
}

const Codes& means() {
  static const Codes list{
      {"in-person", N_("in person")}, {"mail", N_("mail")},       {"phone", N_("phone")},
      {"message", N_("message")},     {"online", N_("online")},   {"meeting", N_("meeting")},
      {"on-site", N_("on site")},     {"records", N_("records")}, {"inquiry", N_("questioning")},
  };
  return list;
}

const Codes& findings() {
  static const Codes list{
      {"reasonable", N_("reasonable")},     {"lawful", N_("lawful")},
      {"partly", N_("partly founded")},     {"unfounded", N_("unfounded")},
      {"undetermined", N_("undetermined")},
  };
  return list;
}

const Codes& suspensions() {
  static const Codes list{{"hearing", N_("hearing")},
                          {"expertise", N_("expert opinion")},
                          {"proceedings", N_("other proceedings")},
                          {"other", N_("other reason")}};
  return list;
}

const Codes& circumstances() {
  static const Codes list{
      {"procedure", N_("breach of procedure")},
      {"shirking", N_("shirking")},
      {"delay", N_("delay")},
      {"falsification", N_("falsification")},
      {"refusal", N_("opinion not carried out")},
  };
  return list;
}

const Codes& reviews() {
  static const Codes list{{"review", N_("review")}, {"rereview", N_("re-review")}};
  return list;
}

const Codes& review_results() {
  static const Codes list{{"upheld", N_("upheld")}, {"changed", N_("changed")}, {"revoked", N_("revoked")}};
  return list;
}

const Codes& suggestions() {
  static const Codes list{
      {"work", N_("improve the work")}, {"policy", N_("improve a policy")}, {"accountability", N_("hold to account")}};
  return list;
}

const Codes& adoptions() {
  static const Codes list{
      {"adopted", N_("adopted")}, {"partly", N_("partly adopted")}, {"not-adopted", N_("not adopted")}};
  return list;
}

const Codes& grounds() {
  static const Codes list{
      {"party", N_("a party")},
      {"relation", N_("a relation to a party")},
      {"accused-unit", N_("of the unit complained about")},
      {"reviewed", N_("handled what is reviewed")},
      {"witness", N_("a witness")},
      {"other", N_("other circumstances")},
  };
  return list;
}

const Codes& applicants() {
  static const Codes list{
      {"order", N_("by order")}, {"self", N_("own motion")}, {"petitioner", N_("petitioner's application")}};
  return list;
}

const Codes& objections() {
  static const Codes list{{"assignment", N_("the assignment in this office")},
                          {"origin", N_("the handing down by the organ above")}};
  return list;
}

const Codes& decisions() {
  static const Codes list{{"granted", N_("granted")}, {"refused", N_("refused")}};
  return list;
}

}  // namespace xinfang::model
