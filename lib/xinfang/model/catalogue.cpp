#include "xinfang/model/catalogue.h"

#include <algorithm>

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
      {"group", N_("group petition")},      {"repeat", N_("repeat petition")}, {"bypassing", N_("bypassing a level")},
      {"anonymous", N_("anonymous")},       {"urgent", N_("urgent")},          {"joint", N_("joint letter")},
      {"long-pending", N_("long pending")},
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
      {"investigation", N_("investigation")},
      {"verification", N_("verification")},
      {"progress", N_("progress")},
      {"plan", N_("plan")},
      {"mediation", N_("mediation")},
      {"appraisal", N_("appraisal")},
      {"improvement", N_("improvement")},
  };
  return list;
}

const Codes& approvals() {
  static const Codes list{{"extension", N_("extension")}, {"reply", N_("answer")}, {"closing", N_("closing")}};
  return list;
}

const Codes& roles() {
  static const Codes list{
      {"head", N_("head of the organ")},   {"deputy", N_("deputy in charge")}, {"leader", N_("leader")},
      {"unit-head", N_("head of a unit")}, {"officer", N_("case officer")},    {"clerk", N_("registry clerk")},
  };
  return list;
}

const Codes& statuses() {
  static const Codes list{
      {"registered", N_("to be accepted")}, {"accepted", N_("accepted")}, {"assigned", N_("in hand")},
      {"replied", N_("answered")},          {"closed", N_("closed")},     {"declined", N_("declined")},
      {"transferred", N_("transferred")},   {"voided", N_("void")},
  };
  return list;
}

const Codes& deadline_names() {
  static const Codes list{{"respond", N_("acceptance decision")}, {"conclude", N_("conclusion")}};
  return list;
}

const Codes& rules() {
  static const Codes list{
      {"assigned-day", N_("day set in the past")},
      {"deadline-lost", N_("limit lost or moved back")},
      {"extension-approval", N_("extension without approval")},
      {"extension-told", N_("petitioner not told of the extension")},
      {"extension-window", N_("extension outside its window")},
      {"late-entry", N_("dated back behind a limit")},
      {"order", N_("dated before an earlier step")},
      {"representatives", N_("representatives")},
      {"requirement", N_("requirement not met")},
      {"sign-off", N_("without sign-off")},
  };
  return list;
}

const Codes& acts() {
  static const Codes list{
      {"register", N_("registering")},  {"accept", N_("accepting")},  {"decline", N_("declining")},
      {"transfer", N_("transferring")}, {"assign", N_("assigning")},  {"note", N_("noting")},
      {"instruct", N_("instructing")},  {"approve", N_("approving")}, {"extend", N_("extending")},
      {"reply", N_("answering")},       {"close", N_("closing")},     {"reopen", N_("reopening")},
      {"amend", N_("amending")},        {"void", N_("voiding")},
  };
  return list;
}

namespace {

/// `noted/mediation`: the kind behind the name.
Message with_kind(Message name, std::string_view event) {
  const auto slash = event.find('/');
  if (slash == std::string_view::npos) return name;
  const auto& kinds_of = event.starts_with("approved") ? approvals() : note_kinds();
  return msg("{0} ({1})", std::move(name), name_of(kinds_of, event.substr(slash + 1)));
}

}  // namespace

Message event_name(std::string_view event) {
  static const Codes names{
      {"registered", N_("registered")},   {"accepted", N_("accepted")}, {"declined", N_("declined")},
      {"transferred", N_("transferred")}, {"assigned", N_("assigned")}, {"noted", N_("noted")},
      {"instructed", N_("instructed")},   {"approved", N_("approved")}, {"extended", N_("extended")},
      {"replied", N_("answered")},        {"closed", N_("closed")},     {"reopened", N_("reopened")},
      {"amended", N_("amended")},         {"voided", N_("voided")},     {"received", N_("received")},
  };
  return with_kind(name_of(names, event.substr(0, event.find('/'))), event);
}

Message act_name(std::string_view event) {
  if (event == "received") return msg("receipt");
  const EventType* type = find_event_type(event.substr(0, event.find('/')));
  return type == nullptr ? literal(std::string(event)) : with_kind(name_of(acts(), type->command), event);
}

