The petition bureau of a city, clause by clause.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under city hanzhou
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: city, name: 瀚州市}
  >   - {id: petition-bureau, under: city, name: 市信访局}
  >   - {id: political-legal, under: city, name: 市委政法委}
  >   - {id: housing, under: city, name: 市住建局}
  >   - {id: labour, under: city, name: 市人社局}
  >   - {id: dongchuan, under: city, name: 东川县}
  >   - {id: xiling, under: city, name: 西岭区}
  > people:
  >   - {id: ye-cheng, name: 叶成, post: 常委会秘书, roles: [x-standing-committee]}
  >   - {id: meng-gang, name: 孟刚, post: 市长, roles: [head]}
  >   - {id: kang-jing, name: 康静, post: 副市长, roles: [deputy]}
  >   - {id: dai-bing, name: 戴冰, unit: petition-bureau, post: 局长, roles: [petition-head, unit-head]}
  >   - {id: fu-rong, name: 傅蓉, unit: petition-bureau, roles: [clerk]}
  >   - {id: hou-jun, name: 侯军, unit: housing, post: 局长, roles: [unit-head]}
  >   - {id: xie-tao, name: 谢涛, unit: housing, roles: [officer]}
  > YAML
  $ export XINFANG_USER=fu-rong

一(二)⑴ Whether a claim is reasonable and lawful is determined before it goes anywhere, and what was found is recorded.

  $ at 2026-03-02
  $ quietly register --title 外墙渗漏 --channel letter --category 城乡建设/房屋质量 --name 蓝天
  $ quietly register --title 征地补偿 --channel visit --category 属县区/东川县 --name 庄稼 --flag long-pending
  $ quietly register --title 判决执行 --channel visit --category 政法/执行 --name 平安
  $ quietly register --title 外省企业欠薪 --channel phone --category 属事在外/西岭区 --name 路远
  $ quietly register --title 改进公交线路 --channel email --kind suggestion --name 白杨
  $ for case in 1 2 3 4 5; do quietly accept $case; done
  $ xinfang assign 1 --handler xie-tao
  refused: 'noting (appraisal)' has to come first  [一(二)⑴]
  hint: xinfang note 2026-000001 --kind appraisal
  [3]
  $ xinfang transfer 1 --organ 省住建厅
  refused: 'noting (appraisal)' has to come first  [一(二)⑴]
  hint: xinfang note 2026-000001 --kind appraisal
  [3]
  $ xinfang note 1 质量保修期内 --kind appraisal
  refused: 'appraised as' must be stated  [一(二)⑴]
  hint: add --finding, one of: reasonable, lawful, partly, unfounded, undetermined
  [3]
  $ quietly note 1 质量保修期内 --kind appraisal --finding undetermined

What cannot be determined is talked over with the department or sent up; if it still is not, a leader determines it.

  $ xinfang assign 1 --handler xie-tao
  refused: 'noting (consultation)' has to come first  [一(二)⑴]
  hint: xinfang note 2026-000001 --kind consultation
  [3]
  $ quietly note 1 与质监站会商 --kind consultation
  $ xinfang assign 1 --handler xie-tao
  2026-000001: assigned (event 5), status: in hand
  due: conclusion by 2026-05-06, 43 working days left
  $ xinfang reply 1 --outcome supported
  refused: 'instructing' has to come first  [一(二)⑴]
  hint: xinfang instruct 2026-000001
  [3]
  $ quietly instruct 1 诉求合理，由开发商维修 --leader kang-jing
  $ xinfang reply 1 --outcome supported
  2026-000001: answered (event 7), status: answered

一(二)⑵、一(三)⑴-⑸ Responsibility is divided and the case goes where it belongs: county matters to the county, department
matters to the department, what is political-legal to that committee; what lies outside, back to the territory.

  $ for case in 2 3 4; do quietly note $case 合理合法 --kind appraisal --finding lawful; done
  $ for case in 2 3 4 5; do quietly assign $case; done
  $ xinfang list --status assigned
  number       received    channel     status   due         unit        petitioner  title
  2026-000002  2026-03-02  visit       in hand  2026-04-01  东川县      庄**        征地补偿
  2026-000003  2026-03-02  visit       in hand  2026-05-06  市委政法委  平**        判决执行
  2026-000004  2026-03-02  phone call  in hand  2026-05-06  西岭区      路**        外省企业欠薪
  2026-000005  2026-03-02  e-mail      in hand              市信访局    白**        改进公交线路
  $ xinfang assign 2 xiling
  refused: 'unit' cannot be 'xiling' here  [一(三)⑴、⑸]
  hint: one of: dongchuan
  [3]
  $ xinfang assign 3 housing
  refused: 'unit' cannot be 'housing' here  [一(三)⑶]
  hint: one of: political-legal
  [3]
  $ xinfang assign 4 labour
  refused: 'unit' cannot be 'labour' here  [一(三)⑴、⑸]
  hint: one of: xiling
  [3]
  $ xinfang assign 3 --assisting dongchuan
  refused: 'instruction' must be stated  [一(二)⑵]
  hint: add --instruction and what it is
  [3]
  $ quietly assign 3 --assisting dongchuan --instruction '政法委牵头，县里做好稳控'

