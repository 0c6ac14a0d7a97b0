Supervising a case: the unit must explain and put it right.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=he-xiulan
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly accept 1
  $ quietly assign 1 price --handler xu-weimin
  $ at 2026-04-20
  $ remember
  $ xinfang supervise 1 lateness
  error: 'lateness' is no kind
  hint: known are: procedure, shirking, delay, falsification, refusal
  [2]
  $ xinfang supervise 1 delay --due soon
  error: 'soon' is no date
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow
  [2]
  $ xinfang supervise 1 delay --to xu-weimin --due 2026-04-24 --dry-run
  2026-000001: would be supervised, status then: in hand
  overdue: conclusion was due on 2026-04-14
  $ same
  unchanged
  $ xinfang supervise 1 delay --to xu-weimin --due 2026-04-24 --deadline conclude --document 'no. 3' --text 'explain'
  2026-000001: supervised (event 4), status: in hand
  overdue: conclusion was due on 2026-04-14
  $ tail -n 6 cases/2026/03/2026-000001.yaml
      kind: "delay"
      deadline: "conclude"
      to: ["xu-weimin"]
      due: "2026-04-24"
      document: "no. 3"
      text: "explain"
  $ xinfang --lang zh supervise 1 拖延 --to 许为民 --text 五个工作日内说明原因
  2026-000001：已督办（第 5 笔），状态：办理中
  逾期：办结期限，到期日 2026-04-14

The unit answers it in a time limit of the policy; only the leader in charge supervises.

  $ cat > policies/2026-04-21.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: supervised
  > title: A bureau's own
  > effective: "2026-04-21"
  > extends: county-market-regulator
  > deadlines:
  >   explain: {title: 整改反馈, from: supervised/shirking, to: noted/improvement, within: 5wd, cite: 第十条}
  > requirements:
  >   - {id: who-supervises, event: supervised, by: deputy, cite: 第十条}
  > YAML
  $ at 2026-04-21
  $ xinfang supervise 1 shirking --to xu-weimin --by lu-hongmei
  refused: 陆红梅 may not do this: it takes the deputy in charge  [第十条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang supervise 1 shirking --to xu-weimin --format json | json '[(o["id"], o["due"]) for o in d["deadlines"] if o["open"]]'
  [('conclude', '2026-04-14'), ('explain', '2026-04-28')]
  $ at 2026-04-29
  $ xinfang overdue | sed -n '/整改/p'
  2026-000001  整改反馈    2026-04-28  1 day late    价格监督检查股  许为民   scales that lie
