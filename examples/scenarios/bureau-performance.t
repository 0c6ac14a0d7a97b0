A bureau under 信访管理工作制度 (examples/policies/bureau-performance.yaml): reception days of the leaders, and an order
of steps in which none can be left out. The people are invented.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under bureau-performance 青禾市水务局
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: leadership, name: 局领导}
  >   - {id: petitions, under: leadership, name: 信访办}
  >   - {id: supply, under: leadership, name: 供水科}
  > people:
  >   - {id: qin-yue, name: 秦越, unit: leadership, post: 党委书记、局长, remit: 全面工作, roles: [head]}
  >   - {id: bai-lan, name: 白兰, unit: leadership, post: 党委委员、副局长, remit: 供水、信访, roles: [deputy]}
  >   - {id: tao-jing, name: 陶静, unit: petitions, post: 信访办主任, roles: [unit-head, petition-head]}
  >   - {id: yu-xiao, name: 于晓, unit: petitions, post: 信访干事, roles: [clerk]}
  >   - {id: fang-wei, name: 方伟, unit: supply, post: 科长, roles: [unit-head]}
  >   - {id: jin-hua, name: 金华, unit: supply, post: 科员, roles: [officer]}
  > YAML
  $ export XINFANG_USER=yu-xiao

第四条第一项 Reception days: published with post, remit, time and place; two a month; a stand-in frees nobody.

  $ at 2026-02-27
  $ quietly duty plan reception-day --who 秦越 --on 2026-03-04 --from 9:00 --to 11:30 --place 一楼接访室
  $ quietly duty plan reception-day --who 白兰 --on 2026-03-11 --from 9:00 --to 11:30 --place 一楼接访室
  $ xinfang duty board 2026-03
  青禾市水务局: notice board, March 2026
  
  date            time         leader  post              remit       place       duty
  2026-03-04 Wed  09:00–11:30  秦越    党委书记、局长    全面工作    一楼接访室  领导干部信访接待日
  2026-03-11 Wed  09:00–11:30  白兰    党委委员、副局长  供水、信访  一楼接访室  领导干部信访接待日
  $ at 2026-03-26
  $ xinfang duty log reception-day --who 秦越 --on 2026-03-04 --from 9:00
  refused: 'place' must be stated  [第四条第一项]
  hint: add --place and what it is
  [3]
  $ quietly duty log reception-day --who 秦越 --on 2026-03-04 --from 9:00 --place 一楼接访室
  $ quietly duty log reception-day --who 秦越 --on 2026-03-25 --from 9:00 --place 一楼接访室
  $ xinfang duty log reception-day --who 陶静 --on 2026-03-11 --from 9:00 --place 一楼接访室
  refused: '领导干部信访接待日' is no duty of 陶静  [第四条第一项]
  hint: it is one of each leader; where they took somebody's place, add --stand-in-for PERSON and --reason TEXT
  [3]
  $ quietly duty log reception-day --who 陶静 --stand-in-for 白兰 --reason 外出开会 --on 2026-03-11 --from 9:00 --place 一楼接访室
  $ quietly duty log reception-day --who 白兰 --on 2026-03-18 --from 9:00 --place 一楼接访室
  $ at 2026-04-01
  $ xinfang duty check 2026-03
  duty                bearer  period   held  what is missing  last held   clause
  领导干部信访接待日  白兰    2026-03  1/2   short by 1       2026-03-18  第四条第一项

