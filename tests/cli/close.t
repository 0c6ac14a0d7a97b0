Closing a case: after the answer.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel letter --name $name; done
  $ at 2026-03-03
  $ for case in 1 2; do quietly accept $case; done
  $ remember
  $ xinfang close 1 --result resolved
  refused: 'answering' has to come first  [第二十九条第一款、第三十条第一款、第三十一条]
  hint: xinfang reply 2026-000001
  [3]
  $ same
  unchanged
  $ at 2026-03-20
  $ for case in 1 2; do quietly reply $case --outcome supported; done
  $ at 2026-03-30
  $ remember
  $ xinfang close 1
  error: 'result' is missing
  hint: add --result; xinfang close --help shows the options
  [2]
  $ xinfang close 1 --result solved
  error: 'solved' is no result
  hint: did you mean 'resolved'? known are: resolved, unresolved, withdrawn
  [2]
  $ xinfang close 1 --result resolved --satisfaction happy
  error: 'happy' is no satisfaction
  hint: known are: satisfied, basically_satisfied, dissatisfied
  [2]
  $ xinfang close 1 --result resolved --satisfaction satisfied --dry-run
  2026-000001: would be closed, status then: closed
  $ same
  unchanged
  $ xinfang close 1 --result resolved --satisfaction satisfied --text 'scales replaced' --approved-by he-xiulan
  2026-000001: closed (event 4), status: closed
  $ tail -n 5 cases/2026/03/2026-000001.yaml
      type: "closed"
      result: "resolved"
      satisfaction: "satisfied"
      approved_by: "he-xiulan"
      text: "scales replaced"
  $ xinfang close 2 --result withdrawn --format json | json '(d["status"], d["event"]["result"])'
  ('closed', 'withdrawn')
  $ xinfang list --open
  no case matches
  [4]
  $ remember
  $ xinfang close 1 --result resolved
  refused: closing is not possible now: the case is 'closed'
  hint: xinfang reopen 2026-000001 --reason TEXT
  [3]
  $ same
  unchanged

What is heard afterwards can still be noted.

  $ xinfang note 1 'phoned: still content' --kind interview
  2026-000001: noted (event 5), status: closed
