A petition office under 信访工作制度 (examples/policies/petition-office.yaml): four steps, and complaints about itself that
none of its own people touches. The people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under petition-office 青禾县人民政府
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: county, name: 县政府办公室}
  >   - {id: office, under: county, name: 信访办公室}
  >   - {id: legal, under: county, name: 法制科}
  > people:
  >   - {id: jiang-shan, name: 江山, unit: county, post: 主任, roles: [head]}
  >   - {id: luo-yan, name: 罗岩, unit: office, post: 信访办主任, roles: [unit-head, petition-head]}
  >   - {id: kong-ming, name: 孔鸣, unit: office, post: 信访专干, roles: [clerk]}
  >   - {id: su-he, name: 苏禾, unit: legal, post: 科长, roles: [unit-head]}
  > YAML
  $ export XINFANG_USER=kong-ming

三1 Taken and registered in time.

  $ at 2026-03-02
  $ quietly register --title 村道失修 --channel visit --name 贺一 --phone 13000000001
  $ quietly register --title 低保评议 --channel letter --name 贺二 --phone 13000000002
  $ quietly accept 2 --told phone
  $ at 2026-03-10
  $ xinfang overdue | grep 2026-0
  2026-000001  acceptance decision  2026-03-09  1 day late                 村道失修

三2、三3、三4 Accept, investigate, resolve, feed back: in this order.

  $ xinfang note 1 村道三处塌陷 --kind investigation
  refused: 'accepting' has to come first  [三2]
  hint: xinfang accept 2026-000001
  [3]
  $ quietly accept 1 --told phone
  $ quietly assign 1 office --handler kong-ming
  $ xinfang note 1 交通局列入四月养护 --kind result
  refused: 'noting (investigation)' has to come first  [三3]
  hint: xinfang note 2026-000001 --kind investigation
  [3]
  $ xinfang reply 1 --outcome supported --text 四月修复
  refused: 'noting (investigation)' has to come first  [三3、三4]
  hint: xinfang note 2026-000001 --kind investigation
  refused: 'noting (result of the responsible unit)' has to come first  [三3、三4]
  hint: xinfang note 2026-000001 --kind result
  [3]
  $ quietly note 1 村道三处塌陷 --kind investigation --means on-site
  $ quietly note 1 交通局列入四月养护 --kind result
  $ xinfang notify 1 opinion --means in-person --text 养护办法第九条
  refused: 'answering' has to come first  [三4]
  hint: xinfang reply 2026-000001
  [3]
  $ quietly reply 1 --outcome supported --text 四月修复
  $ xinfang close 1 --result resolved --satisfaction satisfied
  refused: 'notifying the petitioner (written opinion)' has to come first  [三4]
  hint: xinfang notify 2026-000001 --kind opinion
  [3]
  $ xinfang notify 1 opinion --means in-person
  refused: 'text' must be stated  [三4]
  hint: add --text and what it is
  [3]
  $ at 2026-03-18
  $ xinfang overdue | grep 2026-0
  2026-000001  反馈结果  2026-03-17  1 day late  信访办公室  孔鸣     村道失修
  $ quietly notify 1 opinion --means in-person --text 养护办法第九条
  $ quietly close 1 --result resolved --satisfaction satisfied

四2 A complaint about the office is registered by whoever takes it in, and handled by none of its people.

  $ quietly register --title 来访无人接待 --channel letter --name 贺三 --phone 13000000003 --organization 信访办公室
  $ xinfang accept 3 --told phone
  refused: 孔鸣 belongs to 信访办公室, which is complained about  [四2]
  hint: somebody else must do it; xinfang recuse 2026-000003 kong-ming --ground accused-unit puts it on record
  [3]
  $ xinfang assign 3 office --by su-he
  refused: 信访办公室 must not get it: it is complained about, or the one complained about leads it  [四2]
  hint: assign it elsewhere, or pass it on: xinfang transfer 2026-000003 --organ ORGAN
  [3]
  $ xinfang assign 3 legal --handler luo-yan --by su-he
  refused: 罗岩 leads 信访办公室, which is complained about  [四2]
  hint: somebody else must do it; xinfang recuse 2026-000003 luo-yan --ground accused-unit puts it on record
  [3]
  $ quietly accept 3 --told phone --by su-he
  $ quietly assign 3 legal --handler su-he --by jiang-shan
  $ quietly note 3 调阅当日监控与登记 --kind investigation --by su-he
  $ quietly note 3 当日确无人值守，已排班 --kind result --by su-he
  $ xinfang reply 3 --outcome supported --text 已排班并致歉 --by luo-yan
  refused: 罗岩 leads 信访办公室, which is complained about  [四2]
  hint: somebody else must do it; xinfang recuse 2026-000003 luo-yan --ground accused-unit puts it on record
  [3]
  $ quietly reply 3 --outcome supported --text 已排班并致歉 --by su-he

四1、四3、五 Internal checks, training, evaluation and improvement recur.

  $ at 2026-07-01
  $ xinfang duty log internal-check --on 2026-06-26
  refused: 'text' must be stated  [四1]
  hint: add --text and what it is
  [3]
  $ quietly duty log internal-check --on 2026-06-26 --text 登记、保密抽查，无遗漏
  $ quietly duty log training --on 2026-06-10 --text 政策法规 --with 罗岩,孔鸣
  $ xinfang duty check 2026-06
  duty      bearer      period   held  what is missing  last held  clause
  成效评估  the office  2026-H1  0/1   short by 1                  五1
  改进措施  the office  2026-H1  0/1   short by 1                  五2

五1 What is evaluated: acceptance rate, resolution rate, satisfaction.

  $ xinfang report 2026-03 | grep -E '^(acceptance|resolution|satisfaction)'
  acceptance rate                100.0%*    3/3                —       —            —       —
  resolution rate                100.0%*    1/1                —       —            —       —
  satisfaction rate              100.0%*    1/1                —       —            —       —
