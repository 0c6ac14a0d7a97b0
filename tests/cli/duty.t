Reception days, screenings and what else recurs.

  $ . "$TESTDIR/setup.sh"
  $ cat > bureau.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: bureau
  > title: 某局信访工作管理制度
  > effective: "2026-01-01"
  > extends: national-2022
  > duties:
  >   - {id: reception-day, title: 领导接访日, who: {role: leader}, at_least: 2, per: month, needs: [place], cite: 第四条第一项}
  >   - {id: field-visit, title: 下访, who: {role: leader}, at_least: 1, per: month, day: working-day, stand_in: refused, cite: 第五条}
  >   - {id: screening, title: 矛盾纠纷排查, at_least: 1, per: month, findings: {person: required, due: required}, cite: 第七条}
  >   - {id: review, title: 信访形势研判会, at_least: 1, per: quarter, needs: [with, document], cite: 第七条}
  >   - {id: tidy, title: 台账整理, who: {unit: office}, at_least: 1, per: month, cite: 第四条}
  > YAML
  $ xinfang policy show ./bureau.yaml | sed -n 's/^duties\//duties\//p'
  duties/reception-day               '领导接访日': each leader, at least 2 × a month; an entry states: place                                                                                                                                                                                                                                             第四条第一项
  duties/field-visit                 '下访': each leader, at least 1 × a month; on a working day; nobody can stand in                                                                                                                                                                                                                                    第五条
  duties/screening                   '矛盾纠纷排查': the office, at least 1 × a month; with a ledger of findings, each of which states: responsible, due                                                                                                                                                                                                 第七条
  duties/review                      '信访形势研判会': the office, at least 1 × a quarter; an entry states: taking part, document                                                                                                                                                                                                                        第七条
  duties/tidy                        '台账整理': office, at least 1 × a month                                                                                                                                                                                                                                                                            第四条
  $ xinfang init bureau --policy ./bureau.yaml --office 青禾县某局 --quiet > /dev/null
  $ sed -e 's/post: 局长,/post: 局长, remit: 全面工作,/' -e 's/post: 副局长（分管信访）,/post: 副局长, remit: 信访、办公室,/' "$examples/county-office/staff.yaml" > bureau/staff.yaml
  $ cd bureau
  $ export XINFANG_USER=wang-fang

The schedule of December, and the notice board.

  $ at 2026-11-27
  $ xinfang duty board 2026-12
  nothing is planned in 2026-12
  [4]
  $ xinfang duty plan 领导接访日 --who 周正平 --on 2026/12/3 --from 9:00 --to 11:30 --place 一楼接访室
  2026-D1 planned: 领导接访日, 周正平, 2026-12-03
  $ xinfang duty plan reception-day --who he-xiulan --on 2026-12-10 --from 9点 --to 11点半 --place 一楼接访室
  2026-D2 planned: 领导接访日, 何秀兰, 2026-12-10
  $ xinfang duty plan reception-day --who 马立军 --on 2026-12-17 --from ９：００ --place 一楼接访室
  2026-D3 planned: 领导接访日, 马立军, 2026-12-17
  $ xinfang duty board 2026-12
  青禾县某局: notice board, December 2026
  
  date            time         leader  post                remit         place       duty
  2026-12-03 Thu  09:00–11:30  周正平  局长                全面工作      一楼接访室  领导接访日
  2026-12-10 Thu  09:00–11:30  何秀兰  副局长              信访、办公室  一楼接访室  领导接访日
  2026-12-17 Thu  09:00        马立军  副局长（分管执法）                一楼接访室  领导接访日
  staff.yaml does not say what 马立军 is in charge of: add remit
  $ xinfang duty board 2026-12 --format markdown 2> /dev/null
  # 青禾县某局: notice board, December 2026
  
  | date | time | leader | post | remit | place | duty |
  | --- | --- | --- | --- | --- | --- | --- |
  | 2026-12-03 Thu | 09:00–11:30 | 周正平 | 局长 | 全面工作 | 一楼接访室 | 领导接访日 |
  | 2026-12-10 Thu | 09:00–11:30 | 何秀兰 | 副局长 | 信访、办公室 | 一楼接访室 | 领导接访日 |
  | 2026-12-17 Thu | 09:00 | 马立军 | 副局长（分管执法） |  | 一楼接访室 | 领导接访日 |
  $ xinfang duty board 2026-12 --format json 2> /dev/null | json 'd["board"][0]'
  {'on': '2026-12-03', 'from': '09:00', 'to': '11:30', 'person': 'zhou-zhengping', 'name': '周正平', 'post': '局长', 'remit': '全面工作', 'place': '一楼接访室', 'duty': 'reception-day', 'title': '领导接访日'}
  $ xinfang duty plan reception-day --who 马立军 --on 2026-11-26
  refused: 2026-11-26 is past and cannot be planned
  hint: xinfang duty log records what was held
  [3]
  $ xinfang duty plan reception-day --who 王芳 --on 2026-12-26
  refused: '领导接访日' is no duty of 王芳  [第四条第一项]
  hint: it is one of each leader; where they took somebody's place, add --stand-in-for PERSON and --reason TEXT
  [3]