Message field_name(std::string_view field) {
  static const Codes names{
      {"path", N_("path")},
      {"text", N_("text")},
      {"reason", N_("reason")},
      {"refer_to", N_("turn to")},
      {"other_case", N_("other case")},
      {"organ", N_("organ")},
      {"document", N_("document")},
      {"unit", N_("unit")},
      {"assisting", N_("assisting")},
      {"handler", N_("handler")},
      {"lead", N_("lead")},
      {"due", N_("due")},
      {"instruction", N_("instruction")},
      {"kind", N_("kind")},
      {"members", N_("members")},
      {"leader", N_("leader")},
      {"approved_by", N_("approved by")},
      {"deadline", N_("deadline")},
      {"for", N_("length of the extension")},
      {"told", N_("told")},
      {"outcome", N_("outcome")},
      {"signed_by", N_("signed by")},
      {"result", N_("result")},
      {"satisfaction", N_("satisfaction")},
      {"field", N_("field")},
      {"old", N_("old")},
      {"new", N_("new")},
      {"event", N_("event")},
      {"entered", N_("entered")},
      {"duty", N_("duty")},
      {"person", N_("person")},
      {"on", N_("date")},
      {"from", N_("begins")},
      {"to", N_("ends")},
      {"place", N_("place")},
      {"with", N_("taking part")},
      {"stand_in_for", N_("standing in for")},
      {"responsible", N_("responsible")},
      {"entry", N_("entry")},
      {"override", N_("overruled")},
      {"warnings", N_("warnings")},
      {"received", N_("time of receipt")},
      {"channel", N_("channel")},
      {"category", N_("category")},
      {"level", N_("level")},
      {"flags", N_("flags")},
      {"flag", N_("flag")},
      {"status", N_("status")},
      {"title", N_("title")},
      {"statement", N_("statement of the petitioner")},
      {"headcount", N_("number of persons")},
      {"external_number", N_("other number")},
      {"petitioners.name", N_("petitioner's name")},
      {"petitioners.phone", N_("petitioner's telephone")},
      {"petitioners.id_number", N_("petitioner's ID number")},
      {"petitioners.address", N_("petitioner's address")},
      {"petitioners.representative", N_("representative")},
      {"respondents.organization", N_("unit complained about")},
      {"respondents.person", N_("person complained about")},
      {"origin.organ", N_("organ that handed it down")},
      {"origin.document", N_("number of its letter")},
      {"origin.report_by", N_("day it wants a report by")},
  };
  return name_of(names, field);
}

const std::vector<EventType>& event_types() {
  using enum FieldKind;
  static const std::vector<EventType> types{
      {"registered", "register", {}},
      {"accepted", "accept", {{"path", code, false, paths}, {"text"}}},
      {"declined", "decline", {{"reason", text, true}, {"refer_to"}, {"other_case", case_number}}},
      {"transferred", "transfer", {{"organ", text, true}, {"document"}, {"reason"}}},
      {"assigned",
       "assign",
       {{"unit", unit, true, nullptr, Filled::by_route},
        {"assisting", units},
        {"handler", person},
        {"lead", person},
        {"due", day},
        {"instruction"}}},
      {"noted",
       "note",
       {{"kind", code, true, note_kinds, Filled::first_code}, {"text", text, true}, {"members", people}}},
      {"instructed", "instruct", {{"leader", person, true, nullptr, Filled::by_writer}, {"text", text, true}}},
      {"approved",
       "approve",
       {{"kind", code, true, approvals}, {"approved_by", person, true, nullptr, Filled::by_writer}, {"text"}}},
      {"extended",
       "extend",
       {{"deadline", deadline, true, nullptr, Filled::by_deadline},
        {"for", duration, true},
        {"reason"},
        {"approved_by", person},
        {"told"}}},
      {"replied",
       "reply",
       {{"outcome", code, false, outcomes}, {"document"}, {"signed_by", person}, {"approved_by", person}, {"text"}}},
      {"closed",
       "close",
       {{"result", code, true, closings}, {"satisfaction", code, false, ratings}, {"approved_by", person}, {"text"}}},
      {"reopened", "reopen", {{"reason", text, true}}},
      {"amended",
       "amend",
       {{"field", intake_field, true},
        {"old", text, false, nullptr, Filled::by_old},
        {"new"},
        {"reason", text, true},
        {"approved_by", person}}},
      {"voided", "void", {{"event", FieldKind::event, true}, {"reason", text, true}, {"approved_by", person}}},
  };
  return types;
}

const EventType* find_event_type(std::string_view type, const std::vector<EventType>& types) {
  const auto found = std::find_if(types.begin(), types.end(), [&](const EventType& t) { return t.type == type; });
  return found == types.end() ? nullptr : &*found;
}

const EventType* type_of_command(std::string_view command) {
  const auto& types = event_types();
  const auto found = std::find_if(types.begin(), types.end(), [&](const EventType& t) { return t.command == command; });
  return found == types.end() ? nullptr : &*found;
}

const std::vector<FieldType>& common_fields() {
  static const std::vector<FieldType> fields{
      {"entered", FieldKind::moment}, {"override"}, {"warnings", FieldKind::words}};
  return fields;
}

const FieldType* find_field(const EventType& type, std::string_view name) {
  for (const std::vector<FieldType>* fields : {&type.fields, &common_fields()}) {
    for (const FieldType& field : *fields) {
      if (field.name == name) return &field;
    }
  }
  return nullptr;
}

}  // namespace xinfang::model
