A company's reception office: five steps in their order, every one logged, five indicators.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under enterprise-reception 北辰电器公司
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: management, name: 公司领导}
  >   - {id: reception, under: management, name: 信访接待处}
  >   - {id: workshop, under: management, name: 总装车间}
  > people:
  >   - {id: yu-cheng, name: 于成, unit: management, post: 总经理, roles: [head]}
  >   - {id: zang-lan, name: 臧兰, unit: reception, post: 接待处主任, roles: [unit-head]}
  >   - {id: zhai-yi, name: 翟一, unit: reception, post: 接待员, roles: [clerk]}
  >   - {id: cao-bin, name: 曹斌, unit: workshop, post: 车间主任, roles: [unit-head]}
  > YAML
  $ export XINFANG_USER=zhai-yi
  $ at 2026-04-01

四1.5 The work is reported upward every quarter, with progress, problems and what to improve.

  $ xinfang overdue
  duty          bearer      period   held  what is missing  last held  clause
  信访工作报告  信访接待处  2026-Q1  0/1   short by 1                  四1.5
  $ xinfang duty log 信访工作报告 --on 2026-03-31
  refused: 'document' must be stated  [四1.5]
  hint: add --document and what it is
  refused: 'text' must be stated  [四1.5]
  hint: add --text and what it is
  [3]
  $ quietly duty log 信访工作报告 --on 2026-03-31 --document 信访报告〔2026〕1号 --text 本季度无积案，建议增设意见箱
  $ xinfang overdue

四1.3 What is registered is true, accurate and complete: gaps and impossible days are refused; corrections keep the old and are agreed to.

  $ xinfang register --title 夜班补贴 --channel visit --name 柴宁 --received 2026-04-02
  refused: received at 2026-04-02 00:00 lies after the registration at 2026-04-01 10:00
  hint: check --received
  [3]
  $ xinfang register --channel visit --name 柴宁
  error: 'title' is missing
  hint: add --title TEXT
  [2]
  $ xinfang register --title 车间太热 --channel letter
  error: nobody is named as petitioner
  hint: add --name, or --flag anonymous when the name is not known
  [2]
  $ xinfang register --title 夜班补贴 --channel visit --name 柴宁 --phone 1380000001
  refused: petitioner 1: telephone: 10 digits, a mobile number has 11
  hint: type it again, or leave it away and put what was given into the statement
  [3]
  $ quietly register --title 夜班补贴 --channel visit --name 柴宁 --phone 13800000001
  $ quietly register --title 车间太热 --channel letter --flag anonymous
  $ quietly register --title 食堂太贵 --channel phone --name 车前 --phone 13800000003
  $ for case in 1 2 3; do quietly accept $case; done
  $ xinfang amend 1 title 夜班补贴少发 --reason 漏记二字
  refused: the approval of the head of a unit is missing  [四1.3]
  hint: ask 臧兰, 曹斌, then add --approved-by zang-lan
  [3]
  $ xinfang amend 1 title 夜班补贴少发 --reason 漏记二字 --approved-by zang-lan
  2026-000001: amended (event 3), status: accepted
  due: conclusion by 2026-05-06, 21 working days left
  $ xinfang assign 2 workshop --handler cao-bin
  refused: 'noting (未留姓名或联系方式的情况说明)' has to come first  [四1.3]
  hint: xinfang note 2026-000002 --kind x-no-contact
  [3]
  $ quietly note 2 --kind x-no-contact 意见箱来信，没有署名
  $ xinfang assign 2 workshop --handler cao-bin
  2026-000002: assigned (event 4), status: in hand
  due: conclusion by 2026-05-06, 21 working days left