What was held.

  $ at 2026-12-20
  $ remember
  $ xinfang duty log reception-day --who 周正平 --on 2026-12-03
  refused: 'place' must be stated  [第四条第一项]
  hint: add --place and what it is
  [3]
  $ xinfang duty log reception-day --who 周正平 --on 2026-12-21 --place 一楼接访室
  refused: 2026-12-21 lies in the future
  hint: xinfang duty plan puts it on the schedule
  [3]
  $ xinfang duty log receptoin-day --who 周正平
  error: the policy in force on 2026-12-20 has no duty 'receptoin-day'
  hint: did you mean 'reception-day'?
  [2]
  $ xinfang duty log reception-day --who 王芳 --place 一楼接访室
  refused: '领导接访日' is no duty of 王芳  [第四条第一项]
  hint: it is one of each leader; where they took somebody's place, add --stand-in-for PERSON and --reason TEXT
  [3]
  $ xinfang duty log reception-day --place 一楼接访室
  error: 'person' is missing
  hint: add --who PERSON
  [2]
  $ xinfang duty log
  error: the duty is missing
  hint: xinfang policy show lists the duties
  [2]
  $ same
  unchanged
  $ xinfang duty log reception-day --who 周正平 --on 2026-12-03 --place 一楼接访室 --dry-run
  would be held: 领导接访日, 周正平, 2026-12-03
  2026-12: 1 of 2
  $ same
  unchanged
  $ xinfang duty log reception-day --who 周正平 --on 2026-12-03 --from 9:00 --to 11:30 --place 一楼接访室
  2026-D4 held: 领导接访日, 周正平, 2026-12-03
  2026-12: 1 of 2
  $ xinfang duty log reception-day --who 周正平 --at 2026-12-17 --place 一楼接访室
  2026-D5 held: 领导接访日, 周正平, 2026-12-17
  2026-12: 2 of 2
  $ xinfang duty log reception-day --who 周正平 --on 2026-12-17 --place 一楼接访室
  refused: entry 2026-D5 says that of 2026-12-17 already  [第四条第一项]
  hint: give --from and --to where it was at another time; xinfang duty void 2026-D5 takes it back
  [3]
  $ xinfang duty log reception-day --who 马立军 --on 昨天 --at 昨天 --place 一楼接访室
  error: '--on' and '--at' both name the day
  hint: leave --at away
  [2]

A stand-in frees nobody, says why, and is another person; at field visits there is none.

  $ xinfang duty log reception-day --who 陆红梅 --stand-in-for 何秀兰 --on 2026-12-10 --place 一楼接访室
  refused: it must be stated why 何秀兰 was prevented  [第四条第一项]
  hint: add --reason and what it is
  [3]
  $ xinfang duty log reception-day --who 何秀兰 --stand-in-for 何秀兰 --reason 外出 --on 2026-12-10 --place 一楼接访室
  refused: 何秀兰 cannot stand in for themselves  [第四条第一项]
  hint: leave --stand-in-for away
  [3]
  $ xinfang duty log reception-day --who 陆红梅 --stand-in-for 何秀兰 --reason 外出开会 --on 2026-12-10 --place 一楼接访室
  2026-D6 held: 领导接访日, 陆红梅 (for 何秀兰), 2026-12-10
  it counts for nobody: 陆红梅 does not have this duty, and 何秀兰 did not hold it
  $ xinfang duty log field-visit --who 陆红梅 --stand-in-for 何秀兰 --reason 外出开会 --on 2026-12-10
  refused: nobody can stand in for another at '下访'  [第五条]
  hint: 何秀兰 has to do it on another day
  [3]
  $ xinfang duty schedule 2026-12
  number   date            time         duty        person  place       what became of it
  2026-D1  2026-12-03 Thu  09:00–11:30  领导接访日  周正平  一楼接访室  held (2026-D4)
  2026-D2  2026-12-10 Thu  09:00–11:30  领导接访日  何秀兰  一楼接访室  held by 陆红梅: 外出开会 (2026-D6)
  2026-D3  2026-12-17 Thu  09:00        领导接访日  马立军  一楼接访室  not held
  $ xinfang duty schedule 2026-12 --format json | json '[(p["number"], p["outcome"], p["held"] and p["held"]["number"]) for p in d["schedule"]]'
  [('2026-D1', 'held', '2026-D4'), ('2026-D2', 'stand-in', '2026-D6'), ('2026-D3', 'not-held', None)]

