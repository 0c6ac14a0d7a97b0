A leader's instruction on a case.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'lift falls' --channel visit --name 张三 --level major --quiet
  2026-000001
  escalated by the policy: 周正平
  $ remember
  $ xinfang instruct 1 'stop both lifts today' --leader 何秀兰 --dry-run
  2026-000001: would be instructed, status then: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ same
  unchanged
  $ xinfang instruct 1 'stop both lifts today' --leader 何秀兰
  2026-000001: instructed (event 3), status: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ tail -n 3 cases/2026/03/2026-000001.yaml
      type: "instructed"
      leader: "he-xiulan"
      text: "stop both lifts today"

Entered by the leader: no --leader needed.

  $ xinfang instruct 1 'and tell the county' --by ma-lijun --format json | json '(d["event"]["leader"], d["event"]["text"])'
  ('ma-lijun', 'and tell the county')
  $ remember

Who leads nothing gives no instructions.

  $ xinfang instruct 1 'do it faster'
  refused: 王芳 is no leader and gives no instructions on cases
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang instruct 1 'do it faster' --leader zhao-xiaomin
  refused: 赵晓敏 is no leader and gives no instructions on cases
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang instruct 1 --leader he-xiulan
  error: 'text' is missing
  hint: add --text; xinfang instruct --help shows the options
  [2]
  $ same
  unchanged
