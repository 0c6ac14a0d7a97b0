What is late; silent when nothing is.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ xinfang overdue
  $ xinfang overdue --exit-code

Due on the 17th: on that day it is not late.

  $ at 2026-03-17 23:59
  $ xinfang overdue --exit-code
  $ xinfang overdue --within 1d --exit-code
  number       deadline             due         days                 unit  handler  title
  2026-000001  acceptance decision  2026-03-17  0 working days left                 scales that lie
  2026-000002  acceptance decision  2026-03-17  0 working days left                 scales that lie
  2026-000003  acceptance decision  2026-03-17  0 working days left                 scales that lie
  $ at 2026-03-18 00:00
  $ quietly accept 1
  $ xinfang overdue
  number       deadline             due         days        unit  handler  title
  2026-000002  acceptance decision  2026-03-17  1 day late                 scales that lie
  2026-000003  acceptance decision  2026-03-17  1 day late                 scales that lie
  $ xinfang overdue --exit-code --format json | json '[sorted(o) for o in d["overdue"]]'
  [['case_title', 'cite', 'days_late', 'days_left', 'due', 'extensions', 'from', 'handler', 'id', 'late', 'met', 'number', 'open', 'policy', 'provisional', 'raw', 'title', 'unit', 'working_days_left'], ['case_title', 'cite', 'days_late', 'days_left', 'due', 'extensions', 'from', 'handler', 'id', 'late', 'met', 'number', 'open', 'policy', 'provisional', 'raw', 'title', 'unit', 'working_days_left']]
  [6]
  $ xinfang overdue --exit-code > /dev/null
  [6]
  $ xinfang overdue --format csv
  number,deadline,due,days,unit,handler,title
  2026-000002,acceptance decision,2026-03-17,1 day late,,,scales that lie
  2026-000003,acceptance decision,2026-03-17,1 day late,,,scales that lie

Coming up, too.

  $ at 2026-04-27
  $ xinfang overdue --within 5wd
  number       deadline             due         days                 unit  handler  title
  2026-000002  acceptance decision  2026-03-17  41 days late                        scales that lie
  2026-000003  acceptance decision  2026-03-17  41 days late                        scales that lie
  2026-000001  conclusion           2026-04-30  3 working days left                 scales that lie
  $ xinfang overdue --within soon
  error: 'soon' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  [2]
  $ xinfang overdue --within 30min
  error: '30min' is no distance ahead in days
  hint: for example --within 5wd
  [2]

One broken file hides nothing.

  $ echo 'nonsense' > cases/2026/03/2026-000002.yaml
  $ xinfang overdue
  number       deadline             due         days          unit  handler  title
  2026-000003  acceptance decision  2026-03-17  41 days late                 scales that lie
  warning: cases/2026/03/2026-000002.yaml:1:1: 'cases/2026/03/2026-000002.yaml' is 'nonsense', expected a mapping (key: value)
    nonsense
    ^
  [5]

The ladder of the policy: each rung once, however often it is climbed.

  $ cd ..
  $ office ladder
  $ cat > policies/2026-01-01.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: ladder
  > title: A bureau's own
  > effective: "2026-01-01"
  > extends: county-market-regulator
  > escalation:
  >   - {id: third-day, deadline: conclude, at: 3d, do: urge, to: unit-head, cite: 第七条}
  > YAML
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ at 2026-03-03
  $ quietly accept 1
  $ quietly assign 1 price --handler xu-weimin
  $ at 2026-04-07
  $ xinfang overdue --escalate
  $ at 2026-04-08
  $ cp -r ../ladder ../clone
  $ remember
  $ xinfang overdue --escalate --dry-run
  $ same
  $ xinfang overdue --escalate
  $ remember
  $ xinfang overdue --escalate
  $ same
  $ tail -n 9 cases/2026/03/2026-000001.yaml | sed '/eid/d'

On another copy of the store the same event.

  $ (cd ../clone && at 2026-04-09 && xinfang overdue --escalate --quiet | sed -n 2p)
  $ grep eid cases/2026/03/2026-000001.yaml > ../here; grep eid ../clone/cases/2026/03/2026-000001.yaml | diff ../here -

A hook of the store gets JSON; what it prints goes to standard error, and when it fails nothing is lost.

  $ mkdir -p .xinfang/hooks
  $ printf '#!/bin/sh\ncat >> .xinfang/seen\necho told\n' > .xinfang/hooks/on-urged
  $ chmod +x .xinfang/hooks/on-urged

Nights that were missed are caught up; what falls on a Saturday waits for Monday.

  $ at 2026-04-18
  $ xinfang overdue --escalate
  $ json '(d["format"], d["number"], d["event"]["type"], d["event"]["rung"], d["event"]["to"], d["event"]["by"])' < .xinfang/seen
  $ rm .xinfang/seen
  $ at 2026-04-19
  $ xinfang overdue --escalate | sed -n '/urged/p'
  $ at 2026-04-20
  $ printf '#!/bin/sh\nexit 3\n' > .xinfang/hooks/on-urged
  $ xinfang overdue --escalate --format json | json '[(e["number"], e["event"]["rung"], e["event"]["to"]) for e in d["escalated"]]'
  $ chmod -x .xinfang/hooks/on-urged
  $ at 2026-05-20
  $ xinfang --lang zh overdue --escalate

Answered, the ladder stops; in the wrong hands, the next level is told.

  $ quietly reply 1 --outcome explained
  $ xinfang overdue --escalate
  $ quietly register --title 'scales that lie, too' --channel visit --name 李四
  $ quietly accept 2
  $ quietly assign 2 price --handler xu-weimin
  $ sed -i 's/name: 许为民,/name: 许为民, interests: [{kind: relative, person: 李四}],/' staff.yaml
  $ at 2026-07-02
  $ xinfang overdue --escalate