One working day of field visits: a Saturday does not count.

  $ xinfang duty log 下访 --who 马立军 --on 2026-12-19
  2026-D7 held: 下访, 马立军, 2026-12-19
  2026-12: 0 of 1
  warning: 2026-12-19 is a rest day and does not count for '下访'  [第五条]
  $ xinfang duty log 下访 --who 马立军 --on 2026-12-18
  2026-D8 held: 下访, 马立军, 2026-12-18
  2026-12: 1 of 1

The duty of a unit, of the office.

  $ xinfang duty log 台账整理 --on 2026-12-15
  2026-D9 held: 台账整理, 办公室, 2026-12-15
  2026-12: 1 of 1
  $ xinfang duty log 台账整理 --who 食品安全监管股 --on 2026-12-15
  refused: '台账整理' is the duty of the unit 办公室  [第四条]
  hint: leave --who and --stand-in-for away; --with names who took part
  [3]
  $ xinfang duty log 信访形势研判会 --on 2026-12-16 --with 周正平、何秀兰 --with 马立军 --document 会议纪要〔2026〕4号
  2026-D10 held: 信访形势研判会, the office, 2026-12-16
  2026-Q4: 1 of 1
  $ xinfang duty log 信访形势研判会 --who 周正平 --on 2026-12-17 --with 何秀兰 --document x
  refused: '信访形势研判会' is the duty of the office as one  [第七条]
  hint: leave --who and --stand-in-for away; --with names who took part
  [3]

The ledger of a screening.

  $ xinfang duty log 矛盾纠纷排查 --on 2026-12-01 --text 走访十二个小区
  2026-D11 held: 矛盾纠纷排查, the office, 2026-12-01
  2026-12: 1 of 1
  $ xinfang duty find 矛盾纠纷排查 --text 物业收费纠纷 --on 2026-12-01
  refused: 'responsible' must be stated  [第七条]
  hint: add --responsible and what it is
  refused: 'due' must be stated  [第七条]
  hint: add --due and what it is
  [3]
  $ xinfang duty find 矛盾纠纷排查 --text 物业收费纠纷 --responsible 孙国强 --due 2026-12-15 --on 2026-12-01
  2026-D12 found: 矛盾纠纷排查, 2026-12-01
  $ xinfang duty find 矛盾纠纷排查 --text 停车位争议 --responsible 郭淑兰 --due 2026-12-31 --on 2026-12-01
  2026-D13 found: 矛盾纠纷排查, 2026-12-01
  $ xinfang duty find 下访 --text 停车位争议
  refused: '下访' keeps no ledger of findings  [第五条]
  hint: those that do have 'findings:' in the policy; xinfang policy show lists the duties
  [3]
  $ xinfang duty settle 12 --text 双方达成调解协议 --on 2026-12-14
  refused: dated back to 2026-12-14, the time limit 2026-12-15, which has passed, would look met
  hint: use the day it is entered, or --override REASON with --by a leader
  [3]
  $ xinfang duty settle D99 --text x
  error: there is no entry 2026-D99
  hint: xinfang duty list shows the numbers
  [4]
  $ xinfang duty settle 第十二 --text x
  error: '第十二' is no number of an entry
  hint: write it like D12, or 2026-D12 for another year; xinfang duty list shows the numbers
  [2]
  $ xinfang duty settle D12
  error: 'text' is missing
  hint: add --text; xinfang duty settle --help shows the options
  [2]
  $ xinfang duty settle D11 --text x
  refused: entry 2026-D11 is no finding
  hint: xinfang duty list shows the entries
  [3]