一(三)⑹ What a department cannot solve goes up one level at a time, to the standing committee in the end.

  $ xinfang escalate 2 --to meng-gang --reason 县里资金不足
  refused: one level at a time: the next one is the head of a unit, which 孟刚 is not  [一(三)⑹]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang escalate 2 --to dai-bing --reason 县里资金不足
  2026-000002: escalated (event 5), status: in hand
  due: 化解方案 by 2026-04-01, 22 working days left
  $ xinfang escalate 2 --to ye-cheng --reason 需要市级统筹
  refused: one level at a time: the next one is the deputy in charge, which 叶成 is not  [一(三)⑹]
  hint: xinfang staff show lists the roles
  [3]
  $ xinfang escalate 2 --to kang-jing --reason 需要市级统筹
  2026-000002: escalated (event 6), status: in hand
  due: 化解方案 by 2026-04-01, 22 working days left
  $ quietly escalate 2 --to meng-gang --reason 涉及财政
  $ xinfang escalate 2 --to ye-cheng --reason 提交常委会
  2026-000002: escalated (event 8), status: in hand
  due: 化解方案 by 2026-04-01, 22 working days left

What is long pending has a plan, within thirty days and before it is answered; what stays unresolved was sent up.

  $ xinfang explain 2 | sed -n '/^化解方案/p'
  化解方案: by 2026-04-01  [一(三)⑹]
  $ xinfang reply 2 --outcome explained
  refused: 'noting (plan)' has to come first  [一(三)⑹]
  hint: xinfang note 2026-000002 --kind plan
  [3]
  $ quietly note 2 '一、核定补偿面积；二、六月底前兑付；三、回访' --kind plan
  $ quietly reply 2 --outcome explained
  $ quietly reply 3 --outcome explained
  $ xinfang close 3 --result unresolved
  refused: 'escalating' has to come first  [一(三)⑹]
  hint: xinfang escalate 2026-000003
  [3]
  $ xinfang close 2 --result unresolved
  2026-000002: closed (event 11), status: closed

一(二)⑶ Supervision is put on file; the leaders have a bulletin before such a case is closed; suggestions are written.

  $ at 2026-05-08
  $ xinfang overdue
  number       deadline    due         days         unit    handler  title
  2026-000004  conclusion  2026-05-06  2 days late  西岭区           外省企业欠薪
  
  duty              bearer    period   held  what is missing  last held  clause
  交办督办通报      市信访局  2026-04  0/1   short by 1                  一(二)⑶
  听取信访工作汇报  孟刚      2026-Q1  0/1   short by 1                  一(一)⑴
  $ xinfang overdue --escalate | sed '/^$/q'
  number       what        to    deadline    rung
  2026-000004  supervised  康静  conclusion  1 working day after the last day
  
  $ xinfang supervise 4 shirking --to dai-bing --text 说明未办原因
  refused: 'document' must be stated  [一(二)⑶]
  hint: add --document and what it is
  refused: 'due' must be stated  [一(二)⑶]
  hint: add --due and what it is
  [3]
  $ xinfang supervise 4 shirking --to dai-bing --text 说明未办原因 --document 瀚信督〔2026〕2号 --due 2026-05-20
  2026-000004: supervised (event 6), status: in hand
  overdue: conclusion was due on 2026-05-06
  $ quietly reply 4 --outcome supported
  $ xinfang close 4 --result resolved
  refused: 'noting (bulletin to the leaders)' has to come first  [一(二)⑶]
  hint: xinfang note 2026-000004 --kind bulletin
  [3]
  $ quietly note 4 已通报市四大班子 --kind bulletin
  $ xinfang close 4 --result resolved
  2026-000004: closed (event 9), status: closed
  $ xinfang suggest 4 work --organ 西岭区 --text 加强欠薪预警
  refused: 'document' must be stated  [一(二)⑶]
  hint: add --document and what it is
  [3]
  $ xinfang suggest 4 work --organ 西岭区 --text 加强欠薪预警 --document 瀚信建〔2026〕1号
  2026-000004: suggested (event 10), status: closed

A bulletin of assignments and supervisions each month; 一(一)⑴ the head hears a report each quarter.

  $ xinfang duty log bulletin --on 2026-05-06
  refused: 'document' must be stated  [一(二)⑶]
  hint: add --document and what it is
  [3]
  $ quietly duty log bulletin --on 2026-05-06 --document 瀚信通〔2026〕5号
  $ xinfang duty check 2026-04
  duty          bearer    period   held  what is missing  last held  clause
  交办督办通报  市信访局  2026-04  0/1   short by 1                  一(二)⑶
  $ xinfang duty check
  duty              bearer  period   held  what is missing        last held  clause
  听取信访工作汇报  孟刚    2026-Q2  0/1   1 to do by 2026-06-30             一(一)⑴
  $ quietly duty log hear-report --who meng-gang --text 一季度信访形势
  $ xinfang duty check
