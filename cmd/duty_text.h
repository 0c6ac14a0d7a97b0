#pragma once

#include <optional>
#include <string>

#include "output.h"
#include "session.h"
#include "xinfang/office/duties.h"

namespace xinfang::cmd {

/// A person's or a unit's name, or “the office”.
std::string bearer_name(const Session& session, const PersonId& person, const UnitId& unit);
/// The duty's title in the policy in force on the entry's day; its id when that has none.
std::string duty_title(const Session& session, const model::Event& entry);
/// Who planned or held it, and in whose place.
std::string who_text(const Session& session, const model::Event& entry);
std::string hours_text(const model::Event& entry);  ///< `09:00–11:30`

/// “short by 1”, “1 to do by 2026-11-30”; `1/2`; “3 days late”, “5 working days left”.
Message to_do_text(const rules::Standing& standing);
std::string held_text(const rules::Standing& standing);
std::string finding_distance(const Session& session, const rules::Finding& finding);

Json standing_json(const Session& session, const rules::Standing& standing);
Json finding_json(const Session& session, const rules::Finding& finding);
Json entry_json(const Session& session, const model::DutyLog& log, const model::Event& entry);

/// Shortfalls and findings, as elements of one list.
Json watch_json(const Session& session, const office::DutyWatch& watch);
/// The two tables, each only with something in it.
void show_watch(const Session& session, const office::DutyWatch& watch);
/// The same as one table with fixed columns.
Table watch_table(const Session& session, const office::DutyWatch& watch);

}  // namespace xinfang::cmd
