A district under 信访工作管理制度 (examples/policies/fifteen-plus-thirty.yaml): fifteen days from receipt, thirty more with
the head's approval. The people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under fifteen-plus-thirty 青禾区信访局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: bureau, name: 信访局}
  >   - {id: intake, under: bureau, name: 接访科}
  >   - {id: inspection, under: bureau, name: 督查科}
  > people:
  >   - {id: dai-heng, name: 戴衡, unit: bureau, post: 局长, roles: [head]}
  >   - {id: shu-ning, name: 舒宁, unit: bureau, post: 副局长, roles: [deputy]}
  >   - {id: ai-min, name: 艾敏, unit: intake, post: 科员, roles: [clerk]}
  >   - {id: yan-su, name: 严肃, unit: inspection, post: 科长, roles: [unit-head]}
  >   - {id: cao-xin, name: 曹欣, unit: inspection, post: 科员, roles: [officer]}
  > YAML
  $ export XINFANG_USER=ai-min

第六条 What a letter or visit is about is registered, too.

  $ at 2026-03-02
  $ xinfang register --title 外区学位 --channel letter --name 郝一 --phone 13000000001
  refused: 'statement of the petitioner' must be stated  [第六条]
  hint: add --statement and what it is
  [3]

第五条 What belongs to another place or department is transferred, in time, and not just declined.

  $ quietly register --title 外区学位 --channel letter --name 郝一 --phone 13000000001 --statement 见来信来访记录
  $ quietly register --title 井盖缺失 --channel phone --name 郝二 --phone 13000000002 --statement 见来信来访记录
  $ xinfang accept 2 --told phone
  2026-000002: accepted (event 2), status: accepted
  due: conclusion by 2026-03-17, 11 working days left
  $ xinfang decline 1 --ground not-ours --reason 属邻区 --refer-to 邻区信访局
  refused: 'ground' cannot be 'not-ours' here  [第五条]
  hint: one of: pending, statutory, final, private, unsolvable, unlawful
  [3]
  $ at 2026-03-10
  $ xinfang overdue | grep 2026-0
  2026-000001  acceptance decision  2026-03-09  1 day late                 外区学位
  $ quietly transfer 1 --organ 邻区信访局 --told phone
  $ xinfang overdue | grep 2026-0
  [1]

第十一条 Fifteen days from receipt: the 17th is the last one.

  $ at 2026-03-17
  $ xinfang overdue | grep 2026-0
  [1]
  $ at 2026-03-18
  $ xinfang overdue | grep 2026-0
  2026-000002  conclusion  2026-03-17  1 day late                 井盖缺失

第十一条 A complex case: thirty days more, approved by the head; no second time.

  $ quietly register --title 道路下沉 --channel visit --name 郝三 --phone 13000000003 --statement 见来信来访记录
  $ quietly accept 3 --told in-person
  $ at 2026-04-02
  $ xinfang extend 3 --for 30d --reason 需钻探 --told phone --approved-by shu-ning
  refused: 舒宁 cannot approve this: it takes the head of the organ  [第十一条]
  hint: ask 戴衡, then add --approved-by dai-heng, or: xinfang approve 2026-000003 extension --approved-by dai-heng
  [3]
  $ xinfang extend 3 --for 31d --reason 需钻探 --told phone --approved-by dai-heng
  refused: 31 days more is too long: at most 30 days in all, until 2026-05-02  [第十一条]
  hint: ask for less, so that it ends on 2026-05-02 at the latest
  [3]
  $ xinfang extend 3 --for 30d --reason 需钻探 --told phone --approved-by dai-heng
  2026-000003: extended (event 3), status: accepted
  due: conclusion by 2026-05-06, 20 working days left
  $ xinfang extend 3 --for 5d --reason 仍需钻探 --told phone --approved-by dai-heng
  refused: 'conclusion' was extended 1 time(s) already, 1 allowed  [第十一条]
  hint: answer by 2026-05-06
  [3]

第十一条 Where the law sets another time, that holds: a case on the way of litigation has no fifteen days.

  $ quietly register --title 拆迁赔偿 --channel visit --name 郝四 --phone 13000000004 --statement 见来信来访记录
  $ quietly register --title 噪声 --channel visit --name 郝五 --phone 13000000005 --statement 见来信来访记录
  $ xinfang accept 4 --path litigation --told phone
  2026-000004: accepted (event 2), status: accepted
  $ xinfang accept 5 --told phone
  2026-000005: accepted (event 2), status: accepted
  due: conclusion by 2026-04-17, 10 working days left

