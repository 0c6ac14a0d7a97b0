#pragma once

#include <string>
#include <vector>

#include "xinfang/model/state.h"
#include "xinfang/rules/world.h"

namespace xinfang::rules {

/// The regulation in force about recusal; where it says nothing, what the law says.
const model::Recusal& recusal_of(const World& world);

/// Whether somebody in staff.yaml is a party.
enum class Likeness { different, namesake, same };
Likeness likeness_of(const model::Person& person, const model::Petitioner& petitioner, const World& world);
Likeness likeness_of(const model::Person& person, const model::Respondent& respondent, const World& world);

/// Whether somebody else than the person said that they are not the party of that name.
bool answered_different(const PersonId& person, const std::string& name, const model::State& state);

/// How an event keeps such an answer.
std::string answer(const PersonId& person, const std::string& name);

/// Whom and what of this office the petition complains about.
struct Accused {
  std::vector<const model::Person*> people;
  std::vector<const model::Unit*> units;  ///< named as such
};
Accused accused_of(const model::State& state, const World& world);

/// Organizations complained about that may be a unit of this office, or one somebody here declared a relation to, under
/// a shortened name: nobody keeps out because of them until the name is written in full.
std::vector<Reason> shortened_names(const model::State& state, const World& world);

/// Whether the people of the unit complained about keep out: of every accusation, and of what a policy adds.
bool accused_stay_away(const model::State& state, const World& world);

}  // namespace xinfang::rules