What is short, and what is open.

  $ xinfang duty check
  duty        bearer  period   held  what is missing        last held  clause
  领导接访日  何秀兰  2026-12  0/2   2 to do by 2026-12-31             第四条第一项
  领导接访日  马立军  2026-12  0/2   2 to do by 2026-12-31             第四条第一项
  下访        周正平  2026-12  0/1   1 to do by 2026-12-31             第五条
  下访        何秀兰  2026-12  0/1   1 to do by 2026-12-31             第五条
  
  number    duty          found       responsible  due         days                 text          clause
  2026-D12  矛盾纠纷排查  2026-12-01  孙国强       2026-12-15  5 days late          物业收费纠纷  第七条
  2026-D13  矛盾纠纷排查  2026-12-01  郭淑兰       2026-12-31  9 working days left  停车位争议    第七条
  $ xinfang duty check --exit-code > /dev/null
  [6]
  $ xinfang duty check --duty 下访 --exit-code
  duty  bearer  period   held  what is missing        last held  clause
  下访  周正平  2026-12  0/1   1 to do by 2026-12-31             第五条
  下访  何秀兰  2026-12  0/1   1 to do by 2026-12-31             第五条
  $ xinfang duty check --format json | json '[(o["kind"], o["duty"], o.get("person"), o.get("short_by"), o.get("overdue")) for o in d["duties"]]'
  [('shortfall', 'reception-day', 'he-xiulan', 2, None), ('shortfall', 'reception-day', 'ma-lijun', 2, None), ('shortfall', 'field-visit', 'zhou-zhengping', 1, None), ('shortfall', 'field-visit', 'he-xiulan', 1, None), ('finding', 'screening', None, None, True), ('finding', 'screening', None, None, False)]
  $ xinfang duty check --format csv | head -3
  kind,number,duty,bearer,period,held,required,due,text,clause
  shortfall,,领导接访日,何秀兰,2026-12,0,2,2026-12-31,2 to do by 2026-12-31,第四条第一项
  shortfall,,领导接访日,马立军,2026-12,0,2,2026-12-31,2 to do by 2026-12-31,第四条第一项
  $ xinfang duty check 2027-01
  error: 2027-01 has not begun
  hint: today is 2026-12-20
  [2]
  $ xinfang duty check 2026-13
  error: the month of '2026-13' is not between 1 and 12
  hint: write a month as 2026-10, a quarter as 2026-Q3, a year as 2026, or in Chinese as 2026年10月、2026年三季度、2026年
  [2]
  $ xinfang duty settle D12 --text 双方达成调解协议
  2026-D14 settled: D12, 2026-12-20
  $ xinfang duty settle D12 --text 又一次
  refused: entry 2026-D12 is settled already
  hint: entry 2026-D14 says so
  [3]

Taking back.

  $ xinfang duty void D5 --reason 登记错误
  2026-D15 voided: D5, 2026-12-20
  $ xinfang duty void D5 --reason 登记错误
  refused: entry 2026-D5 is void already
  hint: entry 2026-D15 says so
  [3]
  $ xinfang duty void D16
  error: there is no entry 2026-D16
  hint: xinfang duty list shows the numbers
  [4]
  $ xinfang duty void D16 --reason x --at 昨天
  error: an entry is taken back on the day it is done
  hint: leave --at away
  [2]
  $ xinfang duty list 2026-12
  number    date            time         duty            entry       person               text
  2026-D1   2026-12-03 Thu  09:00–11:30  领导接访日      planned     周正平               place: 一楼接访室
  2026-D2   2026-12-10 Thu  09:00–11:30  领导接访日      planned     何秀兰               place: 一楼接访室
  2026-D3   2026-12-17 Thu  09:00        领导接访日      planned     马立军               place: 一楼接访室
  2026-D4   2026-12-03 Thu  09:00–11:30  领导接访日      held        周正平               place: 一楼接访室
  2026-D5   2026-12-17 Thu               领导接访日      held, void  周正平               place: 一楼接访室
  2026-D6   2026-12-10 Thu               领导接访日      held        陆红梅 (for 何秀兰)  place: 一楼接访室; reason: 外出开会
  2026-D7   2026-12-19 Sat               下访            held        马立军
  2026-D8   2026-12-18 Fri               下访            held        马立军
  2026-D9   2026-12-15 Tue               台账整理        held        办公室
  2026-D10  2026-12-16 Wed               信访形势研判会  held        the office           document: 会议纪要〔2026〕4号
  2026-D11  2026-12-01 Tue               矛盾纠纷排查    held        the office           text: 走访十二个小区
  2026-D12  2026-12-01 Tue               矛盾纠纷排查    found                            text: 物业收费纠纷; responsible: 孙国强; due: 2026-12-15
  2026-D13  2026-12-01 Tue               矛盾纠纷排查    found                            text: 停车位争议; responsible: 郭淑兰; due: 2026-12-31
  2026-D14  2026-12-20 Sun               矛盾纠纷排查    settled                          2026-D12: 双方达成调解协议
  2026-D15  2026-12-20 Sun               领导接访日      voided                           2026-D5: 登记错误
  $ xinfang duty list 2026-11
  there is no entry in 2026-11
  [4]
  $ xinfang duty list 2026-12 --duty 下访 --format json | json '[(e["number"], e["type"], e["on"], e["void"]) for e in d["entries"]]'
  [('2026-D7', 'held', '2026-12-19', False), ('2026-D8', 'held', '2026-12-18', False)]
  $ xinfang duty list 2026-12 --dry-run
  error: 'list' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]

