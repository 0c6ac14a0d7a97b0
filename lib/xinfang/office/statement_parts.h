#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/message.h"
#include "xinfang/model/policy.h"

/// What the statements of a regulation are made of, part by part, with the words for each.
namespace xinfang::office {

Message words_of(const std::string& text);                           ///< as it is
Message words_of(const calendar::Duration& duration);                ///< “30 working days”
Message words_of(const std::optional<calendar::RestDay>& rest_day);  ///< no words: not stated
XINFANG_API Message words_of(const model::Window& window);           ///< “up to the last day”
Message words_of(const RoleId& role);
Message words_of(const std::vector<RoleId>& roles);
Message words_of(const UnitId& unit);  ///< its id
Message words_of(const model::When&);  ///< none: they are the caller's
Message words_of(int number);
Message event_words(const std::string& event);
Message event_words(const std::vector<std::string>& events);
Message suspension_words(const std::vector<std::string>& kinds);
Message field_words(const std::vector<std::string>& fields);
Message whether_required(bool required);

/// Whether two parts say the same; the order of a list does not matter.
bool alike(const model::When& was, const model::When& becomes);
bool alike(const model::Window& was, const model::Window& becomes);
template <class Word>
bool alike(const std::vector<Word>& was, const std::vector<Word>& becomes) {
  return was.size() == becomes.size() && std::is_permutation(was.begin(), was.end(), becomes.begin());
}
template <class Part>
bool alike(const Part& was, const Part& becomes) {
  return was == becomes;
}

constexpr auto in_words = [](const auto& part) { return words_of(part); };
constexpr auto in_events = [](const auto& part) { return event_words(part); };

/// Calls `visit` with the key, the member and the words of each part. A statement with other members than these is told
/// to be another one without words for it, if it knows itself what is the same; one that does not is taken apart here,
/// and a new member stops the build until it has its line.
void each_part(const auto&, auto) {}

void each_part(const model::Route& one, auto visit) {
  [[maybe_unused]] const auto& [id, when, unit, cite] = one;
  visit("when", &model::Route::when, in_words);
  visit("unit", &model::Route::unit, in_words);
}

void each_part(const model::Deadline& one, auto visit) {
  using model::Deadline;
  [[maybe_unused]] const auto& [id, title, when, from, to, within, excludes, rest_day, extension, cite] = one;
  visit("title", &Deadline::title, in_words);
  visit("when", &Deadline::when, in_words);
  visit("from", &Deadline::from, in_events);
  visit("to", &Deadline::to, in_events);
  visit("within", &Deadline::within, in_words);
  visit("excludes", &Deadline::excludes, suspension_words);
  visit("rest_day", &Deadline::rest_day, in_words);
}

void each_part(const model::Extension& one, auto visit) {
  using model::Extension;
  [[maybe_unused]] const auto& [by, max, times, window, reason, notify, cite] = one;
  [[maybe_unused]] const auto& [opens, closes] = one.window;
  visit("by", &Extension::by, in_words);
  visit("max", &Extension::max, in_words);
  visit("times", &Extension::times, in_words);
  visit("window", &Extension::window, in_words);
  visit("reason", &Extension::reason_required, whether_required);
  visit("notify", &Extension::notify_petitioner, whether_required);
}

void each_part(const model::SignOff&, auto visit) {
  using model::SignOff;
  visit("event", &SignOff::event, in_events);
  visit("when", &SignOff::when, in_words);
  visit("by", &SignOff::by, in_words);
}

void each_part(const model::Requirement&, auto visit) {
  using model::Requirement;
  visit("event", &Requirement::event, in_events);
  visit("when", &Requirement::when, in_words);
  visit("needs", &Requirement::needs, in_events);
  visit("fields", &Requirement::fields, field_words);
  visit("by", &Requirement::by, in_words);
  visit("by_other_than", &Requirement::by_other_than, in_events);
}

}  // namespace xinfang::office
