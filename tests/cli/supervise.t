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
  $ xinfang supervise 1 delay --due soon
  $ xinfang supervise 1 delay --to xu-weimin --due 2026-04-24 --dry-run
  $ same
  $ xinfang supervise 1 delay --to xu-weimin --due 2026-04-24 --deadline conclude --document 'no. 3' --text 'explain'
  $ tail -n 6 cases/2026/03/2026-000001.yaml
  $ xinfang --lang zh supervise 1 拖延 --to 许为民 --text 五个工作日内说明原因

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
  $ xinfang supervise 1 shirking --to xu-weimin --format json | json '[(o["id"], o["due"]) for o in d["deadlines"] if o["open"]]'
  $ at 2026-04-29
  $ xinfang overdue | sed -n '/整改/p'
