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
  $ remember

Told within 15 days of receipt (第二十二条第一款); not before it happened, and by a means that is known.

  $ xinfang notify 1 acceptance
  $ xinfang notify 1 acceptance --means pigeon
  $ xinfang notify 1 aceptance --means mail
  $ xinfang notify 1 acceptance --means mail --on 2026-03-06
  $ xinfang notify 1 acceptance --means mail --dry-run
  $ same
  $ xinfang notify 1 acceptance --means mail --on 2026-03-04 --document 'no. 7'
  $ tail -n 5 cases/2026/03/2026-000001.yaml
  $ xinfang explain 1 | sed -n '/^notice/,/time/p'

Accepting can say so at once.

  $ xinfang accept 2 --told phone
  $ xinfang explain 2 | sed -n '/^notice/,/time/p'

Whom it reached is personal and masked; the day of the written opinion starts the time for asking for a review.

  $ at 2026-04-01
  $ for case in 1 2; do quietly assign $case price --handler xu-weimin; quietly reply $case --outcome explained; done
  $ xinfang notify 1 opinion --means in-person --petitioners 张三 --format json | json '(d["event"]["petitioners"], d["status"])'
  $ xinfang notify 2 opinion --means mail --on 2026-04-01
  $ at 2026-05-08
  $ xinfang ask-review 2 review
  $ xinfang ask-review 2 review --on 2026-05-06 --dry-run

In Chinese.

  $ xinfang --lang zh notify 1 处理意见书 --means 邮寄 --on 2026-05-09
  $ xinfang --lang zh notify 1 处理意见书 --means 邮寄 --on 昨天
