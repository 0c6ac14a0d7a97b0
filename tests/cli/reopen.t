Reopening a case.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel letter --name $name; done
  $ at 2026-03-03
  $ quietly accept 1
  $ quietly decline 2 --reason 'not ours' --refer-to 住建局
  $ remember

An open case is not reopened; a reason must be given.

  $ xinfang reopen 1 --reason why
  refused: reopening is not possible now: the case is 'accepted'
  hint: xinfang reply 2026-000001
  [3]
  $ xinfang reopen 2
  error: 'reason' is missing
  hint: add --reason; xinfang reopen --help shows the options
  [2]
  $ xinfang reopen 2 --reason 'it is ours after all' --dry-run
  2026-000002: would be reopened, status then: to be accepted
  due: acceptance decision by 2026-03-18, 11 working days left
  $ same
  unchanged
  $ xinfang reopen 2 --reason 'it is ours after all'
  2026-000002: reopened (event 3), status: to be accepted
  due: acceptance decision by 2026-03-18, 11 working days left
  $ tail -n 2 cases/2026/03/2026-000002.yaml
      type: "reopened"
      reason: "it is ours after all"
  $ quietly accept 2

After the answer and after the closing, too.

  $ at 2026-03-20
  $ quietly reply 1 --outcome supported
  $ quietly close 1 --result resolved
  $ at 2026-04-02
  $ xinfang reopen 1 --reason 'dissatisfied at the return visit' --format json | json '(d["status"], d["event"]["seq"])'
  ('accepted', 5)
  $ xinfang show 1 | sed -n '/^deadline/,/^$/p'
  deadline             from        due         done        clause
  acceptance decision  2026-03-02  2026-03-17  2026-03-03  第二十二条第一款、第二十三条第二款
  conclusion           2026-03-03  2026-04-15  2026-03-20  三(二)
  conclusion           2026-04-02  2026-05-19              三(二)
  
