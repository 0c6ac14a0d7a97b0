The regulation as the program enforces it.

  $ . "$TESTDIR/setup.sh"
  $ xinfang policy list
  policy                     in force from  title                                     where
  bureau-leader-reception    2022-05-01     XX局信访工作管理制度（领导接访下访）      built in
  bureau-performance         2022-05-01     XX市XX局信访管理工作制度                  built in
  city                       2022-05-01     市信访管理工作制度                        built in
  company-group              2022-05-01     集团公司信访工作制度                      built in
  company-internal           2022-05-01     公司信访管理制度及办法                    built in
  company-three-day-receipt  2022-05-01     公司信访管理制度及办法                    built in
  contractor                 2022-05-01     承包单位信访管理制度                      built in
  county-market-regulator    2022-05-01     XX县市场监督管理局信访工作制度            built in
  enterprise-reception       2022-05-01     信访工作管理制度                          built in
  fifteen-plus-thirty        2022-05-01     XX地区信访工作管理制度（十五日加三十日）  built in
  national-2022              2022-05-01     信访工作条例                              built in
  petition-office            2022-05-01     XX信访办公室信访工作制度                  built in
  public-institution         2022-05-01     事业单位信访管理制度                      built in
  reception-flow             2023-10-27     信访工作管理制度（接待流程）              built in
  recommendations            2022-05-01     信访相关工作管理制度                      built in
  rights-and-duties          2022-05-01     信访管理办法                              built in
  safety                     2022-05-01     XX地区信访工作安全管理规定                built in
  seven-day-complaint        2022-05-01     信访工作管理制度                          built in
  unit-033                   2022-05-01     信访工作管理办法                          built in
  unit-leader-reception      2022-05-01     XX单位信访工作管理制度（领导接访下访）    built in
  $ xinfang policy show county-market-regulator | sed 's/  .*//'
  county-market-regulator
  in force from 2022-05-01
  extends national-2022
  a limit that ends on a rest day ends on the next working day
  
  statement
  routes/county-market-regulator-1
  routes/county-market-regulator-2
  deadlines/respond
  deadlines/tell
  deadlines/accept-simple
  deadlines/conclude-simple
  deadlines/conclude
  
  deadlines/review
  deadlines/rereview
  deadlines/accept-12315
  deadlines/mediate-12315
  deadlines/verify-12315
  
  deadlines/tell-12315
  deadlines/conclude-12315
  
  sign_offs/major-reply
  sign_offs/superior-reply
  requirements/decline-refer
  requirements/transfer-organ
  requirements/reply-outcome
  requirements/close-replied
  requirements/decline-pending
  requirements/object-in-time
  requirements/object-above-in-time
  requirements/object-sender
  requirements/handed-back
  requirements/disputed
  requirements/mediated
  requirements/review-in-time
  requirements/review-of-opinion
  requirements/rereview-in-time
  requirements/suggestion-answer
  requirements/superior-taken
  requirements/superior-kept
  requirements/superior-handed-back
  requirements/letter-read
  requirements/letter-reader
  requirements/visit-received
  requirements/reception-leader
  requirements/blame
  requirements/report-signed
  escalation/grave
  escalation/urgent
  escalation/conclude-soon
  escalation/conclude-late
  escalation/conclude-very-late
  escalation/conclude-to-head
  escalation/mediate-soon
  escalation/mediate-late
  escalation/mediate-very-late
  escalation/verify-soon
  escalation/verify-late
  escalation/verify-very-late
  escalation/hotline-soon
  escalation/hotline-late
  escalation/hotline-very-late
  recusal
  final
  limits/representatives
  $ xinfang policy show county-market-regulator --format json | json 'd["policy"]["statements"][0]'
  {'id': 'routes/county-market-regulator-1', 'says': 'to unit consumer-protection', 'when': {'channel': ['hotline-12315']}, 'cite': '三(一)'}
  $ xinfang policy show national-2022 --format json | json '(d["format"], sorted(d["policy"]) if "policy" in d else sorted(d))'
  ('xinfang-output/1', ['effective', 'extends', 'id', 'rest_day', 'statements', 'title'])
  $ xinfang policy check county-market-regulator
  deadlines/conclude: holds under a condition of its own: cases may be left without it
  deadlines/conclude: extended by the deputy in charge, not by the head of the organ
  [5]

In a store: the one in force.

  $ office county
  $ xinfang policy show | sed -n 1,3p
  county-market-regulator  XX县市场监督管理局信访工作制度
  in force from 2022-05-01
  extends national-2022
  $ xinfang policy list
  policy                     in force from  title                                     where
  bureau-leader-reception    2022-05-01     XX局信访工作管理制度（领导接访下访）      built in
  bureau-performance         2022-05-01     XX市XX局信访管理工作制度                  built in
  city                       2022-05-01     市信访管理工作制度                        built in
  company-group              2022-05-01     集团公司信访工作制度                      built in
  company-internal           2022-05-01     公司信访管理制度及办法                    built in
  company-three-day-receipt  2022-05-01     公司信访管理制度及办法                    built in
  contractor                 2022-05-01     承包单位信访管理制度                      built in
  county-market-regulator    2022-05-01     XX县市场监督管理局信访工作制度            built in
  enterprise-reception       2022-05-01     信访工作管理制度                          built in
  fifteen-plus-thirty        2022-05-01     XX地区信访工作管理制度（十五日加三十日）  built in
  national-2022              2022-05-01     信访工作条例                              built in
  petition-office            2022-05-01     XX信访办公室信访工作制度                  built in
  public-institution         2022-05-01     事业单位信访管理制度                      built in
  reception-flow             2023-10-27     信访工作管理制度（接待流程）              built in
  recommendations            2022-05-01     信访相关工作管理制度                      built in
  rights-and-duties          2022-05-01     信访管理办法                              built in
  safety                     2022-05-01     XX地区信访工作安全管理规定                built in
  seven-day-complaint        2022-05-01     信访工作管理制度                          built in
  unit-033                   2022-05-01     信访工作管理办法                          built in
  unit-leader-reception      2022-05-01     XX单位信访工作管理制度（领导接访下访）    built in
  county-market-regulator    2022-05-01     XX县市场监督管理局信访工作制度            policies/2022-05-01.yaml
  $ xinfang policy check
  deadlines/conclude: holds under a condition of its own: cases may be left without it
  deadlines/conclude: extended by the deputy in charge, not by the head of the organ
  [5]
  $ cd ..

