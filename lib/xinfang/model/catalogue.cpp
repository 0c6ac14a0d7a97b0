#include "xinfang/model/catalogue.h"

#include <algorithm>

namespace xinfang::model {

const Codes& rules() {
  static const Codes list{
      {"assigned-day", N_("day set in the past")},
      {"deadline-lost", N_("limit lost or moved back")},
      {"escalation", N_("level skipped")},
      {"extension-approval", N_("extension without approval")},
      {"extension-told", N_("petitioner not told of the extension")},
      {"extension-window", N_("extension outside its window")},
      {"late-entry", N_("dated back behind a limit")},
      {"no-further", N_("decided for good")},
      {"order", N_("dated before an earlier step")},
      {"representatives", N_("representatives")},
      {"requirement", N_("requirement not met")},
      {"sign-off", N_("without sign-off")},
  };
  return list;
}

const Codes& acts() {
  static const Codes list{
      {"register", N_("registering")},
      {"accept", N_("accepting")},
      {"decline", N_("declining")},
      {"transfer", N_("transferring")},
      {"notify", N_("notifying the petitioner")},
      {"assign", N_("assigning")},
      {"enlist", N_("asking for assistance")},
      {"object", N_("objecting")},
      {"return", N_("deciding on an objection")},
      {"recuse", N_("recusing")},
      {"note", N_("noting")},
      {"attach", N_("attaching")},
      {"instruct", N_("instructing")},
      {"suspend", N_("suspending")},
      {"resume", N_("resuming")},
      {"approve", N_("approving")},
      {"extend", N_("extending")},
      {"remind", N_("reminding")},
      {"urge", N_("urging")},
      {"supervise", N_("supervising")},
      {"escalate", N_("escalating")},
      {"reply", N_("answering")},
      {"report-up", N_("reporting upward")},
      {"ask-review", N_("asking for a review")},
      {"review", N_("reviewing")},
      {"suggest", N_("suggesting")},
      {"respond", N_("responding to a suggestion")},
      {"close", N_("closing")},
      {"reopen", N_("reopening")},
      {"amend", N_("amending")},
      {"void", N_("voiding")},
  };
  return list;
}

namespace {

/// The words behind the name: `noted/mediation`, `reviewed/review/revoked`, `accepted+told`.
Message with_facets(Message name, std::string_view event) {
  const std::vector<std::string_view> parts = parts_of(event);
  const EventType* type = find_event_type(parts.front());
  for (std::size_t i = 1; type != nullptr && i < parts.size() && i <= type->facets.size(); ++i) {
    const FieldType* field = find_field(*type, type->facets[i - 1]);
    name = msg("{0} ({1})", std::move(name), name_of(field->codes(), parts[i]));
  }
  if (const auto plus = event.find('+'); plus != std::string_view::npos) {
    name = msg("{0} ({1})", std::move(name), field_name(event.substr(plus + 1)));
  }
  return name;
}

/// `petitioners.2.name` without the index, and the index.
std::pair<std::string, std::string_view> without_index(std::string_view field) {
  const auto dot = field.find('.');
  if (dot == std::string_view::npos) return {std::string(field), {}};
  const std::string_view behind = field.substr(dot + 1);
  const std::string_view index = behind.substr(0, behind.find('.'));
  if (index.empty() || index.size() == behind.size() || index.find_first_not_of("0123456789") != index.npos) {
    return {std::string(field), {}};
  }
  return {std::string(field.substr(0, dot)).append(behind.substr(index.size())), index};
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view event) {
  event = event.substr(0, event.find('+'));
  std::vector<std::string_view> parts;
  for (auto slash = event.find('/'); slash != std::string_view::npos; slash = event.find('/')) {
    parts.push_back(event.substr(0, slash));
    event.remove_prefix(slash + 1);
  }
  parts.push_back(event);
  return parts;
}

Message event_name(std::string_view event) {
  static const Codes names{
      {"registered", N_("registered")},
      {"accepted", N_("accepted")},
      {"declined", N_("declined")},
      {"transferred", N_("transferred")},
      {"notified", N_("notified")},
      {"assigned", N_("assigned")},
      {"enlisted", N_("assistance asked for")},
      {"objected", N_("objected")},
      {"returned", N_("objection decided")},
      {"recused", N_("recusal")},
      {"noted", N_("noted")},
      {"attached", N_("attached")},
      {"instructed", N_("instructed")},
      {"suspended", N_("suspended")},
      {"resumed", N_("resumed")},
      {"approved", N_("approved")},
      {"extended", N_("extended")},
      {"reminded", N_("reminded")},
      {"urged", N_("urged")},
      {"supervised", N_("supervised")},
      {"escalated", N_("escalated")},
      {"replied", N_("answered")},
      {"reported", N_("reported upward")},
      {"review_requested", N_("review asked for")},
      {"reviewed", N_("reviewed")},
      {"suggested", N_("suggested")},
      {"responded", N_("suggestion answered")},
      {"closed", N_("closed")},
      {"reopened", N_("reopened")},
      {"amended", N_("amended")},
      {"voided", N_("voided")},
      {"received", N_("received")},
  };
  return with_facets(name_of(names, parts_of(event).front()), event);
}

Message act_name(std::string_view event) {
  if (event == "received") return msg("receipt");
  const EventType* type = find_event_type(parts_of(event).front());
  return type == nullptr ? literal(std::string(event)) : with_facets(name_of(acts(), type->command), event);
}

Message field_name(std::string_view field) {
  if (has(parts(), field)) return name_of(parts(), field);
  static const Codes names{
      {"path", N_("path")},
      {"text", N_("text")},
      {"reason", N_("reason")},
      {"refer_to", N_("turn to")},
      {"ground", N_("ground")},
      {"on", N_("day it happened")},
      {"means", N_("means")},
      {"petitioners", N_("petitioners told")},
      {"task", N_("task")},
      {"decision", N_("decision")},
      {"person", N_("person")},
      {"applied_by", N_("on whose motion")},
      {"decided_by", N_("decided by")},
      {"replacement", N_("replacement")},
      {"finding", N_("appraised as")},
      {"witnesses", N_("witnesses")},
      {"rung", N_("rung")},
      {"to", N_("to")},
      {"adoption", N_("adoption")},
      {"not_same_person", N_("not the same person")},
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
      {"file", N_("file")},
      {"bytes", N_("bytes")},
      {"sha256", N_("SHA-256")},
      {"members", N_("members")},
      {"leader", N_("leader")},
      {"against", N_("kind of objection")},
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
      {"from", N_("begins")},
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
      {"any_flag", N_("one of the flags")},
      {"status", N_("status")},
      {"title", N_("title")},
      {"statement", N_("statement of the petitioner")},
      {"headcount", N_("number of persons")},
      {"external_number", N_("other number")},
      {"repeat_of", N_("repeat of")},
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
  const auto [plain, index] = without_index(field);
  return index.empty() ? name_of(names, field) : msg("{0} (no. {1})", name_of(names, plain), index);
}

}  // namespace xinfang::model
