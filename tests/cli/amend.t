Correcting what was registered: by an event, the intake stays as written.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'scals that lie' --channel letter --name 张三 --phone 13800001111 --quiet
  2026-000001
  $ at 2026-03-03
  $ remember
  $ xinfang amend 1 title 'scales that lie' --reason typo --dry-run
  2026-000001: would be amended, status then: to be accepted
  due: acceptance decision by 2026-03-17, 10 working days left
  $ same
  unchanged
  $ xinfang amend 1 title 'scales that lie' --reason typo
  2026-000001: amended (event 2), status: to be accepted
  due: acceptance decision by 2026-03-17, 10 working days left
  $ tail -n 5 cases/2026/03/2026-000001.yaml
      type: "amended"
      field: "title"
      old: "scals that lie"
      new: "scales that lie"
      reason: "typo"
  $ grep title: cases/2026/03/2026-000001.yaml
    title: "scals that lie"
  $ xinfang list --text 'scales that' --format numbers
  2026-000001

Level and date of receipt move deadlines and approvals.

  $ xinfang amend 1 level major --reason 'seven households' --quiet
  2026-000001: amended (event 3), status: to be accepted
  escalated by the policy: 周正平
  due: acceptance decision by 2026-03-17, 10 working days left
  $ xinfang amend 1 received 2026-02-27 --reason 'the postmark' --format json | json '(d["event"]["new"], d["deadlines"][0]["due"])'
  ('2026-02-27T00:00:00+08:00', '2026-03-16')

Personal data in an amendment is masked like any other.

  $ xinfang amend 1 petitioners.phone 13800002222 --reason 'new number' --quiet
  2026-000001: amended (event 6), status: to be accepted
  due: acceptance decision by 2026-03-16, 9 working days left
  $ xinfang show 1 | sed -n '/^petitioner/p; /  5  /p'
  petitioner        张**  138****2222
    5  2026-03-03 10:00  王芳         amended     field: time of receipt  old: 2026-03-02 10:00  new: 2026-02-27 00:00  reason: the postmark
  $ remember

Refused: no reason, no such field, no such word, nothing that changes, a date after the registration.

  $ xinfang amend 1 title other
  error: 'reason' is missing
  hint: add --reason; xinfang amend --help shows the options
  [2]
  $ xinfang amend 1 titel other --reason r
  error: a case has no field 'titel'
  hint: did you mean 'title'?
  [2]
  $ xinfang amend 1 level hgih --reason r
  refused: 'hgih' is no level
  hint: known are: ordinary, important, major
  [3]
  $ xinfang amend 1 level major --reason r
  refused: 'level' already is 'major'
  [3]
  $ xinfang amend 1 title '' --reason r
  refused: 'title' is missing
  [3]
  $ xinfang amend 1 received 2026-03-20 --reason r
  refused: a case cannot be received after it was registered
  [3]
  $ xinfang amend 1 received 2026-02-30 --reason r
  error: '2026-02-30' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, each with or without a time such as 9:32 or 09:32:09 after a blank, or today, yesterday, tomorrow, or 2026-03-02T09:15:00+08:00
  [2]
  $ xinfang amend 1 headcount 0 --reason r
  refused: '0' is no number of persons
  hint: write a whole number of 1 or more
  [3]
  $ same
  unchanged
  $ xinfang amend 1 petitioners.phone 13800003333 --reason r --dry-run --format json | json '(d["event"]["old"], d["event"]["new"])'
  ('***', '***')

Amending a sign-off away takes the consent it would have taken: of the head (一(四)), and nobody overrules that.

  $ xinfang amend 1 level ordinary --reason 'one household'
  refused: the approval of the head of the organ is missing  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping
  [3]
  $ xinfang amend 1 level ordinary --reason 'one household' --override 'he is away' --by he-xiulan
  refused: the approval of the head of the organ is missing  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping
  [3]
  $ xinfang amend 1 level ordinary --reason 'one household' --approved-by he-xiulan
  refused: 何秀兰 cannot approve this: it takes the head of the organ  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping
  [3]
  $ same
  unchanged
  $ xinfang amend 1 level ordinary --reason 'one household' --approved-by zhou-zhengping
  2026-000001: amended (event 7), status: to be accepted
  due: acceptance decision by 2026-03-16, 9 working days left
  $ tail -n 5 cases/2026/03/2026-000001.yaml
      field: "level"
      old: "major"
      new: "ordinary"
      reason: "one household"
      approved_by: "zhou-zhengping"

A date of receipt that moves a running deadline back is refused, unless a leader overrules it.

  $ at 2026-03-05
  $ remember
  $ xinfang amend 1 received 2026-03-02 --reason 'the postmark was read wrong'
  refused: 'acceptance decision' ends on 2026-03-16, and this would undo it or move it back  [第二十二条第一款、第二十三条第二款]
  hint: a leader may correct it with --override REASON
  refused: 'notice to the petitioner' ends on 2026-03-16, and this would undo it or move it back  [第二十二条第一款、第二十三条第一款]
  hint: a leader may correct it with --override REASON
  [3]
  $ same
  unchanged
  $ xinfang amend 1 received 2026-03-02 --reason 'the postmark was read wrong' --override 'seen with the envelope' --by he-xiulan
  2026-000001: amended (event 8), status: to be accepted
  due: acceptance decision by 2026-03-17, 8 working days left
  warning: 'acceptance decision' ends on 2026-03-16, and this would undo it or move it back  [第二十二条第一款、第二十三条第二款]
  warning: 'notice to the petitioner' ends on 2026-03-16, and this would undo it or move it back  [第二十二条第一款、第二十三条第一款]
  $ tail -n 2 cases/2026/03/2026-000001.yaml
      override: "seen with the envelope"
      warnings: ["deadline-lost 第二十二条第一款、第二十三条第二款", "deadline-lost 第二十二条第一款、第二十三条第一款"]
