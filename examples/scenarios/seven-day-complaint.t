A complaint centre: materials, classes, a second pair of eyes, the head of the unit; the result is told in seven days.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under seven-day-complaint 远山水务公司
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 公司领导}
  >   - {id: complaint-centre, under: leadership, name: 投诉受理中心}
  >   - {id: audit, under: leadership, name: 审核部}
  > people:
  >   - {id: bo-wen, name: 柏文, unit: leadership, post: 总经理, roles: [head]}
  >   - {id: cen-li, name: 岑丽, unit: complaint-centre, post: 受理中心主任, roles: [unit-head]}
  >   - {id: du-fei, name: 杜飞, unit: complaint-centre, post: 受理员, roles: [clerk]}
  >   - {id: ge-ya, name: 葛雅, unit: complaint-centre, post: 受理员, roles: [clerk]}
  >   - {id: ji-gang, name: 季刚, unit: audit, post: 审核员, roles: [officer]}
  > YAML
  $ export XINFANG_USER=du-fei
  $ at 2026-03-02
  $ quietly duty log 投诉处理检查评估 --on 2025-12-31 --text 上季度的检查，无问题
  $ quietly register --title 水费多收 --channel phone --name 童谣 --phone 13800000001
  $ quietly register --title 水压不足 --channel visit --name 管平 --phone 13800000002
  $ for case in 1 2; do quietly accept $case --told 电话; done

三1(1) The materials are collected before the complaint is classified.

  $ xinfang note 1 --kind classification 计费类
  refused: 'noting (materials collected)' has to come first  [三1(1)]
  hint: xinfang note 2026-000001 --kind materials
  [3]
  $ xinfang note 1 --kind materials 近三期账单、水表照片
  2026-000001: noted (event 3), status: accepted
  due: conclusion by 2026-03-09, 5 working days left
  $ xinfang note 1 --kind classification 计费类
  2026-000001: noted (event 4), status: accepted
  due: conclusion by 2026-03-09, 5 working days left

三1(2) It is classified before it is checked.

  $ quietly note 2 --kind materials 水压记录 --by ge-ya
  $ xinfang note 2 --kind check 材料齐全 --by ji-gang
  refused: 'noting (classification)' has to come first  [三1(2)]
  hint: xinfang note 2026-000002 --kind classification
  [3]
  $ quietly note 2 --kind classification 供水类

三1(3) Who took it in or collected the materials does not check it; checked, it goes to the head of the unit, who handles it.

  $ xinfang assign 1 complaint-centre --handler cen-li
  refused: 'noting (check by another person)' has to come first  [三1(3)]
  hint: xinfang note 2026-000001 --kind check
  [3]
  $ xinfang note 1 --kind check 材料齐全
  refused: 杜飞 did 'registering' and cannot do this, too  [三1(3)]
  hint: somebody else must do it
  refused: 杜飞 did 'noting (materials collected)' and cannot do this, too  [三1(3)]
  hint: somebody else must do it
  [3]
  $ xinfang note 2 --kind check 材料齐全 --by ge-ya
  refused: 葛雅 did 'noting (materials collected)' and cannot do this, too  [三1(3)]
  hint: somebody else must do it
  [3]
  $ for case in 1 2; do quietly note $case --kind check 材料齐全 --by ji-gang; done
  $ xinfang assign 1 complaint-centre --handler ge-ya
  refused: 'handler' is 葛雅: it takes the head of a unit  [三1(3)]
  hint: xinfang staff show lists the roles
  [3]
  $ for case in 1 2; do quietly assign $case complaint-centre --handler cen-li; done
  $ xinfang reply 1 --outcome supported --text 退还多收水费
  refused: 杜飞 may not do this: it takes the handler of the case  [三1(3)]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang reply 1 --outcome supported --text 退还多收水费 --by cen-li
  2026-000001: answered (event 7), status: answered
  due: 结果通知 by 2026-03-09, 5 working days left

三1(4) The clerk tells the result within seven days of acceptance, here by 9 March, and keeps the record of having told it.

  $ xinfang notify 2 opinion --means phone --document 通知记录2
  refused: 'answering' has to come first  [三1(4)]
  hint: xinfang reply 2026-000002
  [3]
  $ xinfang notify 1 opinion --means phone
  refused: 'document' must be stated  [三1(4)]
  hint: add --document and what it is
  [3]
  $ xinfang notify 1 opinion --means phone --document 通知记录1 --by cen-li
  refused: 岑丽 may not do this: it takes the registry clerk  [三1(4)]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang close 1 --result resolved
  refused: 'notifying the petitioner (written opinion)' has to come first  [三1(4)]
  hint: xinfang notify 2026-000001 --kind opinion
  [3]
  $ xinfang notify 1 opinion --means phone --document 通知记录1
  2026-000001: notified (event 8), status: answered
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 9), status: closed
  $ quietly reply 2 --outcome explained --text 管网检修，已恢复 --by cen-li
  $ at 2026-03-09
  $ xinfang overdue
  $ at 2026-03-10
  $ xinfang overdue
  number       deadline  due         days        unit          handler  title
  2026-000002  结果通知  2026-03-09  1 day late  投诉受理中心  岑丽     水压不足

三3(2) The process log: every step, when and by whom; nothing is deleted, a slip is voided and stays.

  $ quietly note 2 --kind general 记错了案件
  $ quietly void 2 8 --reason 记在了别的案件上
  $ xinfang show 2 | sed -n '/registered/,$p'
    1  2026-03-02 10:00  杜飞  registered
    2  2026-03-02 10:00  杜飞  accepted      told: 电话
    3  2026-03-02 10:00  葛雅  noted         kind: materials collected  text: 水压记录
    4  2026-03-02 10:00  杜飞  noted         kind: classification  text: 供水类
    5  2026-03-02 10:00  季刚  noted         kind: check by another person  text: 材料齐全
    6  2026-03-02 10:00  杜飞  assigned      unit: 投诉受理中心  handler: 岑丽
    7  2026-03-02 10:00  岑丽  answered      outcome: explained  text: 管网检修，已恢复
    8  2026-03-10 10:00  杜飞  noted (void)  kind: note  text: 记错了案件
    9  2026-03-10 10:00  杜飞  voided        event: 8  reason: 记在了别的案件上

三4 Checked and assessed every quarter; what is found has somebody who puts it right.

  $ at 2026-04-01
  $ xinfang duty check 2026-Q1
  duty              bearer      period   held  what is missing  last held   clause
  投诉处理检查评估  the office  2026-Q1  0/1   short by 1       2025-12-31  三4
  $ xinfang duty log 投诉处理检查评估 --on 2026-03-31
  refused: 'text' must be stated  [三4]
  hint: add --text and what it is
  [3]
  $ xinfang duty log 投诉处理检查评估 --on 2026-03-31 --text 抽查十件，一件迟通知
  2026-D1 held: 投诉处理检查评估, the office, 2026-03-31
  2026-Q1: 1 of 1
  $ xinfang duty find 投诉处理检查评估 --on 2026-03-31 --text 迟通知一件
  refused: 'responsible' must be stated  [三4]
  hint: add --responsible and what it is
  [3]
  $ quietly duty find 投诉处理检查评估 --on 2026-03-31 --text 迟通知一件 --responsible cen-li
  $ xinfang duty check 2026-Q1
  number   duty              found       responsible  due  days  text        clause
  2026-D2  投诉处理检查评估  2026-03-31  岑丽                    迟通知一件  三4
