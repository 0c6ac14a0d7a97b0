#include "xinfang/office/cover.h"

#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/staff.h"

namespace xinfang::office {

namespace {

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

/// The same where a word covers others, too.
bool covers(const Words& own, const Words& base, Implies implies) {
  if (own.empty() || base.empty()) return own.empty();
  return lacking(base, own, [](const std::string& one, const std::string& other) { return one == other; }).empty() ||
         std::all_of(base.begin(), base.end(), [&](const std::string& narrow) {
           return std::any_of(own.begin(), own.end(), [&](const std::string& wide) { return implies(narrow, wide); });
         });
}

/// One of the flags is enough; a flag that `base` demands anyway is one.
bool covers_any_flag(const When& own, const When& base) {
  if (own.any_flag.empty()) return true;
  const bool demanded = std::any_of(base.flags.begin(), base.flags.end(),
                                    [&](const std::string& flag) { return contains(own.any_flag, flag); });
  return demanded || (!base.any_flag.empty() && subset(base.any_flag, own.any_flag));
}

bool within_category(const std::string& category, const std::string& prefix) {
  return category == prefix || category.starts_with(prefix + "/");
}

/// What `own` leaves out, `base` leaves out, too.
bool covers_exceptions(const When& own, const When& base) {
  return std::all_of(own.unless.begin(), own.unless.end(), [&](const When& left_out) {
    return std::any_of(base.unless.begin(), base.unless.end(),
                       [&](const When& also) { return cover(also, left_out) == Cover::whole; });
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
  when.any_flag = nothing.any_flag;
  when.path = nothing.path;
  when.origin = nothing.origin;
  when.reachable = nothing.reachable;
  when.headcount_at_least = nothing.headcount_at_least;
  when.units_at_least = nothing.units_at_least;
  when.respondent_role = nothing.respondent_role;
  when.after = nothing.after;
  when.unless = nothing.unless;
  return when;
}

bool apart(const Words& one, const Words& other) {
  return !one.empty() && !other.empty() &&
         std::none_of(one.begin(), one.end(), [&](const std::string& word) { return contains(other, word); });
}

bool categories_apart(const Words& one, const Words& other) {
  return !one.empty() && !other.empty() && std::none_of(one.begin(), one.end(), [&](const std::string& a) {
    return std::any_of(other.begin(), other.end(),
                       [&](const std::string& b) { return within_category(a, b) || within_category(b, a); });
  });
}

/// What the one demands is among what the other leaves out.
bool left_out(const When& one, const When& other) {
  return std::any_of(other.unless.begin(), other.unless.end(),
                     [&](const When& exception) { return cover(exception, one) == Cover::whole; });
}

}  // namespace

Cover cover(const When& own, const When& base) {
  const bool intake =
      covers(own.channel, base.channel, model::channels()) && covers(own.kind, base.kind, model::kinds()) &&
      covers(own.category, base.category, within_category) && covers(own.level, base.level, model::levels()) &&
      subset(own.flags, base.flags) && covers_any_flag(own, base) && (!own.origin || own.origin == base.origin) &&
      (!own.reachable || own.reachable == base.reachable) &&
      (own.headcount_at_least <= 1 || own.headcount_at_least <= base.headcount_at_least) &&
      covers(names_of(own.respondent_role), names_of(base.respondent_role), has_role);
  const bool course = covers(own.path, base.path, model::paths()) && own.units_at_least <= base.units_at_least &&
                      covers(own.after, base.after, is_a) && covers_exceptions(own, base);
  const When own_rest = unknown_parts(own);
  const When base_rest = unknown_parts(base);
  if (!intake || !course || (base_rest.always() && !own_rest.always())) return Cover::less;
  return own_rest.always() || own_rest == base_rest ? Cover::whole : Cover::unknown;
}

bool exclude_each_other(const When& one, const When& other) {
  return apart(one.channel, other.channel) || apart(one.kind, other.kind) || apart(one.level, other.level) ||
         apart(one.path, other.path) || categories_apart(one.category, other.category) ||
         (one.origin && other.origin && *one.origin != *other.origin) ||
         (one.reachable && other.reachable && *one.reachable != *other.reachable) || left_out(one, other) ||
         left_out(other, one);
}

bool is_a(const std::string& event, const std::string& wider) {
  const auto parts = model::parts_of(event);
  const auto wanted = model::parts_of(wider);
  const auto field = [](const std::string& name) { return name.substr(std::min(name.find('+'), name.size())); };
  return wanted.size() <= parts.size() && std::equal(wanted.begin(), wanted.end(), parts.begin()) &&
         (field(wider).empty() || field(wider) == field(event));
}

bool has_role(const std::string& own, const std::string& base) {
  model::Person holder;
  holder.roles = {RoleId{own}};
  return holder.has(RoleId{base});
}

std::vector<std::string> lacking(const Words& wanted, const Words& given, Implies implies) {
  Words left;
  std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(left), [&](const std::string& one) {
    return std::none_of(given.begin(), given.end(), [&](const std::string& other) { return implies(other, one); });
  });
  return left;
}

}  // namespace xinfang::office
