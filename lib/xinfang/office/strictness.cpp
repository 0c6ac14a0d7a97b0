#include "xinfang/office/strictness.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/staff.h"

namespace xinfang::office {

namespace {

using model::Requirement;
using model::SignOff;
using model::When;
using Words = std::vector<std::string>;

bool contains(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool subset(const Words& some, const Words& all) {
  return std::all_of(some.begin(), some.end(), [&](const std::string& one) { return contains(all, one); });
}

/// Of a list of which one word is enough; an empty one takes every case.
bool covers(const Words& own, const Words& base, const model::Codes& codes) {
  if (!base.empty() && !own.empty()) return subset(base, own);
  return own.empty() || subset(model::keys_of(codes), own);
}

bool covers_categories(const Words& own, const Words& base) {
  if (own.empty() || base.empty()) return own.empty();
  return std::all_of(base.begin(), base.end(), [&](const std::string& category) {
    return std::any_of(own.begin(), own.end(), [&](const std::string& prefix) {
      return category == prefix || category.starts_with(prefix + "/");
    });
  });
}

/// The parts of a condition that `cover` does not know.
When unknown_parts(When when) {
  const When nothing;
  when.channel = nothing.channel;
  when.kind = nothing.kind;
  when.category = nothing.category;
  when.level = nothing.level;
  when.flags = nothing.flags;
  when.path = nothing.path;
  when.origin = nothing.origin;
  when.headcount_at_least = nothing.headcount_at_least;
  return when;
}

/// `noted/verification` is a `noted`.
bool is_a(const std::string& event, const std::string& wider) {
  return event == wider || event.starts_with(wider + "/");
}

/// Whether everybody who has the role `own` has `base`, too: a deputy is a leader.
bool has_role(const std::string& own, const std::string& base) {
  model::Person holder;
  holder.roles = {RoleId{own}};
  return holder.has(RoleId{base});
}

using Implies = bool (*)(const std::string&, const std::string&);

/// Those of `wanted` that nothing in `given` implies.
Words lacking(const Words& wanted, const Words& given, Implies implies) {
  Words left;
  std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(left), [&](const std::string& one) {
    return std::none_of(given.begin(), given.end(), [&](const std::string& other) { return implies(other, one); });
  });
  return left;
}

Message named(const Words& words, Message (*name)(std::string_view)) {
  std::vector<Message> names;
  for (const std::string& word : words) names.push_back(name(word));
  return joined(names);
}

Message role_name(std::string_view role) {
  return model::name_of(model::roles(), role);
}

Words words_of(const std::vector<RoleId>& roles) {
  Words words;
  for (const RoleId& role : roles) words.push_back(role.value);
  return words;
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

  std::vector<Finding> findings() && { return std::move(findings_); }

 private:
  std::string where_;
  std::vector<Finding> findings_;
};

constexpr const char* something_else = N_("asks for something else than what it extends");

}  // namespace

Cover cover(const When& own, const When& base) {
  const bool known = covers(own.channel, base.channel, model::channels()) &&
                     covers(own.kind, base.kind, model::kinds()) && covers_categories(own.category, base.category) &&
                     covers(own.level, base.level, model::levels()) && subset(own.flags, base.flags) &&
                     covers(own.path, base.path, model::paths()) && (!own.origin || own.origin == base.origin) &&
                     (own.headcount_at_least <= 1 || own.headcount_at_least <= base.headcount_at_least);
  const When own_rest = unknown_parts(own);
  const When base_rest = unknown_parts(base);
  if (!known || (base_rest.always() && !own_rest.always())) return Cover::less;
  return own_rest.always() || own_rest == base_rest ? Cover::whole : Cover::unknown;
}

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
  SignOff rest = own;
  rest.event = base.event;
  rest.when = base.when;
  rest.by = base.by;
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
  judge.demands(
      own.fields, base.fields, [](const std::string& a, const std::string& b) { return a == b; }, model::field_name);
  judge.actors(words_of(own.by), words_of(base.by));
  if (own.by_other_than != base.by_other_than && !base.by_other_than.empty()) {
    const Message what = msg("may be done by who did '{0}'", model::act_name(base.by_other_than));
    own.by_other_than.empty() ? judge.looser(what) : judge.differs(what);
  }
  Requirement rest = own;
  rest.event = base.event;
  rest.when = base.when;
  rest.needs = base.needs;
  rest.fields = base.fields;
  rest.by = base.by;
  rest.by_other_than = base.by_other_than;
  if (!rest.asks_the_same(base)) judge.differs(msg(something_else));
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

}  // namespace xinfang::office
