Noting what was done.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=zhao-xiaomin
  $ at 2026-03-02
  $ xinfang register --title 'card not refunded' --channel hotline-12315 --name 张三 --by wang-fang --quiet
  2026-000001
  $ at 2026-03-04 15:30
  $ remember
  $ xinfang note 1 'went there, the shop is closed' --dry-run
  2026-000001: would be noted, status then: to be accepted
  due: 12315投诉受理 by 2026-03-11, 5 working days left
  $ same
  unchanged
  $ xinfang note 1 'went there, the shop is closed'
  2026-000001: noted (event 2), status: to be accepted
  due: 12315投诉受理 by 2026-03-11, 5 working days left
  $ xinfang note 1 'spoke to the landlord' --kind interview --members zhao-xiaomin,刘长青
  2026-000001: noted (event 3), status: to be accepted
  due: 12315投诉受理 by 2026-03-11, 5 working days left
  $ tail -n 7 cases/2026/03/2026-000001.yaml
      seq: 3
      at: "2026-03-04T15:30:00+08:00"
      by: "zhao-xiaomin"
      type: "noted"
      kind: "interview"
      text: "spoke to the landlord"
      members: ["zhao-xiaomin", "liu-changqing"]

A longer text from standard input becomes a literal block, letter by letter.

  $ printf 'line one\n\n  indented: "quoted" # no comment\nlast' | xinfang note 1 - --kind investigation
  2026-000001: noted (event 4), status: to be accepted
  due: 12315投诉受理 by 2026-03-11, 5 working days left
  $ tail -n 6 cases/2026/03/2026-000001.yaml
      kind: "investigation"
      text: |-
        line one
  
          indented: "quoted" # no comment
        last
  $ xinfang show 1 --format json | json 'repr(d["case"]["events"][-1]["text"])'
  'line one\n\n  indented: "quoted" # no comment\nlast'

Entered later than it happened.

  $ at 2026-03-06
  $ xinfang note 1 'phoned' --at '2026-03-05 9:10' --format json | json '(d["event"]["at"], d["event"]["entered"])'
  ('2026-03-05T09:10:00+08:00', '2026-03-06T10:00:00+08:00')
  $ xinfang show 1 | sed -n '/^no/,$p'
  no.  when              who     what
    1  2026-03-02 10:00  王芳    registered
    2  2026-03-04 15:30  赵晓敏  noted       kind: note  text: went there, the shop is closed
    3  2026-03-04 15:30  赵晓敏  noted       kind: interview  text: spoke to the landlord  members: 赵晓敏、刘长青
    4  2026-03-04 15:30  赵晓敏  noted       kind: investigation  text: line one\u{a}\u{a}  indented: "quoted" # no comment\u{a}last
    5  2026-03-05 09:10  赵晓敏  noted       kind: note  text: phoned  entered: 2026-03-06 10:00
  $ remember

Refused: nothing said, an unknown kind, before what was done last, in the future.

  $ xinfang note 1
  error: 'text' is missing
  hint: add --text; xinfang note --help shows the options
  [2]
  $ xinfang note 1 ''
  error: 'text' is missing
  hint: add --text; xinfang note --help shows the options
  [2]
  $ xinfang note 1 text --kind intervew
  error: 'intervew' is no kind
  hint: did you mean 'interview'? known are: general, interview, reception, materials, classification, check, appraisal, consultation, team, on-site, investigation, statement, verification, mediation, assistance, plan, progress, result, feedback, improvement, bulletin
  [2]
  $ xinfang note 1 text --members nobody
  error: nobody in staff.yaml is 'nobody'
  hint: xinfang staff show lists the people
  [2]
  $ xinfang note 1 'forgot this' --at 2026-03-04
  refused: 2026-03-04 00:00 lies before what was done last, at 2026-03-05 09:10
  hint: use a later --at, or --override REASON with --by a leader
  [3]
  $ xinfang note 1 'tomorrow' --at tomorrow
  refused: 2026-03-07 00:00 lies in the future
  hint: --at must not be later than now, 2026-03-06 10:00
  [3]
  $ same
  unchanged
