A group of companies, article by article.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under company-group jinxiu
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: group, name: 锦绣集团}
  >   - {id: general-affairs, under: group, name: 综合管理部}
  >   - {id: property, under: group, name: 锦绣物业公司}
  > people:
  >   - {id: hai-feng, name: 海峰, post: 董事长, roles: [head]}
  >   - {id: yu-jie, name: 喻洁, post: 副总经理（分管信访）, roles: [deputy]}
  >   - {id: ai-min, name: 艾敏, unit: general-affairs, post: 部长, roles: [petition-head, unit-head]}
  >   - {id: gu-yan, name: 顾彦, unit: general-affairs, roles: [clerk]}
  >   - {id: lin-sen, name: 林森, unit: property, post: 经理, roles: [unit-head]}
  >   - {id: zhu-qi, name: 祝琪, unit: property, roles: [officer]}
  > YAML
  $ export XINFANG_USER=gu-yan

第三条 An important letter or visit is reported to the leader in charge; a letter is assigned when it was read and instructed.

  $ at 2026-03-02
  $ xinfang register --title 电梯反复停运 --channel letter --level important --name 夏荷
  2026-000001
  escalated by the policy: 喻洁
  next: xinfang accept 2026-000001 (or decline, transfer)
  $ xinfang register --title 地库渗水 --channel visit --level important --name 秋实
  2026-000002
  escalated by the policy: 喻洁
  next: xinfang accept 2026-000002 (or decline, transfer)
  $ quietly register --title 车位划线 --channel visit --name 冬青
  $ for case in 1 2 3; do quietly accept $case; done
  $ xinfang assign 1 property --handler zhu-qi
  refused: 'instructing' has to come first  [第三条]
  hint: xinfang instruct 2026-000001
  [3]
  $ quietly instruct 1 物业公司十日内修复 --leader yu-jie
  $ xinfang assign 1 property --handler zhu-qi
  2026-000001: assigned (event 5), status: in hand
  supervised by the policy: 祝琪, 林森
  due: conclusion by 2026-04-01, 22 working days left
  $ for case in 2 3; do quietly assign $case property --handler zhu-qi; done

第五条 Important cases are supervised and take a written result.

  $ xinfang show 1 | sed -n '/supervised/p'
    6  2026-03-02 10:00  the program  supervised  rung: supervised  to: 祝琪、林森
  $ xinfang show 3 | sed -n '/supervised/p'
  $ xinfang reply 1 --outcome supported --by zhu-qi
  refused: 'noting (result of the responsible unit)' has to come first  [第五条]
  hint: xinfang note 2026-000001 --kind result
  [3]
  $ xinfang note 1 曳引机已更换 --kind result --by zhu-qi
  refused: 'document' must be stated  [第五条]
  hint: add --document and what it is
  [3]
  $ quietly note 1 曳引机已更换 --kind result --document 锦物〔2026〕4号 --by zhu-qi
  $ xinfang reply 1 --outcome supported --by zhu-qi
  2026-000001: answered (event 8), status: answered

第五条 What is overdue is urged, and how far it is must be reported within three working days.

  $ at 2026-04-02
  $ xinfang overdue --escalate | sed '/^$/q'
  number       what   to          deadline    rung
  2026-000002  urged  祝琪, 林森  conclusion  1 working day after the last day
  2026-000003  urged  祝琪, 林森  conclusion  1 working day after the last day
  
  $ xinfang explain 3 | sed -n '/^办理进度/p'
  办理进度: by 2026-04-07  [第五条]
  $ xinfang reply 3 --outcome supported --by zhu-qi
  refused: 'noting (progress)' has to come first  [第五条]
  hint: xinfang note 2026-000003 --kind progress
  [3]
  $ at 2026-04-09
  $ xinfang overdue | sed '/^$/,$d'
  number       deadline    due         days         unit          handler  title
  2026-000002  conclusion  2026-04-01  8 days late  锦绣物业公司  祝琪     地库渗水
  2026-000003  conclusion  2026-04-01  8 days late  锦绣物业公司  祝琪     车位划线
  2026-000002  办理进度    2026-04-07  2 days late  锦绣物业公司  祝琪     地库渗水
  2026-000003  办理进度    2026-04-07  2 days late  锦绣物业公司  祝琪     车位划线
  $ for case in 2 3; do quietly note $case 施工队已进场 --kind progress --by zhu-qi; done
  $ xinfang reply 3 --outcome supported --by zhu-qi
  2026-000003: answered (event 6), status: answered
  $ xinfang overdue | sed '/^$/,$d'
  number       deadline    due         days         unit          handler  title
  2026-000002  conclusion  2026-04-01  8 days late  锦绣物业公司  祝琪     地库渗水

