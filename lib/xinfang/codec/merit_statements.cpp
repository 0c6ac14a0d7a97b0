#include "xinfang/codec/merit_statements.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "xinfang/codec/policy_words.h"

namespace xinfang::codec {

namespace {

using model::Effect;

/// A deadline or duty of this policy or of one it extends; whether there is one is asked when all is put together.
void read_trigger(Fields& fields, model::Merit& rule) {
  Reading& reading = fields.reading();
  if (const Node* event = fields.find("event")) rule.event = read_event_name(reading, *event, "event");
  rule.missed = fields.find_id("missed").value_or("");
  rule.short_of = fields.find_id("short").value_or("");
  refuse_voided(reading, fields.node(), "event", {rule.event});
}

/// Who was bound by a duty is known; else somebody has to be named.
void read_bearer(Fields& fields, model::Merit& rule) {
  rule.when = read_when(fields);
  if (fields.node().find("short") == nullptr) {
    rule.who = fields.code("who", model::merit_bearers());
  } else {
    fields.find("who");
  }
}

/// `-2`, `+5`, `0.5`; nothing when it is no such number, or 0.
std::optional<long> hundredths(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto dot = std::min(text.find('.'), text.size());
  std::string digits(text.substr(0, dot));
  std::string fraction(dot == text.size() ? "" : text.substr(dot + 1));
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const bool written = !digits.empty() && (digits == "0" || digits.front() != '0') && digits.size() <= 7 &&
                       std::all_of(digits.begin(), digits.end(), is_digit) &&
                       fraction.empty() == (dot == text.size()) && fraction.size() <= 2 &&
                       std::all_of(fraction.begin(), fraction.end(), is_digit);
  if (!written) return std::nullopt;
  fraction.resize(2, '0');
  digits += fraction;
  long value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (value == 0) return std::nullopt;
  return negative ? -value : value;
}

Effect read_amount(Reading& reading, const Node& node, Effect::Kind kind) {
  const auto amount = node.kind == Node::Kind::scalar && node.plain ? hundredths(node.text) : std::nullopt;
  if (amount) return {kind, *amount, ""};
  reading.unexpected(node, model::key(kind), msg("a number other than 0, like -2, +5 or -0.5, without quotes"),
                     msg("minus takes away; two digits behind the point at most"));
  return {kind, 0, ""};
}

Effect read_effect(Fields& fields) {
  Effect effect;
  for (const Effect::Kind kind : {Effect::Kind::points, Effect::Kind::yuan, Effect::Kind::percent}) {
    if (const Node* node = fields.find(model::key(kind))) effect = read_amount(fields.reading(), *node, kind);
  }
  if (const Node* measure = fields.find("measure")) {
    effect = {Effect::Kind::measure, 0, fields.reading().filled_text(*measure, "measure")};
  }
  return effect;
}

/// One thing, and one effect: what the keys say together.
void check_shape(Reading& reading, const Node& node, const model::Merit& rule) {
  const auto given = [&](const std::vector<std::string>& keys) {
    return std::count_if(keys.begin(), keys.end(), [&](const std::string& key) { return node.find(key) != nullptr; });
  };
  if (given({"event", "missed", "short"}) != 1) {
    reading.fault(node, msg("a line of the merit table is for one thing: give 'event', 'missed' or 'short'"));
  }
  if (given(model::keys_of(model::effects())) != 1) {
    reading.fault(node, msg("a line of the merit table has one effect: give 'points', 'yuan', 'percent' or 'measure'"));
  }
  for (const char* key : {"when", "who"}) {
    if (rule.short_of.empty() || node.find(key) == nullptr) continue;
    reading.fault(*node.find(key),
                  msg("'{0}' does not go with 'short': the line is for whoever was bound by the duty", key),
                  msg("take it out"));
  }
  if (rule.who == "actor" && rule.event.empty()) {
    reading.fault(*node.find("who"), msg("nobody does what is missed: 'actor' goes with 'event'"));
  }
}

}  // namespace

model::Merit read_merit(Reading& reading, const Node& node, const std::string& name) {
  Fields fields(reading, node, name);
  model::Merit rule;
  rule.id = fields.id("id");
  if (const Node* title = fields.find("title")) rule.title = reading.filled_text(*title, "title");
  read_trigger(fields, rule);
  read_bearer(fields, rule);
  rule.effect = read_effect(fields);
  rule.cite = fields.filled_text("cite");
  fields.close(Fields::Unknown::fault);
  if (reading.ok()) check_shape(reading, node, rule);
  return rule;
}

}  // namespace xinfang::codec
