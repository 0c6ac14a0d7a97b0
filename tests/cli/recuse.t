Keeping out of a case: who must, who decides, and what follows.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for title in 'scales that lie' 'scales that lie, still'; do quietly register --title "$title" --channel visit --name 张三 --organization 便民菜店; done
  $ quietly register --title 'the lift stands still' --channel visit --name 李四
  $ for case in 1 2 3; do quietly accept $case; quietly assign $case chengguan-station --handler ding-lili; done
  $ remember

Nobody decides on their own recusal; of an officer the head of the petition office does.

  $ xinfang recuse 1 ding-lili
  error: 'ground' is missing
  hint: add --ground; xinfang recuse --help shows the options
  [2]
  $ xinfang recuse 1 ding-lili --ground cousin
  error: 'cousin' is no ground
  hint: known are: party, relation, accused-unit, reviewed, witness, other
  [2]
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili
  refused: nobody decides on their own recusal  [第二十八条第三款]
  hint: add --decided-by and somebody who may decide
  [3]
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by wang-fang
  refused: 王芳 cannot decide on the recusal of 丁丽丽: it takes the head of the petition office  [第二十八条第三款]
  hint: ask 陆红梅, then add --decided-by
  [3]
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by zhou-zhengping
  refused: 周正平 cannot decide on the recusal of 丁丽丽: it takes the head of the petition office  [第二十八条第三款]
  hint: ask 陆红梅, then add --decided-by
  [3]
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by lu-hongmei --replacement feng-baocai
  error: '冯保才' is no longer active in staff.yaml
  hint: xinfang staff show lists the people
  [2]
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by lu-hongmei --dry-run
  2026-000001: would be recusal, status then: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ same
  unchanged

Who could take over is proposed, and other open cases with the same party are named.

  $ xinfang recuse 1 ding-lili --ground other --applied-by self --reason 'went to school with him' --by ding-lili --decided-by lu-hongmei
  2026-000001: recusal (event 4), status: in hand
  due: conclusion by 2026-04-14, 30 working days left
  nobody handles it now; 崔建华 has the fewest cases (0): xinfang assign 2026-000001 chengguan-station --handler cui-jianhua
  2026-000002 is with 丁丽丽, too, and has a party of this one: xinfang show 2026-000002
  $ tail -n 7 cases/2026/03/2026-000001.yaml
      type: "recused"
      person: "ding-lili"
      ground: "other"
      decision: "granted"
      applied_by: "self"
      decided_by: "lu-hongmei"
      reason: "went to school with him"
  $ xinfang show 1 | sed -n '/^status/p;/^unit/p;/^handler/p'
  status            in hand
  unit              城关市场监管所
  $ xinfang assign 1 chengguan-station --handler cui-jianhua --quiet > /dev/null
  $ xinfang recuse 2 ding-lili --ground other --decided-by lu-hongmei --replacement cui-jianhua
  2026-000002: recusal (event 4), status: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ xinfang show 2 | sed -n '/^handler/p'
  handler           崔建华
  $ xinfang recuse 1 ding-lili --ground other --decided-by lu-hongmei
  refused: 丁丽丽 is recused from this case  [第二十八条第三款]
  [3]
  $ remember

Whoever is recused is refused in every role.

  $ refused() { xinfang "$@" 2>&1 | sed -n 's/  \[.*//; /^refused/p'; }
  $ refused note 1 'looked in' --by ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused note 1 'looked in' --members cui-jianhua,ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused assign 1 chengguan-station --handler ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused assign 1 chengguan-station --handler cui-jianhua --lead ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused enlist 1 legal --handler ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused reply 1 --outcome explained --signed-by ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused remind 1 --to ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused escalate 1 --to ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused recuse 1 cui-jianhua --ground other --decided-by lu-hongmei --replacement ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused close 1 --result resolved --by ding-lili
  refused: 'answering' has to come first
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused transfer 1 --organ 县商务局 --by ding-lili
  refused: 丁丽丽 is recused from this case
  [3]
  $ refused note 1 'looked in' --by ding-lili --override 'only a note'
  refused: 丁丽丽 is recused from this case
  refused: only a leader can overrule the rules
  [3]
  $ same
  unchanged
  $ xinfang note 1 'seen the two of them' --witnesses cui-jianhua --quiet
  2026-000001: noted (event 6), status: in hand
  due: conclusion by 2026-04-14, 30 working days left
  $ refused note 1 'looked in' --by cui-jianhua
  refused: 崔建华 is a witness in this matter
  [3]

