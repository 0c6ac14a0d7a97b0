A unit objects to an assignment, within five working days (第二十三条第三款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; done
  $ xinfang object 2 'not ours' --by xu-weimin
  refused: the case is assigned to nobody who could object
  hint: an organ above that handed it down is recorded with xinfang amend 2026-000002 origin.organ ORGAN --reason TEXT
  [3]
  $ for case in 1 2; do quietly assign $case price --handler xu-weimin; done
  $ remember
  $ xinfang object 1 --by xu-weimin
  error: 'reason' is missing
  hint: add --reason; xinfang object --help shows the options
  [2]
  $ xinfang object 1 'the shop moved away' --by xu-weimin --dry-run
  2026-000001: would be objected, status then: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ same
  unchanged

The fifth working day is early enough, the sixth is not.

  $ at 2026-03-09
  $ xinfang object 1 'the shop moved away' --by xu-weimin
  2026-000001: objected (event 4), status: in hand
  due: conclusion by 2026-04-14, 25 working days left
  $ xinfang object 1 'the shop moved away, really' --by xu-weimin
  refused: the objection of event 4 is not decided yet
  hint: xinfang return 2026-000001 --against assignment --decision DECISION --reason TEXT
  [3]
  $ xinfang show 1 | sed -n '/^status/p;/^unit/p;/objected/p'
  status            in hand
  unit              价格监督检查股
    4  2026-03-09 10:00  许为民  objected    reason: the shop moved away  kind of objection: the assignment in this office
  $ at 2026-03-10
  $ xinfang object 2 'not ours' --by xu-weimin
  refused: it was possible until 2026-03-09: 5 working days after 'assigning' on 2026-03-02  [第二十三条第三款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ xinfang object 2 'not ours' --by 何秀兰 --override 'was away on duty' --format json | json '(d["event"]["type"], [w["rule"] for w in d["warnings"]])'
  warning: it was possible until 2026-03-09: 5 working days after 'assigning' on 2026-03-02  [第二十三条第三款]
  ('objected', ['requirement'])

In Chinese.

  $ quietly return 2 refused --reason 'it is theirs' --by wang-fang
  $ xinfang --lang zh object 2 确不归本股管 --by xu-weimin
  不准：期限已于 2026-03-09 届满：自 2026-03-02“分办”起5个工作日  [第二十三条第三款]
  提示：确需办理的，由领导加 --override REASON 说明理由
  [3]
  $ quietly assign 2 quality --handler deng-jiajun
  $ xinfang --lang zh object 2 确不归本股管 --by 邓家俊
  2026-000002：已提出异议（第 7 笔），状态：办理中
  期限：办结期限，到期日 2026-04-14，剩余24个工作日

Handed down by an organ above and not ours: the office itself objects, within five working days of the receipt; when that
organ agrees, the case is handed back and nothing is owed.

  $ office handed-down
  $ at 2026-03-02
  $ quietly register --title "their own" --channel letter --name 张三
  $ quietly register --title 'a crane' --channel forwarded --name 王五 --phone 13800003333 --origin-organ 市信访局 --report-by 2026-04-10
  $ quietly register --title 'a lift' --channel forwarded --name 赵六 --phone 13800004444 --origin-organ 市信访局
  $ xinfang object 1 'not ours' --against origin --by lu-hongmei
  refused: which organ above handed the case down is not recorded
  hint: if one did: xinfang amend 2026-000001 origin.organ ORGAN --reason TEXT
  [3]
  $ at 2026-03-10
  $ xinfang object 3 'for the housing bureau' --by lu-hongmei
  refused: it was possible until 2026-03-09: 5 working days after 'receipt' on 2026-03-02  [第二十三条第三款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ at 2026-03-09
  $ xinfang object 3 'for the housing bureau' --by lu-hongmei --document 异议2号
  2026-000003: objected (event 2), status: to be accepted
  due: acceptance decision by 2026-03-17, 6 working days left
  $ xinfang object 2 'for the housing bureau' --by lu-hongmei
  2026-000002: objected (event 2), status: to be accepted
  due: acceptance decision by 2026-03-17, 6 working days left
  $ xinfang return 2 granted --against assignment --reason 'they take it'
  refused: what is objected to is the handing down by the organ above
  hint: leave out --against
  [3]
  $ xinfang return 2 granted --reason 'they take it' --by lu-hongmei
  refused: 'document' must be stated  [第二十三条第三款]
  hint: add --document and what it is
  refused: 陆红梅 did 'objecting (the handing down by the organ above)' and cannot do this, too  [第二十三条第三款]
  hint: somebody else must do it
  refused: 陆红梅 may not do this: it takes the leader  [三(一)3]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang return 2 granted --reason 'they take it' --document 市信函7号 --by he-xiulan
  2026-000002: objection decided (event 3), status: handed back
  $ xinfang return 3 refused --reason 'they insist'
  2026-000003: objection decided (event 3), status: to be accepted
  due: acceptance decision by 2026-03-17, 6 working days left
  $ xinfang list --status handed-back
  number       received    channel                  status       due  unit  petitioner  title
  2026-000002  2026-03-02  forwarded by a superior  handed back             王**        a crane
  $ xinfang show 2 | sed -n '/^status/p;/^deadline/,$p'
  status            handed back
  deadline                                   from        due         done               clause
  acceptance decision                        2026-03-02  2026-03-17  not owed any more  第二十二条第一款、第二十三条第二款
  notice to the petitioner                   2026-03-02  2026-03-17  not owed any more  第二十二条第一款、第二十三条第一款
  day set for the report to the organ above  2026-03-02  2026-04-10  not owed any more
  
  no.  when              who     what
    1  2026-03-02 10:00  王芳    registered
    2  2026-03-09 10:00  陆红梅  objected           reason: for the housing bureau  kind of objection: the handing down by the organ above
    3  2026-03-09 10:00  何秀兰  objection decided  decision: granted  reason: they take it  kind of objection: the handing down by the organ above  document: 市信函7号
  $ xinfang accept 2
  refused: accepting is not possible now: the case is 'handed back'
  hint: xinfang reopen 2026-000002 --reason TEXT
  [3]
  $ xinfang notify 2 decline --means phone
  refused: notifying the petitioner is not possible now: the case is 'handed back'
  hint: xinfang reopen 2026-000002 --reason TEXT
  [3]
  $ quietly accept 3
  $ quietly assign 3 price --handler xu-weimin
  $ xinfang object 3 'still not ours' --against origin --by lu-hongmei --lang zh
  2026-000003：已提出异议（第 6 笔），状态：办理中
  期限：告知期限，到期日 2026-03-17，剩余6个工作日
  $ xinfang explain 3 | grep -A1 '^object\|^return'
  object      allowed
  return      allowed  'document' must be stated                                                          第二十三条第三款
                       only the leader may do this                                                        三(一)3
  $ at 2026-04-20
  $ xinfang reopen 2 --reason 'they did not take it'
  2026-000002: reopened (event 4), status: to be accepted
  overdue: acceptance decision was due on 2026-03-17
  $ xinfang object 2 'still theirs' --at '2026-03-09 11:00' --by lu-hongmei
  refused: 2026-03-09 11:00 lies before what was done last, at 2026-04-20 10:00
  hint: use a later --at, or --override REASON with --by a leader
  refused: it was possible until 2026-03-09 and is entered only now: dated back it would look in time  [第二十三条第三款]
  hint: leave --at away, or --override REASON with --by a leader
  [3]
