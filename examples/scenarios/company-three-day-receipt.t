A company answers the petitions of its employees: a receipt in three working days, and what concerns a leader is a leader's.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under company-three-day-receipt 云帆机械公司
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: management, name: 总经理室}
  >   - {id: finance-branch, under: management, name: 财务分管领导}
  >   - {id: finance, under: finance-branch, name: 财务部}
  >   - {id: petition-office, under: management, name: 信访管理部}
  > people:
  >   - {id: qin-haifeng, name: 秦海峰, unit: management, post: 总经理, roles: [head]}
  >   - {id: tan-yue, name: 谭越, unit: finance-branch, post: 副总经理, roles: [leader]}
  >   - {id: jiang-bo, name: 蒋波, unit: finance, post: 财务部经理, roles: [unit-head]}
  >   - {id: bai-ling, name: 白玲, unit: petition-office, post: 信访管理部主任, roles: [unit-head]}
  >   - {id: hou-jie, name: 侯洁, unit: petition-office, post: 信访专员, roles: [clerk]}
  > YAML
  $ export XINFANG_USER=hou-jie

第九条 A summary every year, a briefing of the leaders every quarter.

  $ at 2026-01-05
  $ xinfang overdue
  duty              bearer      period   held  what is missing  last held  clause
  年度信访工作总结  信访管理部  2025     0/1   short by 1                  第九条
  向公司领导汇报    信访管理部  2025-Q4  0/1   short by 1                  第九条
  $ xinfang duty log 年度信访工作总结 --on 2025-12-29
  refused: 'document' must be stated  [第九条]
  hint: add --document and what it is
  [3]
  $ xinfang duty log 年度信访工作总结 --on 2025-12-29 --document 信访总结2025
  2025-D1 held: 年度信访工作总结, 信访管理部, 2025-12-29
  2025: 1 of 1
  $ xinfang duty log 向公司领导汇报 --on 2025-12-29 --with qin-haifeng,tan-yue
  2025-D2 held: 向公司领导汇报, 信访管理部, 2025-12-29
  2025-Q4: 1 of 1
  $ xinfang overdue

第十条 Facts and evidence are on record before a complaint is accepted; a suggestion needs none.

  $ quietly register --title 加班费少发 --channel email --name 顾盼 --phone 13800000001
  $ quietly register --title 食堂增设窗口 --kind suggestion --channel letter --name 邵文 --phone 13800000002
  $ quietly register --title 宿舍漏水 --channel phone --name 贺兰 --phone 13800000003
  $ xinfang accept 1
  refused: 'noting (materials collected)' has to come first  [第十条]
  hint: xinfang note 2026-000001 --kind materials
  [3]
  $ quietly note 1 --kind materials 考勤表、工资条各一份
  $ xinfang accept 1
  2026-000001: accepted (event 3), status: accepted
  due: 受理回执 by 2026-01-08, 3 working days left
  $ quietly accept 2

第十二条 Three working days: the decision, and a receipt that says how it goes on and until when.

  $ xinfang notify 1 receipt --means message
  refused: 'text' must be stated  [第十二条]
  hint: add --text and what it is
  [3]
  $ quietly notify 1 receipt --means message --text 先调查后答复，2月4日前告知结果
  $ quietly notify 2 receipt --means message --text 转行政部研究，2月4日前告知结果
  $ at 2026-01-08
  $ xinfang overdue
  $ at 2026-01-09
  $ xinfang overdue
  number       deadline             due         days        unit  handler  title
  2026-000003  acceptance decision  2026-01-08  1 day late                 宿舍漏水
  2026-000003  受理回执             2026-01-08  1 day late                 宿舍漏水

第十七条 Answered in the set time, here 30 days after acceptance; without an answer it is not closed.

  $ quietly decline 3 --ground not-ours --reason 属物业公司 --refer-to 宿舍物业
  $ xinfang close 1 --result resolved
  refused: 'answering' has to come first  [第十七条]
  hint: xinfang reply 2026-000001
  [3]
  $ quietly reply 1 --outcome supported --text 补发三天加班费
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 6), status: closed
  $ at 2026-02-04
  $ xinfang overdue
  $ at 2026-02-05
  $ xinfang overdue
  number       deadline    due         days        unit  handler  title
  2026-000002  conclusion  2026-02-04  1 day late                 食堂增设窗口
  $ quietly reply 2 --text 已增设

