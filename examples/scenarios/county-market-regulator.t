A county market regulator, clause by clause: what its regulation allows and what it refuses.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under county-market-regulator qinghe
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: bureau, name: 局机关}
  >   - {id: office, under: bureau, name: 办公室}
  >   - {id: consumer-protection, under: bureau, name: 消费者权益保护股}
  >   - {id: food, under: bureau, name: 食品安全监管股}
  > people:
  >   - {id: gao-zhiyuan, name: 高志远, post: 局长, roles: [head]}
  >   - {id: luo-meihua, name: 罗美华, post: 副局长（分管信访）, roles: [deputy]}
  >   - {id: tian-yong, name: 田勇, post: 副局长, roles: [leader]}
  >   - {id: su-wen, name: 苏雯, unit: office, post: 办公室主任, roles: [unit-head, petition-head]}
  >   - {id: ning-xia, name: 宁霞, unit: office, post: 科员, roles: [clerk]}
  >   - {id: pan-lei, name: 潘磊, unit: food, post: 股长, roles: [unit-head, officer]}
  >   - {id: yan-qing, name: 颜青, unit: consumer-protection, post: 股长, roles: [unit-head, officer]}
  > YAML
  $ xinfang policy check
  deadlines/conclude: holds under a condition of its own: cases may be left without it
  deadlines/conclude: extended by the deputy in charge, not by the head of the organ
  [5]
  $ export XINFANG_USER=ning-xia

三(一) Intake: 12315 to the consumer protection section, everything else to the office.

  $ at 2026-03-02
  $ quietly register --title 健身房拒退会员费 --channel hotline-12315 --name 梅雪 --phone 13800000001
  $ quietly register --title 早餐摊卫生差 --channel visit --name 石磊 --phone 13800000002
  $ xinfang accept 1 --told phone
  2026-000001: accepted (event 2), status: accepted
  due: 12315投诉调解 by 2026-05-08, 45 working days left
  $ xinfang accept 2 --told 'in person'
  2026-000002: accepted (event 2), status: accepted
  due: conclusion by 2026-04-14, 30 working days left
  $ quietly assign 1
  $ quietly assign 2
  $ xinfang list
  number       received    channel        status   due         unit              petitioner  title
  2026-000001  2026-03-02  12315 hotline  in hand  2026-05-08  消费者权益保护股  梅**        健身房拒退会员费
  2026-000002  2026-03-02  visit          in hand  2026-04-14  办公室            石**        早餐摊卫生差

市场监督管理投诉举报处理暂行办法: a 12315 complaint is taken within 7 working days and mediated within 45, the days of
an expert's examination left out; a report of wrongdoing is verified within 15.

  $ xinfang explain 1 | sed -n '/^12315/p'
  12315投诉调解: by 2026-05-08  [市场监督管理投诉举报处理暂行办法第二十一条第一款第五项]
  12315投诉受理: by 2026-03-11  [市场监督管理投诉举报处理暂行办法第十四条]
  $ at 2026-03-09
  $ quietly suspend 1 expertise --reason 送检
  $ at 2026-03-19
  $ quietly resume 1 收到检验报告
  $ xinfang explain 1 | sed -n '/^12315/p'
  12315投诉调解: by 2026-05-19  [市场监督管理投诉举报处理暂行办法第二十一条第一款第五项]
  12315投诉受理: by 2026-03-11  [市场监督管理投诉举报处理暂行办法第十四条]
  $ at 2026-03-20
  $ quietly register --title 举报售卖假药 --kind accusation --channel hotline-12315 --name 尹涛 --phone 13800000003
  $ xinfang explain 3 | sed -n '/^12315/p'
  12315举报核查: by 2026-04-13  [市场监督管理投诉举报处理暂行办法第二十三条第一款]
  $ quietly register --title 手机充电发烫 --channel hotline-12315 --name 江帆 --phone 13800000009

三(一)1 and 2: what is ours is answered before it is closed; what is not ours is explained.

  $ quietly register --title 邻居噪声扰民 --channel visit --name 鲁平 --phone 13800000004
  $ xinfang close 2 --result resolved
  refused: 'answering' has to come first  [第二十九条第一款、第三十条第一款、第三十一条]
  hint: xinfang reply 2026-000002
  [3]
  $ xinfang decline 5 --reason 不属本局职责 --ground not-ours
  refused: 'turn to' must be stated  [第二十三条第一款]
  hint: add --refer-to and what it is
  [3]
  $ xinfang decline 5 --reason 不属本局职责 --ground not-ours --refer-to 县公安局
  2026-000005: declined (event 2), status: declined
  due: notice to the petitioner by 2026-04-07, 11 working days left