Looser than what it extends.

  $ cat > loose.yaml <<'END'
  > format: xinfang-policy/1
  > id: loose
  > title: A loose one
  > effective: "2026-01-01"
  > extends: national-2022
  > drop: [requirements/close-replied]
  > deadlines:
  >   respond: {from: received, to: accepted, within: 20d, cite: "1"}
  > limits: {representatives: {max: 9, cite: "2"}}
  > END
  $ xinfang policy check loose.yaml
  deadlines/respond: '20d' is longer than '15d': from 2011-01-01 it ends on 2011-01-21, not on 2011-01-16
  requirements/close-replied: is taken away
  limits/representatives: '9' is more than '5'
  [5]
  $ xinfang policy check loose.yaml --format json | json '[f["rule"] for f in d["findings"]] if "findings" in d else sorted(d)'
  ['looser', 'looser', 'looser']
  [5]

What is not there.

  $ xinfang policy show national-2021
  error: there is no policy 'national-2021'
  hint: did you mean 'national-2022'? built in are: bureau-leader-reception, bureau-performance, city, company-group, company-internal, company-three-day-receipt, contractor, county-market-regulator, enterprise-reception, fifteen-plus-thirty, national-2022, petition-office, public-institution, reception-flow, recommendations, rights-and-duties, safety, seven-day-complaint, unit-033, unit-leader-reception; or give a file
  [2]
  $ xinfang policy show nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]
  $ xinfang policy show
  error: which policy?
  hint: xinfang policy list shows the built-in ones; or give a file, or use -C DIR
  [2]
  $ xinfang policy
  error: one of these words must follow: show, check, diff, list
  hint: for example xinfang policy show
  [2]
  $ xinfang policy check loose.yaml --dry-run
  error: 'policy' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]

