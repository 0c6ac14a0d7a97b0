Whether the files could have come about under the rules: they are text, and can be edited past the program.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ for name in 张三 李四 王五; do quietly register --title 'scales that lie' --channel visit --name $name --organization 便民菜店; done
  $ for case in 1 2; do quietly accept $case; quietly assign $case price --handler xu-weimin; done
  $ quietly note 1 'went there'
  $ xinfang check
  $ xinfang check --format json
  $ xinfang check --dry-run
  $ xinfang check names

A handler with a conflict, written into the file by hand.

  $ sed -i 's/name: 邓家俊,/name: 邓家俊, interests: [{kind: relative, person: 李四}, {kind: shareholder, organization: 便民菜店}],/' staff.yaml
  $ sed -i 's/handler: "xu-weimin"/handler: "deng-jiajun"/' cases/2026/03/2026-000002.yaml
  $ xinfang check
  $ xinfang check recusal --format json 2> /dev/null | json '[(f["check"], f["severity"], f["number"], f["path"], f["cite"]) for f in d["findings"]]'
  $ xinfang check files keys
  $ xinfang overdue
  $ xinfang recuse 2 deng-jiajun --ground relation --decided-by lu-hongmei --replacement xu-weimin --quiet
  $ xinfang check recusal 2>&1 | sed 's/^.*: event/event/'
  $ xinfang overdue

What the rules refuse, unknown keys, files that cannot be read.

  $ sed -i 's/type: "noted"/type: "reopened"/; s/    kind: "general"//' cases/2026/03/2026-000001.yaml
  $ sed -i 's/^    name: "王五"/&\n        nickname: "老王"/; s/  title: /  colour: "red"\n&/' cases/2026/03/2026-000003.yaml
  $ echo nonsense > cases/2026/03/2026-000009.yaml
  $ xinfang check rules
  $ xinfang check keys files
  $ xinfang --lang zh check keys
  $ xinfang --lang zh check recusal

An accusation against somebody of the office is looked at for whoever may see it.

  $ rm cases/2026/03/2026-000009.yaml
  $ quietly register --title 'a bribe' --kind accusation --channel letter --name 钱七 --person 许为民 --organization 价格监督检查股
  $ sed -i 's/type: "registered"/&\n  - eid: "01JMX3W8Q6T3Z9V5K2N7C4B1AD"\n    seq: 2\n    at: "2026-03-02T10:00:00+08:00"\n    by: "wang-fang"\n    type: "assigned"\n    unit: "price"\n    handler: "xu-weimin"/' cases/2026/03/2026-000004.yaml
  $ xinfang check recusal --by xu-weimin 2>&1 | grep -c 000004
  $ (unset XINFANG_USER; xinfang check recusal 2>&1 | grep -e accusation -e 000004)
  $ xinfang check recusal 2>&1 | grep -A1 000004