三(一)3 What a superior hands down is taken; only a leader can say otherwise.

  $ quietly register --title 学校食堂问题 --channel forwarded --origin-organ 县信访局 --name 贺兰
  $ xinfang decline 6 --reason 不归食品股 --ground not-ours --refer-to 县教育局 --by pan-lei
  refused: 潘磊 may not do this: it takes the leader  [三(一)3]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang decline 6 --reason 属教育系统 --ground not-ours --refer-to 县教育局 --by luo-meihua --dry-run
  2026-000006: would be declined, status then: declined
  $ xinfang transfer 6 --organ 县教育局 --by pan-lei
  refused: 潘磊 may not do this: it takes the leader  [三(一)3]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang accept 6
  2026-000006: accepted (event 2), status: accepted
  due: conclusion by 2026-05-07, 30 working days left
  $ quietly assign 6 food --handler pan-lei

一(五)、二(五) A case instructed from above: the report is signed by the leader it was instructed to.

  $ quietly instruct 6 '请罗美华同志牵头核查，月底前报县信访局' --leader luo-meihua
  $ xinfang report-up 6 --document 青市监〔2026〕8号
  refused: 'signed by' must be stated  [一(五)、二(五)]
  hint: add --signed-by and who it is
  [3]
  $ xinfang report-up 6 --document 青市监〔2026〕8号 --signed-by gao-zhiyuan
  refused: 'signed by' must be 罗美华, as in 'instructing'  [一(五)、二(五)]
  hint: add --signed-by luo-meihua
  [3]
  $ xinfang reply 6 --outcome supported
  refused: the approval of the leader is missing  [一(五)、二(五)]
  hint: ask 高志远, 罗美华, 田勇, then add --approved-by gao-zhiyuan, or: xinfang approve 2026-000006 reply --approved-by gao-zhiyuan
  [3]
  $ xinfang reply 6 --outcome supported --approved-by luo-meihua
  2026-000006: answered (event 5), status: answered
  $ xinfang report-up 6 --document 青市监〔2026〕8号 --signed-by luo-meihua
  2026-000006: reported upward (event 6), status: answered

一(三)、二(五) An important letter is read and instructed by the head or the deputy; an important visit is received by a leader.

  $ quietly register --title 冷库存放过期肉 --channel letter --level important --name 尤佳
  $ quietly register --title 幼儿园集体腹泻 --channel visit --level important --name 古月
  $ for case in 7 8; do quietly accept $case; quietly assign $case food --handler pan-lei; done
  $ xinfang reply 7 --outcome supported
  refused: 'instructing' has to come first  [一(三)、二(五)]
  hint: xinfang instruct 2026-000007
  [3]
  $ xinfang instruct 7 从严查处 --by tian-yong
  refused: 'leader' is 田勇: it takes the head of the organ or deputy in charge  [一(三)、二(五)]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang instruct 7 从严查处 --by luo-meihua
  2026-000007: instructed (event 4), status: in hand
  due: conclusion by 2026-05-07, 30 working days left
  $ xinfang reply 7 --outcome supported
  2026-000007: answered (event 5), status: answered
  $ xinfang reply 8 --outcome supported
  refused: 'noting (reception by a leader)' has to come first  [一(三)、二(五)]
  hint: xinfang note 2026-000008 --kind reception
  [3]
  $ xinfang note 8 接待家长 --kind reception
  refused: 宁霞 may not do this: it takes the leader  [一(三)、二(五)]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang note 8 接待家长 --kind reception --by gao-zhiyuan
  2026-000008: noted (event 4), status: in hand
  due: conclusion by 2026-05-07, 30 working days left
  $ xinfang reply 8 --outcome supported
  2026-000008: answered (event 5), status: answered

一(四) The opinion on a grave, complex or difficult case takes the head's approval, and so does calling somebody to account.

  $ quietly register --title 药店连锁串货 --channel email --level major --name 秦川
  $ quietly accept 9; quietly assign 9 food --handler pan-lei
  $ xinfang reply 9 --outcome supported --approved-by luo-meihua
  refused: 罗美华 cannot approve this: it takes the head of the organ  [一(四)]
  hint: ask 高志远, then add --approved-by gao-zhiyuan, or: xinfang approve 2026-000009 reply --approved-by gao-zhiyuan
  [3]
  $ xinfang reply 9 --outcome supported --approved-by gao-zhiyuan
  2026-000009: answered (event 5), status: answered
  $ xinfang suggest 9 accountability --organ 食品安全监管股 --text 监管失察 --by luo-meihua
  refused: 罗美华 may not do this: it takes the head of the organ  [一(四)]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang suggest 9 accountability --organ 食品安全监管股 --text 监管失察 --by gao-zhiyuan
  2026-000009: suggested (event 6), status: answered

