#include "policy_diff.h"

#include <map>

#include "due_moves.h"
#include "policy_text.h"
#include "xinfang/model/catalogue.h"
#include "xinfang/office/due_moves.h"
#include "xinfang/office/policy_diff.h"

namespace xinfang::cmd {

namespace {

using office::Change;
using office::Difference;

/// A statement with its extension, as `policy show` prints them.
struct Said {
  Message says;
  model::When when;
  std::string cite;
  Message extension;
  std::string extension_cite;
};
using SaidById = std::map<std::string, Said>;

SaidById said_by(const model::Policy& policy, const model::Staff* staff) {
  SaidById all;
  Said* last = nullptr;
  for (const Statement& one : statements_of(policy, staff)) {
    if (one.id.empty() && last != nullptr) {
      last->extension = one.says;
      last->extension_cite = one.cite;
    } else {
      last = &(all[one.id] = {one.says, one.when, one.cite, {}, ""});
    }
  }
  return all;
}

const Said& find(const SaidById& all, const std::string& statement) {
  static const Said nothing;
  const auto found = all.find(statement);
  return found == all.end() ? nothing : found->second;
}

const model::Codes& part_names() {
  static const model::Codes names{
      {"title", N_("name")},
      {"when", N_("if")},
      {"from", N_("runs from")},
      {"to", N_("runs to")},
      {"again", N_("if what starts it happens again")},
      {"within", N_("within")},
      {"rest_day", N_("a limit that ends on a rest day ends")},
      {"excludes", N_("stands still during")},
      {"extension", N_("extension")},
      {"extension/by", N_("extended by")},
      {"extension/max", N_("extended at most")},
      {"extension/times", N_("how often extended")},
      {"extension/window", N_("extension asked for")},
      {"extension/reason", N_("reason for an extension")},
      {"extension/notify", N_("notice of an extension")},
      {"event", N_("event")},
      {"by", N_("by")},
      {"needs", N_("what comes first")},
      {"fields", N_("what is stated")},
      {"hand", N_("approval entered by whose hand")},
      {"requirements/within", N_("at the latest")},
      {"by_other_than", N_("not by who did")},
      {"by_same_as", N_("by who did")},
      {"by_unit", N_("by somebody of")},
      {"accused_unit/units", N_("units that keep out")},
      {"who", N_("whom it takes")},
      {"one_of", N_("what it may say")},
      {"at_least", N_("how many")},
      {"same", N_("what agrees")},
      {"different", N_("what differs")},
      {"forbidden", N_("whether it may be done")},
      {"each_petitioner", N_("what reaches each petitioner")},
      {"deadline", N_("limit")},
      {"on", N_("at once on")},
      {"at", N_("time")},
      {"do", N_("what is done")},
      {"circumstance", N_("circumstance")},
      {"escalation/to", N_("who is told")},
      {"accused_unit", N_("the unit complained about keeps out of")},
      {"decided_by", N_("who decides")},
      {"after", N_("after")},
      {"name", N_("name")},
      {"max", N_("at most")},
      {"order", N_("order")},
  };
  return names;
}

Message or_none(const Message& words) {
  return words.text.empty() ? msg("none") : words;
}

Message condition(const model::When& when) {
  return when.always() ? msg("every case") : when_text(when);
}

Message part_name(const Change& change, const std::string& part) {
  const std::string here = change.section + "/" + part;
  return model::name_of(part_names(), model::has(part_names(), here) ? here : part);
}

/// “within: 60 days → 30 working days”
Message difference_text(const Change& change, const Difference& one, const Said& was, const Said& becomes) {
  const auto sentence = [&](const Message& before, const Message& after) {
    return msg("{0}: {1} → {2}", part_name(change, one.part), before, after);
  };
  if (one.part == "cite") return msg("only the clause");
  if (one.part == "extension" && was.extension != becomes.extension) {
    return sentence(or_none(was.extension), or_none(becomes.extension));
  }
  if (one.part == "when" && when_text(was.when) != when_text(becomes.when)) {
    return sentence(condition(was.when), condition(becomes.when));
  }
  if ((one.part.empty() || one.part == "unit") && was.says != becomes.says) {
    return msg("{0} → {1}", was.says, becomes.says);
  }
  if (one.was == one.becomes) {
    return one.part.empty() ? msg("says something else") : msg("{0}: says something else", part_name(change, one.part));
  }
  return sentence(or_none(one.was), or_none(one.becomes));
}

std::string cites_text(const std::string& was, const std::string& becomes) {
  return was == becomes || was.empty() ? becomes : becomes.empty() ? was : tr(msg("{0} → {1}", was, becomes));
}

const char* kind_name(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::added: return N_("added");
    case Change::Kind::taken_away: return N_("taken away");
    case Change::Kind::changed: break;
  }
  return N_("changed");
}

Colour colour_of(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::added: return Colour::green;
    case Change::Kind::taken_away: return Colour::red;
    case Change::Kind::changed: break;
  }
  return Colour::yellow;
}

