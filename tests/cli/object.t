A unit objects to an assignment, within five working days (第二十三条第三款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; done
  $ xinfang object 2 'not ours' --by xu-weimin
  refused: the case is assigned to nobody who could object
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
  hint: xinfang return 2026-000001 --decision DECISION --reason TEXT
  [3]
  $ xinfang show 1 | sed -n '/^status/p;/^unit/p;/objected/p'
  status            in hand
  unit              价格监督检查股
    4  2026-03-09 10:00  许为民  objected    reason: the shop moved away
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
  期限：办结期限，2026-04-14 到期，剩余24个工作日
