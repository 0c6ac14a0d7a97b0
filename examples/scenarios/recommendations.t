An office that took up the recommendations of 信访相关工作管理制度 (examples/policies/recommendations.yaml). The numbers of
days are the office's own choice; the people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under recommendations 青禾市住建局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 局领导}
  >   - {id: petitions, under: leadership, name: 信访办}
  >   - {id: housing, under: leadership, name: 房管科}
  > people:
  >   - {id: gu-feng, name: 顾峰, unit: leadership, post: 局长, roles: [head]}
  >   - {id: ye-ping, name: 叶萍, unit: leadership, post: 副局长, roles: [deputy]}
  >   - {id: zhong-zheng, name: 钟正, unit: leadership, post: 纪检组长, roles: [discipline]}
  >   - {id: pan-yun, name: 潘云, unit: petitions, post: 信访专干, roles: [clerk]}
  >   - {id: meng-he, name: 孟禾, unit: housing, post: 科长, roles: [unit-head]}
  >   - {id: tan-tan, name: 谭坦, unit: housing, post: 科员, roles: [officer]}
  > YAML
  $ export XINFANG_USER=pan-yun

二1 Detailed registration: a name, what it is about, and how to reach the petitioner, or why not. 四2 What is personal is masked.

  $ at 2026-03-02
  $ xinfang register --title 屋面漏水 --channel visit
  error: nobody is named as petitioner
  hint: add --name, or --flag anonymous when the name is not known
  [2]
  $ xinfang register --title 屋面漏水 --channel visit --name 常一 --phone 13000000001
  refused: 'statement of the petitioner' must be stated  [二1]
  hint: add --statement and what it is
  [3]
  $ quietly register --title 屋面漏水 --channel visit --name 常一 --phone 13000000001 --statement 见来信来访记录
  $ quietly register --title 物业用房 --channel letter --name 常二 --statement 见来信来访记录
  $ quietly note 2 信中所述用房确有登记 --kind verification
  $ xinfang accept 2
  refused: 'text' must be stated  [二1]
  hint: add --text and what it is
  [3]
  $ quietly accept 2 --text 信封无回址，查无电话
  $ xinfang show 1 | grep '^petitioner'
  petitioner        常**  130****0001

二2 First verification, acceptance and an answer to the petitioner, all within the set days.

  $ xinfang accept 1 --told phone
  refused: 'noting (verification)' has to come first  [二2]
  hint: xinfang note 2026-000001 --kind verification
  [3]
  $ quietly note 1 现场看过，屋面确有渗漏 --kind verification
  $ at 2026-03-10
  $ xinfang overdue | grep 2026-0
  2026-000001  acceptance decision       2026-03-09  1 day late                 屋面漏水
  2026-000001  notice to the petitioner  2026-03-09  1 day late                 屋面漏水
  $ quietly accept 1 --told phone
  $ xinfang overdue | grep 2026-0
  [1]

二3 Graded handling: kinds and levels have their own limit and their own procedure.

  $ quietly register --title 小区配电 --channel visit --name 常三 --phone 13000000003 --level important --statement 见来信来访记录
  $ quietly register --title 危楼搬迁 --channel visit --name 常四 --phone 13000000004 --level major --statement 见来信来访记录
  $ quietly register --title 加装电梯的建议 --kind suggestion --channel letter --name 常五 --phone 13000000005 --statement 见来信来访记录
  $ quietly register --title 招标吃回扣 --kind accusation --channel letter --name 常六 --phone 13000000006 --statement 见来信来访记录
  $ quietly register --title 历史遗留办证 --channel visit --name 常七 --phone 13000000007 --flag long-pending --statement 见来信来访记录
  $ quietly register --title 教堂修缮 --channel visit --name 常八 --phone 13000000008 --flag sensitive --statement 见来信来访记录
  $ for case in 3 4 5 6 7 8; do quietly note $case 已初核 --kind verification; quietly accept $case --told phone; done
  $ for case in 1 3 4 5 6; do xinfang explain $case | grep '^办结'; done
  办结（一般）: by 2026-04-09  [二3]
  办结（重要）: by 2026-04-24  [二3]
  办结（重大）: by 2026-05-09  [二3]
  办结（建议）: by 2026-04-09  [二3]
  办结（检举控告）: by 2026-05-09  [二3]
  $ for case in 1 3 4 5 6 7 8; do quietly assign $case housing --handler tan-tan; done
  $ for case in 3 5 6; do xinfang reply $case --outcome explained --text 已办 2>&1 | sed '/^hint/d'; done
  refused: 'noting (investigation)' has to come first  [二3]
  refused: the approval of the deputy in charge is missing  [二3]
  refused: 'noting (appraisal)' has to come first  [二3]
  refused: the approval of the head of discipline inspection is missing  [二3]
  [3]
  $ quietly note 3 现场测量负荷 --kind investigation --by tan-tan
  $ quietly note 5 可行 --kind appraisal --finding reasonable --by tan-tan
  $ quietly reply 3 --outcome explained --text 已扩容 --approved-by ye-ping
  $ quietly reply 5 --outcome explained --text 已采纳
  $ quietly reply 6 --outcome explained --text 已查 --approved-by zhong-zheng