void add_whole(Table& table, const Change& change, const Said& said) {
  const Message when = when_text(said.when);
  const Message says = when.text.empty() ? said.says : msg("{0} ({1})", said.says, when);
  table.rows.push_back(
      {{change.statement()}, {translate(kind_name(change.kind)), colour_of(change.kind)}, {said.cite}, {tr(says)}});
  if (!said.extension.text.empty()) table.rows.push_back({{""}, {""}, {said.extension_cite}, {tr(said.extension)}});
}

void add_differences(Table& table, const Change& change, const Said& was, const Said& becomes) {
  std::string statement = change.statement();
  std::string kind = translate(kind_name(change.kind));
  for (const Difference& one : change.differences) {
    table.rows.push_back({{statement},
                          {kind, colour_of(change.kind)},
                          {cites_text(one.was_cite, one.becomes_cite)},
                          {tr(difference_text(change, one, was, becomes))}});
    statement.clear();
    kind.clear();
  }
}

Json said_json(const Said& said) {
  Json value{{"says", tr(said.says)}, {"when", when_json(said.when)}, {"cite", said.cite}};
  if (!said.extension.text.empty()) {
    value["extension"] = {{"says", tr(said.extension)}, {"cite", said.extension_cite}};
  }
  return value;
}

Json change_json(const Change& change, const Said& was, const Said& becomes) {
  using Kind = Change::Kind;
  Json differences = Json::array();
  for (const Difference& one : change.differences) {
    differences.push_back({{"part", one.part},
                           {"says", tr(difference_text(change, one, was, becomes))},
                           {"was", tr(one.was)},
                           {"becomes", tr(one.becomes)},
                           {"cite", {{"was", one.was_cite}, {"becomes", one.becomes_cite}}}});
  }
  const char* const kind = change.kind == Kind::added     ? "added"
                           : change.kind == Kind::changed ? "changed"
                                                          : "taken-away";
  return {{"statement", change.statement()},
          {"section", change.section},
          {"change", kind},
          {"was", change.kind == Kind::added ? Json(nullptr) : said_json(was)},
          {"becomes", change.kind == Kind::taken_away ? Json(nullptr) : said_json(becomes)},
          {"differences", std::move(differences)}};
}

std::string heading(const model::Policy& policy) {
  const std::string name = policy.id + "  " + policy.title;
  if (!policy.effective) return name;
  return tr(msg("{0} ({1})", name, msg("in force from {0}", calendar::to_string(*policy.effective))));
}

Json heading_json(const model::Policy& policy) {
  return {{"id", policy.id},
          {"title", policy.title},
          {"effective", policy.effective ? calendar::to_string(*policy.effective) : ""}};
}

}  // namespace

Result<int> show_policy_diff(Session& session, const PolicyPair& pair) {
  const model::Staff* staff = pair.staff ? &*pair.staff : nullptr;
  const SaidById was = said_by(pair.was, staff);
  const SaidById becomes = said_by(pair.becomes, staff);
  const std::vector<Change> changes = office::changes(pair.was, pair.becomes);
  if (session.json()) {
    Json list = Json::array();
    for (const Change& change : changes)
      list.push_back(change_json(change, find(was, change.statement()), find(becomes, change.statement())));
    session.out.json(
        {{"was", heading_json(pair.was)}, {"becomes", heading_json(pair.becomes)}, {"changes", std::move(list)}});
    return 0;
  }
  if (changes.empty()) {
    if (session.interactive) session.out.talk(msg("both say the same"));
    return 0;
  }
  session.out.line("- " + heading(pair.was), Colour::red);
  session.out.line("+ " + heading(pair.becomes), Colour::green);
  session.out.line();
  Table table;
  for (const char* title : {N_("statement"), N_("what happens"), N_("clause"), N_("says")})
    table.header.push_back(translate(title));
  for (const Change& change : changes) {
    const Said& before = find(was, change.statement());
    const Said& after = find(becomes, change.statement());
    if (change.kind == Change::Kind::changed) {
      add_differences(table, change, before, after);
    } else {
      add_whole(table, change, change.kind == Change::Kind::added ? after : before);
    }
  }
  session.out.table(table);
  return 0;
}

Result<int> list_policy_moves(Session& session, const PolicyPair& pair) {
  XINFANG_CHECK(open_store(session));
  const office::Office& office = *session.office;
  const office::Replacement books = office::replacement(office.policies, pair.was, pair.becomes);
  return list_due_moves(session, {books.was, office.calendar, office.staff, office.now},
                        {books.becomes, office.calendar, office.staff, office.now});
}

}  // namespace xinfang::cmd
