Extending a deadline: within the last five working days before expiry, with the deputy's consent, for a reason, at most
30 days, once, and the petitioner is told (三(二)).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ at 2026-03-03
  $ for case in 1 2 3; do quietly accept $case; done
  $ xinfang explain 1 | sed -n '/^conclusion/p; /extension/p'
  conclusion: by 2026-04-15  [三(二)]
    an extension can be asked for from 2026-04-08 to 2026-04-15
  $ remember

One day too early; every reason it is refused for is named.

  $ at 2026-04-07 23:59
  $ xinfang extend 1 --for 10d
  refused: too early to ask: 'conclusion' can be extended from 2026-04-08 to 2026-04-15 only  [三(二)]
  hint: ask again between 2026-04-08 and 2026-04-15
  refused: an extension needs a reason  [三(二)]
  hint: add --reason TEXT
  refused: the petitioner must be told why  [三(二)]
  hint: tell the petitioner, then add --told and how, for example: --told phone
  refused: the approval of the deputy in charge is missing  [三(二)]
  hint: ask 何秀兰, then add --approved-by he-xiulan, or: xinfang approve 2026-000001 extension --approved-by he-xiulan
  [3]
  $ same
  unchanged

The first day of the window. Everything but the consent:

  $ at 2026-04-08 00:00
  $ xinfang extend 1 --for 10d --reason 'the laboratory needs two weeks' --told phone
  refused: the approval of the deputy in charge is missing  [三(二)]
  hint: ask 何秀兰, then add --approved-by he-xiulan, or: xinfang approve 2026-000001 extension --approved-by he-xiulan
  [3]
  $ xinfang extend 1 --for 10d --reason 'the laboratory needs two weeks' --told phone --approved-by ma-lijun
  refused: 马立军 cannot approve this: it takes the deputy in charge  [三(二)]
  hint: ask 何秀兰, then add --approved-by he-xiulan, or: xinfang approve 2026-000001 extension --approved-by he-xiulan
  [3]
  $ xinfang extend 1 --for 31d --reason 'the laboratory needs two weeks' --told phone --approved-by he-xiulan
  refused: 31 days more is too long: at most 30 days in all, until 2026-05-15  [三(二)]
  hint: ask for less, so that it ends on 2026-05-15 at the latest
  [3]
  $ same
  unchanged
  $ xinfang extend 1 --for 10d --reason 'the laboratory needs two weeks' --told phone --approved-by he-xiulan --dry-run
  2026-000001: would be extended, status then: accepted
  due: conclusion by 2026-04-27, 13 working days left
  $ same
  unchanged
  $ xinfang extend 1 --for 10d --reason 'the laboratory needs two weeks' --told phone --approved-by 何秀兰
  2026-000001: extended (event 3), status: accepted
  due: conclusion by 2026-04-27, 13 working days left
  $ tail -n 6 cases/2026/03/2026-000001.yaml
      type: "extended"
      deadline: "conclude"
      for: "10d"
      reason: "the laboratory needs two weeks"
      approved_by: "he-xiulan"
      told: "phone"

Only once.

  $ remember
  $ at 2026-04-24
  $ xinfang extend 1 --for 5d --reason more --told phone --approved-by he-xiulan
  refused: 'conclusion' was extended 1 time(s) already, 1 allowed  [三(二)]
  hint: answer by 2026-04-27
  [3]
  $ same
  unchanged

The consent can be an event of its own; durations may be Chinese; the last day is early enough.

  $ at 2026-04-15 18:00
  $ quietly approve 2 extension --by he-xiulan
  $ xinfang extend 2 --for １０个工作日 --reason 'a witness is ill' --told 'by letter' --deadline conclude --format json | json '(d["event"]["for"], d["deadlines"][1]["due"])'
  ('10wd', '2026-04-29')

A day later it is too late, and only a leader can overrule that.

  $ at 2026-04-16 00:00
  $ remember
  $ xinfang extend 3 --for 10d --reason 'a witness is ill' --told phone --approved-by he-xiulan
  refused: too late to ask: 'conclusion' could be extended from 2026-04-08 to 2026-04-15 only  [三(二)]
  hint: answer now; the answer will count as late
  [3]
  $ xinfang extend 3 --for 10d --deadline respond --reason r --told phone --approved-by he-xiulan
  refused: no deadline that can be extended is running
  hint: xinfang explain 2026-000003 shows the deadlines
  [3]
  $ xinfang extend 3 --for 10d --deadline conclud --reason r
  error: the policy has no deadline 'conclud'
  hint: known are: respond, tell, accept-simple, conclude-simple, conclude, review, rereview, accept-12315, mediate-12315, verify-12315, tell-12315, conclude-12315
  [2]
  $ xinfang extend 3 --for soon --reason r
  error: 'soon' is no length of time
  hint: write a number and a unit: 15d or 15日, 5wd or 5个工作日, 2mo or 2个月, 30min or 30分钟, 2h or 2小时
  [2]
  $ xinfang extend 3 --reason r
  error: 'length of the extension' is missing
  hint: add --for; xinfang extend --help shows the options
  [2]
  $ same
  unchanged
  $ xinfang extend 3 --for 10d --reason 'a witness is ill' --told phone --approved-by he-xiulan --override 'ill since Monday' --by he-xiulan
  2026-000003: extended (event 3), status: accepted
  due: conclusion by 2026-04-27, 7 working days left
  warning: too late to ask: 'conclusion' could be extended from 2026-04-08 to 2026-04-15 only  [三(二)]
  $ tail -n 2 cases/2026/03/2026-000003.yaml
      override: "ill since Monday"
      warnings: ["extension-window 三(二)"]