What one regulation says otherwise than another: nothing when they are the same.

  $ xinfang policy diff national-2022 national-2022
  $ xinfang policy diff national-2022 county-market-regulator
  - national-2022  信访工作条例 (in force from 2022-05-01)
  + county-market-regulator  XX县市场监督管理局信访工作制度 (in force from 2022-05-01)
  
  statement                          what happens  clause                                                  says
  routes/county-market-regulator-1   added         三(一)                                                  to unit consumer-protection (channel: 12315 hotline)
  routes/county-market-regulator-2   added         三(一)                                                  to unit office
  deadlines/conclude                 changed       第三十四条 → 三(二)                                     if: kind: appeal; path: written opinion → channel: online, letter, phone call, fax, visit, e-mail, leader's mailbox, forwarded by a superior, dispute screening
                                                   第三十四条 → 三(二)                                     within: 60 days → 30 working days
                                                   第三十四条 → 三(二)                                     extended by: head of the organ → deputy in charge
                                                   第三十四条 → 三(二)                                     extension asked for: up to the last day → from 5 working days before the last day to the last day
  deadlines/accept-12315             added         市场监督管理投诉举报处理暂行办法第十四条                7 working days from 'receipt' to 'accepting, declining' (channel: 12315 hotline; kind: appeal)
  deadlines/mediate-12315            added         市场监督管理投诉举报处理暂行办法第二十一条第一款第五项  45 working days from 'accepting' to 'answering'; stands still while the case rests for: expert opinion (channel: 12315 hotline; kind: appeal)
  deadlines/verify-12315             added         市场监督管理投诉举报处理暂行办法第二十三条第一款        15 working days from 'receipt' to 'noting (verification), declining, transferring' (channel: 12315 hotline; kind: accusation)
                                                   市场监督管理投诉举报处理暂行办法第二十三条第一款        extended by the head of the organ, 15 working days at most, 1 time(s); asked for up to the last day
  deadlines/tell-12315               added         市场监督管理投诉举报处理暂行办法第三十一条第二款        5 working days from 'noting (verification)' to 'notifying the petitioner (progress), answering' (channel: 12315 hotline; kind: accusation; a named petitioner can be reached; unless (flags: anonymous))
  deadlines/conclude-12315           added         三(二)                                                  30 working days from 'accepting' to 'answering' (channel: 12315 hotline; kind: accusation, suggestion)
                                                   三(二)                                                  extended by the deputy in charge, 30 days at most, 1 time(s); asked for from 5 working days before the last day to the last day; the petitioner is told
  sign_offs/major-reply              added         一(四)                                                  'answering' needs the approval of the head of the organ (level: major)
  sign_offs/superior-reply           added         一(五)、二(五)                                          'answering' needs the approval of the leader (handed down by a superior)
  requirements/superior-taken        added         三(一)3                                                 'declining' is done by: leader (handed down by a superior)
  requirements/superior-kept         added         三(一)3                                                 'transferring' is done by: leader (handed down by a superior)
  requirements/superior-handed-back  added         三(一)3                                                 'deciding on an objection (the handing down by the organ above) (granted)' is done by: leader
  requirements/letter-read           added         一(三)、二(五)                                          'answering' needs: instructing (channel: letter; level: important, major)
  requirements/letter-reader         added         一(三)、二(五)                                          'instructing' takes as leader: head of the organ, deputy in charge (channel: letter; level: important, major)
  requirements/visit-received        added         一(三)、二(五)                                          'answering' needs: noting (reception by a leader) (channel: visit; level: important, major)
  requirements/reception-leader      added         一(三)、二(五)                                          'noting (reception by a leader)' is done by: leader
  requirements/blame                 added         一(四)                                                  'suggesting (hold to account)' is done by: head of the organ
  requirements/report-signed         added         一(五)、二(五)                                          'reporting upward' needs: signed by; 'reporting upward' takes as signed by: leader; 'reporting upward' takes as signed by the same as 'instructing' as leader
  escalation/conclude-soon           added         三(二)                                                  5 working days before the last day of 'conclusion': reminding; told: handler of the case
  escalation/conclude-late           added         二(四)                                                  1 working day after the last day of 'conclusion': urging; told: handler of the case, head of a unit
  escalation/conclude-very-late      added         二(三)                                                  5 working days after the last day of 'conclusion': supervising (delay); told: deputy in charge
  escalation/conclude-to-head        added         一(五)                                                  15 working days after the last day of 'conclusion': escalating; told: head of the organ
  escalation/mediate-soon            added         三(二)                                                  5 working days before the last day of '12315投诉调解': reminding; told: handler of the case
  escalation/mediate-late            added         二(四)                                                  1 working day after the last day of '12315投诉调解': urging; told: handler of the case, head of a unit
  escalation/mediate-very-late       added         二(三)                                                  5 working days after the last day of '12315投诉调解': supervising (delay); told: deputy in charge
  escalation/verify-soon             added         三(二)                                                  5 working days before the last day of '12315举报核查': reminding; told: handler of the case
  escalation/verify-late             added         二(四)                                                  1 working day after the last day of '12315举报核查': urging; told: handler of the case, head of a unit
  escalation/verify-very-late        added         二(三)                                                  5 working days after the last day of '12315举报核查': supervising (delay); told: deputy in charge
  escalation/hotline-soon            added         三(二)                                                  5 working days before the last day of '12315举报办结': reminding; told: handler of the case
  escalation/hotline-late            added         二(四)                                                  1 working day after the last day of '12315举报办结': urging; told: handler of the case, head of a unit
  escalation/hotline-very-late       added         二(三)                                                  5 working days after the last day of '12315举报办结': supervising (delay); told: deputy in charge
  $ xinfang policy diff county-market-regulator national-2022 --format json | json '[(c["statement"], c["change"], c["becomes"]) for c in d["changes"][:2]]'
  [('routes/county-market-regulator-1', 'taken-away', None), ('routes/county-market-regulator-2', 'taken-away', None)]
  $ xinfang policy diff national-2022 county-market-regulator --format json | json '[c for c in d["changes"] if c["change"] == "changed"][0]["differences"][1]'
  {'part': 'within', 'says': 'within: 60 days → 30 working days', 'was': '60 days', 'becomes': '30 working days', 'cite': {'was': '第三十四条', 'becomes': '三(二)'}}
  $ xinfang policy diff national-2022 county-market-regulator --format json | json '(d["was"], d["becomes"]["id"])'
  ({'id': 'national-2022', 'title': '信访工作条例', 'effective': '2022-05-01'}, 'county-market-regulator')
  $ xinfang policy diff
  error: which policy?
  hint: one to compare with the one in force, or two: xinfang policy diff national-2022 ./mine.yaml
  [2]
  $ xinfang policy diff national-2022 loose.yaml national-2022
  error: which policy?
  hint: one to compare with the one in force, or two: xinfang policy diff national-2022 ./mine.yaml
  [2]
  $ xinfang policy diff loose.yaml
  error: which policy?
  hint: xinfang policy list shows the built-in ones; or give a file, or use -C DIR
  [2]
  $ xinfang policy diff national-2022 nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name of the file
  [1]

