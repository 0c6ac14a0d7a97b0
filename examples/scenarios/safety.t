A petition office under 信访工作安全管理规定 (examples/policies/safety.yaml): checks that recur, each with its record, and
incidents that are classified, handled, reported and followed up. The people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under safety 青禾县信访局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: bureau, name: 信访局}
  >   - {id: reception, under: bureau, name: 接访科}
  > people:
  >   - {id: wei-ran, name: 卫然, unit: bureau, post: 局长, roles: [head]}
  >   - {id: an-tai, name: 安泰, unit: bureau, post: 副局长（分管安全）, roles: [deputy]}
  >   - {id: hao-tong, name: 郝彤, unit: reception, post: 科长, roles: [unit-head]}
  >   - {id: mi-lan, name: 米兰, unit: reception, post: 科员, roles: [clerk]}
  > YAML
  $ export XINFANG_USER=mi-lan

第五条至第十一条 What is to be done until when; nothing has been done yet.

  $ at 2026-03-30
  $ xinfang duty check
  duty                  bearer      period    held  what is missing        last held  clause
  安全责任分工          the office  2026      0/1   1 to do by 2026-12-31             第七条
  接待场所安全检查      the office  2026-03   0/1   1 to do by 2026-03-31             第九条第一项、第十一条第一项
  安全教育培训          the office  2026-H1   0/1   1 to do by 2026-06-30             第九条第二项、第十一条第二项
  消防防盗防爆设施检查  the office  2026-Q1   0/1   1 to do by 2026-03-31             第九条第三项、第四项
  安全保卫值守          the office  2026-W14  0/1   1 to do by 2026-04-05             第九条第五项
  应急预案修订和演练    the office  2026      0/1   1 to do by 2026-12-31             第十条
  信息化安全检查        the office  2026-Q1   0/1   1 to do by 2026-03-31             第十一条第三项
  保密检查              the office  2026-Q1   0/1   1 to do by 2026-03-31             第十一条第四项

第九条第一项、第十一条第一项 The premises are checked each month; what is found has somebody responsible and a time limit.

  $ xinfang duty log premises --on 2026-03-05 --place 接待大厅
  refused: 'text' must be stated  [第九条第一项、第十一条第一项]
  hint: add --text and what it is
  [3]
  $ quietly duty log premises --on 2026-03-05 --place 接待大厅 --text 查出口、监控、安检门
  $ xinfang duty find premises --text 东侧应急灯不亮 --on 2026-03-05
  refused: 'responsible' must be stated  [第九条第一项、第十一条第一项]
  hint: add --responsible and what it is
  refused: 'due' must be stated  [第九条第一项、第十一条第一项]
  hint: add --due and what it is
  [3]
  $ quietly duty find premises --text 东侧应急灯不亮 --responsible 郝彤 --due 2026-03-20 --on 2026-03-05
  $ xinfang duty check --duty premises
  number   duty              found       responsible  due         days          text            clause
  2026-D2  接待场所安全检查  2026-03-05  郝彤         2026-03-20  10 days late  东侧应急灯不亮  第九条第一项、第十一条第一项
  $ quietly duty settle D2 --text 已更换
  $ xinfang duty check --duty premises

第九条第二项至第五项、第十一条第二项至第四项 Training, equipment, guarding, IT security and confidentiality.

  $ xinfang duty log training --on 2026-03-12 --text 突发事件应对
  refused: 'taking part' must be stated  [第九条第二项、第十一条第二项]
  hint: add --with and what it is
  [3]
  $ quietly duty log training --on 2026-03-12 --text 突发事件应对 --with 郝彤,米兰
  $ xinfang duty log equipment --on 2026-03-12
  refused: 'text' must be stated  [第九条第三项、第四项]
  hint: add --text and what it is
  [3]
  $ quietly duty log equipment --on 2026-03-12 --text 灭火器、防爆毯在有效期内
  $ xinfang duty log guard --on 2026-03-27
  refused: 'taking part' must be stated  [第九条第五项]
  hint: add --with and what it is
  [3]
  $ quietly duty log guard --on 2026-03-27 --with 郝彤
  $ xinfang duty log it-security --on 2026-03-18
  refused: 'text' must be stated  [第十一条第三项]
  hint: add --text and what it is
  [3]
  $ quietly duty log it-security --on 2026-03-18 --text 口令、补丁、备份
  $ xinfang duty find confidentiality --text 登记本未锁 --on 2026-03-18 2>&1 | sed '/^hint/d'
  refused: 'responsible' must be stated  [第十一条第四项]
  refused: 'due' must be stated  [第十一条第四项]
  [3]
  $ at 2026-04-01
  $ xinfang duty check 2026-Q1 --duty confidentiality
  duty      bearer      period   held  what is missing  last held  clause
  保密检查  the office  2026-Q1  0/1   short by 1                  第十一条第四项
  $ quietly duty log confidentiality --on 2026-03-18 --text 登记本已入柜
  $ xinfang duty check 2026-Q1 --duty confidentiality
  $ xinfang duty check 2026-03 --duty guard
  duty          bearer      period    held  what is missing  last held  clause
  安全保卫值守  the office  2026-W09  0/1   short by 1                  第九条第五项
  安全保卫值守  the office  2026-W10  0/1   short by 1                  第九条第五项
  安全保卫值守  the office  2026-W11  0/1   short by 1                  第九条第五项
  安全保卫值守  the office  2026-W12  0/1   short by 1                  第九条第五项

