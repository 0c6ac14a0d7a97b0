#include "xinfang/office/strictness.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/office/statement_parts.h"

namespace xinfang::office {

namespace {

using model::Requirement;
using model::SignOff;
using model::When;
using Words = std::vector<std::string>;

Message named(const Words& words, Message (*name)(std::string_view)) {
  std::vector<Message> names;
  for (const std::string& word : words) names.push_back(name(word));
  return joined(names);
}

Message role_name(std::string_view role) {
  return words_of(RoleId{std::string(role)});
}

/// Collects what is found about one statement.
class Judge {
 public:
  explicit Judge(const std::string& where) : where_(where) {}

  void looser(Message what) { findings_.push_back({"looser", where_, std::move(what)}); }
  void differs(Message what) { findings_.push_back({"differs", where_, std::move(what)}); }

  void condition(const When& own, const When& base) { check_condition(own, base, where_, findings_); }

  /// What comes first, or is filled in: all of it is asked for.
  void demands(const Words& own, const Words& base, Implies implies, Message (*name)(std::string_view)) {
    const Words missing = lacking(base, own, implies);
    if (missing.empty()) return;
    if (lacking(own, base, implies).empty()) {
      looser(msg("no longer asks for: {0}", named(missing, name)));
    } else {
      differs(msg("asks for: {0}; what it extends: {1}", named(own, name), named(base, name)));
    }
  }

  /// Who may do it: one of the roles is enough.
  void actors(const Words& own, const Words& base) {
    if (base.empty()) return;
    if (own.empty()) return looser(msg("may be done by anybody"));
    const Implies admits = [](const std::string& role, const std::string& other) { return has_role(other, role); };
    const Words others = lacking(own, base, admits);
    if (others.empty()) return;
    if (lacking(base, own, admits).empty()) {
      looser(msg("may also be done by: {0}", named(others, role_name)));
    } else {
      differs(msg("is done by: {0}; in what it extends by: {1}", named(own, role_name), named(base, role_name)));
    }
  }

  /// One event whose author counts.
  void doer(const std::string& own, const std::string& base, const char* otherwise) {
    if (own == base || base.empty()) return;
    const Message what = msg(otherwise, model::act_name(base));
    own.empty() ? looser(what) : differs(what);
  }

  /// Of fields that may hold only some values.
  template <class Values>
  void choices(const std::map<std::string, Values>& own, const std::map<std::string, Values>& base,
               const auto& more_than, const auto& words) {
    for (const auto& [field, allowed] : base) {
      const auto given = own.find(field);
      if (given == own.end()) {
        looser(msg("no longer asks for: {0}", msg("{0}: {1}", model::field_name(field), words(field, allowed))));
      } else if (const Values more = more_than(given->second, allowed); !more.empty()) {
        looser(msg("'{0}' may also be: {1}", model::field_name(field), words(field, more)));
      }
    }
  }

  std::vector<Finding> findings() && { return std::move(findings_); }

