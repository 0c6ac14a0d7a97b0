#include <algorithm>

#include "xinfang/model/catalogue.h"

namespace xinfang::model {

const std::vector<EventType>& event_types() {
  using enum FieldKind;
  using enum Filled;
  static const FieldType told{"told"};
  static const FieldType approver{"approved_by", person};
  static const std::vector<EventType> types{
      {"registered", "register", {}, {}},
      {"accepted", "accept", {"path"}, {{"path", code, false, paths}, told, {"text"}}},
      {"declined",
       "decline",
       {"ground"},
       {{"ground", code, false, decline_grounds, no, true},
        {"reason", text, true},
        {"refer_to"},
        {"other_case", case_number},
        told,
        approver}},
      {"transferred", "transfer", {}, {{"organ", text, true}, {"document"}, {"reason"}, told, approver}},
      {"notified",
       "notify",
       {"kind"},
       {{"kind", code, true, notices, no, true},
        {"means", code, true, means, no, true},
        {"on", day},
        {"document"},
        {"petitioners", texts},
        {"text"}}},
      {"assigned",
       "assign",
       {},
       {{"unit", unit, true, nullptr, by_route},
        {"assisting", units},
        {"handler", person},
        {"lead", person},
        {"due", day},
        {"instruction"},
        approver}},
      {"enlisted", "enlist", {}, {{"unit", unit, true}, {"handler", person}, {"due", day}, {"task"}}},
      {"objected",
       "object",
       {"against"},
       {{"reason", text, true}, {"against", code, true, objections, by_objection}, {"document"}}},
      {"returned",
       "return",
       {"against", "decision"},
       {{"decision", code, true, decisions},
        {"reason", text, true},
        {"against", code, true, objections, by_objection},
        {"document"}}},
      {"recused",
       "recuse",
       {"ground", "decision"},
       {{"person", person, true},
        {"ground", code, true, grounds},
        {"decision", code, true, decisions, first_code},
        {"applied_by", code, true, applicants, first_code},
        {"decided_by", person, true, nullptr, by_writer},
        {"reason"},
        {"replacement", person}}},
      {"noted",
       "note",
       {"kind", "finding"},
       {{"kind", code, true, note_kinds, first_code, true},
        {"finding", code, false, findings, no, true},
        {"text", text, true},
        {"means", some_codes, false, means, no, true},
        {"members", people},
        {"witnesses", people},
        {"unit", unit},
        {"document"}}},
      {"attached",
       "attach",
       {},
       {{"file", file_name, true},
        {"text"},
        {"document"},
        {"bytes", byte_count, true},
        {"sha256", FieldKind::sha256, true}}},
      {"instructed", "instruct", {}, {{"leader", person, true, nullptr, by_writer}, {"text", text, true}}},
      {"suspended", "suspend", {"kind"}, {{"kind", code, true, suspensions, no, true}, {"reason"}, approver}},
      {"resumed", "resume", {}, {{"text"}}},
      {"approved",
       "approve",
       {"kind"},
       {{"kind", code, true, approvals}, {"approved_by", person, true, nullptr, by_writer}, {"text"}}},
      {"extended",
       "extend",
       {},
       {{"deadline", deadline, true, nullptr, by_deadline}, {"for", duration, true}, {"reason"}, approver, told}},
      {"reminded", "remind", {}, {{"deadline", deadline}, {"rung"}, {"to", people}, {"text"}}},
      {"urged",
       "urge",
       {},
       {{"deadline", deadline}, {"rung"}, {"to", people}, {"means", some_codes, false, means, no, true}, {"text"}}},
      {"supervised",
       "supervise",
       {"kind"},
       {{"kind", code, false, circumstances, no, true},
        {"deadline", deadline},
        {"rung"},
        {"to", people},
        {"due", day},
        {"document"},
        {"text"}}},
      {"escalated", "escalate", {}, {{"deadline", deadline}, {"rung"}, {"to", people}, {"organ"}, {"reason"}}},
      {"replied",
       "reply",
       {"outcome"},
       {{"outcome", code, false, outcomes}, {"document"}, {"signed_by", person}, approver, {"text"}}},
      {"reported", "report-up", {}, {{"organ"}, {"document"}, {"signed_by", person}, approver, {"text"}}},
      {"review_requested", "ask-review", {"kind"}, {{"kind", code, true, reviews}, {"on", day}, {"organ"}, {"text"}}},
      {"reviewed",
       "review",
       {"kind", "result"},
       {{"kind", code, true, reviews},
        {"result", code, true, review_results},
        {"organ"},
        {"document"},
        {"signed_by", person},
        approver,
        {"text"}}},
      {"suggested",
       "suggest",
       {"kind"},
       {{"kind", code, true, suggestions}, {"organ", text, true}, {"document"}, approver, {"text"}}},
      {"responded", "respond", {"adoption"}, {{"adoption", code, true, adoptions}, {"document"}, {"text"}}},
      {"closed",
       "close",
       {"result", "satisfaction"},
       {{"result", code, true, closings}, {"satisfaction", code, false, ratings}, approver, {"text"}}},
      {"reopened", "reopen", {}, {{"reason", text, true}, approver}},
      {"amended",
       "amend",
       {},
       {{"field", intake_field, true},
        {"old", text, false, nullptr, by_old},
        {"new"},
        {"reason", text, true},
        approver}},
      {"voided", "void", {}, {{"event", FieldKind::event, true}, {"reason", text, true}, approver}},
  };
  return types;
}

bool is_list(FieldKind kind) {
  using enum FieldKind;
  return kind == people || kind == units || kind == texts || kind == some_codes || kind == words;
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
  static const std::vector<FieldType> fields{{"entered", FieldKind::moment},
                                             {"override"},
                                             {"warnings", FieldKind::words},
                                             {"not_same_person", FieldKind::words}};
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