In a store, one regulation is compared with the one in force, and units have their names.

  $ cd county
  $ cat > new.yaml <<'END'
  > format: xinfang-policy/1
  > id: county-market-regulator
  > title: 青禾县市场监督管理局信访工作制度
  > effective: "2026-12-01"
  > extends: national-2022
  > routes:
  >   - {when: {channel: fax}, unit: office, cite: 二}
  >   - {when: {channel: hotline-12315}, unit: consumer-protection, cite: 三(一)}
  >   - {unit: office, cite: 三(一)}
  > deadlines:
  >   respond: {from: received, to: [accepted, declined, transferred], within: 5wd, cite: 三}
  >   conclude: {from: accepted, to: replied, within: 30wd, cite: 三(二)}
  >   inspect: {title: on-site check, from: received, to: noted/investigation, within: 2wd, cite: 四}
  > sign_offs:
  >   - {id: major-reply, event: replied, when: {level: [major, important]}, by: deputy, cite: 一(四)}
  > END
  $ xinfang policy diff new.yaml
  - county-market-regulator  XX县市场监督管理局信访工作制度 (in force from 2022-05-01)
  + county-market-regulator  青禾县市场监督管理局信访工作制度 (in force from 2026-12-01)
  
  statement                          what happens  clause                                                  says
  routes/county-market-regulator-1   added         二                                                      to unit 办公室 (channel: fax)
  deadlines/respond                  changed       第二十二条第一款、第二十三条第二款 → 三                 within: 15 days → 5 working days
  deadlines/conclude                 changed       三(二)                                                  if: channel: online, letter, phone call, fax, visit, e-mail, leader's mailbox, forwarded by a superior, dispute screening → every case
                                                   三(二)                                                  extension: extended by the deputy in charge, 30 days at most, 1 time(s); asked for from 5 working days before the last day to the last day; the petitioner is told → none
  deadlines/accept-12315             taken away    市场监督管理投诉举报处理暂行办法第十四条                7 working days from 'receipt' to 'accepting, declining' (channel: 12315 hotline; kind: appeal)
  deadlines/mediate-12315            taken away    市场监督管理投诉举报处理暂行办法第二十一条第一款第五项  45 working days from 'accepting' to 'answering'; stands still while the case rests for: expert opinion (channel: 12315 hotline; kind: appeal)
  deadlines/verify-12315             taken away    市场监督管理投诉举报处理暂行办法第二十三条第一款        15 working days from 'receipt' to 'noting (verification), declining, transferring' (channel: 12315 hotline; kind: accusation)
                                                   市场监督管理投诉举报处理暂行办法第二十三条第一款        extended by the head of the organ, 15 working days at most, 1 time(s); asked for up to the last day
  deadlines/tell-12315               taken away    市场监督管理投诉举报处理暂行办法第三十一条第二款        5 working days from 'noting (verification)' to 'notifying the petitioner (progress), answering' (channel: 12315 hotline; kind: accusation; a named petitioner can be reached; unless (flags: anonymous))
  deadlines/conclude-12315           taken away    三(二)                                                  30 working days from 'accepting' to 'answering' (channel: 12315 hotline; kind: accusation, suggestion)
                                                   三(二)                                                  extended by the deputy in charge, 30 days at most, 1 time(s); asked for from 5 working days before the last day to the last day; the petitioner is told
  deadlines/inspect                  added         四                                                      2 working days from 'receipt' to 'noting (investigation)'
  sign_offs/major-reply              changed       一(四)                                                  if: level: major → level: major, important
                                                   一(四)                                                  by: head of the organ → deputy in charge
  sign_offs/superior-reply           taken away    一(五)、二(五)                                          'answering' needs the approval of the leader (handed down by a superior)
  requirements/superior-taken        taken away    三(一)3                                                 'declining' is done by: leader (handed down by a superior)
  requirements/superior-kept         taken away    三(一)3                                                 'transferring' is done by: leader (handed down by a superior)
  requirements/superior-handed-back  taken away    三(一)3                                                 'deciding on an objection (the handing down by the organ above) (granted)' is done by: leader
  requirements/letter-read           taken away    一(三)、二(五)                                          'answering' needs: instructing (channel: letter; level: important, major)
  requirements/letter-reader         taken away    一(三)、二(五)                                          'instructing' takes as leader: head of the organ, deputy in charge (channel: letter; level: important, major)
  requirements/visit-received        taken away    一(三)、二(五)                                          'answering' needs: noting (reception by a leader) (channel: visit; level: important, major)
  requirements/reception-leader      taken away    一(三)、二(五)                                          'noting (reception by a leader)' is done by: leader
  requirements/blame                 taken away    一(四)                                                  'suggesting (hold to account)' is done by: head of the organ
  requirements/report-signed         taken away    一(五)、二(五)                                          'reporting upward' needs: signed by; 'reporting upward' takes as signed by: leader; 'reporting upward' takes as signed by the same as 'instructing' as leader
  escalation/conclude-soon           taken away    三(二)                                                  5 working days before the last day of 'conclusion': reminding; told: handler of the case
  escalation/conclude-late           taken away    二(四)                                                  1 working day after the last day of 'conclusion': urging; told: handler of the case, head of a unit
  escalation/conclude-very-late      taken away    二(三)                                                  5 working days after the last day of 'conclusion': supervising (delay); told: deputy in charge
  escalation/conclude-to-head        taken away    一(五)                                                  15 working days after the last day of 'conclusion': escalating; told: head of the organ
  escalation/mediate-soon            taken away    三(二)                                                  5 working days before the last day of '12315投诉调解': reminding; told: handler of the case
  escalation/mediate-late            taken away    二(四)                                                  1 working day after the last day of '12315投诉调解': urging; told: handler of the case, head of a unit
  escalation/mediate-very-late       taken away    二(三)                                                  5 working days after the last day of '12315投诉调解': supervising (delay); told: deputy in charge
  escalation/verify-soon             taken away    三(二)                                                  5 working days before the last day of '12315举报核查': reminding; told: handler of the case
  escalation/verify-late             taken away    二(四)                                                  1 working day after the last day of '12315举报核查': urging; told: handler of the case, head of a unit
  escalation/verify-very-late        taken away    二(三)                                                  5 working days after the last day of '12315举报核查': supervising (delay); told: deputy in charge
  escalation/hotline-soon            taken away    三(二)                                                  5 working days before the last day of '12315举报办结': reminding; told: handler of the case
  escalation/hotline-late            taken away    二(四)                                                  1 working day after the last day of '12315举报办结': urging; told: handler of the case, head of a unit
  escalation/hotline-very-late       taken away    二(三)                                                  5 working days after the last day of '12315举报办结': supervising (delay); told: deputy in charge
  $ xinfang policy diff new.yaml --lang zh | sed -n '5,7p;14,15p'
  routes/county-market-regulator-1   新增  二                                                      由办公室承办（渠道：传真）
  deadlines/respond                  变更  第二十二条第一款、第二十三条第二款 → 三                 时长：15日 → 5个工作日
  deadlines/conclude                 变更  三(二)                                                  适用条件：渠道：网上、来信、来电、传真、来访、电子邮件、领导信箱、上级转交、矛盾纠纷排查 → 各类事项
  deadlines/conclude-12315           取消  三(二)                                                  30个工作日，自“受理”至“答复”（渠道：12315热线；类别：检举控告、建议意见）
                                           三(二)                                                  延期由分管领导批准，最长30日，限1次；申请时段：届满前5个工作日至届满日；告知信访人
  $ xinfang policy diff policies/2022-05-01.yaml
  $ (cd policies && xinfang policy diff policies/2022-05-01.yaml ../new.yaml | sed -n 5p)
  routes/county-market-regulator-1   added         二                                                      to unit 办公室 (channel: fax)

