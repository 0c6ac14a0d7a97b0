Explaining every deadline day by day, and what may be done now.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang

Over a holiday with make-up days.

  $ at 2026-04-27
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ xinfang explain 1
  2026-000001  scales that lie
  status: to be accepted
  the policy routes it to 办公室  [三(一)]
  
  acceptance decision: by 2026-05-12  [第二十二条第一款、第二十三条第二款]
    15 days from 2026-04-27 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
      2026-05-01  rest day: 劳动节
      2026-05-02  rest day: 劳动节
      2026-05-03  rest day: 劳动节
      2026-05-04  rest day: 劳动节
      2026-05-05  rest day: 劳动节
      2026-05-09  counted: make-up working day, 劳动节调休上班
    15 days left, 9 of them working days
  
  verb        now      why, or on what condition                                              clause
  accept      allowed
  decline     allowed  'reason' must be stated                                                第二十三条第一款
                       'turn to' must be stated                                               第二十三条第一款
  transfer    allowed  'organ' must be stated                                                 第二十三条第一款
  notify      allowed
  assign      allowed
  enlist      allowed
  object      refused  the case is assigned to nobody who could object
  return      refused  nobody has objected: there is nothing to decide
  recuse      allowed
  note        allowed
  attach      allowed
  instruct    allowed
  suspend     refused  suspending is not possible now: the case is 'to be accepted'
  resume      refused  resuming is not possible now: the case is 'to be accepted'
  approve     allowed
  extend      refused  no deadline that can be extended is running
  remind      allowed
  urge        allowed
  supervise   allowed
  escalate    allowed
  reply       refused  answering is not possible now: the case is 'to be accepted'
  report-up   allowed  'signed by' must be stated                                             一(五)、二(五)
  ask-review  refused  asking for a review is not possible now: the case is 'to be accepted'
  review      refused  reviewing is not possible now: the case is 'to be accepted'
  suggest     allowed
  respond     refused  no suggestion waits for an answer
  close       refused  closing is not possible now: the case is 'to be accepted'
  reopen      refused  reopening is not possible now: the case is 'to be accepted'
  amend       allowed
  void        allowed
  $ at 2026-04-28
  $ quietly accept 1
  $ xinfang explain 1 | sed -n '/^conclusion/,/^$/p'
  conclusion: by 2026-06-11  [三(二)]
    30 working days from 2026-04-28 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
      2026-05-01  rest day: 劳动节
      2026-05-02  rest day: 劳动节
      2026-05-03  rest day: 劳动节
      2026-05-04  rest day: 劳动节
      2026-05-05  rest day: 劳动节
      2026-05-09  counted: make-up working day, 劳动节调休上班
      2026-05-10  rest day: weekend
      2026-05-16  rest day: weekend
      2026-05-17  rest day: weekend
      2026-05-23  rest day: weekend
      2026-05-24  rest day: weekend
      2026-05-30  rest day: weekend
      2026-05-31  rest day: weekend
      2026-06-06  rest day: weekend
      2026-06-07  rest day: weekend
    30 working days up to 2026-06-11
    44 days left, 30 of them working days
    an extension can be asked for from 2026-06-04 to 2026-06-11
  

Extended, then late.

  $ at 2026-06-08
  $ quietly extend 1 --for 10wd --reason 'a witness is ill' --told phone --approved-by he-xiulan
  $ xinfang explain 1 | sed -n '/^conclusion/,/^$/p' | grep -v 'rest day: weekend'
  conclusion: by 2026-06-26  [三(二)]
    30 working days + 10 working days (extended) from 2026-04-28 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
      2026-05-01  rest day: 劳动节
      2026-05-02  rest day: 劳动节
      2026-05-03  rest day: 劳动节
      2026-05-04  rest day: 劳动节
      2026-05-05  rest day: 劳动节
      2026-05-09  counted: make-up working day, 劳动节调休上班
      2026-06-19  rest day: 端午节
      2026-06-20  rest day: 端午节
      2026-06-21  rest day: 端午节
    40 working days up to 2026-06-26
    18 days left, 13 of them working days
  
  $ at 2026-07-01
  $ xinfang explain 1 | sed -n '/^conclusion/p; /overdue/p'
  conclusion: by 2026-06-26  [三(二)]
    overdue by 5 days

As JSON.

  $ xinfang explain 1 --format json | json 'sorted(d)'
  ['deadlines', 'format', 'number', 'route', 'status', 'verbs']
  $ xinfang explain 1 --format json | json '[(v["verb"], v["allowed"]) for v in d["verbs"]]'
  [('accept', False), ('decline', False), ('transfer', True), ('notify', True), ('assign', True), ('enlist', True), ('object', False), ('return', False), ('recuse', True), ('note', True), ('attach', True), ('instruct', True), ('suspend', True), ('resume', False), ('approve', True), ('extend', False), ('remind', True), ('urge', True), ('supervise', True), ('escalate', True), ('reply', True), ('report-up', True), ('ask-review', False), ('review', False), ('suggest', True), ('respond', False), ('close', False), ('reopen', False), ('amend', True), ('void', True)]

Into a year whose holidays are not known yet: provisional.

  $ at 2026-12-20
  $ quietly register --title 'late in the year' --channel visit --name 李四
  $ xinfang explain 2 | sed -n '/^acceptance/,/^$/p'
  acceptance decision: by 2027-01-04 (provisional)  [第二十二条第一款、第二十三条第二款]
    15 days from 2026-12-20 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
    provisional: the holidays of a year on the way are not known yet; see xinfang calendar check
    15 days left, 11 of them working days
  
  $ xinfang explain 3
  error: there is no case 2026-000003
  hint: xinfang list shows the numbers
  [4]

A limit of hours is told in hours and minutes.

  $ cd ..
  $ cat > hours.yaml <<'END'
  > format: xinfang-policy/1
  > id: hours
  > title: 到场办法
  > effective: "2026-01-01"
  > deadlines:
  >   site: {title: 到场, from: registered, to: noted/on-site, within: 3h, cite: 一}
  > END
  $ xinfang init 'an hour' --policy ./hours.yaml --office o 2>&1 >/dev/null
  next: put your people into staff.yaml, then: xinfang -C 'an hour' register
  $ cd 'an hour'
  $ at 2026-05-09 09:00
  $ xinfang register --title t --channel phone --name 张三 --by clerk
  2026-000001
  next: xinfang accept 2026-000001 (or decline, transfer)
  $ at 2026-05-09 10:15
  $ xinfang explain 1 | sed -n '/^到场/,/^$/p'
  到场: by 2026-05-09 12:00  [一]
    3 hours from 2026-05-09 09:00
    policy: 到场办法
    105 minutes left
  
  $ at 2026-05-09 14:00
  $ xinfang --lang zh explain 1 | sed -n '/^到场/,/^$/p'
  到场：截至 2026-05-09 12:00  [一]
    自 2026-05-09 09:00 起3小时
    制度：到场办法
    已逾期2小时
  
  $ at 2026-05-10 14:00
  $ xinfang --lang zh explain 1 | sed -n '/逾期/p'
    已逾期26小时
  $ xinfang --lang zh note 1 t --kind general --by clerk
  2026-000001：已记录（第 2 笔），状态：待受理
  逾期：到场，到期日 2026-05-09 12:00