第五条 Where a superior wants to know, the result is reported before the case is closed; no case is closed without a letter back.

  $ quietly register --title 拖欠保洁费 --channel forwarded --origin-organ 市信访局 --name 春生
  $ quietly accept 4
  $ quietly assign 4 property --handler zhu-qi
  $ xinfang close 4 --result resolved
  refused: 'answering' has to come first  [第二十九条第一款、第三十条第一款、第三十一条]
  hint: xinfang reply 2026-000004
  refused: 'reporting upward' has to come first  [第五条]
  hint: xinfang report-up 2026-000004
  [3]
  $ quietly reply 4 --outcome supported --by zhu-qi
  $ xinfang close 4 --result resolved
  refused: 'reporting upward' has to come first  [第五条]
  hint: xinfang report-up 2026-000004
  [3]
  $ quietly report-up 4 --document 锦报〔2026〕1号
  $ xinfang close 4 --result resolved
  2026-000004: closed (event 6), status: closed

第七条 Nobody acts beyond their authority.

  $ quietly register --title 邻里纠纷 --channel phone --name 文竹
  $ xinfang accept 5 --by zhu-qi
  refused: 祝琪 may not do this: it takes the registry clerk or head of the petition office  [第一条、第七条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang decline 5 --reason 不属集团职责 --refer-to 社区居委会
  refused: 顾彦 may not do this: it takes the head of the petition office or leader  [第七条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang decline 5 --reason 不属集团职责 --refer-to 社区居委会 --by ai-min
  2026-000005: declined (event 2), status: declined
  $ xinfang reply 2 --outcome supported
  refused: 'noting (result of the responsible unit)' has to come first  [第五条]
  hint: xinfang note 2026-000002 --kind result
  refused: 顾彦 may not do this: it takes the handler of the case or head of the petition office  [第七条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]

第四条 The ledger of a month or a year is a table, and it is tidied each month and each year.

  $ xinfang export 2026-03 | tail -n +2 | cut -d, -f 1,3,10,15,18
  2026-000001,2026-03-02,夏**,电梯反复停运,answered
  2026-000002,2026-03-02,秋**,地库渗水,in hand
  2026-000003,2026-03-02,冬**,车位划线,answered
  $ xinfang export 2026 | wc -l
  6
  $ xinfang duty check 2026-03
  duty          bearer      period   held  what is missing  last held  clause
  台账月度整理  综合管理部  2026-03  0/1   short by 1                  第四条
  $ quietly duty log tidy-month --on 2026-03-31
  $ xinfang duty check 2026-03
  $ xinfang duty check
  duty          bearer      period   held  what is missing        last held   clause
  台账月度整理  综合管理部  2026-04  0/1   1 to do by 2026-04-30  2026-03-31  第四条
  台账年度整理  综合管理部  2026     0/1   1 to do by 2026-12-31              第四条

第九条 Who complained is masked, and looking at it is noted; the form: numbers run from 1 in each year.

  $ xinfang list --channel phone
  number       received    channel     status    due  unit  petitioner  title
  2026-000005  2026-04-09  phone call  declined             文**        邻里纠纷
  $ xinfang list --channel phone --reveal
  number       received    channel     status    due  unit  petitioner  title
  2026-000005  2026-04-09  phone call  declined             文竹        邻里纠纷
  $ wc -l < .xinfang/access.log
  1
  $ at 2027-01-04
  $ xinfang register --title 供暖不足 --channel visit --name 雪松
  2027-000001
  next: xinfang accept 2027-000001 (or decline, transfer)

第十条 A subsidiary whose mishandling brings people to headquarters is charged a percentage; one that is not supervised is not.

  $ quietly register --title 集体到集团反映漏水 --channel visit --flag bypassing --name 冷杉 --organization 锦绣物业公司
  $ quietly register --title 到集团反映停电 --channel visit --flag bypassing --name 红豆 --organization 锦绣物业公司
  $ quietly supervise 2 shirking --text 推诿造成到集团上访
  $ xinfang report merit 2027-01 --format csv
  period,kind,id,name,statement,day,number,what,points,yuan,percent,measure,clause
  2027-01,person,lin-sen,林森,to-headquarters,2027-01-04,2027-000002,supervised (shirking),,,-5,,第十条