Which open deadlines would move. Nothing is written.

  $ export XINFANG_USER=wang-fang
  $ at 2026-09-01
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly register --title 'lift out of order' --channel letter --name 李四
  $ quietly register --title 'warranty refused' --channel hotline-12315 --name 王五
  $ at 2026-09-03
  $ quietly accept 1
  $ quietly accept 3
  $ at 2026-09-04
  $ remember
  $ xinfang policy diff new.yaml --cases
  number       deadline             was         becomes     moves                  title
  2026-000001  on-site check                    2026-09-03  appears, already past  scales that lie
  2026-000002  acceptance decision  2026-09-16  2026-09-08  8 days earlier         lift out of order
  2026-000002  on-site check                    2026-09-03  appears, already past  lift out of order
  2026-000003  12315投诉调解        2026-11-11              vanishes               warranty refused
  2026-000003  conclusion                       2026-10-21  appears                warranty refused
  2026-000003  on-site check                    2026-09-03  appears, already past  warranty refused
  $ xinfang policy diff policies/2022-05-01.yaml new.yaml --cases --format json | json '[(c["number"], c["deadline"], c["was"] and c["was"]["due"], c["becomes"] and c["becomes"]["due"], c["days"], c["late"]) for c in d["cases"]]'
  [('2026-000001', 'inspect', None, '2026-09-03', None, True), ('2026-000002', 'respond', '2026-09-16', '2026-09-08', -8, False), ('2026-000002', 'inspect', None, '2026-09-03', None, True), ('2026-000003', 'mediate-12315', '2026-11-11', None, None, False), ('2026-000003', 'conclude', None, '2026-10-21', None, False), ('2026-000003', 'inspect', None, '2026-09-03', None, True)]
  $ xinfang policy diff national-2022 county-market-regulator --cases
  number       deadline       was         becomes     moves            title
  2026-000001  conclusion     2026-11-02  2026-10-21  12 days earlier  scales that lie
  2026-000003  conclusion     2026-11-02              vanishes         warranty refused
  2026-000003  12315投诉调解              2026-11-11  appears          warranty refused
  $ xinfang policy diff national-2022 national-2022 --cases
  $ xinfang policy diff new.yaml --cases --lang zh | head -n 4
  编号         期限           变更前      变更后      变动              标题
  2026-000001  on-site check              2026-09-03  新产生，已经逾期  scales that lie
  2026-000002  受理告知       2026-09-16  2026-09-08  提前8日           lift out of order
  2026-000002  on-site check              2026-09-03  新产生，已经逾期  lift out of order
  $ same
  unchanged
  $ cd ..
  $ xinfang policy diff national-2022 county-market-regulator --cases
  error: there is no office.yaml here or above
  hint: use -C DIR, or: xinfang init DIR --policy national-2022 --office NAME
  [10]

Statements of an inherited id: less is looser, more is silent, something else is for a person to judge.

  $ cat > other.yaml <<'END'
  > format: xinfang-policy/1
  > id: other
  > title: Another one
  > effective: "2026-01-01"
  > extends: county-market-regulator
  > sign_offs:
  >   - {id: major-reply, event: replied, when: {level: [major, important]}, by: deputy, cite: "1"}
  >   - {id: superior-reply, event: replied, when: {origin: true}, by: head, cite: "2"}
  > requirements:
  >   - {id: decline-refer, event: declined, fields: [reason], cite: "3"}
  >   - {id: close-replied, event: closed, needs: [noted/verification], cite: "4"}
  >   - {id: superior-taken, event: declined, when: {origin: true, level: major}, by: deputy, cite: "5"}
  > END
  $ xinfang policy check other.yaml
  requirements/decline-refer: no longer asks for: turn to
  requirements/close-replied: asks for: noting (verification); what it extends: answering
  requirements/superior-taken: holds under a condition of its own: cases may be left without it
  sign_offs/major-reply: approved by the deputy in charge, not by the head of the organ
  [5]

