What a petitioner may ask for, and a decision within fifteen days of receipt.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under rights-and-duties 南坡县水利局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 局领导}
  >   - {id: petition-office, under: leadership, name: 信访室}
  > people:
  >   - {id: fu-ming, name: 傅明, unit: leadership, post: 局长, roles: [head]}
  >   - {id: gan-lu, name: 甘露, unit: leadership, post: 副局长, roles: [deputy]}
  >   - {id: hua-yan, name: 华燕, unit: petition-office, post: 信访室主任, roles: [petition-head, unit-head]}
  >   - {id: ji-an, name: 吉安, unit: petition-office, post: 信访专干, roles: [clerk]}
  > YAML
  $ export XINFANG_USER=ji-an

第七条 Letter, e-mail, fax, telephone, visit: each is taken; what is no channel is refused.

  $ at 2026-03-02
  $ quietly register --title 灌渠淤塞 --channel letter --name 荆南 --phone 13800000001
  $ quietly register --title 占地补偿 --channel email --name 农青 --phone 13800000002
  $ quietly register --title 水费不公 --channel fax --name 单宁 --phone 13800000003
  $ quietly register --title 堤坝开裂 --channel phone --name 骆川 --phone 13800000004
  $ xinfang register --title 堤坝开裂 --channel banner --name 骆川
  error: 'banner' is no channel
  hint: known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  [2]
  $ for case in 1 2 3 4; do quietly accept $case --told 电话; done

第八条 When and where petitioners are received is published and held every week.

  $ xinfang duty plan 信访接待 --who 吉安 --on 2026-03-04 --from 9:00 --to 11:30 --place 一楼接访室
  2026-D1 planned: 信访接待, 吉安, 2026-03-04
  $ xinfang duty board 2026-03 2>/dev/null
  南坡县水利局: notice board, March 2026
  
  date            time         leader  post      remit  place       duty
  2026-03-04 Wed  09:00–11:30  吉安    信访专干         一楼接访室  信访接待
  $ at 2026-03-06
  $ xinfang duty check
  duty      bearer  period    held  what is missing        last held  clause
  信访接待  吉安    2026-W10  0/1   1 to do by 2026-03-08             第八条
  $ xinfang duty log 信访接待 --who 吉安 --on 2026-03-04 --from 9:00
  refused: 'place' must be stated  [第八条]
  hint: add --place and what it is
  [3]
  $ xinfang duty log 信访接待 --who 吉安 --on 2026-03-04 --from 9:00 --place 一楼接访室
  2026-D2 held: 信访接待, 吉安, 2026-03-04
  2026-W10: 1 of 1
  $ xinfang duty check

第五条(二) The petitioner asks to see the own file, and has it within five working days, with a record of what was shown.

  $ xinfang note 1 --kind x-file-shown 已查阅
  refused: 'noting (信访人要求查阅复制)' has to come first  [第五条第二项]
  hint: xinfang note 2026-000001 --kind x-file-asked
  refused: 'document' must be stated  [第五条第二项]
  hint: add --document and what it is
  [3]
  $ xinfang note 1 --kind x-file-asked 要求查阅、复制本人材料
  2026-000001: noted (event 3), status: accepted
  due: 供信访人查阅复制 by 2026-03-13, 5 working days left
  $ xinfang note 1 --kind x-file-shown 已查阅
  refused: 'document' must be stated  [第五条第二项]
  hint: add --document and what it is
  [3]
  $ xinfang note 1 --kind x-file-shown 已核对身份证，查阅并复制本人来信 --document 查阅登记1
  2026-000001: noted (event 4), status: accepted
  due: conclusion by 2026-03-17, 7 working days left

第五条(三) The petitioner asks how far it is, and is told within five working days; both requests are late after 13 March.

  $ quietly note 2 --kind x-progress-asked 来电询问
  $ quietly note 3 --kind x-file-asked 要求复制本人材料
  $ at 2026-03-13
  $ quietly duty log 信访接待 --who 吉安 --on 2026-03-11 --from 9:00 --place 一楼接访室
  $ xinfang overdue
  $ at 2026-03-16
  $ xinfang overdue
  number       deadline          due         days         unit  handler  title
  2026-000002  告知进展          2026-03-13  3 days late                 占地补偿
  2026-000003  供信访人查阅复制  2026-03-13  3 days late                 水费不公
  $ quietly notify 2 progress --means phone --text 正在丈量
  $ quietly note 3 --kind x-file-shown 已核对身份证，复制本人来信 --document 查阅登记2