第七条、第十条 Responsibilities and the emergency plan, each year.

  $ xinfang duty log responsibility --on 2026-03-31 --with 安泰,郝彤
  refused: 'document' must be stated  [第七条]
  hint: add --document and what it is
  [3]
  $ quietly duty log responsibility --on 2026-03-31 --with 安泰,郝彤 --document 安全分工1号
  $ xinfang duty log emergency-plan --on 2026-03-31 --text 演练疏散
  refused: 'document' must be stated  [第十条]
  hint: add --document and what it is
  [3]
  $ quietly duty log emergency-plan --on 2026-03-31 --text 演练疏散 --document 预案2026版
  $ xinfang duty check --duty responsibility
  $ xinfang duty check --duty emergency-plan

第十条第四项 An incident is reported to the leaders when it is registered.

  $ at 2026-04-08 09:00
  $ xinfang register --title 有人携带汽油进入大厅 --channel visit --flag incident --flag anonymous
  2026-000001
  escalated by the policy: 安泰, 卫然
  next: xinfang accept 2026-000001 (or decline, transfer)
  $ xinfang explain 1 | grep '^突发'
  突发事件处置: by 2026-04-08 09:30  [第十条第二项、第三项]
  突发事件信息报告: by 2026-04-08 11:00  [第十条第四项]

第十条第二项、第三项 It is handled on the spot, within the set minutes: who came, and by which means.

  $ at 2026-04-08 09:31
  $ xinfang overdue | grep '^2026-0'
  2026-000001  突发事件处置  2026-04-08 09:30  1 minute late                 有人携带汽油进入大厅
  $ xinfang note 1 收缴汽油，疏散群众 --kind on-site
  refused: 'members' must be stated  [第十条第二项、第三项]
  hint: add --members and what it is
  refused: 'means' must be stated  [第十条第二项、第三项]
  hint: add --means, one of: in-person, mail, phone, message, online, meeting, on-site, records, inquiry
  [3]
  $ quietly note 1 收缴汽油，疏散群众 --kind on-site --members an-tai,hao-tong --means on-site
  $ xinfang overdue | grep '^2026-0'
  [1]

第十条第一项、第四项 It is classified, then reported, within the set hours; a late report is supervised.

  $ xinfang report-up 1 --text 已处置，无人受伤
  refused: 'noting (classification)' has to come first  [第十条第一项、第四项]
  hint: xinfang note 2026-000001 --kind classification
  refused: 'organ' must be stated  [第十条第一项、第四项]
  hint: add --organ and what it is
  [3]
  $ quietly note 1 个人极端行为，较大 --kind classification
  $ at 2026-04-09 09:00
  $ xinfang overdue --escalate | grep '^2026-0'
  2026-000001  supervised  安泰  突发事件信息报告  1 day after the last day
  2026-000001  突发事件信息报告  2026-04-08 11:00  22 hours late                 有人携带汽油进入大厅
  $ quietly report-up 1 --organ 县委政法委 --text 已处置，无人受伤

第十条第五项 It is followed up; before that it cannot be closed.

  $ quietly accept 1
  $ xinfang close 1 --result resolved
  refused: 'noting (improvement)' has to come first  [第十条]
  hint: xinfang note 2026-000001 --kind improvement
  [3]
  $ at 2026-04-27
  $ xinfang overdue | grep '^2026-0'
  2026-000001  突发事件善后  2026-04-24  3 days late                 有人携带汽油进入大厅
  $ quietly note 1 增设安检岗，回访当事人 --kind improvement
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 9), status: closed
