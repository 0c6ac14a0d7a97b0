Who is credited or charged with what, as the policy states it.

  $ . "$TESTDIR/setup.sh"
  $ cat > bureau.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: bureau
  > title: 某局信访工作考核奖惩办法
  > effective: "2026-01-01"
  > extends: national-2022
  > deadlines:
  >   on-site: {title: 到达现场, when: {level: major}, from: registered, to: noted/progress, within: 30min, cite: 二3}
  > duties:
  >   - {id: reception-day, title: 领导接访日, who: {role: leader}, at_least: 1, per: month, cite: 第四条}
  > merit:
  >   - {id: incident-late, title: 30分钟未到现场, missed: on-site, who: unit-head, yuan: -100, cite: 二3}
  >   - {id: praised, event: closed/resolved/satisfied, who: case-handler, points: +2, cite: 第八条}
  >   - {id: no-reception, short: reception-day, points: -0.5, cite: 第四条}
  >   - {id: shirked, event: supervised/shirking, when: {level: ordinary}, who: unit, percent: -5, cite: 第十条}
  >   - {id: accused, event: registered, when: {kind: accusation}, who: respondent-unit, measure: 通报批评, cite: 第十二条}
  > YAML
  $ xinfang policy show ./bureau.yaml | grep '^merit/'
  merit/incident-late                the head of the responsible unit: -100 yuan for each missed limit '到达现场'                                                                                                                                                                                                                                        二3
  merit/praised                      handler of the case: +2 points for each 'closing (resolved) (satisfied)'                                                                                                                                                                                                                                            第八条
  merit/no-reception                 whoever is bound: -0.5 points for each time '领导接访日' is missed                                                                                                                                                                                                                                                  第四条
  merit/shirked                      the responsible unit: -5% for each 'supervising (shirking)'                                                                                                                                                                                      level: ordinary                                                    第十条
  merit/accused                      the unit complained about: 通报批评 for each 'registering'                                                                                                                                                                                       kind: accusation                                                   第十二条
  $ xinfang init bureau --policy ./bureau.yaml --office 青禾县某局 --quiet > /dev/null
  $ cp "$examples/county-office/staff.yaml" bureau/staff.yaml
  $ cd bureau
  $ xinfang policy check
  policy 'bureau' is in order
  $ export XINFANG_USER=wang-fang

A month of work.

  $ at 2026-03-02 09:00
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly register --title 'crowd at the gate' --channel visit --name 李四 --level major
  $ quietly register --title 'bribes' --kind accusation --channel letter --name 王五 --organization 法规股
  $ at 2026-03-02 10:00
  $ quietly accept 1
  $ quietly assign 1 quality --handler deng-jiajun
  $ quietly supervise 1 shirking --by ma-lijun --text 'nothing was done'
  $ at 2026-03-10
  $ quietly duty log reception-day --who 周正平 --on 2026-03-10
  $ quietly duty log reception-day --who 何秀兰 --on 2026-03-10
  $ quietly note 1 --kind investigation --text 'weighed'
  $ quietly reply 1 --outcome supported --by deng-jiajun
  $ quietly close 1 --result resolved --satisfaction satisfied
  $ at 2026-04-01
  $ remember
  $ xinfang report merit 2026-03
  青禾县某局: merit, March 2026
  
  figures as of 2026-03-31
  
  credited or charged  points  yuan  percent  lines  measures
  马立军                 -0.5     0        0      1
  邓家俊                   +2     0        0      1
  质量监管股                0     0       -5      1
  法规股                    0     0        0      1  通报批评
  —                         0  -100        0      1
  total                  +1.5  -100       -5      5  通报批评
  
  credited or charged  date        number       for                               effect       clause
  马立军               2026-03-31               领导接访日: short in 2026-03      -0.5 points  第四条
  邓家俊               2026-03-10  2026-000001  closed (resolved) (satisfied)     +2 points    第八条
  质量监管股           2026-03-02  2026-000001  supervised (shirking)             -5%          第十条
  法规股               2026-03-02  2026-000003  registered                        通报批评     第十二条
  —                    2026-03-02  2026-000002  30分钟未到现场 (到达现场 missed)  -100 yuan    二3
  
  — nobody could be found whom it goes to: 1 line(s)
  $ xinfang report merit 2026-03 --format csv
  period,kind,id,name,statement,day,number,what,points,yuan,percent,measure,clause
  2026-03,person,ma-lijun,马立军,no-reception,2026-03-31,,领导接访日: short in 2026-03,-0.5,,,,第四条
  2026-03,person,deng-jiajun,邓家俊,praised,2026-03-10,2026-000001,closed (resolved) (satisfied),+2,,,,第八条
  2026-03,unit,quality,质量监管股,shirked,2026-03-02,2026-000001,supervised (shirking),,,-5,,第十条
  2026-03,unit,legal,法规股,accused,2026-03-02,2026-000003,registered,,,,通报批评,第十二条
  2026-03,nobody,,—,incident-late,2026-03-02,2026-000002,30分钟未到现场 (到达现场 missed),,-100,,,二3
  $ xinfang report merit 2026-03 --format markdown | sed -n '1,6p'
  # 青禾县某局: merit, March 2026
  
  figures as of 2026-03-31
  
  | credited or charged | points | yuan | percent | lines | measures |
  | --- | ---: | ---: | ---: | ---: | --- |
  $ xinfang report merit 2026-03 --format json | json '[d["report"][key] for key in ("period", "as_of", "running", "total")]'
  ['2026-03', '2026-03-31', False, {'points': 1.5, 'yuan': -100, 'percent': -5, 'measures': ['通报批评']}]
  $ xinfang report merit 2026-03 --format json | json '[(one["kind"], one["name"], one["points"], one["yuan"]) for one in d["report"]["merit"]]'
  [('person', '马立军', -0.5, 0), ('person', '邓家俊', 2, 0), ('unit', '质量监管股', 0, 0), ('unit', '法规股', 0, 0), ('nobody', '—', 0, -100)]
  $ xinfang report merit 2026-03 --format json | json 'd["report"]["merit"][0]["lines"]'
  [{'statement': 'no-reception', 'title': '', 'day': '2026-03-31', 'number': '', 'event': '', 'missed': '', 'short': 'reception-day', 'what': '领导接访日: short in 2026-03', 'cite': '第四条', 'points': -0.5}]
  $ same
  unchanged

