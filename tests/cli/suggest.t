Suggesting to an organ what it should change, or whom to hold to account.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ remember
  $ xinfang suggest 1 work
  $ xinfang suggest 1 wok --organ 县农贸市场服务中心
  $ xinfang suggest 1 work --organ 县农贸市场服务中心 --text 'check the scales each quarter' --dry-run
  $ same
  $ xinfang suggest 1 work --organ 县农贸市场服务中心 --document 'no. 2' --text 'check the scales each quarter'
  $ tail -n 5 cases/2026/03/2026-000001.yaml

An accusation is not told to whom it complains about.

  $ quietly register --title 'a bribe' --kind accusation --channel letter --name 李四 --organization 县农贸市场服务中心
  $ xinfang suggest 2 accountability --organ 县农贸市场服务中心
  $ xinfang suggest 2 accountability --organ 县纪委监委 --format json | json '(d["event"]["kind"], d["status"])'

Where it takes an approval; in Chinese.

  $ cat > policies/2026-03-03.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: suggestions
  > title: A bureau's own
  > effective: "2026-03-03"
  > extends: county-market-regulator
  > sign_offs:
  >   - {event: suggested/accountability, by: head, cite: 第十三条}
  > YAML
  $ at 2026-03-03
  $ xinfang --lang zh suggest 1 追究责任 --organ 县商务局
  $ xinfang --lang zh suggest 1 追究责任 --organ 县商务局 --approved-by 周正平
