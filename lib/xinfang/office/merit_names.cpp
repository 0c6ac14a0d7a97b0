#include "xinfang/office/merit_names.h"

#include <algorithm>
#include <optional>

#include "xinfang/base/text.h"

namespace xinfang::office {

namespace {

using Ids = std::vector<std::string>;

template <class Statement>
Ids ids_of(const std::vector<Statement>& statements) {
  Ids ids;
  for (const Statement& one : statements) ids.push_back(one.id);
  return ids;
}

Message hint_for(const std::string& wanted, const Ids& known, bool inherited, const std::string& statement) {
  if (inherited) return msg("drop '{0}', too", statement);
  if (const auto meant = text::closest(wanted, known)) return msg("did you mean '{0}'?", *meant);
  return known.empty() ? Message{} : msg("there are: {0}", joined(known));
}

}  // namespace

Result<void> check_merit_names(const model::Policy& policy, const Places& places, const std::string& path) {
  Ids deadlines = ids_of(policy.deadlines);
  deadlines.insert(deadlines.end(), {std::string(model::assigned_day), std::string(model::assistance_day),
                                     std::string(model::report_day)});
  const Ids duties = ids_of(policy.duties);
  for (const model::Merit& rule : policy.merit) {
    const std::string statement = "merit/" + rule.id;
    const auto place = places.find(statement);
    const Place where = place == places.end() ? Place{path, 1, 1, ""} : place->second;
    const bool inherited = where.path != path;
    const auto unknown = [&](const std::string& wanted, const Ids& known) {
      return !wanted.empty() && std::find(known.begin(), known.end(), wanted) == known.end();
    };
    if (unknown(rule.missed, deadlines)) {
      return fail_at(where, msg("'{0}': there is no deadline '{1}'", statement, rule.missed),
                     hint_for(rule.missed, deadlines, inherited, statement));
    }
    if (unknown(rule.short_of, duties)) {
      return fail_at(where, msg("'{0}': there is no duty '{1}'", statement, rule.short_of),
                     hint_for(rule.short_of, duties, inherited, statement));
    }
  }
  return {};
}

}  // namespace xinfang::office
