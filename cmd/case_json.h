#pragma once

#include "output.h"
#include "session.h"
#include "xinfang/office/case_index.h"
#include "xinfang/office/cases.h"

namespace xinfang::cmd {

/// 张**; 138****0000; 4401**********1234; the address's first six characters.
std::string mask_name(const std::string& name);
std::string mask_phone(const std::string& phone);
std::string mask_id_number(const std::string& number);
std::string mask_address(const std::string& address);

/// The petitioner to show in a list: the first one's name, masked unless --reveal, and how many there are.
std::string petitioner_of(const Session& session, const model::Intake& intake);

/// Whether an event's field holds personal data (an amendment of a petitioner) that is not to be shown.
bool hidden(const Session& session, const model::Event& event, const std::string& field);

Json due_json(const Session& session, const rules::DueDate& due);
Json event_json(const Session& session, const model::Event& event);

/// A line of a list.
Json summary_json(const Session& session, const office::CaseView& view);

/// Everything about one case.
Json case_json(const Session& session, const office::CaseView& view);

Json acted_json(const Session& session, const office::Acted& done);

/// How far away a deadline is: “5 working days left”, “25 minutes late”, “due today”.
Message distance_text(const Session& session, const rules::DueDate& due);
/// What lies between now and the end of a deadline of hours or minutes.
calendar::Duration apart(const Session& session, const rules::DueDate& due);

/// “due: conclusion by 2026-03-17, 5 working days left”.
void show_due(const Session& session, const rules::DueDate& due);

/// The same of what is due next, if something is owed.
void show_next_due(const Session& session, const office::CaseView& view);

/// What the escalation ladder wrote: one line each, with whom it goes to.
void tell_followed(const Session& session, const std::vector<model::Event>& events);
std::string people_text(const Session& session, const model::Event& event, std::string_view field);

/// Says how many accusations were left out because nobody knows who looks.
void tell_withheld(const Session& session, std::size_t withheld);

/// What is said behind the cases found: how many were left out, what could not be read. Gives the exit status.
int tell_found(const Session& session, const office::Shown& shown);

/// The day, with a mark when it is provisional.
std::string day_text(const rules::DueDate& due);

/// A person's or a unit's name; the id when staff.yaml does not have it.
std::string person_name(const Session& session, const PersonId& id);
std::string unit_name(const Session& session, const UnitId& id);

}  // namespace xinfang::cmd
