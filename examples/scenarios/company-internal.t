A company and its employees, article by article.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under company-internal qihang
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: company, name: 启航公司}
  >   - {id: personnel, under: company, name: 人力资源部}
  >   - {id: finance, under: company, name: 财务部}
  >   - {id: workshop, under: company, name: 总装车间}
  > people:
  >   - {id: shi-jian, name: 史健, post: 总经理, roles: [head]}
  >   - {id: ruan-ling, name: 阮玲, post: 副总经理, roles: [deputy]}
  >   - {id: hua-rong, name: 华荣, unit: personnel, post: 部长, roles: [unit-head]}
  >   - {id: tao-ran, name: 陶然, unit: personnel, roles: [clerk, officer]}
  >   - {id: chi-lei, name: 池磊, unit: finance, post: 部长, roles: [unit-head]}
  >   - {id: yin-hao, name: 殷浩, unit: workshop, post: 主任, roles: [unit-head]}
  >   - {id: du-juan, name: 杜鹃, unit: finance, roles: [officer], interests: [{kind: relative, person: 莫言午}]}
  > YAML
  $ export XINFANG_USER=tao-ran

第六条 The department or the direct leader takes it.

  $ at 2026-03-02
  $ quietly register --title 夜班补贴少发 --channel email --name 方圆
  $ quietly register --title 同事离婚纠纷 --channel visit --name 匡正
  $ quietly register --title 要求退还社保个人部分 --channel visit --name 程远
  $ quietly register --title 采购吃回扣 --channel letter --kind accusation --level major --name 项前
  $ xinfang accept 1
  refused: 陶然 may not do this: it takes the head of a unit or leader  [第六条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang accept 1 --by hua-rong
  2026-000001: accepted (event 2), status: accepted
  due: conclusion by 2026-04-01, 22 working days left
  $ quietly accept 4 --by shi-jian

第五条 What is private, cannot be solved here or is unlawful is out of scope; nothing else is.

  $ xinfang decline 2 --reason 与公司无关
  refused: 'ground' must be stated  [第五条]
  hint: add --ground, one of: not-ours, pending, statutory, final, private, unsolvable, unlawful
  [3]
  $ xinfang decline 2 --reason 与公司无关 --ground not-ours
  refused: 'ground' cannot be 'not-ours' here  [第五条]
  hint: one of: private, unsolvable, unlawful
  [3]
  $ xinfang decline 2 --reason 属个人隐私 --ground private
  2026-000002: declined (event 2), status: declined

第八条 What cannot be solved goes up one level at a time, and the employee hears of it within five working days.

  $ xinfang decline 3 --reason 须经社保部门办理 --ground unsolvable
  refused: 'escalating' has to come first  [第八条]
  hint: xinfang escalate 2026-000003
  [3]
  $ xinfang escalate 3 --to shi-jian --reason 本部门无权办理
  refused: one level at a time: the next one is the head of a unit, which 史健 is not  [第八条]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang escalate 3 --to hua-rong --reason 本部门无权办理
  2026-000003: escalated (event 2), status: to be accepted
  due: 上报情况反馈 by 2026-03-09, 5 working days left
  $ quietly escalate 3 --to ruan-ling --reason 涉及社保政策
  $ xinfang explain 3 | sed -n '/^上报情况反馈/p'
  上报情况反馈: by 2026-03-09  [第八条]
  上报情况反馈: by 2026-03-09  [第八条]
  $ at 2026-03-10
  $ xinfang overdue | sed '/^$/,$d'
  number       deadline      due         days        unit  handler  title
  2026-000003  上报情况反馈  2026-03-09  1 day late                 要求退还社保个人部分
  2026-000003  上报情况反馈  2026-03-09  1 day late                 要求退还社保个人部分
  $ quietly notify 3 escalation --means in-person
  $ xinfang overdue | grep 上报情况反馈
  [1]
  $ xinfang decline 3 --reason 须经社保部门办理 --ground unsolvable
  2026-000003: declined (event 5), status: declined

第九条 The department investigates before it answers; what is grave, a team of at least two without a tie to anybody in it.

  $ quietly assign 1 personnel --handler tao-ran
  $ xinfang reply 1
  refused: 'noting (investigation)' has to come first  [第九条]
  hint: xinfang note 2026-000001 --kind investigation
  [3]
  $ quietly note 1 核对考勤，确少发三个夜班 --kind investigation
  $ quietly assign 4 personnel --handler tao-ran
  $ xinfang note 4 调阅合同 --kind investigation
  refused: 'noting (special team)' has to come first  [第九条]
  hint: xinfang note 2026-000004 --kind team
  [3]
  $ xinfang note 4 成立调查组 --kind team --members chi-lei
  refused: 'members' takes at least 2  [第九条]
  hint: add --members with 2 of them, separated by commas
  [3]
  $ quietly register --title 工伤赔偿 --channel letter --level major --name 莫言午
  $ xinfang note 5 成立调查组 --kind team --members chi-lei,du-juan
  refused: 杜鹃 declared a relation (relative) to somebody of a party's name: is this the same person?  [信访工作条例第二十八条第三款]
  hint: if not, somebody else adds --not-same-person 莫言午; if so: xinfang recuse 2026-000005 du-juan --ground relation
  [3]
  $ quietly note 4 成立调查组 --kind team --members chi-lei,hua-rong
  $ xinfang note 4 调阅合同 --kind investigation
  2026-000004: noted (event 5), status: in hand
  due: conclusion by 2026-04-01, 16 working days left

第十条 Two departments or more: one leads, and the other's result comes before the answer.

  $ xinfang assign 1 personnel --handler tao-ran --assisting finance
  refused: 'lead' must be stated  [第十条]
  hint: add --lead and who it is
  [3]
  $ quietly assign 1 personnel --handler tao-ran --assisting finance --lead ruan-ling
  $ xinfang reply 1
  refused: 'noting (assisting unit's result)' has to come first  [第十条]
  hint: xinfang note 2026-000001 --kind assistance
  [3]
  $ quietly note 1 差额已列入三月工资 --kind assistance --unit finance --by chi-lei

