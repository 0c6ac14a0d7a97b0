#include "xinfang/codec/policy_statements.h"

#include <algorithm>

#include "xinfang/codec/policy_words.h"

namespace xinfang::codec {

namespace {

using Unknown = Fields::Unknown;

model::RestDay rest_day_of(const std::string& word) {
  return word == "keep" ? model::RestDay::keep : model::RestDay::roll;
}

/// A rough length in tenths of a day, to tell which of two ends comes first.
int rough_length(model::Duration duration) {
  switch (duration.unit) {
    case calendar::Unit::working_days: return duration.count * 14;
    case calendar::Unit::months: return duration.count * 300;
    default: return duration.count * 10;
  }
}

model::Window read_window(Reading& reading, const Node& node) {
  model::Window window;
  Fields fields(reading, node, "window");
  if (const Node* opens = fields.find("opens")) window.opens = read_day_duration(reading, *opens, "opens", Sign::any);
  if (const Node* closes = fields.find("closes")) {
    window.closes = read_day_duration(reading, *closes, "closes", Sign::any);
  }
  fields.close(Unknown::fault);
  if (reading.ok() && window.opens && rough_length(*window.opens) > rough_length(window.closes)) {
    reading.fault(
        node,
        msg("the window opens at {0}, after it closes at {1}", to_string(*window.opens), to_string(window.closes)),
        msg("both are counted from the due date: -5wd is five working days before it"));
  }
  return window;
}

model::Extension read_extension(Reading& reading, const Node& node, const std::string& inherited_cite) {
  Fields fields(reading, node, "extension");
  model::Extension extension;
  extension.by = required(fields, "by", read_role);
  extension.max = required(fields, "max", [](Reading& r, const Node& value, std::string_view key) {
    return read_day_duration(r, value, key, Sign::positive);
  });
  extension.times = fields.find_number("times", 1, 99).value_or(1);
  if (const Node* window = fields.find("window")) extension.window = read_window(reading, *window);
  extension.reason_required = fields.find_word("reason", {"required", "optional"}).value_or("required") == "required";
  extension.notify_petitioner = fields.find_word("notify", {"petitioner"}).has_value();
  const Node* cite = fields.find("cite");
  extension.cite = cite != nullptr ? reading.filled_text(*cite, "cite") : inherited_cite;
  fields.close(Unknown::fault);
  return extension;
}

model::Again again_of(std::string_view word) {
  if (word == "last") return model::Again::last;
  return word == "each" ? model::Again::each : model::Again::first;
}

/// `received`, the moment the case came in, `missed/ID`, or an event.
std::string read_start(Reading& reading, const Node& node, std::string_view name) {
  const bool missed = node.kind == Node::Kind::scalar && node.text.starts_with("missed/");
  return missed ? node.text : read_event_name(reading, node, name, {"received"});
}

/// Somebody's approval stands in `approved_by`; `approved` itself is the approval.
bool can_be_approved(const model::EventType& type) {
  return type.type != "approved" && model::find_field(type, "approved_by") != nullptr;
}

/// What `approved` events can be about.
bool can_be_approved_beforehand(std::string_view type) {
  return type == "extended" || type == "replied" || type == "closed" || type == "reported";
}

std::string read_approvable(Reading& reading, const Node& node, std::string_view name) {
  std::vector<std::string> types;
  for (const model::EventType& type : model::event_types()) {
    if (can_be_approved(type)) types.emplace_back(type.type);
  }
  if (node.kind == Node::Kind::scalar && node.text.find('/') != std::string::npos) {
    const std::string event = read_event_name(reading, node, name);
    const model::EventType* type = model::find_event_type(model::parts_of(event).front());
    if (event.empty() || (type != nullptr && can_be_approved(*type))) return event;
  }
  return reading.word(node, name, types);
}

}  // namespace

model::Route read_route(Reading& reading, const Node& node, const std::string& name) {
  Fields fields(reading, node, name);
  model::Route route;
  route.id = fields.find_id("id").value_or("");
  route.when = read_when(fields);
  route.unit = UnitId{fields.id("unit")};
  route.cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  return route;
}

model::Deadline read_deadline(Reading& reading, const Node& node, const std::string& name) {
  Fields fields(reading, node, name);
  model::Deadline deadline;
  deadline.title = fields.find_text("title").value_or("");
  deadline.when = read_when(fields);
  deadline.from = required(fields, "from", read_start);
  deadline.to = required(fields, "to", read_event_names);
  if (const auto word = fields.find_word("again", model::keys_of(model::repeats()))) deadline.again = again_of(*word);
  deadline.within = required(fields, "within", [](Reading& r, const Node& value, std::string_view key) {
    return read_duration(r, value, key, Sign::positive);
  });
  if (const Node* excludes = fields.find("excludes")) {
    deadline.excludes = read_open_codes(reading, *excludes, "excludes", model::suspensions());
  }
  if (const auto word = fields.find_word("rest_day", {"roll", "keep"})) deadline.rest_day = rest_day_of(*word);
  deadline.cite = fields.filled_text("cite");
  const Node* extension = fields.find("extension");
  fields.close(Unknown::fault);
  if (extension != nullptr) {
    deadline.extension = read_extension(reading, *extension, deadline.cite);
    if (!deadline.within.whole_days()) {
      reading.fault(*extension, msg("a period of minutes or hours cannot be extended"));
    }
  }
  refuse_voided(reading, node, "from", {deadline.from});
  refuse_voided(reading, node, "to", deadline.to);
  if (std::find(deadline.to.begin(), deadline.to.end(), deadline.from) != deadline.to.end() && !deadline.from.empty()) {
    reading.fault(*node.find("to"), msg("'{0}' both starts and ends '{1}'", deadline.from, name));
  }
  return deadline;
}

model::SignOff read_sign_off(Reading& reading, const Node& node, const std::string& name) {
  Fields fields(reading, node, name);
  model::SignOff sign_off;
  sign_off.id = fields.find_id("id").value_or("");
  sign_off.event = required(fields, "event", read_approvable);
  sign_off.when = read_when(fields);
  sign_off.by = required(fields, "by", [](Reading& r, const Node& value, std::string_view key) {
    const auto roles = read_roles(r, value, key, Parts::allowed);
    if (roles.size() == 1) return roles.front();
    r.fault(value, msg("one role gives the approval"), msg("a statement for each, if it takes two"));
    return RoleId{};
  });
  sign_off.own_hand = fields.find_word("hand", {"own", "stated"}).value_or("stated") == "own";
  sign_off.cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  if (sign_off.own_hand && !can_be_approved_beforehand(model::parts_of(sign_off.event).front())) {
    reading.fault(node, msg("nobody approves '{0}' beforehand: 'hand: own' cannot be kept", sign_off.event));
  }
  return sign_off;
}

model::Limits read_limits(Reading& reading, const Node& node) {
  Fields fields(reading, node, "limits");
  model::Limits limits;
  if (const Node* representatives = fields.find("representatives")) {
    Fields limit(reading, *representatives, "limits/representatives");
    limits.representatives = limit.number("max", 1, 1'000'000);
    limits.representatives_cite = limit.filled_text("cite");
    limit.close(Unknown::fault);
  }
  fields.close(Unknown::fault);
  return limits;
}

std::pair<model::RestDay, std::string> read_clock(Reading& reading, const Node& node) {
  Fields fields(reading, node, "clock");
  const std::string word = fields.word("rest_day", {"roll", "keep"});
  const std::string cite = fields.filled_text("cite");
  fields.close(Unknown::fault);
  return {rest_day_of(word), cite};
}

}  // namespace xinfang::codec
