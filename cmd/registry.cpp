#include "command.h"
#include "verbs.h"

namespace xinfang::cmd {

const std::vector<Command>& commands() {
  static const std::vector<Command> table{
      register_command(),  import_command(),   accept_command(),    decline_command(),    transfer_command(),
      notify_command(),    assign_command(),   enlist_command(),    object_command(),     return_command(),
      recuse_command(),    note_command(),     attach_command(),    instruct_command(),   suspend_command(),
      resume_command(),    approve_command(),  extend_command(),    remind_command(),     urge_command(),
      supervise_command(), escalate_command(), report_up_command(), suggest_command(),    respond_command(),
      reply_command(),     close_command(),    reopen_command(),    ask_review_command(), review_command(),
      amend_command(),     void_command(),     list_command(),      show_command(),       explain_command(),
      overdue_command(),   duty_command(),     check_command(),     report_command(),     export_command(),
      init_command(),      staff_command(),    policy_command(),    calendar_command(),   duration_command(),
      index_command(),
  };
  return table;
}

}  // namespace xinfang::cmd
