#include "xinfang/office/statement_parts.h"

#include "xinfang/model/catalogue.h"
#include "xinfang/office/strictness.h"

namespace xinfang::office {

namespace {

Message named(const std::vector<std::string>& words, Message (*name)(std::string_view)) {
  std::vector<Message> names;
  for (const std::string& word : words) names.push_back(name(word));
  return joined(names);
}

constexpr const char* parts_pattern = N_("{0}; {1}");
constexpr std::string_view missed = "missed/";

Message codes_words(const std::vector<std::string>& words, const model::Codes& codes) {
  std::vector<Message> names;
  for (const std::string& word : words) names.push_back(model::name_of(codes, word));
  return joined(names);
}

/// “handler: leader; lead: deputy in charge”
template <class Values, class Words>
Message by_field(const std::map<std::string, Values>& fields, Words words) {
  std::vector<Message> all;
  for (const auto& [field, values] : fields) {
    all.push_back(msg("{0}: {1}", model::field_name(field), words(field, values)));
  }
  return joined(all, parts_pattern);
}

}  // namespace

Message words_of(const std::string& text) {
  return literal(text);
}

Message words_of(const calendar::Duration& duration) {
  return calendar::describe(duration);
}

Message words_of(const std::optional<calendar::RestDay>& rest_day) {
  if (!rest_day) return {};
  return *rest_day == calendar::RestDay::roll ? msg("on the next working day") : msg("on that day");
}

Message words_of(const model::Again& again) {
  if (again == model::Again::first) return {};
  return msg(model::repeats().at(static_cast<std::size_t>(again)).name);
}

Message words_of(const model::Window& window) {
  return window.opens ? msg("from {0} to {1}", point_words(*window.opens), point_words(window.closes))
                      : msg("up to {0}", point_words(window.closes));
}

Message words_of(const RoleId& role) {
  const bool part = model::has(model::parts(), role.value);
  return role.empty() ? Message{} : model::name_of(part ? model::parts() : model::roles(), role.value);
}

Message words_of(const std::vector<RoleId>& roles) {
  std::vector<Message> names;
  for (const RoleId& role : roles) names.push_back(words_of(role));
  return joined(names);
}

Message words_of(const UnitId& unit) {
  return literal(unit.value);
}

Message words_of(const std::vector<UnitId>& units) {
  return joined(names_of(units));
}

Message words_of(const model::When&) {
  return {};
}

Message words_of(int number) {
  return literal(std::to_string(number));
}

Message words_of(const std::optional<model::Within>& within) {
  if (!within) return {};
  return msg("{0} after '{1}'", calendar::describe(within->time), model::act_name(within->of));
}

Message words_of(const std::vector<model::SameAs>& same) {
  std::vector<Message> all;
  for (const model::SameAs& one : same) {
    all.push_back(msg("{0} as {1} in '{2}'", model::field_name(one.field), model::field_name(one.its),
                      model::act_name(one.event)));
  }
  return joined(all, parts_pattern);
}

Message words_of(const std::vector<model::RecusalDecider>& deciders) {
  std::vector<Message> all;
  for (const model::RecusalDecider& one : deciders) {
    all.push_back(one.who.empty() ? msg("the {0} on everybody else", words_of(one.by))
                                  : msg("the {0} on the {1}", words_of(one.by), words_of(one.who)));
  }
  return joined(all, parts_pattern);
}

Message point_words(calendar::Duration from_last) {
  if (from_last.count == 0) return msg("the last day");
  if (from_last.count > 0) return msg("{0} after the last day", calendar::describe(from_last));
  return msg("{0} before the last day", calendar::describe({-from_last.count, from_last.unit}));
}

Message deadline_words(const std::string& id) {
  if (id.empty()) return {};
  if (id == model::assigned_day) return msg("day set when assigned");
  if (id == model::assistance_day) return msg("day set for an assisting unit");
  if (id == model::report_day) return msg("day set for the report to the organ above");
  return model::name_of(model::deadline_names(), id);
}

Message event_words(const std::string& event) {
  if (event.starts_with(missed)) return msg("missing the limit for {0}", deadline_words(event.substr(missed.size())));
  return event.empty() ? Message{} : model::act_name(event);
}

Message event_words(const std::vector<std::string>& events) {
  return named(events, model::act_name);
}

Message suspension_words(const std::vector<std::string>& kinds) {
  return codes_words(kinds, model::suspensions());
}

Message kind_words(const std::vector<std::string>& kinds) {
  return codes_words(kinds, model::kinds());
}

Message circumstance_words(const std::string& circumstance) {
  return circumstance.empty() ? Message{} : model::name_of(model::circumstances(), circumstance);
}

Message choices_words(const std::string& event, const std::string& field, const std::vector<std::string>& choices) {
  const model::EventType* type = model::find_event_type(model::parts_of(event).front());
  const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
  return known == nullptr || known->codes == nullptr ? joined(choices) : codes_words(choices, known->codes());
}

Message choice_words(const std::map<std::string, std::vector<std::string>>& choices, const std::string& event) {
  return by_field(choices, [&](const std::string& field, const std::vector<std::string>& words) {
    return choices_words(event, field, words);
  });
}

Message holder_words(const std::map<std::string, std::vector<RoleId>>& who) {
  return by_field(who, [](const std::string&, const std::vector<RoleId>& roles) { return words_of(roles); });
}

Message count_words(const std::map<std::string, int>& counts) {
  return by_field(counts, [](const std::string&, int count) { return msg("at least {0}", count); });
}

Message whose_hand(bool own) {
  return own ? msg("the approver's own") : msg("anybody's");
}

Message field_words(const std::vector<std::string>& fields) {
  return named(fields, model::field_name);
}

Message whether_required(bool required) {
  return required ? msg("required") : msg("not required");
}

Message whether_forbidden(bool forbidden) {
  return forbidden ? msg("forbidden") : Message{};
}

bool alike(const model::When& was, const model::When& becomes) {
  return cover(was, becomes) == Cover::whole && cover(becomes, was) == Cover::whole;
}

bool alike(const model::Window& was, const model::Window& becomes) {
  return was.opens == becomes.opens && was.closes == becomes.closes;
}

}  // namespace xinfang::office