第六条 The screening decides whether a case is taken, and it is the petition office's.

  $ at 2026-04-08
  $ quietly register --title 水压不足 --channel visit --name 钱多 --phone 13000000001 --origin-organ 市信访局
  $ quietly register --title 管网改造征地 --channel visit --name 孙满 --phone 13000000002
  $ quietly register --title 全楼停水 --channel visit --name 李聚 --phone 13000000003 --flag group --headcount 6 --representative 李聚
  $ quietly register --title 又停水 --channel visit --name 周再 --phone 13000000004 --flag repeat
  $ quietly register --title 堵门讨说法 --channel visit --name 吴闹 --phone 13000000005
  $ xinfang accept 1 --by jin-hua
  refused: 金华 may not do this: it takes the registry clerk or head of the petition office  [第六条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ for case in 1 2 3 4 5; do quietly accept $case --told phone; done

第四条第二项 A leader receives: with the number of the form, and an opinion of the one who received.

  $ xinfang note 1 来访人反映六楼以上晚间无水 --kind reception
  refused: 'document' must be stated  [第四条第二项]
  hint: add --document and what it is
  refused: 于晓 may not do this: it takes the leader  [第四条第二项]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly note 1 来访人反映六楼以上晚间无水 --kind reception --document 接访登记表3号 --by bai-lan
  $ xinfang instruct 1 请供水科查清 --by qin-yue
  refused: only 白兰, who did 'noting (reception by a leader)', may do this  [第四条第二项]
  hint: use --by bai-lan
  [3]

第六条 A leader signs the hand-out; the section gets the case with a day.

  $ xinfang assign 1 supply --handler jin-hua
  refused: 'instructing' has to come first  [第六条]
  hint: xinfang instruct 2026-000001
  refused: 'due' must be stated  [第六条]
  hint: add --due and what it is
  [3]
  $ quietly instruct 1 请供水科十日内查清并答复 --by bai-lan
  $ quietly assign 1 supply --handler jin-hua --due 2026-04-20

第四条第三项 Who got it first keeps it, unless a leader decides.

  $ xinfang assign 1 petitions --handler tao-jing --due 2026-04-20 --by tao-jing
  refused: 陶静 may not do this: it takes the leader  [第四条第三项]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang assign 1 supply --handler fang-wei --due 2026-04-20 --by bai-lan --dry-run
  2026-000001: would be assigned, status then: in hand
  due: day set when assigned by 2026-04-20, 8 working days left

第六条 Result to the office, answer in writing, delivery, filing, signature, report, closing: no step before the one it
follows. What the section owes shows when it is late.

  $ at 2026-04-21
  $ xinfang overdue | sed -n 1,2p
  number       deadline               due         days        unit    handler  title
  2026-000001  day set when assigned  2026-04-20  1 day late  供水科  金华     水压不足
  $ xinfang reply 1 --outcome supported --text 加压泵已更换 --by jin-hua
  refused: 'noting (result of the responsible unit)' has to come first  [第六条]
  hint: xinfang note 2026-000001 --kind result
  refused: 'document' must be stated  [第六条]
  hint: add --document and what it is
  [3]
  $ quietly note 1 加压泵已更换 --kind result --unit supply --by jin-hua
  $ xinfang notify 1 opinion --means in-person
  refused: 'answering' has to come first  [第六条]
  hint: xinfang reply 2026-000001
  [3]
  $ quietly reply 1 --outcome supported --document 处理意见书1号 --text 加压泵已更换 --by jin-hua
  $ xinfang note 1 已备案 --kind x-filed --by fang-wei
  refused: 'notifying the petitioner (written opinion)' has to come first  [第六条]
  hint: xinfang notify 2026-000001 --kind opinion
  refused: 方伟 may not do this: it takes the registry clerk or head of the petition office  [第六条]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ quietly notify 1 opinion --means in-person
  $ xinfang approve 1 closing --by bai-lan
  refused: 'noting (信访办备案)' has to come first  [第六条]
  hint: xinfang note 2026-000001 --kind x-filed
  [3]
  $ quietly note 1 已备案 --kind x-filed
  $ xinfang report-up 1 --document 局信访报1号
  refused: 'approving (closing)' has to come first  [第六条]
  hint: xinfang approve 2026-000001 --kind closing
  [3]
  $ xinfang close 1 --result resolved
  refused: 'reporting upward' has to come first  [第六条]
  hint: xinfang report-up 2026-000001
  refused: the approval of the leader is missing  [第六条]
  hint: ask 秦越, 白兰, then add --approved-by qin-yue, or: xinfang approve 2026-000001 closing --approved-by qin-yue
  [3]
  $ quietly approve 1 closing --by bai-lan
  $ quietly report-up 1 --document 局信访报1号
  $ xinfang close 1 --result resolved
  2026-000001: closed (event 12), status: closed

第四条第三项 A difficult case is led by the head of the organ.

  $ for case in 2 3 4 5; do quietly instruct $case 请供水科办理 --by bai-lan; done
  $ quietly note 2 涉及三个街道、征地政策不一 --kind x-difficult
  $ xinfang assign 2 supply --handler jin-hua --due 2026-05-06
  refused: 'lead' must be stated  [第四条第三项]
  hint: add --lead and who it is
  [3]
  $ xinfang assign 2 supply --handler jin-hua --due 2026-05-06 --lead bai-lan
  refused: 'lead' is 白兰: it takes the head of the organ  [第四条第三项]
  hint: xinfang staff show lists the roles
  [3]
  $ quietly assign 2 supply --handler jin-hua --due 2026-05-06 --lead qin-yue

第四条第三项 Found to be difficult when it was handed out already: before the answer the head has to take the lead.

  $ quietly register --title 两个村的供水权属 --channel letter --category 城乡建设/供水 --name 潘远 --phone 13900000007
  $ quietly accept 6 --told phone
  $ quietly instruct 6 请供水科办理 --by bai-lan
  $ quietly assign 6 supply --handler jin-hua --due 2026-05-06 --lead bai-lan
  $ quietly note 6 两村各执一份县政府文件 --kind x-difficult
  $ quietly note 6 已协商一致 --kind result --unit supply --by jin-hua
  $ xinfang reply 6 --outcome explained --document 意见书6 --text 共用 --by jin-hua
  refused: 'leader who owns the case' is 白兰: it takes the head of the organ  [第四条第三项]
  hint: xinfang assign 2026-000006 --unit supply --handler jin-hua --due 2026-05-06 --lead PERSON
  [3]
  $ quietly assign 6 supply --handler jin-hua --due 2026-05-06 --lead qin-yue --by qin-yue
  $ xinfang reply 6 --outcome explained --document 意见书6 --text 共用 --by jin-hua
  2026-000006: answered (event 8), status: answered

第五条第二项 Group, repeated and disruptive visits: a leader in charge, who receives with the head of the section.

  $ quietly note 5 堵住大门两小时 --kind x-disruptive
  $ for case in 3 4 5; do xinfang assign $case supply --handler jin-hua --due 2026-05-06 2>&1 | sed -n 1p; done
  refused: 'lead' must be stated  [第五条第二项]
  refused: 'lead' must be stated  [第五条第二项]
  refused: 'lead' must be stated  [第五条第二项]
  [3]
  $ for case in 3 4 5; do quietly assign $case supply --handler jin-hua --due 2026-05-06 --lead bai-lan; done
  $ for case in 3 4 5; do quietly note $case 已恢复供水 --kind result --unit supply --by jin-hua; done
  $ for case in 3 4 5; do xinfang reply $case --outcome explained --document 意见书$case --text 已恢复 --by jin-hua 2>&1 | sed -n 1p; done
  refused: 'noting (reception by a leader)' has to come first  [第五条第二项]
  refused: 'noting (reception by a leader)' has to come first  [第五条第二项]
  refused: 'noting (reception by a leader)' has to come first  [第五条第二项]
  [3]
  $ for case in 3 4 5; do xinfang note $case 接待 --kind reception --document 登记表$case --by qin-yue --members fang-wei 2>&1 | sed -n 1p; done
  refused: 秦越 may not do this: it takes the leader who owns the case  [第五条第二项]
  refused: 秦越 may not do this: it takes the leader who owns the case  [第五条第二项]
  refused: 秦越 may not do this: it takes the leader who owns the case  [第五条第二项]
  [3]
  $ for case in 3 4 5; do xinfang note $case 接待 --kind reception --document 登记表$case --by bai-lan --members jin-hua 2>&1 | sed -n 1p; done
  refused: 'members' is 金华: it takes the head of the responsible unit  [第五条第二项]
  refused: 'members' is 金华: it takes the head of the responsible unit  [第五条第二项]
  refused: 'members' is 金华: it takes the head of the responsible unit  [第五条第二项]
  [3]
  $ for case in 3 4 5; do quietly note $case 接待 --kind reception --document 登记表$case --by bai-lan --members fang-wei; done
  $ for case in 3 4 5; do quietly reply $case --outcome explained --document 意见书$case --text 已恢复供水 --by jin-hua; done