Of the head of the petition office the head of the organ decides, also when somebody stands in for her.

  $ cat >> staff.yaml <<'YAML'
  > delegations:
  >   - {of: lu-hongmei, to: chen-yu, roles: [petition-head], from: 2026-03-01, until: 2026-03-31}
  > YAML
  $ xinfang recuse 3 ding-lili --ground other --decided-by chen-yu --decision refused
  refused: a refusal gives its reasons  [第二十八条第三款]
  hint: add --reason TEXT
  [3]
  $ xinfang recuse 3 ding-lili --ground other --applied-by petitioner --decided-by chen-yu --decision refused --reason 'nothing was found' --format json | json '(d["event"]["decision"], d["event"]["applied_by"], d["status"])'
  ('refused', 'petitioner', 'assigned')
  $ xinfang show 3 | sed -n '/^handler/p'
  handler           丁丽丽
  $ xinfang recuse 3 lu-hongmei --ground other --decided-by chen-yu
  refused: 陈雨 cannot decide on the recusal of 陆红梅: it takes the head of the organ  [第二十八条第三款]
  hint: ask 周正平, then add --decided-by
  [3]
  $ xinfang recuse 3 lu-hongmei --ground other --decided-by zhou-zhengping --quiet
  2026-000003: recusal (event 5), status: in hand
  due: conclusion by 2026-04-14, 30 working days left

She keeps out now, and so does who stands in for her: a leader decides.

  $ xinfang recuse 3 ding-lili --ground other --decided-by chen-yu
  refused: 陈雨 cannot decide on the recusal of 丁丽丽: it takes the leader  [第二十八条第三款]
  hint: ask 周正平, 何秀兰, 马立军, then add --decided-by
  [3]
  $ xinfang recuse 3 ding-lili --ground other --decided-by zhou-zhengping --dry-run
  2026-000003: would be recusal, status then: in hand
  due: conclusion by 2026-04-14, 30 working days left

