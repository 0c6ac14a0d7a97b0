A unit objects to an assignment, within five working days (第二十三条第三款).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四; do quietly register --title 'scales that lie' --channel visit --name $name; done
  $ for case in 1 2; do quietly accept $case; done
  $ xinfang object 2 'not ours' --by xu-weimin
  $ for case in 1 2; do quietly assign $case price --handler xu-weimin; done
  $ remember
  $ xinfang object 1 --by xu-weimin
  $ xinfang object 1 'the shop moved away' --by xu-weimin --dry-run
  $ same

The fifth working day is early enough, the sixth is not.

  $ at 2026-03-09
  $ xinfang object 1 'the shop moved away' --by xu-weimin
  $ xinfang object 1 'the shop moved away, really' --by xu-weimin
  $ xinfang show 1 | sed -n '/^status/p;/^unit/p;/objected/p'
  $ at 2026-03-10
  $ xinfang object 2 'not ours' --by xu-weimin
  $ xinfang object 2 'not ours' --by 何秀兰 --override 'was away on duty' --format json | json '(d["event"]["type"], [w["rule"] for w in d["warnings"]])'

In Chinese.

  $ quietly return 2 refused --reason 'it is theirs' --by wang-fang
  $ xinfang --lang zh object 2 确不归本股管 --by xu-weimin
  $ quietly assign 2 quality --handler deng-jiajun
  $ xinfang --lang zh object 2 确不归本股管 --by 邓家俊
