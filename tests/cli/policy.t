The regulation as the program enforces it.

  $ . "$TESTDIR/setup.sh"
  $ xinfang policy list
  policy                   in force from  title                           where
  county-market-regulator  2022-05-01     XX县市场监督管理局信访工作制度  built in
  national-2022            2022-05-01     信访工作条例                    built in
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
  deadlines/conclude-12315
  sign_offs/major-reply
  sign_offs/superior-reply
  requirements/decline-refer
  requirements/transfer-organ
  requirements/reply-outcome
  requirements/close-replied
  requirements/decline-pending
  requirements/object-in-time
  requirements/object-sender
  requirements/review-in-time
  requirements/rereview-in-time
  requirements/suggestion-answer
  requirements/superior-taken
  requirements/letter-read
  requirements/visit-received
  requirements/reception-leader
  requirements/report-signed
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
  policy                   in force from  title                           where
  county-market-regulator  2022-05-01     XX县市场监督管理局信访工作制度  built in
  national-2022            2022-05-01     信访工作条例                    built in
  county-market-regulator  2022-05-01     XX县市场监督管理局信访工作制度  policies/2022-05-01.yaml
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
  hint: did you mean 'national-2022'? built in are: county-market-regulator, national-2022; or give a file
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
  error: 'show, check, diff, list' is missing
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
  
  statement                         what happens  clause                                                  says
  routes/county-market-regulator-1  added         三(一)                                                  to unit consumer-protection (channel: 12315 hotline)
  routes/county-market-regulator-2  added         三(一)                                                  to unit office
  deadlines/conclude                changed       第三十四条 → 三(二)                                     if: kind: appeal; path: written opinion → channel: online, letter, phone call, fax, visit, e-mail, leader's mailbox, forwarded by a superior, dispute screening
                                                  第三十四条 → 三(二)                                     within: 60 days → 30 working days
                                                  第三十四条 → 三(二)                                     extended by: head of the organ → deputy in charge
                                                  第三十四条 → 三(二)                                     extension asked for: up to the last day → from 5 working days before the last day to the last day
  deadlines/accept-12315            added         市场监督管理投诉举报处理暂行办法第十四条                7 working days from 'receipt' to 'accepting, declining' (channel: 12315 hotline; kind: appeal)
  deadlines/mediate-12315           added         市场监督管理投诉举报处理暂行办法第二十一条第一款第五项  45 working days from 'accepting' to 'answering' (channel: 12315 hotline; kind: appeal)
  deadlines/conclude-12315          added         三(二)                                                  30 working days from 'accepting' to 'answering' (channel: 12315 hotline; kind: accusation, suggestion)
  sign_offs/major-reply             added         一(四)                                                  'answering' needs the approval of the head of the organ (level: major)
  sign_offs/superior-reply          added         一(五)、二(五)                                          'answering' needs the approval of the leader (handed down by a superior)
  requirements/superior-taken       added         三(一)3                                                 'declining' is done by: leader (handed down by a superior)
  requirements/letter-read          added         一(三)、二(五)                                          'answering' needs: instructing (channel: letter; level: important, major)
  requirements/visit-received       added         一(三)、二(五)                                          'answering' needs: noting (reception by a leader) (channel: visit; level: important, major)
  requirements/reception-leader     added         一(三)、二(五)                                          'noting (reception by a leader)' is done by: leader
  requirements/report-signed        added         一(五)、二(五)                                          'reporting upward' needs: signed by
  escalation/conclude-soon          added
  escalation/conclude-late          added
  escalation/conclude-very-late     added
  escalation/conclude-to-head       added
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
  
  statement                         what happens  clause                                                  says
  routes/county-market-regulator-1  added         二                                                      to unit 办公室 (channel: fax)
  deadlines/respond                 changed       第二十二条第一款、第二十三条第二款 → 三                 within: 15 days → 5 working days
  deadlines/conclude                changed       三(二)                                                  if: channel: online, letter, phone call, fax, visit, e-mail, leader's mailbox, forwarded by a superior, dispute screening → every case
                                                  三(二)                                                  extension: extended by the deputy in charge, 30 days at most, 1 time(s); asked for from 5 working days before the last day to the last day → none
  deadlines/accept-12315            taken away    市场监督管理投诉举报处理暂行办法第十四条                7 working days from 'receipt' to 'accepting, declining' (channel: 12315 hotline; kind: appeal)
  deadlines/mediate-12315           taken away    市场监督管理投诉举报处理暂行办法第二十一条第一款第五项  45 working days from 'accepting' to 'answering' (channel: 12315 hotline; kind: appeal)
  deadlines/conclude-12315          taken away    三(二)                                                  30 working days from 'accepting' to 'answering' (channel: 12315 hotline; kind: accusation, suggestion)
  deadlines/inspect                 added         四                                                      2 working days from 'receipt' to 'noting (investigation)'
  sign_offs/major-reply             changed       一(四)                                                  if: level: major → level: major, important
                                                  一(四)                                                  by: head of the organ → deputy in charge
  sign_offs/superior-reply          taken away    一(五)、二(五)                                          'answering' needs the approval of the leader (handed down by a superior)
  requirements/superior-taken       taken away    三(一)3                                                 'declining' is done by: leader (handed down by a superior)
  requirements/letter-read          taken away    一(三)、二(五)                                          'answering' needs: instructing (channel: letter; level: important, major)
  requirements/visit-received       taken away    一(三)、二(五)                                          'answering' needs: noting (reception by a leader) (channel: visit; level: important, major)
  requirements/reception-leader     taken away    一(三)、二(五)                                          'noting (reception by a leader)' is done by: leader
  requirements/report-signed        taken away    一(五)、二(五)                                          'reporting upward' needs: signed by
  escalation/conclude-soon          taken away
  escalation/conclude-late          taken away
  escalation/conclude-very-late     taken away
  escalation/conclude-to-head       taken away
  $ xinfang policy diff new.yaml --lang zh | sed -n '5,7p;14,15p'
  routes/county-market-regulator-1  新增  二                                                      由 办公室 承办（渠道：传真）
  deadlines/respond                 变更  第二十二条第一款、第二十三条第二款 → 三                 时长：15日 → 5个工作日
  deadlines/conclude                变更  三(二)                                                  适用条件：渠道：网上、来信、来电、传真、来访、电子邮件、领导信箱、上级转交、矛盾纠纷排查 → 各类事项
                                          一(四)                                                  由谁：主要领导 → 分管领导
  sign_offs/superior-reply          取消  一(五)、二(五)                                          “答复”须经领导批准（上级交办）
  $ xinfang policy diff policies/2022-05-01.yaml
  $ (cd policies && xinfang policy diff policies/2022-05-01.yaml ../new.yaml | sed -n 5p)
  routes/county-market-regulator-1  added         二                                                      to unit 办公室 (channel: fax)

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
