Deciding on a unit's objection: whoever assigned the case decides (第二十三条第三款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; quietly assign $case price --handler xu-weimin --due 2026-03-20; done
  $ xinfang return 1 granted --reason 'not theirs'
  refused: nobody has objected: there is nothing to decide
  hint: xinfang object 2026-000001 --reason TEXT
  [3]
  $ for case in 1 2; do quietly object $case 'the shop moved away' --by xu-weimin; done
  $ remember
  $ xinfang return 1 --reason 'not theirs'
  error: 'decision' is missing
  hint: add --decision; xinfang return --help shows the options
  [2]
  $ xinfang return 1 granted
  error: 'reason' is missing
  hint: add --reason; xinfang return --help shows the options
  [2]
  $ xinfang return 1 perhaps --reason 'not theirs'
  error: 'perhaps' is no decision
  hint: known are: granted, refused
  [2]
  $ xinfang return 1 granted --reason 'not ours' --by xu-weimin
  refused: only 王芳, who did 'assigning', may do this  [第二十三条第三款]
  hint: use --by wang-fang
  [3]
  $ xinfang return 1 granted --reason 'not theirs' --dry-run
  2026-000001: would be objection decided, status then: accepted
  due: conclusion by 2026-04-14, 30 working days left
  $ same
  unchanged

Granted it comes back: nobody has it, the day that was set is not owed, and it is assigned anew.

  $ xinfang return 1 granted --reason 'not theirs'
  2026-000001: objection decided (event 5), status: accepted
  due: conclusion by 2026-04-14, 30 working days left
  $ xinfang show 1 | sed -n '/^status/p;/^unit/p;/^handler/p;/day set/p'
  status            accepted
  day set when assigned  2026-03-02  2026-03-20  not owed any more
  $ xinfang assign 1 quality --handler deng-jiajun
  2026-000001: assigned (event 6), status: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ xinfang return 1 granted --reason 'again'
  refused: nobody has objected: there is nothing to decide
  hint: xinfang object 2026-000001 --reason TEXT
  [3]

Refused, everything stays.

  $ xinfang return 2 --decision refused --reason 'they are the ones' --format json | json '(d["status"], [o["id"] for o in d["deadlines"] if o["open"]])'
  ('assigned', ['conclude', 'assigned'])
  $ xinfang show 2 | sed -n '/^status/p;/^unit/p;/^handler/p'
  status            in hand
  unit              价格监督检查股
  handler           许为民

In Chinese.

  $ quietly object 2 'really' --by xu-weimin
  $ xinfang --lang zh return 2 准许 --reason 确不属价格股 --by 许为民
  不准：“分办”是王芳办理的，此项只能由其本人办理  [第二十三条第三款]
  提示：用 --by wang-fang
  [3]
  $ xinfang --lang zh return 2 准许 --reason 确不属价格股
  2026-000002：已处理异议（第 7 笔），状态：已受理
  期限：办结期限，到期日 2026-04-14，剩余30个工作日

Both kinds wait: which one is decided has to be said, and the other goes on waiting.

  $ quietly assign 2 price --handler xu-weimin
  $ quietly amend 2 origin.organ 市局 --reason 'left out'
  $ quietly object 2 'not ours' --against origin
  $ quietly object 2 'not our unit' --by xu-weimin --against assignment
  $ xinfang return 2 granted --reason 'they take it' --document 3号
  refused: two objections wait for a decision: which one is it?
  hint: add --against, one of: assignment, origin
  [3]
  $ xinfang explain 2 | grep -A1 '^return'
  return      refused  two objections wait for a decision: which one is it?
  recuse      allowed
  $ xinfang return 2 refused --reason 'they are the ones' --against assignment
  2026-000002: objection decided (event 12), status: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ xinfang return 2 refused --reason 'they say no'
  2026-000002: objection decided (event 13), status: in hand
  due: conclusion by 2026-04-14, 30 working days left

An assignment outlives a reopening, and so does the time to object to it.

  $ quietly reply 2 --outcome supported --document 8 --approved-by he-xiulan
  $ quietly close 2 --result resolved
  $ at 2026-03-20
  $ quietly reopen 2 --reason 'not done' --by ma-lijun
  $ xinfang object 2 'not our unit' --by xu-weimin --against assignment
  refused: it was possible until 2026-03-09: 5 working days after 'assigning' on 2026-03-02  [第二十三条第三款]
  hint: a leader may let it pass with --override REASON
  [3]
