A bureau under 信访工作管理制度 (examples/policies/bureau-leader-reception.yaml): leaders receive, visit and lead, and
no result goes out before the main leader has read it. The people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under bureau-leader-reception 青禾市林业局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 局领导}
  >   - {id: inspection, under: leadership, name: 纪检监察室}
  >   - {id: forest, under: leadership, name: 林政科}
  >   - {id: nursery, under: leadership, name: 苗圃站}
  > people:
  >   - {id: mu-qing, name: 穆青, unit: leadership, post: 局长, roles: [head]}
  >   - {id: ji-lian, name: 纪廉, unit: leadership, post: 纪检组长, roles: [discipline, deputy]}
  >   - {id: shi-yan, name: 石岩, unit: inspection, post: 监察室主任, roles: [unit-head, petition-head]}
  >   - {id: he-miao, name: 何苗, unit: inspection, post: 监察室科员, roles: [clerk]}
  >   - {id: lin-sen, name: 林森, unit: forest, post: 科员, roles: [officer]}
  >   - {id: tian-ye, name: 田野, unit: nursery, post: 站长, roles: [unit-head]}
  > YAML
  $ export XINFANG_USER=he-miao

第二条 Letter, e-mail, telephone, fax, network and visit are channels; the word for one is checked.

  $ at 2026-03-02
  $ quietly register --title 退耕补贴未到账 --channel letter --name 黄一 --phone 13000000001
  $ quietly register --title 林权界线 --channel email --name 黄二 --phone 13000000002 --level major
  $ quietly register --title 苗木货款 --channel fax --name 黄三 --phone 13000000003
  $ quietly register --title 护林员工资 --channel visit --name 黄四 --phone 13000000004 --flag group,to-capital --headcount 6 --representative 黄四
  $ quietly register --title 林场改制 --channel visit --name 黄五 --phone 13000000005 --flag group,to-province --headcount 6 --representative 黄五
  $ quietly register --title 盗伐林木 --channel phone --name 黄六 --phone 13000000006 --origin-organ 市信访局
  $ xinfang register --title 喊话 --channel shouting --name 黄七 --phone 13000000007 2>&1 | sed -n 1p
  error: 'shouting' is no channel
  [2]
  $ for case in 1 2 3 4 5 6; do quietly accept $case --told phone; done