A regulation that says all there is to say, in both languages.

  $ cat > whole.yaml <<'END'
  > format: xinfang-policy/1
  > id: whole
  > title: 省信访工作办法
  > effective: "2026-01-01"
  > words: {x-outside: 责任单位在外地, x-standing-committee: 市委常委}
  > deadlines:
  >   conclude:
  >     from: accepted
  >     to: replied
  >     within: 30wd
  >     excludes: [hearing, x-outside]
  >     rest_day: keep
  >     extension: {by: deputy, max: 30d, reason: optional, notify: petitioner}
  >     cite: 第十二条
  >   late-report: {title: 逾期情况报告, from: missed/conclude, to: noted/progress+document, within: 5wd, cite: 第十三条}
  > sign_offs:
  >   - {id: own-hand, event: reported, by: x-standing-committee, hand: own, when: {after: noted/team, unless: {flags: [simple, x-outside]}}, cite: 第十六条}
  > requirements:
  >   - {id: object, event: objected, within: {time: 5wd, of: assigned}, by: [case-handler, unit-head], cite: 第九条}
  >   - {id: return, event: returned, by_same_as: assigned, by_unit: [office, hall], when: {any_flag: [joint, x-outside]}, cite: 第九条}
  >   - {id: leader, event: assigned, when: {respondent_role: leader, units_at_least: 2, reachable: true}, fields: [handler], who: {handler: [head, deputy]}, cite: 第十四条}
  >   - {id: ground, event: declined, one_of: {ground: [private, unlawful]}, cite: 第七条}
  >   - {id: means, event: urged, at_least: {means: 2}, cite: 第十八条}
  >   - {id: signed, event: reported, same: {signed_by: instructed.leader}, cite: 第二十条}
  >   - {id: each, event: closed, when: {flags: joint, reachable: false}, each_petitioner: notified/opinion, cite: 第二十二条}
  > escalation:
  >   - {id: before, deadline: conclude, at: -5wd, do: remind, to: case-handler, cite: 第十八条}
  >   - {id: report, deadline: late-report, at: 0d, do: urge, to: [case-lead, unit-head], cite: 第十八条}
  >   - {id: assisting, deadline: assistance, at: 1wd, do: supervise, circumstance: delay, to: deputy, cite: 第十九条}
  >   - {id: grave, on: registered, when: {level: major}, do: escalate, to: x-standing-committee, cite: 第六条}
  > recusal:
  >   cite: 第十五条
  >   accused_unit: {kinds: appeal, units: [hall], cite: 第十六条}
  >   decided_by: [{who: unit-head, by: head}, {by: leader}]
  > chain: {levels: [unit-head, deputy, head], cite: 第六条}
  > final: {after: [reviewed/rereview, declined/final], cite: 第三十六条}
  > END
  $ xinfang policy show whole.yaml
  whole  省信访工作办法
  in force from 2026-01-01
  a limit that ends on a rest day ends on the next working day
  
  statement                   says                                                                                                                                                                                                                          if                                                                                          clause
  deadlines/conclude          30 working days from 'accepting' to 'answering'; stands still while the case rests for: hearing, 责任单位在外地; if that is a rest day, it ends on that day                                                                                                                                                               第十二条
                              extended by the deputy in charge, 30 days at most, 1 time(s); asked for up to the last day; no reason is needed; the petitioner is told                                                                                                                                                                                   第十二条
  deadlines/late-report       5 working days from 'missing the limit for conclusion' to 'noting (progress) (document)'                                                                                                                                                                                                                                  第十三条
  sign_offs/own-hand          'reporting upward' needs the approval of the 市委常委, entered by their own hand                                                                                                                                              after: noting (special team); unless (flags: simple procedure, 责任单位在外地)              第十六条
  requirements/object         'objecting' comes at the latest 5 working days after 'assigning'; 'objecting' is done by: handler of the case, head of a unit                                                                                                                                                                                             第九条
  requirements/return         'deciding on an objection' is done by somebody of: office, hall; 'deciding on an objection' is done by who did 'assigning'                                                                                                    one of the flags: joint letter, 责任单位在外地                                              第九条
  requirements/leader         'assigning' needs: handler; 'assigning' takes as handler: head of the organ, deputy in charge                                                                                                                                 a named petitioner can be reached; 2 units or more; the person complained about is: leader  第十四条
  requirements/ground         'declining' takes as ground one of: a private matter, unlawful                                                                                                                                                                                                                                                            第七条
  requirements/means          'urging' takes at least 2 of: means                                                                                                                                                                                                                                                                                       第十八条
  requirements/signed         'reporting upward' takes as signed by the same as 'instructing' as leader                                                                                                                                                                                                                                                 第二十条
  requirements/each           'closing' needs for each petitioner: notifying the petitioner (written opinion)                                                                                                                                               flags: joint letter; no named petitioner can be reached                                     第二十二条
  escalation/before           5 working days before the last day of 'conclusion': reminding; told: handler of the case                                                                                                                                                                                                                                  第十八条
  escalation/report           the last day of '逾期情况报告': urging; told: leader who owns the case, head of a unit                                                                                                                                                                                                                                    第十八条
  escalation/assisting        1 working day after the last day of 'day set for an assisting unit': supervising (delay); told: deputy in charge                                                                                                                                                                                                          第十九条
  escalation/grave            at once on 'registering': escalating; told: 市委常委                                                                                                                                                                          level: major                                                                                第六条
  recusal                     who has a conflict keeps out; the unit complained about keeps out of accusations, and these of: appeal: hall (第十六条); who decides on a recusal: the head of the organ on the head of a unit; the leader on everybody else                                                                                              第十五条
  chain                       escalated one level at a time: head of a unit → deputy in charge → head of the organ                                                                                                                                                                                                                                      第六条
  final                       decided for good after: reviewing (re-review), declining (decided for good)                                                                                                                                                                                                                                               第三十六条
  words/x-outside             责任单位在外地
  words/x-standing-committee  市委常委
  $ xinfang policy show whole.yaml --lang zh
  whole  省信访工作办法
  自 2026-01-01 起施行
  期限末日为休息日的，止于下一个工作日
  
  条目                        内容                                                                                                                                          适用条件                                                              依据
  deadlines/conclude          30个工作日，自“受理”至“答复”；因下列事由中止的时间不计入：听证、责任单位在外地；届满日是休息日的，止于当日                                                                                                          第十二条
                              延期由分管领导批准，最长30日，限1次；申请时段：至届满日止；无须理由；告知信访人                                                                                                                                     第十二条
  deadlines/late-report       5个工作日，自“逾期（办结期限）”至“记录（进展）（文号）”                                                                                                                                                             第十三条
  sign_offs/own-hand          “报送结果”须经市委常委批准，由其本人录入                                                                                                      此前已有：记录（专项调查组）；除外（标记：简易办理、责任单位在外地）  第十六条
  requirements/object         “提出异议”最迟须在“分办”之后5个工作日内办理；“提出异议”须由本事项承办人、部门负责人办理                                                                                                                             第九条
  requirements/return         “处理异议”须由下列单位的人办理：office、hall；“处理异议”须由办理“分办”的人办理                                                                标记之一：联名信、责任单位在外地                                      第九条
  requirements/leader         “分办”须具备：承办人；“分办”的“承办人”须为：主要领导、分管领导                                                                                实名信访人留有联系方式；2个以上单位；被反映人是：领导                 第十四条
  requirements/ground         “不予受理”的“事由”只能是：个人隐私、违反法律法规                                                                                                                                                                    第七条
  requirements/means          “催办”至少写明2项：方式                                                                                                                                                                                             第十八条
  requirements/signed         “报送结果”的“签发人”须与“批示”的“领导”相同                                                                                                                                                                          第二十条
  requirements/each           “办结”须先对每一位信访人具备：告知信访人（处理意见书）                                                                                        标记：联名信；没有留下联系方式的实名信访人                            第二十二条
  escalation/before           办结期限届满前5个工作日：提醒，告知：本事项承办人                                                                                                                                                                   第十八条
  escalation/report           逾期情况报告届满日：催办，告知：包案领导、部门负责人                                                                                                                                                                第十八条
  escalation/assisting        给协办单位定的日子届满后1个工作日：督办（拖延），告知：分管领导                                                                                                                                                     第十九条
  escalation/grave            一有“登记”即上报，告知：市委常委                                                                                                              重要程度：重大                                                        第六条
  recusal                     有利害关系的回避；被反映单位回避检举控告，下列单位还须回避申诉求决：hall（第十六条）；回避决定权：部门负责人由主要领导决定；其他人由领导决定                                                                        第十五条
  chain                       逐级上报：部门负责人 → 分管领导 → 主要领导                                                                                                                                                                          第六条
  final                       此后终结，不再受理：复查复核（复核）、不予受理（不再受理）                                                                                                                                                          第三十六条
  words/x-outside             责任单位在外地
  words/x-standing-committee  市委常委
  $ xinfang policy show whole.yaml --format json | json '[s["when"] for s in d["policy"]["statements"] if s["when"]]'
  [{'after': ['noted/team'], 'unless': {'flags': ['simple', 'x-outside']}}, {'any_flag': ['joint', 'x-outside']}, {'reachable': True, 'units_at_least': 2, 'respondent_role': ['leader']}, {'flags': ['joint'], 'reachable': False}, {'level': ['major']}]
  $ xinfang policy check whole.yaml
  policy 'whole' is in order
  $ sed -e 's/hand: own, //; s/, unless: .*}}, cite/}, cite/; s/5wd, of: assigned/7wd, of: assigned/; s/means: 2/means: 1/; /ground, event/d' \
  >   -e 's/at: -5wd/at: -3wd/; s/kinds: appeal, units: .hall., //; /^chain/d; s/, declined.final//; s/责任单位在外地/外地/' whole.yaml > less.yaml
  $ xinfang policy diff whole.yaml less.yaml
  - whole  省信访工作办法 (in force from 2026-01-01)
  + whole  省信访工作办法 (in force from 2026-01-01)
  
  statement            what happens  clause      says
  words/x-outside      changed                   name: 责任单位在外地 → 外地
  sign_offs/own-hand   changed       第十六条    if: after: noting (special team); unless (flags: simple procedure, 责任单位在外地) → after: noting (special team)
                                     第十六条    approval entered by whose hand: the approver's own → anybody's
  requirements/object  changed       第九条      at the latest: 5 working days after 'assigning' → 7 working days after 'assigning'
  requirements/ground  taken away    第七条      'declining' takes as ground one of: a private matter, unlawful
  requirements/means   changed       第十八条    how many: means: at least 2 → means: at least 1
  escalation/before    changed       第十八条    time: 5 working days before the last day → 3 working days before the last day
  recusal              changed       第十五条    the unit complained about keeps out of: appeal → none
                                     第十五条    units that keep out: hall → none
  chain                taken away    第六条      escalated one level at a time: head of a unit → deputy in charge → head of the organ
  final                changed       第三十六条  after: reviewing (re-review), declining (decided for good) → reviewing (re-review)