第十三条 A senior leader is concerned: the leadership knows at once, one of them handles it and answers, never the one concerned.

  $ xinfang register --title 反映副总经理指定供应商 --kind accusation --channel email --name 康宁 --phone 13800000004 --person 谭越
  2026-000004
  escalated by the policy: 秦海峰
  next: xinfang accept 2026-000004 (or decline, transfer)
  $ quietly note 4 --kind materials 采购合同复印件
  $ quietly accept 4
  $ xinfang assign 4 petition-office --handler bai-ling
  refused: 'handler' is 白玲: it takes the leader  [第十三条]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang assign 4 management --handler tan-yue
  refused: 谭越 bears the name of the one complained about: is this the same person?  [第十三条]
  hint: if not, somebody else adds --not-same-person 谭越; if so: xinfang recuse 2026-000004 tan-yue --ground party
  [3]
  $ quietly assign 4 management --handler qin-haifeng
  $ xinfang reply 4 --text 已另行招标
  refused: 侯洁 may not do this: it takes the handler of the case  [第十三条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly reply 4 --text 已另行招标 --by qin-haifeng

第十三条 A core interest of the company goes the same way.

  $ xinfang register --title 核心图纸外泄 --category 核心利益 --channel letter --name 安达 --phone 13800000005
  2026-000005
  escalated by the policy: 秦海峰, 谭越
  next: xinfang accept 2026-000005 (or decline, transfer)
  $ quietly note 5 --kind materials 图纸照片
  $ quietly accept 5
  $ xinfang assign 5 petition-office --handler bai-ling
  refused: 'handler' is 白玲: it takes the leader  [第十三条]
  hint: xinfang staff show lists the roles
  [3]
  $ quietly assign 5 management --handler tan-yue
  $ xinfang reply 5 --text 已收回图纸
  refused: 侯洁 may not do this: it takes the handler of the case  [第十三条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly reply 5 --text 已收回图纸 --by tan-yue

第十四条 Who reports misconduct is shown masked; for those it is about the report does not exist, and it is never handed to them.

  $ quietly register --title 财务部虚列费用 --kind accusation --channel letter --name 万泉 --phone 13800000006 --organization 财务部
  $ xinfang show 6 | grep '138'
  petitioner        万**  138****0006
  $ quietly note 6 --kind materials 报销单照片
  $ quietly accept 6
  $ xinfang show 6 --by jiang-bo
  error: there is no case 2026-000006
  hint: xinfang list shows the numbers
  [4]
  $ xinfang assign 6 finance
  refused: 财务部 must not get it: it is complained about, or the one complained about leads it  [第十四条]
  hint: assign it elsewhere, or pass it on: xinfang transfer 2026-000006 --organ ORGAN
  [3]
  $ xinfang assign 6 petition-office --handler jiang-bo
  refused: 蒋波 leads 财务部, which is complained about  [第十四条]
  hint: somebody else must do it; xinfang recuse 2026-000006 jiang-bo --ground accused-unit puts it on record
  [3]
  $ quietly assign 6 petition-office --handler bai-ling

第十五条 A joint petition: one agreed answer, and every petitioner has it before the case is closed.

  $ cat > joint.yaml <<'YAML'
  > title: 联名要求改善通勤
  > kind: suggestion
  > channel: letter
  > received: "2026-02-05T09:00:00+08:00"
  > flags: [joint]
  > headcount: 2
  > petitioners:
  >   - {name: 齐力, phone: "13800000007"}
  >   - {name: 尤佳, phone: "13800000008"}
  > YAML
  $ quietly register --from joint.yaml
  $ quietly accept 7
  $ xinfang reply 7 --text 增开班车
  refused: 'noting (consultation)' has to come first  [第十五条]
  hint: xinfang note 2026-000007 --kind consultation
  [3]
  $ quietly note 7 --kind consultation 与行政部、车队会商，意见一致：增开班车
  $ xinfang reply 7 --text 增开班车
  2026-000007: answered (event 4), status: answered
  due: 受理回执 by 2026-02-10, 3 working days left
  $ xinfang reply 7 --text 不增开班车
  refused: answering is not possible now: the case is 'answered'
  hint: xinfang close 2026-000007 --result RESULT (or reopen)
  [3]
  $ quietly notify 7 opinion --means in-person --petitioners 齐力
  $ xinfang close 7 --result resolved
  refused: 1 of the petitioners were not reached by 'notifying the petitioner (written opinion)'  [第十五条]
  hint: xinfang notify 2026-000007 --kind opinion
  [3]
  $ quietly notify 7 opinion --means mail --petitioners 尤佳
  $ xinfang close 7 --result resolved
  2026-000007: closed (event 7), status: closed
  due: 受理回执 by 2026-02-10, 3 working days left

第八条 A suggestion that made the company improve is rewarded; the name is masked.

  $ quietly register --title 仓库增设雨棚 --kind suggestion --channel letter --name 温暖
  $ quietly accept 8
  $ quietly reply 8 --text 采纳，九月前建成
  $ quietly notify 8 opinion --means in-person
  $ xinfang report merit 2026-02 | grep -c 000008
  0
  [1]
  $ quietly close 8 --result resolved
  $ xinfang report merit 2026-02
  云帆机械公司: merit, February 2026
  
  figures as of 2026-02-05; the period is not over
  
  credited or charged  points  yuan  percent  lines  measures
  尤**                      0     0        0      1  奖励和表彰
  齐**                      0     0        0      1  奖励和表彰
  温**                      0     0        0      1  奖励和表彰
  total                     0     0        0      3  奖励和表彰 ×3
  
  credited or charged  date        number       for                           effect      clause
  尤**                 2026-02-05  2026-000007  合理建议 (closed (resolved))  奖励和表彰  第八条
  齐**                 2026-02-05  2026-000007  合理建议 (closed (resolved))  奖励和表彰  第八条
  温**                 2026-02-05  2026-000008  合理建议 (closed (resolved))  奖励和表彰  第八条
  $ xinfang report merit 2026-02 --reveal | tail -n 1
  温暖                 2026-02-05  2026-000008  合理建议 (closed (resolved))  奖励和表彰  第八条
