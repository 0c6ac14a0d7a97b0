Approving an extension, an answer, a closing.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'lift falls' --channel visit --name 张三 --level major --quiet
  2026-000001
  escalated by the policy: 周正平
  $ at 2026-03-03
  $ quietly accept 1
  $ quietly assign 1 equipment --handler han-tiezhu
  $ quietly note 1 'the deputy has listened to him' --kind reception --by he-xiulan
  $ remember

The answer to a major case takes the head (一(四)).

  $ xinfang reply 1 --outcome supported --by han-tiezhu
  refused: the approval of the head of the organ is missing  [一(四)]
  hint: ask 周正平, then add --approved-by zhou-zhengping, or: xinfang approve 2026-000001 reply --approved-by zhou-zhengping
  [3]
  $ same
  unchanged
  $ xinfang approve 1 reply --by zhou-zhengping --text 'send it' --dry-run
  2026-000001: would be approved, status then: in hand
  due: conclusion by 2026-04-15, 30 working days left
  $ same
  unchanged
  $ xinfang approve 1 reply --by zhou-zhengping --text 'send it'
  2026-000001: approved (event 6), status: in hand
  due: conclusion by 2026-04-15, 30 working days left
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      type: "approved"
      kind: "reply"
      approved_by: "zhou-zhengping"
      text: "send it"
  $ xinfang reply 1 --outcome supported --by han-tiezhu
  2026-000001: answered (event 7), status: answered
  $ xinfang approve 1 closing --approved-by 何秀兰 --format json | json '(d["event"]["kind"], d["event"]["approved_by"], d["status"])'
  ('closing', 'he-xiulan', 'replied')
  $ remember

Who leads nothing approves nothing, nor does who handles the case; the kind is one of three.

  $ xinfang approve 1 reply
  refused: 王芳 leads nothing and approves nothing
  hint: use --approved-by and a leader; xinfang staff show lists the roles
  [3]
  $ xinfang approve 1 closing --approved-by zhao-xiaomin
  refused: 赵晓敏 leads nothing and approves nothing
  hint: use --approved-by and a leader; xinfang staff show lists the roles
  [3]
  $ xinfang approve 1 everything --by zhou-zhengping
  error: 'everything' is no kind
  hint: known are: extension, reply, closing, report
  [2]
  $ xinfang approve 1 --by zhou-zhengping
  error: 'kind' is missing
  hint: add --kind; xinfang approve --help shows the options
  [2]
  $ same
  unchanged
  $ quietly reopen 1 --reason 'falls again'
  $ quietly assign 1 equipment --handler ma-lijun
  warning: 马立军 does not belong to 特种设备安全监察股
  hint: without --unit it goes to the unit of the handler
  $ remember
  $ xinfang approve 1 reply --by ma-lijun
  refused: 马立军 handles the case, or did, and cannot approve it
  hint: somebody else must approve
  [3]
  $ same
  unchanged
