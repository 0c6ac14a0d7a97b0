Voiding an event, or the whole case: by an event that says why; nothing is erased.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel letter --name $name; done
  $ at 2026-03-03
  $ quietly accept 1
  $ quietly assign 1 quality
  $ quietly accept 3
  $ quietly reply 3 --outcome supported
  $ xinfang note 1 'belongs to another case' --quiet
  2026-000001: noted (event 4), status: in hand
  due: conclusion by 2026-04-15, 30 working days left
  $ remember
  $ xinfang void 1 4 --reason 'wrong case' --dry-run
  2026-000001: would be voided, status then: in hand
  due: conclusion by 2026-04-15, 30 working days left
  $ same
  unchanged
  $ cp cases/2026/03/2026-000001.yaml ../before
  $ xinfang void 1 4 --reason 'wrong case'
  2026-000001: voided (event 5), status: in hand
  due: conclusion by 2026-04-15, 30 working days left
  $ cmp -n "$(stat -c %s ../before)" ../before cases/2026/03/2026-000001.yaml
  $ tail -n 3 cases/2026/03/2026-000001.yaml
      type: "voided"
      event: "01KJRPRW808F9GA9CS0EWEXVVT"
      reason: "wrong case"
  $ xinfang show 1 | sed -n '/^no/,$p'
  no.  when              who   what
    1  2026-03-02 10:00  王芳  registered
    2  2026-03-03 10:00  王芳  accepted
    3  2026-03-03 10:00  王芳  assigned      unit: 质量监管股
    4  2026-03-03 10:00  王芳  noted (void)  kind: note  text: belongs to another case
    5  2026-03-03 10:00  王芳  voided        event: 4  reason: wrong case
  $ remember

Refused: without a reason, an event that is not there or void already, one that a later event stands on.

  $ xinfang void 1 3
  error: 'reason' is missing
  hint: add --reason; xinfang void --help shows the options
  [2]
  $ xinfang void 1 9 --reason r
  refused: there is no standing event '9'
  hint: xinfang show 2026-000001 lists the events
  [3]
  $ xinfang void 1 4 --reason r
  refused: event 4 is void already, by event 5
  [3]
  $ xinfang void 3 2 --reason r
  refused: event 3 'answered' stands on it
  hint: void event 3 first
  [3]
  $ xinfang void 1 --reason r
  error: 'event' is missing
  hint: add --event; xinfang void --help shows the options
  [2]
  $ same
  unchanged
  $ xinfang void 1 3 --reason 'wrong unit' --format json | json '(d["event"]["seq"], d["status"])'
  (6, 'accepted')

Event 1 stands for the whole case; a day later a leader must agree. Its number is not handed out again.

  $ xinfang void 2 1 --reason 'registered twice'
  refused: 'acceptance decision' ends on 2026-03-17, and this would undo it or move it back  [第二十二条第一款、第二十三条第二款]
  hint: a leader may correct it with --override REASON
  [3]
  $ xinfang void 2 1 --reason 'registered twice' --override 'the same letter as 1' --by he-xiulan
  2026-000002: voided (event 2), status: void
  warning: 'acceptance decision' ends on 2026-03-17, and this would undo it or move it back  [第二十二条第一款、第二十三条第二款]
  $ xinfang list --format numbers
  2026-000001
  2026-000002
  2026-000003
  $ xinfang register --title 'another' --channel letter --name 赵六 --quiet
  2026-000004
  $ remember
  $ xinfang note 2 'more'
  refused: noting is not possible now: the case is 'void'
  hint: xinfang register makes a new case
  [3]
  $ same
  unchanged

What was recorded on an earlier day and would undo a time limit is voided by a leader only.

  $ quietly accept 4
  $ at 2026-03-04
  $ remember
  $ xinfang void 4 2 --reason 'wrong case'
  refused: 'conclusion' ends on 2026-04-15, and this would undo it or move it back  [三(二)]
  hint: a leader may correct it with --override REASON
  [3]
  $ xinfang void 4 2 --reason 'wrong case' --override 'the wrong file was open'
  refused: 'conclusion' ends on 2026-04-15, and this would undo it or move it back  [三(二)]
  hint: a leader may correct it with --override REASON
  refused: only a leader can overrule the rules
  hint: use --by and a leader; xinfang staff show lists the roles
  [3]
  $ same
  unchanged
  $ xinfang void 4 2 --reason 'wrong case' --override 'the wrong file was open' --by he-xiulan
  2026-000004: voided (event 3), status: to be accepted
  due: acceptance decision by 2026-03-18, 10 working days left
  warning: 'conclusion' ends on 2026-04-15, and this would undo it or move it back  [三(二)]
  $ tail -n 2 cases/2026/03/2026-000004.yaml
      override: "the wrong file was open"
      warnings: ["deadline-lost 三(二)"]

A case that was worked on is voided as a whole by a leader; an event that brought a sign-off, with the consent of its role.

  $ quietly register --title 'a wrong meter' --channel visit --name 钱七
  $ quietly accept 5
  $ remember
  $ xinfang void 5 1 --reason 'registered twice'
  refused: the case was worked on: only a leader can void it as a whole
  hint: use --by and a leader; xinfang staff show lists the roles
  [3]
  $ same
  unchanged
  $ quietly amend 5 level major --reason 'the press asks'
  $ xinfang void 5 3 --reason 'a slip'
  refused: event 4 'escalated' stands on it
  hint: void event 4 first
  [3]
  $ quietly void 5 4 --reason 'a slip'
  $ xinfang void 5 3 --reason 'a slip'
  refused: the approval of the head of the organ is missing  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping
  [3]
  $ xinfang void 5 3 --reason 'a slip' --approved-by zhou-zhengping
  2026-000005: voided (event 6), status: accepted
  due: conclusion by 2026-04-16, 30 working days left
  $ xinfang void 5 1 --reason 'registered twice' --by he-xiulan --dry-run
  2026-000005: would be voided, status then: void
