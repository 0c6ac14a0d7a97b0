The decision of a review and a re-review.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ quietly register --title 'scales that lie' --channel visit --name 张三
  $ quietly accept 1
  $ quietly assign 1 price --handler xu-weimin
  $ quietly reply 1 --outcome explained --signed-by he-xiulan
  $ xinfang review 1 review --result upheld
  refused: nobody has asked for a review
  hint: xinfang ask-review 2026-000001 --kind review
  [3]
  $ quietly ask-review 1 review
  $ remember
  $ xinfang review 1 review
  error: 'result' is missing
  hint: add --result; xinfang review --help shows the options
  [2]
  $ xinfang review 1 review --result confirmed
  error: 'confirmed' is no result
  hint: known are: upheld, changed, revoked
  [2]
  $ xinfang review 1 rereview --result upheld
  refused: what was asked for is a 'review'
  hint: add --kind review
  [3]
  $ xinfang review 1 review --result upheld --approved-by he-xiulan
  refused: 何秀兰 took part in the decision that is under review  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 he-xiulan --ground reviewed puts it on record
  [3]
  $ xinfang review 1 review --result upheld --by xu-weimin
  refused: 许为民 took part in the decision that is under review  [第二十八条第三款]
  hint: somebody else must do it; xinfang recuse 2026-000001 xu-weimin --ground reviewed puts it on record
  [3]
  $ xinfang review 1 review --result upheld --signed-by ma-lijun --dry-run
  2026-000001: would be reviewed, status then: answered
  $ same
  unchanged
  $ at 2026-03-20
  $ xinfang review 1 review --result changed --organ 县人民政府 --document 'no. 4' --text 'they shall look at it again'
  2026-000001: reviewed (event 6), status: answered
  $ tail -n 6 cases/2026/03/2026-000001.yaml
      type: "reviewed"
      kind: "review"
      result: "changed"
      organ: "县人民政府"
      document: "no. 4"
      text: "they shall look at it again"
  $ xinfang explain 1 | sed -n '/^review/,/time/p'
  review decision: by 2026-04-01  [第三十五条第一款]
    30 days from 2026-03-02 10:00; that day is not counted
    policy: XX县市场监督管理局信访工作制度
    done on 2026-03-20: in time
  review      refused  nobody has asked for a review
  suggest     allowed
  respond     refused  no suggestion waits for an answer
  close       allowed
  reopen      allowed
  amend       allowed
  void        allowed
  $ xinfang review 1 review --result upheld
  refused: nobody has asked for a review
  hint: xinfang ask-review 2026-000001 --kind review
  [3]

Decided it is over, and the handler may go on; a re-review is Chinese here.

  $ xinfang note 1 'heard of it' --by xu-weimin --quiet
  2026-000001: noted (event 7), status: answered
  $ quietly ask-review 1 rereview
  $ xinfang --lang zh review 1 复查 --result 维持
  不准：申请的是“复核”
  提示：加 --kind rereview
  [3]
  $ xinfang --lang zh review 1 复核 --result 撤销 --organ 市人民政府
  2026-000001：已复查复核（第 9 笔），状态：已答复
  $ xinfang show 1 --format json | json '[(e["type"], e.get("result")) for e in d["case"]["events"][-2:]]'
  [('review_requested', None), ('reviewed', 'revoked')]
