Reminding somebody of a deadline.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly accept 1
  $ quietly assign 1 price --handler xu-weimin
  $ at 2026-04-01
  $ remember
  $ xinfang remind 1 --to xu-weimn
  error: nobody in staff.yaml is 'xu-weimn'
  hint: did you mean 'xu-weimin'?
  [2]
  $ xinfang remind 1 --to xu-weimin --deadline conclud
  error: the policy has no deadline 'conclud'
  hint: known are: respond, tell, accept-simple, conclude-simple, conclude, review, rereview, accept-12315, mediate-12315, verify-12315, tell-12315, conclude-12315
  [2]
  $ xinfang remind 1 --to xu-weimin --deadline conclude --text 'two weeks left' --dry-run
  2026-000001: would be reminded, status then: in hand
  due: conclusion by 2026-04-14, 8 working days left
  $ same
  unchanged
  $ xinfang remind 1 --to 许为民,lu-hongmei --deadline conclude --text 'two weeks left'
  2026-000001: reminded (event 4), status: in hand
  due: conclusion by 2026-04-14, 8 working days left
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      type: "reminded"
      deadline: "conclude"
      to: ["xu-weimin", "lu-hongmei"]
      text: "two weeks left"

Nobody who must keep out is told of it.

  $ quietly register --title 'a bribe' --kind accusation --channel letter --name 李四 --person 许为民 --organization 价格监督检查股
  $ xinfang remind 2 --to xu-weimin
  refused: 许为民 is the one complained about  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000002 xu-weimin --ground party puts it on record
  [3]
  $ quietly transfer 2 --organ 县纪委监委
  $ xinfang remind 2 --to lu-hongmei
  2026-000002: reminded (event 3), status: transferred

The program signs only what its ladder brings about.

  $ xinfang remind 1 --to xu-weimin --by xinfang
  error: nobody in staff.yaml is 'xinfang'
  hint: xinfang staff show lists the people
  [2]
  $ xinfang remind 1 --to xu-weimin --format json | json '(d["event"]["to"], d["followed"])'
  (['xu-weimin'], [])
  $ xinfang --lang zh remind 1 --to 许为民 --deadline conclude --text 请按期答复
  2026-000001：已提醒（第 6 笔），状态：办理中
  期限：办结期限，到期日 2026-04-14，剩余8个工作日
