#include "xinfang/office/policy_reach.h"

#include <algorithm>

#include "xinfang/office/cover.h"

namespace xinfang::office {

namespace {

using model::Policy;
using model::Rung;
using model::When;

void check_routes(const Policy& policy, std::vector<Finding>& findings) {
  const auto catch_all = std::find_if(policy.routes.begin(), policy.routes.end(),
                                      [](const model::Route& route) { return route.when.always(); });
  for (auto route = catch_all; route != policy.routes.end() && route + 1 != policy.routes.end(); ++route) {
    findings.push_back({"unreachable", "routes/" + (route + 1)->unit.value,
                        msg("never reached: the route to '{0}' before it takes every case", catch_all->unit.value)});
  }
}

/// `unless` takes away all that the rest of the condition leaves.
bool impossible(const When& when) {
  return exclude_each_other(when, when);
}

template <class Statement>
void check_conditions(const std::vector<Statement>& statements, const std::string& section,
                      std::vector<Finding>& findings) {
  for (const Statement& one : statements) {
    if (!impossible(one.when)) continue;
    findings.push_back({"unreachable", section + one.id, msg("never holds: 'unless' takes every case away")});
  }
}

/// Both come on the same day, or on the same event.
bool same_time(const Rung& one, const Rung& other) {
  return one.deadline == other.deadline && one.on == other.on && one.at == other.at;
}

bool same_people(const Rung& one, const Rung& other) {
  return one.to.size() == other.to.size() && std::is_permutation(one.to.begin(), one.to.end(), other.to.begin());
}

void check_rungs(const Policy& policy, std::vector<Finding>& findings) {
  for (auto rung = policy.escalation.begin(); rung != policy.escalation.end(); ++rung) {
    const std::string where = "escalation/" + rung->id;
    const model::Deadline* deadline = policy.find_deadline(rung->deadline);
    if (deadline != nullptr && exclude_each_other(deadline->when, rung->when)) {
      findings.push_back(
          {"unreachable", where, msg("never reached: 'deadlines/{0}' does not run where it holds", deadline->id)});
    }
    const auto before = std::find_if(policy.escalation.begin(), rung, [&](const Rung& other) {
      return same_time(*rung, other) && rung->act == other.act && rung->circumstance == other.circumstance &&
             same_people(*rung, other) && !exclude_each_other(rung->when, other.when);
    });
    if (before == rung) continue;
    findings.push_back({"twice", where, msg("does the same on the same day as 'escalation/{0}'", before->id)});
  }
}

}  // namespace

void check_reach(const Policy& policy, std::vector<Finding>& findings) {
  check_routes(policy, findings);
  check_conditions(policy.routes, "routes/", findings);
  check_conditions(policy.deadlines, "deadlines/", findings);
  check_conditions(policy.sign_offs, "sign_offs/", findings);
  check_conditions(policy.requirements, "requirements/", findings);
  check_conditions(policy.escalation, "escalation/", findings);
  check_rungs(policy, findings);
}

}  // namespace xinfang::office
