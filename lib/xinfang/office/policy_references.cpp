#include "xinfang/office/policy_references.h"

#include "xinfang/base/text.h"
#include "xinfang/office/policy_names.h"

namespace xinfang::office {

namespace {

using Words = std::vector<std::string>;
constexpr std::string_view missed = "missed/";

class Checker {
 public:
  Checker(const model::Policy& policy, const Places& places, const std::string& path)
      : policy_(policy), places_(places), path_(path) {}

  Result<void> deadlines() const {
    for (const model::Deadline& deadline : policy_.deadlines) {
      if (!deadline.from.starts_with(missed)) continue;
      XINFANG_CHECK(known("deadlines/" + deadline.id, deadline.from.substr(missed.size())));
    }
    for (const model::Rung& rung : policy_.escalation) {
      if (rung.deadline.empty() || model::set_in_the_case(rung.deadline)) continue;
      XINFANG_CHECK(known("escalation/" + rung.id, rung.deadline));
    }
    return {};
  }

  Result<void> circles() const {
    for (const model::Deadline& deadline : policy_.deadlines) {
      Words way{deadline.id};
      const model::Deadline* one = &deadline;
      while (one != nullptr && one->from.starts_with(missed) && way.size() <= policy_.deadlines.size()) {
        way.push_back(one->from.substr(missed.size()));
        if (way.back() == deadline.id) {
          return fault("deadlines/" + deadline.id,
                       msg("these deadlines never start: each waits for the next to be missed: {0}", joined(way)),
                       msg("let one of them start with an event"));
        }
        one = policy_.find_deadline(way.back());
      }
    }
    return {};
  }

  Result<void> words() const {
    Words declared;
    for (const auto& [word, name] : policy_.words) declared.push_back(word);
    for (const Named& use : own_words_in(policy_)) {
      if (policy_.words.contains(use.name)) continue;
      const auto meant = text::closest(use.name, declared);
      return fault(use.statement, msg("'{0}' uses the word '{1}', which is not declared", use.statement, use.name),
                   meant ? msg("did you mean '{0}'?", *meant)
                         : msg("declare it: words: {{{0}: what people call it}}", use.name));
    }
    return {};
  }

 private:
  Result<void> known(const std::string& statement, const std::string& id) const {
    if (policy_.find_deadline(id) != nullptr) return {};
    Words ids;
    for (const model::Deadline& deadline : policy_.deadlines) ids.push_back(deadline.id);
    const auto meant = text::closest(text::first(id, 60), ids);
    return fault(statement, msg("'{0}' names the deadline '{1}', which there is not", statement, id),
                 inherited(statement) ? msg("drop '{0}', too, or state it anew", statement)
                 : meant              ? msg("did you mean '{0}'?", *meant)
                 : ids.empty()        ? msg("state it under 'deadlines'")
                                      : msg("the deadlines are: {0}", joined(ids)));
  }

  bool inherited(const std::string& statement) const {
    const auto place = places_.find(statement);
    return place != places_.end() && place->second.path != path_;
  }

  Result<void> fault(const std::string& statement, Message what, Message hint) const {
    const auto place = places_.find(statement);
    Error error{ErrorKind::invalid_data, std::move(what), std::move(hint)};
    error.place = place == places_.end() ? Place{path_, 1, 1, ""} : place->second;
    return fail(std::move(error));
  }

  const model::Policy& policy_;
  const Places& places_;
  const std::string& path_;
};

}  // namespace

Result<void> check_references(const model::Policy& policy, const Places& places, const std::string& path) {
  const Checker checker(policy, places, path);
  XINFANG_CHECK(checker.deadlines());
  XINFANG_CHECK(checker.circles());
  return checker.words();
}

}  // namespace xinfang::office
