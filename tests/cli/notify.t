What the petitioner was told, how, and the day it arrived: clocks that begin with it run from that day.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三 --phone 13800001111
  $ quietly register --title 'scales that lie, too' --channel letter --name 李四 --phone 13900002222
  $ at 2026-03-05
  $ quietly accept 1
  $ xinfang explain 1 | sed -n '/^notice/,/left/p'
  notice to the petitioner: by 2026-03-17  [第二十二条第一款、第二十三条第一款]
    15 days from 2026-03-02 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
    12 days left, 8 of them working days
  $ remember

Told within 15 days of receipt (第二十二条第一款); not before it happened, and by a means that is known.

  $ xinfang notify 1 acceptance
  error: 'means' is missing
  hint: add --means; xinfang notify --help shows the options
  [2]
  $ xinfang notify 1 acceptance --means pigeon
  error: 'pigeon' is no means
  hint: known are: in-person, mail, phone, message, online, meeting, on-site, records, inquiry
  [2]
  $ xinfang notify 1 aceptance --means mail
  error: 'aceptance' is no kind
  hint: did you mean 'acceptance'? known are: receipt, acceptance, decline, transfer, extension, progress, escalation, opinion, review, rereview
  [2]
  $ xinfang notify 1 acceptance --means mail --on 2026-03-06
  refused: 2026-03-06 lies in the future
  hint: --on is the day it happened
  [3]
  $ xinfang notify 1 acceptance --means mail --dry-run
  2026-000001: would be notified, status then: accepted
  due: conclusion by 2026-04-17, 30 working days left
  $ same
  unchanged
  $ xinfang notify 1 acceptance --means mail --on 2026-03-04 --document 'no. 7'
  2026-000001: notified (event 3), status: accepted
  due: conclusion by 2026-04-17, 30 working days left
  $ tail -n 5 cases/2026/03/2026-000001.yaml
      type: "notified"
      kind: "acceptance"
      means: "mail"
      "on": "2026-03-04"
      document: "no. 7"
  $ xinfang explain 1 | sed -n '/^notice/,/time/p'
  notice to the petitioner: by 2026-03-17  [第二十二条第一款、第二十三条第一款]
    15 days from 2026-03-02 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
    done on 2026-03-05: in time

Accepting can say so at once.

  $ xinfang accept 2 --told phone
  2026-000002: accepted (event 2), status: accepted
  due: conclusion by 2026-04-17, 30 working days left
  $ xinfang explain 2 | sed -n '/^notice/,/time/p'
  notice to the petitioner: by 2026-03-17  [第二十二条第一款、第二十三条第一款]
    15 days from 2026-03-02 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
    done on 2026-03-05: in time

Whom it reached is personal and masked; the day of the written opinion starts the time for asking for a review.

  $ at 2026-04-01
  $ for case in 1 2; do quietly assign $case price --handler xu-weimin; quietly reply $case --outcome explained; done
  $ xinfang notify 1 opinion --means in-person --petitioners 张三 --format json | json '(d["event"]["petitioners"], d["status"])'
  ('***', 'replied')
  $ xinfang notify 2 opinion --means mail --on 2026-04-01
  2026-000002: notified (event 5), status: answered
  $ at 2026-05-08
  $ xinfang ask-review 2 review
  refused: it was possible until 2026-05-06: 30 days after 'notifying the petitioner (written opinion)' on 2026-04-01  [第三十五条第一款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ xinfang ask-review 2 review --on 2026-05-06 --dry-run
  2026-000002: would be review asked for, status then: answered
  due: review decision by 2026-06-05, 21 working days left

In Chinese.

  $ xinfang --lang zh notify 1 处理意见书 --means 邮寄 --on 2026-05-09
  不准：2026-05-09 晚于当前时间
  提示：--on 填写实际发生的日期
  [3]
  $ xinfang --lang zh notify 1 处理意见书 --means 邮寄 --on 昨天
  2026-000001：已告知（第 7 笔），状态：已答复

Only a petitioner of the case was reached.

  $ remember
  $ xinfang notify 1 opinion --means mail --petitioners 赵六
  error: '赵六' is no petitioner of this case
  hint: xinfang show 2026-000001 tells who is
  [2]
  $ same
  unchanged
