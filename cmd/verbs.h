#pragma once

#include "command.h"

// One function per verb, each in the file of its name.
namespace xinfang::cmd {

Command register_command();
Command import_command();
Command index_command();
Command accept_command();
Command decline_command();
Command transfer_command();
Command notify_command();
Command assign_command();
Command enlist_command();
Command object_command();
Command return_command();
Command recuse_command();
Command note_command();
Command attach_command();
Command instruct_command();
Command suspend_command();
Command resume_command();
Command approve_command();
Command export_command();
Command extend_command();
Command remind_command();
Command urge_command();
Command supervise_command();
Command escalate_command();
Command report_up_command();
Command suggest_command();
Command respond_command();
Command reply_command();
Command close_command();
Command reopen_command();
Command ask_review_command();
Command review_command();
Command amend_command();
Command void_command();
Command list_command();
Command show_command();
Command explain_command();
Command overdue_command();
Command check_command();
Command duty_command();
Command report_command();
Command init_command();
Command staff_command();
Command policy_command();
Command calendar_command();
Command duration_command();

}  // namespace xinfang::cmd
