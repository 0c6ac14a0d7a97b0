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
  due: acceptance decision by 2026-03-17, 10 working days left
  $ xinfang amend 1 received 2026-02-27 --reason 'the postmark' --format json | json '(d["event"]["new"], d["deadlines"][0]["due"])'
  ('2026-02-27T00:00:00+08:00', '2026-03-16')

Personal data in an amendment is masked like any other.

  $ xinfang amend 1 petitioners.phone 13800002222 --reason 'new number' --quiet
  2026-000001: amended (event 5), status: to be accepted
  due: acceptance decision by 2026-03-16, 9 working days left
  $ xinfang show 1 | sed -n '/^petitioner/p; /  5  /p'
  petitioner        张**  138****2222
    5  2026-03-03 10:00  王芳  amended     field: petitioners.phone  old: ***  new: ***  reason: new number
  $ remember

Refused: no reason, no such field, no such word, nothing that changes, a date after the registration.

  $ xinfang amend 1 title other
  error: 'reason' is missing
  hint: xinfang amend --help shows the options
  [2]
  $ xinfang amend 1 titel other --reason r
  error: a case has no field 'titel'
  hint: for example title, level or petitioners.phone
  [2]
  $ xinfang amend 1 level hgih --reason r
  refused: 'hgih' is no level
  hint: known are: ordinary, important, major
  [3]
  $ xinfang amend 1 level major --reason r
  refused: 'level' already is 'major'
  [3]
  $ xinfang amend 1 title '' --reason r
  refused: a case needs a title
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