四2.1 Registered, assigned, investigated, handled, fed back, in that order.

  $ xinfang note 1 --kind investigation 查阅考勤和工资表
  refused: 'assigning' has to come first  [四2.1]
  hint: xinfang assign 2026-000001
  [3]
  $ quietly assign 1 workshop --handler cao-bin
  $ xinfang note 1 --kind result 已补发 --by cao-bin
  refused: 'noting (investigation)' has to come first  [四2.1]
  hint: xinfang note 2026-000001 --kind investigation
  [3]
  $ quietly note 1 --kind investigation 查阅考勤和工资表 --by cao-bin
  $ xinfang reply 1 --outcome supported --text 已补发
  refused: 'noting (result of the responsible unit)' has to come first  [四2.1]
  hint: xinfang note 2026-000001 --kind result
  [3]
  $ quietly note 1 --kind result 已补发 --by cao-bin
  $ xinfang notify 1 opinion --means in-person
  refused: 'answering' has to come first  [四2.1]
  hint: xinfang reply 2026-000001
  [3]
  $ at 2026-04-08
  $ xinfang reply 1 --outcome supported --text 已补发
  2026-000001: answered (event 7), status: answered

四2.4 The result is told; where the petitioner was right, what is improved is on record, too.

  $ xinfang close 1 --result resolved --satisfaction satisfied
  refused: 'notifying the petitioner (written opinion)' has to come first  [四2.4]
  hint: xinfang notify 2026-000001 --kind opinion
  refused: 'noting (improvement)' has to come first  [四2.4]
  hint: xinfang note 2026-000001 --kind improvement
  [3]
  $ quietly notify 1 opinion --means in-person
  $ xinfang close 1 --result resolved --satisfaction satisfied
  refused: 'noting (improvement)' has to come first  [四2.4]
  hint: xinfang note 2026-000001 --kind improvement
  [3]
  $ quietly note 1 --kind improvement 夜班补贴改由系统自动计算
  $ xinfang close 1 --result resolved --satisfaction satisfied
  2026-000001: closed (event 10), status: closed

四2.3 Answered in time, here within 30 days of registration.

  $ at 2026-05-06
  $ xinfang overdue
  $ at 2026-05-07
  $ xinfang overdue
  number       deadline    due         days        unit      handler  title
  2026-000002  conclusion  2026-05-06  1 day late  总装车间  曹斌     车间太热
  2026-000003  conclusion  2026-05-06  1 day late                     食堂太贵

四3.1、四3.3 Personal data is masked; every step is on record for whoever looks it up.

  $ xinfang show 1 | sed -n '/petitioner/p; /registered/,$p'
  petitioner        柴**  138****0001
    1  2026-04-01 10:00  翟一  registered
    2  2026-04-01 10:00  翟一  accepted
    3  2026-04-01 10:00  翟一  amended     field: title  old: 夜班补贴  new: 夜班补贴少发  reason: 漏记二字  approved by: 臧兰
    4  2026-04-01 10:00  翟一  assigned    unit: 总装车间  handler: 曹斌
    5  2026-04-01 10:00  曹斌  noted       kind: investigation  text: 查阅考勤和工资表
    6  2026-04-01 10:00  曹斌  noted       kind: result of the responsible unit  text: 已补发
    7  2026-04-08 10:00  翟一  answered    outcome: supported  text: 已补发
    8  2026-04-08 10:00  翟一  notified    kind: written opinion  means: in person
    9  2026-04-08 10:00  翟一  noted       kind: improvement  text: 夜班补贴改由系统自动计算
   10  2026-04-08 10:00  翟一  closed      result: resolved  satisfaction: satisfied

五1 The indicators: satisfaction, handling time, completion, repeat petitions, problems solved.

  $ quietly register --title 夜班补贴又少发 --channel visit --name 柴宁 --phone 13800000001 --repeat-of 1 --flag repeat
  $ xinfang report 2026 | grep -E '^(indicator|repeat|conclusion rate|resolution|participation|satisfaction|handling|calendar)'
  indicator                        value  parts  previous period  change  year before  change
  repeat rate                     25.0%*    1/4                —       —            —       —
  conclusion rate                 33.3%*    1/3                —       —            —       —
  resolution rate                100.0%*    1/1                —       —            —       —
  participation                  100.0%*    1/1                —       —            —       —
  satisfaction rate              100.0%*    1/1                —       —            —       —
  handling time  cases  mean  median  90th percentile  longest
  calendar days      1   7.0     7.0              7.0      7.0