Held against the law it extends and the people there are.

  $ cd county
  $ mkdir -p policies/base && cp ../whole.yaml policies/base/whole.yaml
  $ cat > mine.yaml <<'END'
  > format: xinfang-policy/1
  > id: mine
  > title: 市信访工作办法
  > effective: "2026-01-01"
  > extends: whole
  > drop: [chain, final]
  > deadlines:
  >   conclude: {from: accepted, to: replied, within: 30wd, excludes: [hearing, x-outside, other], rest_day: keep, cite: 第三条}
  > sign_offs:
  >   - {id: own-hand, event: reported, by: x-standing-committee, cite: 第四条}
  > requirements:
  >   - {id: object, event: objected, within: {time: 7wd, of: assigned}, cite: 第五条}
  >   - {id: leader, event: assigned, when: {respondent_role: leader}, fields: [handler], who: {handler: [leader]}, cite: 第六条}
  > escalation:
  >   - {id: never, deadline: conclude, when: {kind: appeal, unless: {kind: appeal}}, at: 1wd, do: urge, to: head, cite: 第七条}
  >   - {id: twice, deadline: conclude, at: -5wd, do: remind, to: case-handler, cite: 第八条}
  > recusal: {cite: 第九条, decided_by: [{by: discipline}]}
  > END
  $ xinfang policy check mine.yaml
  deadlines/conclude: stands still while the case rests for: hearing, 责任单位在外地, other reason
  requirements/object: may be done by anybody
  requirements/object: '7wd' is longer than '5wd'
  requirements/leader: 'handler' may also be: leader
  sign_offs/own-hand: what others say was approved counts, too
  recusal: the unit complained about no longer keeps out of: appeal
  recusal: who decides on a recusal: the head of discipline inspection on everybody else; in what it extends: the head of the organ on the head of a unit; the leader on everybody else
  chain: is taken away
  final: is taken away
  requirements/return: no unit in staff.yaml is 'hall'
  sign_offs/own-hand: nobody in staff.yaml has the role 'x-standing-committee'
  escalation/grave: nobody in staff.yaml has the role 'x-standing-committee'
  recusal: nobody in staff.yaml has the role 'discipline'
  escalation/never: never holds: 'unless' takes every case away
  escalation/twice: does the same on the same day as 'escalation/before'
  [5]
  $ xinfang policy check mine.yaml --format json | json 'sorted({f["rule"] for f in d["findings"]})'
  ['differs', 'looser', 'nobody-holds', 'twice', 'unknown-unit', 'unreachable']
  [5]
  $ cd ..

