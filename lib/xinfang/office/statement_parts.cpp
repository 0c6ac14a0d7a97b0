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

/// A point of an extension's window, counted from the last day.
Message point_text(calendar::Duration from_last) {
  if (from_last.count == 0) return msg("the last day");
  if (from_last.count > 0) return msg("{0} after the last day", calendar::describe(from_last));
  return msg("{0} before the last day", calendar::describe({-from_last.count, from_last.unit}));
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

Message words_of(const model::Window& window) {
  return window.opens ? msg("from {0} to {1}", point_text(*window.opens), point_text(window.closes))
                      : msg("up to {0}", point_text(window.closes));
}

Message words_of(const RoleId& role) {
  return model::name_of(model::roles(), role.value);
}

Message words_of(const std::vector<RoleId>& roles) {
  std::vector<Message> names;
  for (const RoleId& role : roles) names.push_back(words_of(role));
  return joined(names);
}

Message words_of(const UnitId& unit) {
  return literal(unit.value);
}

Message words_of(const model::When&) {
  return {};
}

Message words_of(int number) {
  return literal(std::to_string(number));
}

Message event_words(const std::string& event) {
  return event.empty() ? Message{} : model::act_name(event);
}

Message event_words(const std::vector<std::string>& events) {
  return named(events, model::act_name);
}

Message suspension_words(const std::vector<std::string>& kinds) {
  std::vector<Message> names;
  for (const std::string& kind : kinds) names.push_back(model::name_of(model::suspensions(), kind));
  return joined(names);
}

Message field_words(const std::vector<std::string>& fields) {
  return named(fields, model::field_name);
}

Message whether_required(bool required) {
  return required ? msg("required") : msg("not required");
}

bool alike(const model::When& was, const model::When& becomes) {
  return cover(was, becomes) == Cover::whole && cover(becomes, was) == Cover::whole;
}

bool alike(const model::Window& was, const model::Window& becomes) {
  return was.opens == becomes.opens && was.closes == becomes.closes;
}

}  // namespace xinfang::office
