Declining a case: why, and whom to turn to (第二十三条第一款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'a neighbour builds' --channel visit --name $name; done
  $ remember

Without a reason, or without saying who is in charge, it is refused.

  $ xinfang decline 1
  error: 'reason' is missing
  hint: add --reason; xinfang decline --help shows the options
  [2]
  $ xinfang decline 1 --reason 'a building matter'
  refused: 'turn to' must be stated  [第二十三条第一款]
  hint: add --refer-to and what it is
  [3]
  $ xinfang decline 1 --reason '  ' --refer-to 住建局
  error: 'reason' is missing
  hint: add --reason; xinfang decline --help shows the options
  [2]
  $ same
  unchanged

Said what would be written, and written.

  $ xinfang decline 1 --reason 'a building matter' --refer-to 住建局 --dry-run
  2026-000001: would be declined, status then: declined
  $ same
  unchanged
  $ xinfang decline 1 --reason 'a building matter' --refer-to 住建局
  2026-000001: declined (event 2), status: declined
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      by: "wang-fang"
      type: "declined"
      reason: "a building matter"
      refer_to: "住建局"
  $ xinfang list --status declined --format numbers
  2026-000001

The same matter is already pending elsewhere: the other case is named (第十九条第三款).

  $ xinfang decline 2 --reason 'pending in case 1' --refer-to 'the clerk of case 1' --other-case 2026-000001 --format json | json '(d["status"], d["event"]["other_case"])'
  ('declined', '2026-000001')
  $ remember
  $ xinfang decline 3 --reason 'pending elsewhere' --refer-to 'its clerk' --other-case 99
  error: there is no case 2026-000099
  hint: xinfang list shows the numbers
  [4]
  $ xinfang decline 3 --reason 'pending elsewhere' --refer-to 'its clerk' --other-case nonsense
  error: 'nonsense' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  [2]
  $ same
  unchanged
  $ xinfang decline 3 --reason 'pending elsewhere' --refer-to 'its clerk' --other-case 1 --dry-run --format json | json 'd["event"]["other_case"]'
  2026-000001

A declined case takes no more steps until it is reopened.

  $ remember
  $ xinfang decline 1 --reason again --refer-to 住建局
  refused: declining is not possible now: the case is 'declined'
  hint: xinfang reopen 2026-000001 --reason TEXT
  [3]
  $ xinfang accept 1
  refused: accepting is not possible now: the case is 'declined'
  hint: xinfang reopen 2026-000001 --reason TEXT
  [3]
  $ xinfang assign 1 office
  refused: assigning is not possible now: the case is 'declined'
  hint: xinfang reopen 2026-000001 --reason TEXT
  [3]
  $ same
  unchanged

What is pending elsewhere is another case, and open.

  $ remember
  $ xinfang decline 3 --ground pending --reason r --refer-to r --other-case 3
  error: 'other case' is the case itself
  [2]
  $ xinfang decline 3 --ground pending --reason r --refer-to r --other-case 1
  error: nothing is pending in case 2026-000001: it is not open any more
  hint: name another case or another ground; xinfang list --open shows what is pending
  [3]
  $ same
  unchanged
  $ quietly register --title 'a neighbour builds' --channel visit --name 赵六
  $ xinfang decline 3 --ground pending --reason r --refer-to r --other-case 4
  2026-000003: declined (event 2), status: declined