三(二) Thirty working days; an extension is asked for in the last five before expiry and takes the deputy's consent.

  $ quietly assign 2 food --handler pan-lei
  $ xinfang explain 2 | sed -n '/^conclusion/p; /extension/p'
  conclusion: by 2026-04-14  [三(二)]
    an extension can be asked for from 2026-04-07 to 2026-04-14
  $ at 2026-04-03
  $ xinfang extend 2 --for 10d --reason 等候抽检 --told phone --approved-by luo-meihua
  refused: too early to ask: 'conclusion' can be extended from 2026-04-07 to 2026-04-14 only  [三(二)]
  hint: ask again between 2026-04-07 and 2026-04-14
  [3]
  $ at 2026-04-07
  $ xinfang extend 2 --for 10d --reason 等候抽检 --told phone --approved-by gao-zhiyuan
  refused: 高志远 cannot approve this: it takes the deputy in charge  [三(二)]
  hint: ask 罗美华, then add --approved-by luo-meihua, or: xinfang approve 2026-000002 extension --approved-by luo-meihua
  [3]
  $ xinfang extend 2 --for 10d --reason 等候抽检 --told phone --approved-by luo-meihua
  2026-000002: extended (event 5), status: in hand
  due: conclusion by 2026-04-24, 13 working days left
  $ at 2026-04-27
  $ xinfang overdue
  number       deadline                  due         days          unit            handler  title
  2026-000004  12315投诉受理             2026-03-31  27 days late                           手机充电发烫
  2026-000003  acceptance decision       2026-04-07  20 days late                           举报售卖假药
  2026-000003  notice to the petitioner  2026-04-07  20 days late                           举报售卖假药
  2026-000004  acceptance decision       2026-04-07  20 days late                           手机充电发烫
  2026-000004  notice to the petitioner  2026-04-07  20 days late                           手机充电发烫
  2026-000005  notice to the petitioner  2026-04-07  20 days late                           邻居噪声扰民
  2026-000003  12315举报核查             2026-04-13  14 days late                           举报售卖假药
  2026-000002  conclusion                2026-04-24  3 days late   食品安全监管股  潘磊     早餐摊卫生差
  $ xinfang extend 2 --for 5d --reason 还没好 --told phone --approved-by luo-meihua
  refused: 'conclusion' was extended 1 time(s) already, 1 allowed  [三(二)]
  hint: answer by 2026-04-24
  [3]

二(三)(四)、一(五) What comes near, and what is late, is pursued: reminder, urging, supervision, the head.

  $ xinfang overdue --escalate | sed '/^$/q'
  number       what        to      deadline       rung
  2026-000002  reminded    潘磊    conclusion     5 working days before the last day
  2026-000002  urged       潘磊    conclusion     1 working day after the last day
  2026-000003  reminded    罗美华  12315举报核查  5 working days before the last day
  2026-000003  urged       罗美华  12315举报核查  1 working day after the last day
  2026-000003  supervised  罗美华  12315举报核查  5 working days after the last day
  
  $ at 2026-05-20
  $ xinfang overdue --escalate | sed '/^$/q'
  number       what        to      deadline       rung
  2026-000001  reminded    颜青    12315投诉调解  5 working days before the last day
  2026-000001  urged       颜青    12315投诉调解  1 working day after the last day
  2026-000002  supervised  罗美华  conclusion     5 working days after the last day
  2026-000002  escalated   高志远  conclusion     15 working days after the last day
  

三(一)3 Not ours after all: the office may object to who handed it down, but that it goes back is recorded by a leader.

  $ quietly register --title 校车超载 --channel forwarded --origin-organ 县信访局 --name 贺州
  $ number=$(xinfang list --text 校车超载 --format numbers)
  $ quietly object $number 属县交警大队职责 --against origin
  $ xinfang return $number granted --reason 县信访局同意收回 --document 云信函〔2026〕5号 --by pan-lei
  refused: 潘磊 may not do this: it takes the leader  [三(一)3]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang return $number granted --reason 县信访局同意收回 --document 云信函〔2026〕5号 --by luo-meihua
  2026-000010: objection decided (event 3), status: handed back
