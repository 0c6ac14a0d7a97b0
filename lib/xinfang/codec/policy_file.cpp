#include <algorithm>
#include <array>
#include <set>

#include "xinfang/codec/config_files.h"
#include "xinfang/codec/duty_statements.h"
#include "xinfang/codec/fields.h"
#include "xinfang/codec/merit_statements.h"
#include "xinfang/codec/policy_statements.h"

namespace xinfang::codec {

namespace {

/// Regulations say these things, too, but a file that states them would promise what nobody enforces.
constexpr std::array not_enforced{"retention", "statistics"};

class PolicyReader {
 public:
  PolicyReader(std::string_view bytes, const std::string& path) : reading_(bytes, path) {}

  Result<PolicyFile> read(const Node& root) {
    Fields fields(reading_, root, "policy");
    fields.format("xinfang-policy/1");
    read_heading(fields);
    if (const Node* clock = fields.find("clock")) {
      const auto [rest_day, cite] = read_clock(reading_, *clock);
      file_.rest_day = rest_day;
      file_.own.rest_day = rest_day;
      file_.own.rest_day_cite = cite;
      file_.places["clock"] = reading_.place(*clock);
    }
    if (const Node* limits = fields.find("limits")) {
      file_.own.limits = read_limits(reading_, *limits);
      if (file_.own.limits.representatives > 0) file_.places["limits/representatives"] = reading_.place(*limits);
    }
    read_list(fields, "routes", file_.own.routes, read_route);
    read_deadlines(fields);
    read_list(fields, "sign_offs", file_.own.sign_offs, read_sign_off);
    read_list(fields, "requirements", file_.own.requirements, read_requirement);
    read_list(fields, "escalation", file_.own.escalation, read_rung);
    read_single(fields, "recusal", file_.own.recusal, read_recusal);
    read_single(fields, "chain", file_.own.chain, read_chain);
    read_single(fields, "final", file_.own.final, read_final);
    if (const Node* words = fields.find("words")) file_.own.words = read_words(reading_, *words);
    read_list(fields, "duties", file_.own.duties, read_duty);
    read_list(fields, "merit", file_.own.merit, read_merit);
    read_dropped(fields);
    refuse_unenforced(fields);
    fields.close(Fields::Unknown::fault);
    return reading_.finish(std::move(file_));
  }

 private:
  void read_heading(Fields& fields) {
    model::Policy& own = file_.own;
    own.id = fields.id("id");
    own.title = fields.filled_text("title");
    own.source = fields.find_text("source").value_or("");
    own.effective = fields.day("effective");
    file_.extends = fields.find_id("extends");
    if (file_.extends && *file_.extends == own.id && !own.id.empty()) {
      reading_.fault(*fields.node().find("extends"), msg("the policy '{0}' extends itself", own.id));
    }
  }

  /// A statement without an id is named by its place in this policy, so that it never overrides another's by accident.
  template <class Statement>
  void read_list(Fields& fields, std::string_view key, std::vector<Statement>& statements,
                 Statement (*read_one)(Reading&, const Node&, const std::string&)) {
    int ordinal = 0;
    for (const Node& node : fields.find_items(key)) {
      ++ordinal;
      Statement statement = read_one(reading_, node, std::string(key) + "/" + std::to_string(ordinal));
      if (statement.id.empty()) statement.id = file_.own.id + "-" + std::to_string(ordinal);
      const std::string name = std::string(key) + "/" + statement.id;
      if (!file_.places.emplace(name, reading_.place(node)).second) {
        reading_.fault(node, msg("'{0}' is stated twice", name), msg("give one of them another id"));
      }
      statements.push_back(std::move(statement));
    }
  }

  /// A statement there is one of at most.
  template <class Statement>
  void read_single(Fields& fields, std::string_view key, std::optional<Statement>& statement,
                   Statement (*read_one)(Reading&, const Node&)) {
    const Node* node = fields.find(key);
    if (node == nullptr) return;
    statement = read_one(reading_, *node);
    file_.places[std::string(key)] = reading_.place(*node);
  }

  void read_deadlines(Fields& fields) {
    const Node* deadlines = fields.find("deadlines");
    if (deadlines == nullptr) return;
    for (const auto& [key, value] : reading_.entries(*deadlines, "deadlines")) {
      const std::string id = reading_.id(key, "deadlines");
      if (model::set_in_the_case(id)) {
        reading_.fault(key, msg("'{0}' is a day set in the case and no deadline of a policy", id));
      }
      const std::string name = "deadlines/" + id;
      model::Deadline deadline = read_deadline(reading_, value, name);
      deadline.id = id;
      file_.own.deadlines.push_back(std::move(deadline));
      file_.places[name] = reading_.place(key);
    }
  }

