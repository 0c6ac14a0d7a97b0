信访工作条例 (2022), row by row: what an office under the national regulation may do, and what is refused.

  $ . "$TESTDIR/../../tests/cli/setup.sh"
  $ under national-2022 yunxi
  $ cat > staff.yaml <<'YAML'
  > format: xinfang-staff/1
  > units:
  >   - {id: county, name: 云溪县}
  >   - {id: petitions, under: county, name: 县信访局}
  >   - {id: housing, under: county, name: 县住建局}
  >   - {id: water, under: county, name: 县水利局}
  > people:
  >   - {id: xiang-yang, name: 向阳, post: 县长, roles: [head]}
  >   - {id: ou-ning, name: 欧宁, post: 副县长, roles: [deputy]}
  >   - {id: tang-wei, name: 汤维, unit: petitions, post: 局长, roles: [petition-head, unit-head]}
  >   - {id: wei-lan, name: 韦岚, unit: petitions, roles: [clerk]}
  >   - {id: kong-ming, name: 孔鸣, unit: housing, post: 局长, roles: [unit-head]}
  >   - {id: bao-jie, name: 鲍洁, unit: housing, roles: [officer]}
  >   - {id: lou-feng, name: 娄峰, unit: water, post: 局长, roles: [unit-head, officer]}
  > YAML
  $ xinfang policy check
  policy 'national-2022' is in order
  $ export XINFANG_USER=wei-lan

第十七条、第十九条 Every channel of the regulation; what is said in person is written down.

  $ at 2026-03-02
  $ xinfang register --title 小区停水 --category 城乡建设/供水 --channel visit --name 苗青 --address 云溪路3号 --statement '要求恢复供水；停水五天，物业未答复'
  2026-000001
  next: xinfang accept 2026-000001 (or decline, transfer)
  $ xinfang show 1 | sed -n '/停水五天/p'
  要求恢复供水；停水五天，物业未答复
  $ for channel in network letter phone fax; do xinfang register --title "噪声 $channel" --channel $channel --name 柯达 --phone 13800000002 --quiet; done
  2026-000002
  2026-000003
  2026-000004
  2026-000005
  $ xinfang register --title 噪声 --channel pigeon --name 柯达
  error: 'pigeon' is no channel
  hint: known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  [2]

第十九条第三款 What is pending elsewhere already is declined, and the other case is named.

  $ xinfang decline 2 --ground pending --reason 同一事项正在办理 --refer-to 县信访局
  refused: 'other case' must be stated  [第十九条第三款]
  hint: add --other-case and what it is
  [3]
  $ xinfang decline 2 --ground pending --reason 同一事项正在办理 --refer-to 县信访局 --other-case 2026-000003 --told online
  2026-000002: declined (event 2), status: declined

第二十条第三款 A group sends five representatives at most.

  $ xinfang register --title 拆迁安置 --channel visit --flag group --headcount 20 --representative 甲一 --representative 乙二 --representative 丙三 --representative 丁四 --representative 戊五 --representative 己六
  refused: 6 representatives are named, at most 5 are allowed  [第二十条第三款]
  hint: let the group choose 5 of them
  [3]
  $ xinfang register --title 拆迁安置 --channel visit --flag group --headcount 20 --representative 甲一 --representative 乙二 --representative 丙三 --representative 丁四 --representative 戊五 --name 甲一 --phone 13800000006 --quiet
  2026-000006

第二十二条、第二十三条第一款、第二款 Within fifteen days it is decided and the petitioner is told; whoever left neither address nor telephone is exempt.

  $ quietly register --title 路灯不亮 --channel letter --flag anonymous
  $ xinfang accept 1 --told 'in person'
  2026-000001: accepted (event 2), status: accepted
  due: conclusion by 2026-05-06, 43 working days left
  $ xinfang transfer 3
  error: 'organ' is missing
  hint: add --organ; xinfang transfer --help shows the options
  [2]
  $ xinfang transfer 3 --organ 县公安局 --told mail
  2026-000003: transferred (event 2), status: transferred
  $ xinfang decline 4 --reason 属法院 --ground statutory
  refused: 'turn to' must be stated  [第二十三条第一款]
  hint: add --refer-to and what it is
  [3]
  $ xinfang decline 4 --reason 属法院 --ground statutory --refer-to 县人民法院 --told phone
  2026-000004: declined (event 2), status: declined
  $ quietly accept 5
  $ at 2026-03-18
  $ xinfang overdue
  number       deadline                  due         days        unit  handler  title
  2026-000005  notice to the petitioner  2026-03-17  1 day late                 噪声 fax
  2026-000006  acceptance decision       2026-03-17  1 day late                 拆迁安置
  2026-000006  notice to the petitioner  2026-03-17  1 day late                 拆迁安置
  2026-000007  acceptance decision       2026-03-17  1 day late                 路灯不亮
  $ quietly notify 5 acceptance --means mail --on 2026-03-18 --document 云信告〔2026〕1号
  $ quietly accept 6 --told in-person
  $ quietly accept 7
  $ xinfang overdue