After the month: in overdue, below the cases, and in the report.

  $ at 2027-01-11
  $ xinfang overdue
  duty        bearer  period   held  what is missing  last held   clause
  领导接访日  周正平  2026-12  1/2   short by 1       2026-12-03  第四条第一项
  领导接访日  何秀兰  2026-12  0/2   short by 2                   第四条第一项
  领导接访日  马立军  2026-12  0/2   short by 2                   第四条第一项
  下访        周正平  2026-12  0/1   short by 1                   第五条
  下访        何秀兰  2026-12  0/1   short by 1                   第五条
  
  number    duty          found       responsible  due         days          text        clause
  2026-D13  矛盾纠纷排查  2026-12-01  郭淑兰       2026-12-31  11 days late  停车位争议  第七条
  $ xinfang overdue --exit-code > /dev/null
  [6]
  $ xinfang overdue --format json | json '[(o["kind"], o["duty"], o.get("person", o.get("number"))) for o in d["duties"]]'
  [('shortfall', 'reception-day', 'zhou-zhengping'), ('shortfall', 'reception-day', 'he-xiulan'), ('shortfall', 'reception-day', 'ma-lijun'), ('shortfall', 'field-visit', 'zhou-zhengping'), ('shortfall', 'field-visit', 'he-xiulan'), ('finding', 'screening', '2026-D13')]
  $ xinfang overdue --format csv
  number,deadline,due,days,unit,handler,title
  ,领导接访日,2026-12-31,short by 1,,周正平,1/2
  ,领导接访日,2026-12-31,short by 2,,何秀兰,0/2
  ,领导接访日,2026-12-31,short by 2,,马立军,0/2
  ,下访,2026-12-31,short by 1,,周正平,0/1
  ,下访,2026-12-31,short by 1,,何秀兰,0/1
  2026-D13,矛盾纠纷排查,2026-12-31,11 days late,,郭淑兰,停车位争议
  $ xinfang overdue --within 21d | sed -n '/2027/p'
  领导接访日    周正平      2027-01  0/2   2 to do by 2027-01-31  2026-12-03  第四条第一项
  领导接访日    何秀兰      2027-01  0/2   2 to do by 2027-01-31              第四条第一项
  领导接访日    马立军      2027-01  0/2   2 to do by 2027-01-31              第四条第一项
  下访          周正平      2027-01  0/1   1 to do by 2027-01-31              第五条
  下访          何秀兰      2027-01  0/1   1 to do by 2027-01-31              第五条
  下访          马立军      2027-01  0/1   1 to do by 2027-01-31  2026-12-18  第五条
  矛盾纠纷排查  the office  2027-01  0/1   1 to do by 2027-01-31  2026-12-01  第七条
  台账整理      办公室      2027-01  0/1   1 to do by 2027-01-31  2026-12-15  第四条
  $ xinfang duty void D13 --reason 不是纠纷
  error: there is no entry 2027-D13
  hint: did you mean '2026-D13'?
  [4]
  $ xinfang duty void 2026-D13 --reason 不是纠纷
  refused: with entry 2026-D13 its time limit, 2026-12-31, would be lost
  hint: a leader may do so: --override REASON with --by
  [3]
  $ xinfang duty void 2026-D13 --reason 不是纠纷 --by 周正平 --override 经查系误报
  2027-D1 voided: 2026-D13, 2027-01-11
  warning: with entry 2026-D13 its time limit, 2026-12-31, would be lost
  $ xinfang duty log reception-day --who 马立军 --on 2026-12-17 --place 一楼接访室
  2026-D16 held: 领导接访日, 马立军, 2026-12-17
  2026-12: 1 of 2
  $ xinfang report duties 2026-12
  青禾县某局: duties, December 2026
  
  figures as of 2026-12-31
  
  duty            bearer      held  required  short  to do  entered later  short in  last held   clause
  领导接访日      周正平         1         2      1      0              0  2026-12   2026-12-03  第四条第一项
  领导接访日      何秀兰         0         2      2      0              0  2026-12               第四条第一项
  领导接访日      马立军         1         2      1      0              1  2026-12   2026-12-17  第四条第一项
  下访            周正平         0         1      1      0              0  2026-12               第五条
  下访            何秀兰         0         1      1      0              0  2026-12               第五条
  下访            马立军         1         1      0      0              0            2026-12-18  第五条
  矛盾纠纷排查    the office     1         1      0      0              0            2026-12-01  第七条
  信访形势研判会  the office     1         1      0      0              0            2026-12-16  第七条
  台账整理        办公室         1         1      0      0              0            2026-12-15  第四条
  
  ledger        found  settled  of these late  open  overdue  clause
  矛盾纠纷排查      1        1              1     0        0  第七条
  $ xinfang report duties 2026-12 --format markdown | tail -3
  | ledger | found | settled | of these late | open | overdue | clause |
  | --- | ---: | ---: | ---: | ---: | ---: | --- |
  | 矛盾纠纷排查 | 1 | 1 | 1 | 0 | 0 | 第七条 |
  $ xinfang report duties 2026-12 --format csv | head -4
  period,duty,title,who,name,indicator,value,clause
  2026-12,reception-day,领导接访日,zhou-zhengping,周正平,held,1,第四条第一项
  2026-12,reception-day,领导接访日,zhou-zhengping,周正平,required,2,第四条第一项
  2026-12,reception-day,领导接访日,zhou-zhengping,周正平,short,1,第四条第一项
  $ xinfang report duties 2026-12 --format json | json '(d["report"]["duties"][0], d["report"]["ledgers"])'
  ({'duty': 'reception-day', 'title': '领导接访日', 'person': 'zhou-zhengping', 'unit': '', 'name': '周正平', 'held': 1, 'required': 2, 'short_by': 1, 'to_do': 0, 'entered_later': 0, 'short_in': ['2026-12'], 'last_held': '2026-12-03', 'cite': '第四条第一项'}, [{'duty': 'screening', 'title': '矛盾纠纷排查', 'found': 1, 'settled': 1, 'settled_late': 1, 'open': 0, 'overdue': 0, 'cite': '第七条'}])
  $ diff <(xinfang report 2026-12 duties) <(xinfang report duties 2026-12)
  $ diff <(xinfang report duty 2026-12) <(xinfang report duties 2026-12)
  $ xinfang report 2026-12 duties 2026-11
  error: the period is given twice: 2026-12 and 2026-11
  hint: for example xinfang report duties 2026-10
  [2]
  $ xinfang report duties 2026-Q4 | sed -n '/研判/p'
  信访形势研判会  the office     1         1      0      0              0                             2026-12-16  第七条
  $ xinfang report duties 2027-02
  error: 2027-02 has not begun
  hint: today is 2027-01-11
  [2]