  void read_dropped(Fields& fields) {
    static const std::set<std::string> sections{"routes",     "deadlines", "sign_offs", "requirements",
                                                "escalation", "duties",    "merit",     "limits"};
    static const std::set<std::string> singles{"chain", "final"};
    const Node* drop = fields.find("drop");
    if (drop == nullptr) return;
    if (!file_.extends) reading_.fault(*drop, msg("nothing to drop: the policy extends no other"));
    for (const Node& item : reading_.items(*drop, "drop")) {
      const std::string name = reading_.text(item, "drop");
      const auto slash = name.find('/');
      const bool one_of_many =
          slash != std::string::npos && slash + 1 < name.size() && sections.contains(name.substr(0, slash));
      if (!one_of_many && !singles.contains(name)) {
        reading_.unexpected(item, "drop", msg("a section and an id, like deadlines/respond"));
      } else if (file_.places.contains(name)) {
        reading_.fault(item, msg("'{0}' is dropped and stated in the same file", name),
                       msg("a statement with an inherited id replaces it: dropping is not needed"));
      }
      file_.dropped.push_back(name);
    }
  }

  void refuse_unenforced(Fields& fields) {
    for (const char* key : not_enforced) {
      if (fields.node().find(key) == nullptr) continue;
      fields.find(key);
      const auto entry = std::find_if(fields.node().entries.begin(), fields.node().entries.end(),
                                      [&](const auto& candidate) { return candidate.first.text == key; });
      reading_.fault(entry->first, msg("this version does not enforce '{0}'", key),
                     msg("take it out, or keep it as a comment"));
    }
  }

  Reading reading_;
  PolicyFile file_;
};

/// Those of `inherited` that are neither dropped nor replaced keep their order; a replacement stands in the place of
/// what it replaces, new ones behind.
template <class Statement>
std::vector<Statement> overlay(const std::vector<Statement>& inherited, const std::vector<Statement>& own,
                               const std::set<std::string>& dropped, const std::string& section) {
  std::vector<Statement> merged;
  std::set<std::string> placed;
  for (const Statement& old : inherited) {
    if (dropped.contains(section + "/" + old.id)) continue;
    const auto replacement =
        std::find_if(own.begin(), own.end(), [&](const Statement& statement) { return statement.id == old.id; });
    merged.push_back(replacement == own.end() ? old : *replacement);
    placed.insert(old.id);
  }
  for (const Statement& statement : own) {
    if (!placed.contains(statement.id)) merged.push_back(statement);
  }
  return merged;
}

/// The first route that holds counts, so the child's come before all inherited ones.
std::vector<model::Route> overlay_routes(const std::vector<model::Route>& inherited,
                                         const std::vector<model::Route>& own, const std::set<std::string>& dropped) {
  std::vector<model::Route> merged = own;
  for (const model::Route& old : inherited) {
    const bool replaced =
        std::any_of(own.begin(), own.end(), [&](const model::Route& route) { return route.id == old.id; });
    if (!replaced && !dropped.contains("routes/" + old.id)) merged.push_back(old);
  }
  return merged;
}

}  // namespace

Result<PolicyFile> read_policy(std::string_view bytes, const std::string& path) {
  XINFANG_TRY(root, read_tree(bytes, path));
  return PolicyReader(bytes, path).read(root);
}

model::Policy merge(const PolicyFile& child, const model::Policy& parent) {
  const std::set<std::string> dropped(child.dropped.begin(), child.dropped.end());
  model::Policy merged = child.own;
  merged.ancestry = parent.ancestry;
  merged.ancestry.insert(merged.ancestry.begin(), parent.id);
  if (!child.rest_day) {
    merged.rest_day = parent.rest_day;
    merged.rest_day_cite = parent.rest_day_cite;
  }
  merged.routes = overlay_routes(parent.routes, child.own.routes, dropped);
  merged.deadlines = overlay(parent.deadlines, child.own.deadlines, dropped, "deadlines");
  merged.sign_offs = overlay(parent.sign_offs, child.own.sign_offs, dropped, "sign_offs");
  merged.requirements = overlay(parent.requirements, child.own.requirements, dropped, "requirements");
  merged.escalation = overlay(parent.escalation, child.own.escalation, dropped, "escalation");
  if (!child.own.recusal) merged.recusal = parent.recusal;
  if (!child.own.chain && !dropped.contains("chain")) merged.chain = parent.chain;
  if (!child.own.final && !dropped.contains("final")) merged.final = parent.final;
  merged.words.insert(parent.words.begin(), parent.words.end());
  merged.duties = overlay(parent.duties, child.own.duties, dropped, "duties");
  merged.merit = overlay(parent.merit, child.own.merit, dropped, "merit");
  if (child.own.limits.representatives == 0 && !dropped.contains("limits/representatives")) {
    merged.limits = parent.limits;
  }
  return merged;
}

}  // namespace xinfang::codec
