#include "xinfang/office/escalation.h"

#include <algorithm>

#include "xinfang/office/cases.h"
#include "xinfang/office/index_access.h"
#include "xinfang/office/leads.h"
#include "xinfang/store/store.h"

namespace xinfang::office {

namespace {

std::vector<rules::DueRung> rungs_of(const model::Case& of, const rules::World& world, rules::Trigger trigger) {
  const model::State state = model::fold(of);
  return rules::due_rungs(of, state, rules::due_dates(state, world), world, trigger);
}

/// The end of climbing: nothing more is due.
Error nothing_due() {
  return {ErrorKind::not_found, msg("no rung is due")};
}

bool has_rungs(const Office& office) {
  const auto& versions = office.policies.versions();
  return std::any_of(versions.begin(), versions.end(),
                     [](const auto& version) { return !version.second.escalation.empty(); });
}

const model::Rung* find_rung(const model::Policy& policy, const model::Event& event) {
  const auto found = std::find_if(policy.escalation.begin(), policy.escalation.end(),
                                  [&](const model::Rung& rung) { return rung.id == event.get("rung"); });
  return found == policy.escalation.end() ? nullptr : &*found;
}

/// By the regulation its deadline answers to; what an event brought about, by the last one that has it.
const model::Rung* rung_of(const Office& office, const CaseView& view, const model::Event& event) {
  for (const rules::DueDate& due : view.dues) {
    if (due.id != event.get("deadline")) continue;
    const model::Policy& policy = due.policy == nullptr ? office.policies.at(due.from.day()) : *due.policy;
    if (const model::Rung* rung = find_rung(policy, event)) return rung;
  }
  const auto& versions = office.policies.versions();
  for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
    if (const model::Rung* rung = find_rung(version->second, event)) return rung;
  }
  return nullptr;
}

}  // namespace

Result<void> climb(const Office& office, const model::Case& known, rules::Trigger trigger,
                   std::vector<model::Event>& written) {
  if (!has_rungs(office)) return {};
  rules::World world = office.world();
  world.now = moment_for(office, known);
  if (rungs_of(known, world, trigger).empty()) return {};
  bool more = true;
  while (more) {
    const auto decide = [&](const model::Case& of) -> Result<rules::Change> {
      world.now = moment_for(office, of);
      const auto due = rungs_of(of, world, trigger);
      if (due.empty()) return tl::unexpected(nothing_due());
      more = due.size() > 1;
      return rules::decide(of, due.front().event, world);
    };
    auto change = office.store->append(known.number, decide, aid_of(office));
    if (!change && change.error().kind == ErrorKind::not_found) return {};
    if (!change) return tl::unexpected(change.error());
    written.push_back(change->event());
  }
  return {};
}

Result<Escalation> escalate_all(const Office& office, bool dry_run) {
  Escalation escalation;
  // One that owes nothing and is over climbs no more; where its last event brought something about, it is chosen
  // always.
  const auto open = marks_of(model::open_statuses());
  const auto choose = [&](const store::IndexEntry& entry) {
    return entry.watch != store::IndexEntry::never || std::find(open.begin(), open.end(), entry.status) != open.end();
  };
  XINFANG_TRY(views, cases_by(office, choose));
  escalation.broken = std::move(views.broken);
  for (const CaseView& view : views.cases) {
    auto& told = hidden_from_viewer(office, view.state) ? escalation.unseen : escalation.climbed;
    if (dry_run) {
      for (rules::DueRung& rung : rungs_of(*view.of, office.world(), rules::Trigger::all)) {
        told.push_back({view.of->number, std::move(rung.event), rung.rung});
      }
      continue;
    }
    std::vector<model::Event> written;
    auto climbed = climb(office, *view.of, rules::Trigger::all, written);
    for (model::Event& event : written) {
      const model::Rung* rung = rung_of(office, view, event);
      told.push_back({view.of->number, std::move(event), rung});
    }
    if (!climbed) escalation.failed.push_back(std::move(climbed.error()));
  }
  return escalation;
}

}  // namespace xinfang::office
