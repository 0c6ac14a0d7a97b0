One unit, one office: register, collect, verify with a report, solve, tell, visit again.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under unit-033 梨园街道卫生院
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 院领导}
  >   - {id: office, under: leadership, name: 办公室}
  >   - {id: nursing, under: leadership, name: 护理部}
  > people:
  >   - {id: kong-de, name: 孔德, unit: leadership, post: 院长, roles: [head]}
  >   - {id: lan-xin, name: 兰欣, unit: office, post: 办公室主任, roles: [unit-head]}
  >   - {id: mei-fang, name: 梅芳, unit: office, post: 核查员, roles: [officer]}
  >   - {id: ning-an, name: 宁安, unit: office, post: 接待员, roles: [clerk]}
  >   - {id: pu-hong, name: 浦红, unit: nursing, post: 护士长}
  > YAML
  $ at 2026-03-02
  $ export XINFANG_USER=ning-an

第八条、第十四条 Each step has its post: the receptionist registers a visit, and the office gets it.

  $ xinfang register --title 输液等候过久 --channel visit --name 蒲英 --phone 13800000001 --by pu-hong
  refused: 浦红 may not do this: it takes the registry clerk  [第八条、第十四条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly register --title 输液等候过久 --channel visit --name 蒲英 --phone 13800000001
  $ quietly accept 1 --told 当面
  $ xinfang assign 1 --handler mei-fang
  2026-000001: assigned (event 3), status: in hand
  due: conclusion by 2026-05-06, 43 working days left
  $ xinfang show 1 | grep 办公室
  unit              办公室
    3  2026-03-02 10:00  宁安  assigned    unit: 办公室  handler: 梅芳

第十条 The receptionist collects the materials; nothing is verified before.

  $ xinfang note 1 --kind verification 属实 --document 核查报告1 --by mei-fang
  refused: 'noting (materials collected)' has to come first  [第八条、第十条]
  hint: xinfang note 2026-000001 --kind materials
  [3]
  $ xinfang note 1 --kind materials 挂号单、输液单 --by pu-hong
  refused: 浦红 may not do this: it takes the registry clerk  [第十条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang note 1 --kind materials 挂号单、输液单
  2026-000001: noted (event 4), status: in hand
  due: conclusion by 2026-05-06, 43 working days left

第十一条 Verified by the officer, with a report; no answer without it.

  $ xinfang note 1 --kind verification 属实 --document 核查报告1
  refused: 宁安 may not do this: it takes the case officer or head of a unit  [第十一条、第十四条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang note 1 --kind verification 属实 --by mei-fang
  refused: 'document' must be stated  [第十一条]
  hint: add --document and what it is
  [3]
  $ xinfang reply 1 --outcome supported --text 增设输液座位 --by mei-fang
  refused: 'noting (verification)' has to come first  [第十二条]
  hint: xinfang note 2026-000001 --kind verification
  [3]
  $ xinfang note 1 --kind verification 属实，高峰时段座位不足 --document 核查报告1 --by mei-fang
  2026-000001: noted (event 5), status: in hand
  due: conclusion by 2026-05-06, 43 working days left

第十二条 Solved on the strength of the report, and the result is told.

  $ xinfang reply 1 --outcome supported --text 增设输液座位 --by mei-fang
  2026-000001: answered (event 6), status: answered
  $ xinfang close 1 --result resolved
  refused: 'notifying the petitioner (written opinion)' has to come first  [第十二条]
  hint: xinfang notify 2026-000001 --kind opinion
  [3]
  $ quietly notify 1 opinion --means phone --text 座位已增设
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 8), status: closed

第十三条 A round of return visits every month; what is complained of then has somebody to deal with it, and a day.

  $ at 2026-03-31
  $ xinfang duty check --duty return-visits
  duty        bearer  period   held  what is missing        last held  clause
  回访信访人  办公室  2026-03  0/1   1 to do by 2026-03-31             第十三条
  $ xinfang duty log 回访信访人
  refused: 'text' must be stated  [第十三条]
  hint: add --text and what it is
  [3]
  $ xinfang duty log 回访信访人 --text 回访三人，两人满意
  2026-D1 held: 回访信访人, 办公室, 2026-03-31
  2026-03: 1 of 1
  $ xinfang duty find 回访信访人 --text 等候仍久
  refused: 'responsible' must be stated  [第十三条]
  hint: add --responsible and what it is
  refused: 'due' must be stated  [第十三条]
  hint: add --due and what it is
  [3]
  $ xinfang duty find 回访信访人 --text 等候仍久 --responsible mei-fang --due 2026-04-10
  2026-D2 found: 回访信访人, 2026-03-31
  $ xinfang duty check 2026-03
  number   duty        found       responsible  due         days                 text      clause
  2026-D2  回访信访人  2026-03-31  梅芳         2026-04-10  7 working days left  等候仍久  第十三条
  $ at 2026-04-13
  $ xinfang duty check 2026-03
  number   duty        found       responsible  due         days         text      clause
  2026-D2  回访信访人  2026-03-31  梅芳         2026-04-10  3 days late  等候仍久  第十三条
  $ quietly duty settle D2 --text 再增十座，本人认可
  $ xinfang duty check 2026-03

第十八条 Assessed every half-year, and besides that at least once a year unannounced.

  $ at 2027-01-04
  $ xinfang duty check 2026-12 | grep 考核
  信访工作定期考核    the office  2026-H2  0/1   short by 1                   第十八条
  信访工作不定期考核  the office  2026     0/1   short by 1                   第十八条
  $ xinfang duty log 信访工作定期考核 --on 2026-12-30
  refused: 'document' must be stated  [第十八条]
  hint: add --document and what it is
  [3]
  $ xinfang duty log 信访工作定期考核 --on 2026-12-30 --document 考核表2
  2026-D4 held: 信访工作定期考核, the office, 2026-12-30
  2026-H2: 1 of 1
  $ xinfang duty log 信访工作不定期考核 --on 2026-11-11 --document 抽查表1
  2026-D5 held: 信访工作不定期考核, the office, 2026-11-11
  2026: 1 of 1
  $ xinfang duty check 2026-12 | grep 考核
  [1]
