#include <memory>

#include "verbs.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/policy_files.h"
#include "xinfang/rules/deadline.h"

namespace xinfang::cmd {

namespace {

/// Named on the command line, else the store's in force today.
Result<model::Policy> policy_of(const Session& session, const std::string& typed, std::string& root) {
  if (const auto found = store_root(session.globals)) root = *found;
  if (!typed.empty()) return office::load_policy(typed, root);
  if (root.empty())
    return fail(ErrorKind::usage, msg("which policy?"),
                msg("xinfang policy list shows the built-in ones; or give a file, or use -C DIR"));
  XINFANG_TRY(office, office::open(root, session.surroundings));
  return office.policies.at(office.now.day());
}

std::string when_text(const model::When& when) {
  std::string text;
  const auto add = [&](const char* name, const std::vector<std::string>& words) {
    if (words.empty()) return;
    text += (text.empty() ? "" : "; ") + std::string(name) + ": ";
    for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : ", ") + words[i];
  };
  add("channel", when.channel);
  add("kind", when.kind);
  add("category", when.category);
  add("level", when.level);
  add("flags", when.flags);
  add("path", when.path);
  if (when.origin) add("origin", {*when.origin ? "true" : "false"});
  if (when.headcount_at_least > 0) add("headcount", {">= " + std::to_string(when.headcount_at_least)});
  return text;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

std::string event_names(const std::vector<std::string>& events) {
  std::vector<std::string> names;
  for (const std::string& event : events) names.push_back(tr(model::event_name(event)));
  return joined(names);
}

std::string field_names(const std::vector<std::string>& fields) {
  std::vector<std::string> names;
  for (const std::string& field : fields) names.push_back(tr(model::field_name(field)));
  return joined(names);
}

Message role_name(const RoleId& role) {
  return model::name_of(model::roles(), role.value);
}

std::string extension_text(const model::Deadline& deadline) {
  if (!deadline.extension) return "";
  const model::Extension& extension = *deadline.extension;
  std::string text = tr(msg("extended by the {0}, {1} at most, {2} time(s)", role_name(extension.by),
                            calendar::describe(extension.max), extension.times));
  const model::Window& window = extension.window;
  if (window.opens)
    text += tr(msg("; asked for from {0} to {1} of the last day", calendar::to_string(*window.opens),
                   calendar::to_string(window.closes)));
  return text;
}

Table statement_table(const model::Policy& policy) {
  Table table;
  for (const char* title : {N_("statement"), N_("says"), N_("if"), N_("clause")})
    table.header.push_back(translate(title));
  for (const model::Route& route : policy.routes) {
    table.rows.push_back(
        {{"routes/" + route.id}, {tr(msg("to unit {0}", route.unit.value))}, {when_text(route.when)}, {route.cite}});
  }
  for (const model::Deadline& deadline : policy.deadlines) {
    table.rows.push_back({{"deadlines/" + deadline.id},
                          {tr(msg("{0} from '{1}' to '{2}'", calendar::describe(deadline.within),
                                  model::event_name(deadline.from), event_names(deadline.to)))},
                          {when_text(deadline.when)},
                          {deadline.cite}});
    if (const std::string extension = extension_text(deadline); !extension.empty()) {
      table.rows.push_back({{""}, {extension}, {""}, {deadline.extension->cite}});
    }
  }
  for (const model::SignOff& rule : policy.sign_offs) {
    table.rows.push_back(
        {{"sign_offs/" + rule.id},
         {tr(msg("'{0}' needs the approval of the {1}", model::event_name(rule.event), role_name(rule.by)))},
         {when_text(rule.when)},
         {rule.cite}});
  }
  for (const model::Requirement& rule : policy.requirements) {
    std::string needs = event_names(rule.needs);
    if (!rule.fields.empty()) needs += (needs.empty() ? "" : ", ") + field_names(rule.fields);
    for (const RoleId& role : rule.by) needs += (needs.empty() ? "" : ", ") + tr(role_name(role));
    if (!rule.by_other_than.empty())
      needs +=
          (needs.empty() ? "" : ", ") + tr(msg("another person than '{0}'", model::event_name(rule.by_other_than)));
    table.rows.push_back({{"requirements/" + rule.id},
                          {tr(msg("'{0}' needs: {1}", model::event_name(rule.event), needs))},
                          {when_text(rule.when)},
                          {rule.cite}});
  }
  if (policy.limits.representatives > 0) {
    table.rows.push_back({{"limits/representatives"},
                          {tr(msg("at most {0} representatives", policy.limits.representatives))},
                          {""},
                          {policy.limits.representatives_cite}});
  }
  return table;
}

Json policy_json(const model::Policy& policy) {
  Json value{{"id", policy.id},
             {"title", policy.title},
             {"effective", policy.effective ? calendar::to_string(*policy.effective) : ""},
             {"extends", policy.ancestry},
             {"rest_day", policy.rest_day == calendar::RestDay::roll ? "roll" : "keep"},
             {"statements", Json::array()}};
  for (const auto& row : statement_table(policy).rows) {
    value["statements"].push_back(
        {{"id", row[0].text}, {"says", row[1].text}, {"when", row[2].text}, {"cite", row[3].text}});
  }
  return value;
}

Result<int> show(Session& session, const std::string& typed) {
  std::string root;
  XINFANG_TRY(policy, policy_of(session, typed, root));
  if (session.json()) {
    session.out.json({{"policy", policy_json(policy)}});
    return 0;
  }
  session.out.line(policy.id + "  " + policy.title, Colour::bold);
  if (policy.effective) session.out.say(msg("in force from {0}", calendar::to_string(*policy.effective)));
  if (!policy.ancestry.empty()) session.out.say(msg("extends {0}", joined(policy.ancestry)));
  session.out.say(policy.rest_day == calendar::RestDay::roll
                      ? msg("a limit that ends on a rest day ends on the next working day  [{0}]", policy.rest_day_cite)
                      : msg("a limit that ends on a rest day ends on that day  [{0}]", policy.rest_day_cite));
  session.out.line();
  session.out.table(statement_table(policy));
  return 0;
}

Result<int> check(Session& session, const std::string& typed) {
  std::string root;
  XINFANG_TRY(policy, policy_of(session, typed, root));
  XINFANG_TRY(parents, office::parents_of(policy, root));
  std::optional<office::Office> store;
  if (!root.empty()) {
    XINFANG_TRY(opened, office::open(root, session.surroundings));
    store = std::move(opened);
  }
  const auto findings =
      office::check_policy(policy, parents.empty() ? nullptr : &parents.front(), store ? &store->staff : nullptr);
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

Result<int> list(Session& session) {
  Json policies = Json::array();
  Table table;
  for (const char* title : {N_("id"), N_("in force from"), N_("title"), N_("where")})
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
  const auto configure = [](CLI::App& app) -> Run {
    const auto typed = std::make_shared<std::string>();
    CLI::App* showing = app.add_subcommand("show", translate(N_("what a regulation says, statement by statement")));
    showing->add_option("POLICY", *typed, translate(N_("id or file; without it: the store's in force today")));
    CLI::App* checking = app.add_subcommand(
        "check", translate(N_("where it is looser than what it extends, units and roles nobody has")));
    checking->add_option("POLICY", *typed, translate(N_("id or file; without it: the store's in force today")));
    const CLI::App* listing = app.add_subcommand("list", translate(N_("the built-in regulations and the store's")));
    return [=](Session& session) -> Result<int> {
      if (showing->parsed()) return show(session, *typed);
      if (checking->parsed()) return check(session, *typed);
      if (listing->parsed()) return list(session);
      return fail(ErrorKind::usage, msg("'{0}' is missing", "show, check, list"),
                  msg("for example {0}", "xinfang policy show"));
    };
  };
  return {"policy", Stage::setup, N_("show and check the regulation as the program enforces it"), Needs::nothing, {},
          false,    configure};
}

}  // namespace xinfang::cmd
