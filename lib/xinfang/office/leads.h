#pragma once

#include <optional>
#include <string>
#include <vector>

#include "xinfang/office/office.h"
#include "xinfang/rules/repeat.h"
#include "xinfang/store/store.h"

/// What writers need of the index: few cases in place of all, without a look at every file.
namespace xinfang::office {

/// A case that may be the same petition as another one.
struct Lead {
  model::CaseNumber number;
  double most = 0;                       ///< `rules::Likeness::weight` at most
  std::optional<model::Day> received{};  ///< nothing when it is not known
};
struct Leads {
  std::vector<Lead> leads;    ///< without order; none is missing
  std::vector<Error> broken;  ///< files that could not be read
};

/// Cases with a petitioner's ID number, telephone or name, or a similar title in the same category. An error where no
/// index can be kept: then all cases have to be read.
Result<Leads> leads_to(const Office& office, const rules::Traits& traits);
/// Cases that have, or had, a number of another system.
Result<Leads> leads_to_external(const Office& office, const std::string& number);

/// What keeps the index up to date while the store is written, and knows the numbers given. `office` must outlive it.
store::Store::Aid aid_of(const Office& office);

}  // namespace xinfang::office