In Chinese.

  $ xinfang --lang zh duty check 2026年12月
  职责        责任主体  周期     已落实  欠缺情况  最近一次    依据
  领导接访日  周正平    2026-12  1/2     欠1次     2026-12-03  第四条第一项
  领导接访日  何秀兰    2026-12  0/2     欠2次                 第四条第一项
  领导接访日  马立军    2026-12  1/2     欠1次     2026-12-17  第四条第一项
  下访        周正平    2026-12  0/1     欠1次                 第五条
  下访        何秀兰    2026-12  0/1     欠1次                 第五条
  $ xinfang --lang zh duty log 领导接访日 --who 丁丽丽 --place 一楼接访室
  不准：“领导接访日”不是丁丽丽的职责  [第四条第一项]
  提示：这是每位领导的职责；代替他人的，加 --stand-in-for PERSON 和 --reason TEXT
  [3]
  $ xinfang --lang zh duty log 领导接访日 --who 马立军 --on 昨天 --place 一楼接访室
  2027-D2 已落实：领导接访日，马立军，2027-01-10
  2027-01：应落实 2 次，已落实 1 次
  $ xinfang --lang zh duty schedule 2026-12
  编号     日期             时间         职责        人员    地点        落实情况
  2026-D1  2026-12-03 周四  09:00–11:30  领导接访日  周正平  一楼接访室  已落实（2026-D4）
  2026-D2  2026-12-10 周四  09:00–11:30  领导接访日  何秀兰  一楼接访室  由陆红梅代为落实：外出开会（2026-D6）
  2026-D3  2026-12-17 周四  09:00        领导接访日  马立军  一楼接访室  已落实（2026-D16）
  $ xinfang --lang zh duty list 2026-12 | head -4
  编号      日期             时间         职责            记录            人员                内容
  2026-D1   2026-12-03 周四  09:00–11:30  领导接访日      安排            周正平              地点：一楼接访室
  2026-D2   2026-12-10 周四  09:00–11:30  领导接访日      安排            何秀兰              地点：一楼接访室
  2026-D3   2026-12-17 周四  09:00        领导接访日      安排            马立军              地点：一楼接访室
  $ xinfang --lang zh report duties 2026-12
  青禾县某局：职责落实情况，2026年12月
  
  数据截至 2026-12-31
  
  职责            责任主体  已落实  应有  欠缺  待落实  事后补记  欠缺的周期  最近一次    依据
  领导接访日      周正平         1     2     1       0         0  2026-12     2026-12-03  第四条第一项
  领导接访日      何秀兰         0     2     2       0         0  2026-12                 第四条第一项
  领导接访日      马立军         1     2     1       0         1  2026-12     2026-12-17  第四条第一项
  下访            周正平         0     1     1       0         0  2026-12                 第五条
  下访            何秀兰         0     1     1       0         0  2026-12                 第五条
  下访            马立军         1     1     0       0         0              2026-12-18  第五条
  矛盾纠纷排查    本单位         1     1     0       0         0              2026-12-01  第七条
  信访形势研判会  本单位         1     1     0       0         0              2026-12-16  第七条
  台账整理        办公室         1     1     0       0         0              2026-12-15  第四条
  
  台账          排查  化解  其中超期  未化解  逾期  依据
  矛盾纠纷排查     1     1         1       0     0  第七条
  $ xinfang --lang zh policy show | sed -n '/^duties/p'
  duties/reception-day               “领导接访日”：每位领导，每月至少2次；记录须写明：地点                                                                                                                                                                  第四条第一项
  duties/field-visit                 “下访”：每位领导，每月至少1次；限工作日；不得由他人代替                                                                                                                                                                第五条
  duties/screening                   “矛盾纠纷排查”：本单位，每月至少1次；建立排查台账，逐项写明：责任人、到期日                                                                                                                                            第七条
  duties/review                      “信访形势研判会”：本单位，每季度至少1次；记录须写明：参加人员、文号                                                                                                                                                    第七条
  duties/tidy                        “台账整理”：办公室，每月至少1次                                                                                                                                                                                        第四条

