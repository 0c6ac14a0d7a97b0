#include "xinfang/office/policy_diff.h"

#include <algorithm>
#include <optional>
#include <set>
#include <type_traits>

#include "xinfang/office/statement_parts.h"

namespace xinfang::office {

namespace {

using model::Deadline;
using model::Policy;
using model::Route;
using Changes = std::vector<Change>;
using Differences = std::vector<Difference>;

template <class Statement>
bool the_same(const Statement& was, const Statement& becomes) {
  if constexpr (requires { was.asks_the_same(becomes); }) return was.asks_the_same(becomes);
  if constexpr (requires { was == becomes; }) return was == becomes;
  return true;
}

/// Of two statements, or of two extensions; nothing but the clause is a difference, too.
template <class Statement>
Differences differences(const Statement& was, const Statement& becomes) {
  Differences all;
  Statement rest = was;
  each_part(was, [&](const char* part, auto member, auto words) {
    if (!alike(was.*member, becomes.*member)) {
      all.push_back({part, words(was.*member), words(becomes.*member), was.cite, becomes.cite});
    }
    rest.*member = becomes.*member;
  });
  rest.cite = becomes.cite;
  if constexpr (requires { rest.id; }) rest.id = becomes.id;
  if (!the_same(rest, becomes)) all.push_back({"", {}, {}, was.cite, becomes.cite});
  if (all.empty() && was.cite != becomes.cite) {
    all.push_back({"cite", literal(was.cite), literal(becomes.cite), was.cite, becomes.cite});
  }
  return all;
}

/// An extension says something for itself only where there is none on the other side, or it has other words.
void add_extension(Differences& all, const Deadline& was, const Deadline& becomes) {
  if (was.extension && becomes.extension) {
    for (Difference& one : differences(*was.extension, *becomes.extension)) {
      const bool follows = was.extension->cite == was.cite && becomes.extension->cite == becomes.cite;
      if (one.part == "cite" && follows) continue;
      one.part = one.part.empty() ? "extension" : "extension/" + one.part;
      all.push_back(std::move(one));
    }
  } else if (was.extension || becomes.extension) {
    all.push_back({"extension",
                   {},
                   {},
                   was.extension ? was.extension->cite : "",
                   becomes.extension ? becomes.extension->cite : ""});
  }
}

template <class Statement>
Differences all_differences(const Statement& was, const Statement& becomes) {
  Differences all = differences(was, becomes);
  if constexpr (std::is_same_v<Statement, Deadline>) {
    add_extension(all, was, becomes);
  }
  return all;
}

/// Ids made of a policy's id and a place in its list: they say nothing about which statement of another version it is.
class Numbered {
 public:
  Numbered(const Policy& was, const Policy& becomes) : policies_{was.id, becomes.id} {
    policies_.insert(was.ancestry.begin(), was.ancestry.end());
    policies_.insert(becomes.ancestry.begin(), becomes.ancestry.end());
  }
  bool operator()(const std::string& id) const {
    const auto dash = id.rfind('-');
    return dash != std::string::npos && dash + 1 < id.size() &&
           id.find_first_not_of("0123456789", dash + 1) == std::string::npos && policies_.contains(id.substr(0, dash));
  }

 private:
  std::set<std::string> policies_;
};

/// For each of `was` its counterpart among `becomes`, or null.
template <class Statement>
std::vector<const Statement*> counterparts(const std::vector<Statement>& was, const std::vector<Statement>& becomes,
                                           const Numbered& numbered) {
  std::vector<const Statement*> found(was.size(), nullptr);
  std::set<const Statement*> taken;
  const auto pair_up = [&](const auto& belong) {
    for (std::size_t i = 0; i < was.size(); ++i) {
      if (found[i] != nullptr) continue;
      for (const Statement& other : becomes) {
        if (taken.contains(&other) || !belong(was[i], other)) continue;
        found[i] = &other;
        taken.insert(&other);
        break;
      }
    }
  };
  pair_up([&](const Statement& a, const Statement& b) {
    return numbered(a.id) && numbered(b.id) && all_differences(a, b).empty();
  });
  pair_up([](const Statement& a, const Statement& b) { return a.id == b.id; });
  return found;
}

/// The first route that holds counts: the same ones in another order are another regulation.
void add_order(Changes& all, const std::vector<Route>& was, const std::vector<const Route*>& found) {
  std::vector<Message> before;
  std::vector<const Route*> kept;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (found[i] == nullptr) continue;
    before.push_back(literal(was[i].unit.value));
    kept.push_back(found[i]);
  }
  if (std::is_sorted(kept.begin(), kept.end())) return;
  std::sort(kept.begin(), kept.end());
  std::vector<Message> after;
  for (const Route* route : kept) after.push_back(literal(route->unit.value));
  all.push_back({Change::Kind::changed, "routes", "", {{"order", joined(before), joined(after), "", ""}}});
}

template <class Statement>
void compare(Changes& all, const std::string& section, const std::vector<Statement>& was,
             const std::vector<Statement>& becomes, const Numbered& numbered) {
  const auto found = counterparts(was, becomes, numbered);
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (found[i] == nullptr) {
      all.push_back({Change::Kind::taken_away, section, was[i].id});
    } else if (Differences some = all_differences(was[i], *found[i]); !some.empty()) {
      all.push_back({Change::Kind::changed, section, found[i]->id, std::move(some)});
    }
  }
  for (const Statement& one : becomes) {
    if (std::find(found.begin(), found.end(), &one) == found.end()) {
      all.push_back({Change::Kind::added, section, one.id});
    }
  }
  if constexpr (std::is_same_v<Statement, Route>) add_order(all, was, found);
}