第十条 Investigated, and the petitioner heard, before the answer.

  $ xinfang reply 1 --outcome supported
  refused: 'noting (investigation)' has to come first  [第十条]
  hint: xinfang note 2026-000001 --kind investigation
  refused: 'noting (petitioner heard)' has to come first  [第十条]
  hint: xinfang note 2026-000001 --kind statement
  [3]
  $ quietly note 1 --kind investigation 渠底淤高三十厘米 --means on-site,records
  $ xinfang reply 1 --outcome supported
  refused: 'noting (petitioner heard)' has to come first  [第十条]
  hint: xinfang note 2026-000001 --kind statement
  [3]
  $ quietly note 1 --kind statement 信访人陈述：春灌前请清淤
  $ xinfang reply 1 --outcome supported
  2026-000001: answered (event 7), status: answered

第十条 A hearing when a leader finds it necessary; once called, the answer waits for it.

  $ xinfang note 2 --kind x-hearing-called 各户面积有争议
  refused: 吉安 may not do this: it takes the leader  [第十条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly note 2 --kind x-hearing-called 各户面积有争议 --by gan-lu
  $ quietly note 2 --kind investigation 查阅丈量册 --means records
  $ quietly note 2 --kind statement 信访人及村委会陈述
  $ xinfang reply 2 --outcome supported
  refused: 'noting (听证)' has to come first  [第十条]
  hint: xinfang note 2026-000002 --kind x-hearing
  [3]
  $ xinfang note 2 --kind x-hearing 按实际面积补差
  refused: 'members' must be stated  [第十条]
  hint: add --members and what it is
  refused: 'document' must be stated  [第十条]
  hint: add --document and what it is
  [3]
  $ quietly note 2 --kind x-hearing 按实际面积补差 --members hua-yan,ji-an --document 听证笔录1
  $ xinfang reply 2 --outcome supported
  2026-000002: answered (event 9), status: answered

第五条(三) The result is told before the case is closed.

  $ xinfang close 1 --result resolved
  refused: 'notifying the petitioner (written opinion)' has to come first  [第五条第三项]
  hint: xinfang notify 2026-000001 --kind opinion
  [3]
  $ quietly notify 1 opinion --means mail --document 答复1
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 9), status: closed

第九条 Decided within fifteen days of receipt, by 17 March; thirty more when the head agrees.

  $ xinfang extend 3 --for 30d --reason 涉及三个乡镇 --told 电话 --approved-by gan-lu
  refused: 甘露 cannot approve this: it takes the head of the organ  [第九条]
  hint: ask 傅明, then add --approved-by fu-ming, or: xinfang approve 2026-000003 extension --approved-by fu-ming
  [3]
  $ xinfang extend 3 --for 31d --reason 涉及三个乡镇 --told 电话 --approved-by fu-ming
  refused: 31 days more is too long: at most 30 days in all, until 2026-04-16  [第九条]
  hint: ask for less, so that it ends on 2026-04-16 at the latest
  [3]
  $ xinfang extend 3 --for 30d --reason 涉及三个乡镇 --told 电话 --approved-by fu-ming
  2026-000003: extended (event 5), status: accepted
  due: conclusion by 2026-04-16, 22 working days left
  $ at 2026-03-17
  $ xinfang overdue
  $ at 2026-03-18
  $ xinfang overdue
  number       deadline    due         days        unit  handler  title
  2026-000004  conclusion  2026-03-17  1 day late                 堤坝开裂
  $ xinfang extend 4 --for 30d --reason 待专家意见 --told 电话 --approved-by fu-ming
  refused: too late to ask: 'conclusion' could be extended until 2026-03-17 only  [第九条]
  hint: answer now; the answer will count as late
  [3]
