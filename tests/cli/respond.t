What the organ made of a suggestion: in writing (第四十条第四款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ xinfang respond 1 adopted --document 'no. 9'
  refused: no suggestion waits for an answer
  hint: xinfang suggest 2026-000001 --kind work --organ ORGAN
  [3]
  $ quietly suggest 1 work --organ 县农贸市场服务中心
  $ remember
  $ xinfang respond 1
  error: 'adoption' is missing
  hint: add --adoption; xinfang respond --help shows the options
  [2]
  $ xinfang respond 1 adopted
  refused: 'document' must be stated  [第四十条第四款]
  hint: add --document and what it is
  [3]
  $ xinfang respond 1 gladly --document 'no. 9'
  error: 'gladly' is no adoption
  hint: known are: adopted, partly, not-adopted
  [2]
  $ xinfang respond 1 adopted --document 'no. 9' --dry-run
  2026-000001: would be suggestion answered, status then: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ same
  unchanged
  $ xinfang respond 1 partly --document 'no. 9' --text 'from next year on'
  2026-000001: suggestion answered (event 3), status: to be accepted
  due: acceptance decision by 2026-03-17, 11 working days left
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      type: "responded"
      adoption: "partly"
      document: "no. 9"
      text: "from next year on"
  $ xinfang respond 1 partly --document 'no. 9'
  refused: no suggestion waits for an answer
  hint: xinfang suggest 2026-000001 --kind work --organ ORGAN
  [3]
  $ quietly suggest 1 policy --organ 县农贸市场服务中心
  $ xinfang respond 1 not-adopted --by he-xiulan --override 'they told us at the meeting' --format json | json '(d["event"]["adoption"], [w["rule"] for w in d["warnings"]])'
  warning: 'document' must be stated  [第四十条第四款]
  ('not-adopted', ['requirement'])
  $ quietly suggest 1 policy --organ 县商务局
  $ xinfang --lang zh respond 1 采纳
  不准：须填写“文号”  [第四十条第四款]
  提示：加 --document 并写明内容
  [3]
  $ xinfang --lang zh respond 1 采纳 --document 某商函〔2026〕1号
  2026-000001：已反馈采纳情况（第 7 笔），状态：待受理
  期限：受理告知，到期日 2026-03-17，剩余11个工作日
