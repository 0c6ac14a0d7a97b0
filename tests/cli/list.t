Listing cases.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang

An empty store.

  $ xinfang list
  no case matches
  [4]
  $ xinfang list --format json 2>/dev/null | json 'd["cases"]'
  []
  [4]
  $ at 2026-03-02
  $ quietly register --title 'card not refunded' --channel hotline-12315 --name 张三 --phone 13800001111 --category 商贸旅游/市场监管/其他
  $ quietly register --title 'scales that lie' --channel visit --name 李四 --level important --organization 便民菜店
  $ quietly register --title 'a queue of seven' --channel visit --name 王五 --headcount 4 --category 商贸旅游
  $ at 2026-03-05
  $ quietly register --title '一个很长很长的标题，长到在表格里一行放不下，所以要截短一些才好看' --channel letter --name 欧阳建国
  $ quietly register --title 'nobody signed' --channel letter --flag anonymous
  $ quietly accept 1 --told phone
  $ quietly accept 2
  $ quietly assign 2 quality --handler deng-jiajun
  $ quietly decline 3 --reason 'not ours' --refer-to 住建局

The columns line up, names are masked, a long title is cut only in the table.

  $ xinfang list
  number       received    channel        status          due         unit        petitioner           title
  2026-000001  2026-03-02  12315 hotline  accepted        2026-05-12              张**                 card not refunded
  2026-000002  2026-03-02  visit          in hand         2026-04-17  质量监管股  李**                 scales that lie
  2026-000003  2026-03-02  visit          declined                                王** and others (4)  a queue of seven
  2026-000004  2026-03-05  letter         to be accepted  2026-03-20              欧**                 一个很长很长的标题，长到在表格里一行放…
  2026-000005  2026-03-05  letter         to be accepted  2026-03-20              anonymous            nobody signed
  $ xinfang list --format csv
  number,received,channel,status,due,unit,petitioner,title
  2026-000001,2026-03-02,12315 hotline,accepted,2026-05-12,,张**,card not refunded
  2026-000002,2026-03-02,visit,in hand,2026-04-17,质量监管股,李**,scales that lie
  2026-000003,2026-03-02,visit,declined,,,王** and others (4),a queue of seven
  2026-000004,2026-03-05,letter,to be accepted,2026-03-20,,欧**,一个很长很长的标题，长到在表格里一行放不下，所以要截短一些才好看
  2026-000005,2026-03-05,letter,to be accepted,2026-03-20,,anonymous,nobody signed
  $ xinfang list --format numbers
  2026-000001
  2026-000002
  2026-000003
  2026-000004
  2026-000005
  $ xinfang list --format json | json 'd["cases"][1]'
  {'number': '2026-000002', 'status': 'assigned', 'received': '2026-03-02T10:00:00+08:00', 'channel': 'visit', 'category': '', 'level': 'important', 'title': 'scales that lie', 'petitioner': '李**', 'headcount': 1, 'unit': 'quality', 'handler': 'deng-jiajun', 'external_number': '', 'next_due': {'id': 'conclude', 'title': 'conclusion', 'cite': '三(二)', 'policy': 'county-market-regulator', 'from': '2026-03-05T10:00:00+08:00', 'raw': '2026-04-17', 'due': '2026-04-17', 'provisional': False, 'extensions': 0, 'unit': '', 'met': None, 'open': True, 'late': False, 'days_left': 43, 'working_days_left': 30, 'extension_window': {'first': '2026-04-10', 'last': '2026-04-17'}}, 'overdue': False}

It is written element by element, as any other program would write the whole.

  $ as_written() { python3 -c 'import json, sys; text = sys.stdin.read(); print(text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n")'; }
  $ xinfang list --format json | as_written
  True
  $ xinfang list --status closed --format json 2>/dev/null | as_written
  True
  [4]
  $ xinfang export --format json | as_written
  True

Chosen and sorted.

  $ xinfang list --status registered,accepted --format numbers
  2026-000001
  2026-000004
  2026-000005
  $ xinfang list --channel visit --level important --format numbers
  2026-000002
  $ xinfang list --unit 质量监管股 --format numbers
  2026-000002
  $ xinfang list --category 商贸旅游 --format numbers
  2026-000001
  2026-000003
  $ xinfang list --since 2026-03-03 --until 2026/3/5 --format numbers
  2026-000004
  2026-000005
  $ xinfang list --text 便民 --format numbers
  2026-000002
  $ xinfang list --open --sort due --reverse --format numbers
  2026-000001
  2026-000002
  2026-000005
  2026-000004
  $ xinfang list --due 11wd --format numbers
  2026-000004
  2026-000005
  $ at 2026-04-20
  $ xinfang list --overdue --sort due --format numbers
  2026-000004
  2026-000005
  2026-000002

A name is found only by who reveals it, and that leaves a line.

  $ xinfang list --text 张三
  no case matches
  [4]
  $ xinfang list --text 张三 --reveal --format csv
  number,received,channel,status,due,unit,petitioner,title
  2026-000001,2026-03-02,12315 hotline,accepted,2026-05-12,,张三,card not refunded
  $ cat .xinfang/access.log
  2026-04-20T10:00:00+08:00\twang-fang\tlist --text \xe5\xbc\xa0\xe4\xb8\x89 --reveal --format csv (esc)

So is a telephone, whatever stands between its digits in the file or in the question.

  $ cp -r . ../gaps; cd ../gaps
  $ sed -i '0,/phone: "[^"]*"/s//phone: "138-0000 1234"/' cases/2026/03/2026-000001.yaml
  $ xinfang list --text '138 0000 1234' --reveal --format numbers
  2026-000001
  $ xinfang list --text 13800001234 --reveal --format numbers
  2026-000001
  $ xinfang list --text '0000 1234' --reveal --format numbers
  2026-000001
  $ xinfang list --text 13800001234
  no case matches
  [4]
  $ cd ../county

Nothing matches, or the question is wrong.

  $ xinfang list --status closed
  no case matches
  [4]
  $ xinfang list --status clsed
  error: 'clsed' is no status
  hint: did you mean 'closed'? known are: registered, accepted, assigned, replied, closed, declined, transferred, handed-back, voided
  [2]
  $ xinfang list --unit nowhere
  error: no unit in staff.yaml is 'nowhere'
  hint: xinfang staff show lists the units
  [2]
  $ xinfang list --handler nobody
  error: nobody in staff.yaml is 'nobody'
  hint: xinfang staff show lists the people
  [2]
  $ xinfang list --sort colour
  error: cannot sort by 'colour'
  hint: known are: number, due, received, status, unit
  [2]
  $ xinfang list --due sometime
  error: 'sometime' is no date
  hint: write it like 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302, today, yesterday or tomorrow
  [2]
  $ xinfang list --format markdown
  error: 'list' cannot print 'markdown'
  hint: known are: table, json, csv, numbers
  [2]
  $ xinfang list --dry-run
  error: 'list' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]

A name is found however it is written.

  $ quietly register --title 'no receipt' --channel letter --name '诸葛 鈺' --by wang-fang
  $ xinfang list --text 诸葛钰 --reveal --by wang-fang --format csv | tail -n +2
  2026-000006,2026-04-20,letter,to be accepted,2026-05-06,,诸葛 鈺,no receipt
  $ xinfang list --text 诸葛钰 --by wang-fang
  no case matches
  [4]
