#include <memory>

#include "locale.h"
#include "policy_diff.h"
#include "policy_text.h"
#include "verbs.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/office/statement_parts.h"

namespace xinfang::cmd {

namespace {

/// Named on the command line, else the store's in force today.
Result<model::Policy> find_policy(const Session& session, const std::string& typed, std::string& root) {
  if (const auto found = store_root(session.globals)) root = *found;
  if (!typed.empty()) return office::load_policy(typed, root);
  if (root.empty())
    return fail(ErrorKind::usage, msg("which policy?"),
                msg("xinfang policy list shows the built-in ones; or give a file, or use -C DIR"));
  XINFANG_TRY(office, office::open(root, session.surroundings));
  return office.policies.at(office.now.day());
}

Result<model::Policy> policy_of(const Session& session, const std::string& typed, std::string& root) {
  auto policy = find_policy(session, typed, root);
  if (policy) name_own_words(policy->words);
  return policy;
}

Json policy_json(const model::Policy& policy) {
  Json value{{"id", policy.id},
             {"title", policy.title},
             {"effective", policy.effective ? calendar::to_string(*policy.effective) : ""},
             {"extends", policy.ancestry},
             {"rest_day", policy.rest_day == calendar::RestDay::roll ? "roll" : "keep"},
             {"statements", Json::array()}};
  for (const Statement& one : statements_of(policy, nullptr)) {
    if (one.id.empty()) {
      value["statements"].back()["extension"] = {{"says", tr(one.says)}, {"cite", one.cite}};
    } else {
      value["statements"].push_back(
          {{"id", one.id}, {"says", tr(one.says)}, {"when", when_json(one.when)}, {"cite", one.cite}});
    }
  }
  return value;
}

/// The store's people and units, where there is a store.
Result<std::optional<model::Staff>> staff_of(const Session& session, const std::string& root) {
  if (root.empty()) return std::optional<model::Staff>();
  XINFANG_TRY(office, office::open(root, session.surroundings));
  return std::optional(std::move(office.staff));
}

Result<int> show(Session& session, const std::string& typed) {
  std::string root;
  XINFANG_TRY(policy, policy_of(session, typed, root));
  XINFANG_TRY(staff, staff_of(session, root));
  if (session.json()) {
    session.out.json({{"policy", policy_json(policy)}});
    return 0;
  }
  session.out.line(policy.id + "  " + policy.title, Colour::bold);
  if (policy.effective) session.out.say(msg("in force from {0}", calendar::to_string(*policy.effective)));
  if (!policy.ancestry.empty()) session.out.say(msg("extends {0}", joined(policy.ancestry)));
  const Message rest_day = msg("a limit that ends on a rest day ends {0}", office::words_of(policy.rest_day));
  session.out.say(policy.rest_day_cite.empty() ? rest_day : msg("{0}  [{1}]", rest_day, policy.rest_day_cite));
  session.out.line();
  Table table;
  for (const char* title : {N_("statement"), N_("says"), N_("if"), N_("clause")})
    table.header.push_back(translate(title));
  for (const Statement& one : statements_of(policy, staff ? &*staff : nullptr)) {
    table.rows.push_back({{one.id}, {tr(one.says)}, {tr(when_text(one.when))}, {one.cite}});
  }
  session.out.table(table);
  return 0;
}

Result<int> check(Session& session, const std::string& typed) {
  std::string root;
  XINFANG_TRY(policy, policy_of(session, typed, root));
  XINFANG_TRY(parent, office::parent_of(policy, root));
  XINFANG_TRY(staff, staff_of(session, root));
  XINFANG_TRY(calendar, office::load_calendar(session.globals.calendars));
  const auto findings = office::check_policy(policy, parent ? &*parent : nullptr, staff ? &*staff : nullptr, calendar);
  if (session.json()) {
    Json list = Json::array();
    for (const office::Finding& finding : findings)
      list.push_back({{"rule", finding.rule}, {"where", finding.where}, {"what", tr(finding.what)}});
    session.out.json({{"policy", policy.id}, {"findings", std::move(list)}});
  } else {
    for (const office::Finding& finding : findings) session.out.line(finding.where + ": " + tr(finding.what));
  }
  if (findings.empty()) session.out.talk(msg("policy '{0}' is in order", policy.id));
  return findings.empty() ? 0 : 5;
}

/// What `xinfang policy diff` was asked.
struct DiffTyped {
  std::vector<std::string> policies;
  bool cases = false;
};

/// Of one policy alone: what it would change if it took the place of the one in force.
Result<int> diff(Session& session, const DiffTyped& typed) {
  if (typed.policies.empty() || typed.policies.size() > 2)
    return fail(ErrorKind::usage, msg("which policy?"),
                msg("one to compare with the one in force, or two: xinfang policy diff national-2022 ./mine.yaml"));
  std::string root;
  const std::string before = typed.policies.size() == 2 ? typed.policies.front() : "";
  XINFANG_TRY(was, policy_of(session, before, root));
  XINFANG_TRY(becomes, policy_of(session, typed.policies.back(), root));
  XINFANG_TRY(staff, staff_of(session, root));
  const PolicyPair pair{std::move(was), std::move(becomes), std::move(staff)};
  return typed.cases ? list_policy_moves(session, pair) : show_policy_diff(session, pair);
}

Result<int> list(Session& session) {
  Json policies = Json::array();
  Table table;
  for (const char* title : {N_("policy"), N_("in force from"), N_("title"), N_("where")})
    table.header.push_back(translate(title));
  const auto add = [&](const model::Policy& policy, const std::string& where) {
    const std::string effective = policy.effective ? calendar::to_string(*policy.effective) : "";
    policies.push_back({{"id", policy.id}, {"effective", effective}, {"title", policy.title}, {"where", where}});
    table.rows.push_back({{policy.id}, {effective}, {policy.title}, {where}});
  };
  for (const std::string& id : office::builtin_policy_ids()) {
    XINFANG_TRY(policy, office::load_policy(id, ""));
    add(policy, translate(N_("built in")));
  }
  if (const auto root = store_root(session.globals)) {
    XINFANG_TRY(office, office::open(*root, session.surroundings));
    for (const auto& [effective, policy] : office.policies.versions())
      add(policy, "policies/" + calendar::to_string(effective) + ".yaml");
  }
  if (session.json())
    session.out.json({{"policies", std::move(policies)}});
  else
    session.out.table(table);
  return 0;
}

}  // namespace

Command policy_command() {
  const auto configure = [](Options options) -> Run {
    const auto typed = std::make_shared<std::string>();
    Options showing = options.verb("show", msg("what a regulation says, statement by statement"));
    showing.word("POLICY", *typed, msg("id or file; without it: the store's in force today"));
    Options checking =
        options.verb("check", msg("where it is looser than what it extends, units and roles nobody has"));
    checking.word("POLICY", *typed, msg("id or file; without it: the store's in force today"));
    const auto compared = std::make_shared<DiffTyped>();
    Options comparing =
        options.verb("diff", msg("what a regulation says otherwise than another, or than the one in force"));
    comparing.words("POLICY", compared->policies, msg("ids or files: what was, what becomes of it"));
    comparing.flag("--cases", compared->cases, msg("the open deadlines that would move"));
    Options listing = options.verb("list", msg("the built-in regulations and the store's"));
    return [=](Session& session) -> Result<int> {
      if (showing.typed()) return show(session, *typed);
      if (checking.typed()) return check(session, *typed);
      if (comparing.typed()) return diff(session, *compared);
      if (listing.typed()) return list(session);
      return one_of_required(options.verbs(), "xinfang policy show");
    };
  };
  return {"policy",       Stage::setup, N_("show, check and compare regulations as the program enforces them"),
          Needs::nothing, {},           false,
          configure};
}

}  // namespace xinfang::cmd