What the program knows itself: declared interests, telephone, ID number, names that read the same.

  $ sed -i -e 's/name: 邓家俊,/name: 邓家俊, interests: [{kind: shareholder, organization: 城南商贸公司, until: 2026-06-30}],/' -e 's/name: 许为民,/name: 许为民, aliases: [许大力],/' -e 's/name: 陈雨,/name: 陈雨, phone: "13800004417",/' staff.yaml
  $ quietly register --title 'no invoice' --channel visit --name 王五 --organization '城南商贸 公司'
  $ xinfang assign 4 quality --handler deng-jiajun
  refused: 邓家俊 declared a relation (shareholder) to 城南商贸 公司  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000004 deng-jiajun --ground relation puts it on record
  [3]
  $ xinfang recuse 4 deng-jiajun --ground relation --decided-by lu-hongmei --decision refused --reason 'it is nothing'
  refused: 邓家俊 declared a relation (shareholder) to 城南商贸 公司  [第二十八条第三款]
  hint: it must be granted: --decision granted
  [3]
  $ at 2026-07-01
  $ xinfang assign 4 quality --handler deng-jiajun --quiet
  2026-000004: assigned (event 2), status: to be accepted
  overdue: acceptance decision was due on 2026-03-17
  $ at 2026-07-02
  $ quietly register --title 'no refund' --channel visit --name 赵六 --phone '+86 138-0000-4417'
  $ xinfang assign 5 office --handler chen-yu
  refused: 陈雨 is a petitioner of this case  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000005 chen-yu --ground party puts it on record
  [3]
  $ for name in 許為民 许　大力; do quietly register --title 'no refund' --channel visit --name "$name"; done
  $ xinfang assign 6 price --handler xu-weimin
  refused: 许为民 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else adds --not-same-person 許為民; if so: xinfang recuse 2026-000006 xu-weimin --ground party
  [3]
  $ xinfang note 6 'that is not me' --by xu-weimin --not-same-person 許為民
  error: nobody else in staff.yaml is in question for the name '許為民'
  hint: --not-same-person answers for others: the name as it stands in the case
  [2]
  $ xinfang assign 6 price --handler xu-weimin --not-same-person 孙七
  error: nobody else in staff.yaml is in question for the name '孙七'
  hint: --not-same-person answers for others: the name as it stands in the case
  [2]
  $ xinfang assign 6 price --handler xu-weimin --not-same-person 许为民
  2026-000006: assigned (event 2), status: to be accepted
  due: acceptance decision by 2026-07-17, 11 working days left
  $ tail -n 4 cases/2026/07/2026-000006.yaml
      type: "assigned"
      unit: "price"
      handler: "xu-weimin"
      not_same_person: ["xu-weimin=許為民"]
  $ xinfang note 6 'went there' --by xu-weimin --quiet
  2026-000006: noted (event 3), status: to be accepted
  due: acceptance decision by 2026-07-17, 11 working days left
  $ xinfang assign 7 price --handler xu-weimin
  refused: 许为民 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else adds --not-same-person '\xe8\xae\xb8\xe3\x80\x80\xe5\xa4\xa7\xe5\x8a\x9b'; if so: xinfang recuse 2026-000007 xu-weimin --ground party (esc)
  [3]

Two questions at once are answered at once.

  $ quietly register --title 'no refund' --channel visit --name 许为民 --person 邓家俊
  $ xinfang register --title 'a name with blanks' --channel visit --name '许 为 民' --by xu-weimin --dry-run
  refused: 许为民 bears the name of a petitioner: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else registers it with --not-same-person '许 为 民'
  [3]
  $ xinfang assign 8 price --handler xu-weimin --lead deng-jiajun --not-same-person 许为民
  refused: 邓家俊 bears the name of the one complained about: is this the same person?  [第二十八条第三款]
  hint: if not, somebody else adds --not-same-person 邓家俊; if so: xinfang recuse 2026-000008 deng-jiajun --ground party
  [3]
  $ xinfang assign 8 price --handler xu-weimin --lead deng-jiajun --not-same-person 许为民 --not-same-person 邓家俊 --dry-run
  2026-000008: would be assigned, status then: to be accepted
  due: acceptance decision by 2026-07-17, 11 working days left
  $ xinfang assign 8 price --handler xu-weimin --lead deng-jiajun --not-same-person 许为民,邓家俊 --format json | json 'd["event"]["not_same_person"]'
  ***

Of somebody who is one of the leaders: the lead goes, too; and in Chinese.

  $ quietly assign 7 office --handler chen-yu --lead ma-lijun
  $ xinfang --lang zh recuse 7 马立军 --ground 其他情形 --decided-by 陆红梅
  不准：陆红梅无权决定马立军的回避：应由主要领导决定  [第二十八条第三款]
  提示：报周正平决定后，加 --decided-by
  [3]
  $ xinfang --lang zh recuse 7 马立军 --ground 其他情形 --decided-by 周正平 --replacement 何秀兰
  2026-000007：回避（第 3 笔），状态：待受理
  期限：受理告知，到期日 2026-07-17，剩余11个工作日
  $ xinfang show 7 | sed -n '/^lead/p;/^handler/p'
  handler           陈雨
  lead              何秀兰