 private:
  std::string where_;
  std::vector<Finding> findings_;
};

bool equal(const std::string& one, const std::string& other) {
  return one == other;
}

/// What is compared here taken from `base`: what still differs is a member nobody compares.
Requirement uncompared(Requirement own, const Requirement& base) {
  own.event = base.event;
  own.when = base.when;
  own.needs = base.needs;
  own.within = base.within;
  own.each_petitioner = base.each_petitioner;
  own.fields = base.fields;
  own.by = base.by;
  own.by_other_than = base.by_other_than;
  own.by_same_as = base.by_same_as;
  own.by_unit = base.by_unit;
  own.who = base.who;
  own.one_of = base.one_of;
  own.at_least = base.at_least;
  own.same = base.same;
  own.different = base.different;
  own.forbidden = base.forbidden;
  return own;
}

/// Length of time after another event.
void weaker_time(const Requirement& own, const Requirement& base, Judge& judge) {
  if (!base.within || own.within == base.within) return;
  const Message was = words_of(base.within);
  if (!own.within) return judge.looser(msg("no longer asks for: {0}", was));
  const bool same_measure = own.within->of == base.within->of && own.within->time.unit == base.within->time.unit;
  if (!same_measure) {
    judge.differs(msg("asks for: {0}; what it extends: {1}", words_of(own.within), was));
  } else if (own.within->time.count > base.within->time.count) {
    judge.looser(msg("'{0}' is longer than '{1}'", calendar::to_string(own.within->time),
                     calendar::to_string(base.within->time)));
  }
}

/// From which units whoever does it comes: one of them is enough.
void weaker_units(const Requirement& own, const Requirement& base, Judge& judge) {
  if (base.by_unit.empty()) return;
  if (own.by_unit.empty()) return judge.looser(msg("may be done by somebody of any unit"));
  const Words others = lacking(names_of(own.by_unit), names_of(base.by_unit), equal);
  if (!others.empty()) judge.looser(msg("may also be done by somebody of: {0}", joined(others)));
}

/// What must have happened, to whom and when.
void weaker_course(const Requirement& own, const Requirement& base, Judge& judge) {
  weaker_time(own, base, judge);
  if (base.each_petitioner.empty() || is_a(own.each_petitioner, base.each_petitioner)) return;
  const Message what = msg("no longer for each petitioner: {0}", event_words(base.each_petitioner));
  own.each_petitioner.empty() ? judge.looser(what) : judge.differs(what);
}

/// What the fields of the event must say.
void weaker_contents(const Requirement& own, const Requirement& base, Judge& judge) {
  using Roles = std::vector<RoleId>;
  judge.choices(
      own.who, base.who,
      [](const Roles& given, const Roles& allowed) {
        Roles more;
        for (const std::string& role :
             lacking(names_of(given), names_of(allowed), [](auto&a, auto&b) { return has_role(b, a); }))
          more.push_back(RoleId{role});
        return more;
      },
      [](const std::string&, const Roles& roles) { return words_of(roles); });
  judge.choices(
      own.one_of, base.one_of, [](const Words& given, const Words& allowed) { return lacking(given, allowed, equal); },
      [&](const std::string& field, const Words& words) { return choices_words(base.event, field, words); });
  for (const auto& [field, count] : base.at_least) {
    const auto given = own.at_least.find(field);
    const int own_count = given == own.at_least.end() ? 0 : given->second;
    if (own_count < count) judge.looser(msg("'{0}' takes {1}, not {2}", model::field_name(field), own_count, count));
  }
  for (const model::SameAs& same : base.same) {
    if (std::find(own.same.begin(), own.same.end(), same) != own.same.end()) continue;
    judge.looser(msg("no longer asks for: {0}", words_of(std::vector{same})));
  }
  for (const model::SameAs& other : base.different) {
    if (std::find(own.different.begin(), own.different.end(), other) != own.different.end()) continue;
    judge.looser(msg("no longer asks that they differ: {0}", words_of(std::vector{other})));
  }
  if (base.forbidden && !own.forbidden) judge.looser(msg("no longer forbids it"));
}

/// A policy that does not say who decides leaves it to a leader.
Message deciders(const model::Recusal& recusal) {
  return recusal.decided_by.empty() ? role_name("leader") : words_of(recusal.decided_by);
}

constexpr const char* something_else = N_("asks for something else than what it extends");

}  // namespace

void check_condition(const When& own, const When& base, const std::string& where, std::vector<Finding>& findings) {
  const Cover found = cover(own, base);
  if (found == Cover::less) {
    findings.push_back({"looser", where, msg("holds under a condition of its own: cases may be left without it")});
  } else if (found == Cover::unknown) {
    findings.push_back({"differs", where, msg("holds under another condition than in what it extends")});
  }
}

bool stands_for(const RoleId& own, const RoleId& base) {
  return own.value == "head" || has_role(own.value, base.value);
}

std::vector<Finding> weaker(const SignOff& own, const SignOff& base, const std::string& where) {
  Judge judge(where);
  judge.condition(own.when, base.when);
  if (own.event != base.event) {
    judge.differs(msg("is asked of '{0}', not of '{1}'", model::act_name(own.event), model::act_name(base.event)));
  }
  if (!stands_for(own.by, base.by)) {
    judge.looser(msg("approved by the {0}, not by the {1}", role_name(own.by.value), role_name(base.by.value)));
  }
  if (base.own_hand && !own.own_hand) judge.looser(msg("what others say was approved counts, too"));
  SignOff rest = own;
  rest.event = base.event;
  rest.when = base.when;
  rest.by = base.by;
  rest.own_hand = base.own_hand;
  if (!rest.asks_the_same(base)) judge.differs(msg(something_else));
  return std::move(judge).findings();
}

std::vector<Finding> weaker(const Requirement& own, const Requirement& base, const std::string& where) {
  Judge judge(where);
  judge.condition(own.when, base.when);
  if (!is_a(base.event, own.event)) {
    const Message what =
        msg("is asked of '{0}', not of '{1}'", model::act_name(own.event), model::act_name(base.event));
    is_a(own.event, base.event) ? judge.looser(what) : judge.differs(what);
  }
  judge.demands(own.needs, base.needs, is_a, model::act_name);
  judge.demands(own.fields, base.fields, equal, model::field_name);
  judge.actors(names_of(own.by), names_of(base.by));
  judge.doer(own.by_other_than, base.by_other_than, N_("may be done by who did '{0}'"));
  judge.doer(own.by_same_as, base.by_same_as, N_("may be done by others than who did '{0}'"));
  weaker_units(own, base, judge);
  weaker_contents(own, base, judge);
  weaker_course(own, base, judge);
  if (!uncompared(own, base).asks_the_same(base)) judge.differs(msg(something_else));
  return std::move(judge).findings();
}

std::vector<Finding> weaker(const model::Duty& own, const model::Duty& base, const std::string& where) {
  if (own.asks_the_same(base)) return {};
  return {{"differs", where, msg(something_else)}};
}

std::vector<Finding> weaker(const model::Rung& own, const model::Rung& base, const std::string& where) {
  if (own.asks_the_same(base)) return {};
  return {{"differs", where, msg(something_else)}};
}

std::vector<Finding> weaker(const model::Merit& own, const model::Merit& base, const std::string& where) {
  if (own.asks_the_same(base)) return {};
  return {{"differs", where, msg(something_else)}};
}

std::vector<Finding> weaker(const model::Recusal& own, const model::Recusal& base, const std::string& where) {
  Judge judge(where);
  const Words left = lacking(base.accused_unit_kinds, own.accused_unit_kinds, equal);
  if (!own.accused_units.empty() && !base.accused_unit_kinds.empty() &&
      (base.accused_units.empty() ||
       !lacking(names_of(base.accused_units), names_of(own.accused_units), equal).empty())) {
    judge.looser(msg("only these units keep out: {0}", joined(names_of(own.accused_units))));
  }
  if (!left.empty()) judge.looser(msg("the unit complained about no longer keeps out of: {0}", kind_words(left)));
  if (own.decided_by != base.decided_by) {
    judge.differs(msg("who decides on a recusal: {0}; in what it extends: {1}", deciders(own), deciders(base)));
  }
  return std::move(judge).findings();
}

std::vector<Finding> weaker(const model::Chain& own, const model::Chain& base, const std::string& where) {
  if (own.levels == base.levels) return {};
  return {{"differs", where,
           msg("goes over: {0}; in what it extends over: {1}", words_of(own.levels), words_of(base.levels))}};
}

std::vector<Finding> weaker(const model::Final& own, const model::Final& base, const std::string& where) {
  const Words left = lacking(base.after, own.after,
                             [](const std::string& given, const std::string& wanted) { return is_a(wanted, given); });
  if (left.empty()) return {};
  return {{"looser", where, msg("can be taken up again after: {0}", event_words(left))}};
}

}  // namespace xinfang::office
