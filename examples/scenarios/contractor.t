A contractor who works for a principal, clause by clause.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under contractor baishi
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: company, name: 白石工程公司}
  >   - {id: petitions, under: company, name: 信访办}
  >   - {id: project-one, under: company, name: 一项目部}
  > people:
  >   - {id: shao-guang, name: 邵光, post: 甲方副总经理, roles: [x-principal]}
  >   - {id: jin-dawei, name: 金大伟, post: 经理, roles: [head]}
  >   - {id: mi-lan, name: 米兰, unit: petitions, post: 信访办主任, roles: [petition-head]}
  >   - {id: qiu-yue, name: 邱月, unit: petitions, roles: [clerk]}
  >   - {id: lei-ming, name: 雷鸣, unit: project-one, post: 项目经理, roles: [unit-head]}
  >   - {id: tong-hao, name: 童浩, unit: project-one, roles: [officer], interests: [{kind: relative, person: 施梅}]}
  >   - {id: bai-lu, name: 白露, unit: project-one, roles: [officer]}
  > YAML
  $ export XINFANG_USER=qiu-yue

三1 What comes in is registered at once: within two hours. The second one was written down the next day.

  $ at 2026-03-02 09:00
  $ quietly register --title 工地夜间施工 --channel phone --received '2026-03-02 08:30' --name 纪云
  $ at 2026-03-03 09:00
  $ quietly register --title 扬尘污染 --channel letter --received '2026-03-02 08:30' --name 施梅
  $ xinfang explain 1 | sed -n '/^登记/,/^[^ ]/p'
  登记: by 2026-03-02 10:30  [三1]
    2 hours from 2026-03-02 08:30
    policy: 承包单位信访管理制度
    done on 2026-03-02: in time
  
  verb        now      why, or on what condition                                              clause
  $ xinfang explain 2 | sed -n '/^登记/,/^[^ ]/p'
  登记: by 2026-03-02 10:30  [三1]
    2 hours from 2026-03-02 08:30
    policy: 承包单位信访管理制度
    done on 2026-03-03: late
  
  verb        now      why, or on what condition                                              clause

二2 What is grave or bypasses a level is reported to the main leader when it is registered.

  $ xinfang register --title 拖欠工资 --channel visit --level major --name 安然
  2026-000003
  escalated by the policy: 金大伟
  next: xinfang accept 2026-000003 (or decline, transfer)
  $ xinfang register --title 占用农田 --channel letter --flag bypassing --name 房静
  2026-000004
  escalated by the policy: 金大伟
  next: xinfang accept 2026-000004 (or decline, transfer)
  $ xinfang show 3 | sed -n '/escalated/p'
    2  2026-03-03 09:00  the program  escalated   rung: grave  to: 金大伟
  $ xinfang show 4 | sed -n '/escalated/p'
    2  2026-03-03 09:00  the program  escalated   rung: bypassing  to: 金大伟
  $ xinfang show 1 | sed -n '/escalated/p'

二3 A sudden incident: the head responsible is on site within 30 minutes.

  $ at 2026-03-04 14:00
  $ quietly register --title 塔吊倾斜 --channel phone --flag incident --name 宫平
  $ quietly register --title 基坑渗水 --channel phone --flag incident --name 车前
  $ quietly assign 6 project-one
  $ at 2026-03-04 14:25
  $ xinfang note 5 已到现场 --kind on-site
  refused: 'members' must be stated  [二3]
  hint: add --members and what it is
  [3]
  $ xinfang note 5 已到现场 --kind on-site --members bai-lu
  refused: 'members' is 白露: it takes the head of the organ or head of a unit  [二3]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang note 5 已到现场 --kind on-site --members lei-ming
  2026-000005: noted (event 2), status: to be accepted
  due: acceptance decision by 2026-03-19, 11 working days left
  $ at 2026-03-04 14:31
  $ xinfang overdue
  number       deadline  due               days           unit      handler  title
  2026-000006  赶赴现场  2026-03-04 14:30  1 minute late  一项目部           基坑渗水

三2 Important cases and those handed down go up for reading before a department gets them.

  $ quietly register --title 地面塌陷 --channel letter --level important --name 卫红
  $ quietly register --title 排水不畅 --channel forwarded --origin-organ 区信访局 --name 倪安
  $ for case in 1 2 3 7 8; do quietly accept $case; done
  $ xinfang assign 7 project-one --handler bai-lu
  refused: 'instructing' has to come first  [三2]
  hint: xinfang instruct 2026-000007
  [3]
  $ xinfang assign 8 project-one --handler bai-lu
  refused: 'instructing' has to come first  [三2]
  hint: xinfang instruct 2026-000008
  [3]
  $ quietly instruct 7 一项目部立即处理 --leader jin-dawei
  $ quietly instruct 8 一项目部核查 --leader jin-dawei
  $ quietly assign 7 project-one --handler bai-lu
  $ quietly assign 8 project-one --handler bai-lu