第二十三条第三款 An objection comes within five working days, with reasons; only who sent the case takes it back.

  $ for case in 1 6; do quietly assign $case housing --handler bao-jie --by tang-wei; done
  $ at 2026-03-26
  $ xinfang object 1 '供水归县水利局管，附三定方案' --by kong-ming
  refused: it was possible until 2026-03-25: 5 working days after 'assigning' on 2026-03-18  [第二十三条第三款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ at 2026-03-25
  $ xinfang object 1 --by kong-ming
  error: 'reason' is missing
  hint: add --reason; xinfang object --help shows the options
  [2]
  $ xinfang object 1 '供水归县水利局管，附三定方案' --by kong-ming
  2026-000001: objected (event 4), status: in hand
  due: conclusion by 2026-05-06, 26 working days left
  $ xinfang return 1 granted --reason 情况属实
  refused: only 汤维, who did 'assigning', may do this  [第二十三条第三款]
  hint: use --by tang-wei
  [3]
  $ xinfang return 1 granted --reason 情况属实 --by tang-wei
  2026-000001: objection decided (event 5), status: accepted
  due: conclusion by 2026-05-06, 26 working days left

第二十四条 Several units agree who is responsible; where one objected, the superior of both decides.

  $ xinfang assign 1 water --assisting housing --handler lou-feng --by tang-wei
  refused: 汤维 may not do this: it takes the leader  [第二十四条第一款]
  hint: use --by and somebody who may; xinfang staff show lists the roles
  [3]
  $ xinfang assign 1 water --assisting housing --handler lou-feng --by ou-ning
  2026-000001: assigned (event 6), status: in hand
  due: conclusion by 2026-05-06, 26 working days left

第二十五条 What is grave or urgent is reported at once.

  $ xinfang register --title 水库渗漏 --category 农村农业/水利水电 --channel phone --level major --name 祁连 --phone 13800000008
  2026-000008
  escalated by the policy: 向阳
  next: xinfang accept 2026-000008 (or decline, transfer)
  $ xinfang register --title 桥面塌陷 --channel phone --flag urgent --name 祁山 --phone 13800000009
  2026-000009
  escalated by the policy: 向阳
  next: xinfang accept 2026-000009 (or decline, transfer)

第二十八条第三款 Whoever has an interest keeps out: the petitioner may ask for it, the head of the petition office decides, the head of the organ decides on that head.

  $ quietly accept 8 --told phone
  $ xinfang recuse 8 lou-feng --ground other --applied-by petitioner --reason 曾负责该水库施工
  refused: 韦岚 cannot decide on the recusal of 娄峰: it takes the head of the petition office  [第二十八条第三款]
  hint: ask 汤维, then add --decided-by
  [3]
  $ xinfang recuse 8 lou-feng --ground other --applied-by petitioner --reason 曾负责该水库施工 --by tang-wei
  2026-000008: recusal (event 4), status: accepted
  due: conclusion by 2026-05-25, 40 working days left
  nobody handles it now, and nobody of that unit is free to: xinfang assign 2026-000008
  $ xinfang assign 8 water --handler lou-feng
  refused: 娄峰 is recused from this case  [第二十八条第三款]
  hint: somebody else must do it
  [3]
  $ xinfang recuse 9 tang-wei --ground relation --applied-by self --decided-by ou-ning
  refused: 欧宁 cannot decide on the recusal of 汤维: it takes the head of the organ  [第二十八条第三款]
  hint: ask 向阳, then add --decided-by
  [3]
  $ xinfang recuse 9 tang-wei --ground relation --applied-by self --decided-by xiang-yang
  2026-000009: recusal (event 3), status: to be accepted
  due: acceptance decision by 2026-04-09, 10 working days left
  nobody handles it now; 韦岚 has the fewest cases (0): xinfang assign 2026-000009 petitions --handler wei-lan

第二十九条至第三十一条 Suggestion, accusation, appeal; of the six paths of an appeal sixty days bind the sixth only.

  $ quietly register --title 增设公交站 --channel network --kind suggestion --name 齐鲁 --phone 13800000010
  $ quietly register --title 工伤认定 --channel visit --name 燕赵 --phone 13800000011
  $ xinfang accept 10 --told phone
  2026-000010: accepted (event 2), status: accepted
  $ xinfang accept 11 --path administrative --told phone
  2026-000011: accepted (event 2), status: accepted
  $ xinfang close 11 --result resolved
  refused: 'answering' has to come first  [第二十九条第一款、第三十条第一款、第三十一条]
  hint: xinfang reply 2026-000011
  [3]
  $ xinfang accept 9 --path opinion --told phone
  2026-000009: accepted (event 4), status: accepted
  due: conclusion by 2026-05-25, 40 working days left

第三十条第三款 An accusation never reaches the unit or the person it is about.

  $ quietly register --title 举报违规发证 --channel letter --kind accusation --organization 县住建局 --name 楚汉 --phone 13800000012
  $ quietly accept 12 --told mail
  $ xinfang assign 12 housing
  refused: 县住建局 must not get it: it is complained about, or the one complained about leads it  [第三十条第三款]
  hint: assign it elsewhere, or pass it on: xinfang transfer 2026-000012 --organ ORGAN
  [3]
  $ xinfang transfer 12 --organ 县住建局
  refused: 县住建局 must not get it: it is complained about  [第三十条第三款]
  hint: pass it to the organ above it
  [3]
  $ xinfang assign 12 petitions --handler bao-jie
  refused: 鲍洁 belongs to 县住建局, which is complained about  [第三十条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000012 bao-jie --ground accused-unit puts it on record
  [3]
  $ xinfang show 12 --by kong-ming
  error: there is no case 2026-000012
  hint: xinfang list shows the numbers
  [4]
  $ quietly assign 12 petitions

第三十二条 The opinion supports, explains or does not support.

  $ xinfang reply 1 --by lou-feng
  refused: 'outcome' must be stated  [第三十二条第一款]
  hint: add --outcome, one of: supported, explained, not_supported
  [3]
  $ xinfang reply 1 --outcome maybe --by lou-feng
  error: 'maybe' is no outcome
  hint: known are: supported, explained, not_supported
  [2]
  $ xinfang reply 1 --outcome not_supported --document 云水答〔2026〕1号 --by lou-feng
  2026-000001: answered (event 7), status: answered

第三十三条 What mediation settled has a signed agreement.

  $ quietly note 6 双方同意调解 --kind mediation --by bao-jie
  $ quietly reply 6 --outcome explained --by bao-jie
  $ xinfang close 6 --result resolved
  refused: 'noting (mediation) (document)' has to come first  [第三十三条]
  hint: xinfang note 2026-000006 --kind mediation --document and what it is
  [3]
  $ quietly note 6 达成协议 --kind mediation --document 云调〔2026〕2号 --by bao-jie
  $ xinfang close 6 --result resolved
  2026-000006: closed (event 7), status: closed

第三十四条 Sixty days from acceptance, a hearing in between or not; thirty more with the head's approval and a word to the petitioner.

  $ quietly suspend 8 hearing --reason 听证
  $ at 2026-04-07
  $ quietly resume 8 听证结束
  $ xinfang explain 8 | sed -n '/^conclusion/p'
  conclusion: by 2026-05-25  [第三十四条]
  $ at 2026-05-18
  $ xinfang explain 7 | sed -n '/^conclusion/p'
  conclusion: by 2026-05-18  [第三十四条]
  $ xinfang extend 7 --for 30d --reason 情况复杂 --told mail --approved-by ou-ning
  refused: 欧宁 cannot approve this: it takes the head of the organ  [第三十四条]
  hint: ask 向阳, then add --approved-by xiang-yang, or: xinfang approve 2026-000007 extension --approved-by xiang-yang
  [3]
  $ xinfang extend 7 --for 31d --reason 情况复杂 --approved-by xiang-yang
  refused: 31 days more is too long: at most 30 days in all, until 2026-06-16  [第三十四条]
  hint: ask for less, so that it ends on 2026-06-16 at the latest
  refused: the petitioner must be told why  [第三十四条]
  hint: tell the petitioner, then add --told and how, for example: --told phone
  [3]
  $ xinfang extend 7 --for 30d --reason 情况复杂 --told mail --approved-by xiang-yang
  2026-000007: extended (event 3), status: accepted
  due: conclusion by 2026-06-16, 21 working days left
  $ xinfang extend 7 --for 5d --reason 还没好 --told mail --approved-by xiang-yang
  refused: 'conclusion' was extended 1 time(s) already, 1 allowed  [第三十四条]
  hint: answer by 2026-06-16
  [3]
  $ at 2026-06-20
  $ xinfang overdue
  number       deadline    due         days          unit  handler  title
  2026-000005  conclusion  2026-05-06  45 days late                 噪声 fax
  2026-000008  conclusion  2026-05-25  26 days late                 水库渗漏
  2026-000009  conclusion  2026-05-25  26 days late                 桥面塌陷
  2026-000007  conclusion  2026-06-16  4 days late                  路灯不亮

第三十五条 A review is asked for within thirty days of receiving the answer, and decided within thirty.

  $ quietly notify 1 opinion --means mail --on 2026-05-25
  $ at 2026-06-25
  $ xinfang ask-review 1 review --on 2026-06-25
  refused: it was possible until 2026-06-24: 30 days after 'notifying the petitioner (written opinion)' on 2026-05-25  [第三十五条第一款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ xinfang ask-review 1 review --on 2026-06-24
  2026-000001: review asked for (event 9), status: answered
  due: review decision by 2026-07-24, 21 working days left
  $ xinfang explain 1 | sed -n '/^review decision/p'
  review decision: by 2026-07-24  [第三十五条第一款]
  $ xinfang review 1 review --result upheld --by lou-feng
  refused: 娄峰 took part in the decision that is under review  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 lou-feng --ground reviewed puts it on record
  [3]
  $ at 2026-07-27
  $ xinfang overdue | grep review
  2026-000001  review decision  2026-07-24  3 days late   县水利局  娄峰     小区停水
  $ xinfang review 1 review --result upheld --document 云复查〔2026〕1号 --by ou-ning
  2026-000001: reviewed (event 10), status: answered

第三十六条、第三十一条第六项 Re-review likewise; the days of its hearing do not count; after it the same is not taken up again.

  $ at 2026-07-30
  $ quietly notify 1 review --means mail
  $ at 2026-09-01
  $ xinfang ask-review 1 rereview --organ 市政府
  refused: it was possible until 2026-08-31: 30 days after 'notifying the petitioner (review)' on 2026-07-30  [第三十六条第一款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ quietly ask-review 1 rereview --organ 市政府 --on 2026-08-31
  $ xinfang explain 1 | sed -n '/^re-review decision/p'
  re-review decision: by 2026-09-30  [第三十六条]
  $ quietly suspend 1 hearing --reason 听证
  $ at 2026-09-10
  $ quietly resume 1 听证结束
  $ xinfang explain 1 | sed -n '/^re-review decision/p'
  re-review decision: by 2026-10-09  [第三十六条]
  $ quietly review 1 rereview --result upheld --organ 市政府 --by ou-ning
  $ xinfang reopen 1 --reason 仍不服
  refused: case 2026-000001 was decided for good on 2026-09-10 ('reviewing'): the same facts and reasons are not taken up again  [第三十六条第三款]
  hint: with new facts a leader may let it pass with --override REASON
  [3]
  $ quietly register --title 小区停水 --category 城乡建设/供水 --channel visit --name 苗青 --address 云溪路3号 --repeat-of 1
  $ xinfang accept 13
  refused: case 2026-000001 was decided for good on 2026-09-10 ('reviewing'): the same facts and reasons are not taken up again  [第三十六条第三款]
  hint: xinfang decline 2026-000013 --ground final --reason TEXT --refer-to TEXT --other-case 2026-000001
  [3]
  $ xinfang decline 13 --ground final --reason 已经复核 --refer-to 无 --told in-person
  2026-000013: declined (event 2), status: declined

第四十条 Five failings are supervised; three kinds of suggestion, each answered in writing.

  $ xinfang supervise 9 laziness --to kong-ming
  error: 'laziness' is no kind
  hint: known are: procedure, shirking, delay, falsification, refusal
  [2]
  $ xinfang supervise 9 delay --to kong-ming --text 限期说明
  2026-000009: supervised (event 5), status: accepted
  overdue: conclusion was due on 2026-05-25
  $ for kind in work policy accountability; do xinfang suggest 9 $kind --organ 县住建局; done
  2026-000009: suggested (event 6), status: accepted
  overdue: conclusion was due on 2026-05-25
  2026-000009: suggested (event 7), status: accepted
  overdue: conclusion was due on 2026-05-25
  2026-000009: suggested (event 8), status: accepted
  overdue: conclusion was due on 2026-05-25
  $ xinfang respond 9 adopted
  refused: 'document' must be stated  [第四十条第四款]
  hint: add --document and what it is
  [3]
  $ xinfang respond 9 partly --document 云住建函〔2026〕3号
  2026-000009: suggestion answered (event 9), status: accepted
  overdue: conclusion was due on 2026-05-25

第四十一条 The annual report: totals, the fields and who is complained about; transfers, assignments, supervisions;
suggestions and what became of them.

  $ xinfang report 2026 | sed -n '/^indicator/,/^visits/p; /^times/p; /^suggestions/p; /^adoption/p; /^by category/,/^$/p; /^by organization/,/^$/p'
  indicator                        value  parts  previous period  change  year before  change
  cases registered                    13                       0       —            0       —
  persons                             32                       0       —            0       —
  visits                               4                       0       —            0       —
  times transferred                    1                       0       —            0       —
  times assigned                       4                       0       —            0       —
  times urged                          0                       0       —            0       —
  times supervised                     1                       0       —            0       —
  times escalated                      2                       0       —            0       —
  suggestions on work                  1                       0       —            0       —
  suggestions on policy                1                       0       —            0       —
  suggestions on accountability        1                       0       —            0       —
  adoption rate                  100.0%*    1/1                —       —            —       —
  by category  cases registered  persons  repeat rate  timely response rate  on-time conclusion  overdue now
  (not given)                10       29         0.0%                 80.0%              25.0%*            3
  城乡建设                    2        2       50.0%*               100.0%*             100.0%*            0
  农村农业                    1        1        0.0%*               100.0%*               0.0%*            1
  
  by organization complained about  cases registered  persons  repeat rate  timely response rate  on-time conclusion  overdue now
  县住建局                                         1        1        0.0%*               100.0%*                   —            0
  

信访事项简易办理办法 Simple matters: taken in three working days, concluded in ten.

  $ quietly register --title 开具证明 --channel visit --flag simple --name 江湖 --phone 13800000014
  $ quietly register --title 补办证件 --channel visit --flag simple --name 江海 --phone 13800000015
  $ xinfang accept 14 --told in-person
  2026-000014: accepted (event 2), status: accepted
  due: 简易办理办结 by 2026-09-23, 10 working days left
  $ at 2026-09-25
  $ xinfang overdue | grep 简易
  2026-000015  简易办理受理  2026-09-15  10 days late                  补办证件
  2026-000014  简易办理办结  2026-09-23  2 days late                   开具证明

第二十三条第三款 What an organ above handed down and is not ours: the office objects within five working days of the receipt;
when that organ agrees, the material goes back and nothing is owed.

  $ quietly register --title 教师编制 --channel forwarded --origin-organ 省信访局 --report-by 2026-11-30 --name 江河 --phone 13800000016
  $ quietly register --title 职称评定 --channel forwarded --origin-organ 省信访局 --name 江汉 --phone 13800000017
  $ at 2026-10-10
  $ xinfang object 16 '属省教育厅职责' --against origin --by tang-wei
  refused: it was possible until 2026-10-09: 5 working days after 'receipt' on 2026-09-25  [第二十三条第三款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ at 2026-10-09
  $ xinfang object 16 '属省教育厅职责' --against origin --by tang-wei --document 云信〔2026〕31号
  2026-000016: objected (event 2), status: to be accepted
  due: acceptance decision by 2026-10-10, 1 working day left
  $ quietly object 17 '属省人社厅职责' --against origin --by tang-wei
  $ xinfang return 16 granted --reason '省局同意交还' --document 省信函〔2026〕88号
  2026-000016: objection decided (event 3), status: handed back
  $ xinfang return 17 refused --reason '由县人社局办理'
  2026-000017: objection decided (event 3), status: to be accepted
  due: acceptance decision by 2026-10-10, 1 working day left
