A unit under 信访工作管理制度 (examples/policies/unit-leader-reception.yaml): as in bureau-leader-reception.t, and what
the unit cannot solve goes to the authority above it. The people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under unit-leader-reception 青禾县水产站
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 站领导}
  >   - {id: inspection, under: leadership, name: 纪检监察室}
  >   - {id: farming, under: leadership, name: 养殖科}
  >   - {id: harbour, under: leadership, name: 码头组}
  > people:
  >   - {id: jiang-ping, name: 江平, unit: leadership, post: 主任, roles: [head]}
  >   - {id: hong-liu, name: 洪流, unit: leadership, post: 纪检组长, roles: [discipline, deputy]}
  >   - {id: gan-quan, name: 甘泉, unit: inspection, post: 监察室主任, roles: [unit-head, petition-head]}
  >   - {id: ling-bo, name: 凌波, unit: inspection, post: 监察室科员, roles: [clerk]}
  >   - {id: yu-miao, name: 于淼, unit: farming, post: 科员, roles: [officer]}
  >   - {id: cheng-gang, name: 成港, unit: harbour, post: 组长, roles: [unit-head]}
  > YAML
  $ export XINFANG_USER=ling-bo

第二条 Letter, e-mail, telephone, fax, network and visit are channels; the word for one is checked.

  $ at 2026-03-02
  $ quietly register --title 禁渔补贴未到账 --channel letter --name 鲁一 --phone 13000000001
  $ quietly register --title 鱼塘界线 --channel email --name 鲁二 --phone 13000000002 --level major
  $ quietly register --title 鱼苗货款 --channel fax --name 鲁三 --phone 13000000003
  $ quietly register --title 护渔员工资 --channel visit --name 鲁四 --phone 13000000004 --flag group,to-capital --headcount 6 --representative 鲁四
  $ quietly register --title 渔场改制 --channel visit --name 鲁五 --phone 13000000005 --flag group,to-province --headcount 6 --representative 鲁五
  $ quietly register --title 非法捕捞 --channel phone --name 鲁六 --phone 13000000006 --origin-organ 市信访局
  $ xinfang register --title 喊话 --channel shouting --name 鲁七 --phone 13000000007 2>&1 | sed -n 1p
  error: 'shouting' is no channel
  [2]
  $ for case in 1 2 3 4 5 6; do quietly accept $case --told phone; done