第四条 The head reads the result before it is told; the inspection office or the handling section tells it.

  $ quietly assign 1 forest --handler lin-sen
  $ xinfang notify 1 opinion --means mail
  refused: 'answering' has to come first  [第四条]
  hint: xinfang reply 2026-000001
  [3]
  $ xinfang reply 1 --outcome supported --text 三月补发 --by lin-sen --approved-by ji-lian
  refused: 纪廉 cannot approve this: it takes the head of the organ  [第四条]
  hint: ask 穆青, then add --approved-by mu-qing, or: xinfang approve 2026-000001 reply --approved-by mu-qing
  [3]
  $ quietly reply 1 --outcome supported --text 三月补发 --by lin-sen --approved-by mu-qing
  $ xinfang notify 1 opinion --means mail --by tian-ye
  refused: 田野 may not do this: it takes the registry clerk or head of the petition office or handler of the case  [第四条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly notify 1 opinion --means mail --by lin-sen

第三条 Beyond the section's authority: a leader's instruction or another department's help, then the answer.

  $ quietly assign 3 nursery --handler tian-ye
  $ quietly note 3 货款由财政拨付，本站无权决定 --kind x-beyond --by tian-ye
  $ xinfang reply 3 --outcome explained --text 已申请拨付 --by tian-ye --approved-by mu-qing
  refused: 'instructing' has to come first  [第三条]
  hint: xinfang instruct 2026-000003
  [3]
  $ quietly enlist 3 forest --task 核对苗木数量
  $ xinfang reply 3 --outcome explained --text 已申请拨付 --by tian-ye --approved-by mu-qing --dry-run | sed -n 1p
  2026-000003: would be answered, status then: answered

第四条、第六条 Grave and complex cases: the head's own instruction first, a named leader, a meeting that studies it.

  $ xinfang assign 2 forest --handler lin-sen
  refused: 'instructing' has to come first  [第六条]
  hint: xinfang instruct 2026-000002
  refused: 'lead' must be stated  [第六条]
  hint: add --lead and who it is
  [3]
  $ xinfang instruct 2 请林政科办理 --leader ji-lian
  refused: 'leader' is 纪廉: it takes the head of the organ  [第六条]
  hint: xinfang staff show lists the roles
  [3]
  $ quietly instruct 2 请林政科踏勘，纪检组长包案 --leader mu-qing
  $ quietly assign 2 forest --handler lin-sen --lead ji-lian
  $ xinfang reply 2 --outcome supported --text 界线已勘定 --by lin-sen --approved-by mu-qing
  refused: 'noting (consultation)' has to come first  [第四条、第六条]
  hint: xinfang note 2026-000002 --kind consultation
  [3]
  $ xinfang note 2 领导小组会议研究 --kind consultation
  refused: 'members' must be stated  [第四条]
  hint: add --members and what it is
  [3]
  $ quietly note 2 领导小组会议研究 --kind consultation --members mu-qing,ji-lian,shi-yan
  $ quietly reply 2 --outcome supported --text 界线已勘定 --by lin-sen --approved-by mu-qing
  $ quietly note 3 牵涉三方合同 --kind x-complex
  $ xinfang instruct 3 请苗圃站说明 --leader ji-lian 2>&1 | sed -n 1p
  refused: 'leader' is 纪廉: it takes the head of the organ  [第六条]
  [3]
  $ xinfang assign 3 nursery --handler tian-ye 2>&1 | sed '/^hint/d'
  refused: 'instructing' has to come first  [第六条]
  refused: 'lead' must be stated  [第六条]
  [3]
  $ xinfang reply 3 --outcome explained --text 已申请拨付 --by tian-ye --approved-by mu-qing 2>&1 | sed '/^hint/d'
  refused: 'instructing' has to come first  [第六条]
  refused: 'noting (consultation)' has to come first  [第六条]
  refused: the case has no 'leader who owns the case': it takes the leader  [第六条]
  [3]

第六条 A group in the capital or the province, a case from above: a leader is in charge and takes part.

  $ for case in 4 5 6; do xinfang assign $case forest --handler lin-sen 2>&1 | sed -n 1p; done
  refused: 'lead' must be stated  [第六条]
  refused: 'lead' must be stated  [第六条]
  refused: 'lead' must be stated  [第六条]
  [3]
  $ xinfang assign 4 forest --handler lin-sen --lead shi-yan 2>&1 | sed -n 1p
  refused: 'lead' is 石岩: it takes the leader  [第六条]
  [3]
  $ for case in 4 5 6; do quietly assign $case forest --handler lin-sen --lead ji-lian; done
  $ for case in 4 5 6; do xinfang reply $case --outcome supported --text 已办 --by lin-sen --approved-by mu-qing 2>&1 | sed -n 1p; done
  refused: 'noting (包案领导参与办理)' has to come first  [第六条]
  refused: 'noting (包案领导参与办理)' has to come first  [第六条]
  refused: 'noting (包案领导参与办理)' has to come first  [第六条]
  [3]
  $ xinfang note 4 到场协调 --kind x-lead-part --by shi-yan 2>&1 | sed -n 1p
  refused: 石岩 may not do this: it takes the leader who owns the case  [第六条]
  [3]
  $ for case in 4 5 6; do quietly note $case 到场协调 --kind x-lead-part --by ji-lian; done
  $ for case in 4 5 6; do quietly reply $case --outcome supported --text 已办 --by lin-sen --approved-by mu-qing; done

第五条 Reception, appointments, and one working day of visits per leader and month, each recorded.

  $ at 2026-03-30
  $ quietly duty log reception-day --who 穆青 --on 2026-03-09 --place 接访室 --text 接待三批
  $ quietly duty log reception-day --who 纪廉 --on 2026-03-16 --place 接访室 --text 接待一批
  $ xinfang duty log field-visit --who 穆青 --on 2026-03-26
  refused: 'place' must be stated  [第五条]
  hint: add --place and what it is
  refused: 'text' must be stated  [第五条]
  hint: add --text and what it is
  [3]
  $ xinfang duty log field-visit --who 穆青 --on 2026-03-28 --place 北山林场 --text 走访护林站
  2026-D3 held: 下访, 穆青, 2026-03-28
  2026-03: 0 of 1
  warning: 2026-03-28 is a rest day and does not count for '下访'  [第五条]
  $ xinfang duty log field-visit --who 石岩 --stand-in-for 纪廉 --reason 开会 --on 2026-03-26 --place 北山 --text 走访
  refused: nobody can stand in for another at '下访'  [第五条]
  hint: 纪廉 has to do it on another day
  [3]
  $ quietly duty log field-visit --who 纪廉 --on 2026-03-26 --place 北山林场 --text 走访护林站
  $ quietly duty log appointment --who 穆青 --on 2026-03-20 --place 局机关 --text 约见林权纠纷双方

第七条 A screening each month with a ledger; each finding has somebody responsible and a time limit. A review meeting
each quarter.

  $ quietly duty log screening --on 2026-03-10
  $ xinfang duty find screening --text 采石场与村民争路 --on 2026-03-10
  refused: 'responsible' must be stated  [第七条]
  hint: add --responsible and what it is
  refused: 'due' must be stated  [第七条]
  hint: add --due and what it is
  [3]
  $ quietly duty find screening --text 采石场与村民争路 --responsible 田野 --due 2026-03-31 --on 2026-03-10
  $ xinfang duty log situation --on 2026-03-27
  refused: 'taking part' must be stated  [第七条]
  hint: add --with and what it is
  refused: 'document' must be stated  [第七条]
  hint: add --document and what it is
  [3]
  $ at 2026-04-01
  $ xinfang duty check 2026-03
  duty            bearer      period   held  what is missing  last held  clause
  约访            纪廉        2026-Q1  0/1   short by 1                  第五条
  下访            穆青        2026-03  0/1   short by 1                  第五条
  信访形势研判会  the office  2026-Q1  0/1   short by 1                  第七条
  
  number   duty          found       responsible  due         days        text              clause
  2026-D7  矛盾纠纷排查  2026-03-10  田野         2026-03-31  1 day late  采石场与村民争路  第七条
  $ quietly duty settle D7 --text 另辟便道
  $ quietly duty log situation --on 2026-03-31 --with 穆青,纪廉 --document 会议纪要1号
  $ xinfang duty check 2026-03 --duty screening
  $ xinfang duty check 2026-03 --duty situation