Whoever must not see the accusation gets the line without its number.

  $ xinfang report merit 2026-03 --by zhou-zhengping --format csv | grep 法规股
  2026-03,unit,legal,法规股,accused,2026-03-02,2026-000003,registered,,,,通报批评,第十二条
  $ xinfang report merit 2026-03 --by shen-ruolin --format csv | grep 法规股
  2026-03,unit,legal,法规股,accused,2026-03-02,,registered,,,,通报批评,第十二条

In Chinese.

  $ xinfang report merit 2026年3月 --lang zh_CN | grep -v 质量监管股
  青禾县某局2026年3月考核奖惩
  
  数据截至 2026-03-31
  
  奖惩对象    分值  金额（元）  百分比  条数  处理措施
  马立军      -0.5           0       0     1
  邓家俊        +2           0       0     1
  法规股         0           0       0     1  通报批评
  —              0        -100       0     1
  合计        +1.5        -100      -5     5  通报批评
  
  奖惩对象    日期        编号         事由                            奖惩      依据
  马立军      2026-03-31               领导接访日：2026-03 次数不足    -0.5 分   第四条
  邓家俊      2026-03-10  2026-000001  已办结（已化解）（满意）        +2 分     第八条
  法规股      2026-03-02  2026-000003  已登记                          通报批评  第十二条
  —           2026-03-02  2026-000002  30分钟未到现场（到达现场逾期）  -100 元   二3
  
  “—”表示查不到奖惩对象，共 1 条
  $ xinfang policy show ./policies/2026-01-01.yaml --lang zh_CN | grep -E '^merit/(incident|no-rec)'
  merit/incident-late                承办单位负责人：每次超过“到达现场”期限，-100 元                                                                                                                                                                        二3
  merit/no-reception                 负有职责者：“领导接访日”每缺一次，-0.5 分                                                                                                                                                                              第四条

The month that runs, one with nothing in it, and one that has not begun.

  $ xinfang report merit
  青禾县某局: merit, April 2026
  
  figures as of 2026-04-01; the period is not over
  
  nobody is credited or charged with anything
  $ xinfang report merit 2026-05
  error: 2026-05 has not begun
  hint: today is 2026-04-01
  [2]
  $ xinfang report merit 2025-12
  青禾县某局: merit, December 2025
  
  figures as of 2025-12-31
  
  nobody is credited or charged with anything

A policy without a merit table, and with one that names what is not there.

  $ cd ..
  $ office county
  $ xinfang report merit 2026-03
  青禾县市场监督管理局: merit, March 2026
  
  figures as of 2026-03-31
  
  the regulation has no merit table: nothing to report
  $ cd ..
  $ sed 's/missed: on-site/missed: on-sight/' bureau.yaml > typo.yaml
  $ xinfang policy check ./typo.yaml
  error: ./typo.yaml:11:5: 'merit/incident-late': there is no deadline 'on-sight'
      - {id: incident-late, title: 30分钟未到现场, missed: on-sight, who: unit-head, yuan: -100, cite: 二3}
        ^
  hint: did you mean 'on-site'?
  [5]
  $ sed 's/short: reception-day/short: reception/' bureau.yaml > typo.yaml
  $ xinfang policy show ./typo.yaml
  error: ./typo.yaml:13:5: 'merit/no-reception': there is no duty 'reception'
      - {id: no-reception, short: reception, points: -0.5, cite: 第四条}
        ^
  hint: did you mean 'reception-day'?
  [5]
  $ sed 's/points: +2/points: two/' bureau.yaml > typo.yaml
  $ xinfang policy show ./typo.yaml
  error: ./typo.yaml:12:80: 'points' is 'two', expected a number other than 0, like -2, +5 or -0.5, without quotes
      - {id: praised, event: closed/resolved/satisfied, who: case-handler, points: two, cite: 第八条}
                                                                                   ^
  hint: minus takes away; two digits behind the point at most
  [5]
  $ sed -e 's/yuan: -100/yuan: -50/' -e '/id: accused/d' bureau.yaml > milder.yaml
  $ xinfang policy diff ./bureau.yaml ./milder.yaml
  - bureau  某局信访工作考核奖惩办法 (in force from 2026-01-01)
  + bureau  某局信访工作考核奖惩办法 (in force from 2026-01-01)
  
  statement            what happens  clause    says
  merit/incident-late  changed       二3       the head of the responsible unit: -100 yuan for each missed limit '到达现场' → the head of the responsible unit: -50 yuan for each missed limit '到达现场'
  merit/accused        taken away    第十二条  the unit complained about: 通报批评 for each 'registering' (kind: accusation)
