Putting a case before the next level.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ remember
  $ xinfang escalate 1 --reason 'two units disagree'
  refused: to whom is it escalated?
  hint: add --to PERSON, or --organ ORGAN
  [3]
  $ xinfang escalate 1 --to he-xiulan --reason 'two units disagree' --dry-run
  2026-000001: would be escalated, status then: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ same
  unchanged
  $ xinfang escalate 1 --to he-xiulan --reason 'two units disagree'
  2026-000001: escalated (event 2), status: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ tail -n 3 cases/2026/03/2026-000001.yaml
      type: "escalated"
      to: ["he-xiulan"]
      reason: "two units disagree"

One level at a time, where the policy has a chain; a leader may overrule that.

  $ cat > policies/2026-03-03.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: levels
  > title: A bureau's own
  > effective: "2026-03-03"
  > extends: county-market-regulator
  > chain: {levels: [unit-head, deputy, head], cite: 第十一条}
  > YAML
  $ at 2026-03-03
  $ quietly register --title 'scales that lie, again' --channel visit --name 李四
  $ xinfang escalate 2 --to zhou-zhengping
  refused: one level at a time: the next one is the head of a unit, which 周正平 is not  [第十一条]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang escalate 2 --organ 县信访联席会议
  refused: one level at a time: the next one is the head of a unit, not another organ  [第十一条]
  hint: add --to PERSON; xinfang staff show lists the roles
  [3]
  $ xinfang escalate 2 --to lu-hongmei
  2026-000002: escalated (event 2), status: to be accepted
  due: acceptance decision by 2026-03-18, 11 working days left
  $ xinfang escalate 2 --to lu-hongmei
  refused: one level at a time: the next one is the deputy in charge, which 陆红梅 is not  [第十一条]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang escalate 2 --to 何秀兰 --format json | json '(d["event"]["to"], d["status"])'
  (['he-xiulan'], 'registered')
  $ xinfang escalate 2 --organ 县信访联席会议
  refused: one level at a time: the next one is the head of the organ, not another organ  [第十一条]
  hint: add --to PERSON; xinfang staff show lists the roles
  [3]
  $ xinfang escalate 2 --to 周正平
  2026-000002: escalated (event 4), status: to be accepted
  due: acceptance decision by 2026-03-18, 11 working days left
  $ xinfang escalate 2 --to 周正平
  refused: the highest level has it already  [第十一条]
  hint: pass it on with --organ ORGAN
  [3]
  $ xinfang escalate 2 --organ 县信访联席会议
  2026-000002: escalated (event 5), status: to be accepted
  due: acceptance decision by 2026-03-18, 11 working days left
  $ quietly register --title 'a third' --channel visit --name 王五
  $ xinfang escalate 3 --to zhou-zhengping --by ma-lijun --override 'he asked for it'
  2026-000003: escalated (event 2), status: to be accepted
  due: acceptance decision by 2026-03-18, 11 working days left
  warning: one level at a time: the next one is the head of a unit, which 周正平 is not  [第十一条]

What is grave goes to the head at once (第二十五条), by the program itself; if he is complained about, nobody here may be told.

  $ xinfang register --title 'a roof came down' --level major --channel phone --name 赵六
  2026-000004
  escalated by the policy: 周正平
  goes to 办公室 [三(一)]
  next: xinfang accept 2026-000004 (or decline, transfer)
  $ xinfang show 4 | sed -n '/escalated/p'
    2  2026-03-03 10:00  the program  escalated   rung: grave  to: 周正平
  $ xinfang register --title 'a bribe' --level major --kind accusation --channel letter --name 钱七 --person 周正平 --organization 局领导 --by chen-yu
  2026-000005
  escalated by the policy, but nobody here may be told: pass it to the organ above
  goes to 办公室 [三(一)]
  next: xinfang accept 2026-000005 (or decline, transfer)

In Chinese.

  $ xinfang --lang zh escalate 1 --to 周正平
  2026-000001：已上报（第 3 笔），状态：待受理
  期限：受理告知，到期日 2026-03-17，剩余10个工作日
  $ xinfang --lang zh escalate 1 --to 陆红梅 --reason 意见不一致
  不准：已上报至最高一级  [第十一条]
  提示：用 --organ ORGAN 报上级机关
  [3]