第十二条 The answer is a paper with a number.

  $ xinfang reply 2 --outcome supported --text 井盖已补
  refused: 'document' must be stated  [第十二条]
  hint: add --document and what it is
  [3]
  $ xinfang reply 2 --outcome supported --text 井盖已补 --document 答复书2号
  2026-000002: answered (event 3), status: answered

第七条 An important case is reported to the head when it is registered, and handled as instructed.

  $ xinfang register --title 校车超员 --channel letter --name 郝六 --phone 13000000006 --level important --statement 见来信来访记录
  2026-000006
  escalated by the policy: 戴衡
  next: xinfang accept 2026-000006 (or decline, transfer)
  $ xinfang show 6 | grep -i escalat
    2  2026-04-02 10:00  the program  escalated   rung: important-reported  to: 戴衡
  $ quietly accept 6 --told phone
  $ xinfang assign 6 inspection --handler cao-xin
  refused: 'instructing' has to come first  [第七条]
  hint: xinfang instruct 2026-000006
  [3]
  $ xinfang reply 6 --outcome supported --text 已停运整改 --document 答复书6号
  refused: 'instructing' has to come first  [第七条]
  hint: xinfang instruct 2026-000006
  [3]
  $ quietly instruct 6 请督查科当日核查 --by dai-heng
  $ quietly assign 6 inspection --handler cao-xin

第七条 An ordinary one is assigned, forwarded or done here, without an instruction.

  $ xinfang assign 5 inspection --handler cao-xin --dry-run | sed -n 1p
  2026-000005: would be assigned, status then: in hand
  $ xinfang transfer 5 --organ 区生态环境分局 --dry-run
  2026-000005: would be transferred, status then: transferred
  $ xinfang reply 5 --outcome explained --text 已限时施工 --document 答复书5号 --dry-run | sed -n 1p
  2026-000005: would be answered, status then: answered

第八条 The responsible unit reports within the set days; then comes the answer. Who is late is urged, then supervised.

  $ xinfang reply 6 --outcome supported --text 已停运整改 --document 答复书6号
  refused: 'noting (result of the responsible unit)' has to come first  [第八条]
  hint: xinfang note 2026-000006 --kind result
  [3]
  $ at 2026-04-14
  $ xinfang overdue --escalate | grep 2026-0
  2026-000006  urged  曹欣, 严肃  承办单位报告结果  1 working day after the last day
  2026-000006  承办单位报告结果  2026-04-13  1 day late  督查科  曹欣     校车超员
  $ at 2026-04-20
  $ xinfang overdue --escalate | grep 2026-0
  2026-000006  supervised  严肃  承办单位报告结果  5 working days after the last day
  2026-000006  承办单位报告结果  2026-04-13  7 days late  督查科  曹欣     校车超员
  2026-000005  conclusion        2026-04-17  3 days late                   噪声
  2026-000006  conclusion        2026-04-17  3 days late  督查科  曹欣     校车超员
  $ xinfang show 6 | grep -E 'urged|supervised'
    6  2026-04-14 10:00  the program  urged       deadline: result  rung: result-late  to: 曹欣、严肃
    7  2026-04-20 10:00  the program  supervised  kind: delay  deadline: result  rung: result-very-late  to: 严肃
  $ quietly note 6 校车已停运，驾驶员已处理 --kind result --unit inspection --by cao-xin
  $ quietly reply 6 --outcome supported --text 已停运整改 --document 答复书6号

第九条 A summary each quarter, with measures.

  $ xinfang duty check 2026-Q1
  duty              bearer      period   held  what is missing  last held  clause
  信访工作总结分析  the office  2026-Q1  0/1   short by 1                  第九条
  $ xinfang duty log summary --on 2026-03-31 --document 总结1号
  refused: 'text' must be stated  [第九条]
  hint: add --text and what it is
  [3]
  $ xinfang duty log summary --on 2026-03-31 --document 总结1号 --text 噪声类上升，建议联合夜查
  2026-D1 held: 信访工作总结分析, the office, 2026-03-31
  2026-Q1: 1 of 1