四6 Whoever has an interest keeps out. 四4 Personal data is masked. 四5 Nothing is destroyed: what was wrong is voided.

  $ xinfang assign 2 project-one --handler tong-hao
  refused: 童浩 declared a relation (relative) to somebody of a party's name: is this the same person?  [四6]
  hint: if not, somebody else adds --not-same-person 施梅; if so: xinfang recuse 2026-000002 tong-hao --ground relation
  [3]
  $ quietly assign 2 project-one --handler bai-lu
  $ xinfang list --channel phone
  number       received    channel     status          due               unit      petitioner  title
  2026-000001  2026-03-02  phone call  accepted        2026-05-06                  纪**        工地夜间施工
  2026-000005  2026-03-04  phone call  to be accepted  2026-03-19                  宫**        塔吊倾斜
  2026-000006  2026-03-04  phone call  to be accepted  2026-03-04 14:30  一项目部  车**        基坑渗水
  $ quietly note 1 已约谈施工班组
  $ quietly void 1 3 --reason 记错了案件 --yes
  $ xinfang show 1 | sed -n '/noted/p; /voided/p'
    3  2026-03-04 14:31  邱月  noted (void)  kind: note  text: 已约谈施工班组
    4  2026-03-04 14:31  邱月  voided        event: 3  reason: 记错了案件

三3、三4 First the investigation and its result, then the answer.

  $ xinfang reply 8 --outcome supported --by bai-lu
  refused: 'noting (investigation)' has to come first  [三3、三4]
  hint: xinfang note 2026-000008 --kind investigation
  refused: 'noting (result of the responsible unit)' has to come first  [三3、三4]
  hint: xinfang note 2026-000008 --kind result
  [3]
  $ quietly note 8 现场勘查，管道堵塞 --kind investigation
  $ quietly note 8 管道已疏通 --kind result

三5 Who handled it answers it, within five working days of the result.

  $ xinfang explain 8 | sed -n '/^答复/p'
  答复: by 2026-03-11  [三5]
  $ xinfang reply 8 --outcome supported
  refused: 邱月 may not do this: it takes the handler of the case  [三5]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang reply 8 --outcome supported --by bai-lu
  2026-000008: answered (event 7), status: answered
  $ quietly note 7 查明原因 --kind investigation
  $ quietly note 7 已回填加固 --kind result
  $ at 2026-03-12
  $ xinfang overdue | grep 地面
  2026-000007  答复      2026-03-11        1 day late   一项目部  白露     地面塌陷

三4 The report goes up when the principal's leader agrees.

  $ xinfang report-up 8 --document 白石〔2026〕3号
  refused: the approval of the 甲方领导 is missing  [三4]
  hint: ask 邵光, then add --approved-by shao-guang, or: xinfang approve 2026-000008 report --approved-by shao-guang
  [3]
  $ xinfang report-up 8 --document 白石〔2026〕3号 --approved-by jin-dawei
  refused: 金大伟 cannot approve this: it takes the 甲方领导  [三4]
  hint: ask 邵光, then add --approved-by shao-guang, or: xinfang approve 2026-000008 report --approved-by shao-guang
  [3]
  $ xinfang report-up 8 --document 白石〔2026〕3号 --approved-by shao-guang
  2026-000008: reported upward (event 8), status: answered
  $ xinfang report-up 7 --organ 区住建局
  refused: the approval of the 甲方领导 is missing  [三4]
  hint: ask 邵光, then add --approved-by shao-guang, or: xinfang approve 2026-000007 report --approved-by shao-guang
  [3]

三2、三7 The petition office is reminded to urge; whoever is late is urged by more than one means.

  $ xinfang overdue --escalate | sed '/^$/q'
  number       what      to          deadline  rung
  2026-000007  reminded  米兰, 白露  答复      1 working day after the last day
  
  $ xinfang overdue | sed -n '/答复/p'
  2026-000007  答复      2026-03-11        1 day late   一项目部  白露     地面塌陷
  $ xinfang urge 7 --to bai-lu --means phone
  refused: 'means' takes at least 2  [三7]
  hint: add --means with 2 of them, separated by commas
  [3]
  $ xinfang urge 7 --to bai-lu --means phone,message
  2026-000007: urged (event 8), status: in hand
  overdue: 答复 was due on 2026-03-11
  $ at 2026-04-08
  $ xinfang overdue --escalate | sed '/^$/q'
  number       what      to    deadline    rung
  2026-000003  reminded  米兰  conclusion  20 working days before the last day
  2026-000007  reminded  米兰  conclusion  20 working days before the last day
  

二3 Who was not on site in time is charged a hundred yuan, with the clause.

  $ at 2026-04-01
  $ xinfang report merit 2026-03
  baishi: merit, March 2026
  
  figures as of 2026-03-31
  
  credited or charged  points  yuan  percent  lines  measures
  雷鸣                      0  -100        0      1
  total                     0  -100        0      1
  
  credited or charged  date        number       for              effect     clause
  雷鸣                 2026-03-04  2026-000006  赶赴现场 missed  -100 yuan  二3
