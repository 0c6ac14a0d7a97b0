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
  $ quietly ask-review 1 review
  $ remember
  $ xinfang review 1 review
  $ xinfang review 1 review --result confirmed
  $ xinfang review 1 rereview --result upheld
  $ xinfang review 1 review --result upheld --approved-by he-xiulan
  $ xinfang review 1 review --result upheld --by xu-weimin
  $ xinfang review 1 review --result upheld --signed-by ma-lijun --dry-run
  $ same
  $ at 2026-03-20
  $ xinfang review 1 review --result changed --organ 县人民政府 --document 'no. 4' --text 'they shall look at it again'
  $ tail -n 6 cases/2026/03/2026-000001.yaml
  $ xinfang explain 1 | sed -n '/^review/,/time/p'
  $ xinfang review 1 review --result upheld

Decided it is over, and the handler may go on; a re-review is Chinese here.

  $ xinfang note 1 'heard of it' --by xu-weimin --quiet
  $ quietly ask-review 1 rereview
  $ xinfang --lang zh review 1 复查 --result 维持
  $ xinfang --lang zh review 1 复核 --result 撤销 --organ 市人民政府
  $ xinfang show 1 --format json | json '[(e["type"], e.get("result")) for e in d["case"]["events"][-2:]]'
