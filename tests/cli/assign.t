Assigning a case to a unit and a handler.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-02
  $ xinfang register --title 'card not refunded' --channel hotline-12315 --name 张三 --quiet
  2026-000001
  $ xinfang register --title 'scales that lie' --channel visit --name 李四 --quiet
  2026-000002
  $ at 2026-03-03
  $ quietly accept 1
  $ quietly accept 2
  $ remember

Without --unit it goes where the policy routes its channel (三(一)).

  $ xinfang assign 1 --dry-run
  2026-000001: would be assigned, status then: in hand
  due: 12315投诉调解 by 2026-05-09, 45 working days left
  $ same
  unchanged
  $ xinfang assign 1 --handler 赵晓敏
  2026-000001: assigned (event 3), status: in hand
  due: 12315投诉调解 by 2026-05-09, 45 working days left
  $ tail -n 3 cases/2026/03/2026-000001.yaml
      type: "assigned"
      unit: "consumer-protection"
      handler: "zhao-xiaomin"

Unit and people by id, name or e-mail; who assists, who leads, by when.

  $ xinfang assign 2 质量监管股 --handler deng-jiajun@example.org --assisting price,城关市场监管所 --lead ma-lijun --due 2026/3/20 --instruction 'check the scales'
  2026-000002: assigned (event 3), status: in hand
  due: day set when assigned by 2026-03-20, 13 working days left
  $ tail -n 6 cases/2026/03/2026-000002.yaml
      unit: "quality"
      assisting: ["price", "chengguan-station"]
      handler: "deng-jiajun"
      lead: "ma-lijun"
      due: "2026-03-20"
      instruction: "check the scales"
  $ xinfang show 2 | sed -n 2,7p
  status            in hand
  unit              质量监管股
  assisting         价格监督检查股
  assisting         城关市场监管所
  handler           邓家俊
  lead              马立军
  $ xinfang list --handler deng-jiajun
  number       received    channel  status   due         unit        petitioner  title
  2026-000002  2026-03-02  visit    in hand  2026-03-20  质量监管股  李**        scales that lie

A second time: handed on to somebody else.

  $ xinfang assign 2 --unit quality --handler xu-weimin --format json | json '(d["event"]["seq"], d["event"]["handler"], d["status"])'
  warning: 许为民 does not belong to 质量监管股
  hint: without --unit it goes to the unit of the handler
  (4, 'xu-weimin', 'assigned')
  $ remember

Units and people that are not there, or no longer there.

  $ xinfang assign 2 fod
  error: no unit in staff.yaml is 'fod'
  hint: did you mean 'food'?
  [2]
  $ xinfang assign 2 food --handler wang-fan
  error: nobody in staff.yaml is 'wang-fan'
  hint: did you mean 'wang-fang'?
  [2]
  $ xinfang assign 2 food --handler feng-baocai
  error: '冯保才' is no longer active in staff.yaml
  hint: xinfang staff show lists the people
  [2]
  $ xinfang assign 2 food --due 2026-03-01
  refused: the day set, 2026-03-01, is past already
  hint: set a later --due
  [3]
  $ xinfang assign 2 food --due 2026-02-30
  error: '2026-02-30' names a day that does not exist
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow
  [2]
  $ xinfang assign
  error: the case number is missing
  hint: xinfang list shows the numbers
  [2]
  $ same
  unchanged

A handler without a unit: it goes to the handler's own. A unit that is not the handler's is warned about.

  $ quietly register --title 'scales that lie' --channel visit --name 钱七 --external-number assigned
  $ number=$(xinfang list --text assigned --format numbers)
  $ quietly accept $number
  $ xinfang assign $number --handler xu-weimin --dry-run --format json | json 'd["event"]["unit"]'
  price
  $ xinfang assign $number food --handler xu-weimin --dry-run
  2026-000003: would be assigned, status then: in hand
  due: conclusion by 2026-04-15, 30 working days left
  warning: 许为民 does not belong to 食品安全监管股
  hint: without --unit it goes to the unit of the handler
