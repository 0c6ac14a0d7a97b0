The petitioner asks for a review, then a re-review (第三十五条、第三十六条).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; quietly assign $case price --handler xu-weimin; done
  $ xinfang ask-review 1 review
  $ at 2026-03-10
  $ for case in 1 2; do quietly reply $case --outcome explained --signed-by he-xiulan; done
  $ at 2026-03-11
  $ for case in 1 2; do quietly notify $case opinion --means mail --on 2026-03-11; done
  $ remember
  $ xinfang ask-review 1
  $ xinfang ask-review 1 appeal
  $ xinfang ask-review 1 rereview
  $ xinfang ask-review 1 review --on 2026-03-12
  $ xinfang ask-review 1 review --dry-run
  $ same

Thirty days from the day the opinion arrived; its own clock runs from the day the request came in.

  $ at 2026-04-13
  $ xinfang ask-review 1 review
  $ xinfang ask-review 1 review --on 2026-04-10 --organ 县人民政府
  $ tail -n 4 cases/2026/03/2026-000001.yaml
  $ xinfang explain 1 | sed -n '/^review/p'
  $ xinfang ask-review 1 review --on 2026-04-10
  $ xinfang ask-review 2 review --by ma-lijun --override 'was in hospital' --format json | json '([w["rule"] for w in d["warnings"]], [o["due"] for o in d["deadlines"] if o["open"]])'

While it is asked for, whoever made the decision keeps out: handler, signer.

  $ xinfang note 1 'looked at it again' --by xu-weimin
  $ xinfang note 1 'looked at it again' --by he-xiulan
  $ xinfang review 1 review --result upheld --signed-by he-xiulan
  $ xinfang note 1 'passed on to the county' --quiet

After a re-review nothing is taken up any more (第三十六条第三款).

  $ quietly review 1 review --result upheld --organ 县人民政府
  $ quietly notify 1 review --means mail
  $ xinfang ask-review 1 review
  $ quietly ask-review 1 rereview --organ 市人民政府
  $ quietly review 1 rereview --result upheld --organ 市人民政府
  $ xinfang reopen 1 --reason 'again'
  $ quietly register --title 'scales that lie, still' --channel visit --name 张三 --repeat-of 1
  $ xinfang accept 3
  $ xinfang decline 3 --ground final --reason 'decided for good' --refer-to 法院 --other-case 1

In Chinese.

  $ xinfang --lang zh ask-review 2 复查
  $ quietly review 2 review --result upheld
  $ xinfang --lang zh ask-review 2 复核 --organ 市人民政府
