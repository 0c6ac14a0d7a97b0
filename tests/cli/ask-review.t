The petitioner asks for a review, then a re-review (第三十五条、第三十六条).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; quietly assign $case price --handler xu-weimin; done
  $ xinfang ask-review 1 review
  refused: asking for a review is not possible now: the case is 'in hand'
  hint: xinfang reply 2026-000001
  [3]
  $ at 2026-03-10
  $ for case in 1 2; do quietly reply $case --outcome explained --signed-by he-xiulan; done
  $ at 2026-03-11
  $ for case in 1 2; do quietly notify $case opinion --means mail --on 2026-03-11; done
  $ remember
  $ xinfang ask-review 1
  error: 'kind' is missing
  hint: add --kind; xinfang ask-review --help shows the options
  [2]
  $ xinfang ask-review 1 appeal
  error: 'appeal' is no kind
  hint: known are: review, rereview
  [2]
  $ xinfang ask-review 1 rereview
  refused: a re-review follows a review, and there was none
  hint: xinfang ask-review 2026-000001 --kind review
  [3]
  $ xinfang ask-review 1 review --on 2026-03-12
  refused: 2026-03-12 lies in the future
  hint: --on is the day it happened
  [3]
  $ xinfang ask-review 1 review --dry-run
  2026-000001: would be review asked for, status then: answered
  due: review decision by 2026-04-10, 21 working days left
  $ same
  unchanged

Thirty days from the day the opinion arrived; its own clock runs from the day the request came in.

  $ at 2026-04-13
  $ xinfang ask-review 1 review
  refused: it was possible until 2026-04-10: 30 days after 'notifying the petitioner (written opinion)' on 2026-03-11  [第三十五条第一款]
  hint: a leader may let it pass with --override REASON
  [3]
  $ xinfang ask-review 1 review --on 2026-04-10 --organ 县人民政府
  2026-000001: review asked for (event 6), status: answered
  due: review decision by 2026-05-11, 18 working days left
  $ tail -n 4 cases/2026/03/2026-000001.yaml
      type: "review_requested"
      kind: "review"
      "on": "2026-04-10"
      organ: "县人民政府"
  $ xinfang explain 1 | sed -n '/^review/p'
  review decision: by 2026-05-11  [第三十五条第一款]
  review      allowed
  $ xinfang ask-review 1 review --on 2026-04-10
  refused: the review asked for in event 6 is not decided yet
  hint: xinfang review 2026-000001 --kind review --result RESULT
  [3]
  $ xinfang ask-review 2 review --by ma-lijun --override 'was in hospital' --format json | json '([w["rule"] for w in d["warnings"]], [o["due"] for o in d["deadlines"] if o["open"]])'
  warning: it was possible until 2026-04-10: 30 days after 'notifying the petitioner (written opinion)' on 2026-03-11  [第三十五条第一款]
  (['requirement'], ['2026-05-13'])

While it is asked for, whoever made the decision keeps out: handler, signer.

  $ xinfang note 1 'looked at it again' --by xu-weimin
  refused: 许为民 took part in the decision that is under review  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 xu-weimin --ground reviewed puts it on record
  [3]
  $ xinfang note 1 'looked at it again' --by he-xiulan
  refused: 何秀兰 took part in the decision that is under review  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 he-xiulan --ground reviewed puts it on record
  [3]
  $ xinfang review 1 review --result upheld --signed-by he-xiulan
  refused: 何秀兰 took part in the decision that is under review  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 he-xiulan --ground reviewed puts it on record
  [3]
  $ xinfang note 1 'passed on to the county' --quiet
  2026-000001: noted (event 7), status: answered
  due: review decision by 2026-05-11, 18 working days left

After a re-review nothing is taken up any more (第三十六条第三款).

  $ quietly review 1 review --result upheld --organ 县人民政府
  $ quietly notify 1 review --means mail
  $ xinfang ask-review 1 review
  refused: it was possible until 2026-04-10: 30 days after 'notifying the petitioner (written opinion)' on 2026-03-11  [第三十五条第一款]
  hint: a leader may let it pass with --override REASON
  refused: there was a 'review' already
  [3]
  $ quietly ask-review 1 rereview --organ 市人民政府
  $ quietly review 1 rereview --result upheld --organ 市人民政府
  $ xinfang reopen 1 --reason 'again'
  refused: case 2026-000001 was decided for good on 2026-04-13 ('reviewing'): the same facts and reasons are not taken up again  [第三十六条第三款]
  hint: with new facts a leader may let it pass with --override REASON
  [3]
  $ quietly register --title 'scales that lie, still' --channel visit --name 张三 --repeat-of 1
  $ xinfang accept 3
  refused: case 2026-000001 was decided for good on 2026-04-13 ('reviewing'): the same facts and reasons are not taken up again  [第三十六条第三款]
  hint: xinfang decline 2026-000003 --ground final --reason TEXT --refer-to TEXT --other-case 2026-000001
  [3]
  $ xinfang decline 3 --ground final --reason 'decided for good' --refer-to 法院 --other-case 1
  2026-000003: declined (event 2), status: declined

In Chinese.

  $ xinfang --lang zh ask-review 2 复查
  不准：期限已于 2026-04-10 届满：自 2026-03-11“告知信访人（处理意见书）”起30日  [第三十五条第一款]
  提示：确需办理的，由领导加 --override REASON 说明理由
  不准：第 6 笔的复查复核申请尚未作出意见
  提示：xinfang review 2026-000002 --kind review --result RESULT
  [3]
  $ quietly review 2 review --result upheld
  $ xinfang --lang zh ask-review 2 复核 --organ 市人民政府
  2026-000002：已申请复查复核（第 8 笔），状态：已答复
  期限：复核期限，到期日 2026-05-13，剩余20个工作日
