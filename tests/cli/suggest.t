Suggesting to an organ what it should change, or whom to hold to account.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ remember
  $ xinfang suggest 1 work
  error: 'organ' is missing
  hint: add --organ; xinfang suggest --help shows the options
  [2]
  $ xinfang suggest 1 wok --organ 县农贸市场服务中心
  error: 'wok' is no kind
  hint: did you mean 'work'? known are: work, policy, accountability
  [2]
  $ xinfang suggest 1 work --organ 县农贸市场服务中心 --text 'check the scales each quarter' --dry-run
  2026-000001: would be suggested, status then: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ same
  unchanged
  $ xinfang suggest 1 work --organ 县农贸市场服务中心 --document 'no. 2' --text 'check the scales each quarter'
  2026-000001: suggested (event 2), status: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ tail -n 5 cases/2026/03/2026-000001.yaml
      type: "suggested"
      kind: "work"
      organ: "县农贸市场服务中心"
      document: "no. 2"
      text: "check the scales each quarter"

An accusation is not told to whom it complains about.

  $ quietly register --title 'a bribe' --kind accusation --channel letter --name 李四 --organization 县农贸市场服务中心
  $ xinfang suggest 2 accountability --organ 县农贸市场服务中心
  refused: 王芳 may not do this: it takes the head of the organ  [一(四)]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  refused: 县农贸市场服务中心 must not get it: it is complained about  [第三十条第三款]
  hint: pass it to the organ above it
  [3]

Whom to hold to account only the head suggests (一(四)).

  $ xinfang suggest 2 accountability --organ 县纪委监委
  refused: 王芳 may not do this: it takes the head of the organ  [一(四)]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang suggest 2 accountability --organ 县纪委监委 --by zhou-zhengping --format json | json '(d["event"]["kind"], d["status"])'
  ('accountability', 'registered')

Where it takes an approval; in Chinese.

  $ cat > policies/2026-03-03.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: suggestions
  > title: A bureau's own
  > effective: "2026-03-03"
  > extends: county-market-regulator
  > sign_offs:
  >   - {event: suggested, by: deputy, cite: 第十三条}
  > YAML
  $ at 2026-03-03
  $ xinfang --lang zh suggest 1 改进工作 --organ 县商务局
  不准：未经分管领导批准  [第十三条]
  提示：报何秀兰批准后，加 --approved-by he-xiulan
  [3]
  $ xinfang --lang zh suggest 1 改进工作 --organ 县商务局 --approved-by 何秀兰
  2026-000001：已提出建议（第 3 笔），状态：待受理
  期限：受理告知，到期日 2026-03-17，剩余10个工作日
