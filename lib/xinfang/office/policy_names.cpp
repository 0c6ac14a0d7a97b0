#include "xinfang/office/policy_names.h"

#include "xinfang/model/catalogue.h"

namespace xinfang::office {

namespace {

using Words = std::vector<std::string>;

/// Walks through a policy and gathers the roles and the words of the office's own.
class Gatherer {
 public:
  explicit Gatherer(const model::Policy& policy) {
    for (const model::Route& route : policy.routes) in("routes/" + route.id).when(route.when);
    for (const model::Deadline& deadline : policy.deadlines) add(deadline);
    for (const model::SignOff& sign_off : policy.sign_offs) {
      in("sign_offs/" + sign_off.id).event(sign_off.event).when(sign_off.when).role(sign_off.by);
    }
    for (const model::Requirement& rule : policy.requirements) add(rule);
    for (const model::Rung& rung : policy.escalation) {
      in("escalation/" + rung.id).when(rung.when).event(rung.on).word(rung.circumstance).roles(rung.to);
    }
    for (const model::Duty& duty : policy.duties) in("duties/" + duty.id).role(duty.role);
    for (const model::Merit& rule : policy.merit) in("merit/" + rule.id).event(rule.event).when(rule.when);
    if (policy.recusal) add(*policy.recusal);
    if (policy.chain) in("chain").roles(policy.chain->levels);
    if (policy.final) in("final").events(policy.final->after);
  }

  std::vector<Named> roles() && { return std::move(roles_); }
  std::vector<Named> own_words() && { return std::move(own_words_); }

 private:
  Gatherer& in(std::string statement) {
    statement_ = std::move(statement);
    return *this;
  }
  Gatherer& word(std::string_view word) {
    if (model::is_own_word(word)) own_words_.push_back({statement_, std::string(word)});
    return *this;
  }
  Gatherer& words(const Words& all) {
    for (const std::string& one : all) word(one);
    return *this;
  }
  Gatherer& role(const RoleId& role) {
    if (!role.empty() && !model::has(model::parts(), role.value)) roles_.push_back({statement_, role.value});
    return word(role.value);
  }
  Gatherer& roles(const std::vector<RoleId>& all) {
    for (const RoleId& one : all) role(one);
    return *this;
  }
  Gatherer& event(const std::string& name) {
    for (const std::string_view part : model::parts_of(name)) word(part);
    return *this;
  }
  Gatherer& events(const Words& names) {
    for (const std::string& name : names) event(name);
    return *this;
  }
  Gatherer& when(const model::When& when) {
    words(when.channel).words(when.flags).words(when.any_flag).roles(when.respondent_role).events(when.after);
    for (const model::When& other : when.unless) this->when(other);
    return *this;
  }

  void add(const model::Deadline& deadline) {
    in("deadlines/" + deadline.id).when(deadline.when).event(deadline.from).events(deadline.to);
    words(deadline.excludes);
    if (deadline.extension) role(deadline.extension->by);
  }

  void add(const model::Requirement& rule) {
    in("requirements/" + rule.id).event(rule.event).when(rule.when).events(rule.needs).roles(rule.by);
    event(rule.by_other_than).event(rule.by_same_as).event(rule.each_petitioner);
    if (rule.within) event(rule.within->of);
    for (const auto& [field, holders] : rule.who) roles(holders);
    for (const model::SameAs& same : rule.same) event(same.event);
    for (const model::SameAs& other : rule.different) event(other.event);
    const model::EventType* type = model::find_event_type(model::parts_of(rule.event).front());
    for (const auto& [field, choices] : rule.one_of) {
      const model::FieldType* known = type == nullptr ? nullptr : model::find_field(*type, field);
      if (known != nullptr && known->own_words) words(choices);
    }
  }

  void add(const model::Recusal& recusal) {
    in("recusal");
    for (const model::RecusalDecider& decider : recusal.decided_by) role(decider.who).role(decider.by);
  }

  std::string statement_;
  std::vector<Named> roles_;
  std::vector<Named> own_words_;
};

}  // namespace

std::vector<Named> roles_in(const model::Policy& policy) {
  return Gatherer(policy).roles();
}

std::vector<Named> own_words_in(const model::Policy& policy) {
  return Gatherer(policy).own_words();
}

}  // namespace xinfang::office