What a policy names has to be there.

  $ sed 's/deadline: late-report/deadline: late-reprot/' whole.yaml > bad.yaml; xinfang policy show bad.yaml
  error: bad.yaml:28:5: 'escalation/report' names the deadline 'late-reprot', which there is not
      - {id: report, deadline: late-reprot, at: 0d, do: urge, to: [case-lead, unit-head], cite: 第十八条}
        ^
  hint: did you mean 'late-report'?
  [5]
  $ sed 's/from: missed.conclude/from: missed\/late-report/' whole.yaml > bad.yaml; xinfang policy show bad.yaml
  error: bad.yaml:15:3: these deadlines never start: each waits for the next to be missed: late-report, late-report
      late-report: {title: 逾期情况报告, from: missed/late-report, to: noted/progress+document, within: 5wd, cite: 第十三条}
      ^
  hint: let one of them start with an event
  [5]
  $ sed '/^words/d' whole.yaml > bad.yaml; xinfang policy show bad.yaml
  error: bad.yaml:6:3: 'deadlines/conclude' uses the word 'x-outside', which is not declared
      conclude:
      ^
  hint: declare it: words: {x-outside: what people call it}
  [5]
  $ sed '/^words/d' whole.yaml > bad.yaml; xinfang policy check bad.yaml --lang zh
  错误：bad.yaml:6:3: “deadlines/conclude”用了“x-outside”，但没有声明这个词
      conclude:
      ^
  提示：请声明：words: {x-outside: 名称}
  [5]
  $ cat > drops.yaml <<'END'
  > format: xinfang-policy/1
  > id: drops
  > title: 县信访工作办法
  > effective: "2026-01-01"
  > extends: whole
  > drop: [deadlines/late-report]
  > END
  $ xinfang -C county policy show ./drops.yaml
  error: county/policies/base/whole.yaml:28:5: 'escalation/report' names the deadline 'late-report', which there is not
      - {id: report, deadline: late-report, at: 0d, do: urge, to: [case-lead, unit-head], cite: 第十八条}
        ^
  hint: drop 'escalation/report', too, or state it anew
  [5]
  $ sed -i 's/late-report\]/late-report, escalation\/report]/' drops.yaml; xinfang -C county policy show ./drops.yaml | grep late-report
  [1]
