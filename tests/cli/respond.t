What the organ made of a suggestion: in writing (第四十条第四款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ xinfang respond 1 adopted --document 'no. 9'
  $ quietly suggest 1 work --organ 县农贸市场服务中心
  $ remember
  $ xinfang respond 1
  $ xinfang respond 1 adopted
  $ xinfang respond 1 gladly --document 'no. 9'
  $ xinfang respond 1 adopted --document 'no. 9' --dry-run
  $ same
  $ xinfang respond 1 partly --document 'no. 9' --text 'from next year on'
  $ tail -n 4 cases/2026/03/2026-000001.yaml
  $ xinfang respond 1 partly --document 'no. 9'
  $ quietly suggest 1 policy --organ 县农贸市场服务中心
  $ xinfang respond 1 not-adopted --by he-xiulan --override 'they told us at the meeting' --format json | json '(d["event"]["adoption"], [w["rule"] for w in d["warnings"]])'
  $ quietly suggest 1 policy --organ 县商务局
  $ xinfang --lang zh respond 1 采纳
  $ xinfang --lang zh respond 1 采纳 --document 某商函〔2026〕1号