第四条 The head reads the result before it is told; the inspection office or the handling section tells it.

  $ quietly assign 1 farming --handler yu-miao
  $ xinfang notify 1 opinion --means mail
  refused: 'answering' has to come first  [第四条]
  hint: xinfang reply 2026-000001
  [3]
  $ xinfang reply 1 --outcome supported --text 三月补发 --by yu-miao --approved-by hong-liu
  refused: 洪流 cannot approve this: it takes the head of the organ  [第四条]
  hint: ask 江平, then add --approved-by jiang-ping, or: xinfang approve 2026-000001 reply --approved-by jiang-ping
  [3]
  $ quietly reply 1 --outcome supported --text 三月补发 --by yu-miao --approved-by jiang-ping
  $ xinfang notify 1 opinion --means mail --by cheng-gang
  refused: 成港 may not do this: it takes the registry clerk or head of the petition office or handler of the case  [第四条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly notify 1 opinion --means mail --by yu-miao

第三条 Beyond the section's authority: a leader's instruction or another department's help, then the answer.

  $ quietly assign 3 harbour --handler cheng-gang
  $ quietly note 3 货款由财政拨付，本站无权决定 --kind x-beyond --by cheng-gang
  $ xinfang reply 3 --outcome explained --text 已申请拨付 --by cheng-gang --approved-by jiang-ping
  refused: 'instructing' has to come first  [第三条]
  hint: xinfang instruct 2026-000003
  [3]
  $ quietly enlist 3 farming --task 核对鱼苗数量
  $ xinfang reply 3 --outcome explained --text 已申请拨付 --by cheng-gang --approved-by jiang-ping --dry-run | sed -n 1p
  2026-000003: would be answered, status then: answered

第四条、第六条 Grave and complex cases: the head's own instruction first, a named leader, a meeting that studies it.

  $ xinfang assign 2 farming --handler yu-miao
  refused: 'instructing' has to come first  [第六条]
  hint: xinfang instruct 2026-000002
  refused: 'lead' must be stated  [第六条]
  hint: add --lead and who it is
  [3]
  $ xinfang instruct 2 请养殖科办理 --leader hong-liu
  refused: 'leader' is 洪流: it takes the head of the organ  [第六条]
  hint: xinfang staff show lists the roles
  [3]
  $ quietly instruct 2 请养殖科踏勘，纪检组长包案 --leader jiang-ping
  $ quietly assign 2 farming --handler yu-miao --lead hong-liu
  $ xinfang reply 2 --outcome supported --text 界线已勘定 --by yu-miao --approved-by jiang-ping
  refused: 'noting (consultation)' has to come first  [第四条、第六条]
  hint: xinfang note 2026-000002 --kind consultation
  [3]
  $ xinfang note 2 领导小组会议研究 --kind consultation
  refused: 'members' must be stated  [第四条]
  hint: add --members and what it is
  [3]
  $ quietly note 2 领导小组会议研究 --kind consultation --members jiang-ping,hong-liu,gan-quan
  $ quietly reply 2 --outcome supported --text 界线已勘定 --by yu-miao --approved-by jiang-ping
  $ quietly note 3 牵涉三方合同 --kind x-complex
  $ xinfang instruct 3 请码头组说明 --leader hong-liu 2>&1 | sed -n 1p
  refused: 'leader' is 洪流: it takes the head of the organ  [第六条]
  [3]
  $ xinfang assign 3 harbour --handler cheng-gang 2>&1 | sed '/^hint/d'
  refused: 'instructing' has to come first  [第六条]
  refused: 'lead' must be stated  [第六条]
  [3]
  $ xinfang reply 3 --outcome explained --text 已申请拨付 --by cheng-gang --approved-by jiang-ping 2>&1 | sed '/^hint/d'
  refused: 'instructing' has to come first  [第六条]
  refused: 'noting (consultation)' has to come first  [第六条]
  refused: the case has no 'leader who owns the case': it takes the leader  [第六条]
  [3]

第六条 A group in the capital or the province, a case from above: a leader is in charge and takes part.

  $ for case in 4 5 6; do xinfang assign $case farming --handler yu-miao 2>&1 | sed -n 1p; done
  refused: 'lead' must be stated  [第六条]
  refused: 'lead' must be stated  [第六条]
  refused: 'lead' must be stated  [第六条]
  [3]
  $ xinfang assign 4 farming --handler yu-miao --lead gan-quan 2>&1 | sed -n 1p
  refused: 'lead' is 甘泉: it takes the leader  [第六条]
  [3]
  $ for case in 4 5 6; do quietly assign $case farming --handler yu-miao --lead hong-liu; done
  $ for case in 4 5 6; do xinfang reply $case --outcome supported --text 已办 --by yu-miao --approved-by jiang-ping 2>&1 | sed -n 1p; done
  refused: 'noting (包案领导参与办理)' has to come first  [第六条]
  refused: 'noting (包案领导参与办理)' has to come first  [第六条]
  refused: 'noting (包案领导参与办理)' has to come first  [第六条]
  [3]
  $ xinfang note 4 到场协调 --kind x-lead-part --by gan-quan 2>&1 | sed -n 1p
  refused: 甘泉 may not do this: it takes the leader who owns the case  [第六条]
  [3]
  $ for case in 4 5 6; do quietly note $case 到场协调 --kind x-lead-part --by hong-liu; done
  $ for case in 4 5 6; do quietly reply $case --outcome supported --text 已办 --by yu-miao --approved-by jiang-ping; done

第五条 Reception, appointments, and one working day of visits per leader and month, each recorded.

  $ at 2026-03-30
  $ quietly duty log reception-day --who 江平 --on 2026-03-09 --place 接访室 --text 接待三批
  $ quietly duty log reception-day --who 洪流 --on 2026-03-16 --place 接访室 --text 接待一批
  $ xinfang duty log field-visit --who 江平 --on 2026-03-26
  refused: 'place' must be stated  [第五条]
  hint: add --place and what it is
  refused: 'text' must be stated  [第五条]
  hint: add --text and what it is
  [3]
  $ xinfang duty log field-visit --who 江平 --on 2026-03-28 --place 南湖渔场 --text 走访护渔点
  2026-D3 held: 下访, 江平, 2026-03-28
  2026-03: 0 of 1
  warning: 2026-03-28 is a rest day and does not count for '下访'  [第五条]
  $ xinfang duty log field-visit --who 甘泉 --stand-in-for 洪流 --reason 开会 --on 2026-03-26 --place 南湖 --text 走访
  refused: nobody can stand in for another at '下访'  [第五条]
  hint: 洪流 has to do it on another day
  [3]
  $ quietly duty log field-visit --who 洪流 --on 2026-03-26 --place 南湖渔场 --text 走访护渔点
  $ quietly duty log appointment --who 江平 --on 2026-03-20 --place 站机关 --text 约见鱼塘纠纷双方

第七条 A screening each month with a ledger; each finding has somebody responsible and a time limit. A review meeting
each quarter.

  $ quietly duty log screening --on 2026-03-10
  $ xinfang duty find screening --text 采砂场与村民争路 --on 2026-03-10
  refused: 'responsible' must be stated  [第七条]
  hint: add --responsible and what it is
  refused: 'due' must be stated  [第七条]
  hint: add --due and what it is
  [3]
  $ quietly duty find screening --text 采砂场与村民争路 --responsible 成港 --due 2026-03-31 --on 2026-03-10
  $ xinfang duty log situation --on 2026-03-27
  refused: 'taking part' must be stated  [第七条]
  hint: add --with and what it is
  refused: 'document' must be stated  [第七条]
  hint: add --document and what it is
  [3]
  $ at 2026-04-01
  $ xinfang duty check 2026-03
  duty            bearer      period   held  what is missing  last held  clause
  约访            洪流        2026-Q1  0/1   short by 1                  第五条
  下访            江平        2026-03  0/1   short by 1                  第五条
  信访形势研判会  the office  2026-Q1  0/1   short by 1                  第七条
  
  number   duty          found       responsible  due         days        text              clause
  2026-D7  矛盾纠纷排查  2026-03-10  成港         2026-03-31  1 day late  采砂场与村民争路  第七条
  $ quietly duty settle D7 --text 另辟便道
  $ quietly duty log situation --on 2026-03-31 --with 江平,洪流 --document 会议纪要1号
  $ xinfang duty check 2026-03 --duty screening
  $ xinfang duty check 2026-03 --duty situation

第七条 Beyond the unit's own level: reported to the authority above within the days set, before the answer.

  $ quietly register --title 跨县水库养殖权 --channel letter --name 鲁八 --phone 13000000008
  $ quietly accept 7 --told phone
  $ quietly assign 7 farming --handler yu-miao
  $ quietly note 7 水库分属两县，本级定不了 --kind x-above --by yu-miao
  $ xinfang explain 7 | sed -n '/^上报上一级/p'
  上报上一级: by 2026-04-09  [第七条]
  $ at 2026-04-10
  $ xinfang overdue | sed -n 1,2p
  number       deadline    due         days        unit    handler  title
  2026-000007  上报上一级  2026-04-09  1 day late  养殖科  于淼     跨县水库养殖权
  $ xinfang reply 7 --outcome explained --text 已请上级确认 --by yu-miao --approved-by jiang-ping
  refused: 'escalating (organ)' has to come first  [第七条]
  hint: xinfang escalate 2026-000007 --organ and what it is
  [3]
  $ quietly escalate 7 --organ 市农业农村局 --reason 跨县事项
  $ quietly reply 7 --outcome explained --text 已请上级确认 --by yu-miao --approved-by jiang-ping
