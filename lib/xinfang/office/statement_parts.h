#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "xinfang/base/export.h"
#include "xinfang/base/message.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/model/policy.h"

/// What the statements of a regulation are made of, part by part, with the words for each.
namespace xinfang::office {

Message words_of(const std::string& text);                                       ///< as it is
Message words_of(const calendar::Duration& duration);                            ///< “30 working days”
XINFANG_API Message words_of(const std::optional<calendar::RestDay>& rest_day);  ///< no words: not stated
XINFANG_API Message words_of(const model::Again& again);                         ///< no words: the first time counts
XINFANG_API Message words_of(const model::Window& window);                       ///< “up to the last day”
XINFANG_API Message words_of(const RoleId& role);                                ///< or a part of the case
XINFANG_API Message words_of(const std::vector<RoleId>& roles);
Message words_of(const UnitId& unit);  ///< its id
Message words_of(const std::vector<UnitId>& units);
Message words_of(const model::When&);  ///< none: they are the caller's
Message words_of(int number);
XINFANG_API Message words_of(const std::optional<model::Within>& within);  ///< “5 working days after 'assigning'”
Message words_of(const std::vector<model::SameAs>& same);
XINFANG_API Message words_of(const std::vector<model::RecusalDecider>& deciders);
XINFANG_API Message point_words(calendar::Duration from_last);  ///< “5 working days before the last day”
XINFANG_API Message deadline_words(const std::string& id);      ///< “conclusion”
/// What a field may say, by field, of an event.
Message choice_words(const std::map<std::string, std::vector<std::string>>& choices, const std::string& event);
XINFANG_API Message choices_words(const std::string& event, const std::string& field,
                                  const std::vector<std::string>& choices);
Message holder_words(const std::map<std::string, std::vector<RoleId>>& who);
Message count_words(const std::map<std::string, int>& counts);
Message circumstance_words(const std::string& circumstance);
XINFANG_API Message kind_words(const std::vector<std::string>& kinds);
Message whose_hand(bool own);
XINFANG_API Message event_words(const std::string& event);
XINFANG_API Message event_words(const std::vector<std::string>& events);
XINFANG_API Message suspension_words(const std::vector<std::string>& kinds);
Message field_words(const std::vector<std::string>& fields);
Message whether_required(bool required);
Message whether_forbidden(bool forbidden);

/// Whether two parts say the same; the order of a list does not matter.
bool alike(const model::When& was, const model::When& becomes);
bool alike(const model::Window& was, const model::Window& becomes);
template <class Word>
bool alike(const std::vector<Word>& was, const std::vector<Word>& becomes) {
  return was.size() == becomes.size() && std::is_permutation(was.begin(), was.end(), becomes.begin());
}
/// The first that holds decides.
inline bool alike(const std::vector<model::RecusalDecider>& was, const std::vector<model::RecusalDecider>& becomes) {
  return was == becomes;
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
  [[maybe_unused]] const auto& [id, title, when, from, to, again, within, excludes, rest_day, extension, cite] = one;
  visit("title", &Deadline::title, in_words);
  visit("when", &Deadline::when, in_words);
  visit("from", &Deadline::from, in_events);
  visit("to", &Deadline::to, in_events);
  visit("again", &Deadline::again, in_words);
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
  visit("hand", &SignOff::own_hand, whose_hand);
}

void each_part(const model::Requirement& one, auto visit) {
  using model::Requirement;
  visit("event", &Requirement::event, in_events);
  visit("when", &Requirement::when, in_words);
  visit("needs", &Requirement::needs, in_events);
  visit("within", &Requirement::within, in_words);
  visit("fields", &Requirement::fields, field_words);
  visit("by", &Requirement::by, in_words);
  visit("by_unit", &Requirement::by_unit, in_words);
  visit("by_other_than", &Requirement::by_other_than, in_events);
  visit("by_same_as", &Requirement::by_same_as, in_events);
  visit("who", &Requirement::who, holder_words);
  visit("one_of", &Requirement::one_of, [&](const auto& choices) { return choice_words(choices, one.event); });
  visit("at_least", &Requirement::at_least, count_words);
  visit("same", &Requirement::same, in_words);
  visit("different", &Requirement::different, in_words);
  visit("forbidden", &Requirement::forbidden, whether_forbidden);
  visit("each_petitioner", &Requirement::each_petitioner, in_events);
}

void each_part(const model::Rung&, auto visit) {
  using model::Rung;
  visit("when", &Rung::when, in_words);
  visit("deadline", &Rung::deadline, deadline_words);
  visit("on", &Rung::on, in_events);
  visit("at", &Rung::at, point_words);
  visit("do", &Rung::act, [](const std::string& act) { return model::name_of(model::acts(), act); });
  visit("circumstance", &Rung::circumstance, circumstance_words);
  visit("to", &Rung::to, in_words);
}

void each_part(const model::Recusal&, auto visit) {
  using model::Recusal;
  visit("accused_unit", &Recusal::accused_unit_kinds, kind_words);
  visit("accused_unit/units", &Recusal::accused_units, in_words);
  visit("decided_by", &Recusal::decided_by, in_words);
}

void each_part(const model::Final&, auto visit) {
  visit("after", &model::Final::after, in_events);
}

}  // namespace xinfang::office