/// A number a regulation caps; 0: it does not.
struct Cap {
  int most;
  std::string cite;
};

Message most_text(int most) {
  return literal(std::to_string(most));
}

void compare(Changes& all, const std::string& id, const Cap& was, const Cap& becomes) {
  if (was.most == 0 && becomes.most == 0) return;
  if (was.most == 0 || becomes.most == 0) {
    all.push_back({was.most == 0 ? Change::Kind::added : Change::Kind::taken_away, "limits", id});
  } else if (was.most != becomes.most || was.cite != becomes.cite) {
    const std::string part = was.most == becomes.most ? "cite" : "max";
    all.push_back({Change::Kind::changed,
                   "limits",
                   id,
                   {{part, most_text(was.most), most_text(becomes.most), was.cite, becomes.cite}}});
  }
}

/// A statement there is one of at most.
template <class Statement>
void compare(Changes& all, const std::string& section, const std::optional<Statement>& was,
             const std::optional<Statement>& becomes) {
  if (!was && !becomes) return;
  if (!was || !becomes) {
    all.push_back({was ? Change::Kind::taken_away : Change::Kind::added, section, ""});
  } else if (Differences some = all_differences(*was, *becomes); !some.empty()) {
    all.push_back({Change::Kind::changed, section, "", std::move(some)});
  }
}

void compare_words(Changes& all, const Policy& was, const Policy& becomes) {
  for (const auto& [word, name] : was.words) {
    const auto other = becomes.words.find(word);
    if (other == becomes.words.end()) {
      all.push_back({Change::Kind::taken_away, "words", word});
    } else if (other->second != name) {
      all.push_back({Change::Kind::changed, "words", word, {{"name", literal(name), literal(other->second), "", ""}}});
    }
  }
  for (const auto& [word, name] : becomes.words) {
    if (!was.words.contains(word)) all.push_back({Change::Kind::added, "words", word});
  }
}

void compare_clock(Changes& all, const Policy& was, const Policy& becomes) {
  if (was.rest_day == becomes.rest_day && was.rest_day_cite == becomes.rest_day_cite) return;
  const std::string part = was.rest_day == becomes.rest_day ? "cite" : "rest_day";
  all.push_back(
      {Change::Kind::changed,
       "clock",
       "",
       {{part, words_of(was.rest_day), words_of(becomes.rest_day), was.rest_day_cite, becomes.rest_day_cite}}});
}

}  // namespace

std::string Change::statement() const {
  return id.empty() ? section : section + "/" + id;
}

std::vector<Change> changes(const Policy& was, const Policy& becomes) {
  Changes all;
  const Numbered numbered(was, becomes);
  const auto list = [&](const char* section, auto member) {
    compare(all, section, was.*member, becomes.*member, numbered);
  };
  compare_clock(all, was, becomes);
  compare(all, "representatives", {was.limits.representatives, was.limits.representatives_cite},
          {becomes.limits.representatives, becomes.limits.representatives_cite});
  compare_words(all, was, becomes);
  // A section that is a list of statements with `id` and `cite` is one line; words for its parts: an `each_part`.
  list("routes", &Policy::routes);
  list("deadlines", &Policy::deadlines);
  list("sign_offs", &Policy::sign_offs);
  list("requirements", &Policy::requirements);
  list("escalation", &Policy::escalation);
  compare(all, "recusal", was.recusal, becomes.recusal);
  compare(all, "chain", was.chain, becomes.chain);
  compare(all, "final", was.final, becomes.final);
  list("duties", &Policy::duties);
  list("merit", &Policy::merit);
  return all;
}

}  // namespace xinfang::office
