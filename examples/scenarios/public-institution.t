A public institution: the notice of acceptance has two clocks, one from acceptance and one from receipt, and both bind.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under public-institution 清河县图书馆
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 馆领导}
  >   - {id: petition-office, under: leadership, name: 信访办公室}
  > people:
  >   - {id: yan-hua, name: 严华, unit: leadership, post: 馆长, roles: [head]}
  >   - {id: gu-min, name: 谷敏, unit: petition-office, post: 信访办公室主任, roles: [petition-head, unit-head]}
  >   - {id: luo-qi, name: 罗琪, unit: petition-office, post: 接待员, roles: [clerk]}
  > YAML
  $ export XINFANG_USER=luo-qi

第十二条 In writing, orally, by telephone, by e-mail: every channel is taken; what is none is refused.

  $ at 2026-03-02
  $ quietly register --title 阅览室漏雨 --channel letter --name 宁静 --phone 13800000001
  $ quietly register --title 押金不退 --channel visit --name 倪涛 --phone 13800000002 --statement 口头反映，记录后念给本人听过
  $ quietly register --title 借书证被冒用 --channel phone --name 卫东 --phone 13800000003
  $ quietly register --title 建议延长开放 --channel email --kind suggestion --name 池莲 --phone 13800000004
  $ xinfang register --title 建议延长开放 --channel wall --name 池莲
  error: 'wall' is no channel
  hint: known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  [2]

第十六条 An appeal is accepted on a path: reconsideration or litigation, or an answer of the house; mediation names who held it.

  $ xinfang accept 1
  refused: 'path' must be stated  [第十六条]
  hint: add --path, one of: litigation, arbitration, party, administrative, statutory-duty, opinion
  [3]
  $ xinfang accept 1 --path opinion
  2026-000001: accepted (event 2), status: accepted
  due: 发受理通知书（自受理起） by 2026-03-05, 3 working days left
  $ at 2026-03-04
  $ quietly accept 2 --path litigation
  $ xinfang note 2 --kind mediation 双方同意先退一半，余下的由复议决定
  refused: 'members' must be stated  [第十六条]
  hint: add --members and what it is
  [3]
  $ quietly note 2 --kind mediation 双方同意先退一半，余下的由复议决定 --members gu-min

第十一条 Reviewed and acknowledged within three working days of acceptance, here by 5 March.

  $ xinfang notify 1 acceptance --means mail --document 馆信受〔2026〕1号 --text 已派人查看屋面
  refused: 'noting (appraisal)' has to come first  [第十一条]
  hint: xinfang note 2026-000001 --kind appraisal
  [3]
  $ quietly note 1 --kind appraisal 材料齐全，属本馆职责 --finding reasonable
  $ at 2026-03-05
  $ xinfang overdue
  $ xinfang list --due 2026-03-05
  number       received    channel  status    due         unit  petitioner  title
  2026-000001  2026-03-02  letter   accepted  2026-03-05        宁**        阅览室漏雨
  $ at 2026-03-06
  $ xinfang overdue
  number       deadline                  due         days        unit  handler  title
  2026-000001  发受理通知书（自受理起）  2026-03-05  1 day late                 阅览室漏雨

第十四条 The notice tells how far the inquiry is; it is out within five working days of receipt, here by 9 March.

  $ xinfang notify 1 acceptance --means mail --document 馆信受〔2026〕1号
  refused: 'text' must be stated  [第十四条]
  hint: add --text and what it is
  [3]
  $ xinfang notify 1 acceptance --means mail --document 馆信受〔2026〕1号 --text 已派人查看屋面
  2026-000001: notified (event 4), status: accepted
  due: 调查核实 by 2026-03-23, 11 working days left
  $ at 2026-03-09
  $ quietly note 2 --kind appraisal 材料齐全 --finding partly
  $ quietly notify 2 acceptance --means in-person --document 馆信受〔2026〕2号 --text 正在核对收据
  $ quietly accept 4
  $ xinfang overdue
  $ at 2026-03-10
  $ xinfang overdue
  number       deadline                  due         days        unit  handler  title
  2026-000003  发受理通知书（自收到起）  2026-03-09  1 day late                 借书证被冒用
  2026-000004  发受理通知书（自收到起）  2026-03-09  1 day late                 建议延长开放
  $ quietly decline 3 --ground not-ours --reason 已由公安机关立案 --refer-to 城关派出所 --told 电话

第十三条 Looked into promptly, here within 15 working days, and by which means; no answer without it.

  $ xinfang reply 1 --outcome supported --text 屋面已修
  refused: 'noting (investigation)' has to come first  [第十三条]
  hint: xinfang note 2026-000001 --kind investigation
  [3]
  $ xinfang note 1 --kind investigation 屋面防水老化
  refused: 'means' must be stated  [第十三条]
  hint: add --means, one of: in-person, mail, phone, message, online, meeting, on-site, records, inquiry
  [3]
  $ xinfang note 1 --kind investigation 屋面防水老化 --means mail
  refused: 'means' cannot be 'mail' here  [第十三条]
  hint: one of: on-site, records, inquiry, phone, meeting
  [3]
  $ xinfang note 1 --kind investigation 屋面防水老化 --means on-site,records,inquiry
  2026-000001: noted (event 5), status: accepted
  due: conclusion by 2026-05-06, 37 working days left
  $ xinfang reply 1 --outcome supported --text 屋面已修
  2026-000001: answered (event 6), status: answered
  $ at 2026-03-25
  $ quietly note 4 --kind appraisal 建议可行 --finding reasonable
  $ quietly notify 4 acceptance --means message --document 馆信受〔2026〕3号 --text 征求读者意见中
  $ xinfang overdue
  $ at 2026-03-26
  $ xinfang overdue
  number       deadline  due         days        unit  handler  title
  2026-000002  调查核实  2026-03-25  1 day late                 押金不退

第八条 Look-up and statistics.

  $ xinfang list --text 漏雨
  number       received    channel  status    due  unit  petitioner  title
  2026-000001  2026-03-02  letter   answered             宁**        阅览室漏雨
  $ xinfang list --text 停车
  no case matches
  [4]
  $ xinfang report 2026-03 | sed -n "/^indicator/,/^repeat/p"
  indicator                        value  parts  previous period  change  year before  change
  cases registered                     4                       0       —            0       —
  persons                              4                       0       —            0       —
  visits                               1                       0       —            0       —
  group visits                         0                       0       —            0       —
  repeat rate                      0.0%*    0/4                —       —            —       —
