#include "xinfang/model/policy.h"

#include <algorithm>
#include <cassert>

namespace xinfang::model {

bool Requirement::asks_the_same(const Requirement& other) const {
  return event == other.event && when == other.when && needs == other.needs && fields == other.fields &&
         by == other.by && by_other_than == other.by_other_than && by_same_as == other.by_same_as &&
         by_unit == other.by_unit && within == other.within && who == other.who && one_of == other.one_of &&
         at_least == other.at_least && same == other.same && different == other.different &&
         forbidden == other.forbidden && each_petitioner == other.each_petitioner;
}

bool Requirement::asks_nothing() const {
  Requirement nothing;
  nothing.event = event;
  nothing.when = when;
  return asks_the_same(nothing);
}

bool Rung::asks_the_same(const Rung& other) const {
  return when == other.when && deadline == other.deadline && on == other.on && at == other.at && act == other.act &&
         circumstance == other.circumstance && to == other.to;
}

bool set_in_the_case(std::string_view deadline) {
  return deadline == assigned_day || deadline == assistance_day || deadline == report_day;
}

const Codes& repeats() {
  static const Codes list{{"first", N_("the first time counts")},
                          {"last", N_("starts anew each time")},
                          {"each", N_("runs once more each time")}};
  return list;
}

const Deadline* Policy::find_deadline(std::string_view wanted) const {
  const auto found =
      std::find_if(deadlines.begin(), deadlines.end(), [&](const Deadline& deadline) { return deadline.id == wanted; });
  return found == deadlines.end() ? nullptr : &*found;
}

PolicyBook::PolicyBook(std::vector<std::pair<Day, Policy>> versions) : versions_(std::move(versions)) {
  assert(!versions_.empty());
  std::sort(versions_.begin(), versions_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Policy& PolicyBook::at(Day day) const {
  const auto later =
      std::find_if(versions_.begin(), versions_.end(), [&](const auto& version) { return version.first > day; });
  return later == versions_.begin() ? versions_.front().second : std::prev(later)->second;
}

}  // namespace xinfang::model