三1 Sensitive and grave cases: a team of its own investigates.

  $ for case in 4 8; do xinfang reply $case --outcome supported --text 已查实 --approved-by gu-feng 2>&1 | sed '/^hint/d'; done
  refused: 'noting (special team)' has to come first  [三1]
  refused: 'noting (investigation)' has to come first  [三1]
  refused: 'noting (special team)' has to come first  [三1]
  refused: 'noting (investigation)' has to come first  [三1]
  [3]
  $ xinfang note 4 核查小组 --kind team --members meng-he
  refused: 'members' takes at least 2  [三1]
  hint: add --members with 2 of them, separated by commas
  [3]
  $ for case in 4 8; do
  >   quietly note $case 核查小组 --kind team --members meng-he,ye-ping
  >   quietly note $case 鉴定报告与现场一致 --kind investigation --members meng-he,ye-ping
  >   quietly reply $case --outcome supported --text 已查实 --approved-by gu-feng
  > done

三2 A long-pending case: a plan within the set days, which is then tracked.

  $ xinfang reply 7 --outcome explained --text 办证中
  refused: 'noting (plan)' has to come first  [三2]
  hint: xinfang note 2026-000007 --kind plan
  [3]
  $ at 2026-03-26
  $ xinfang overdue | grep -E '000007'
  2026-000007  积案方案      2026-03-25  1 day late   房管科  谭坦     历史遗留办证
  $ quietly note 7 补缴维修资金，分批办证 --kind plan --by tan-tan
  $ at 2026-04-28
  $ xinfang overdue | grep -E '000007'
  2026-000007  办结（一般）  2026-04-09  19 days late  房管科  谭坦     历史遗留办证
  2026-000007  积案跟踪      2026-04-27  1 day late    房管科  谭坦     历史遗留办证
  $ quietly reply 7 --outcome explained --text 分批办证
  $ quietly notify 7 opinion --means mail
  $ xinfang close 7 --result resolved
  refused: 'noting (progress)' has to come first  [三2]
  hint: xinfang note 2026-000007 --kind progress
  [3]
  $ quietly note 7 第一批六十户已领证 --kind progress --by tan-tan
  $ quietly close 7 --result resolved

三3 The result is told, and in time; before that the case is not closed.

  $ quietly reply 1 --outcome supported --text 已补漏
  $ xinfang close 1 --result resolved --satisfaction satisfied
  refused: 'notifying the petitioner (written opinion)' has to come first  [三3]
  hint: xinfang notify 2026-000001 --kind opinion
  [3]
  $ at 2026-05-11
  $ xinfang overdue | grep -E '000001'
  2026-000001  告知处理结果  2026-05-08  3 days late   房管科  谭坦     屋面漏水
  $ quietly notify 1 opinion --means in-person
  $ quietly close 1 --result resolved --satisfaction satisfied

四1、五 Figures published each quarter; training and assessment each half-year.

  $ xinfang duty log figures --on 2026-03-31
  refused: 'document' must be stated  [四1]
  hint: add --document and what it is
  [3]
  $ quietly duty log figures --on 2026-03-31 --document 信访通报1号
  $ xinfang duty check 2026-Q1
  $ xinfang report 2026-03 | sed -n 5,11p
  indicator                       value  parts  previous period  change  year before  change
  cases registered                    8                       0       —            0       —
  persons                             8                       0       —            0       —
  visits                              5                       0       —            0       —
  group visits                        0                       0       —            0       —
  repeat rate                      0.0%    0/8                —       —            —       —
  timely response rate            87.5%    7/8                —       —            —       —
  $ xinfang duty log training --on 2026-05-07 --text 矛盾化解技巧
  refused: 'taking part' must be stated  [五1]
  hint: add --with and what it is
  [3]
  $ quietly duty log training --on 2026-05-07 --text 矛盾化解技巧 --with 潘云,谭坦
  $ at 2026-07-01
  $ xinfang duty check 2026-06
  duty          bearer      period   held  what is missing  last held   clause
  公布信访数据  the office  2026-Q2  0/1   short by 1       2026-03-31  四1
  信访人员考核  the office  2026-H1  0/1   short by 1                   五2

五2 Points for satisfied petitioners, a deduction for what is late.

  $ at 2027-01-04
  $ xinfang report merit 2026 --format csv
  period,kind,id,name,statement,day,number,what,points,yuan,percent,measure,clause
  2026,person,tan-tan,谭坦,late,2026-04-09,2026-000001,"办结（一般） missed, met on 2026-04-28",-2,,,,五2
  2026,person,tan-tan,谭坦,late,2026-04-09,2026-000007,"办结（一般） missed, met on 2026-04-28",-2,,,,五2
  2026,person,tan-tan,谭坦,satisfied,2026-05-11,2026-000001,closed (resolved) (satisfied),+2,,,,五2
  2026,nobody,,—,late,2026-04-01,2026-000002,办结（一般） missed,-2,,,,五2