第七条 It is answered within thirty days, and closed when it was answered; 第十四条 with what the employee says of it.

  $ xinfang explain 1 | sed -n '/^conclusion/p'
  conclusion: by 2026-04-01  [第七条]
  $ xinfang close 1 --result resolved --satisfaction satisfied
  refused: 'answering' has to come first  [第七条]
  hint: xinfang reply 2026-000001
  [3]
  $ quietly reply 1
  $ xinfang close 1 --result resolved
  refused: 'satisfaction' must be stated  [第十四条]
  hint: add --satisfaction, one of: satisfied, basically_satisfied, dissatisfied
  [3]
  $ xinfang close 1 --result resolved --satisfaction satisfied
  2026-000001: closed (event 8), status: closed
  $ at 2026-04-02
  $ xinfang overdue | sed '/^$/,$d'
  number       deadline    due         days        unit        handler  title
  2026-000004  conclusion  2026-04-01  1 day late  人力资源部  陶然     采购吃回扣

第十一条 Who complained is masked, and looking at it is noted.

  $ xinfang list --channel email
  number       received    channel  status  due  unit        petitioner  title
  2026-000001  2026-03-02  e-mail   closed       人力资源部  方**        夜班补贴少发
  $ xinfang list --channel email --reveal | grep -o 方圆
  方圆
  $ wc -l < .xinfang/access.log
  1

第十三条、第十四条 The work is evaluated each half-year: how many, how many resolved, how satisfied.

  $ xinfang report 2026-Q1 | sed -n '/^indicator/p; /^cases registered/p; /^resolution/p; /^satisfaction/p'
  indicator                        value  parts  previous period  change  year before  change
  cases registered                     5                       0       —            0       —
  resolution rate                100.0%*    1/1                —       —            —       —
  satisfaction rate              100.0%*    1/1                —       —            —       —
  $ xinfang duty log evaluation --document 启航评〔2026〕1号
  refused: 'text' must be stated  [第十三条]
  hint: add --text and what it is
  [3]
  $ quietly duty log evaluation --document 启航评〔2026〕1号 --text '员工问卷、管理层访谈、记录抽查'
  $ xinfang duty check
  $ at 2027-01-05
  $ xinfang duty check 2026
  duty          bearer      period   held  what is missing  last held   clause
  信访工作评估  the office  2026-H2  0/1   short by 1       2026-04-02  第十三条

第十二条 Points for whoever solves a matter well, a warning or a demerit for whoever does not.

  $ at 2027-01-04
  $ xinfang report merit 2026 --format csv
  period,kind,id,name,statement,day,number,what,points,yuan,percent,measure,clause
  2026,person,tao-ran,陶然,solved-well,2026-03-10,2026-000001,closed (resolved) (satisfied),+2,,,,第十二条
  2026,person,tao-ran,陶然,late,2026-04-01,2026-000004,conclusion missed,-2,,,,第十二条
