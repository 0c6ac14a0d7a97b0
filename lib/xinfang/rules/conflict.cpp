#include <algorithm>

#include "xinfang/model/catalogue.h"
#include "xinfang/model/name_key.h"
#include "xinfang/rules/accused.h"
#include "xinfang/rules/recusal.h"

namespace xinfang::rules {

namespace {

using model::Event;
using model::Person;
using model::State;

/// One person's conflicts, collected.
class Search {
 public:
  Search(const Person& person, const State& state, const World& world)
      : person_(person), state_(state), world_(world), recusal_(recusal_of(world)) {}

  std::vector<Conflict> all() {
    recused();
    parties();
    relations();
    if (accused_stay_away(state_, world_)) accused_unit();
    reviewed();
    witness();
    return std::move(found_);
  }

 private:
  void add(std::string ground, Message what, std::string name = "", bool namesake = false) {
    const std::string& cite =
        ground == "accused-unit" && !recusal_.accused_unit_cite.empty() ? recusal_.accused_unit_cite : recusal_.cite;
    found_.push_back({std::move(ground), std::move(what), cite, std::move(name), namesake});
  }

  /// The names agree: a question, unless it was answered.
  void ask(const std::string& ground, const std::string& name, Message what) {
    if (!answered_different(person_.id, name, state_)) add(ground, std::move(what), name, true);
  }

  void recused() {
    if (std::find(state_.recused.begin(), state_.recused.end(), person_.id) != state_.recused.end()) {
      add("recused", msg("{0} is recused from this case", person_.name));
    }
  }

  void parties() {
    for (const model::Petitioner& petitioner : state_.intake.petitioners) {
      const Likeness likeness = likeness_of(person_, petitioner, world_);
      if (likeness == Likeness::same) {
        add("party", msg("{0} is a petitioner of this case", person_.name), petitioner.name);
      } else if (likeness == Likeness::namesake) {
        ask("party", petitioner.name,
            msg("{0} bears the name of a petitioner: is this the same person?", person_.name));
      }
    }
    for (const model::Respondent& respondent : state_.intake.respondents) {
      const Likeness likeness = likeness_of(person_, respondent, world_);
      if (likeness == Likeness::same) {
        add("party", msg("{0} is the one complained about", person_.name), respondent.person);
      } else if (likeness == Likeness::namesake) {
        ask("party", respondent.person,
            msg("{0} bears the name of the one complained about: is this the same person?", person_.name));
      }
    }
  }

  void relation(const model::Interest& interest, const std::string& person, const std::string& organization) {
    const Message kind = model::name_of(model::interests(), interest.kind);
    if (model::same_person_name(interest.person, person)) {
      ask("relation", person,
          msg("{0} declared a relation ({1}) to somebody of a party's name: is this the same person?", person_.name,
              kind));
    }
    if (!interest.organization.empty() && model::name_key(interest.organization) == model::name_key(organization)) {
      add("relation", msg("{0} declared a relation ({1}) to {2}", person_.name, kind, organization), organization);
    }
  }

  void relations() {
    for (const model::Interest& interest : person_.interests) {
      if (!interest.on(world_.now.day())) continue;
      for (const model::Petitioner& petitioner : state_.intake.petitioners) {
        relation(interest, petitioner.name, petitioner.name);
      }
      for (const model::Respondent& respondent : state_.intake.respondents) {
        relation(interest, respondent.person, respondent.organization);
      }
    }
  }

  void accused_unit() {
    const Accused accused = accused_of(state_, world_);
    for (const Person* other : accused.people) {
      if (other->id == person_.id) continue;  // a party
      if (!other->unit.empty() && other->unit == person_.unit) {
        add("accused-unit", msg("{0} belongs to the unit of {1}, who is complained about", person_.name, other->name));
      } else if (world_.staff.leads(*other, person_.unit)) {
        add("accused-unit", msg("{0} works under {1}, who is complained about", person_.name, other->name));
      }
    }
    for (const model::Unit* unit : accused.units) {
      const bool in_charge = !person_.has(RoleId{"head"}) && world_.staff.leads(person_, unit->id);
      if (!world_.staff.within(person_.unit, unit->id) && !in_charge) continue;
      add("accused-unit", in_charge ? msg("{0} leads {1}, which is complained about", person_.name, unit->name)
                                    : msg("{0} belongs to {1}, which is complained about", person_.name, unit->name));
    }
  }

  /// Had the case in hand, or signed or approved the answer; whoever lets more time pass decides nothing.
  bool decided(const Event& event) const {
    const bool answer = event.type == "replied" || event.is("approved/reply");
    for (const char* field : {"handler", "lead"}) {
      if (event.get(field) == person_.id.value) return true;
    }
    for (const char* field : {"signed_by", "approved_by"}) {
      if (answer && event.get(field) == person_.id.value) return true;
    }
    const model::Field* members = event.find("members");
    return members != nullptr &&
           std::find(members->values.begin(), members->values.end(), person_.id.value) != members->values.end();
  }

  /// While a review is asked for and not decided, who made the decision keeps out.
  void reviewed() {
    const Event* asked = nullptr;
    for (const Event* event : state_.events) {
      if (event->type == "review_requested") asked = event;
      if (event->type == "reviewed" || event->type == "reopened") asked = nullptr;
    }
    if (asked == nullptr) return;
    for (const Event* event : state_.events) {
      if (event == asked) return;
      const bool signed_for = !event->get("signed_by").empty() || !event->get("approved_by").empty();
      const bool wrote_it =
          event->type == "replied" && state_.handler.empty() && !signed_for && event->by == person_.id;
      if (!decided(*event) && !wrote_it) continue;
      add("reviewed", msg("{0} took part in the decision that is under review", person_.name));
      return;
    }
  }

  void witness() {
    for (const Event* event : state_.events) {
      const model::Field* witnesses = event->find("witnesses");
      if (witnesses == nullptr ||
          std::find(witnesses->values.begin(), witnesses->values.end(), person_.id.value) == witnesses->values.end()) {
        continue;
      }
      add("witness", msg("{0} is a witness in this matter", person_.name));
      return;
    }
  }

  const Person& person_;
  const State& state_;
  const World& world_;
  const model::Recusal& recusal_;
  std::vector<Conflict> found_;
};

}  // namespace

std::vector<Conflict> conflicts_of(const PersonId& id, const State& state, const World& world) {
  const Person* person = world.staff.find(id);
  if (person == nullptr) return {};
  return Search(*person, state, world).all();
}

}  // namespace xinfang::rules
