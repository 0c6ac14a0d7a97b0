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
  number       deadline             due         days       unit  handler  title
  2026-000001  acceptance decision  2026-03-17  due today                 scales that lie
  2026-000002  acceptance decision  2026-03-17  due today                 scales that lie
  2026-000003  acceptance decision  2026-03-17  due today                 scales that lie
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
  number       what      to      deadline    rung
  2026-000001  reminded  许为民  conclusion  5 working days before the last day
  nothing was written; this would be:
  $ xinfang overdue --escalate --dry-run --format json | json '(d["dry_run"], len(d["escalated"]))'
  (True, 1)
  $ same
  unchanged
  $ xinfang overdue --escalate
  number       what      to      deadline    rung
  2026-000001  reminded  许为民  conclusion  5 working days before the last day
  $ xinfang check rules
  $ remember
  $ xinfang overdue --escalate
  $ same
  unchanged
  $ tail -n 8 cases/2026/03/2026-000001.yaml | sed '/eid/d'
      seq: 4
      at: "2026-04-08T10:00:00+08:00"
      by: "xinfang"
      type: "reminded"
      deadline: "conclude"
      rung: "conclude-soon"
      to: ["xu-weimin"]

On another copy of the store the same event.

  $ (cd ../clone && at 2026-04-09 && xinfang overdue --escalate --quiet | sed -n 2p)
  2026-000001  reminded  许为民  conclusion  5 working days before the last day
  $ grep eid cases/2026/03/2026-000001.yaml > ../here; grep eid ../clone/cases/2026/03/2026-000001.yaml | diff ../here -

A rung of an event comes at once; one that a regulation was given later is caught up.

  $ cd ../clone; at 2026-04-09
  $ echo '  - {id: told, on: accepted, do: remind, to: case-handler, cite: 第八条}' >> policies/2026-01-01.yaml
  $ xinfang overdue --escalate --dry-run
  number       what      to      deadline  rung
  2026-000001  reminded  许为民            at once on 'accepting'
  nothing was written; this would be:
  $ xinfang --lang zh overdue --escalate
  编号         办理    对象    期限  督促步骤
  2026-000001  已提醒  许为民        一有“受理”即办
  $ cd ../ladder; at 2026-04-08

A hook of the store gets JSON; what it prints goes to standard error, and when it fails nothing is lost.

  $ mkdir -p .xinfang/hooks
  $ printf '#!/bin/sh\ncat >> .xinfang/seen\necho told\n' > .xinfang/hooks/on-urged
  $ chmod +x .xinfang/hooks/on-urged

Nights that were missed are caught up; what falls on a Saturday waits for Monday.

  $ at 2026-04-18
  $ xinfang overdue --escalate
  number       what   to      deadline    rung
  2026-000001  urged  许为民  conclusion  1 working day after the last day
  
  number       deadline    due         days         unit            handler  title
  2026-000001  conclusion  2026-04-15  3 days late  价格监督检查股  许为民   scales that lie
  told
  $ json '(d["format"], d["number"], d["event"]["type"], d["event"]["rung"], d["event"]["to"], d["event"]["by"])' < .xinfang/seen
  ('xinfang-output/1', '2026-000001', 'urged', 'conclude-late', ['xu-weimin'], 'xinfang')
  $ rm .xinfang/seen
  $ at 2026-04-19
  $ xinfang overdue --escalate | sed -n '/urged/p'
  $ at 2026-04-20
  $ printf '#!/bin/sh\nexit 3\n' > .xinfang/hooks/on-urged
  $ xinfang overdue --escalate --format json | json '[(e["number"], e["event"]["rung"], e["event"]["to"]) for e in d["escalated"]]'
  the hook '.xinfang/hooks/on-urged' ended with status 3; what was written stands
  [('2026-000001', 'third-day', ['xu-weimin'])]
  $ chmod -x .xinfang/hooks/on-urged
  $ at 2026-05-20
  $ xinfang --lang zh overdue --escalate
  编号         办理    对象    期限      督促步骤
  2026-000001  已督办  何秀兰  办结期限  届满后5个工作日
  2026-000001  已上报  周正平  办结期限  届满后15个工作日
  
  编号         期限      到期日      天数      单位            承办人  标题
  2026-000001  办结期限  2026-04-15  逾期35日  价格监督检查股  许为民  scales that lie

Answered, the ladder stops; in the wrong hands, the next level is told.

  $ quietly reply 1 --outcome explained
  $ xinfang overdue --escalate
  $ quietly register --title 'scales that lie, too' --channel visit --name 李四
  $ quietly accept 2
  $ quietly assign 2 price --handler xu-weimin
  $ sed -i 's/name: 许为民,/name: 许为民, interests: [{kind: relative, person: 李四}],/' staff.yaml
  $ at 2026-07-02
  $ xinfang overdue --escalate
  number       what      to      deadline    rung
  2026-000002  reminded  何秀兰  conclusion  5 working days before the last day
  2026-000002: 许为民 declared a relation (relative) to somebody of a party's name: is this the same person?  [第二十八条第三款]
    if not, somebody else says so: xinfang note 2026-000002 TEXT --not-same-person 李四; if so: xinfang recuse 2026-000002 xu-weimin --ground relation
