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
  $ xinfang recuse 1 ding-lili --ground cousin
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by wang-fang
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by zhou-zhengping
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by lu-hongmei --replacement feng-baocai
  $ xinfang recuse 1 ding-lili --ground other --applied-by self --by ding-lili --decided-by lu-hongmei --dry-run
  $ same

Who could take over is proposed, and other open cases with the same party are named.

  $ xinfang recuse 1 ding-lili --ground other --applied-by self --reason 'went to school with him' --by ding-lili --decided-by lu-hongmei
  $ tail -n 7 cases/2026/03/2026-000001.yaml
  $ xinfang show 1 | sed -n '/^status/p;/^unit/p;/^handler/p'
  $ xinfang assign 1 chengguan-station --handler cui-jianhua --quiet > /dev/null
  $ xinfang recuse 2 ding-lili --ground other --decided-by lu-hongmei --replacement cui-jianhua
  $ xinfang show 2 | sed -n '/^handler/p'
  $ xinfang recuse 1 ding-lili --ground other --decided-by lu-hongmei
  $ remember

Whoever is recused is refused in every role.

  $ refused() { xinfang "$@" 2>&1 | sed -n 's/  \[.*//; /^refused/p'; }
  $ refused note 1 'looked in' --by ding-lili
  $ refused note 1 'looked in' --members cui-jianhua,ding-lili
  $ refused assign 1 chengguan-station --handler ding-lili
  $ refused assign 1 chengguan-station --handler cui-jianhua --lead ding-lili
  $ refused enlist 1 legal --handler ding-lili
  $ refused reply 1 --outcome explained --signed-by ding-lili
  $ refused remind 1 --to ding-lili
  $ refused escalate 1 --to ding-lili
  $ refused recuse 1 cui-jianhua --ground other --decided-by lu-hongmei --replacement ding-lili
  $ refused close 1 --result resolved --by ding-lili
  $ refused transfer 1 --organ 县商务局 --by ding-lili
  $ refused note 1 'looked in' --by ding-lili --override 'only a note'
  $ same
  $ xinfang note 1 'seen the two of them' --witnesses cui-jianhua --quiet
  $ refused note 1 'looked in' --by cui-jianhua

Of the head of the petition office the head of the organ decides, also when somebody stands in for her.

  $ cat >> staff.yaml <<'YAML'
  > delegations:
  >   - {of: lu-hongmei, to: chen-yu, roles: [petition-head], from: 2026-03-01, until: 2026-03-31}
  > YAML
  $ xinfang recuse 3 lu-hongmei --ground other --decided-by chen-yu
  $ xinfang recuse 3 lu-hongmei --ground other --decided-by zhou-zhengping --quiet
  $ xinfang recuse 3 ding-lili --ground other --decided-by chen-yu --decision refused
  $ xinfang recuse 3 ding-lili --ground other --applied-by petitioner --decided-by chen-yu --decision refused --reason 'nothing was found' --format json | json '(d["event"]["decision"], d["event"]["applied_by"], d["status"])'
  $ xinfang show 3 | sed -n '/^handler/p'

What the program knows itself: declared interests, telephone, ID number, names that read the same.

  $ sed -i -e 's/name: 邓家俊,/name: 邓家俊, interests: [{kind: shareholder, organization: 城南商贸公司, until: 2026-06-30}],/' -e 's/name: 许为民,/name: 许为民, aliases: [许大力],/' -e 's/name: 陈雨,/name: 陈雨, phone: "13800004417",/' staff.yaml
  $ quietly register --title 'no invoice' --channel visit --name 王五 --organization '城南商贸 公司'
  $ xinfang assign 4 quality --handler deng-jiajun
  $ xinfang recuse 4 deng-jiajun --ground relation --decided-by lu-hongmei --decision refused --reason 'it is nothing'
  $ at 2026-07-01
  $ xinfang assign 4 quality --handler deng-jiajun --quiet
  $ at 2026-07-02
  $ quietly register --title 'no refund' --channel visit --name 赵六 --phone '+86 138-0000-4417'
  $ xinfang assign 5 office --handler chen-yu
  $ for name in 許為民 许　大力; do quietly register --title 'no refund' --channel visit --name "$name"; done
  $ xinfang assign 6 price --handler xu-weimin
  $ xinfang note 6 'that is not me' --by xu-weimin --not-same-person 許為民
  $ xinfang assign 6 price --handler xu-weimin --not-same-person 孙七
  $ xinfang assign 6 price --handler xu-weimin --not-same-person 许为民
  $ tail -n 4 cases/2026/07/2026-000006.yaml
  $ xinfang note 6 'went there' --by xu-weimin --quiet
  $ xinfang assign 7 price --handler xu-weimin

Of somebody who is one of the leaders: the lead goes, too; and in Chinese.

  $ quietly assign 7 office --handler chen-yu --lead ma-lijun
  $ xinfang --lang zh recuse 7 马立军 --ground 其他情形 --decided-by 陆红梅
  $ xinfang --lang zh recuse 7 马立军 --ground 其他情形 --decided-by 周正平 --replacement 何秀兰
  $ xinfang show 7 | sed -n '/^lead/p;/^handler/p'
