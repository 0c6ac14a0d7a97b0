From the registration of a visit to what the petitioner says of the result: no step is skipped.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under reception-flow 柳溪县自然资源局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 局领导}
  >   - {id: reception, under: leadership, name: 接待室}
  >   - {id: land, under: leadership, name: 土地利用股}
  > people:
  >   - {id: rong-sheng, name: 荣生, unit: leadership, post: 局长, roles: [head]}
  >   - {id: sang-ni, name: 桑妮, unit: reception, post: 接待员, roles: [clerk]}
  >   - {id: tian-ye, name: 田野, unit: land, post: 股长, roles: [unit-head]}
  >   - {id: wei-lai, name: 韦来, unit: land, post: 科员, roles: [officer]}
  > YAML
  $ export XINFANG_USER=sang-ni
  $ at 2026-03-02
  $ quietly register --title 宅基地界址不清 --channel visit --name 辛未 --phone 13800000001
  $ quietly register --title 邻居乱堆土 --channel visit --name 申酉
  $ quietly register --title 征地公告过期 --channel letter --name 戌年 --phone 13800000003

信访接待流程·接谈 A visitor is heard before the first review.

  $ xinfang note 1 --kind appraisal 属本局职责 --finding reasonable
  refused: 'noting (interview)' has to come first  [信访接待流程·接谈]
  hint: xinfang note 2026-000001 --kind interview
  [3]
  $ quietly note 1 --kind interview 要求重新测界，邻居已同意
  $ quietly note 2 --kind interview 反映邻居乱堆土，不愿留电话

信访接待流程·初审 Accepted or declined on a first review, which comes to a finding.

  $ xinfang accept 1
  refused: 'noting (appraisal)' has to come first  [信访接待流程·初审]
  hint: xinfang note 2026-000001 --kind appraisal
  [3]
  $ xinfang note 1 --kind appraisal 属本局职责
  refused: 'appraised as' must be stated  [信访接待流程·初审]
  hint: add --finding, one of: reasonable, lawful, partly, unfounded, undetermined
  [3]
  $ for case in 1 2 3; do quietly note $case --kind appraisal 已初审 --finding reasonable; done
  $ xinfang accept 1 --told 当面
  2026-000001: accepted (event 4), status: accepted
  due: conclusion by 2026-05-06, 43 working days left

信访接待流程·登记 Name and how to reach the petitioner; who left none is accepted once it is written down why.

  $ xinfang accept 2
  refused: 'noting (未留姓名或联系方式的情况说明)' has to come first  [信访接待流程·登记]
  hint: xinfang note 2026-000002 --kind x-no-contact
  [3]
  $ quietly note 2 --kind x-no-contact 本人不愿留电话、住址，称自行来问
  $ xinfang accept 2
  2026-000002: accepted (event 5), status: accepted
  due: conclusion by 2026-05-06, 43 working days left

信访接待流程·受理 What is not accepted is explained, and how is on record.

  $ xinfang decline 3 --ground statutory --reason 应先申请行政复议 --refer-to 县政府
  refused: 'told' must be stated  [信访接待流程·受理]
  hint: add --told and what it is
  [3]
  $ xinfang decline 3 --ground statutory --reason 应先申请行政复议 --refer-to 县政府 --told 电话
  2026-000003: declined (event 3), status: declined

信访接待流程·转办 Accepted cases are handed to a unit; only then is there an answer.

  $ quietly register --title 补偿款未到账 --channel phone --name 甲子 --phone 13800000004
  $ xinfang assign 4 land --handler wei-lai
  refused: 'accepting' has to come first  [信访接待流程·转办]
  hint: xinfang accept 2026-000004
  [3]
  $ quietly note 4 --kind appraisal 属镇政府职责 --finding undetermined
  $ quietly decline 4 --ground not-ours --reason 由镇政府发放 --refer-to 柳溪镇政府 --told 电话
  $ xinfang reply 1 --outcome supported --text 已重新测界
  refused: 'assigning' has to come first  [信访接待流程·转办]
  hint: xinfang assign 2026-000001
  refused: 'noting (check by another person)' has to come first  [信访接待流程·跟踪]
  hint: xinfang note 2026-000001 --kind check
  [3]
  $ quietly assign 1 land --handler wei-lai

信访接待流程·跟踪 The unit's result is due 20 days after the hand-over; the ladder reminds, urges and supervises.

  $ at 2026-03-17
  $ xinfang overdue --escalate
  $ at 2026-03-18
  $ xinfang overdue --escalate
  number       what      to    deadline        rung
  2026-000001  reminded  韦来  承办单位报结果  3 working days before the last day
  $ at 2026-03-23
  $ xinfang overdue
  $ at 2026-03-24
  $ xinfang overdue
  number       deadline        due         days        unit        handler  title
  2026-000001  承办单位报结果  2026-03-23  1 day late  土地利用股  韦来     宅基地界址不清
  $ xinfang overdue --escalate | sed -n 1,2p
  number       what   to          deadline        rung
  2026-000001  urged  韦来, 田野  承办单位报结果  1 working day after the last day
  $ at 2026-03-30
  $ xinfang overdue --escalate | sed -n 1,2p
  number       what        to    deadline        rung
  2026-000001  supervised  荣生  承办单位报结果  5 working days after the last day
  $ quietly note 1 --kind result 已重新测界，双方签字 --by wei-lai
  $ xinfang overdue
  $ xinfang reply 1 --outcome supported --text 已重新测界
  refused: 'noting (check by another person)' has to come first  [信访接待流程·跟踪]
  hint: xinfang note 2026-000001 --kind check
  [3]
  $ xinfang note 1 --kind check 符合要求 --by wei-lai
  refused: 韦来 did 'noting (result of the responsible unit)' and cannot do this, too  [信访接待流程·跟踪]
  hint: somebody else must do it
  [3]
  $ quietly note 1 --kind check 符合要求，与测绘成果一致
  $ xinfang reply 1 --outcome supported --text 已重新测界
  2026-000001: answered (event 11), status: answered

信访接待流程·反馈 The petitioner is told, and what they say of it is written down before the case is closed.

  $ xinfang note 1 --kind feedback 满意
  refused: 'notifying the petitioner (written opinion)' has to come first  [信访接待流程·反馈]
  hint: xinfang notify 2026-000001 --kind opinion
  [3]
  $ quietly notify 1 opinion --means in-person --document 答复1
  $ xinfang close 1 --result resolved
  refused: 'noting (petitioner's view of it)' has to come first  [信访接待流程·反馈]
  hint: xinfang note 2026-000001 --kind feedback
  [3]
  $ quietly note 1 --kind feedback 满意，希望尽快发证
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 14), status: closed
