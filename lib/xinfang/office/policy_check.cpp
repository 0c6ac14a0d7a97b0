#include <algorithm>
#include <optional>

#include "xinfang/model/catalogue.h"
#include "xinfang/office/policy_files.h"

namespace xinfang::office {

namespace {

using calendar::Duration;
using calendar::Unit;
using model::Policy;

/// Comparable lengths: the latest calendar day a period can end on, a working week taken as five days in seven.
double days_of(const Duration& duration) {
  switch (duration.unit) {
    case Unit::minutes: return duration.count / 1440.0;
    case Unit::hours: return duration.count / 24.0;
    case Unit::days: return duration.count;
    case Unit::working_days: return duration.count * 7.0 / 5.0;
    case Unit::months: return duration.count * 31.0;
  }
  return 0;
}

void check_extension(const model::Deadline& own, const model::Deadline& base, const std::string& where,
                     std::vector<Finding>& findings) {
  if (!own.extension) return;
  if (!base.extension) {
    findings.push_back({"looser", where, msg("can be extended; what it extends allows no extension")});
    return;
  }
  const auto most = [](const model::Deadline& deadline) {
    return days_of(deadline.within) + days_of(deadline.extension->max);
  };
  if (most(own) > most(base)) {
    findings.push_back({"looser", where, msg("with its extension it is longer than what it extends allows")});
  }
  if (own.extension->times > base.extension->times) {
    findings.push_back(
        {"looser", where, msg("can be extended {0} times, not {1}", own.extension->times, base.extension->times)});
  }
  if (own.extension->by != base.extension->by && own.extension->by.value != "head") {
    findings.push_back(
        {"looser", where,
         msg("extended by the {0}, not by the {1}", model::name_of(model::roles(), own.extension->by.value),
             model::name_of(model::roles(), base.extension->by.value))});
  }
  if (!own.extension->notify_petitioner && base.extension->notify_petitioner) {
    findings.push_back({"looser", where, msg("the petitioner need not be told of an extension")});
  }
  if (!own.extension->reason_required && base.extension->reason_required) {
    findings.push_back({"looser", where, msg("an extension needs no reason")});
  }
}

void check_looser(const Policy& policy, const Policy& parent, std::vector<Finding>& findings) {
  for (const model::Deadline& base : parent.deadlines) {
    const std::string where = "deadlines/" + base.id;
    const model::Deadline* own = policy.find_deadline(base.id);
    if (own == nullptr) {
      findings.push_back({"looser", where, msg("is taken away")});
      continue;
    }
    if (own->when != base.when && !own->when.always()) {
      findings.push_back({"looser", where, msg("holds under a condition of its own: cases may be left without it")});
    }
    if (days_of(own->within) > days_of(base.within)) {
      findings.push_back(
          {"looser", where,
           msg("'{0}' is longer than '{1}'", calendar::to_string(own->within), calendar::to_string(base.within))});
    }
    check_extension(*own, base, where, findings);
  }
  const auto lost = [&](const auto& own, const auto& base, const char* list) {
    for (const auto& statement : base) {
      const bool kept =
          std::any_of(own.begin(), own.end(), [&](const auto& other) { return other.id == statement.id; });
      if (!kept) findings.push_back({"looser", std::string(list) + "/" + statement.id, msg("is taken away")});
    }
  };
  lost(policy.requirements, parent.requirements, "requirements");
  lost(policy.sign_offs, parent.sign_offs, "sign_offs");
  if (parent.limits.representatives > 0 && policy.limits.representatives == 0) {
    findings.push_back({"looser", "limits/representatives", msg("is taken away")});
  } else if (policy.limits.representatives > parent.limits.representatives) {
    findings.push_back({"looser", "limits/representatives",
                        msg("'{0}' is more than '{1}'", policy.limits.representatives, parent.limits.representatives)});
  }
}

void check_staff(const Policy& policy, const model::Staff& staff, std::vector<Finding>& findings) {
  const auto held = [&](const RoleId& role, const std::string& where) {
    if (!staff.holders(role).empty()) return;
    findings.push_back({"nobody-holds", where, msg("nobody in staff.yaml has the role '{0}'", role.value)});
  };
  for (const model::Route& route : policy.routes) {
    if (staff.find(route.unit) != nullptr) continue;
    findings.push_back({"unknown-unit", "routes/" + (route.id.empty() ? route.unit.value : route.id),
                        msg("no unit in staff.yaml is '{0}'", route.unit.value)});
  }
  for (const model::Deadline& deadline : policy.deadlines) {
    if (deadline.extension) held(deadline.extension->by, "deadlines/" + deadline.id);
  }
  for (const model::SignOff& sign_off : policy.sign_offs) held(sign_off.by, "sign_offs/" + sign_off.id);
  for (const model::Requirement& requirement : policy.requirements) {
    for (const RoleId& role : requirement.by) held(role, "requirements/" + requirement.id);
  }
}

void check_reach(const Policy& policy, std::vector<Finding>& findings) {
  const auto catch_all = std::find_if(policy.routes.begin(), policy.routes.end(),
                                      [](const model::Route& route) { return route.when.always(); });
  for (auto route = catch_all; route != policy.routes.end() && route + 1 != policy.routes.end(); ++route) {
    findings.push_back({"unreachable", "routes/" + (route + 1)->unit.value,
                        msg("never reached: the route to '{0}' before it takes every case", catch_all->unit.value)});
  }
}

}  // namespace

std::vector<Finding> check_policy(const Policy& policy, const Policy* parent, const model::Staff* staff) {
  std::vector<Finding> findings;
  if (parent != nullptr) check_looser(policy, *parent, findings);
  if (staff != nullptr) check_staff(policy, *staff, findings);
  check_reach(policy, findings);
  return findings;
}

}  // namespace xinfang::office