The log: a file for each month, which only grows.

  $ ls duties/*
  duties/2026:
  12.yaml
  
  duties/2027:
  01.yaml
  $ sed -n 1,14p duties/2026/12.yaml
  format: xinfang-duties/1
  entries:
    - eid: "01M8DBP780ATP5JCP7MTN0MEYC"
      seq: 1
      at: "2026-11-27T10:00:00+08:00"
      by: "wang-fang"
      type: "planned"
      duty: "reception-day"
      person: "zhou-zhengping"
      "on": "2026-12-03"
      from: "09:00"
      to: "11:30"
      place: "一楼接访室"
    - eid: "01M8DBP7808TJ8B7NPCSYW2F30"
  $ cp duties/2026/12.yaml before
  $ xinfang duty log 台账整理 --on 2026-12-31
  2026-D17 held: 台账整理, 办公室, 2026-12-31
  2026-12: 2 of 1
  $ head -c "$(wc -c < before)" duties/2026/12.yaml | cmp - before && echo a prefix
  a prefix
  $ sed 's/at: "2026-11-27/at: "2026-11-20/' before > duties/2026/12.yaml; xinfang check duties
  error: entry 2026-D1 says that it was written at 2026-11-20T10:00:00+08:00; by its eid it was at 2026-11-27T10:00:00+08:00
  hint: what was changed by hand is put back from git or a backup
  error: entry 2026-D2 says that it was written at 2026-11-20T10:00:00+08:00; by its eid it was at 2026-11-27T10:00:00+08:00
  hint: what was changed by hand is put back from git or a backup
  error: entry 2026-D3 says that it was written at 2026-11-20T10:00:00+08:00; by its eid it was at 2026-11-27T10:00:00+08:00
  hint: what was changed by hand is put back from git or a backup
  [5]
  $ mv before duties/2026/12.yaml

A broken month hides nothing and takes nothing.

  $ sed -i 's/on": "2026-12-15"/on": "2026-12-32"/' duties/2026/12.yaml
  $ remember
  $ xinfang duty log 台账整理
  error: duties/2026/12.yaml:89:11: 'on' is the text "2026-12-32", expected a day that exists, like 2026-03-02
        "on": "2026-12-32"
              ^
  [5]
  $ same
  unchanged
  $ xinfang duty check
  duty            bearer      period   held  what is missing        last held   clause
  领导接访日      周正平      2027-01  0/2   2 to do by 2027-01-31              第四条第一项
  领导接访日      何秀兰      2027-01  0/2   2 to do by 2027-01-31              第四条第一项
  领导接访日      马立军      2027-01  1/2   1 to do by 2027-01-31  2027-01-10  第四条第一项
  下访            周正平      2027-01  0/1   1 to do by 2027-01-31              第五条
  下访            何秀兰      2027-01  0/1   1 to do by 2027-01-31              第五条
  下访            马立军      2027-01  0/1   1 to do by 2027-01-31              第五条
  矛盾纠纷排查    the office  2027-01  0/1   1 to do by 2027-01-31              第七条
  信访形势研判会  the office  2027-Q1  0/1   1 to do by 2027-03-31              第七条
  台账整理        办公室      2027-01  0/1   1 to do by 2027-01-31              第四条
  warning: duties/2026/12.yaml:89:11: 'on' is the text "2026-12-32", expected a day that exists, like 2026-03-02
        "on": "2026-12-32"
              ^
  [5]
  $ xinfang overdue > /dev/null
  warning: duties/2026/12.yaml:89:11: 'on' is the text "2026-12-32", expected a day that exists, like 2026-03-02
        "on": "2026-12-32"
              ^
  [5]

An office whose regulation has no duties.

  $ cd ..
  $ office county
  $ xinfang duty check
  $ cat > ../strange.yaml <<'YAML'
  > format: xinfang-policy/1
  > id: strange
  > title: 奇怪的制度
  > effective: "2026-01-01"
  > extends: bureau
  > drop: [duties/review]
  > duties:
  >   - {id: reception-day, title: 接访, who: {role: leader}, at_least: 3, per: quarter, cite: 一}
  >   - {id: screening, title: 排查, who: {unit: nowhere}, at_least: 1, per: month, cite: 二}
  > YAML
  $ cp ../bureau.yaml policies/base/bureau.yaml
  $ xinfang policy check ../strange.yaml
  duties/reception-day: '3 × a quarter' is less than '2 × a month'
  duties/screening: asks for something else than what it extends
  duties/review: is taken away
  duties/screening: no unit in staff.yaml is 'nowhere'
  [5]
  $ sed -i 's/roles: \[\(head\|deputy\|leader\)\]/roles: [clerk]/' staff.yaml
  $ xinfang policy check ../bureau.yaml
  deadlines/conclude: nobody in staff.yaml has the role 'head'
  requirements/disputed: nobody in staff.yaml has the role 'leader'
  escalation/grave: nobody in staff.yaml has the role 'head'
  escalation/urgent: nobody in staff.yaml has the role 'head'
  duties/reception-day: nobody in staff.yaml has the role 'leader'
  duties/field-visit: nobody in staff.yaml has the role 'leader'
  recusal: nobody in staff.yaml has the role 'head'
  recusal: nobody in staff.yaml has the role 'leader'
  [5]
  $ xinfang duty log reception-day --who 周正平
  error: the policy in force on 2027-01-11 has no duty 'reception-day'
  hint: it has none; duties stand under 'duties:' in the policy, see xinfang-policy(1)
  [2]
  $ xinfang report duties 2026-12
  青禾县市场监督管理局: duties, December 2026
  
  figures as of 2026-12-31
  
  no duty has a period that ends in it
  $ xinfang duty
  error: one of these words must follow: log, plan, find, settle, void, check, list, schedule, board
  hint: for example xinfang duty check
  [2]
  $ xinfang duty schedule --override x
  error: 'schedule' writes nothing that could be overruled
  hint: leave --override away
  [2]
